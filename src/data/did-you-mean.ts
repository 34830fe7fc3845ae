/** Finds the word that was probably meant. */

/** Longer texts are not compared, UTF-16 units. */
const LONGEST = 60;

/**
 * The candidate with the smallest edit distance, without regard to case.
 *
 * @returns undefined if more than three letters, or more than a third of the letters, differ in every candidate.
 */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.min(3, Math.floor(given.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const d = editDistance(given.toLowerCase(), candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/**
 * The number of letters that have to be added, removed, replaced, or exchanged with the next one, to turn `b` into `a`
 * ("optimal string alignment", Boytsov 2011, "Indexing methods for approximate dictionary searching").
 */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const exchanged = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1), exchanged));
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
