/** Countries by the codes and names that tables have: ISO 3166-1, Correlates of War, CAMEO, English names. */
import { foldText } from '../model/fold-text.js';
import { COUNTRIES_TABLE } from './country-data.js';

/** A country that a text means. */
export interface CountryMeant {
  /** ISO 3166-1 alpha-2, or XK; undefined for a state that no longer exists. */
  readonly code: string | undefined;
  /** Its name in English. */
  readonly name: string;
}

/** Which codes of three letters a table has: those of ISO 3166-1, or those of the Correlates of War project. */
export const CODE_SCHEMES = ['iso', 'cow'] as const;
export type CodeScheme = (typeof CODE_SCHEMES)[number];

/** States that no longer exist, and have no code of today. */
const FORMER_STATES: readonly string[] = [
  'Soviet Union|USSR|U.S.S.R.|SUN',
  'Yugoslavia|YUG',
  'Czechoslovakia|CSK',
  'East Germany|German Democratic Republic|GDR|DDR',
  'West Germany|German Federal Republic|GFR|BRD',
  'South Vietnam|Republic of Vietnam|RVN',
  'North Yemen|Yemen Arab Republic|YAR',
  'South Yemen|Yemen People’s Republic|YPR',
  'Austria-Hungary|Austro-Hungarian Empire|AUH',
  'Ottoman Empire',
];

interface CountryIndex {
  readonly byName: ReadonlyMap<string, CountryMeant>;
  readonly byIso: ReadonlyMap<string, CountryMeant>;
  readonly byCow: ReadonlyMap<string, CountryMeant>;
}

/** The index, once it has been asked for. */
const kept = new Map<'index', CountryIndex>();

function countryIndex(): CountryIndex {
  const index = kept.get('index') ?? readCountries();
  kept.set('index', index);
  return index;
}

/** A name without case, accents, hyphens, full stops, and an article. */
function plainName(name: string): string {
  return foldText(name)
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/\bsaint\b/g, 'st')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

function readCountries(): CountryIndex {
  const byName = new Map<string, CountryMeant>();
  const byIso = new Map<string, CountryMeant>();
  const byCow = new Map<string, CountryMeant>();
  const put = (map: Map<string, CountryMeant>, key: string, country: CountryMeant): void => {
    if (key !== '' && !map.has(key)) map.set(key, country);
  };
  for (const row of COUNTRIES_TABLE.trim().split('\n')) {
    const [code = '', alpha3 = '', letters = '', number = '', names = ''] = row.split(';');
    const all = names.split('|');
    const country = { code, name: all[0]! };
    put(byIso, code, country);
    for (const each of alpha3.split('|')) put(byIso, each, country);
    put(byCow, letters, country);
    put(byCow, number, country);
    for (const name of all) put(byName, plainName(name), country);
  }
  for (const names of FORMER_STATES) {
    const all = names.split('|');
    const state = { code: undefined, name: all[0]! };
    for (const name of all) {
      put(byName, plainName(name), state);
      if (!/^[A-Z]{3}$/.test(name)) continue;
      put(byIso, name, state);
      put(byCow, name, state);
    }
  }
  return { byName, byIso, byCow };
}

/**
 * The country that a cell means.
 *
 * @param text A code in capitals, the number of the Correlates of War project, or a name in any case. A code of two or
 *   three letters in small letters is read as a code, too, if it is no name.
 * @param scheme Whose codes come first; those of the other are read where it has none.
 * @returns undefined for whatever is no country.
 */
export function countryOfName(text: string, scheme: CodeScheme = 'iso'): CountryMeant | undefined {
  const given = text.trim();
  if (given === '' || given.length > 60) return undefined;
  const { byName, byIso, byCow } = countryIndex();
  const code = given.toUpperCase();
  const [first, second] = scheme === 'iso' ? [byIso, byCow] : [byCow, byIso];
  const isNumber = /^\d+$/.test(given);
  if (isNumber) return scheme === 'cow' ? byCow.get(String(Number(given))) : undefined;
  return (
    (given === code ? first.get(code) : undefined) ??
    byName.get(plainName(given)) ??
    (/^[a-z]{3}$|^[A-Z]{3}$/.test(given) ? (first.get(code) ?? second.get(code)) : undefined)
  );
}

/**
 * The scheme of which more of the codes are known; ISO where both know as many.
 *
 * @param texts The values of the columns of actors.
 */
export function schemeOf(texts: Iterable<string>): CodeScheme {
  const index = countryIndex();
  let [iso, cow] = [0, 0];
  for (const text of texts) {
    const code = text.trim();
    if (!/^(?:[A-Z]{3}|\d{1,3})$/.test(code)) continue;
    if (index.byIso.has(code)) iso += 1;
    if (index.byCow.has(/^\d/.test(code) ? String(Number(code)) : code)) cow += 1;
  }
  return cow > iso ? 'cow' : 'iso';
}
