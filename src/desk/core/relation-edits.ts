/** Relations that one dataset declares beside the built-in ones. */
import type { Marker } from '../../data/vocabulary.js';
import { cellsToAdd, cellsToEdit, changeOf, type Fields } from './entered.js';
import { textOf } from './draft.js';
import { freeId, latinSlug } from './free-id.js';
import type { Change, Draft } from './types.js';

export interface RelationFields {
  readonly label?: string | undefined;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  readonly marker?: Marker | undefined;
  readonly line?: string | undefined;
}

/** Declares a relation; its id is made of its label. */
export function addRelationType(
  draft: Draft,
  fields: RelationFields & { readonly label: string },
  group?: string,
): { readonly change: Change; readonly id: string } {
  const id = freeId(draft, 'relationTypes', latinSlug(fields.label) || 'relation');
  const cells = cellsToAdd(draft, 'relationTypes', id, { ...fields });
  return { change: changeOf('add-relation', fields.label, cells, group), id };
}

export function editRelationType(draft: Draft, id: string, fields: RelationFields, group?: string): Change {
  const label = fields.label ?? (textOf(draft, 'relationTypes', id, 'label') || id);
  return changeOf('edit-relation', label, cellsToEdit(draft, 'relationTypes', id, fields as Fields), group);
}
