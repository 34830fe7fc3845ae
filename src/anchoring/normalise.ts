/**
 * Normalises a text before it is compared with a quote: differences that come from typesetting are removed. Each offset
 * in the normalised text leads back to an offset in the original.
 */

/** A normalised text. */
export interface Normalised {
  readonly text: string;
  /**
   * The offset in the original, in UTF-16 units, at which the letter at `index` of `text` begins. `index` is less than
   * the length of `text`.
   */
  readonly startOf: (index: number) => number;
  /** The offset in the original, in UTF-16 units, at which the letter at `index` of `text` ends. */
  readonly endOf: (index: number) => number;
}

/** Typographic characters, and the characters of a keyboard that replace them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...spread('‘’‚‛′‵ʼʻ＇`´‹›', "'"),
  ...spread('“”„‟″‶«»＂〝〞', '"'),
  ...spread('‐‑‒–—―−﹘﹣－', '-'),
  '…': '...',
};

/**
 * Matches characters that are not visible: soft hyphens, joiners, zero-width spaces, marks of direction, the Mongolian
 * vowel separator, the byte order mark.
 */
const INVISIBLE = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** Matches a letter with the marks that follow it, or the parts of a Korean syllable: NFC composes them. */
const COMPOSED =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|[^\p{M}](?:(?!\u034F)\p{M})+/uy;

/** Matches a run of ASCII characters that stay as they are. */
const ORDINARY = /[!#-&(-,.-_a-~]+/y;

/**
 * Normalises a text. The result has one space for each run of white space, straight quotation marks and apostrophes,
 * one hyphen for each run of dashes, three dots for an ellipsis, composed letters (NFC), and no invisible characters.
 */
export function normalise(original: string): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  const put = (letters: string, start: number, end: number): void => {
    parts.push(letters);
    for (let i = 0; i < letters.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    last = letters.at(-1)!;
  };
  for (let at = 0; at < original.length;) {
    ORDINARY.lastIndex = at;
    const run = ORDINARY.exec(original)?.[0];
    // Marks may follow the last letter of a run, so that it is not copied with the run.
    const plain = run === undefined ? 0 : run.length - 1;
    if (plain > 0) {
      parts.push(run!.slice(0, plain));
      for (let i = 0; i < plain; i += 1) {
        starts.push(at + i);
        ends.push(at + i + 1);
      }
      last = run![plain - 1]!;
      at += plain;
    }
    COMPOSED.lastIndex = at;
    const composed = COMPOSED.exec(original)?.[0];
    const letter = composed ?? String.fromCodePoint(original.codePointAt(at)!);
    const end = at + letter.length;
    const given = normaliseLetter(letter);
    if (given === ' ' || given === '-') grow(given, at, end);
    else if (given !== '') put(given, at, end);
    at = end;
  }
  return { text: parts.join(''), startOf: (index) => starts[index]!, endOf: (index) => ends[index]! };

  /** Adds a space or a hyphen, unless the text ends with one: then that one stands for the whole run. */
  function grow(letter: ' ' | '-', start: number, end: number): void {
    if (last === letter) ends[ends.length - 1] = end;
    else put(letter, start, end);
  }
}

/** A normalised quote without white space at its ends. */
export function normaliseQuote(quote: string): string {
  return normalise(quote).text.trim();
}

/** A quote without the differences that do not count: normalised and in lower case. */
export function plainQuote(quote: string): string {
  return normaliseQuote(quote).toLowerCase();
}

/** @param letter One letter with its marks. */
function normaliseLetter(letter: string): string {
  if (INVISIBLE.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  return PLAIN[letter] ?? letter.normalize('NFC');
}

function spread(letters: string, plain: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, plain]));
}
