/** The yardstick itself: what is wrong with a picture is read off it, as rendered, and nothing else is. */
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../src/render/svg/render-svg.js';
import type { Point } from '../../src/geometry/types.js';
import type { LabelMark, Scene } from '../../src/scene/types.js';
import { HARD_FAULTS, type Legibility } from '../scenes/legibility.js';
import { small, sceneAt } from '../scenes/make.js';
import { measureSvg, readSvg } from '../scenes/read-svg.js';
import { openFresh } from './harness.js';

const SIZE = [600, 400] as const;
const input = small(
  ['Arcadia', 'Borduria:person', 'Caledon:organisation'],
  ['Arcadia support Borduria', 'Caledon recognition Borduria'],
  {},
);
const scene = sceneAt(input, { Arcadia: [120, 100], Borduria: [460, 250], Caledon: [120, 300] }, SIZE);
const blank = async () =>
  (
    await openFresh('/blank.html', {
      pages: { '/blank.html': { body: '<!doctype html><title>Blank</title>' } },
      context: { viewport: { width: SIZE[0], height: SIZE[1] } },
    })
  ).page;
const measured = async (given: Scene): Promise<Legibility> => measureSvg(await blank(), renderSvg(given));
const faults = (legibility: Legibility): string[] => HARD_FAULTS.filter((kind) => legibility[kind].length > 0);
const label = (owner: string): LabelMark => scene.labels.find((each) => each.owner === owner)!;
const withLabel = (owner: string, change: Partial<LabelMark['lines'][number]>): Scene => ({
  ...scene,
  labels: scene.labels.map((each) =>
    each.owner === owner ? { ...each, lines: each.lines.map((line) => ({ ...line, ...change })) } : each,
  ),
});
const support = 'Arcadia/support/Borduria';

describe('a picture in a browser', () => {
  test(
    'is read whole: marks, lines from border to border, and each text once, without its halo',
    { tags: ['quick'] },
    async () => {
      const drawing = await readSvg(await blank(), renderSvg(scene));
      expect(drawing.marks.map(({ id }) => id)).toEqual(['Arcadia', 'Borduria', 'Caledon']);
      expect(drawing.lines.map(({ id, from, to }) => [id, from, to])).toEqual([
        [support, 'Arcadia', 'Borduria'],
        ['Caledon/recognition/Borduria', 'Caledon', 'Borduria'],
      ]);
      expect(drawing.texts.map(({ of, owner, boxes }) => [of, owner, boxes.length])).toEqual(
        expect.arrayContaining([
          ['actor', 'Arcadia', 1],
          ['edge', support, 1],
        ]),
      );
      expect(drawing.texts).toHaveLength(5);
      const box = drawing.texts.find(({ owner }) => owner === support)!.boxes[0]!;
      const turn = label(support).lines[0]!.turn!;
      const [[ax, ay], [bx, by]] = [box[0]!, box[1]!];
      const wide = Math.hypot(bx - ax, by - ay);
      expect((bx - ax) / wide).toBeCloseTo(turn[0], 2);
      expect((by - ay) / wide).toBeCloseTo(turn[1], 2);
      expect(Math.abs(turn[1])).toBeGreaterThan(0.3);
    },
  );

  test('without faults has none; all is named', { tags: ['quick'] }, async () => {
    const legibility = await measured(scene);
    expect(faults(legibility)).toEqual([]);
    expect([
      legibility.unnamedActors,
      legibility.unnamedRelations,
      legibility.hiddenLines,
      legibility.crossings,
    ]).toEqual([[], [], [], 0]);
    expect(legibility.smallestText).toBeGreaterThanOrEqual(10);
  });

  test('shows a name on a name, a name on a foreign mark, and a name that is cut', async () => {
    const { x, y } = label('Caledon').lines[0]!;
    expect(
      faults(await measured(withLabel('Arcadia', { x, y: y + 4, anchor: label('Caledon').lines[0]!.anchor }))),
    ).toContain('textOnText');
    expect(
      (await measured(withLabel('Arcadia', { x: scene.actors[1]!.x, y: scene.actors[1]!.y, anchor: 'middle' })))
        .textOnMark,
    ).toEqual(['“Arcadia” on Borduria']);
    expect(faults(await measured(withLabel('Arcadia', { x: 3, anchor: 'middle' })))).toEqual(['cutOff']);
  });

  test('shows a line through a mark, marks on each other, and names that are missing', async () => {
    const markAt = (id: string, centre: Point): Scene => ({
      ...scene,
      actors: scene.actors.map((actor) =>
        actor.id === id ? { ...actor, glyph: { ...actor.glyph, outline: { centre, radius: 10 } } } : actor,
      ),
    });
    const { x, y } = scene.actors[1]!;
    const [start, , , end] = scene.edges.find(({ id }) => id === support)!.line.path;
    const through = [`${support} through Caledon`];
    expect(
      (await measured(markAt('Caledon', [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2]))).lineThroughMark,
    ).toEqual(through);
    expect(
      (await measured(markAt('Caledon', [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 9]))).lineThroughMark,
    ).toEqual(through);
    expect(
      (await measured(markAt('Caledon', [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 13]))).lineThroughMark,
    ).toEqual([]);
    expect((await measured(markAt('Arcadia', [x + 6, y]))).markOnMark).toEqual(['Arcadia on Borduria']);
    const bare = await measured({ ...scene, labels: [] });
    expect([bare.unnamedActors, bare.unnamedRelations]).toEqual([
      ['Arcadia', 'Borduria', 'Caledon'],
      [support, 'Caledon/recognition/Borduria'],
    ]);
  });
});
