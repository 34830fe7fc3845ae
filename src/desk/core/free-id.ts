/** Ids for new objects: made of their names, and counted on if they are taken. */
import { BUILT_IN_RELATIONS } from '../../data/vocabulary.js';
import type { Draft, TableName } from './types.js';

/** The most letters of a name that go into an id. */
const LONGEST = 40;

/**
 * A name in small letters with hyphens: `Juan Guaidó` gives `juan-guaido`. Letters of other scripts stay as they are,
 * since ids may have them; accents of Latin letters, signs and spaces go.
 *
 * @returns an empty text for a name without letters and digits.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    // The breve of "й" belongs to the letter.
    .replaceAll(/(?<=\p{Script=Latin}[\u0300-\u036f]*)[\u0300-\u036f]|[’']/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return trimHyphens(Array.from(trimHyphens(plain)).slice(0, LONGEST).join(''));
}

/** The same of Latin letters and digits only, as the ids of relation types must be. */
export function latinSlug(name: string): string {
  return trimHyphens(slug(name).replaceAll(/[^a-z0-9]+/g, '-'));
}

function trimHyphens(text: string): string {
  return text.replaceAll(/^-+|-+$/g, '');
}

/** The id itself if no row of the table has it, else with `-2`, `-3`, … */
export function freeId(draft: Draft, table: TableName, wanted: string): string {
  const isTaken = (id: string): boolean =>
    draft[table].has(id) || (table === 'relationTypes' && BUILT_IN_RELATIONS.some((relation) => relation.id === id));
  let id = wanted;
  for (let count = 2; isTaken(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/** The next id of a table whose ids are written into no dataset: `1`, `2`, … */
export function nextNumber(draft: Draft, table: TableName): string {
  let last = 0;
  for (const id of draft[table].keys()) if (/^\d+$/.test(id)) last = Math.max(last, Number(id));
  return String(last + 1);
}
