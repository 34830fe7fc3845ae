/** Reads a table of comma-separated values as spreadsheets write them: with semicolons or tabs, also in Latin-1. */
import Papa from 'papaparse';
import { decodeText } from '../../data/decode-text.js';
import { unguarded } from '../../data/write-csv.js';
import { DatasetError } from '../../errors.js';

export interface CsvTable {
  /** The names of the columns; empty for a column without one. */
  readonly columns: readonly string[];
  /** The rows that are not empty, each with as many fields as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** What stands between fields, such as `;`. */
  readonly delimiter: string;
  /** Whether the file was not UTF-8 and was read as Windows-1252, of which Latin-1 is a part. */
  readonly isLatin: boolean;
  /** Numbers of rows whose fields beyond the last column are left out; the first row is 2, as in the file. */
  readonly longRows: readonly number[];
}

/** Why a file is no table that can be used. */
export interface CsvFault {
  readonly fault: 'empty' | 'one-column' | 'too-many-rows' | 'not-text';
  /** The number of rows found, or what the file is. */
  readonly found: number | string;
  readonly limit: number;
}

/** The most rows: each may become a statement. */
export const MOST_CSV_ROWS = 2000;

export function readCsv(bytes: Uint8Array): CsvTable | CsvFault {
  const decoded = decoded8(bytes);
  if ('fault' in decoded) return decoded;
  const { isLatin } = decoded;
  // Excel writes such a line, and does not show it.
  const [, separator, rest = ''] = /^\uFEFF?sep=(.)\r?\n([^]*)$/i.exec(decoded.text) ?? ['', undefined, decoded.text];
  const { data, meta } = Papa.parse<string[]>(rest.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    delimiter: separator ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const [head, ...rows] = data;
  if (head === undefined || rows.length === 0) return { fault: 'empty', found: rows.length, limit: 1 };
  if (head.length < 2) return { fault: 'one-column', found: 1, limit: 3 };
  if (rows.length > MOST_CSV_ROWS) return { fault: 'too-many-rows', found: rows.length, limit: MOST_CSV_ROWS };
  const columns = head.map((name) => name.trim());
  return {
    columns,
    rows: rows.map((row) => columns.map((_name, i) => unguarded(row[i] ?? '').trim())),
    delimiter: meta.delimiter,
    isLatin,
    longRows: rows.flatMap((row, i) => (row.slice(columns.length).some((field) => field.trim() !== '') ? [i + 2] : [])),
  };
}

/** Text in UTF-8 or UTF-16; bytes that are neither are read as Windows-1252, in which each byte is a letter. */
function decoded8(bytes: Uint8Array): { readonly text: string; readonly isLatin: boolean } | CsvFault {
  try {
    return { text: decodeText(bytes), isLatin: false };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const [issue] = error.issues;
    if (issue?.code === 'not-text') return { fault: 'not-text', found: issue.found ?? '', limit: 0 };
    return { text: new TextDecoder('windows-1252').decode(bytes), isLatin: true };
  }
}
