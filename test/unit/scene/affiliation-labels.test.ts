/** Names of affiliations: where they stand, what they leave alone, and where their arrow points. */
import { expect, test } from 'vitest';
import { polyline } from '../../../src/geometry/curve.js';
import { boxesOverlap, boxMeetsCircle, boxMeetsPolyline } from '../../../src/geometry/oriented-box.js';
import type { Words } from '../../../src/i18n/types.js';
import { en } from '../../../src/i18n/en.js';
import { words as ar } from '../../../src/i18n/ar.js';
import { boxOfText } from '../../../src/scene/scene-faults.js';
import { LIGHT } from '../../../src/scene/theme.js';
import type { LabelMark, Scene } from '../../../src/scene/types.js';
import { crisis } from '../../scenes/crises.js';
import { article, FRAMES, sceneAt, sceneOf, small, type Size } from '../../scenes/make.js';
import { torture } from '../../scenes/torture.js';

const namesOfAffiliations = (scene: Scene): LabelMark[] => {
  const ties = new Set(scene.edges.filter(({ relation }) => relation === null).map(({ id }) => id));
  return scene.labels.filter(({ of, owner }) => of === 'edge' && ties.has(owner));
};

/** What the names of affiliations lie over, in words. */
function covered(scene: Scene): string[] {
  return namesOfAffiliations(scene).flatMap(({ owner, lines }) => {
    const [{ text }] = lines as [(typeof lines)[0]];
    // The box of a line of text is a little higher than its letters.
    const boxes = lines.map(boxOfText).map((box) => ({ ...box, height: box.height - 2 }));
    const others = scene.labels.filter((label) => label.owner !== owner).flatMap((label) => label.lines.map(boxOfText));
    const rails = scene.edges.filter(({ id }) => id !== owner).map(({ line }) => polyline(line.path));
    const markers = scene.edges.flatMap(({ glyphs }) => glyphs).map(({ outline }) => outline);
    return boxes.flatMap((box) => [
      ...others.filter((other) => boxesOverlap(box, other)).map(() => `${text}: a text`),
      ...scene.actors
        .filter(({ x, y, radius }) => boxMeetsCircle(box, [x, y], radius))
        .map(({ name }) => `${text}: ${name}`),
      ...rails.filter((rail) => boxMeetsPolyline(box, rail)).map(() => `${text}: a line`),
      ...markers
        .filter((mark) =>
          'points' in mark ? boxMeetsPolyline(box, [...mark.points]) : boxMeetsCircle(box, mark.centre, mark.radius),
        )
        .map(() => `${text}: a marker`),
    ]);
  });
}

/** Names that are longer than any line, so that no affiliation is named. */
const NO_ROOM: Words = {
  ...en,
  affiliations: Object.fromEntries(Object.keys(en.affiliations).map((kind) => [kind, 'x'.repeat(999)])) as never,
};

test.each(FRAMES)('at %i × %i px the names of affiliations cover nothing, and move nothing', async (...size: Size) => {
  for (const input of [article, torture]) {
    const scene = await sceneOf(input, size);
    if (input === article) expect(namesOfAffiliations(scene).length).toBeGreaterThan(1);
    expect(covered(scene)).toEqual([]);
    const without = await sceneOf(input, size, { words: NO_ROOM });
    expect(namesOfAffiliations(without)).toEqual([]);
    const named = new Set(namesOfAffiliations(scene));
    expect({ ...scene, labels: scene.labels.filter((label) => !named.has(label)) }).toEqual({
      ...without,
      edges: scene.edges,
    });
    expect(scene.edges.map((edge) => ({ ...edge, name: '' }))).toEqual(
      without.edges.map((edge) => ({ ...edge, name: '' })),
    );
  }
});

test('in many pictures they cover nothing', async () => {
  let named = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    for (const size of FRAMES.slice(0, 2)) {
      const scene = await sceneOf(crisis(16, 20, seed), size);
      expect(covered(scene)).toEqual([]);
      named += namesOfAffiliations(scene).length;
    }
  }
  expect(named).toBeGreaterThan(16);
});

const AGENT = small(['agent:person', 'state'], [], {
  actors: [
    {
      id: 'agent',
      kind: 'person',
      name: 'Agent',
      affiliations: [{ kind: 'acts-for', to: 'state', source: 's', quote: { exact: 'x' } }],
    },
    { id: 'state', kind: 'state', name: 'State' },
  ],
});

test.each<[Size, Size, string]>([
  [[100, 300], [700, 320], 'acts for →'],
  [[700, 300], [100, 320], '← acts for'],
  // A text along a steep line is read upwards or downwards, whichever goes to the right.
  [[300, 600], [310, 100], 'acts for →'],
  [[310, 100], [300, 600], '← acts for'],
  [[300, 100], [310, 600], 'acts for →'],
  // A line that is too short for it has the name level beside it.
  [[300, 300], [304, 366], 'acts for ↓'],
  [[304, 366], [300, 300], 'acts for ↑'],
])('from %j to %j the arrow points to the actor that it belongs to: %s', (agent, state, text) => {
  const scene = sceneAt(AGENT, { agent, state });
  expect(namesOfAffiliations(scene).flatMap(({ lines }) => lines.map((line) => [line.text, line.color]))).toEqual([
    [text, LIGHT.quiet],
  ]);
});

test('in a script from right to left the arrow stands at the end that it points to as well', async () => {
  const scene = await sceneOf(article, [1600, 900], { words: ar, locale: 'ar' });
  const at = new Map(scene.actors.map(({ id, x }) => [id, x]));
  const ends = new Map(scene.edges.map((edge) => [edge.id, edge]));
  const names = namesOfAffiliations(scene);
  expect(names.length).toBeGreaterThan(4);
  for (const { owner, lines } of names) {
    const { from, to } = ends.get(owner)!;
    const isToTheRight = at.get(to)! > at.get(from)!;
    expect(lines[0]!.rtl).toBe(true);
    expect(lines[0]!.text).toMatch(isToTheRight ? /^→ / : / ←$/);
  }
});

test('where lines bear numbers, affiliations have no names', async () => {
  const { lineNumbers } = await import('../../../src/scene/notes/line-numbers.js');
  const scene = await sceneOf(article, [960, 640], { numbers: lineNumbers });
  expect(
    namesOfAffiliations(scene)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join(' '),
  ).not.toMatch(/[a-z]/);
});
