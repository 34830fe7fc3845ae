/**
 * Finds the quotes of a dataset in the text of their source. A quote is a W3C TextQuoteSelector
 * (Web Annotation Data Model, 2017, §4.2.4) with the number of its paragraph.
 */
import { DatasetError, type DatasetIssue } from '../errors.js';
import { shorten } from './describe-value.js';
import { issueOf } from './issues.js';
import { parsePath } from './path.js';
import type { Dataset } from './parse-dataset.js';
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
  readonly path: string;
  readonly source: string;
  readonly quote: Quote;
}

/** All quotes of a dataset, statements first, then affiliations, in the order of the file. */
export function quotesOf(dataset: Dataset): PlacedQuote[] {
  const quotes: PlacedQuote[] = [];
  const add = (path: string, item: { readonly source: string; readonly quote?: Quote | undefined }): void => {
    if (item.quote !== undefined) quotes.push({ path: `${path}.quote`, source: item.source, quote: item.quote });
  };
  dataset.statements.forEach((statement, index) => add(`statements[${index}]`, statement));
  dataset.actors.forEach((actor, index) =>
    actor.affiliations?.forEach((affiliation, i) => add(`actors[${index}].affiliations[${i}]`, affiliation)),
  );
  return quotes;
}

/**
 * Finds every quote of a source in its text.
 *
 * @param source The id of the source.
 * @param text The text of the source, with one paragraph on each non-empty line.
 * @returns the number of quotes.
 * @throws {DatasetError} naming each quote that is not in its paragraph, and the paragraphs in which it is.
 */
export function checkQuotes(dataset: Dataset, source: string, text: string): number {
  const paragraphs = paragraphsOf(text);
  const issues: DatasetIssue[] = [];
  let found = 0;
  for (const { path, quote } of quotesOf(dataset).filter((item) => item.source === source)) {
    if (findQuote(paragraphs, quote).length > 0) {
      found += 1;
      continue;
    }
    const { exact, paragraph } = quote;
    const elsewhere = paragraphs.flatMap((line, index) => (line.includes(exact) ? [index + 1] : []));
    const where = paragraph === undefined ? 'the text' : `paragraph ${paragraph}`;
    const orContext = (quote.prefix ?? quote.suffix) ? ' or the prefix and suffix' : '';
    const remedy =
      elsewhere.length > 0
        ? `It stands in paragraph ${elsewhere.join(', ')}; correct the number${orContext}.`
        : 'Copy it from the source, with its spelling, spaces and quotation marks.';
    issues.push(
      issueOf(
        {
          code: 'quote-not-found',
          path: parsePath(path),
          found: `"${shorten(exact)}"`,
          expected: `words of ${where}`,
          what: `"${shorten(exact)}" is not in ${where} of the source "${shorten(source)}"`,
          remedy,
        },
        dataset,
      ),
    );
  }
  if (issues.length > 0) throw new DatasetError('dataset-invalid', issues);
  return found;
}
