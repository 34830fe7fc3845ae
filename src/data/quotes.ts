/**
 * Finds the quotes of a dataset in the text of their source. A quote is a W3C TextQuoteSelector
 * (Web Annotation Data Model, 2017, §4.2.4) with the number of its paragraph.
 */
import { formatPath, type Path } from './path.js';
import type { Quote } from './schema.js';

/** The paragraphs of a text, which are its non-empty lines. `paragraphs[0]`, the headline, has the number 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
}

/** The place of a quote: the number of its paragraph, from 1, and offsets in that paragraph in UTF-16 units. */
export interface QuotePlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * All places with exactly the words of `quote`, between its prefix and suffix if it has them, in the order of
 * the text.
 */
export function findQuote(paragraphs: readonly string[], quote: Quote): QuotePlace[] {
  const places: QuotePlace[] = [];
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact === '') return places;
  paragraphs.forEach((line, index) => {
    if (quote.paragraph !== undefined && quote.paragraph !== index + 1) return;
    for (let start = line.indexOf(exact); start !== -1; start = line.indexOf(exact, start + 1)) {
      const end = start + exact.length;
      if (
        line.slice(0, start).trimEnd().endsWith(prefix.trim()) &&
        line.slice(end).trimStart().startsWith(suffix.trim())
      ) {
        places.push({ paragraph: index + 1, start, end });
      }
    }
  });
  return places;
}

/** A quote of a dataset, and its path in the file. */
export interface PlacedQuote {
  /** Such as `statements[3].quote`. */
  readonly path: string;
  readonly source: string;
  readonly quote: Quote;
}

/** An object that may have a source and a quote. */
interface Quoting {
  readonly source?: string | undefined;
  readonly quote?: Partial<Quote> | undefined;
}

/** The lists of a dataset that have quotes; of an invalid one, what can be read. */
interface QuotingLists {
  readonly statements?: readonly Quoting[];
  readonly actors?: readonly { readonly affiliations?: readonly Quoting[] | undefined }[];
}

/** All quotes of a dataset, statements first, then affiliations, in the order of the file. */
export function quotesOf({ statements = [], actors = [] }: QuotingLists): PlacedQuote[] {
  const quotes: PlacedQuote[] = [];
  const add = (path: Path, { source, quote }: Quoting): void => {
    if (source === undefined || quote?.exact === undefined) return;
    quotes.push({ path: formatPath([...path, 'quote']), source, quote: quote as Quote });
  };
  statements.forEach((statement, i) => add(['statements', i], statement));
  actors.forEach(({ affiliations = [] }, a) =>
    affiliations.forEach((affiliation, i) => add(['actors', a, 'affiliations', i], affiliation)),
  );
  return quotes;
}
