/** What quotes are looked for in, and what is found. */
import type { Quote } from '../data/schema.js';
import type { Normalised } from './normalise.js';

/** The text of a page, with the offsets at which its paragraphs begin, ascending. */
export interface PageText {
  readonly text: string;
  readonly paragraphs: readonly number[];
}

/** The same, and as it is compared with quotes. */
export interface Page extends PageText {
  readonly normalised: Normalised;
}

/** A quote that is looked for. */
export interface SoughtQuote {
  readonly id: string;
  readonly quote: Quote;
}

/** Where a quote stands: offsets in UTF-16 units of the page's text. */
export interface QuotePosition {
  readonly start: number;
  readonly end: number;
  /** What had to be overlooked: nothing, typesetting, or edits. */
  readonly by: 'exact' | 'normalised' | 'approximate';
}
