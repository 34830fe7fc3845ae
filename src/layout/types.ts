/**
 * The input and the output of a layout. Callers use ids; the layout itself works on typed arrays, which can be sent to
 * any thread.
 */

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
   * upper left corner from the centre of the mark, size, and cost (0 = best; 1 = as bad as a crossing). Each actor has
   * at least one.
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
  /** x, y and label of each actor in an arrangement to go on from; empty to begin anew. */
  readonly start: Float64Array;
  /** Distance between two neighbouring lines of one pair, px. */
  readonly lineGap: number;
  /** Share of the width at which each actor should stand, NaN where it may stand anywhere. */
  readonly wanted: Float64Array;
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

/** A place for a label, relative to the centre of its mark; px. See {@link LayoutInput.boxes}. */
export interface LabelCandidate {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

/** The room that an actor takes. */
export interface ActorExtent {
  /** Radius of the mark, px. */
  readonly radius: number;
  readonly labels: readonly LabelCandidate[];
}

export interface LayoutOptions {
  /** Width of the frame, px; 960 by default. */
  readonly width?: number | undefined;
  /** Height of the frame, px; 640 by default. */
  readonly height?: number | undefined;
  /** Any integer; 1 by default. The same seed gives the same layout on every machine. */
  readonly seed?: number | undefined;
  /** The room of each actor, by id; for others, a mark with a radius of 10 px and a label of 90 × 16 px. */
  readonly extents?: ReadonlyMap<string, ActorExtent> | undefined;
  /** Length that the label of an edge needs, px, by edge id. */
  readonly needs?: ReadonlyMap<string, number> | undefined;
  /** Distance between two neighbouring lines of one pair, px; 16 by default. */
  readonly lineGap?: number | undefined;
  /**
   * The stance of each actor between two rivals, by actor id: from −1 (with the first, who stands to the left) to +1
   * (with the second, to the right). An actor without a stance may stand anywhere.
   */
  readonly stances?: ReadonlyMap<string, number> | undefined;
  /** Places that the layout must keep, px of the frame, by actor id. */
  readonly pinned?: ReadonlyMap<string, { readonly x: number; readonly y: number }> | undefined;
  /** Places of all actors, px of the frame, that are improved before other arrangements are tried. */
  readonly start?: Places | undefined;
  /**
   * Counts the faults of the finished picture with some places, by weight. Further attempts are made while there are
   * faults or crossings, and the best one is kept. The result must depend on the places only. Without it, only
   * crossings count.
   */
  readonly judge?: ((places: Places) => number) | undefined;
  /**
   * Called once with preliminary places, if the layout takes longer than {@link DRAFT_AFTER_MS}. When it is called
   * depends on the machine; the result of the layout does not.
   */
  readonly draft?: ((places: Places) => void) | undefined;
  /** Cancels the layout when it is aborted: the promise is then rejected with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Up to this many actors the finished picture is judged. Beyond, it is good enough when nothing is hidden. */
export const JUDGED_UP_TO = 40;

/** The time after which preliminary places are offered, ms. */
export const DRAFT_AFTER_MS = 50;

/** The place of an actor, and the place of its label. */
export interface Place {
  /** Centre of the mark, px of the frame, y down. */
  readonly x: number;
  readonly y: number;
  /** Index among the actor's {@link LayoutOptions.extents} labels. */
  readonly label: number;
}

/** The places of actors, by actor id. */
export type Places = ReadonlyMap<string, Place>;
