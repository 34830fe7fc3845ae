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

const ENDS_SENTENCE = /[.!?…:;。！？：；]["'”’»›」』)\]]*$/u;
/** Letters of scripts without spaces between words: a line may be broken between any two. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Two lines of a text, one after the other. */
interface Pair {
  readonly line: string;
  readonly next: string;
  /** Whether an empty line stands between them. */
  readonly isApart: boolean;
}

/**
 * The text with the lines of each paragraph joined, if its lines were broken. A hyphen at the end of a line is taken
 * out where the next line goes on with a small letter.
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

  let joined = pairs[0]!.line;
  for (const pair of pairs) {
    const { line, next, isApart } = pair;
    // Within a paragraph a line is as full as the width allows.
    const isEnd = (isApart && !isSpaced) || pair === headlineEnd || (!isFull(pair, width) && ENDS_SENTENCE.test(line));
    if (isEnd) joined += `\n\n${next}`;
    else if (/\p{L}[-\u2010]$/u.test(line) && /^\p{Ll}/u.test(next)) joined = joined.slice(0, -1) + next;
    else if (UNSPACED.test(line.slice(-1)) || UNSPACED.test(next.slice(0, 1))) joined += next;
    else joined += ` ${next}`;
  }
  return `${joined}\n`;
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

/** The width that four of five lines keep: an address without spaces may be longer than all others. */
function widthOf(pairs: readonly Pair[]): number {
  const lengths = pairs.map(({ line }) => line.length).toSorted((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.8)]!;
}

/** Whether the first word of the next line would not have fitted into a line. */
function isFull({ line, next }: Pair, width: number): boolean {
  const [word = ''] = UNSPACED.test(next.slice(0, 1)) ? [''] : next.split(/\s/);
  return line.length + 1 + word.length > width;
}
