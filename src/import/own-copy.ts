/** Keeps texts of a large file without the file. */

/** Shorter texts are copied by engines anyhow, UTF-16 units. */
const SHORT = 13;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A copy of a text that does not keep the larger text alive of which it is a part, as parts of strings do. Lone
 * surrogates, which cannot be written in UTF-8, become U+FFFD.
 */
export function ownCopy(text: string): string {
  return text.length < SHORT ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : decoder.decode(encoder.encode(text));
}
