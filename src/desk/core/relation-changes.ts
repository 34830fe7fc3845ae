/** Changes of relations that the draft has declared, and what needs one of them. */
import { isObject } from '../../data/readable.js';
import { deleteRow } from './change.js';
import { cellOf, DraftError, existingRow, textOf } from './draft.js';
import { cellsToEdit, changeOf, type Fields } from './entered.js';
import type { RelationFields } from './relation-edits.js';
import type { Change, Draft } from './types.js';

/** What needs a relation. */
export interface RelationUses {
  /** Ids of statements, finished or not. */
  readonly statements: readonly string[];
  /** Rows of steps of the story whose view is restricted to it. */
  readonly steps: readonly string[];
}

/** Sets the fields given; `undefined` removes one. The id stays, so that statements keep their relation. */
export function editRelationType(draft: Draft, id: string, fields: RelationFields, group?: string): Change {
  const label = fields.label ?? labelOf(draft, id);
  return changeOf('edit-relation', label, cellsToEdit(draft, 'relationTypes', id, fields as Fields), group);
}

/**
 * Deletes a relation that nothing needs.
 *
 * @throws {DraftError} if {@link usesOfRelation} finds any use.
 */
export function deleteRelationType(draft: Draft, id: string): Change {
  existingRow(draft, 'relationTypes', id);
  const { statements, steps } = usesOfRelation(draft, id);
  if (statements.length + steps.length > 0)
    throw new DraftError(
      `relationTypes: found uses of ${JSON.stringify(id)}, ${statements.length} in statements and ${steps.length} in ` +
        'steps of the story, expected none. Give them another relation first.',
    );
  return changeOf('delete-relation', labelOf(draft, id), deleteRow(draft, 'relationTypes', id));
}

export function usesOfRelation(draft: Draft, id: string): RelationUses {
  const statements = [...draft.statements].filter(([, row]) => row.get('relation') === id).map(([row]) => row);
  const steps = [...draft.steps.keys()].filter((step) => {
    const view = cellOf(draft, 'steps', step, 'view');
    return isObject(view) && Array.isArray(view['relations']) && view['relations'].includes(id);
  });
  return { statements, steps };
}

function labelOf(draft: Draft, id: string): string {
  return textOf(draft, 'relationTypes', id, 'label') || id;
}
