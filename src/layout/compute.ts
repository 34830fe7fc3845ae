/** The method of layout: force-directed starts, then refinement against the score. */
import { restore, save, toArrangement, toOutput, type Arrangement } from './arrangement.js';
import { QUICK, SLOW, startForce, takePlaces, type Cooling } from './force.js';
import { seededRandom } from './random.js';
import { refine } from './refine.js';
import { countCrossings, countFaults, totalCost } from './score.js';
import type { LayoutInput, LayoutOutput } from './types.js';

/** Up to this many actors a layout is refined; beyond, d3-force alone decides. */
export const REFINED_UP_TO = 60;
/** Moves for graphs up to so many actors: fewer actors need fewer. */
const BUDGETS = [
  { actors: 15, topology: 4_000, all: 5_000 },
  { actors: 24, topology: 6_000, all: 7_000 },
  { actors: REFINED_UP_TO, topology: 14_000, all: 14_000 },
] as const;
/** Force-directed starts from which the best is taken. */
const STARTS = 2;
/** Whole attempts, by how patient they are: another is made only while the best one has faults, and few enough to be rid of. */
const ATTEMPTS = [1, 1, 3] as const;
const MENDABLE = 8;

/** A layout as a chain of short steps: the caller decides when each is run. */
export function* computeLayout(input: LayoutInput): Generator<void, LayoutOutput> {
  const arrangement = toArrangement(input);
  const size = arrangement.bodies.length;
  const budget = BUDGETS.find(({ actors }) => size <= actors);
  if (size === 0 || arrangement.free.length === 0) return toOutput(arrangement);
  if (budget === undefined) {
    yield* force(arrangement, input.seed, SLOW);
    return toOutput(arrangement);
  }
  let least = Infinity;
  let faults = 1;
  const found = save(arrangement);
  for (const [attempt, patience] of ATTEMPTS.entries()) {
    if (faults === 0 || faults > MENDABLE) break;
    yield* compose(arrangement, input.seed * ATTEMPTS.length + attempt, { topology: budget.topology, all: budget.all * patience });
    const now = countFaults(arrangement);
    const rating = now * 5 + totalCost(arrangement, 'all');
    if (rating >= least) continue;
    least = rating;
    faults = now;
    save(arrangement, found);
  }
  restore(arrangement, found);
  return toOutput(arrangement);
}

/** One attempt: the best of some starts, its topology untangled, then places and labels improved together. */
function* compose(arrangement: Arrangement, seed: number, budget: { readonly topology: number; readonly all: number }): Generator<void, void> {
  const random = seededRandom(seed);
  let least = Infinity;
  const found = save(arrangement);
  for (let start = 0; start < STARTS; start += 1) {
    yield* force(arrangement, seed * STARTS + start, QUICK);
    const rating = rate(arrangement);
    if (rating >= least) continue;
    least = rating;
    save(arrangement, found);
  }
  restore(arrangement, found);
  yield* refine(arrangement, { aspect: 'topology', moves: budget.topology, threshold: 2, radius: 0.5, leap: 0.15, random });
  yield* refine(arrangement, { aspect: 'all', moves: budget.all, threshold: 1.5, radius: 0.25, leap: 0.08, random });
  yield* refine(arrangement, { aspect: 'all', moves: Math.min(2_000, budget.all / 4), threshold: 0.05, radius: 0.03, leap: 0, random });
}

/** How far a start is from legible: crossings first, since later steps mend the rest more easily. */
function rate(arrangement: Arrangement): number {
  return countCrossings(arrangement) * 5 + totalCost(arrangement, 'topology');
}

function* force(arrangement: Arrangement, seed: number, cooling: Cooling): Generator<void, void> {
  const simulation = startForce(arrangement, seed, cooling);
  // One tick of a large graph is a step of its own; small ones are worth no pause each.
  const chunk = Math.max(1, Math.floor(2_000 / arrangement.bodies.length));
  for (let tick = 0; tick < cooling.ticks; tick += chunk) {
    simulation.tick(Math.min(chunk, cooling.ticks - tick));
    yield;
  }
  takePlaces(arrangement, simulation);
}
