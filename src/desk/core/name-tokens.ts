/** Splits texts and names into words that can be compared: folded, without endings, abbreviations made whole. */
import { foldedWordsOf } from '../../model/fold-words.js';
import type { TextRange } from './words.js';

/** A word of a text. */
export interface NameToken extends TextRange {
  /** Folded as `foldText` does; "U.S." gives "us". */
  readonly text: string;
  /** The same without the endings and prefixes that names take in Russian, Arabic and German. */
  readonly stem: string;
  /** Whether it begins with a capital. */
  readonly isCapitalised: boolean;
  /** Whether it has two or more letters, all of them capitals. */
  readonly isCapitals: boolean;
}

/** The words of a text in their order. `language`: a BCP 47 tag; German alone makes a difference. */
export function nameTokensOf(text: string, language?: string): readonly NameToken[] {
  const words = foldedWordsOf(text).map((word) => ({ text: word.text, start: word.at[0]!, end: word.end }));
  const tokens: NameToken[] = [];
  for (let i = 0; i < words.length; i += 1) {
    let { text: folded, end } = words[i]!;
    const { start } = words[i]!;
    // Letters with a full stop after each, as in "U.S.", are one word.
    while (isInitial(words[i]!) && text[end] === '.' && words[i + 1]?.start === end + 1 && isInitial(words[i + 1]!)) {
      i += 1;
      folded += words[i]!.text;
      end = words[i]!.end;
    }
    const original = text.slice(start, end);
    tokens.push({
      text: folded,
      start,
      end,
      stem: stemOf(folded, language),
      isCapitalised: /^\p{Lu}/u.test(original),
      isCapitals: /\p{Lu}.*\p{Lu}/u.test(original) && !/\p{Ll}/u.test(original),
    });
  }
  return tokens;
}

const isInitial = ({ start, end }: TextRange): boolean => end - start === 1;

/** Endings of Russian nouns and adjectives, folded; the longest that fits comes first. */
const RUSSIAN = new RegExp(
  `(?:${[
    'иями|ами|ями|иях|ием|иеи|иею|иям|ого|ему|ому|ими|ыми|его',
    'ыи|ии|ои|еи|ое|ее|ую|юю|ою|ею|ая|яя|ые|ие|ия|ию|ом|ем|ам|ям|ах|ях|ов|ев',
    // Not of nominatives such as "Ибрагим".
    '(?<=[сц]к)им|(?<=[внтд])ым',
    'а|я|ы|и|у|ю|е|о|ь',
  ].join('|')})$`,
);
/** Prefixes of Arabic words: and, so, by, for, like, the. */
const ARABIC = /^(?:[وف]?(?:[بك]?ال|لل)|[وفبلك](?=.{4}))/;

/** A word without the endings and prefixes of its grammar, if enough of it remains. */
function stemOf(word: string, language: string | undefined): string {
  if (/^[а-я]{5,}$/.test(word)) {
    const stem = word.replace(RUSSIAN, '');
    return stem.length >= 3 ? stem : word;
  }
  if (/^\p{Script=Arabic}{4,}$/u.test(word)) {
    const stem = word.replace(ARABIC, '');
    return stem.length >= 3 ? stem : word;
  }
  if (language?.toLowerCase().startsWith('de') === true && word.length > 4) return word.replace(/s$/, '');
  return word;
}
