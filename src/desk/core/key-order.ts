/** The order of the keys of an object in a dataset file, and which field of a draft holds which key. */
import { plainSchema } from '../../data/schema.js';
import { storySchema } from '../../data/story-schema.js';
import type { TableName } from './types.js';

/** Comes before a key that the desk would otherwise take for a field of its own. */
const ESCAPED = '@key:';

/** The field of a table for a key of a dataset. */
export function fieldOfKey(table: TableName, key: string): string {
  return key.startsWith('@') || (table === 'affiliations' && key === 'of') ? ESCAPED + key : key;
}

/** The key of a dataset that a field holds; null for a field of the desk's own. */
export function keyOfField(table: TableName, field: string): string | null {
  if (field.startsWith(ESCAPED)) return field.slice(ESCAPED.length);
  return field.startsWith('@') || (table === 'affiliations' && field === 'of') ? null : field;
}

/** The keys of each object in the order of the schema. */
export function schemaKeys(table: TableName): readonly string[] {
  const { sources, actors, relationTypes, statements } = plainSchema.entries;
  const keys: Readonly<Record<TableName, readonly string[]>> = {
    meta: [...Object.keys(plainSchema.entries), 'pins'],
    sources: [...Object.keys(sources.item.entries), 'reading'],
    texts: [],
    actors: Object.keys(actors.item.entries),
    affiliations: Object.keys(actors.item.entries.affiliations.wrapped.item.entries),
    relationTypes: Object.keys(relationTypes.wrapped.item.entries),
    statements: Object.keys(statements.item.entries),
    paragraphs: ['paragraph', 'note', 'coder'],
    steps: Object.keys(storySchema.item.entries),
    pins: ['actor', 'x', 'y'],
    comparison: [],
    proposals: [],
  };
  return keys[table];
}

/**
 * Puts keys in order: those of the file as they stood there, each other one behind the keys that come before it in the
 * schema, and unknown ones last, by their letters.
 */
export function inOrder(
  keys: Iterable<string>,
  original: readonly string[],
  canonical: readonly string[],
): readonly string[] {
  const present = new Set(keys);
  const order = original.filter((key) => present.has(key));
  const placed = new Set(order);
  const rank = (key: string): number => {
    const at = canonical.indexOf(key);
    return at === -1 ? canonical.length : at;
  };
  const added = [...present].filter((key) => !placed.has(key));
  added.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const key of added) {
    const place = rank(key);
    const before = place === canonical.length ? order.length - 1 : order.findLastIndex((other) => rank(other) < place);
    order.splice(before + 1, 0, key);
  }
  return order;
}
