/**
 * Writes `src/draft/gazetteer-data.ts`: names, nationalities and capitals of states, from the packages countries-list and
 * i18n-nationality (MIT) and the corrections below. `node test/tools/gazetteer.mjs`; a test says when it is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

export const GAZETTEER = 'src/draft/gazetteer-data.ts';

/** Names that the packages lack, by code; the first one of a state without a `name` of its own is not its name. */
const ALIASES = {
  US: 'USA|US|U.S.|U.S.A.|United States of America|America|White House|State Department|Pentagon|Washington|Washington DC|Trump administration|Biden administration|Obama administration|Bush administration|Clinton administration|Reagan administration|US State Department',
  GB: 'UK|U.K.|Britain|Great Britain|Downing Street|Whitehall|Foreign Office',
  RU: 'Russian Federation|Kremlin',
  SA: 'Kingdom of Saudi Arabia|KSA',
  AE: 'UAE|U.A.E.|Emirates',
  KR: 'Republic of Korea|ROK|S. Korea|S Korea',
  KP: "DPRK|Democratic People's Republic of Korea|N. Korea|N Korea",
  CN: "PRC|People's Republic of China|Communist China|mainland China",
  TW: 'Republic of China',
  VA: 'Vatican|Holy See|Vatican City',
  CI: "Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
  CD: 'Congo|Democratic Republic of Congo|Democratic Republic of the Congo|DR Congo|DRC|Congo-Kinshasa',
  CG: 'Republic of Congo|Republic of the Congo|Congo-Brazzaville',
  CF: 'Central African Republic|CAR',
  MM: 'Burma|Myanmar',
  CZ: 'Czech Republic|Czechia',
  PS: 'Palestine|Palestinian Authority|State of Palestine',
  TR: 'Turkey|Türkiye|Turkiye',
  SY: 'Syrian Arab Republic',
  IR: 'Islamic Republic|Islamic Republic of Iran',
  VE: 'Bolivarian Republic of Venezuela',
  MK: 'North Macedonia|Macedonia',
  SZ: 'Eswatini|Swaziland',
  CV: 'Cape Verde|Cabo Verde',
  TL: 'East Timor|Timor-Leste',
  LA: 'Laos',
  BA: 'Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina',
  MD: 'Moldova',
  VN: 'Vietnam|Viet Nam',
  FR: 'Elysee|Élysée|Elysée',
  NL: 'Netherlands|Holland',
  GM: 'Gambia|The Gambia',
  BS: 'Bahamas',
  UA: 'the Ukraine',
  SS: 'South Sudan',
  ST: 'Sao Tome and Principe|São Tomé and Príncipe|Sao Tome',
  KN: 'Saint Kitts and Nevis|St Kitts and Nevis|St. Kitts and Nevis',
  LC: 'Saint Lucia|St Lucia|St. Lucia',
  VC: 'Saint Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent and the Grenadines',
  AG: 'Antigua and Barbuda',
  TT: 'Trinidad and Tobago|Trinidad',
  PG: 'Papua New Guinea',
};
/** Names by which states are shown where the package has another one. */
const NAMES = {
  US: 'United States',
  GB: 'United Kingdom',
  RU: 'Russia',
  AE: 'United Arab Emirates',
  MM: 'Myanmar',
  CZ: 'Czechia',
  VA: 'Vatican',
  PS: 'Palestine',
  CD: 'DR Congo',
  CG: 'Republic of Congo',
  TR: 'Turkey',
  CI: 'Ivory Coast',
  MK: 'North Macedonia',
  XK: 'Kosovo',
  SZ: 'Eswatini',
  CV: 'Cape Verde',
  TL: 'East Timor',
  BA: 'Bosnia and Herzegovina',
  FM: 'Micronesia',
};
/** Nationalities and peoples, in place of those of the package. */
const NATIONALITIES = {
  US: 'American',
  GB: 'British|Briton',
  FR: 'French',
  NL: 'Dutch',
  IE: 'Irish',
  ES: 'Spanish|Spaniard',
  PT: 'Portuguese',
  DE: 'German',
  CH: 'Swiss',
  DK: 'Danish|Dane',
  SE: 'Swedish|Swede',
  FI: 'Finnish|Finn',
  NO: 'Norwegian',
  PL: 'Polish',
  CZ: 'Czech',
  SK: 'Slovak|Slovakian',
  SI: 'Slovenian|Slovene',
  HR: 'Croatian|Croat',
  RS: 'Serbian|Serb',
  BA: 'Bosnian',
  XK: 'Kosovar|Kosovan',
  GR: 'Greek',
  TR: 'Turkish|Turk',
  CN: 'Chinese',
  TW: 'Taiwanese',
  JP: 'Japanese',
  KR: 'South Korean',
  KP: 'North Korean',
  VN: 'Vietnamese',
  TH: 'Thai',
  PH: 'Filipino|Philippine',
  MM: 'Burmese',
  AE: 'Emirati',
  SA: 'Saudi|Saudi Arabian',
  IL: 'Israeli',
  PS: 'Palestinian',
  IQ: 'Iraqi',
  YE: 'Yemeni',
  OM: 'Omani',
  QA: 'Qatari',
  KW: 'Kuwaiti',
  AF: 'Afghan',
  PK: 'Pakistani',
  CI: 'Ivorian',
  BF: 'Burkinabe|Burkinabé',
  NE: 'Nigerien',
  NG: 'Nigerian',
  CD: 'Congolese',
  CG: '',
  GW: 'Bissau-Guinean',
  GN: 'Guinean',
  GQ: 'Equatoguinean',
  ML: 'Malian',
  TD: 'Chadian',
  AR: 'Argentine|Argentinian|Argentinean',
  PE: 'Peruvian',
  EC: 'Ecuadorian|Ecuadorean',
  PY: 'Paraguayan',
  HN: 'Honduran',
  SV: 'Salvadoran|Salvadorean',
  KG: 'Kyrgyz',
  KZ: 'Kazakh',
  UZ: 'Uzbek',
  TM: 'Turkmen',
  TJ: 'Tajik',
  GE: 'Georgian',
  MK: 'Macedonian',
  IS: 'Icelandic|Icelander',
  LU: 'Luxembourgish',
  MD: 'Moldovan',
  NZ: '',
  DM: '',
  AG: '',
  BS: 'Bahamian',
  KM: 'Comoran|Comorian',
  SZ: 'Swazi',
  LS: 'Basotho',
  BW: 'Botswanan',
  VA: '',
  SS: 'South Sudanese',
  LY: 'Libyan',
  NI: 'Nicaraguan',
  GT: 'Guatemalan',
  CR: 'Costa Rican',
  PA: 'Panamanian',
  DO: 'Dominican',
  LB: 'Lebanese',
  JO: 'Jordanian',
  MA: 'Moroccan',
  BD: 'Bangladeshi',
  MV: 'Maldivian',
  ET: 'Ethiopian',
  ER: 'Eritrean',
  HT: 'Haitian',
  BY: 'Belarusian|Belarussian',
  AZ: 'Azerbaijani|Azeri',
  AM: 'Armenian',
  CF: 'Central African',
  TL: 'Timorese|East Timorese',
  PG: 'Papua New Guinean',
  ZA: 'South African',
  SC: 'Seychellois',
  MG: 'Malagasy',
  KE: 'Kenyan',
};
/** Capitals, in place of those of the package; empty where the capital has the name of the state or of something else. */
const CAPITALS = {
  US: '',
  IL: 'Jerusalem|Tel Aviv',
  BO: 'La Paz|Sucre',
  CI: 'Abidjan|Yamoussoukro',
  NL: 'The Hague',
  ZA: 'Pretoria',
  TZ: 'Dodoma',
  MM: 'Naypyidaw',
  KZ: 'Astana',
  UA: 'Kyiv|Kiev',
  XK: 'Pristina',
  CH: 'Bern|Berne',
  BE: '',
  EH: '',
  PS: 'Ramallah',
  YE: "Sanaa|Sana'a",
  LK: 'Colombo',
  MY: 'Kuala Lumpur',
  BI: 'Gitega|Bujumbura',
  DJ: '',
  SG: '',
  KW: '',
  PA: '',
  LU: '',
  MC: '',
  VA: '',
  GT: '',
  SM: '',
  GI: '',
  MO: '',
  HK: '',
  SV: '',
  MD: 'Chisinau|Chișinău',
  GE: 'Tbilisi',
  NP: 'Kathmandu',
  TD: "N'Djamena|Ndjamena",
  JM: '',
  VC: '',
  AG: '',
  KN: '',
  SC: '',
  MR: 'Nouakchott',
  IN: 'New Delhi|Delhi',
  CD: 'Kinshasa',
  MX: '',
  RO: 'Bucharest',
  BG: 'Sofia',
  CY: 'Nicosia',
  SZ: 'Mbabane',
  ST: '',
  DM: '',
};
/** Territories and places that are not coded as states. */
const LEFT_OUT = new Set(
  `AC TA AQ BV HM IO TF UM GS JE GG IM AX SJ CC CX NF PN BL MF SX BQ PM WF YT TK NU CK MP GU AS VI VG KY MS AI TC FK SH GF GP
  MQ RE FO GI AW CW MO EH BM PR NC PF GL MH`.split(/\s+/),
);

