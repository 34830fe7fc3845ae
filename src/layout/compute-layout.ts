/** The method of the layout: force-directed starts, then refinement against the score. */
import {
  clampBody,
  outputOf,
  restore,
  save,
  stretch,
  toArrangement,
  toOutput,
  type Arrangement,
  type Snapshot,
} from './arrangement.js';
import { QUICK, SLOW, startForce, takePlaces, type Cooling, type Simulation } from './force.js';
import { seededRandom } from './seeded-random.js';
import { refine } from './refine.js';
import { CostTable } from './cost-table.js';
import { countCrossings, hiddenBodies } from './score.js';
import { JUDGED_UP_TO, type LayoutInput, type LayoutOutput } from './types.js';

/** Number of seeds for attempts that each seed of a layout has. */
const ATTEMPTS = 8;

/** How much work a graph of some size is worth. */
interface Budget {
  /** The budget is for graphs of at most so many actors. */
  readonly actors: number;
  /** Greatest number of whole attempts. */
  readonly attempts: number;
  /**
   * Greatest number of force-directed starts in an attempt, each improved a little; the best of them is improved
   * further. A heat is the short improvement of one start. A start without a crossing is the last one.
   */
  readonly heats: number;
  readonly cooling: Cooling;
  /** Moves in each heat. */
  readonly heat: number;
  /** Moves on the topology of the best start. */
  readonly topology: number;
  /** Moves on places and names together. */
  readonly all: number;
}

const BUDGETS: readonly Budget[] = [
  { actors: 18, attempts: 8, heats: 10, cooling: QUICK, heat: 1_800, topology: 3_000, all: 3_500 },
  { actors: 24, attempts: 3, heats: 6, cooling: QUICK, heat: 3_000, topology: 8_000, all: 7_000 },
  { actors: 40, attempts: 3, heats: 8, cooling: SLOW, heat: 4_000, topology: 12_000, all: 14_000 },
  { actors: Infinity, attempts: 2, heats: 14, cooling: SLOW, heat: 4_000, topology: 24_000, all: 14_000 },
];
/** Every second attempt starts anew; the others go on from the best one, unless it has crossings. */
const ANEW = 2;
/** With more faults than this, another attempt would hardly find a picture without faults. */
const MENDABLE = 100;
/** With more crossings than this, another attempt would hardly find a drawing without crossings. */
const KNOTTED = 3;
/** Where something is hidden of more bodies than this, the frame is taken for too small. */
const HOPELESS = 8;
/** Number of faults of the finished picture that one crossing weighs as much as. */
const CROSSED = 15;
/** From so many faults on, something in the picture cannot be read. */
const UNREADABLE = 1_000;
/**
 * Greatest number of faults with which a picture is good enough after several attempts. Up to so many
 * faults are lines across names, since a line without a name counts more.
 */
const SLIGHT = 5;
/** The same for an arrangement to go on from: it is kept if it can be, since readers know it from other frames. */
const SLIGHT_AT_START = 1;

/** A pause between two steps of a layout. The function gives preliminary places. */
export type Pause = () => LayoutOutput;

/**
 * Computes a layout in short steps: the caller decides when each is run.
 *
 * @param judge Counts the faults of the finished picture; by default there are none.
 */
export function* computeLayout(
  input: LayoutInput,
  judge: (output: LayoutOutput) => number = () => 0,
): Generator<Pause, LayoutOutput> {
  const arrangement = toArrangement(input);
  const size = arrangement.bodies.length;
  if (size === 0 || arrangement.free.length === 0) return toOutput(arrangement);
  const isBegun = input.start.length > 0;
  const budget = BUDGETS.find(({ actors }) => size <= actors)!;
  return yield* refinedLayout(arrangement, input.seed, isBegun, budget, judge);
}

/** Attempt after attempt, until one is good enough or the budget is spent; the best of them. */
function* refinedLayout(
  arrangement: Arrangement,
  seed: number,
  isBegun: boolean,
  budget: Budget,
  judge: (output: LayoutOutput) => number,
): Generator<Pause, LayoutOutput> {
  let least = Infinity;
  const costs = new CostTable(arrangement);
  const best = save(arrangement);
  const starts: BestStart = { places: null };
  const pause: Pause = () => (least < Infinity ? outputOf(best) : draftOf(arrangement, starts.places));
  // If there is an arrangement to start from, improving it is the attempt −1, before those that start anew.
  for (let index = isBegun ? -1 : 0; index < budget.attempts; index += 1) {
    restore(arrangement, best);
    const isAnew = index >= 0 && (index % ANEW === 0 || countCrossings(arrangement) > 0);
    const heats = isAnew ? budget.heats : 0;
    yield* pausing(attempt(arrangement, costs, seed * ATTEMPTS + index, { ...budget, heats }, starts), pause);
    const result = resultOf(arrangement, judge);
    const rating = result.hidden * UNREADABLE + result.faults * 5 + costs.begin('all');
    if (rating < least) {
      least = rating;
      save(arrangement, best);
    }
    if (isLast(result, index)) break;
    yield pause;
  }
  return outputOf(best);
}

/** What came of an attempt. */
interface AttemptResult {
  /** Number of bodies of which something is hidden. */
  readonly hidden: number;
  readonly crossings: number;
  /** Faults of the finished picture, crossings included. */
  readonly faults: number;
}

function resultOf(arrangement: Arrangement, judge: (output: LayoutOutput) => number): AttemptResult {
  const crossings = countCrossings(arrangement);
  const isJudged = arrangement.bodies.length <= JUDGED_UP_TO;
  return {
    hidden: hiddenBodies(arrangement).length,
    crossings,
    faults: isJudged ? crossings * CROSSED + judge(toOutput(arrangement)) : 0,
  };
}

