/** Makes ids of names. */
import { foldText } from '../model/fold-text.js';

/** The longest id, letters. */
const LONGEST = 60;

/**
 * An id of small letters a to z, digits and hyphens that is not taken, and takes it.
 *
 * @param fallback What stands for a name without such letters.
 */
export function idOfName(name: string, taken: Set<string>, fallback: string): string {
  const slug = foldText(name.slice(0, LONGEST * 2))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  const stem = slug === '' ? fallback : slug;
  let id = stem;
  for (let i = 2; taken.has(id); i += 1) id = `${stem}-${i}`;
  taken.add(id);
  return id;
}