const listOf = (/** @type {string | undefined} */ text) =>
  (text ?? '')
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean);
const own = (/** @type {Record<string, string>} */ table, /** @type {string} */ key) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The text of the module. */
export function gazetteerModule() {
  const { countries } = require('countries-list');
  const { nationalities } = JSON.parse(readFileSync(require.resolve('i18n-nationality/langs/en.json'), 'utf8'));
  const codes = [...new Set([...Object.keys(countries), 'XK'])].filter((code) => !LEFT_OUT.has(code)).sort();
  const rows = codes.map((code) => {
    const country = countries[code] ?? { name: 'Kosovo', capital: 'Pristina' };
    const given = country.name.replace(/ \[.*\]/, '');
    const name = own(NAMES, code) ?? given;
    const names = [...new Set([name, given, ...listOf(own(ALIASES, code))])].filter((each) => !/[()]/.test(each));
    const peoples = listOf(own(NATIONALITIES, code) ?? nationalities[code]).filter((each) => !names.includes(each));
    const capitals = listOf(own(CAPITALS, code) ?? country.capital).filter((each) => !names.includes(each));
    return [code, names.join('|'), peoples.join('|'), capitals.join('|')].join(';');
  });
  return `/**
 * States: code (ISO 3166-1 alpha-2, and XK), names, nationalities and capitals. Made by \`node test/tools/gazetteer.mjs\`
 * from the packages countries-list and i18n-nationality, both under the MIT licence; do not edit.
 */
export const STATES_TABLE = \`
${rows.join('\n')}
\`;
`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(GAZETTEER, gazetteerModule());
