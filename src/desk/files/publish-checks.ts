/** What an author should look at before a draft is published. Errors stop it, warnings do not. */
import { isObject } from '../../data/readable.js';
import type { Quote } from '../../data/schema.js';
import { issuesOf } from '../core/draft-issues.js';
import { META_ROW, rowsOf, textOf } from '../core/draft.js';
import { actorsOnlyProposed, unreviewedStatements } from '../core/filed-proposals.js';
import { openEndsOf, paragraphStates, type OpenEnd } from '../core/open-ends.js';
import { LONG_QUOTE, MUCH_QUOTED, placesOf, shareQuoted, wordsInQuote } from '../core/quote-at.js';
import type { Draft, TableName } from '../core/types.js';

/**
 * - `errors`: what is not valid, and is left out of the dataset
 * - `nothing`: no statement and no affiliation is finished
 * - `unfinished`: statements and affiliations that are not drawn
 * - `alone`: actors of no finished statement and no affiliation, which are drawn without a line
 * - `unreviewed`: statements that a machine has proposed, and that no person has saved or accepted
 * - `unread`: paragraphs that are neither coded nor marked as without a statement
 * - `no-text`: the draft has no text, so that quotes and paragraphs cannot be looked at
 * - `not-found`: quotes that are not in the text
 * - `long`, `share`: quotes of many words; much of the article
 * - the others: details that are missing
 */
export const PUBLISH_CHECKS = [
  'errors',
  'nothing',
  'unfinished',
  'alone',
  'unreviewed',
  'unread',
  'no-text',
  'not-found',
  'long',
  'share',
  'title',
  'description',
  'creator',
  'license',
] as const;
export type PublishCheckCode = (typeof PUBLISH_CHECKS)[number];

/** Where something can be mended. */
export type CheckPlace =
  | { readonly kind: 'row'; readonly table: TableName; readonly row: string; readonly message: string }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'details'; readonly field: string };

export interface PublishCheck {
  readonly code: PublishCheckCode;
  readonly level: 'error' | 'warning' | 'passed';
  /** How many there are; for `share` the share of the article, 0 to 1. */
  readonly count: number;
  readonly places: readonly CheckPlace[];
}

/** Fields of the dataset without which it can be published, but should not be. */
const DETAILS = ['title', 'description', 'creator', 'license'] as const;

/**
 * Looks at a draft.
 *
 * @param paragraphs The paragraphs of its article; empty if the draft has no text.
 */
export function publishChecks(draft: Draft, paragraphs: readonly string[], language?: string): PublishCheck[] {
  const openEnds = openEndsOf(draft);
  const errors = issuesOf(draft).filter(({ issue }) => issue.severity === 'error');
  const finished = draft.statements.size + draft.affiliations.size - openEnds.length;
  const found = (code: PublishCheckCode, places: readonly CheckPlace[], level: 'error' | 'warning'): PublishCheck => ({
    code,
    level: places.length === 0 ? 'passed' : level,
    count: places.length,
    places,
  });
  const rowPlace = (table: TableName, row: string, message = ''): CheckPlace => ({ kind: 'row', table, row, message });
  return [
    found(
      'errors',
      errors.map(({ issue, table, row, field }) =>
        table === 'meta' ? { kind: 'details', field } : rowPlace(table, row, issue.message),
      ),
      'error',
    ),
    { code: 'nothing', level: finished > 0 ? 'passed' : 'error', count: finished, places: [] },
    found(
      'unfinished',
      openEnds.map(({ table, row }) => rowPlace(table, row)),
      'warning',
    ),
    found(
      'alone',
      actorsAlone(draft, openEnds).map((actor) => rowPlace('actors', actor)),
      'warning',
    ),
    found(
      'unreviewed',
      unreviewedStatements(draft).map((id) => rowPlace('statements', id)),
      'warning',
    ),
    ...textChecks(draft, paragraphs, language, found, rowPlace),
    ...DETAILS.map((field) => {
      const isThere = textOf(draft, 'meta', META_ROW, field).trim() !== '';
      return found(field, isThere ? [] : [{ kind: 'details', field }], 'warning');
    }),
  ];
}

/** Actors that nothing finished names: often those of a statement that was given up. */
function actorsAlone(draft: Draft, openEnds: readonly OpenEnd[]): string[] {
  const open = new Set(openEnds.map(({ table, row }) => `${table}/${row}`));
  const named = new Set<unknown>();
  for (const table of ['statements', 'affiliations'] as const)
    for (const [id, row] of draft[table])
      if (!open.has(`${table}/${id}`)) for (const field of ['from', 'of', 'to']) named.add(row.get(field));
  const proposed = actorsOnlyProposed(draft);
  return [...draft.actors.keys()].filter((actor) => !named.has(actor) && !proposed.has(actor));
}

/** What can be said only with the text of the article, and how long the quotes are. */
function textChecks(
  draft: Draft,
  paragraphs: readonly string[],
  language: string | undefined,
  found: (code: PublishCheckCode, places: readonly CheckPlace[], level: 'warning') => PublishCheck,
  rowPlace: (table: TableName, row: string) => CheckPlace,
): PublishCheck[] {
  const quotes = quotesWithRows(draft);
  const long = quotes.filter(({ quote }) => wordsInQuote(quote.exact, language) > LONG_QUOTE);
  const longCheck = found(
    'long',
    long.map(({ table, row }) => rowPlace(table, row)),
    'warning',
  );
  if (paragraphs.length === 0) return [{ code: 'no-text', level: 'warning', count: 1, places: [] }, longCheck];
  const unread = paragraphStates(draft, paragraphs).filter(({ state }) => state === 'unread');
  const places = placesOf(paragraphs, new Map(quotes.map(({ quote }, i) => [String(i), quote])));
  const lost = quotes.filter((_quote, i) => !places.has(String(i)));
  const { share } = shareQuoted(
    paragraphs,
    quotes.map(({ quote }) => quote),
    language,
  );
  return [
    found(
      'unread',
      unread.map(({ number }) => ({ kind: 'paragraph', number })),
      'warning',
    ),
    found(
      'not-found',
      lost.map(({ table, row }) => rowPlace(table, row)),
      'warning',
    ),
    longCheck,
    { code: 'share', level: share > MUCH_QUOTED ? 'warning' : 'passed', count: share, places: [] },
  ];
}

interface QuoteOfRow {
  readonly table: 'statements' | 'affiliations';
  readonly row: string;
  readonly quote: Quote;
}

/** The quotes of a draft with the rows that rest on them. */
function quotesWithRows(draft: Draft): QuoteOfRow[] {
  return (['statements', 'affiliations'] as const).flatMap((table) =>
    rowsOf(draft, table).flatMap(([row, cells]): QuoteOfRow[] => {
      const quote = cells.get('quote');
      if (!isObject(quote) || typeof quote['exact'] !== 'string') return [];
      return [{ table, row, quote: quote as unknown as Quote }];
    }),
  );
}
