/** How many slips of a hand lie between what was typed and a word. */

/** Slips that a word of so many letters may bear: in a short one, one slip makes another word of it. */
export const allowedEdits = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * The least number of letters put in, left out, changed or swapped with their neighbour that
 * lead from `typed` to `word` ("optimal string alignment", Boytsov 2011, "Indexing methods for approximate dictionary searching").
 *
 * @param most A greater number than this is of no interest.
 * @param begun Whether the beginning of `word` will do, as while it is still being typed.
 * @returns the number, or Infinity when it is greater than `most`.
 */
export function editDistance(typed: string, word: string, most: number, begun = false): number {
  const [rows, columns] = [typed.length, Math.min(word.length, typed.length + most)];
  if (rows - columns > most || (!begun && word.length > columns)) return Infinity;
  let [before, above] = [
    Array.from({ length: columns + 1 }, () => 0),
    Array.from({ length: columns + 1 }, (_, i) => i),
  ];
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
    [before, above] = [above, row];
  }
  const found = begun ? Math.min(...above) : above[columns]!;
  return found > most ? Infinity : found;
}
