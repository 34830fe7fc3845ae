/** The lists of a filter: relations, standings, sources. Filters act on statements; edges are derived from what remains. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { BUILT_IN_RELATIONS, type RelationType } from '../../data/vocabulary.js';
import type { Filter } from '../types.js';

/** The relations of a dataset, built-in ones first. */
export function relationTypesOf(dataset: Dataset): RelationType[] {
  return [...BUILT_IN_RELATIONS, ...(dataset.relationTypes as readonly RelationType[])];
}

/** The relation types that statements use, in the order of {@link relationTypesOf}. */
export function relationTypesInUse(dataset: Dataset): RelationType[] {
  const used = new Set(dataset.statements.map(({ relation }) => relation));
  return relationTypesOf(dataset).filter(({ id }) => used.has(id));
}

/** Whether a statement passes relation, standing and source. */
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

/** Whether a filter asks for nothing. */
export function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every((part) => part === undefined);
}