/** Whether no other attempt is worth its time, since this one is good enough or no other would be much better. */
function isLast({ hidden, crossings, faults }: AttemptResult, index: number): boolean {
  if (hidden > HOPELESS) return true;
  if (hidden > 0) return false;
  // The more attempts were made, the more faults are good enough.
  const goodEnough = index < 0 ? SLIGHT_AT_START : Math.min(SLIGHT, 2 * index);
  if (faults <= goodEnough) return true;
  return faults < UNREADABLE && (crossings > KNOTTED || faults > MENDABLE);
}

/** Where marks or names still hide each other, rounds of repair follow, in which that weighs so many times more. */
const STRICT = 20;
/** The repair ends after so many rounds in a row that changed nothing. */
const VAIN_REPAIRS = 3;
/** Greatest number of rounds of repair. */
const MOST_REPAIRS = 12;

/** One attempt: the best of some starts, its topology improved, then places and labels improved together. */
function* attempt(
  arrangement: Arrangement,
  costs: CostTable,
  seed: number,
  budget: Budget,
  starts: BestStart,
): Generator<void, void> {
  const random = seededRandom(seed);
  yield* bestStart(arrangement, costs, seed, budget, random, starts);
  if (countCrossings(arrangement) > 0)
    yield* refine(arrangement, costs, {
      aspect: 'topology',
      moves: budget.topology,
      threshold: 2,
      radius: 0.5,
      random,
    });
  stretch(arrangement);
  yield* refine(arrangement, costs, { aspect: 'all', moves: budget.all, threshold: 1.5, radius: 0.25, random });
  const hidden = yield* repair(arrangement, costs, random);
  const before = save(arrangement);
  stretch(arrangement);
  if (hiddenBodies(arrangement).length > hidden) restore(arrangement, before);
}

/** Leaves the arrangement as the best of some starts; as it was where the budget has none. */
function* bestStart(
  arrangement: Arrangement,
  costs: CostTable,
  seed: number,
  budget: Budget,
  random: () => number,
  starts: BestStart,
): Generator<void, void> {
  let least = Infinity;
  const best = save(arrangement);
  for (let heat = 0; heat < budget.heats; heat += 1) {
    const simulation = startForce(arrangement, seed * budget.heats + heat, budget.cooling);
    for (const tick of ticks(simulation, arrangement.bodies.length, budget.cooling)) {
      // A draft may be asked for at this pause: it shows the bodies where the simulation has them.
      takePlaces(arrangement, simulation);
      yield tick;
    }
    takePlaces(arrangement, simulation);
    yield* refine(arrangement, costs, { aspect: 'topology', moves: budget.heat, threshold: 4, radius: 0.5, random });
    const crossings = countCrossings(arrangement);
    // Crossings decide first, since later steps mend the rest more easily.
    const rating = crossings * 5 + costs.begin('topology');
    if (rating < least) {
      least = rating;
      starts.places = save(arrangement, best);
    }
    if (crossings === 0) break;
  }
  restore(arrangement, best);
}

/** The best of the starts so far, which a draft shows; null before the first of them is done. */
interface BestStart {
  places: Snapshot | null;
}

/** The best start, in all of the frame, each name at its best place; without one, the bodies where they are. */
function draftOf(arrangement: Arrangement, start: Snapshot | null): LayoutOutput {
  if (start === null) return toOutput(arrangement);
  const now = save(arrangement);
  restore(arrangement, start);
  stretch(arrangement);
  // A table of its own, since a draft is asked for between two moves.
  const costs = new CostTable(arrangement);
  for (const body of arrangement.bodies) {
    const { x, y } = body;
    const costWith = (label: number): number => {
      Object.assign(body, { x, y, label });
      clampBody(arrangement, body);
      return costs.now([body]);
    };
    const ofPlaces = body.places.map((_, label) => costWith(label));
    costWith(ofPlaces.indexOf(Math.min(...ofPlaces)));
  }
  const output = toOutput(arrangement);
  restore(arrangement, now);
  return output;
}

/** Moves bodies that hide each other apart; returns the number of bodies of which something is still hidden. */
function* repair(arrangement: Arrangement, costs: CostTable, random: () => number): Generator<void, number> {
  let hidden = hiddenBodies(arrangement).length;
  let vain = 0;
  for (let round = 0; hidden > 0 && vain < VAIN_REPAIRS && round < MOST_REPAIRS; round += 1) {
    arrangement.strictness = STRICT;
    yield* refine(arrangement, costs, {
      aspect: 'all',
      moves: 2_000,
      threshold: 4,
      radius: 0.2,
      focus: hiddenBodies,
      random,
    });
    arrangement.strictness = 1;
    const now = hiddenBodies(arrangement).length;
    vain = now < hidden ? 0 : vain + 1;
    hidden = now;
  }
  return hidden;
}

/** The same steps, with something to do in their pauses. */
function* pausing(steps: Generator<void, void>, pause: Pause): Generator<Pause, void> {
  while (steps.next().done !== true) yield pause;
}

function* ticks(simulation: Simulation, size: number, cooling: Cooling): Generator<void, void> {
  // In a large graph each tick is followed by a pause; in a small one, several ticks are made between two pauses.
  const chunk = Math.max(1, Math.floor(2_000 / size));
  for (let tick = 0; tick < cooling.ticks; tick += chunk) {
    simulation.tick(Math.min(chunk, cooling.ticks - tick));
    yield;
  }
}
