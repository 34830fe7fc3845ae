/** The method of layout: force-directed starts, then refinement against the score. */
import { outputOf, restore, save, stretch, toArrangement, toOutput, type Arrangement } from './arrangement.js';
import { QUICK, SLOW, startForce, takePlaces, type Cooling, type Simulation } from './force.js';
import { seededRandom } from './random.js';
import { refine } from './refine.js';
import { countCrossings, hiddenBodies, totalCost } from './score.js';
import { JUDGED_UP_TO, REFINED_UP_TO, type LayoutInput, type LayoutOutput } from './types.js';

/** Attempts are numbered so, seed after seed. */
const ATTEMPTS = 8;
/**
 * For graphs up to so many actors: whole attempts at most; force-directed starts, each untangled a little, of which the best
 * goes on (fewer where one has no crossing left); moves in each of these heats, on the topology of
 * the best, and on places and names together.
 */
const BUDGETS = [
  { actors: 18, attempts: 8, heats: 10, cooling: QUICK, heat: 1_800, topology: 3_000, all: 3_500 },
  { actors: 24, attempts: 3, heats: 6, cooling: QUICK, heat: 3_000, topology: 8_000, all: 7_000 },
  { actors: 40, attempts: 3, heats: 8, cooling: SLOW, heat: 4_000, topology: 12_000, all: 14_000 },
  { actors: 60, attempts: 2, heats: 14, cooling: SLOW, heat: 4_000, topology: 24_000, all: 14_000 },
  { actors: REFINED_UP_TO, attempts: 1, heats: 6, cooling: SLOW, heat: 2_500, topology: 24_000, all: 8_000 },
] as const;
/** Every second attempt starts anew; the others go on from the best one, unless it has crossings. */
const ANEW = 2;
/** Faults beyond which another attempt would hardly find a picture without. */
const MENDABLE = 100;
/** Crossings beyond which another attempt would hardly find a drawing without. */
const KNOTTED = 3;
/** Bodies of which something is hidden, beyond which the frame is taken for too small. */
const HOPELESS = 8;
/** What a crossing counts beside one fault of the finished picture; and from where on faults are such that something cannot be read. */
const CROSSED = 15;
const UNREADABLE = 1_000;
/** The more often it was tried, the more faults are taken for good, up to so many: lines across names, since one without a name counts more. One is where an arrangement is kept that readers know from other frames. */
const SLIGHT = 5;

/** A pause between two steps of a layout; gives places that will do for the moment. */
export type Pause = () => LayoutOutput;

/**
 * A layout as a chain of short steps: the caller decides when each is run.
 *
 * @param judge Counts what is amiss in the finished picture; nothing where absent.
 */
export function* computeLayout(
  input: LayoutInput,
  judge: (output: LayoutOutput) => number = () => 0,
): Generator<Pause, LayoutOutput> {
  const arrangement = toArrangement(input);
  const size = arrangement.bodies.length;
  const budget = BUDGETS.find(({ actors }) => size <= actors);
  if (size === 0 || arrangement.free.length === 0) return toOutput(arrangement);
  const begun = input.start.length > 0;
  if (budget === undefined) {
    if (begun) return toOutput(arrangement);
    const simulation = startForce(arrangement, input.seed, SLOW);
    yield* pausing(ticks(simulation, size, SLOW), () => {
      takePlaces(arrangement, simulation);
      return toOutput(arrangement);
    });
    takePlaces(arrangement, simulation);
    return toOutput(arrangement);
  }
  let least = Infinity;
  const found = save(arrangement);
  const pause: Pause = () => (least < Infinity ? outputOf(found) : toOutput(arrangement));
  // What was begun elsewhere is gone on with first; then come the attempts that there would be without.
  for (let attempt = begun ? -1 : 0; attempt < budget.attempts; attempt += 1) {
    restore(arrangement, found);
    const anew = attempt >= 0 && (attempt % ANEW === 0 || countCrossings(arrangement) > 0);
    yield* pausing(
      compose(arrangement, input.seed * ATTEMPTS + attempt, { ...budget, heats: anew ? budget.heats : 0 }),
      pause,
    );
    const hidden = hiddenBodies(arrangement).length;
    const crossings = countCrossings(arrangement);
    const faults = size > JUDGED_UP_TO ? 0 : crossings * CROSSED + judge(toOutput(arrangement));
    const rating = hidden * UNREADABLE + faults * 5 + totalCost(arrangement, 'all');
    if (rating < least) {
      least = rating;
      save(arrangement, found);
    }
    if (
      hidden > HOPELESS ||
      (hidden === 0 &&
        (faults <= (attempt < 0 ? 1 : Math.min(SLIGHT, 2 * attempt)) ||
          (faults < UNREADABLE && (crossings > KNOTTED || faults > MENDABLE))))
    )
      break;
    yield pause;
  }
  return outputOf(found);
}

