/**
 * Statements: who does what to whom, and how firmly the source says so. Any of them may be missing while the statement
 * is written; no field gets a value that nobody chose.
 */
import { isMachineCoder } from '../../data/machine-coders.js';
import type { Standing } from '../../data/vocabulary.js';
import { deleteRow } from './change.js';
import { cellOf, META_ROW, textOf } from './draft.js';
import { cellsToAdd, cellsToEdit, changeOf, entered } from './entered.js';
import { freeId, slug } from './free-id.js';
import { CODER } from './start-draft.js';
import type { Change, Draft, Json } from './types.js';

/** The words that a statement rests on. */
export interface QuoteFields {
  readonly exact?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** From 1. */
  readonly paragraph?: number | undefined;
}

export interface StatementFields {
  /** The ids of the source, of the actor who does it, of the relation, and of the actor to whom it is done. */
  readonly source?: string | undefined;
  readonly from?: string | undefined;
  readonly relation?: string | undefined;
  readonly to?: string | undefined;
  readonly standing?: Standing | undefined;
  readonly quote?: QuoteFields | undefined;
  readonly locator?: string | undefined;
  readonly attribution?: string | undefined;
  /** The time in the words of the text. */
  readonly when?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly until?: string | undefined;
  readonly order?: number | undefined;
  readonly claim?: string | undefined;
  readonly note?: string | undefined;
  readonly count?: number | undefined;
  readonly coder?: string | undefined;
}

/** Adds a statement, finished or not. Without a coder it gets the one of the draft, who is a person. */
export function addStatement(
  draft: Draft,
  fields: StatementFields,
  group?: string,
): { readonly change: Change; readonly id: string } {
  const id = freeId(draft, 'statements', idFor(fields));
  const person = entered(textOf(draft, 'meta', META_ROW, CODER));
  const coder = fields.coder ?? (isMachineCoder(person) ? undefined : person);
  const cells = cellsToAdd(draft, 'statements', id, { ...valuesOf(fields), coder });
  return { change: changeOf('add-statement', aboutFields(draft, fields), cells, group), id };
}

/** Sets the fields given; `undefined` removes one. */
export function editStatement(draft: Draft, id: string, fields: StatementFields, group?: string): Change {
  const cells = cellsToEdit(draft, 'statements', id, valuesOf(fields));
  return changeOf('edit-statement', aboutStatement(draft, id), cells, group);
}

export function deleteStatement(draft: Draft, id: string): Change {
  return changeOf('delete-statement', aboutStatement(draft, id), deleteRow(draft, 'statements', id));
}

/** What the history says of a statement: its words, else its ends. */
export function aboutStatement(draft: Draft, id: string): string {
  return aboutFields(draft, {
    quote: (cellOf(draft, 'statements', id, 'quote') ?? {}) as QuoteFields,
    from: textOf(draft, 'statements', id, 'from'),
    to: textOf(draft, 'statements', id, 'to'),
  });
}

function aboutFields(draft: Draft, { quote, from = '', to = '' }: StatementFields): string {
  if (typeof quote?.exact === 'string' && quote.exact !== '') return quote.exact;
  const names = [from, to].map((actor) => textOf(draft, 'actors', actor, 'name') || actor);
  return names.some((name) => name !== '') ? names.map((name) => name || '…').join(' → ') : '';
}

/** The id in the manner of datasets written by hand: `p7-oas-guaido`. */
function idFor({ quote, from, to }: StatementFields): string {
  const lead = quote?.paragraph === undefined ? 's' : `p${quote.paragraph}`;
  return [lead, slug(from ?? ''), slug(to ?? '')].filter((part) => part !== '').join('-');
}

function valuesOf(fields: StatementFields): Readonly<Record<string, Json | undefined>> {
  if (!Object.hasOwn(fields, 'quote')) return fields as Readonly<Record<string, Json | undefined>>;
  return { ...fields, quote: quoteValue(fields.quote) };
}

/** A quote with its keys in the order of the file format. */
export function quoteValue(quote: QuoteFields | undefined): Json | undefined {
  if (quote === undefined) return undefined;
  const { exact, prefix, suffix, paragraph, ...others } = quote;
  const pairs = Object.entries({ exact, prefix, suffix, paragraph, ...others });
  return Object.fromEntries(pairs.filter((pair): pair is [string, string | number] => pair[1] !== undefined));
}
