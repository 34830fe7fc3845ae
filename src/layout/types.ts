/** What a layout takes and gives: typed arrays, so that it can run wherever numbers can be sent. */

/** Numbers per candidate in {@link LayoutInput.boxes}: dx, dy, width, height, cost. */
export const BOX_STRIDE = 5;

/** A graph as a layout sees it. Actors are numbered from 0. All lengths are px of the frame. */
export interface LayoutInput {
  readonly width: number;
  readonly height: number;
  /** Radius of each mark. */
  readonly radius: Float64Array;
  /** Index in `boxes` of the first candidate of each actor; one entry more than actors. */
  readonly boxStart: Int32Array;
  /**
   * Where the label of an actor may stand, {@link BOX_STRIDE} numbers each: offset of its
   * upper left corner from the centre of the mark, size, and how little it is liked (0 = best;
   * 1 = as bad as a crossing). Each actor has at least one.
   */
  readonly boxes: Float64Array;
  /** Two actors for each pair that is joined by lines, in either direction; no pair twice, no self-pair. */
  readonly pairs: Int32Array;
  /** Number of lines side by side on each pair; at least 1. */
  readonly lines: Int32Array;
  /** Weight of a pair's crossings: 1 for relations, less for affiliations. */
  readonly weight: Float64Array;
  /** Length that the longest label on each pair needs, 0 where it has none. */
  readonly need: Float64Array;
  /** x, y of each actor whose place is given, NaN where it is free. */
  readonly pinned: Float64Array;
  /** Any integer; the same seed gives the same layout everywhere. */
  readonly seed: number;
}

/** Centres of the marks in px of the frame, and the candidate chosen for each label. */
export interface LayoutOutput {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index among the actor's own candidates. */
  readonly label: Int32Array;
}

/** Distance between two neighbouring lines of one pair, px. Scene and layout share it. */
export const LINE_GAP = 16;
