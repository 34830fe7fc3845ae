/** Crossings, and the bodies that are worth moving. */
import { expect, test } from 'vitest';
import { boxesMeet, segmentDistance2, type Box } from '../../../src/geometry/plane.js';
import { clampBody, toArrangement, type Arrangement, type Body } from '../../../src/layout/arrangement.js';
import { toLayoutInput } from '../../../src/layout/layout-input.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { bodiesInCrossings, countCrossings, hiddenBodies } from '../../../src/layout/score.js';
import { roomFor } from '../../../src/scene/room-for.js';
import { en } from '../../../src/i18n/en.js';
import { crisis } from '../../scenes/crises.js';
import { cross } from '../../scenes/legibility.js';
import { graphOf } from '../../scenes/make.js';

const graph = graphOf(crisis(20, 34, 20));
const frame = { width: 600, height: 400 };

/** Everybody anywhere; again and again, so that what is kept up of each place has to follow. */
function scattered(seed: number): Arrangement {
  const random = seededRandom(seed);
  const arrangement = toArrangement(
    toLayoutInput(graph, { ...frame, ...roomFor(graph, frame, { words: en, locale: 'en' }) }),
  );
  for (let round = 0; round < 3; round += 1) {
    for (const body of arrangement.bodies) {
      [body.x, body.y, body.label] = [random() * 600, random() * 400, Math.floor(random() * body.places.length)];
      clampBody(arrangement, body);
    }
  }
  return arrangement;
}

test('crossings are those of the straight connections, and their ends are the bodies in crossings', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const arrangement = scattered(seed);
    const { links } = arrangement;
    const pairs = links.flatMap((p, i) =>
      links
        .slice(i + 1)
        .filter(
          (q) =>
            cross([p.a.x, p.a.y], [p.b.x, p.b.y], [q.a.x, q.a.y], [q.b.x, q.b.y]) &&
            new Set([p.a, p.b, q.a, q.b]).size === 4,
        )
        .map((q) => [p, q]),
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(countCrossings(arrangement)).toBe(pairs.length);
    expect(new Set(bodiesInCrossings(arrangement))).toEqual(new Set(pairs.flat().flatMap(({ a, b }) => [a, b])));
  }
});

test('bodies of which something is hidden are those with a mark, a name or a foreign line on them', () => {
  let most = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const { bodies, links, ...rest } = scattered(seed);
    const hidden = new Set<Body>();
    const isOn = (box: Box, { x, y, radius }: Body): boolean =>
      Math.max(box.x0 - x, x - box.x1, 0) ** 2 + Math.max(box.y0 - y, y - box.y1, 0) ** 2 < radius ** 2;
    for (const body of bodies) {
      for (const other of bodies) {
        if (other === body) continue;
        const isTouching = Math.hypot(other.x - body.x, other.y - body.y) < body.radius + other.radius;
        if (isTouching || boxesMeet(body.box, other.box) || isOn(body.box, other) || isOn(other.box, body))
          hidden.add(body).add(other);
      }
      for (const { a, b, half } of links) {
        if (a === body || b === body) continue;
        if (segmentDistance2(body.x, body.y, a.x, a.y, b.x, b.y) < (body.radius + half) ** 2)
          hidden.add(body).add(a).add(b);
      }
    }
    most = Math.max(most, bodies.length - hidden.size);
    expect(new Set(hiddenBodies({ bodies, links, ...rest }))).toEqual(hidden);
  }
  // Not everybody is hidden everywhere, or this would prove nothing.
  expect(most).toBeGreaterThan(2);
});
