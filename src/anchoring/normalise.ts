/**
 * A text as it is compared with a quote: what typesetting does to words is undone. Every place
 * in it leads back to the text that it was made from.
 */

/** A text made comparable. */
export interface Normalised {
  readonly text: string;
  /** Where the letter at `index` of `text` began in the original, UTF-16 units; `index` below the length of `text`. */
  readonly startOf: (index: number) => number;
  /** Where the letter at `index` of `text` ended in the original, UTF-16 units. */
  readonly endOf: (index: number) => number;
}

/** Letters of typesetting and what a keyboard has for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...spread('‘’‚‛′‵ʼʻ＇`´‹›', "'"),
  ...spread('“”„‟″‶«»＂〝〞', '"'),
  ...spread('‐‑‒–—―−﹘﹣－', '-'),
  '…': '...',
};

/**
 * Letters without a shape: soft hyphen, joiners, zero-width spaces, marks of direction, the
 * mongolian vowel separator, the byte order mark.
 */
const SHAPELESS = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** A letter with all that is composed with it: marks that follow it, or the parts of a Korean syllable. */
const COMPOSED =
  /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|[^\p{M}](?:(?!\u034F)\p{M})+/uy;

/** A run of letters for which nothing is to be done. */
const ORDINARY = /[!#-&(-,.-_a-~]+/y;

/**
 * One space for each run of white space, straight quotation marks and apostrophes, one hyphen for
 * each run of dashes, three dots for an ellipsis, composed letters (NFC), and nothing for what has no shape.
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
    // The last letter of a run may carry marks.
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
    const given = SHAPELESS.test(letter) ? '' : /\s/.test(letter) ? ' ' : (PLAIN[letter] ?? letter.normalize('NFC'));
    if (given === ' ' || given === '-') grow(given, at, end);
    else if (given !== '') put(given, at, end);
    at = end;
  }
  return { text: parts.join(''), startOf: (index) => starts[index]!, endOf: (index) => ends[index]! };

  /** Adds a letter of which runs count once. */
  function grow(letter: ' ' | '-', start: number, end: number): void {
    if (last === letter) ends[ends.length - 1] = end;
    else put(letter, start, end);
  }
}

/** The words of a quote, comparable: without space around them. */
export function normaliseQuote(quote: string): string {
  return normalise(quote).text.trim();
}

function spread(letters: string, plain: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, plain]));
}
