/** The columns of files of GDELT, which come without names ("The GDELT Event Database Data Format Codebook", 2.0). */

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
];

/** The columns with which a row begins. */
const FIRST: readonly string[] = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  ...ACTOR.map((name) => `Actor1${name}`),
  ...ACTOR.map((name) => `Actor2${name}`),
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
];
/** Numbers of columns: of daily files since 2013, and of files of version 2. */
const WIDTHS: ReadonlySet<number> = new Set([58, 61]);

/**
 * The names of the columns of a file of GDELT; null if it is none.
 *
 * @param row A row of the table.
 */
export function gdeltColumns(row: readonly string[]): string[] | null {
  const [id = '', date = ''] = row;
  if (!WIDTHS.has(row.length) || !/^\d+$/.test(id) || !/^\d{8}$/.test(date)) return null;
  return row.map((_cell, i) => (i === row.length - 1 ? 'SOURCEURL' : (FIRST[i] ?? '')));
}
