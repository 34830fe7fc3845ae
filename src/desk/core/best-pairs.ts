/** Puts what two coders have made into pairs. */

/** Two that could be a pair, by their places in the lists of both coders, and how much they have in common. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/**
 * As many pairs as possible, each place in one of them at most. Candidates of the best score stay pairs; of the others,
 * those are taken that have most in common.
 *
 * @param best The score of a pair without differences.
 * @returns The places in the second list by those in the first one.
 */
export function bestPairs(candidates: readonly Candidate[], best: number): Map<number, number> {
  const sorted = candidates.toSorted((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const pairs = new Map<number, number>();
  const owners = new Map<number, number>();
  const take = ({ i, j }: Candidate): void => {
    if (pairs.has(i) || owners.has(j)) return;
    pairs.set(i, j);
    owners.set(j, i);
  };
  for (const candidate of sorted) if (candidate.score === best) take(candidate);
  // Pairs without differences stay; among the others, some may change partners so that more are paired.
  const settled = new Set(pairs.keys());
  const settledTheirs = new Set(owners.keys());
  const open = sorted.filter(({ i, j }) => !settled.has(i) && !settledTheirs.has(j));
  for (const candidate of open) take(candidate);
  const choices = new Map<number, number[]>();
  for (const { i, j } of open) choices.set(i, [...(choices.get(i) ?? []), j]);
  for (const i of choices.keys()) if (!pairs.has(i)) augment(i, { choices, pairs, owners }, new Set());
  return pairs;
}

interface Matching {
  readonly choices: ReadonlyMap<number, readonly number[]>;
  readonly pairs: Map<number, number>;
  readonly owners: Map<number, number>;
}

/** Finds a partner for one more place by letting others change theirs (Kuhn 1955). */
function augment(i: number, matching: Matching, tried: Set<number>): boolean {
  const { choices, pairs, owners } = matching;
  for (const j of choices.get(i) ?? []) {
    if (tried.has(j)) continue;
    tried.add(j);
    const owner = owners.get(j);
    if (owner !== undefined && !augment(owner, matching, tried)) continue;
    pairs.set(i, j);
    owners.set(j, i);
    return true;
  }
  return false;
}
