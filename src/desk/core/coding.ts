/** What one coder has made of an article, as it is compared with what another one has made of it. */
import { findQuote, type QuotePlace } from '../../data/quotes.js';
import { isObject } from '../../data/readable.js';
import type { Quote } from '../../data/schema.js';
import type { Standing } from '../../data/vocabulary.js';
import { rowsOf, textOf } from './draft.js';
import { lacksOf } from './open-ends.js';
import { placesOf } from './quote-at.js';
import type { Draft, Row } from './types.js';

/** A finished statement. */
export interface CodedStatement {
  readonly id: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly standing: Standing;
  /** Null for a statement about a row of a table. */
  readonly quote: Quote | null;
  readonly locator: string;
  /** Who coded it; empty if the dataset does not say so. */
  readonly coder: string;
  /** Where its words stand in the text that is compared; null if they do not. */
  readonly place: QuotePlace | null;
  /** The paragraph of the place, else the one that the quote names; null if neither is known. */
  readonly paragraph: number | null;
}

export interface Coding {
  /** In the order of the dataset. */
  readonly statements: readonly CodedStatement[];
  /** The numbers of the paragraphs that a statement or an affiliation quotes, from 1. */
  readonly paragraphs: ReadonlySet<number>;
}

/**
 * The finished statements about one source.
 *
 * @param paragraphs The text in which both coders' quotes are looked for; empty if it is not there.
 */
export function codingOf(draft: Draft, source: string, paragraphs: readonly string[]): Coding {
  const finished = (table: 'statements' | 'affiliations'): [string, Row][] =>
    rowsOf(draft, table).filter(([id, row]) => row.get('source') === source && lacksOf(draft, table, id).length === 0);
  const tables = { statements: finished('statements'), affiliations: finished('affiliations') };
  const quotes = new Map<string, Quote>(
    Object.entries(tables).flatMap(([table, rows]) =>
      rows.flatMap(([id, row]) => {
        const quote = quoteOfRow(row);
        return quote === null ? [] : [[`${table} ${id}`, quote] as const];
      }),
    ),
  );
  const places: ReadonlyMap<string, QuotePlace> = paragraphs.length === 0 ? new Map() : placesOf(paragraphs, quotes);
  const paragraphOf = (key: string): number | null => places.get(key)?.paragraph ?? quotes.get(key)?.paragraph ?? null;
  const coded = [...quotes.keys()].map(paragraphOf).filter((number) => number !== null);
  return {
    statements: tables.statements.map(([id]) => {
      const text = (field: string): string => textOf(draft, 'statements', id, field);
      const key = `statements ${id}`;
      return {
        id,
        from: text('from'),
        relation: text('relation'),
        to: text('to'),
        standing: text('standing') as Standing,
        quote: quotes.get(key) ?? null,
        locator: text('locator'),
        coder: text('coder'),
        place: places.get(key) ?? null,
        paragraph: paragraphOf(key),
      };
    }),
    paragraphs: new Set(coded),
  };
}

function quoteOfRow(row: Row): Quote | null {
  const quote = row.get('quote');
  return isObject(quote) && typeof quote['exact'] === 'string' ? (quote as unknown as Quote) : null;
}

/** How well the quotes of a source fit a text. */
export interface QuotesFound {
  readonly source: string;
  readonly found: number;
  readonly all: number;
}

/**
 * The source of another coder's dataset that is the text: the one with the same fingerprint, else the one with the most
 * quotes in the text, else the first one.
 *
 * @returns null if the dataset has no source.
 */
export function sourceWithText(
  draft: Draft,
  paragraphs: readonly string[],
  fingerprint: string | null,
): QuotesFound | null {
  let best: QuotesFound | null = null;
  for (const [source] of rowsOf(draft, 'sources')) {
    const quotes = [...draft.statements.values(), ...draft.affiliations.values()]
      .filter((row) => row.get('source') === source)
      .flatMap((row) => quoteOfRow(row) ?? []);
    const wanted = new Map(quotes.map((quote, i) => [String(i), quote]));
    const places = placesOf(paragraphs, wanted);
    // Words that stand in several places are there, although it is not known which place is meant.
    const found = quotes.filter((quote, i) => places.has(String(i)) || findQuote(paragraphs, quote).length > 0).length;
    if (fingerprint !== null && textOf(draft, 'sources', source, 'fingerprint') === fingerprint)
      return { source, found, all: quotes.length };
    if (best === null || found > best.found) best = { source, found, all: quotes.length };
  }
  return best;
}
