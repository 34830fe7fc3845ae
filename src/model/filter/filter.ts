/**
 * Functions on filters and relation types. Filters act on statements; edges are derived from the statements that
 * remain.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { BUILT_IN_RELATIONS, type RelationType } from '../../data/vocabulary.js';
import type { Filter } from '../types.js';

/** All relation types of a dataset: the built-in ones, then those that it declares. */
export function relationTypesOf(dataset: Dataset): RelationType[] {
  return [...BUILT_IN_RELATIONS, ...(dataset.relationTypes as readonly RelationType[])];
}

/** The relation types that the statements of a dataset use, in the order of {@link relationTypesOf}. */
export function relationTypesInUse(dataset: Dataset): RelationType[] {
  const used = new Set(dataset.statements.map(({ relation }) => relation));
  return relationTypesOf(dataset).filter(({ id }) => used.has(id));
}

/** Whether a statement passes the lists of a filter: relations, standings and sources. */
export function isListed(
  { relation, standing, source }: Statement,
  { relations, standings, sources }: Filter,
): boolean {
  return (
    relations?.includes(relation) !== false &&
    standings?.includes(standing) !== false &&
    sources?.includes(source) !== false
  );
}

/** Whether no part of a filter is set. */
export function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every((part) => part === undefined);
}
