/**
 * Places the actors of a graph of many in the plot of a picture: laid out in the standard frame, fitted to the plot,
 * moved to their pins, set apart, with room for the names that matter most. It takes and gives plain data, so that a
 * worker can do it.
 */
import type { FrameSize } from './layout/frames.js';
import { fitSome } from './layout/large/fit-some.js';
import { followPins, type Pull } from './layout/large/follow-pins.js';
import { largeLayout, type LargeInput } from './layout/large/large-layout.js';
import { marksInBoxes, moveToFreePlaces } from './layout/large/nearest-free-place.js';
import type { Coordinates } from './layout/large/pivot-mds.js';
import { separateMarksInRounds, type MarksInPlot } from './layout/large/separate-marks.js';
import { isCrowded, spreadMarks, type SpreadStage } from './layout/large/spread-marks.js';
import type { LabelCandidate } from './layout/types.js';
import type { NameCandidate } from './scene/large/names-with-room.js';
import { roomForNames, type NameRoom } from './scene/large/make-room.js';

/**
 * Least distance between two marks, px: this share of the width of the room that each has, within these limits. What is
 * apart has room for names. With less, a crowd stays in the middle of an empty plot; with more, groups come apart.
 */
const GAP = { share: 0.5, least: 1, most: 60 } as const;
/** Rounds in which room is made for names. */
const ROOM_ROUNDS = 2;

/**
 * How marks are spread in a crowded plot, before room is made for names and afterwards. With fewer rounds, some of
 * 10,000 marks lie over others at 1000 × 640 px.
 */
const SPREAD: readonly SpreadStage[] = [{ filled: 0.85, rounds: 300 }];
const SPREAD_AROUND_NAMES: readonly SpreadStage[] = [
  { filled: 0.8, rounds: 50 },
  { filled: 0.5, rounds: 300 },
];
/** The share of a crowded plot that names may take with what lies around them. */
const NAMES_SHARE = 0.4;
/**
 * Marks of a crowded plot may come so near to each other within what both reach, px: most of the border of 1 px that
 * each has is thinner in so small a mark.
 */
const OF_BORDERS = 1.5;
/** Between two names of a crowded plot, marks of the greatest size have so much more than the room for one, px. */
const SPARE_LANE = 4;

/** The actors in their plot. Lists are in the order of the actors; lengths are px. */
export interface ActorsInPlot {
  readonly plot: FrameSize;
  /** How far the mark of each reaches. */
  readonly reach: Float64Array;
  /** Rank of each by importance; 0 is the most important. */
  readonly ranks: Int32Array;
  /** The places that the name of each may take, relative to its mark; one at least. */
  readonly names: readonly (readonly LabelCandidate[])[];
  /** 1 for those that must stay where they are. */
  readonly fixed: Uint8Array;
}

/** All that the places depend on; it can be cloned. */
export interface LargeTask extends ActorsInPlot {
  /** The layout in the standard frame. */
  readonly layout: LargeInput;
  /** What came of that layout before; null where it has to be made. */
  readonly known: Coordinates | null;
  /** So many actors are shown at first: those with the lowest ranks. */
  readonly top: number;
  /** Where actors are wanted; null where all may stand anywhere. */
  readonly wanted: readonly Pull[] | null;
}

export interface LargePlaces {
  /** Px of the standard frame, rounded as a dataset stores them. */
  readonly inFrame: Coordinates;
  /** Px of the plot. */
  readonly inPlot: Coordinates;
}

/**
 * Pauses after each step. Where the layout had to be made, one pause gives places in the plot that will do for the
 * moment: marks still lie over each other.
 */
export function* largePlaces(task: LargeTask): Generator<(() => LargePlaces) | undefined, LargePlaces> {
  const { layout, known, plot, top, ranks, wanted } = task;
  const inFrame = known ?? rounded(yield* largeLayout(layout));
  const place: Coordinates = {
    x: inFrame.x.map((x) => (x * plot.width) / layout.width),
    y: inFrame.y.map((y) => (y * plot.height) / layout.height),
  };
  const first = [...ranks.keys()].filter((i) => ranks[i]! < top);
  const isSome = first.length < ranks.length;
  if (isSome) fitSome(place, first, { x: 0, y: 0, ...plot });
  if (wanted !== null) followPins(place, wanted, layout);
  if (known === null) yield () => ({ inFrame, inPlot: { x: place.x.slice(), y: place.y.slice() } });
  yield* isSome ? setSomeApart(place, first, task) : setApart(place, task);
  return { inFrame, inPlot: place };
}

const rounded = ({ x, y }: Coordinates): Coordinates => ({ x: x.map(toHundredths), y: y.map(toHundredths) });

