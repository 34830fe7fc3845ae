/** Suggests on whose word a statement rests: whom its paragraph names as a source, and who else is named there. */
import { namesIn } from './names-in.js';
import type { TextRange } from './words.js';

/** Suggestions at most. */
const MOST = 4;
/** The longest source that is suggested, UTF-16 units: a longer one is more than a name. */
const LONGEST = 60;
/** Words before a source, in the languages of the package; the source ends with the sentence or its clause. */
const BEFORE = new RegExp(
  [
    String.raw`(?:\baccording to|\bin the words of|\bsegún|\bde acuerdo con|\bselon|\bd[’']après|\bde acordo com`,
    String.raw`(?<!\p{L})(?:по словам|согласно)|(?<!\p{L})(?:وفقا? ?لـ?|بحسب|حسب))\s+([^,.;:!?“”"«»()،؛。]+)`,
  ].join('|'),
  'giu',
);
/** A source and a verb of saying after it. */
const VERBS = [
  'said|says|told|announced|wrote|dijo|afirmó|a déclaré|a dit|disse|afirmou',
  'сказала?|заявила?|сообщила?',
].join('|');
const SAYING = new RegExp(`((?:\\p{Lu}[\\p{L}\\p{M}.’'-]*\\s?){1,4}?)\\s(?:${VERBS})(?!\\p{L})`, 'gu');
/** In Chinese the source stands between two words. */
const CHINESE = /据([^，。；：]{1,20}?)(?:称|说|报道|透露)/gu;

/**
 * @param paragraph The paragraph of the quote.
 * @param range The quote in it: what stands nearest to it comes first.
 */
export function proposeAttributions(paragraph: string, range: TextRange, language?: string): readonly string[] {
  const sources = [BEFORE, SAYING, CHINESE].flatMap((pattern) =>
    [...paragraph.matchAll(pattern)].map((match) => ({ text: match[1]!.trim(), at: match.index })),
  );
  const distance = ({ at }: { readonly at: number }): number => Math.max(range.start - at, at - range.end, 0);
  const named = namesIn(paragraph, language).map(({ text, start }) => ({ text, at: start }));
  const words: string = paragraph.slice(range.start, range.end);
  const texts = [...nearestFirst(sources), ...nearestFirst(named)]
    .map(({ text }) => text)
    .filter((text) => text !== '' && text.length <= LONGEST && !isWithin(text, words));
  return [...new Set(texts)].slice(0, MOST);

  function nearestFirst<T extends { readonly at: number }>(list: readonly T[]): T[] {
    return list.toSorted((a, b) => distance(a) - distance(b));
  }
}

const isWithin = (text: string, words: string): boolean => words.includes(text);
