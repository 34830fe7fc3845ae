/**
 * How much two or more coders agree: F1 for what both have found, and Krippendorff's alpha for what they say of it.
 * Neither says anything of few units: the caller tells how many there are.
 */

/**
 * The share of what two coders have found that both have found: twice the pairs by all that was found (van Rijsbergen
 * 1979, "Information Retrieval", chapter 7; there 1 − E with β = 1). The two may change places.
 *
 * @param pairs What both have found, each once.
 * @param mine All that the one has found, the pairs included; `theirs` likewise.
 * @returns 0 to 1; null if nobody has found anything.
 */
export function f1Score(pairs: number, mine: number, theirs: number): number | null {
  return mine + theirs === 0 ? null : (2 * pairs) / (mine + theirs);
}

/**
 * Krippendorff's alpha for nominal values (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", part C):
 * 1 for full agreement, 0 for as much as chance would give, below 0 for less.
 *
 * @param units For each unit, the values that its coders gave; `undefined` for a missing one. Units with fewer than two
 *   values do not count.
 * @returns null if no two values can be compared, or if all of them are the same.
 */
export function nominalAlpha(units: readonly (readonly (string | undefined)[])[]): number | null {
  /** How often each value stands in units that count. */
  const totals = new Map<string, number>();
  let all = 0;
  let observed = 0;
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      // Each value meets those of its unit that are others; a unit of m values has m − 1 pairs for each.
      observed += (count * (values.length - count)) / (values.length - 1);
    }
    all += values.length;
  }
  let expected = 0;
  for (const total of totals.values()) expected += total * (all - total);
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}
