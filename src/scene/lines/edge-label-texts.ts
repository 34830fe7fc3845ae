/** The texts that may be written on a line, and their sizes. */
import { edgeId } from '../../model/assemble-graph.js';
import type { EdgeAttributes } from '../../model/types.js';
import { distance } from '../../geometry/curve.js';
import type { Point } from '../../geometry/types.js';
import type { Sign } from './edge-label-placement.js';
import type { Track } from './edge-routing.js';
import { shortLabel, textWidth, wrapText, type TextBlock } from '../text/text-layout.js';

/** Longest name of a relation on a line, in UTF-16 units. */
export const LONGEST_EDGE_NAME = 40;

/** A text in one line; its height is that of its letters. */
export function oneLine(text: string, size: number): TextBlock {
  return { lines: [text], width: textWidth(text, size), height: size * 0.95 };
}

/** Line height of a relation's name, in multiples of the font size. */
export const EDGE_LINE_HEIGHT = 1.05;

/** A relation's name in one line, else in two. */
export function waysToWrite(name: string, size: number): TextBlock[] {
  const text = shortLabel(name, LONGEST_EDGE_NAME);
  const whole = oneLine(text, size);
  // A little more than half: the longer line decides.
  const halved = [0.52, 0.6, 0.7, 0.78]
    .map((share) => wrapText(text, size, whole.width * share))
    .find(({ lines, width }) => lines.length === 2 && lines.join(' ') === text && width < whole.width * 0.8);
  return halved === undefined ? [whole] : [whole, { ...halved, height: size * (0.95 + EDGE_LINE_HEIGHT) }];
}

/** For each edge the index of the one with the same relation the other way round, which lies beside it; or null. */
export function twinsOf(edges: readonly EdgeAttributes[]): (number | null)[] {
  const index = new Map(edges.map(({ id }, i) => [id, i]));
  return edges.map((edge) =>
    edge.type === 'relation' && edge.from !== edge.to
      ? (index.get(edgeId(edge.to, edge.relation.id, edge.from)) ?? null)
      : null,
  );
}

/** Room of the arrowhead of a line. */
export function headOf({ head }: Track): Sign[] {
  if (head === null) return [];
  const [tip, left, right] = head;
  const at: Point = [(tip[0] + left[0] + right[0]) / 3, (tip[1] + left[1] + right[1]) / 3];
  return [{ at, reach: distance(tip, at) * 0.8 }];
}
