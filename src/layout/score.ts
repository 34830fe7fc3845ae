/**
 * What makes a drawing hard to read, as one number: the lower, the better. The unit is one
 * crossing of two single lines. Crossings weigh most for readers (Purchase 1997, "Which
 * aesthetic has the greatest effect on human understanding?"); what hides a mark or a name
 * counts as many crossings, since it cannot be read at all.
 */
import { segmentDistance2, segmentMeetsBox } from '../geometry/plane.js';
import { boxDistance2, segmentsCross } from '../geometry/crossings.js';
import { boxesMeet } from '../geometry/plane.js';
import { mayMeet, near, NEAR, type Arrangement, type Body, type Link } from './arrangement.js';

/** Costs in crossings. */
export const COST = {
  /** Two links that cross; affiliations by their weight. */
  crossing: 8,
  /** Two marks that touch, and two that are nearer than `ROOM`. */
  marksMeet: 20,
  marksNear: 4,
  /** A label on a foreign mark, and on another label. */
  labelOnMark: 20,
  labelOnLabel: 20,
  /** Two labels with less than 6 px between them. */
  labelNear: 3,
  /** A line through a foreign mark; passing by within `ROOM` costs up to `lineNear`. */
  lineThroughMark: 15,
  lineNear: 2,
  /** A line through a label, for each √(lines side by side): its own actor's label, and another's. */
  lineThroughOwnLabel: 6,
  lineThroughLabel: 6,
  /** Square of the relative deviation from the ideal length. */
  length: 0.25,
  /** Share that a link lacks of the length that its label needs. */
  tooShort: 8,
  /** Two lines that leave a mark in nearly one direction: (cosine − `WIDE`) × `angle`. */
  angle: 12,
  /** Square of the distance from the x at which a body should stand, beyond `FREE_SHARE`, as a share of the width. */
  offSide: 400,
  /** Repulsion, so that the frame is used: (ideal / distance)². */
  crowding: 0.04,
} as const;

/** Free space around a mark, px. */
const ROOM = 24;
/** Cosine above which two lines at one mark are too close: 20°. */
const WIDE = 0.94;

/** Which aspects to count: topology alone (fast, labels left out), or all. */
export type Aspect = 'topology' | 'all';

/** Crossings of the skeleton: pairs of actors as straight lines, each counted once. */
export function countCrossings(arrangement: Arrangement): number {
  let crossings = 0;
  forEachCrossing(arrangement, () => {
    crossings += 1;
  });
  return crossings;
}

function forEachCrossing(
  { bodies, links, around, codes }: Arrangement,
  found: (link: Link, other: Link) => void,
): void {
  const first = bodies.length;
  for (const link of links) {
    const { index } = link;
    for (let i = 0; i < index; i += 1) {
      if (!mayMeet(codes[first + index]!, codes[first + i]!)) continue;
      if (near(around, i * 4, around, index * 4) && cross(link, links[i]!)) found(link, links[i]!);
    }
  }
}

/** Bodies at the ends of links that cross. */
export function bodiesInCrossings(arrangement: Arrangement): Body[] {
  const ends = new Set<Body>();
  forEachCrossing(arrangement, (link, other) => {
    ends.add(link.a).add(link.b).add(other.a).add(other.b);
  });
  return [...ends];
}

/**
 * Bodies of which something cannot be read: those whose marks or names lie on each other, those with a line
 * through their mark, and the ends of that line.
 */
export function hiddenBodies({ bodies, links, around, outer }: Arrangement): Body[] {
  const hidden = new Set<Body>();
  for (const body of bodies) {
    const at = body.index * 4;
    for (let i = body.index + 1; i < bodies.length; i += 1) {
      if (near(outer, i * 4, outer, at) && overlaps(body, bodies[i]!)) hidden.add(body).add(bodies[i]!);
    }
    for (const link of links) {
      if (near(around, link.index * 4, outer, at) && passesThrough(link, body))
        hidden.add(body).add(link.a).add(link.b);
    }
  }
  return [...hidden];
}

