import { beforeAll, describe, expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../../src/data/vocabulary.js';
import { segmentDistance2 } from '../../../src/geometry/plane.js';
import { distance, pointAt, polyline } from '../../../src/geometry/curve.js';
import type { Point } from '../../../src/geometry/types.js';
import type { ActorMark, EdgeMark, Scene } from '../../../src/scene/types.js';
import { article, FRAMES, numbersIn, sceneAt, sceneOf, small, type Size } from '../../scenes/make.js';
import { ALL_STANDINGS, torture } from '../../scenes/torture.js';

const DIRECTIONS: readonly Size[] = Array.from({ length: 24 }, (_, i) => [
  Math.cos((i * Math.PI) / 12),
  Math.sin((i * Math.PI) / 12),
]);
const named = (scene: Scene): Map<string, ActorMark> => new Map(scene.actors.map((actor) => [actor.id, actor]));
/** Where a line ends to the eye: at the tip of its arrowhead, if it has one. */
const tipOf = ({ glyphs, line, relation }: EdgeMark): Point =>
  relation !== null ? cornersOf(glyphs[0]!)[0]! : line.path[3];
const cornersOf = ({ outline }: EdgeMark['glyphs'][number]): readonly Point[] =>
  'points' in outline ? outline.points : [];

/** Distance from a point to the outline of a mark, whichever side it lies on. */
function toOutline({ glyph: { outline } }: ActorMark, [x, y]: Point): number {
  if ('centre' in outline) return Math.abs(distance(outline.centre, [x, y]) - outline.radius);
  const { points } = outline;
  return Math.sqrt(
    Math.min(...points.map((p, i) => segmentDistance2(x, y, p[0], p[1], ...points[(i + 1) % points.length]!))),
  );
}

/** How far the axis of an arrowhead, drawn on beyond its tip, passes the centre of a mark; infinite if it points away. */
function missBy(edge: EdgeMark, { x, y }: ActorMark): number {
  const [tip, left, right] = cornersOf(edge.glyphs[0]!) as [Point, Point, Point];
  const [ux, uy] = [tip[0] - (left[0] + right[0]) / 2, tip[1] - (left[1] + right[1]) / 2];
  const [vx, vy] = [x - tip[0], y - tip[1]];
  return ux * vx + uy * vy <= 0 ? Infinity : Math.abs(ux * vy - uy * vx) / Math.hypot(ux, uy);
}

function expectLinesMeetMarks(scene: Scene): void {
  const actors = named(scene);
  for (const edge of scene.edges) {
    const [from, to] = [actors.get(edge.from)!, actors.get(edge.to)!];
    // Half of the mark's own outline is 1 px. A line begins on it; an arrow stops short of it by 2 px, at a sharp corner by more.
    expect(toOutline(from, edge.line.path[0]), edge.name).toBeLessThan(3);
    expect(toOutline(to, tipOf(edge)), edge.name).toBeLessThan(to.kind === 'armed-forces' ? 6.5 : 4.5);
    if (edge.relation === null) continue;
    expect(missBy(edge, to), edge.name).toBeLessThan(to.radius);
  }
}

describe('lines and marks', () => {
  test.each(ACTOR_KINDS)(
    'from and to a mark of kind %s, in every direction, lines end at its border and arrows point at it',
    (kind) => {
      const ids = DIRECTIONS.map((_, i) => `d${i}`);
      const input = small(
        [`hub:${kind}`, ...ids],
        ids.map((id, i) => (i % 2 === 0 ? `${id} support hub called-for` : `hub support ${id} reported`)),
      );
      const scene = sceneAt(input, {
        hub: [400, 300],
        ...Object.fromEntries(DIRECTIONS.map(([x, y], i) => [`d${i}`, [400 + 250 * x, 300 + 250 * y]])),
      });
      expect(scene.edges).toHaveLength(24);
      expectLinesMeetMarks(scene);
    },
  );

  test.each(FRAMES)('in the article at %i × %i px', async (width, height) => {
    expectLinesMeetMarks(await sceneOf(article, [width, height]));
  });

  test('in the torture scene, loops and parallels included', async () => {
    expectLinesMeetMarks(await sceneOf(torture, [960, 640], { filter: { standings: ALL_STANDINGS } }));
  });
});

describe('parallel lines', () => {
  const relations = ['support', 'recognition', 'severed-ties', 'security-aid'];
  test.each([2, 3, 5, 8])(
    '%i lines between two actors, both ways, keep apart by 8 px in the middle and never meet',
    (count) => {
      const input = small(
        ['b', 'a'],
        Array.from(
          { length: count },
          (_, i) => `${i % 2 === 0 ? 'a' : 'b'} ${relations[i >> 1]} ${i % 2 === 0 ? 'b' : 'a'}`,
        ),
      );
      for (const [x, y] of DIRECTIONS) {
        const { edges } = sceneAt(input, { a: [400, 300], b: [400 + 200 * x, 300 + 200 * y] });
        expect(edges).toHaveLength(count);
        for (const [i, one] of edges.entries()) {
          for (const other of edges.slice(i + 1)) {
            expect(distance(pointAt(one.line.path, 0.5), pointAt(other.line.path, 0.5))).toBeGreaterThanOrEqual(8);
            const middle = polyline(other.line.path).slice(4, 21);
            expect(
              Math.min(
                ...polyline(one.line.path)
                  .slice(4, 21)
                  .flatMap((p) => middle.map((q) => distance(p, q))),
              ),
            ).toBeGreaterThan(2);
          }
        }
      }
    },
  );

  test('the place of a line in its bundle does not hang on which actor comes first in the file', () => {
    const statements = ['a support b', 'b support a'];
    const at: Record<string, Size> = { a: [200, 300], b: [500, 300] };
    const [one, other] = [small(['a', 'b'], statements), small(['b', 'a'], statements)].map((input) =>
      sceneAt(input, at).edges.map(({ line }) => line.path),
    );
    expect(one).toEqual(other);
  });
});

describe('loops', () => {
  let scene: Scene;
  beforeAll(() => {
    scene = sceneAt(small(['a', 'b'], ['a support a', 'a recognition a called-for', 'b support a']), {
      a: [400, 300],
      b: [400, 100],
    });
  });

  test('are visible, distinct, and lie on the side where no other line arrives', () => {
    const [first, second] = scene.edges.map(({ line }) => polyline(line.path)) as [Point[], Point[]];
    const { x, y, radius } = scene.actors[0]!;
    const reach = (points: Point[]): number => Math.max(...points.map((point) => distance(point, [x, y])));
    expect(reach(first)).toBeGreaterThan(2 * radius);
    expect(reach(second) - reach(first)).toBeGreaterThan(8);
    expect(first.every((point) => point[1] > y - radius * 2.5)).toBe(true);
  });

  test('have an arrowhead each that points back at the mark', () => {
    for (const edge of scene.edges.slice(0, 2))
      expect(missBy(edge, scene.actors[0]!)).toBeLessThan(scene.actors[0]!.radius);
  });

  test('stay in the picture when their actor stands in a corner', () => {
    const { edges, width, height } = sceneAt(small(['a', 'b'], ['a support a', 'a recognition a', 'b support a']), {
      a: [14, 14],
      b: [300, 300],
    });
    for (const [x, y] of edges.slice(0, 2).flatMap(({ line }) => polyline(line.path)))
      expect(x > 0 && y > 0 && x < width && y < height, `${x}, ${y}`).toBe(true);
  });
});

test('marks that are dragged onto each other yield finite numbers', () => {
  const input = small(
    ['a:person', 'b:group', 'c:armed-forces'],
    ['a support b', 'b recognition a called-for', 'a severed-ties c', 'a support a', 'c security-aid b implied'],
  );
  for (const by of [0, 1e-9, 0.5, 6, 19]) {
    const scene = sceneAt(input, { a: [100, 100], b: [100 + by, 100], c: [100, 100 - by] });
    expect(numbersIn(scene).filter((n) => !Number.isFinite(n))).toEqual([]);
    for (const edge of scene.edges)
      expect(distance(edge.anchor, [scene.actors[0]!.x, scene.actors[0]!.y])).toBeLessThan(120);
  }
});

test('an actor without a place stands in the middle of the plot', () => {
  const { actors, plot } = sceneAt(small(['a', 'b'], ['a support b']), { a: [10, 10] });
  expect([actors[1]!.x, actors[1]!.y]).toEqual([plot.x + plot.width / 2, plot.y + plot.height / 2]);
});
