/** Affiliations: that an actor leads, is part of, is a member of, or acts for another. */
import type { AffiliationKind } from '../../data/vocabulary.js';
import { actorName } from './actor-edits.js';
import { deleteRow } from './change.js';
import { textOf } from './draft.js';
import { cellsToAdd, cellsToEdit, changeOf, type Fields } from './entered.js';
import { nextNumber } from './free-id.js';
import { quoteValue, type QuoteFields } from './statement-edits.js';
import type { Change, Draft } from './types.js';

export interface AffiliationFields {
  /** The id of the actor that has the affiliation. */
  readonly of?: string | undefined;
  readonly kind?: AffiliationKind | undefined;
  /** The id of the actor that it leads, is part of, is a member of, or acts for. */
  readonly to?: string | undefined;
  readonly role?: string | undefined;
  readonly source?: string | undefined;
  readonly quote?: QuoteFields | undefined;
  readonly locator?: string | undefined;
}

/** Adds an affiliation, finished or not; `id` is its row, which is written into no dataset. */
export function addAffiliation(
  draft: Draft,
  fields: AffiliationFields,
  group?: string,
): { readonly change: Change; readonly id: string } {
  const id = nextNumber(draft, 'affiliations');
  const cells = cellsToAdd(draft, 'affiliations', id, valuesOf(fields));
  return { change: changeOf('add-affiliation', about(draft, fields.of, fields.to), cells, group), id };
}

export function editAffiliation(draft: Draft, id: string, fields: AffiliationFields, group?: string): Change {
  const cells = cellsToEdit(draft, 'affiliations', id, valuesOf(fields));
  return changeOf('edit-affiliation', aboutAffiliation(draft, id), cells, group);
}

export function deleteAffiliation(draft: Draft, id: string): Change {
  return changeOf('delete-affiliation', aboutAffiliation(draft, id), deleteRow(draft, 'affiliations', id));
}

/** What the history says of an affiliation: its two ends. */
export function aboutAffiliation(draft: Draft, id: string): string {
  return about(draft, textOf(draft, 'affiliations', id, 'of'), textOf(draft, 'affiliations', id, 'to'));
}

function about(draft: Draft, of = '', to = ''): string {
  return [of, to].map((actor) => (actor === '' ? '…' : actorName(draft, actor))).join(' → ');
}

function valuesOf(fields: AffiliationFields): Fields {
  if (!Object.hasOwn(fields, 'quote')) return fields as Fields;
  return { ...(fields as Fields), quote: quoteValue(fields.quote) };
}
