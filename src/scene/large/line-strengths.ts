/** Decides which lines of a large picture stand out, and how pale the others are. */
import type { EdgeAttributes } from '../../model/types.js';
import { pairKey } from '../lines/edge-routing.js';

/** A line as far as its strength is concerned. */
export interface RatedLine {
  readonly edge: EdgeAttributes;
  /** How closely it ties its actors, 0 to 1. */
  readonly closeness: number;
}

/** So many pairs of each actor have lines that stand out: those that tie it most closely. */
const BACKBONE = 3;
/** Of such a pair stands out the closest line, and the one the other way if it has this share of its closeness. */
const SECOND = 0.5;

/**
 * The backbone: for each actor the pairs that tie it most closely, and of each pair its strongest line in either
 * direction, if the two do not differ much.
 *
 * @param ranks Rank of each actor, by actor id; 0 is the most important.
 * @returns the ids of its edges: first the closest pair of each actor, those of the most important actors before
 *   others, then the second closest, and so on.
 */
export function backboneOf(lines: readonly RatedLine[], ranks: ReadonlyMap<string, number>): string[] {
  const pairs = new Map<string, RatedPair>();
  const byActor = new Map<string, RatedPair[]>();
  for (const line of lines) {
    const { from, to } = line.edge;
    if (from === to) continue;
    const key = pairKey(from, to);
    const pair = pairs.get(key);
    if (pair !== undefined) {
      pair.closeness += line.closeness;
      pair.lines.push(line);
      continue;
    }
    const first = { key, closeness: line.closeness, lines: [line] };
    pairs.set(key, first);
    for (const id of [from, to]) byActor.set(id, [...(byActor.get(id) ?? []), first]);
  }
  const actors = [...byActor.keys()].sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  for (const own of byActor.values()) own.sort((a, b) => b.closeness - a.closeness || (a.key < b.key ? -1 : 1));
  const chosen = new Set<RatedPair>();
  const taken = new Map<string, number>();
  for (let k = 0; k < BACKBONE; k += 1) {
    for (const actor of actors) {
      const pair = nextPair(byActor.get(actor)!, actor, k, taken);
      if (pair === null) continue;
      if (!chosen.has(pair)) for (const id of endsOf(pair)) taken.set(id, (taken.get(id) ?? 0) + 1);
      chosen.add(pair);
    }
  }
  return [...chosen].flatMap(linesOf);
}

/**
 * The closest pair of an actor after the first `index`; null if there is none. Among pairs that are equally close, the
 * one whose other actor has fewest pairs so far goes first: a few actors would else seem to be tied to all others,
 * only since they come first.
 *
 * @param own The pairs of the actor, the closest first; the next one is moved to `index`.
 * @param taken Number of pairs of each actor so far, by actor id.
 */
function nextPair(
  own: RatedPair[],
  actor: string,
  index: number,
  taken: ReadonlyMap<string, number>,
): RatedPair | null {
  const first = own[index];
  if (first === undefined) return null;
  const takenBy = (pair: RatedPair): number => {
    const [from, to] = endsOf(pair);
    return taken.get(from === actor ? to : from) ?? 0;
  };
  let best = index;
  for (let at = index + 1; at < own.length && own[at]!.closeness === first.closeness; at += 1) {
    if (takenBy(own[at]!) < takenBy(own[best]!)) best = at;
  }
  own[index] = own[best]!;
  own[best] = first;
  return own[index];
}

const endsOf = ({ lines: [line] }: RatedPair): readonly [string, string] => [line!.edge.from, line!.edge.to];

/** All lines between two actors. */
interface RatedPair {
  readonly key: string;
  closeness: number;
  readonly lines: RatedLine[];
}

function linesOf({ lines }: RatedPair): string[] {
  const [first, ...others] = lines.toSorted((a, b) => b.closeness - a.closeness);
  const back = others.find(({ edge }) => edge.from !== first!.edge.from);
  const isBoth = back !== undefined && back.closeness >= SECOND * first!.closeness;
  return isBoth ? [first!.edge.id, back.edge.id] : [first!.edge.id];
}

/** Lines that stand out may cover this share of the plot, each counted as if it were alone. */
const STRONG_INK = 0.12;
/** Width of such a line, px, about. */
const STRONG_WIDTH = 1.2;

/**
 * The lines of the backbone that stand out in a plot: as many as there is room for.
 *
 * @param backbone Ids of edges, the most important first.
 * @param lengths Length of each line, px, by edge id; of a line that is not shown there is none.
 */
export function standingOut(
  backbone: readonly string[],
  lengths: ReadonlyMap<string, number>,
  width: number,
  height: number,
): Set<string> {
  let ink = STRONG_INK * width * height;
  const out = new Set<string>();
  for (const id of backbone) {
    const length = lengths.get(id);
    if (length === undefined) continue;
    ink -= length * STRONG_WIDTH;
    if (ink < 0) break;
    out.add(id);
  }
  return out;
}

/** All lines that do not stand out may cover this share of the plot, each counted as if it were alone. */
const INK = 0.14;
/** Width of such a line, px. */
export const PALE_WIDTH = 0.9;
/** The least share of its own colour that a line has; the rest is that of the paper. */
const FAINTEST = 0.07;

/** A line's length, px, and whether it is part of the backbone. */
export interface DrawnLength {
  readonly length: number;
  readonly isStrong: boolean;
}

/**
 * The share of its own colour that each line has, 0 to 1. Lines that stand out have all of it. The others share the ink
 * that there is; short ones, which lie within groups, are given more than long ones.
 */
export function shadesOf(lines: readonly DrawnLength[], width: number, height: number): number[] {
  const pale = lines.filter(({ isStrong }) => !isStrong);
  const total = pale.reduce((sum, { length }) => sum + length, 0);
  if (total === 0) return lines.map(() => 1);
  const even = (INK * width * height) / (total * PALE_WIDTH);
  const mean = total / pale.length;
  return lines.map(({ length, isStrong }) => {
    if (isStrong || even >= 1) return 1;
    const share = even * Math.min(2, Math.max(0.6, mean / Math.max(1, length)));
    return Math.min(1, Math.max(FAINTEST, share));
  });
}

/** All markers together may cover this share of the plot; each is counted as so many px². */
const MARKED = 0.012;
const MARKER_AREA = 90;

/** How many lines are given a marker in a plot. */
export function mostMarkers(width: number, height: number): number {
  return Math.floor((MARKED * width * height) / MARKER_AREA);
}

/** Widths of the lines between folded groups, px: of one without events, and of the one with most. */
const LEAST_BUNDLE = 0.7;
const GREATEST_BUNDLE = 5;

/**
 * The width of a line that holds what the members of two groups do to each other, px; its square grows with the events.
 *
 * @param events Of the line.
 * @param most Of the line with most events; more than 0.
 */
export function bundleWidth(events: number, most: number): number {
  return LEAST_BUNDLE + (GREATEST_BUNDLE - LEAST_BUNDLE) * Math.sqrt(events / most);
}
