/** Actors: who the statements are about. */
import type { ActorKind } from '../../data/vocabulary.js';
import { deleteRow } from './change.js';
import { textOf } from './draft.js';
import { cellsToAdd, cellsToEdit, changeOf, type Fields } from './entered.js';
import { freeId, slug } from './free-id.js';
import type { Change, Draft } from './types.js';

export interface ActorFields {
  readonly name?: string | undefined;
  readonly kind?: ActorKind | undefined;
  /** Names by BCP 47 language tag. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

/** What goes with an actor. */
export interface ActorTies {
  /** Ids of statements that it gives or receives. */
  readonly statements: readonly string[];
  /** Rows of affiliations that it has, or that others have to it. */
  readonly affiliations: readonly string[];
}

/** Adds an actor; its id is made of its name. */
export function addActor(
  draft: Draft,
  fields: ActorFields & { readonly name: string; readonly kind: ActorKind },
  group?: string,
): { readonly change: Change; readonly id: string } {
  const id = freeId(draft, 'actors', slug(fields.name) || 'actor');
  return { change: changeOf('add-actor', fields.name, cellsToAdd(draft, 'actors', id, { ...fields }), group), id };
}

/** Sets the fields given; `undefined` removes one. */
export function editActor(draft: Draft, id: string, fields: ActorFields, group?: string): Change {
  const name = fields.name ?? actorName(draft, id);
  return changeOf('edit-actor', name, cellsToEdit(draft, 'actors', id, fields as Fields), group);
}

/** Deletes an actor with the statements and affiliations that {@link tiesOfActor} names, and with its pin. */
export function deleteActor(draft: Draft, id: string): Change {
  const { statements, affiliations } = tiesOfActor(draft, id);
  return changeOf('delete-actor', actorName(draft, id), [
    ...deleteRow(draft, 'actors', id),
    ...statements.flatMap((row) => deleteRow(draft, 'statements', row)),
    ...affiliations.flatMap((row) => deleteRow(draft, 'affiliations', row)),
    ...deleteRow(draft, 'pins', id),
  ]);
}

/** The statements and affiliations that end at an actor. */
export function tiesOfActor(draft: Draft, id: string): ActorTies {
  const ending = (table: 'statements' | 'affiliations', ends: readonly string[]): string[] =>
    [...draft[table]].filter(([, row]) => ends.some((end) => row.get(end) === id)).map(([row]) => row);
  return { statements: ending('statements', ['from', 'to']), affiliations: ending('affiliations', ['of', 'to']) };
}

/** The name of an actor; its id if it has no name. */
export function actorName(draft: Draft, id: string): string {
  return textOf(draft, 'actors', id, 'name') || id;
}
