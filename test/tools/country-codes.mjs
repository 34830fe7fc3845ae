/**
 * Writes `src/import/country-data.ts`: countries by their codes of ISO 3166-1 and of the Correlates of War project, with
 * their names, from the package countries-list (MIT), from the names of `gazetteer.mjs`, and from the tables below.
 * `node test/tools/country-codes.mjs`; a test says when the file is not current.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { gazetteerModule } from './gazetteer.mjs';

const require = createRequire(import.meta.url);

export const COUNTRY_DATA = 'src/import/country-data.ts';

/**
 * Codes of the Correlates of War project ("State System Membership List", version 2016): ISO 3166-1 alpha-2, letters,
 * number.
 */
const COW = `
US USA 2,CA CAN 20,BS BHM 31,CU CUB 40,HT HAI 41,DO DOM 42,JM JAM 51,TT TRI 52,BB BAR 53,DM DMA 54,GD GRN 55,LC SLU 56,
VC SVG 57,AG AAB 58,KN SKN 60,MX MEX 70,BZ BLZ 80,GT GUA 90,HN HON 91,SV SAL 92,NI NIC 93,CR COS 94,PA PAN 95,CO COL 100,
VE VEN 101,GY GUY 110,SR SUR 115,EC ECU 130,PE PER 135,BR BRA 140,BO BOL 145,PY PAR 150,CL CHL 155,AR ARG 160,UY URU 165,
GB UKG 200,IE IRE 205,NL NTH 210,BE BEL 211,LU LUX 212,FR FRN 220,MC MNC 221,LI LIE 223,CH SWZ 225,ES SPN 230,AD AND 232,
PT POR 235,DE GMY 255,PL POL 290,AT AUS 305,HU HUN 310,CZ CZR 316,SK SLO 317,IT ITA 325,SM SNM 331,MT MLT 338,AL ALB 339,
ME MNG 341,MK MAC 343,HR CRO 344,RS YUG 345,BA BOS 346,XK KOS 347,SI SLV 349,GR GRC 350,CY CYP 352,BG BUL 355,MD MLD 359,
RO ROM 360,RU RUS 365,EE EST 366,LV LAT 367,LT LIT 368,UA UKR 369,BY BLR 370,AM ARM 371,GE GRG 372,AZ AZE 373,FI FIN 375,
SE SWD 380,NO NOR 385,DK DEN 390,IS ICE 395,CV CAP 402,ST STP 403,GW GNB 404,GQ EQG 411,GM GAM 420,ML MLI 432,SN SEN 433,
BJ BEN 434,MR MAA 435,NE NIR 436,CI CDI 437,GN GUI 438,BF BFO 439,LR LBR 450,SL SIE 451,GH GHA 452,TG TOG 461,CM CAO 471,
NG NIG 475,GA GAB 481,CF CEN 482,TD CHA 483,CG CON 484,CD DRC 490,UG UGA 500,KE KEN 501,TZ TAZ 510,BI BUI 516,RW RWA 517,
SO SOM 520,DJ DJI 522,ET ETH 530,ER ERI 531,AO ANG 540,MZ MZM 541,ZM ZAM 551,ZW ZIM 552,MW MAW 553,ZA SAF 560,NA NAM 565,
LS LES 570,BW BOT 571,SZ SWA 572,MG MAG 580,KM COM 581,MU MAS 590,SC SEY 591,MA MOR 600,DZ ALG 615,TN TUN 616,LY LIB 620,
SD SUD 625,SS SSD 626,IR IRN 630,TR TUR 640,IQ IRQ 645,EG EGY 651,SY SYR 652,LB LEB 660,JO JOR 663,IL ISR 666,SA SAU 670,
YE YEM 679,KW KUW 690,BH BAH 692,QA QAT 694,AE UAE 696,OM OMA 698,AF AFG 700,TM TKM 701,TJ TAJ 702,KG KYR 703,UZ UZB 704,
KZ KZK 705,CN CHN 710,MN MON 712,TW TAW 713,KP PRK 731,KR ROK 732,JP JPN 740,IN IND 750,BT BHU 760,PK PAK 770,BD BNG 771,
MM MYA 775,LK SRI 780,MV MAD 781,NP NEP 790,TH THI 800,KH CAM 811,LA LAO 812,VN DRV 816,MY MAL 820,SG SIN 830,BN BRU 835,
PH PHI 840,ID INS 850,TL ETM 860,AU AUL 900,PG PNG 910,NZ NEW 920,VU VAN 935,SB SOL 940,KI KIR 946,TV TUV 947,FJ FIJ 950,
TO TON 955,NR NAU 970,MH MSI 983,PW PAL 986,FM FSM 987,WS WSM 990
`;
/** Codes that CAMEO and GDELT have in place of those of ISO. */
const ALPHA3 = { XK: 'XKX|KSV', RO: 'ROU|ROM', TL: 'TLS|TMP', PS: 'PSE|WSB', CD: 'COD|ZAR', RS: 'SRB|SCG' };
/** Names of the gazetteer that stand for a government and not for the state. */
const NO_STATE =
  /administration|House|Department|Pentagon|Washington|Kremlin|lys[eé]e|Downing|Whitehall|Office|^Islamic Republic$|^CAR$|^the /;

/** The text of the module. */
export function countryModule() {
  const { countries, getCountryData } = require('countries-list');
  const cow = new Map(
    COW.trim()
      .split(/,\s*/)
      .map((row) => row.split(' '))
      .map(([code, letters, number]) => [code, `${letters};${number}`]),
  );
  const named = new Map(
    [...gazetteerModule().matchAll(/^([A-Z]{2});([^;]*);/gm)].map(([, code, names]) => [
      code,
      (names ?? '').split('|'),
    ]),
  );
  const codes = [...new Set([...Object.keys(countries), 'XK'])].sort();
  const rows = codes.flatMap((code) => {
    const given = code === 'XK' ? { name: 'Kosovo', iso3: 'XKX' } : getCountryData(code);
    const alpha3 = Object.hasOwn(ALPHA3, code) ? ALPHA3[/** @type {keyof ALPHA3} */ (code)] : given.iso3;
    const all = [...(named.get(code) ?? []), given.name].filter((name) => !NO_STATE.test(name) && !/[[(]/.test(name));
    // A name that is a code of another column is found there.
    const names = [...new Set(all.length === 0 ? [given.name.replace(/ [[(].*/, '')] : all)].filter(
      (name) => !alpha3.split('|').includes(name) && name !== code,
    );
    return [`${code};${alpha3};${cow.get(code) ?? ';'};${names.join('|')}`];
  });
  return `/**
 * Countries: ISO 3166-1 alpha-2 (and XK), alpha-3, the letters and the number of the Correlates of War project, and their
 * names. Made by \`node test/tools/country-codes.mjs\` from the package countries-list, under the MIT licence, and from
 * tables of that file; do not edit.
 */
export const COUNTRIES_TABLE = \`
${rows.join('\n')}
\`;
`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(COUNTRY_DATA, countryModule());
