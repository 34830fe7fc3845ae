/** A hash of a text, by which two coders see whether they had the same one. */
import { normaliseQuote } from '../../anchoring/normalise.js';

/**
 * SHA-256 of the paragraphs without differences of typesetting, such as
 * `sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`.
 *
 * @returns null if there is no text, or if the page was not loaded safely (https, or from this machine), since browsers
 *   do not hash then.
 */
export async function textFingerprint(paragraphs: readonly string[]): Promise<string | null> {
  // Is absent in pages that were loaded over http.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined || paragraphs.length === 0) return null;
  const bytes = new TextEncoder().encode(paragraphs.map(normaliseQuote).join('\n'));
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha-256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
