import { beforeAll, describe, expect, test } from 'vitest';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxWithin,
  levelBox,
  type OrientedBox,
} from '../../../src/geometry/oriented-box.js';
import { LINE_HEIGHT, textWidth } from '../../../src/scene/text/text-layout.js';
import type { Point } from '../../../src/geometry/types.js';
import type { Glyph, LabelMark, Scene, TextMark } from '../../../src/scene/types.js';
import { article, FRAMES, randomDataset, sceneAt, sceneOf, small } from '../../scenes/make.js';
import { ALL_STANDINGS, torture } from '../../scenes/torture.js';

const SLOW = 30_000;
const weightOf = ({ bold }: TextMark): 'bold' | 'regular' => (bold ? 'bold' : 'regular');

/** The box of an actor's name: as wide as its widest line, from the line above the first to that below the last. */
function nameBox({ lines }: LabelMark): OrientedBox {
  const [first] = lines as [TextMark];
  const width = Math.max(...lines.map((line) => textWidth(line.text, line.size, weightOf(line))));
  const left =
    first.anchor === 'middle'
      ? first.x - width / 2
      : (first.anchor === 'start') === first.rtl
        ? first.x - width
        : first.x;
  return levelBox(left, first.y - first.size * 0.94, width, lines.length * first.size * LINE_HEIGHT);
}

/** The box of a relation's name along its line: its baseline lies 0.34 em below its middle. */
function alongBox({ lines: [line] }: LabelMark): OrientedBox {
  const { text, size, x, y, turn } = line!;
  const [cos, sin] = turn ?? [1, 0];
  return {
    x: x + sin * size * 0.34,
    y: y - cos * size * 0.34,
    width: textWidth(text, size),
    height: size * 0.9,
    cos,
    sin,
  };
}

function boxesOf(scene: Scene): {
  names: { id: string; box: OrientedBox }[];
  edges: { id: string; box: OrientedBox }[];
} {
  const of = (kind: LabelMark['of'], toBox: (label: LabelMark) => OrientedBox): { id: string; box: OrientedBox }[] =>
    scene.labels.filter((label) => label.of === kind).map((label) => ({ id: label.owner, box: toBox(label) }));
  return { names: of('actor', nameBox), edges: of('edge', alongBox) };
}

/** Pairs of labels and what they cover. */
function collisions(scene: Scene): string[] {
  const { names, edges } = boxesOf(scene);
  return edges.flatMap(({ id, box }, i) => [
    ...edges
      .slice(i + 1)
      .filter((other) => boxesOverlap(box, other.box))
      .map((other) => `${id} on line ${other.id}`),
    ...names.filter((name) => boxesOverlap(box, name.box)).map((name) => `${id} on name ${name.id}`),
    ...scene.actors
      .filter((actor) => boxMeetsCircle(box, [actor.x, actor.y], actor.radius))
      .map((actor) => `${id} on mark ${actor.id}`),
  ]);
}

const cases: [string, () => Promise<Scene>][] = [
  ...FRAMES.map((size): [string, () => Promise<Scene>] => [
    `the article at ${size.join(' × ')}`,
    () => sceneOf(article, size),
  ]),
  ['the article in Arabic', () => sceneOf(article, [960, 640], { locale: 'ar' })],
  ['the article without furniture', () => sceneOf(article, [700, 500], { furniture: null })],
  ['the torture scene', () => sceneOf(torture, [1600, 900], { filter: { standings: STANDINGS } })],
  ['the torture scene on a phone', () => sceneOf(torture, [390, 560], { filter: { standings: STANDINGS } })],
  ...[1, 2, 3].map((seed): [string, () => Promise<Scene>] => [
    `a random graph of 14 actors (${seed})`,
    () => sceneOf(randomDataset(14, seed), [960, 640]),
  ]),
];

describe.each(cases)('in %s', (_name, compose) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await compose();
  }, SLOW);

  test('the names of relations cover no mark, no name and no other relation’s name', () => {
    expect(collisions(scene)).toEqual([]);
  });

  test('every actor has its name, and no text is upside down', () => {
    expect(scene.labels.filter((label) => label.of === 'actor').map(({ owner }) => owner)).toEqual(
      scene.actors.map(({ id }) => id),
    );
    for (const { turn } of scene.labels.flatMap(({ lines }) => lines)) {
      if (turn === null) continue;
      expect(turn[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.hypot(...turn)).toBeCloseTo(1, 6);
    }
  });

  test('all names of relations stand within the plot', () => {
    const { x, y, width, height } = scene.plot;
    expect(boxesOf(scene).edges.filter(({ box }) => !boxWithin(box, x, y, x + width, y + height))).toEqual([]);
  });
});

