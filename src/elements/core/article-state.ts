/** What the panel is told of linked reading, and what it may ask for. */
import type { Quote } from '../../data/schema.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import type { Selection } from './selection.js';

/** A quote that the text of the page does not have, or has in several places that nothing tells apart. */
export interface MissingQuote {
  /** What it is evidence for: "Canada → Juan Guaidó: support, stated". */
  readonly name: string;
  readonly quote: Quote;
  /** Id of its source. */
  readonly source: string;
  readonly selection: Selection;
}

export interface ArticleState {
  readonly words: ArticleWords;
  /** Whether the text has been read. */
  readonly ready: boolean;
  /** How many passages are marked. */
  readonly count: number;
  readonly missing: readonly MissingQuote[];
  /** Whether the words of a statement, or of an affiliation by the id of its edge, are marked in the text. */
  has(id: string): boolean;
  /** Brings the reader to the words, or to the first of all, and opens the bar that steps on from there. */
  show(id: string | null): void;
}
