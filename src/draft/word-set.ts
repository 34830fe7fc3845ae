/**
 * A set of words, written in one text with spaces between them.
 *
 * @param nouns Words that are in the set with their regular plurals.
 */
export const wordSet = (words: string, nouns = ''): ReadonlySet<string> =>
  new Set([...split(words), ...split(nouns).flatMap((noun) => [noun, pluralOf(noun)])]);

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** The regular plural of a noun. */
function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