/** Whether two bodies hide each other: a name or a mark of one lies on a name or the mark of the other. */
function overlaps(body: Body, other: Body): boolean {
  if (boxesMeet(body.box, other.box)) return true;
  if (boxDistance2(other.x, other.y, body.box) < other.radius * other.radius) return true;
  if (boxDistance2(body.x, body.y, other.box) < body.radius * body.radius) return true;
  const dx = other.x - body.x;
  const dy = other.y - body.y;
  const touch = body.radius + other.radius;
  return dx * dx + dy * dy < touch * touch;
}

/** Whether a link passes through the mark of a body that is not at its end. */
function passesThrough({ a, b, half }: Link, body: Body): boolean {
  if (a === body || b === body) return false;
  const reach = body.radius + half;
  return segmentDistance2(body.x, body.y, a.x, a.y, b.x, b.y) < reach * reach;
}

export function cross(p: Link, q: Link): boolean {
  if (p.a === q.a || p.a === q.b || p.b === q.a || p.b === q.b) return false;
  return segmentsCross(p.a.x, p.a.y, p.b.x, p.b.y, q.a.x, q.a.y, q.b.x, q.b.y);
}

export function betweenBodies({ ideal, strictness }: Arrangement, body: Body, other: Body, aspect: Aspect): number {
  const dx = other.x - body.x;
  const dy = other.y - body.y;
  const d2 = dx * dx + dy * dy;
  const touch = body.radius + other.radius;
  let cost = (COST.crowding * ideal * ideal) / (d2 + 25);
  if (d2 < (touch + 4) * (touch + 4)) cost += COST.marksMeet * strictness;
  else if (d2 < (touch + ROOM) * (touch + ROOM)) cost += (COST.marksNear * (touch + ROOM - Math.sqrt(d2))) / ROOM;
  if (aspect === 'topology') return cost;
  if (boxesMeet(body.box, other.box, 6)) {
    cost += boxesMeet(body.box, other.box, 1) ? COST.labelOnLabel * strictness : COST.labelNear;
  }
  const mine = other.radius + 3;
  const theirs = body.radius + 3;
  if (boxDistance2(other.x, other.y, body.box) < mine * mine) cost += COST.labelOnMark * strictness;
  if (boxDistance2(body.x, body.y, other.box) < theirs * theirs) cost += COST.labelOnMark * strictness;
  return cost;
}

/** A link that passes a body's mark or label; nothing for its own. */
export function linkPastBody(
  { strictness }: Arrangement,
  { a, b, half, load, weight }: Link,
  body: Body,
  aspect: Aspect,
): number {
  if (a === body || b === body) return 0;
  const reach = body.radius + NEAR + half;
  let cost = 0;
  const d2 = segmentDistance2(body.x, body.y, a.x, a.y, b.x, b.y);
  const through = body.radius + 3 + half;
  if (d2 < through * through) cost += COST.lineThroughMark * strictness;
  else if (d2 < reach * reach) cost += (COST.lineNear * (reach - Math.sqrt(d2))) / 7;
  const isThroughLabel = aspect === 'all' && segmentMeetsBox(a.x, a.y, b.x, b.y, body.box, half + 2);
  return isThroughLabel ? cost + COST.lineThroughLabel * load * weight : cost;
}

/** Links that leave `from` in nearly the direction (ux, uy) of `link`. */
export function sharpAngles(link: Link, from: Body, to: Body, ux: number, uy: number): number {
  let cost = 0;
  for (const next of from.links) {
    if (next === link) continue;
    const end = next.a === from ? next.b : next.a;
    if (end === to) continue;
    const vx = end.x - from.x;
    const vy = end.y - from.y;
    const cosine = (ux * vx + uy * vy) / (Math.sqrt(vx * vx + vy * vy) + 1e-6);
    if (cosine > WIDE) cost += (cosine - WIDE) * COST.angle;
  }
  return cost;
}
