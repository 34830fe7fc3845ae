/**
 * Countries by their names in the languages of the package. The names are those of the machine (`Intl.DisplayNames`).
 */
import { foldText } from '../../model/fold-text.js';
import { languageOnly } from './name-words.js';

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
  AE: 'UAE|Emirates|EAU|Объединенные Арабские Эмираты',
  BA: 'Bosnia|Bosnie|Bósnia',
  BO: 'Plurinational State of Bolivia',
  BY: 'Белоруссия',
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
  US:
    'USA|US|United States of America|' +
    'EE UU|EE.UU.|США|الولايات المتحدة الأمريكية|أمريكا|EEUU|EUA|États-Unis d’Amérique|Estados Unidos de América',
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

/** The names of countries in one language. */
interface NamesOfLanguage {
  readonly byCode: ReadonlyMap<string, string>;
  /** The codes by plain names. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Names by language, read when the language is first asked for. */
const languages = new Map<string, NamesOfLanguage>();

function namesOfLanguage(language: string): NamesOfLanguage {
  let names = languages.get(language);
  if (names === undefined) {
    const byCode = new Map(COUNTRY_CODES.flatMap(namedIn(language)));
    names = { byCode, byName: new Map(Array.from(byCode, ([code, name]) => [plainName(name), code])) };
    languages.set(language, names);
  }
  return names;
}

/** A code with its name in a language; no name for a tag that is no language tag. */
function namedIn(language: string): (code: string) => [string, string][] {
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return (code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[code, name]];
    };
  } catch {
    return () => [];
  }
}

const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIASES).flatMap(([code, names]) => names.split('|').map((name) => [plainName(name), code] as const)),
);

/**
 * The code of the country with a name, in any of some languages; undefined for every other name. "US" has to be written
 * in capitals, since "us" is a word.
 */
export function countryOf(name: string, sought: readonly string[] = COUNTRY_LANGUAGES): string | undefined {
  const plain = plainName(name);
  if (plain === '' || plain.length > 60 || (plain.length < 3 && /\p{Ll}/u.test(name))) return undefined;
  const alias = aliases.get(plain);
  if (alias !== undefined) return alias;
  for (const language of sought) {
    const code = namesOfLanguage(language).byName.get(plain);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** What texts of a language call a country: its name there, and what news texts use beside it, such as "UK". */
export function namesForCountry(code: string, language: string): readonly string[] {
  const name = namesOfLanguage(language).byCode.get(code);
  const others = Object.hasOwn(ALIASES, code) ? ALIASES[code]!.split('|') : [];
  return name === undefined ? others : [name, ...others];
}

/**
 * The names of a country by the languages of the package, for `names` of an actor; empty for an unknown code.
 *
 * @param own The language of the dataset, in which the actor has the name that it was given: "США" stays "США".
 */
export function countryNames(code: string, own = ''): Readonly<Record<string, string>> {
  return Object.fromEntries(
    COUNTRY_LANGUAGES.filter((language) => language !== languageOnly(own)).flatMap((language) => {
      const name = namesOfLanguage(language).byCode.get(code);
      return name === undefined ? [] : [[language, name]];
    }),
  );
}
