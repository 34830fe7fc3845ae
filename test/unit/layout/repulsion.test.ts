/** The repulsion of bodies is that of d3-force, to the last bit. */
import { forceManyBody } from 'd3-force';
import { expect, test } from 'vitest';
import { repulsion } from '../../../src/layout/repulsion.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';

/** Points of which some have one place, or one coordinate; more of them where `room` is small. */
function pointsIn(room: number, count: number, seed: number): { x: number; y: number; vx: number; vy: number }[] {
  const random = seededRandom(seed);
  const whole = (): number => Math.floor(random() * room) - room / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: whole(),
    y: whole() + (i % 2) * random(),
    vx: 0,
    vy: random(),
  }));
}

test.each([
  [1000, 40],
  [1000, 100],
  [10, 60],
  [2, 9],
  [1000, 1],
  [1000, 0],
])('points in a square of %i px: %i', (room, count) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const own = pointsIn(room, count, seed);
    const theirs = own.map((point, index) => ({ ...point, index }));
    const push = repulsion(own, -600, seededRandom(seed));
    const library = forceManyBody().strength(-600);
    library.initialize?.(theirs, seededRandom(seed));
    for (let tick = 0; tick < 30; tick += 1) {
      for (const [points, force] of [
        [own, push],
        [theirs, library],
      ] as const) {
        force(1 / (tick + 1));
        for (const point of points) {
          // In the first ticks they stay, so that places are shared again.
          if (tick < 3) continue;
          point.x += point.vx *= 0.6;
          point.y += point.vy *= 0.6;
        }
      }
      expect(own).toEqual(theirs.map(({ x, y, vx, vy }) => ({ x, y, vx, vy })));
    }
  }
});
