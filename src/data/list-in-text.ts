/** Reads lists of ids that were written as one text, as attributes and the command line write them. */
import { parseEncodedList } from './encoded-list.js';
import { valueAt } from './path.js';
import { isObject } from './readable.js';
import { BUILT_IN_RELATIONS, STANDINGS } from './vocabulary.js';

/** The list of the dataset that has the ids of each list of a view. */
const LISTS: Readonly<Record<string, string>> = {
  between: 'actors',
  sides: 'actors',
  relations: 'relationTypes',
  sources: 'sources',
};

/**
 * The items of a list of a view, where a text has been written in its place.
 *
 * @param key The key of the view, such as `sides`.
 * @param root The dataset, of which nothing need be valid.
 * @returns null unless each is an id of the dataset, or there are two where two are expected.
 */
export function listInText(text: string, key: string, root: unknown): string[] | null {
  const known = knownFor(key, root);
  const items = parseEncodedList(text.replace(/[,;]/g, ' '));
  if (known.has(text) || items.length < 2) return null;
  const isPair = LISTS[key] === 'actors' && items.length === 2;
  return isPair || items.every((item) => known.has(item)) ? items : null;
}

function knownFor(key: string, root: unknown): Set<unknown> {
  if (key === 'standings') return new Set(STANDINGS);
  const items = valueAt(root, [LISTS[key] ?? '']);
  const builtIn = key === 'relations' ? BUILT_IN_RELATIONS.map(({ id }) => id) : [];
  return new Set([...builtIn, ...(Array.isArray(items) ? items.map((item) => isObject(item) && item['id']) : [])]);
}
