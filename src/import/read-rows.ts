/** Splits the text of a table into rows, piece by piece. Each row has the number of its line in the file. */
import Papa from 'papaparse';
import type { ChunkReader } from './text-chunks.js';

export interface TableRow {
  /** The line of the file in which the row begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quotation mark in the row is not closed, so that all marks of its line were read as text. */
  readonly isUnclosed: boolean;
}

export interface RowsOptions {
  /** What stands between fields; undefined lets the reader find out. */
  readonly delimiter?: string | undefined;
}

/** The delimiters that are looked for. */
const DELIMITERS = [',', ';', '\t', '|'];
/** The longest row, UTF-16 units. In a longer one, a quotation mark is taken to be not closed. */
const LONGEST_ROW = 1 << 17;
/** After so many marks that are not closed, those of the rest are read as text: the table does not quote. */
const MOST_UNCLOSED = 100;
/** So much of a text is enough to see what stands between its fields, UTF-16 units. */
const SAMPLE = 1 << 16;

/** The rows of a table as they come. */
export interface RowReader {
  /** What stands between fields; empty before the first rows have come. */
  readonly delimiter: string;
  /** Rows in batches; empty lines are no rows. */
  batches(): AsyncGenerator<readonly TableRow[], void, undefined>;
}

export function readRows(reader: ChunkReader, { delimiter: given }: RowsOptions = {}): RowReader {
  let delimiter = given ?? '';
  return {
    get delimiter() {
      return delimiter;
    },
    async *batches() {
      let splitter: RowSplitter | null = null;
      let start = '';
      const begin = (): TableRow[] => {
        // Excel writes such a line, and does not show it.
        const [all = '', separator] = /^\uFEFF?(?:sep=(.)\r?(?:\n|$))?/i.exec(start) ?? [];
        const text = start.slice(all.length);
        delimiter = given ?? separator ?? delimiterOf(text);
        splitter = new RowSplitter(delimiter, separator === undefined ? 1 : 2);
        return splitter.push(text);
      };
      for await (const chunk of reader.chunks()) {
        if (splitter === null) {
          start += chunk;
          if (start.length < SAMPLE) continue;
          yield begin();
        } else yield (splitter as RowSplitter).push(chunk);
      }
      if (splitter === null) yield begin();
      yield splitter!.end();
    },
  };
}

/** What stands between the fields of a table. */
function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text.slice(0, SAMPLE), { preview: 50, delimitersToGuess: DELIMITERS });
  return meta.delimiter;
}

/** Splits a text that comes in pieces. */
class RowSplitter {
  readonly #delimiter: string;
  #rest = '';
  #line: number;
  #unclosed = 0;
  /** Whether the last piece ended with a carriage return, which a line feed may follow. */
  #isAfterReturn = false;

  constructor(delimiter: string, line: number) {
    this.#delimiter = delimiter;
    this.#line = line;
  }

  push(piece: string): TableRow[] {
    let text = piece;
    if (this.#isAfterReturn && text.startsWith('\n')) text = text.slice(1);
    this.#isAfterReturn = text === '' ? this.#isAfterReturn : text.endsWith('\r');
    this.#rest += text.replace(/\r\n?/g, '\n');
    return this.#take(false);
  }

  end(): TableRow[] {
    return this.#take(true);
  }

  /** The rows that are complete. */
  #take(isLast: boolean): TableRow[] {
    const rows: TableRow[] = [];
    while (this.#rest !== '') {
      const { cursor, fault } = this.#parse(isLast, rows);
      this.#rest = this.#rest.slice(cursor);
      const isTooLong = !isLast && this.#rest.length > LONGEST_ROW && cursor === 0;
      if (fault || isTooLong) this.#takeLine(isLast, rows);
      else if (cursor === 0 || !isLast) break;
      // A line that is not complete waits for the next piece.
      if (!isLast && !this.#rest.includes('\n')) break;
    }
    return rows;
  }

  /** @returns How much was read, and whether a row with a quotation mark that is not closed follows. */
  #parse(isLast: boolean, rows: TableRow[]): { readonly cursor: number; readonly fault: boolean } {
    const config = { delimiter: this.#delimiter, newline: '\n' as const, ...this.#quoting };
    const parse = (preview: number): Papa.ParseResult<string[]> =>
      new Papa.Parser({ ...config, preview }).parse(this.#rest, 0, !isLast) as Papa.ParseResult<string[]>;
    let result = parse(0);
    const wrong = result.errors.find(({ type }) => type === 'Quotes');
    const before = wrong === undefined ? result.data.length : (wrong.row ?? 0);
    if (wrong !== undefined) {
      if (before === 0) return { cursor: 0, fault: true };
      result = parse(before);
    }
    for (const fields of result.data) this.#add(fields, rows, false);
    return { cursor: Math.min(result.meta.cursor, this.#rest.length), fault: wrong !== undefined };
  }

  get #quoting(): object {
    return this.#unclosed > MOST_UNCLOSED ? { fastMode: true } : {};
  }

  /** Takes the first line alone, and its quotation marks as text. */
  #takeLine(isLast: boolean, rows: TableRow[]): void {
    const end = this.#rest.indexOf('\n');
    if (end === -1 && !isLast && this.#rest.length <= LONGEST_ROW) return;
    this.#unclosed += 1;
    const line = end === -1 ? this.#rest : this.#rest.slice(0, end);
    this.#rest = end === -1 ? '' : this.#rest.slice(end + 1);
    this.#add(line.split(this.#delimiter), rows, true);
  }

  #add(fields: readonly string[], rows: TableRow[], isUnclosed: boolean): void {
    const line = this.#line;
    this.#line += 1;
    for (const field of fields) {
      for (let at = field.indexOf('\n'); at !== -1; at = field.indexOf('\n', at + 1)) this.#line += 1;
    }
    if (fields.some((field) => field.trim() !== '')) rows.push({ line, fields, isUnclosed });
  }
}
