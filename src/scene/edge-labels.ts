/**
 * The name of a relation along its line, where there is room: never upside down, never on a
 * mark, a name or another line's label. Where there is none, marker and legend carry it.
 */
import { direction, pointOnRail, type Rail } from '../geometry/curve.js';
import { boxesOverlap, boxMeetsCircle, boxMeetsPolyline, boxWithin, type OrientedBox } from '../geometry/oriented-box.js';
import type { Point } from '../geometry/types.js';

/** A line; all that are drawn are given, relations and affiliations. */
export interface Labelled {
  readonly rail: Rail;
  /** Widths of the texts that would do, px, best liked first; none where a line has no name. */
  readonly widths: readonly number[];
  /** Markers on the line and how far they reach, px; no text may cover them. */
  readonly markers: readonly { readonly at: Point; readonly reach: number }[];
  /** Half the width of the line, px. */
  readonly half: number;
  /** Lines between the same two actors have the same: no label lies across them. */
  readonly bundle: string;
}

/** What a label must keep off. */
export interface Obstacles {
  readonly names: readonly OrientedBox[];
  readonly marks: readonly { readonly x: number; readonly y: number; readonly reach: number }[];
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and which of the line's texts it is. */
export interface PlacedLabel {
  readonly box: OrientedBox;
  /** Index in {@link Labelled.widths}. */
  readonly text: number;
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Where along a line to try, as shares of its length: the middle first. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** How much farther off a label stands that lies over its own marker, px. */
const CLEAR = 6;
/** How many foreign lines a label may lie across, and what each costs. */
const MOST_CROSSED = 1;
const CROSSED = 0.9;
/** What the next shorter text costs: any place of a longer one is better. */
const SHORTER = 10;
const PASSES = 4;

/**
 * @param size Font size, px.
 * @returns for each line where its label stands, or null where there is no room.
 */
export function placeEdgeLabels(lines: readonly Labelled[], size: number, obstacles: Obstacles): (PlacedLabel | null)[] {
  const candidates = lines.map((line) => line.widths.flatMap((width, text) => candidatesFor(line, width, text, size, lines, obstacles)));
  const chosen: (Candidate | null)[] = lines.map(() => null);
  // Those with the fewest choices choose first.
  const order = lines.map((_, i) => i).sort((a, b) => candidates[a]!.length - candidates[b]!.length || a - b);
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (const i of order) {
      const free = candidates[i]!.filter(({ box }) => !chosen.some((other, j) => j !== i && other !== null && boxesOverlap(box, other.box)));
      const best = cheapest(free) ?? evict(i);
      if (best !== undefined && best !== chosen[i]) {
        chosen[i] = best;
        changed = true;
      }
    }
    if (!changed) break;
  }
  return chosen;

  /** Takes a place from one other label that has another to go to. */
  function evict(i: number): Candidate | undefined {
    if (chosen[i] !== null) return undefined;
    for (const candidate of candidates[i]!) {
      const inTheWay = chosen.flatMap((other, j) => (other !== null && boxesOverlap(candidate.box, other.box) ? [j] : []));
      if (inTheWay.length !== 1) continue;
      const [j] = inTheWay as [number];
      const refuge = candidates[j]!.find(({ box }) => !boxesOverlap(box, candidate.box) && !chosen.some((other, k) => k !== j && other !== null && boxesOverlap(box, other.box)));
      if (refuge === undefined) continue;
      chosen[j] = refuge;
      return candidate;
    }
    return undefined;
  }
}

function cheapest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((best, candidate) => (best === undefined || candidate.cost < best.cost ? candidate : best), undefined);
}

function candidatesFor(line: Labelled, width: number, text: number, size: number, lines: readonly Labelled[], obstacles: Obstacles): Candidate[] {
  const { rail, half } = line;
  const found: Candidate[] = [];
  if (rail.length < width + 10) return found;
  const height = size * 0.95;
  for (const share of ALONG) {
    const at = rail.length * share;
    if (at < width / 2 + 4 || rail.length - at < width / 2 + 4) continue;
    const [p, q, middle] = [pointOnRail(rail, at - width / 2), pointOnRail(rail, at + width / 2), pointOnRail(rail, at)];
    let [cos, sin] = direction(p, q);
    if (cos < -1e-9 || (Math.abs(cos) <= 1e-9 && sin > 0)) [cos, sin] = [-cos, -sin];
    // On a curve the text follows the chord: its middle lies between chord and curve.
    const centre: Point = [(2 * middle[0] + p[0] + q[0]) / 4, (2 * middle[1] + p[1] + q[1]) / 4];
    const close = height / 2 + half + 2.2;
    // Over its own marker a label stands a little farther off.
    for (const [side, off, extra] of [[-1, close, 0], [1, close, 0.1], [-1, close + CLEAR, 0.25], [1, close + CLEAR, 0.35]] as const) {
      const box = { x: centre[0] - sin * off * side, y: centre[1] + cos * off * side, width, height, cos, sin };
      const cost = costAt(box, line, lines, obstacles);
      if (cost !== undefined) found.push({ box, text, cost: cost + Math.abs(share - 0.5) * 0.6 + extra + text * SHORTER });
    }
  }
  return found;
}

/** How little a place is liked, or undefined where text must not stand. */
function costAt(box: OrientedBox, line: Labelled, lines: readonly Labelled[], { names, marks, width, height }: Obstacles): number | undefined {
  if (!boxWithin(box, 2, 2, width - 2, height - 2)) return undefined;
  if (marks.some(({ x, y, reach }) => boxMeetsCircle(box, [x, y], reach + 2))) return undefined;
  if (names.some((name) => boxesOverlap(box, name))) return undefined;
  if (lines.some(({ markers }) => markers.some(({ at, reach }) => boxMeetsCircle(box, at, reach)))) return undefined;
  if (boxMeetsPolyline({ ...box, height: box.height - 2 }, line.rail.points)) return undefined;
  const across = lines.filter((other) => other !== line && boxMeetsPolyline(box, other.rail.points));
  return across.length > MOST_CROSSED || across.some(({ bundle }) => bundle === line.bundle) ? undefined : across.length * CROSSED;
}