test.each(FRAMES)(
  'in the article at %i × %i px no name covers another name or a mark, all stand in the picture, and most lines are named',
  async (width, height) => {
    const scene = await sceneOf(article, [width, height]);
    const { names, edges } = boxesOf(scene);
    const covered = names.flatMap(({ id, box }, i) => [
      ...names
        .slice(i + 1)
        .filter((other) => boxesOverlap(box, other.box))
        .map((other) => `${id} on ${other.id}`),
      ...scene.actors
        .filter((actor) => boxMeetsCircle(box, [actor.x, actor.y], actor.radius))
        .map((actor) => `${id} on mark ${actor.id}`),
    ]);
    expect(covered).toEqual([]);
    expect(names.filter(({ box }) => !boxWithin(box, 0, 0, width, height))).toEqual([]);
    expect(edges.length / scene.edges.filter(({ relation }) => relation !== null).length).toBeGreaterThan(
      width < 480 ? 0.5 : 0.9,
    );
  },
  SLOW,
);

test('a line in any direction carries its name above it or beside it, never upside down, also when it is vertical', () => {
  for (let degrees = 0; degrees < 360; degrees += 15) {
    const [x, y] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const scene = sceneAt(small(['a', 'b'], ['a severed-ties b']), {
      a: [430, 330],
      b: [430 + 260 * x, 330 + 260 * y],
    });
    const label = scene.labels.find(({ of }) => of === 'edge');
    const [cos, sin] = label!.lines[0]!.turn!;
    expect(cos, `${degrees}°`).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.abs(cos * y - sin * x), `${degrees}°`).toBeLessThan(0.01);
    // Vertical text reads upwards, as on a spine.
    if (degrees % 180 === 90) expect(sin).toBeCloseTo(-1, 6);
  }
});

test('a line that is too short for its name has none', () => {
  expect(
    sceneAt(small(['a', 'b'], ['a severed-ties b']), { a: [400, 300], b: [460, 300] }).labels.filter(
      ({ of }) => of === 'edge',
    ),
  ).toEqual([]);
});

test(
  'the name of a relation covers neither a marker nor the cross of a denial',
  async () => {
    const mean = (points: readonly Point[], axis: 0 | 1): number =>
      points.reduce((sum, point) => sum + point[axis], 0) / points.length;
    const centreOf = ({ outline }: Glyph): Point =>
      'centre' in outline ? outline.centre : [mean(outline.points, 0), mean(outline.points, 1)];
    // A mark beside the line moves its signs along it.
    const disputed = Array.from({ length: 12 }, (_, i) =>
      sceneAt(small(['a', 'b', 'c'], ['a recognition b reported', 'a recognition b denied']), {
        a: [200, 300],
        b: [480, 300],
        c: [250 + 15 * i, 318],
      }),
    );
    for (const scene of [await sceneOf(torture, [960, 640], { filter: { standings: ALL_STANDINGS } }), ...disputed]) {
      const covered = scene.edges.flatMap(({ id, glyphs }) =>
        glyphs.slice(1).flatMap((glyph) =>
          boxesOf(scene)
            .edges.filter(({ box }) => boxMeetsCircle(box, centreOf(glyph), 4))
            .map((label) => `${label.id} on a sign of ${id}`),
        ),
      );
      expect(covered).toEqual([]);
    }
  },
  SLOW,
);

test(
  'no marker hides under the name of an actor, however crowded a phone is',
  async () => {
    for (const seed of [1, 2, 3]) {
      const scene = await sceneOf(article, [390, 560], { sides: ['guaido', 'maduro'], place: { seed } });
      const markers = scene.edges.flatMap(({ id, relation, anchor }) => (relation === null ? [] : [{ id, anchor }]));
      expect(
        boxesOf(scene).names.flatMap(({ id: name, box }) =>
          markers.filter(({ anchor }) => boxMeetsCircle(box, anchor, 4)).map(({ id }) => `that of ${id} under ${name}`),
        ),
        `seed ${seed}`,
      ).toEqual([]);
    }
  },
  SLOW,
);

test('Arabic and Hebrew names are set from right to left, on the side of the mark where the layout put them', async () => {
  const { labels, actors } = await sceneOf(article, [960, 640], { locale: 'ar' });
  for (const label of labels.filter(({ of }) => of === 'actor')) {
    expect(label.lines.every(({ rtl }) => rtl)).toBe(true);
    const mark = actors.find(({ id }) => id === label.owner)!;
    expect(boxMeetsCircle(nameBox(label), [mark.x, mark.y], mark.radius)).toBe(false);
  }
});
