/** Tells whether a place in a text lies within a word. */

/** Scripts that write words without spaces between them, where any place may be the border of a word. */
const SCRIPTS_WITHOUT_SPACES = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = new RegExp(`[${SCRIPTS_WITHOUT_SPACES.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text has letters of a script that writes words without spaces between them. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** @param at The offset of the place, in UTF-16 units. */
export function isInWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  return WORD.test(before) && WORD.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after);
}
