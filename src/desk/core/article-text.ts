/** Reads the text of an article as it was pasted or opened, before it is coded. */
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
