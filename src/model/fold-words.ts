/**
 * Folds texts and keeps the offset of each letter in the original, so that what a search has found can be marked there.
 */
import { foldLetter } from './fold-text.js';

/** A folded text, with the offsets of its letters in the original. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, the offset in the original at which its letter begins; then the length of the
   * original.
   */
  readonly at: readonly number[];
}

/** Folds a text as `foldText` does. */
export function fold(text: string): Folded {
  let folded = '';
  const at: number[] = [];
  let start = 0;
  for (const letter of text) {
    const piece = foldLetter(letter);
    for (let i = 0; i < piece.length; i += 1) at.push(start);
    folded += piece;
    start += letter.length;
  }
  at.push(text.length);
  return { text: folded, at };
}

/** A folded word of a text; its offsets are those in the whole text. */
export interface FoldedWord extends Folded {
  /** The offset in the original at which the word ends, in UTF-16 units; it begins at `at[0]`. */
  readonly end: number;
}

/**
 * The words of a text: runs of letters and digits with their marks. In scripts without spaces, a whole run is one word.
 */
export function foldedWordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const { text: folded, at } = fold(word);
    return folded === '' ? [] : [{ text: folded, at: at.map((place) => place + index), end: index + word.length }];
  });
}
