/**
 * Counts what makes a finished picture hard to read, on the lines and texts as they are drawn. The layout, which knows
 * straight lines only, makes further attempts while there are such faults.
 */
import { polyline } from '../geometry/curve.js';
import { boxesOverlap, boxMeetsCircle, boxMeetsPolyline, type OrientedBox } from '../geometry/oriented-box.js';
import { segmentDistance2 } from '../geometry/plane.js';
import { textWidth } from './text/text-layout.js';
import type { ActorMark, Scene, TextMark } from './types.js';

/** Height of the letters of a line of text, in multiples of the font size. */
const LETTERS = 0.92;
/** How far the middle of the letters lies above the baseline, in multiples of the font size. */
const MIDDLE = 0.3;

/** The box of a line of text, by the table of advance widths. */
export function boxOfText({ text, x, y, size, bold, anchor, rtl, turn }: TextMark): OrientedBox {
  const width = textWidth(text, size, bold ? 'bold' : 'regular');
  const [cos, sin] = turn ?? [1, 0];
  const isRightOfAnchor = (anchor === 'start') !== rtl;
  const aside = isRightOfAnchor ? width / 2 : -width / 2;
  const along = anchor === 'middle' ? 0 : aside;
  const down = -size * MIDDLE;
  return { x: x + along * cos - down * sin, y: y + along * sin + down * cos, width, height: size * LETTERS, cos, sin };
}

/**
 * Counts the faults of a scene by weight: marks on marks, names on names or marks, lines through foreign marks
 * or through names, and lines whose relation is not named.
 */
export function countFaultsOfScene(scene: Scene): number {
  const names = scene.labels
    .filter(({ of }) => of === 'actor')
    .flatMap(({ owner, lines }) => lines.map((line) => ({ owner, box: boxOfText(line) })));
  let faults = 0;
  names.forEach(({ owner, box }, i) => {
    for (const other of names.slice(i + 1)) {
      if (other.owner !== owner && boxesOverlap(box, other.box)) faults += HIDDEN;
    }
    for (const actor of scene.actors) {
      if (actor.id !== owner && boxMeetsCircle(box, [actor.x, actor.y], actor.radius)) faults += HIDDEN;
    }
  });
  scene.actors.forEach(({ x, y, radius }, i) => {
    for (const other of scene.actors.slice(i + 1)) {
      if ((x - other.x) ** 2 + (y - other.y) ** 2 < (radius + other.radius) ** 2) faults += HIDDEN;
    }
  });
  for (const edge of scene.edges) {
    const line = polyline(edge.line.path);
    for (const { box } of names) {
      if (boxMeetsPolyline(box, line)) faults += 1;
    }
    for (const actor of scene.actors) {
      if (actor.id !== edge.from && actor.id !== edge.to && passesThrough(line, actor, edge.line.width / 2))
        faults += HIDDEN;
    }
  }
  const named = new Set(scene.labels.flatMap(({ of, owner, also }) => (of === 'edge' ? [owner, also] : [])));
  const unnamed = scene.edges.filter(({ relation, id }) => relation !== null && !named.has(id));
  return faults + UNNAMED * unnamed.length;
}

/** Weight of a line whose relation is not named. */
const UNNAMED = 6;
/** Weight of what cannot be read at all: more than all else together. */
const HIDDEN = 1_000;

function passesThrough(
  line: readonly (readonly [number, number])[],
  { x, y, radius }: ActorMark,
  half: number,
): boolean {
  const reach = (radius + half) * (radius + half);
  return line.some(([px, py], i) => i > 0 && segmentDistance2(x, y, line[i - 1]![0], line[i - 1]![1], px, py) < reach);
}
