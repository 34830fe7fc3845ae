/** Relations that one dataset declares beside the built-in ones. */
import { BUILT_IN_RELATIONS, type Marker } from '../../data/vocabulary.js';
import { rowsOf } from './draft.js';
import { cellsToAdd, changeOf } from './entered.js';
import { freeId, latinSlug } from './free-id.js';
import type { Change, Draft } from './types.js';

/** The colour that is offered for a new relation. */
export const NEW_RELATION_COLOR = '#6b4fa3';

export interface RelationFields {
  readonly label?: string | undefined;
  /** `#rrggbb`. */
  readonly color?: string | undefined;
  /** The sign on its lines; `triangle` if there is none. */
  readonly marker?: Marker | undefined;
}

/** The ids of the relations that a draft declares, in their order. */
export function ownRelations(draft: Draft): string[] {
  const builtIn = new Set(BUILT_IN_RELATIONS.map(({ id }) => id));
  return rowsOf(draft, 'relationTypes')
    .map(([id]) => id)
    .filter((id) => !builtIn.has(id));
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
