/** Counts the typing errors between a typed text and a word. */

/**
 * The number of typing errors that are allowed in a word of some length. In a short word, one error gives another word.
 */
export function allowedEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * The least number of letters that have to be added, removed, replaced, or exchanged with the next one, in order to
 * turn `typed` into `word` ("optimal string alignment", Boytsov 2011, "Indexing methods for approximate dictionary
 * searching").
 *
 * @param most The greatest number that is of interest.
 * @param begun Whether `typed` may also resemble a beginning of `word`, since a reader may still be typing it.
 * @returns the number; Infinity if it is greater than `most`.
 */
export function editDistance(typed: string, word: string, most: number, begun = false): number {
  const rows = typed.length;
  const columns = Math.min(word.length, typed.length + most);
  if (rows - columns > most || (!begun && word.length > columns)) return Infinity;
  // The two rows above the current one.
  let before = Array.from({ length: columns + 1 }, () => 0);
  let above = Array.from({ length: columns + 1 }, (_, i) => i);
  for (let i = 1; i <= rows; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= columns; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let cost = same ? above[j - 1]! : 1 + Math.min(above[j - 1]!, above[j]!, row[j - 1]!);
      if (!same && i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Infinity;
    before = above;
    above = row;
  }
  const found = begun ? Math.min(...above) : above[columns]!;
  return found > most ? Infinity : found;
}
