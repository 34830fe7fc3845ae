/** Makes a dataset that is not valid readable, so that authors see all problems at once. */
import type { DatasetShape } from './dataset-schema.js';

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Replaces what cannot be read of a dataset by empty lists and objects, so that every item keeps its index. Fields may
 * still be missing or of another type.
 */
export function readable(input: unknown): DatasetShape {
  const fields = isObject(input) ? input : {};
  const items = (value: unknown): Record<string, unknown>[] =>
    Array.isArray(value) ? value.map((item) => (isObject(item) ? item : {})) : [];
  return {
    sources: items(fields['sources']),
    actors: items(fields['actors']).map((actor) => ({ ...actor, affiliations: items(actor['affiliations']) })),
    groups: items(fields['groups']),
    relationTypes: items(fields['relationTypes']),
    statements: items(fields['statements']),
    pins: items(fields['pins']),
    story: items(fields['story']).map((step) => ({ ...step, view: isObject(step['view']) ? step['view'] : {} })),
  } as unknown as DatasetShape;
}
