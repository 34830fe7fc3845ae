/** The names that are known before an article is read: states, nationalities, capitals, organisations, media. */
import { STATES_TABLE } from './gazetteer-data.js';
import { ORGANISATIONS_TABLE, OTHER_STATES_TABLE, PEOPLES_TABLE } from './organisations.js';
import { nameKey } from './tokens.js';
import { MEDIA } from './word-lists.js';

/**
 * Whom a name means. `state`: the state itself, by name; `capital`: the state, by its capital; `nationality`: an
 * adjective or a person of the state; `people`: a people or a movement; `place`: no actor; `medium`: who only tells.
 */
export interface NameMeaning {
  readonly type: 'state' | 'capital' | 'nationality' | 'organisation' | 'people' | 'place' | 'medium';
  /** What identifies the actor: `state:FR`, `organisation:nato`; empty for a place or a medium. */
  readonly actor: string;
  /** The name under which the actor is shown. */
  readonly name: string;
  /** The code of the state, if it has one. */
  readonly country?: string;
  /** Whether the name is in the plural: “Russians”, “Kurds”. */
  readonly isPlural?: boolean;
}

/** Regions, and names that only describe: neither acts. */
const PLACES = `
  South America|North America|Latin America|Central America|Central Africa|North Africa|West Africa|East
  Africa|Southern Africa|South Asia|Central Asia|Southeast Asia|East Asia|Western Hemisphere|Middle East|Far
  East|Near East|Cold War|First World War|Second World War|World War II|World War|Persian Gulf|Gulf War|West
  Bank|Gaza Strip|Gaza|Horn of Africa|Golan
  Heights|Crimea|Donbas|Sinai|Sahel|Balkans|Caucasus|Baltics|Africa|Asia|Eastern Europe|Western Europe|Red
  Sea|Black Sea|Mediterranean|South China Sea|Suez Canal|Panama Canal|Western Sahara|Kashmir|Darfur|Tigray| East
  Jerusalem|South American|North American|Latin American|Central American|West African|North African|East
  African|Southern African|European|African|Asian|Arab|Western|Gulf|Middle Eastern|Eastern European|Balkan|Baltic|No
  rdic|Scandinavian|Islamic|Muslim|Christian|Sunni|Shia|Shiite|Shi'ite|Jewish|Caribbean|Pacific|Islamist|Communist|M
  arxist|Maoist|Orthodox|Catholic|Anglophone|Francophone|Andean|Sahelian|Levantine|Maghreb|Southeast Asian|Central
  Asian|Black|Strait of Hormuz|Geneva|New York|Aleppo|Benghazi|Idlib|Donetsk|Luhansk|Mariupol|Kharkiv|Kherson|
  Istanbul|Dubai|Sochi|Davos|Caribbean|Indian Ocean|Camp David|Christmas|Ramadan|Easter|Twitter|Facebook|Internet|West
`;

/** The words of the longest name. */
export const LONGEST_NAME = 6;

const rowsOf = (table: string): string[] => table.trim().split('\n');
const split = (text: string | undefined): string[] => (text ?? '').split('|').filter((name) => name !== '');

/** “Russians”, but not “Chineses”. */
const pluralOf = (people: string): string | null => (/(?:ese|ish|ch|ss|s)$/.test(people) ? null : `${people}s`);

/** A table of names by their keys. */
export type Gazetteer = ReadonlyMap<string, NameMeaning>;

/** Reads the tables; some thousand names. */
export function readGazetteer(): Gazetteer {
  const names = new Map<string, NameMeaning>();
  const put = (name: string, meaning: NameMeaning): void => {
    const key = nameKey(name);
    if (!names.has(key)) names.set(key, meaning);
  };
  const putState = (all: string, peoples: string | undefined, capitals: string | undefined, code?: string): void => {
    const [name] = split(all);
    const actor = code === undefined ? `state:${nameKey(name!)}` : `state:${code}`;
    const state = { actor, name: name!, ...(code === undefined ? {} : { country: code }) };
    for (const each of split(all)) put(each, { type: 'state', ...state });
    for (const people of split(peoples)) {
      put(people, { type: 'nationality', ...state });
      const plural = pluralOf(people);
      if (plural !== null) put(plural, { type: 'nationality', ...state, isPlural: true });
    }
    for (const capital of split(capitals)) put(capital, { type: 'capital', ...state });
  };
  for (const row of rowsOf(OTHER_STATES_TABLE)) putState(...(row.split(';') as [string, string]), undefined);
  for (const row of rowsOf(STATES_TABLE)) {
    const [code, all, peoples, capitals] = row.split(';');
    putState(all!, peoples, capitals, code);
  }
  for (const row of rowsOf(ORGANISATIONS_TABLE)) {
    const all = split(row);
    for (const name of all)
      put(name, { type: 'organisation', actor: `organisation:${nameKey(all[0]!)}`, name: all[0]! });
  }
  for (const row of rowsOf(PEOPLES_TABLE)) {
    const all = split(row);
    const actor = `group:${nameKey(all[0]!)}`;
    for (const name of all)
      put(name, { type: 'people', actor, name: all[0]!, isPlural: name === all[0] || name.endsWith('s') });
  }
  for (const place of PLACES.replace(/\s+/g, ' ').split('|'))
    put(place.trim(), { type: 'place', actor: '', name: place.trim() });
  for (const medium of MEDIA) put(medium, { type: 'medium', actor: '', name: medium });
  return names;
}
