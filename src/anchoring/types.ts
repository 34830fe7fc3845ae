/** Types of the search for quotes in a page. */
import type { Quote } from '../data/schema.js';
import type { Normalised } from './normalise.js';

/** The text of a page, and the ascending offsets at which its paragraphs begin, in UTF-16 units. */
export interface PageText {
  readonly text: string;
  readonly paragraphs: readonly number[];
}

/** The text of a page, together with its normalised form. */
export interface Page extends PageText {
  readonly normalised: Normalised;
}

/** A quote that is looked for. */
export interface SoughtQuote {
  readonly id: string;
  readonly quote: Quote;
}

/** The place of a quote, as offsets in the text of the page, in UTF-16 units. */
export interface QuotePosition {
  readonly start: number;
  readonly end: number;
  /** How the page differs from the quote: not at all, only in typesetting, or by edits. */
  readonly by: 'exact' | 'normalised' | 'approximate';
}
