/** Folded texts that know where in the original each letter stands, so that what was found can be marked there. */
import { foldLetter } from './fold-text.js';

/** A text folded, with the way back. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where in the original its letter begins; and one more, the end of the original. */
  readonly at: readonly number[];
}

/** `text` in lower case, without marks, in its compatibility form: "Guaidó" and "GUAIDO" are one. */
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

/** A word within a text, folded. */
export interface FoldedWord extends Folded {
  /** Where it ends in the original, UTF-16 units; it begins at `at[0]`. */
  readonly end: number;
}

/** The words of a text: runs of letters and digits with their marks. Scripts that set no spaces give one long word. */
export function wordsOf(text: string): FoldedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].flatMap(({ 0: word, index }) => {
    const { text: folded, at } = fold(word);
    return folded === '' ? [] : [{ text: folded, at: at.map((place) => place + index), end: index + word.length }];
  });
}
