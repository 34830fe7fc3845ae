/**
 * Spreads the marks of a crowded plot: one of which they fill so much that those in its middle cannot be set apart
 * without moving all the others.
 */
import type { Coordinates } from './pivot-mds.js';
import { separateMarksInRounds, type KeptBox, type MarksInPlot } from './separate-marks.js';

/** A plot is crowded if marks with this distance between them, px, fill more than this share of it. */
const CROWDED = { gap: 1, share: 0.2 } as const;
/** Marks stay so far from a box that is kept, px. */
const CLEAR = 1;

/** Some rounds in which marks are set apart as if they were larger. */
export interface SpreadStage {
  /** The share that they would then fill of what the boxes leave of the plot; a dense package of circles fills 0.9. */
  readonly filled: number;
  readonly rounds: number;
}

export function isCrowded({ reach, width, height }: Pick<MarksInPlot, 'reach' | 'width' | 'height'>): boolean {
  const filled = reach.reduce((sum, r) => sum + Math.PI * (r + CROWDED.gap / 2) ** 2, 0);
  return filled > CROWDED.share * width * height;
}

/**
 * Sets marks apart by wide distances first: where thousands overlap, those in the middle then move in fewer rounds,
 * since marks push others that they do not touch yet. Whatever is left of overlaps, no mark that may move lies in a
 * box, if there is room for one between any two boxes, and between a box and the border. Pauses after each round.
 */
export function* spreadMarks(
  place: Coordinates,
  marks: Omit<MarksInPlot, 'gap'>,
  stages: readonly SpreadStage[],
): Generator<undefined, void> {
  for (const { filled, rounds } of stages)
    yield* separateMarksInRounds(place, { ...marks, gap: gapToFill(marks, filled) }, rounds);
}

/** The distance between marks of mean size that fill a share of what the boxes leave, px; below 0 they overlap. */
function gapToFill({ reach, width, height, kept = [] }: Omit<MarksInPlot, 'gap'>, filled: number): number {
  const mean = reach.reduce((sum, r) => sum + r, 0) / reach.length;
  const least = reach.reduce((most, r) => Math.min(most, r), Infinity);
  const free = width * height - kept.reduce((sum, { box }) => sum + areaWithin(box, mean + CLEAR), 0);
  return Math.max(-least, 2 * (Math.sqrt((filled * Math.max(0, free)) / (reach.length * Math.PI)) - mean));
}

/** The area of a box with a margin, px². */
const areaWithin = ({ width, height }: KeptBox['box'], margin: number): number =>
  (width + 2 * margin) * (height + 2 * margin);
