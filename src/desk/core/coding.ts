/** What one coder has made of an article, as it is compared with what another one has made of it. */
import { findQuote, type QuotePlace } from '../../data/quotes.js';
import { isObject } from '../../data/readable.js';
import type { Quote } from '../../data/schema.js';
import type { AffiliationKind, Standing } from '../../data/vocabulary.js';
import { rowsOf, textOf } from './draft.js';
import { lacksOf } from './open-ends.js';
import { placesOf } from './quote-at.js';
import { CODER } from './start-draft.js';
import type { Draft, Row } from './types.js';

/** What a finished statement and a finished affiliation have in common. */
export interface CodedTie {
  /** The row. That of an affiliation is written into no dataset. */
  readonly id: string;
  /** The actor who does it, or who has the affiliation. */
  readonly from: string;
  readonly to: string;
  /** Null for what rests on a row of a table. */
  readonly quote: Quote | null;
  readonly locator: string;
  /** Who coded it; empty if nothing says so. */
  readonly coder: string;
  /** Where its words stand in the text that is compared; null if they do not. */
  readonly place: QuotePlace | null;
  /** The paragraph of the place, else the one that the quote names; null if neither is known. */
  readonly paragraph: number | null;
}

export interface CodedStatement extends CodedTie {
  readonly relation: string;
  readonly standing: Standing;
}

export interface CodedAffiliation extends CodedTie {
  readonly kind: AffiliationKind;
  /** Empty if there is none. */
  readonly role: string;
}

export interface Coding {
  /** In the order of the dataset, as are the affiliations. */
  readonly statements: readonly CodedStatement[];
  readonly affiliations: readonly CodedAffiliation[];
  /** The numbers of the paragraphs that a statement or an affiliation quotes, from 1. */
  readonly paragraphs: ReadonlySet<number>;
}

/**
 * The finished statements and affiliations of one source.
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
  const tieOf = (table: 'statements' | 'affiliations', id: string): CodedTie => {
    const text = (field: string): string => textOf(draft, table, id, field);
    const key = `${table} ${id}`;
    return {
      id,
      from: text(table === 'statements' ? 'from' : 'of'),
      to: text('to'),
      quote: quotes.get(key) ?? null,
      locator: text('locator'),
      // The file format knows no coder of an affiliation: the desk keeps who coded those that are adopted.
      coder: text(table === 'statements' ? 'coder' : CODER),
      place: places.get(key) ?? null,
      paragraph: paragraphOf(key),
    };
  };
  return {
    statements: tables.statements.map(([id]) => ({
      ...tieOf('statements', id),
      relation: textOf(draft, 'statements', id, 'relation'),
      standing: textOf(draft, 'statements', id, 'standing') as Standing,
    })),
    affiliations: tables.affiliations.map(([id]) => ({
      ...tieOf('affiliations', id),
      kind: textOf(draft, 'affiliations', id, 'kind') as AffiliationKind,
      role: textOf(draft, 'affiliations', id, 'role'),
    })),
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
