/** What the panel reads of the article beside the graph, and what it may ask for. */
import type { Quote } from '../../data/schema.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import type { Selection } from '../../model/selection.js';

/** A quote that is not in the text of the page, or is in it several times without anything to choose by. */
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
  /** Scrolls to the words of a statement, or to the first passage of all, and opens the bar that leads to the next. */
  show(id: string | null): void;
}
