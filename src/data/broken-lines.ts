/**
 * Recognises texts whose lines were broken at a width, as in mails, PDF files and plain-text editors. Each line of such
 * a text would count as a paragraph.
 */

/** Lines of texts are broken at some width between these two, UTF-16 units; a longer line is a paragraph. */
const NARROWEST = 24;
const WIDEST = 140;
/** A text with fewer places where a line may have been broken is not judged. */
const LEAST = 3;
/**
 * Of the lines that end in mid-sentence, the share that has to be as full as the width allows; and of the full lines,
 * the share that has to end in mid-sentence.
 */
const MOST = 0.75;
/** The share of such lines among all that may have been broken. The others end paragraphs. */
const MANY = 0.4;
/** If more than this share of the lines in mid-sentence have no room for another word, the longest is the width. */
const EXACT = 0.85;

/** Letters of scripts without spaces between words: a line may be broken between any two. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ENDS_SENTENCE = /[.!?…:;。！？：；؟]["'”’»›」』)\]]*$/u;

/** A hyphen that may have divided a word, or a soft hyphen. */
const HYPHEN = /(?<=\p{L})[-\u2010\u00AD]$/u;
/** First parts of compounds that keep their hyphen. */
const KEPT = /(?:^|[^\p{L}])(?:anti|ex|half|pro|self|vice)-$/iu;

/** Two lines of a text, one after the other. */
interface Pair {
  readonly line: string;
  readonly next: string;
  /** Whether an empty line stands between them. */
  readonly isApart: boolean;
}

/**
 * The text with the lines of each paragraph joined, if its lines were broken. A hyphen that has divided a word is taken
 * out; that of a compound stays.
 *
 * @param text Any text. Paragraphs may have empty lines between them.
 * @returns one paragraph on each line, with an empty line between two; null if the lines were not broken.
 */
export function brokenLines(text: string): string | null {
  const pairs = pairsOf(text);
  // If all lines have empty lines between them, those do not separate paragraphs.
  const isSpaced = pairs.every(({ isApart }) => isApart);
  const inside = pairs.filter(({ isApart }) => isSpaced || !isApart);
  if (inside.length < LEAST) return null;
  const width = widthOf(inside);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = inside.filter((pair) => isFull(pair, width));
  // A headline does not end in a full stop. Where no empty line follows it, it ends at the first line that is not full.
  const isOpen = isSpaced || !pairs.some(({ isApart }) => isApart);
  const headlineEnd = isOpen ? pairs.find((pair) => !isFull(pair, width)) : undefined;
  const inSentence = inside.filter((pair) => pair !== headlineEnd && !ENDS_SENTENCE.test(pair.line));
  const broken = full.filter((pair) => inSentence.includes(pair)).length;
  const fewest = Math.max(LEAST, inside.length * MANY, full.length * MOST, inSentence.length * MOST);
  if (broken < fewest) return null;

  const whole = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu));
  let joined = pairs[0]!.line;
  for (const pair of pairs) {
    const { line, next, isApart } = pair;
    // Within a paragraph a line is as full as the width allows.
    const isEnd = (isApart && !isSpaced) || pair === headlineEnd || (!isFull(pair, width) && ENDS_SENTENCE.test(line));
    if (isEnd) joined += `\n\n${next}`;
    else joined = withNext(joined, next, whole);
  }
  return joined;
}

function pairsOf(text: string): Pair[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim());
  const pairs: Pair[] = [];
  let before = -1;
  lines.forEach((line, i) => {
    if (line === '') return;
    if (before !== -1) pairs.push({ line: lines[before]!, next: line, isApart: i - before > 1 });
    before = i;
  });
  return pairs;
}

/**
 * The width at which lines were broken: that of the longest line if nearly all lines in mid-sentence had no room for
 * another word at it; else what four of five lines keep, since an address without spaces may be longer than all others.
 */
function widthOf(pairs: readonly Pair[]): number {
  const lengths = pairs.map(({ line }) => line.length).toSorted((a, b) => a - b);
  const longest = lengths.at(-1)!;
  const inSentence = pairs.filter(({ line }) => !ENDS_SENTENCE.test(line));
  const full = inSentence.filter((pair) => isFull(pair, longest));
  return full.length > inSentence.length * EXACT ? longest : lengths[Math.floor((lengths.length - 1) * 0.8)]!;
}

/** Whether the first word of the next line would not have fitted into a line, or is the rest of a divided word. */
function isFull({ line, next }: Pair, width: number): boolean {
  const [word = ''] = UNSPACED.test(next.slice(0, 1)) ? [''] : next.split(/\s/);
  return line.length + 1 + word.length > width || HYPHEN.test(line);
}

/** Joins two lines of one paragraph. `whole`: the words of the text, which tell where a hyphen belongs to the word. */
function withNext(text: string, line: string, whole: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  if (!HYPHEN.test(text))
    return UNSPACED.test(text.slice(-1)) || UNSPACED.test(line.slice(0, 1)) ? text + line : `${text} ${line}`;
  const start = /[\p{L}\p{M}]*$/u.exec(text.slice(0, -1))![0];
  const rest = /^[\p{L}\p{M}]*/u.exec(line)![0];
  const isCompound =
    !/^\p{Ll}/u.test(line) ||
    KEPT.test(text) ||
    /^\p{Lu}{2,}$/u.test(start) ||
    (whole.has(`${start}-${rest}`.toLowerCase()) && !whole.has((start + rest).toLowerCase()));
  return (isCompound ? text : text.slice(0, -1)) + line;
}
