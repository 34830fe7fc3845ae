/**
 * The words of a paragraph, by the borders that Unicode defines (UAX #29, `Intl.Segmenter`), also in
 * scripts without spaces. All offsets are UTF-16 units.
 */

/** A part of a text, from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Segmenters by language: making one takes much longer than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language = 'en'): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = makeSegmenter(language);
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** For a tag that is no language tag, the rules of English, which hardly differ from those of other languages. */
function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}

/** Pieces of this length are segmented at once, UTF-16 units: in V8, the time for a text grows with its square. */
const PIECE = 2000;
/** Places at which a piece may end: before a space, else after any sign or letter. */
const PIECE_ENDS = [/[\s\S]*(?=\s)/u, /[\s\S]*[\p{P}\p{S}]/u, /[\s\S]*[^\p{M}](?=[^\p{M}])/u];

interface Segment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike?: boolean | undefined;
}

/** The segments of a text, piece by piece. */
function* segmentsOf(text: string, language: string | undefined): Generator<Segment, void> {
  const segmenter = segmenterOf(language);
  for (let from = 0; from < text.length;) {
    const rest = text.slice(from, from + PIECE);
    const length = from + rest.length < text.length ? pieceOf(rest) : rest.length;
    for (const { segment, index, isWordLike } of segmenter.segment(rest.slice(0, length)))
      yield { segment, index: from + index, isWordLike };
    from += length;
  }
}

/** The length of the longest piece at the beginning of a text that ends at a border. */
function pieceOf(text: string): number {
  for (const end of PIECE_ENDS) {
    const length = end.exec(text)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return text.length;
}

/** Marks of direction, which Unicode counts to the word before them. */
const MARKS_AT_END = /[\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/;
/** A word such as "U.S", whose last full stop Unicode leaves out. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;
/** Signs before and after a number or a word that belong to it. */
const SIGN_BEFORE = /[\p{Sc}#@§]/u;
const SIGN_AFTER = /[%‰°\p{Sc}]/u;

/** The words of a paragraph in their order; numbers count as words. Language: a BCP 47 tag, English by default. */
export function wordsOf(paragraph: string, language?: string): readonly TextRange[] {
  const words: TextRange[] = [];
  for (const { segment, index, isWordLike } of segmentsOf(paragraph, language)) {
    if (isWordLike !== true) continue;
    const length = segment.replace(MARKS_AT_END, '').length;
    let start = index;
    let end = index + length;
    const last = words.at(-1)?.end ?? 0;
    if (start > last && SIGN_BEFORE.test(paragraph[start - 1]!)) start -= 1;
    if (paragraph[end] === '.' && DOTTED.test(segment)) end += 1;
    else if (/\p{N}$/u.test(segment) && SIGN_AFTER.test(paragraph[end] ?? '')) end += 1;
    words.push({ start, end });
  }
  return words;
}

/** Brackets and quotation marks that open, each with the one that closes. The straight mark is both. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['（', '）'],
  ['"', '"'],
];

/**
 * Widens a selection to whole words, so that it never ends within a word, an emoji or a letter with its marks. Spaces
 * and punctuation around the words are left out, except a bracket or a quotation mark whose other half is within.
 *
 * @returns null if no word is in it.
 */
export function snapToWords(paragraph: string, start: number, end: number, language?: string): TextRange | null {
  const from = Math.max(0, Math.min(start, end));
  const to = Math.min(paragraph.length, Math.max(start, end));
  if (from >= to) return null;
  const touched = wordsOf(paragraph, language).filter((word) => word.start < to && word.end > from);
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  return withOtherHalf(paragraph, { start: first.start, end: last.end }, from, to);
}

/** Adds the selected half of a pair of brackets or quotation marks whose other half stands in the range. */
function withOtherHalf(paragraph: string, range: TextRange, from: number, to: number): TextRange {
  let { start, end } = range;
  const words = paragraph.slice(start, end);
  const count = (sign: string): number => words.split(sign).length - 1;
  const after = /^[^\p{L}\p{N}\s]*/u.exec(paragraph.slice(end, Math.max(end, to)))![0];
  const before = /[^\p{L}\p{N}\s]*$/u.exec(paragraph.slice(Math.min(start, from), start))![0];
  for (const [open, close] of PAIRS) {
    const isStraight = open === close;
    const closes = after.indexOf(close);
    if (closes >= 0 && (isStraight ? count(open) % 2 === 1 : count(open) > count(close)))
      end = Math.max(end, range.end + closes + 1);
    const opens = before.lastIndexOf(open);
    if (opens >= 0 && (isStraight ? count(open) % 2 === 1 : count(close) > count(open)))
      start = Math.min(start, range.start - (before.length - opens));
  }
  return { start, end };
}

/**
 * The index of the word at an offset: the one that it lies in or touches, else the next one, else the last one.
 *
 * @returns -1 if there are no words.
 */
export function wordAt(words: readonly TextRange[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, words.length - 1);
}
