/** Reads the text of an article as it was pasted or opened, before it is coded. */
import { isUnspaced } from '../../anchoring/is-in-word.js';
import { paragraphsOf } from '../../data/quotes.js';

/** The greatest size of a text, bytes in UTF-8. */
export const MOST_BYTES = 5_000_000;
/** The greatest number of paragraphs. */
export const MOST_PARAGRAPHS = 400;

/** Why a text cannot be coded, with what was found and what is allowed: bytes for `too-large`, else paragraphs. */
export interface ArticleFault {
  readonly error: 'empty' | 'too-large' | 'too-many-paragraphs';
  readonly found: number;
  readonly limit: number;
}

/** The paragraphs of an article. Their numbers begin with 1, the headline. */
export interface Article {
  readonly paragraphs: readonly string[];
}

/**
 * Splits a text into paragraphs as `paragraphsOf` does, so that they have the numbers that `check` knows. Before that,
 * control characters are taken out, and halves of surrogate pairs, which cannot stand in a dataset, are replaced.
 */
export function readArticle(text: string): Article | ArticleFault {
  const bytes = bytesOf(text);
  if (bytes > MOST_BYTES) return { error: 'too-large', found: bytes, limit: MOST_BYTES };
  const paragraphs = paragraphsOf(cleaned(text));
  if (!paragraphs.some((paragraph) => VISIBLE.test(paragraph))) return { error: 'empty', found: 0, limit: 1 };
  if (paragraphs.length > MOST_PARAGRAPHS)
    return { error: 'too-many-paragraphs', found: paragraphs.length, limit: MOST_PARAGRAPHS };
  return { paragraphs };
}

/** A letter, a digit or any other sign that is seen. */
const VISIBLE = /[^\s\p{C}]/u;

/**
 * Takes out what cannot stand in a dataset. Form feeds and other separators within a line become spaces: as line
 * breaks, they would shift the numbers of the paragraphs.
 */
function cleaned(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\p{Cc}/gu, (sign) => {
      if ('\t\n\r'.includes(sign)) return sign;
      return '\v\f\u0085'.includes(sign) ? ' ' : '';
    })
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** The size of a text in UTF-8. A half of a surrogate pair counts as the sign that replaces it. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate pair is two units of UTF-16 and four bytes of UTF-8; every other letter above U+07FF is three bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Fewer lines than these are not judged. */
const LEAST_LINES = 6;
/** Lines as short as these are verses or a list, and lines as long as these are whole paragraphs, UTF-16 units. */
const NARROWEST = 16;
const WIDEST = 140;
/** A line ends a paragraph if the next word would have had room in this share of the usual width. */
const FULL = 0.82;
/** The same for a line that ends a sentence. */
const ALMOST_FULL = 0.95;
/**
 * If more than this share of the lines within sentences had no room for the next word at all, as in a mail, each line
 * that had room for it ends a paragraph.
 */
const EXACT = 0.85;
/** The share of lines that have to be full, of those that another line follows. */
const MOST = 0.6;

const SENTENCE_END = /[.!?…。！？؟][\p{Pf}\p{Pe}"'’]*\s*$/u;
const HYPHEN = /(?<=\p{L})[-\u2010\u00AD]\s*$/u;

/**
 * Recognises a text whose lines are broken by their width, as in a PDF or a mail, and joins them.
 *
 * @returns the text with one paragraph on each line and an empty line between them, and with words that a hyphen had
 *   divided made whole; null if the lines of the text are paragraphs.
 */
export function brokenLines(text: string): string | null {
  const blocks = cleaned(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''));
  const lines = blocks.flat();
  if (lines.length < LEAST_LINES) return null;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.75)]!;
  if (width < NARROWEST || width > WIDEST) return null;
  const followed = blocks.flatMap((block) => block.slice(0, -1).map((line, i) => ({ line, next: block[i + 1]! })));
  const longest = lengths.at(-1)!;
  const inSentences = followed.filter(({ line }) => !SENTENCE_END.test(line));
  const isExact = inSentences.filter((pair) => neededFor(pair) > longest).length > inSentences.length * EXACT;
  const isEnd = (pair: LinePair): boolean => {
    if (HYPHEN.test(pair.line)) return false;
    const needed = neededFor(pair);
    if (isExact) return needed <= longest;
    return needed < width * FULL || (needed < width * ALMOST_FULL && SENTENCE_END.test(pair.line));
  };
  const broken = followed.filter((pair) => !isEnd(pair));
  const inSentence = broken.filter(({ line }) => !SENTENCE_END.test(line));
  if (followed.length < lines.length / 2 || broken.length < followed.length * MOST) return null;
  if (inSentence.length < broken.length * MOST) return null;
  const whole = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu));
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => joined(block, isEnd, whole))
    .join('\n\n');
}

/** A line and the one after it, without an empty line between them. */
interface LinePair {
  readonly line: string;
  readonly next: string;
}

/** The width that a line would have with the first word of the next one. */
function neededFor({ line, next }: LinePair): number {
  return line.length + (isUnspaced(next) ? 1 : 1 + next.split(' ', 1)[0]!.length);
}

function joined(lines: readonly string[], isEnd: (pair: LinePair) => boolean, whole: ReadonlySet<string>): string {
  return lines.reduce((text, next, i) =>
    isEnd({ line: lines[i - 1]!, next }) ? `${text}\n\n${next}` : withNext(text, next, whole),
  );
}

/** First parts of compounds that keep their hyphen. */
const KEPT = /(?:^|[^\p{L}])(?:anti|ex|half|pro|self|vice)-\s*$/iu;

/** Joins two lines of one paragraph. `whole`: the words of the text, which tell where a hyphen belongs to the word. */
function withNext(text: string, line: string, whole: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  if (!HYPHEN.test(text))
    return isUnspaced(text.slice(-1)) && isUnspaced(line.slice(0, 1)) ? text + line : `${text} ${line}`;
  const start = /[\p{L}\p{M}]*$/u.exec(text.slice(0, -1))![0];
  const rest = /^[\p{L}\p{M}]*/u.exec(line)![0];
  const isCompound =
    !/^\p{Ll}/u.test(line) ||
    KEPT.test(text) ||
    /^\p{Lu}{2,}$/u.test(start) ||
    (whole.has(`${start}-${rest}`.toLowerCase()) && !whole.has((start + rest).toLowerCase()));
  return (isCompound ? text : text.slice(0, -1)) + line;
}
