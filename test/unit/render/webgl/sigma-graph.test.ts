/** What of a scene has to be told anew to the graphics card. */
import { describe, expect, test } from 'vitest';
import { polyline, distance, straight } from '../../../../src/geometry/curve.js';
import type { Cubic } from '../../../../src/geometry/types.js';
import { changedItems, sigmaGraphOf, EMPTY_SIGMA_GRAPH, runOf } from '../../../../src/render/webgl/sigma-graph.js';
import type { Scene } from '../../../../src/scene/types.js';
import { article, sceneAt, sceneOf, small } from '../../../scenes/make.js';
import { torture } from '../../../scenes/torture.js';

const input = small(
  ['__proto__', 'b', 'c:group'],
  ['__proto__ support b', 'b support b reported', 'c recognition b called-for'],
);
const scene = (x = 100): Scene => sceneAt(input, { ['__proto__']: [x, 100], b: [500, 120], c: [300, 500] });

describe('the nodes and edges of a scene', () => {
  test('have keys of our own, in the order of the scene', () => {
    const { marks, lines } = sigmaGraphOf(scene(), EMPTY_SIGMA_GRAPH);
    expect(lines.map(({ key }) => key)).toEqual(['e0.0', 'e1.0', 'e2.0']);
    const keys = marks.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('n'))).toEqual(['n0.0', 'n1.0', 'n2.0']);
    expect(new Set(keys).size).toBe(keys.length);
    expect(lines.flatMap(({ ends }) => ends).every((end) => keys.includes(end))).toBe(true);
  });

  test('of the same scene are the same objects', () => {
    const one = scene();
    const before = sigmaGraphOf(one, EMPTY_SIGMA_GRAPH);
    const now = sigmaGraphOf(one, before);
    expect(changedItems(now.marks, before.marks)).toEqual([]);
    expect(changedItems(now.lines, before.lines)).toEqual([]);
  });

  test('of an equal scene are not told anew', () => {
    const before = sigmaGraphOf(scene(), EMPTY_SIGMA_GRAPH);
    const now = sigmaGraphOf(scene(), before);
    // Other objects of the scene, the same values.
    expect(changedItems(now.marks, before.marks)).toEqual([]);
    expect(changedItems(now.lines, before.lines)).toEqual([]);
  });

  test('that moved are told anew, and no others', () => {
    const before = sigmaGraphOf(scene(), EMPTY_SIGMA_GRAPH);
    const now = sigmaGraphOf(scene(110), before);
    expect(changedItems(now.lines, before.lines)!.map(({ key }) => key)).toEqual(['e0.0']);
    const marks = changedItems(now.marks, before.marks)!.map(({ key }) => key);
    expect(marks).toContain('n0.0');
    expect(marks).not.toContain('n1.0');
    expect(marks.every((key) => key === 'n0.0' || key.startsWith('g0.'))).toBe(true);
  });

  test('of another build ask for another graph', () => {
    const before = sigmaGraphOf(scene(), EMPTY_SIGMA_GRAPH);
    const one = scene();
    const without = sigmaGraphOf({ ...one, edges: one.edges.slice(1) }, before);
    expect(changedItems(without.lines, before.lines)).toBeNull();
    const turned = sigmaGraphOf(
      { ...one, edges: one.edges.map((edge, i) => (i === 0 ? { ...edge, to: 'c' } : edge)) },
      before,
    );
    expect(changedItems(turned.lines, before.lines)).toBeNull();
  });

  test('refuse what the shaders cannot paint', () => {
    const one = scene();
    const bad = (dash: readonly number[]): Scene => ({
      ...one,
      edges: one.edges.map((edge) => ({ ...edge, line: { ...edge.line, dash } })),
    });
    expect(() => sigmaGraphOf(bad([1, 2, 3]), EMPTY_SIGMA_GRAPH)).toThrow(RangeError);
    expect(sigmaGraphOf(bad([3]), EMPTY_SIGMA_GRAPH).lines[0]!.attributes.dash).toEqual([3, 3, 0, 0]);
    expect(() => sigmaGraphOf({ ...one, actors: [] }, EMPTY_SIGMA_GRAPH)).toThrow(/which the scene does not have/);
  });
});

describe('the length of a curve', () => {
  const upTo = ([a, b, c, d]: ReturnType<typeof runOf>, u: number): number => u * (a + u * (b + u * (c + u * d)));
  /** Lengths up to every hundredth of the parameter. */
  const measured = (curve: Cubic): number[] => {
    const points = polyline(curve, 20_000);
    let length = 0;
    return points
      .map((point, i) => (length += i === 0 ? 0 : distance(points[i - 1]!, point)))
      .filter((_, i) => i % 200 === 0);
  };

  test.each([
    ['the article', article],
    ['the torture', torture],
  ] as const)('of every line of %s is less than a fifth of a px off', async (_, dataset) => {
    const { edges } = await sceneOf(dataset, [960, 640], { furniture: null });
    for (const {
      line: { path },
    } of edges) {
      const run = runOf(path);
      for (const [i, length] of measured(path).entries())
        expect(Math.abs(upTo(run, i / 100) - length)).toBeLessThan(0.2);
    }
  });

  test.each<[string, Cubic]>([
    ['straight', straight([0, 0], [30, 40])],
    [
      'with a turn',
      [
        [0, 0],
        [40, -30],
        [80, 30],
        [120, 0],
      ],
    ],
    [
      'a loop',
      [
        [0, 0],
        [60, -80],
        [-60, -80],
        [2, 0],
      ],
    ],
  ])('that is %s is right at the quarters and at the end', (_, curve) => {
    const run = runOf(curve);
    const lengths = measured(curve);
    for (const i of [0, 25, 50, 75, 100]) expect(upTo(run, i / 100)).toBeCloseTo(lengths[i]!, 2);
  });
});
