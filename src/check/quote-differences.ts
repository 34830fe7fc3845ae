/** Tells in which ways a quote differs from the passage that it probably means. */

/** Ways in which a quote may differ and still be found in a page, each with what undoes it. */
const WAYS: readonly (readonly [name: string, undo: (text: string) => string])[] = [
  ['spaces', (text) => text.replace(/\s+/g, ' ').trim()],
  ['quotation marks', (text) => text.replace(/[“”„‟″‶«»＂〝〞]/g, '"')],
  ['apostrophes', (text) => text.replace(/[‘’‚‛′‵ʼʻ＇`´‹›]/g, "'")],
  ['dashes', (text) => text.replace(/[‐‑‒–—―−﹘﹣－-]+/g, '-')],
  ['invisible characters', (text) => text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')],
  ['capitalisation', (text) => text.toLowerCase()],
];

/**
 * The ways in which two texts differ whose `plainQuote` is the same, such as `spaces`.
 */
export function differencesOf(quote: string, passage: string): string[] {
  return WAYS.filter(([left]) => {
    const undone = (text: string): string =>
      WAYS.reduce((all, [name, undo]) => (name === left ? all : undo(all)), text.normalize('NFC'));
    return undone(quote) !== undone(passage);
  }).map(([name]) => name);
}