/** Rounds to hundredths of a px, in which a dataset stores places. */
const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Sets some marks apart, which have all the room, and moves the others to free places between them. */
function* setSomeApart(place: Coordinates, some: readonly number[], actors: ActorsInPlot): Generator<undefined, void> {
  const { plot, ranks, fixed } = actors;
  const part = { x: Float64Array.from(some, (i) => place.x[i]!), y: Float64Array.from(some, (i) => place.y[i]!) };
  const own: ActorsInPlot = {
    plot,
    reach: Float64Array.from(some, (i) => actors.reach[i]!),
    ranks: Int32Array.from(some, (i) => ranks[i]!),
    names: some.map((i) => actors.names[i]!),
    fixed: Uint8Array.from(some, (i) => fixed[i]!),
  };
  yield* setApart(part, own);
  some.forEach((i, k) => {
    place.x[i] = part.x[k]!;
    place.y[i] = part.y[k]!;
  });
  const held = fixed.slice();
  for (const i of some) held[i] = 1;
  const named = candidates(part, own);
  const kept = yield* roomForNames(named, new Uint8Array(some.length).fill(1), plot.width, plot.height);
  const marks = {
    ...marksOf(actors, held),
    gap: GAP.least,
    kept: kept.map((room) => ({ ...room, owner: some[room.owner]! })),
  };
  const others = [...ranks.keys()].filter((i) => held[i] !== 1);
  yield* moveToFreePlaces(place, marks, leastFirst(ranks, others).reverse());
}

/**
 * Sets marks apart in a crowded plot. Room is made once for the names, and it is kept: marks that are pushed from all
 * sides would else come back into it.
 */
function* setApartInCrowd(place: Coordinates, actors: ActorsInPlot): Generator<undefined, void> {
  const { plot, reach, ranks, fixed } = actors;
  const marks = marksOf(actors, fixed);
  yield* spreadMarks(place, marks, SPREAD);
  const lane = 2 * reach.reduce((most, r) => Math.max(most, r), 0) + SPARE_LANE;
  const limits = { lane, share: NAMES_SHARE };
  const kept = yield* roomForNames(candidates(place, actors), fixed, plot.width, plot.height, limits);
  const around = { ...marks, fixed: withOwners(fixed, kept), kept };
  yield* spreadMarks(place, around, SPREAD_AROUND_NAMES);
  yield* moveToFreePlaces(place, { ...around, gap: -OF_BORDERS }, leastFirst(ranks, [...ranks.keys()]));
}

function* setApart(place: Coordinates, actors: ActorsInPlot): Generator<undefined, void> {
  const { plot, ranks, fixed } = actors;
  const marks = marksOf(actors, fixed);
  if (isCrowded(marks)) {
    yield* setApartInCrowd(place, actors);
    return;
  }
  yield* separateMarksInRounds(place, marks);
  const order = leastFirst(ranks, [...ranks.keys()]);
  for (let round = 0; round < ROOM_ROUNDS; round += 1) {
    const kept = yield* roomForNames(candidates(place, actors), fixed, plot.width, plot.height);
    const crowded = { ...marks, fixed: withOwners(fixed, kept), kept, gap: GAP.least };
    const left = yield* separateMarksInRounds(place, crowded);
    if (left > 0) yield* moveToFreePlaces(place, crowded, order);
  }
  yield* separateMarksInRounds(place, { ...marks, gap: GAP.least });
  // Marks that were pushed back under a name are moved out, as far as they have to be.
  const kept = yield* roomForNames(candidates(place, actors), fixed, plot.width, plot.height);
  const left = { ...marks, fixed: withOwners(fixed, kept), kept, gap: GAP.least };
  yield* moveToFreePlaces(place, left, marksInBoxes(place, left));
}

/** 1 for the marks that must stay where they are, those whose names have room included. */
function withOwners(fixed: Uint8Array, kept: readonly NameRoom[]): Uint8Array {
  const held = fixed.slice();
  for (const { owner } of kept) held[owner] = 1;
  return held;
}

const marksOf = ({ plot, reach }: ActorsInPlot, fixed: Uint8Array): MarksInPlot => ({
  reach,
  fixed,
  width: plot.width,
  height: plot.height,
  gap: gapFor(plot, reach.length),
});

const leastFirst = (ranks: Int32Array, some: readonly number[]): number[] =>
  some.toSorted((i, j) => ranks[j]! - ranks[i]!);

const candidates = ({ x, y }: Coordinates, { reach, names, ranks }: ActorsInPlot): NameCandidate[] =>
  names.map((places, i) => ({ x: x[i]!, y: y[i]!, reach: reach[i]!, places, rank: ranks[i]! }));

/** Least distance between two of so many marks in a plot, px. */
export const gapFor = ({ width, height }: FrameSize, actors: number): number =>
  Math.min(GAP.most, Math.max(GAP.least, GAP.share * Math.sqrt((width * height) / actors)));