/** Where marks or names still hide each other, that weighs so much more, until so many rounds in a row were in vain, or so many made. */
const REPAIRS = 3;
const MOST_REPAIRS = 12;
const STRICT = 20;

/** One attempt: the best of some starts, its topology untangled, then places and labels improved together. */
function* compose(
  arrangement: Arrangement,
  seed: number,
  budget: {
    readonly heats: number;
    readonly cooling: Cooling;
    readonly heat: number;
    readonly topology: number;
    readonly all: number;
  },
): Generator<void, void> {
  const random = seededRandom(seed);
  let least = Infinity;
  const found = save(arrangement);
  for (let heat = 0; heat < budget.heats; heat += 1) {
    const simulation = startForce(arrangement, seed * budget.heats + heat, budget.cooling);
    for (const tick of ticks(simulation, arrangement.bodies.length, budget.cooling)) {
      // A draft that is asked for now finds bodies in their places.
      takePlaces(arrangement, simulation);
      yield tick;
    }
    takePlaces(arrangement, simulation);
    yield* refine(arrangement, { aspect: 'topology', moves: budget.heat, threshold: 4, radius: 0.5, random });
    const crossings = countCrossings(arrangement);
    // Crossings first, since later steps mend the rest more easily.
    const rating = crossings * 5 + totalCost(arrangement, 'topology');
    if (rating < least) {
      least = rating;
      save(arrangement, found);
    }
    if (crossings === 0) break;
  }
  restore(arrangement, found);
  if (countCrossings(arrangement) > 0)
    yield* refine(arrangement, { aspect: 'topology', moves: budget.topology, threshold: 2, radius: 0.5, random });
  stretch(arrangement);
  yield* refine(arrangement, { aspect: 'all', moves: budget.all, threshold: 1.5, radius: 0.25, random });
  let hidden = hiddenBodies(arrangement).length;
  for (let vain = 0, round = 0; hidden > 0 && vain < REPAIRS && round < MOST_REPAIRS; round += 1) {
    arrangement.strictness = STRICT;
    yield* refine(arrangement, { aspect: 'all', moves: 2_000, threshold: 4, radius: 0.2, focus: hiddenBodies, random });
    arrangement.strictness = 1;
    const now = hiddenBodies(arrangement).length;
    vain = now < hidden ? 0 : vain + 1;
    hidden = now;
  }
  save(arrangement, found);
  stretch(arrangement);
  if (hiddenBodies(arrangement).length > hidden) restore(arrangement, found);
}

/** The same steps, with something to do in their pauses. */
function* pausing(steps: Generator<void, void>, pause: Pause): Generator<Pause, void> {
  while (steps.next().done !== true) yield pause;
}

function* ticks(simulation: Simulation, size: number, cooling: Cooling): Generator<void, void> {
  // One tick of a large graph is a step of its own; small ones are worth no pause each.
  const chunk = Math.max(1, Math.floor(2_000 / size));
  for (let tick = 0; tick < cooling.ticks; tick += chunk) {
    simulation.tick(Math.min(chunk, cooling.ticks - tick));
    yield;
  }
}
