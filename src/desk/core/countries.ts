/**
 * Countries by their names in the languages of the package. The names are those of the machine (`Intl.DisplayNames`).
 */
import { foldText } from '../../model/fold-text.js';

/** The codes of ISO 3166-1 alpha-2, and XK for Kosovo, in the order of the alphabet. */
export const COUNTRY_CODES: readonly string[] = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
  BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
  FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
  IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
  ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
  PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
  TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** The languages in which countries have names here: those of the package. */
export const COUNTRY_LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const;

/**
 * Names that news texts use and the machine does not have. Names without letters of their own belong to any language.
 */
const ALIASES: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates|EAU',
  BA: 'Bosnia|Bosnie|Bósnia',
  BO: 'Plurinational State of Bolivia',
  CD: 'DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|RDC',
  CF: 'CAR',
  CG: 'Republic of the Congo|Republic of Congo|Congo',
  CI: 'Ivory Coast',
  CN: "People's Republic of China|PRC|КНР|中华人民共和国|中國",
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  GB: 'UK|Britain|Great Britain|Reino Unido|Gran Bretaña|Royaume-Uni|Grande-Bretagne|Grã-Bretanha|Британия|بريطانيا',
  IR: 'Islamic Republic of Iran',
  KP: 'DPRK|КНДР|朝鲜',
  KR: 'Republic of Korea|ROK|韩国',
  LA: 'Lao',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  PS: 'Palestine|Palestina|فلسطين|巴勒斯坦',
  RU: 'Russian Federation|РФ|Российская Федерация',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey|Türkiye',
  TW: 'Republic of China',
  US: 'USA|US|United States of America|America|EE UU|EEUU|EUA|États-Unis d’Amérique|Estados Unidos de América',
  VA: 'Holy See|Vatican|Vaticano',
  VE: 'Bolivarian Republic of Venezuela',
  VN: 'Viet Nam',
};

/** Articles before the name of a country, folded. */
const ARTICLE = /^(?:the|el|la|los|las|le|les|l|o|os|as|die|der|das) /;

/** A name without case, accents, full stops, other signs, and its article. */
function plainName(name: string): string {
  const plain = foldText(name)
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain.replace(ARTICLE, '');
}

/** The names of one language, folded, and their codes; made when the language is first asked for. */
const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(language: string): ReadonlyMap<string, string> {
  let table = tables.get(language);
  if (table === undefined) {
    const names = displayNames(language);
    table = new Map(
      COUNTRY_CODES.flatMap((code) => {
        const name = nameIn(names, code);
        return name === undefined ? [] : [[plainName(name), code] as const];
      }),
    );
    tables.set(language, table);
  }
  return table;
}

function displayNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  } catch {
    return null;
  }
}

const nameIn = (names: Intl.DisplayNames | null, code: string): string | undefined => names?.of(code);

const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([code, names]) => names.split('|').map((name) => [plainName(name), code] as const)),
);

/**
 * The code of the country with a name, in any of some languages; undefined for every other name. "US" has to be written
 * in capitals, since "us" is a word.
 */
export function countryOf(name: string, languages: readonly string[] = COUNTRY_LANGUAGES): string | undefined {
  const plain = plainName(name);
  if (plain === '' || plain.length > 60 || (plain.length < 3 && /\p{Ll}/u.test(name))) return undefined;
  const alias = aliases.get(plain);
  if (alias !== undefined) return alias;
  for (const language of languages) {
    const code = tableOf(language).get(plain);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The names of a country by the languages of the package, for `names` of an actor; empty for an unknown code. */
export function countryNames(code: string): Readonly<Record<string, string>> {
  if (!COUNTRY_CODES.includes(code)) return {};
  return Object.fromEntries(
    COUNTRY_LANGUAGES.flatMap((language) => {
      const name = nameIn(displayNames(language), code);
      return name === undefined ? [] : [[language, name]];
    }),
  );
}
