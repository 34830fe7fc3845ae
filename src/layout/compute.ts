/** The method of layout: force-directed starts, then refinement against the score. */
import { restore, save, toArrangement, toOutput, type Arrangement } from './arrangement.js';
import { startForce, takePlaces, TICKS } from './force.js';
import { seededRandom } from './random.js';
import { refine } from './refine.js';
import { countCrossings, totalCost } from './score.js';
import type { LayoutInput, LayoutOutput } from './types.js';

/** Up to this many actors a layout is refined; beyond, d3-force alone decides. */
export const REFINED_UP_TO = 60;
/** Moves for graphs up to so many actors: fewer actors need fewer. */
const BUDGETS = [
  { actors: 15, topology: 2_000, runs: 2, all: 4_000 },
  { actors: 24, topology: 3_000, runs: 2, all: 6_000 },
  { actors: REFINED_UP_TO, topology: 6_000, runs: 3, all: 14_000 },
] as const;
/** Force-directed starts from which the best is taken. */
const STARTS = 3;

/** A layout as a chain of short steps: the caller decides when each is run. */
export function* computeLayout(input: LayoutInput): Generator<void, LayoutOutput> {
  const arrangement = toArrangement(input);
  const size = arrangement.bodies.length;
  const budget = BUDGETS.find(({ actors }) => size <= actors);
  if (size === 0 || arrangement.free.length === 0) return toOutput(arrangement);
  if (budget === undefined) {
    yield* force(arrangement, input.seed);
    return toOutput(arrangement);
  }
  const random = seededRandom(input.seed);
  yield* best(arrangement, STARTS, (start) => force(arrangement, input.seed * STARTS + start), () => rate(arrangement));
  const first = save(arrangement);
  const topology = { aspect: 'topology', moves: budget.topology, threshold: 2, radius: 0.4, leap: 0.1, random } as const;
  yield* best(arrangement, budget.runs, function* again() {
    restore(arrangement, first);
    yield* refine(arrangement, topology);
  }, () => rate(arrangement));
  yield* refine(arrangement, { aspect: 'all', moves: budget.all, threshold: 0.7, radius: 0.15, leap: 0.05, random });
  yield* refine(arrangement, { aspect: 'all', moves: budget.all / 4, threshold: 0.05, radius: 0.03, leap: 0, random });
  return toOutput(arrangement);
}

/** How far a start is from legible: crossings first, since later steps mend the rest more easily. */
function rate(arrangement: Arrangement): number {
  return countCrossings(arrangement) * 5 + totalCost(arrangement, 'topology');
}

/** Runs `attempt` some times and leaves the arrangement at the one that is rated lowest. */
function* best(arrangement: Arrangement, times: number, attempt: (index: number) => Generator<void, void>, rating: () => number): Generator<void, void> {
  let least = Infinity;
  let found = save(arrangement);
  for (let index = 0; index < times; index += 1) {
    yield* attempt(index);
    const value = rating();
    if (value < least) {
      least = value;
      found = save(arrangement);
    }
  }
  restore(arrangement, found);
}

function* force(arrangement: Arrangement, seed: number): Generator<void, void> {
  const simulation = startForce(arrangement, seed);
  // One tick of a large graph is a step of its own; small ones are worth no pause each.
  const chunk = Math.max(1, Math.floor(2_000 / arrangement.bodies.length));
  for (let tick = 0; tick < TICKS; tick += chunk) {
    simulation.tick(Math.min(chunk, TICKS - tick));
    yield;
  }
  takePlaces(arrangement, simulation);
}
