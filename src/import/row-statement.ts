/** Reads one row of a table as a statement, or says why it gives none. */
import { safeHttpUrl } from '../data/safe-http-url.js';
import { STANDINGS, type Standing } from '../data/vocabulary.js';
import { unguarded } from '../data/write-csv.js';
import { isMachineCoder } from '../data/machine-coders.js';
import { ownCopy } from './own-copy.js';
import type { TableRow } from './read-rows.js';
import { rowProblem, type RowProblem, type RowProblemCode } from './row-problem.js';
import type { ReadDates, TableDates } from './table-dates.js';
import type { TableField } from './table-fields.js';
import type { TableGroups } from './table-groups.js';
import { CONNECTION, namedRelation, type NamedRelation } from './table-relations.js';

/** Where the values of a row come from: a column, by its index from 0, or a text that holds for all rows. */
export type FieldSources = ReadonlyMap<TableField, number | string>;

/** What a row says, before names are actors and relations are relation types. */
export interface RowStatement {
  readonly from: string;
  readonly to: string;
  readonly relation: NamedRelation;
  readonly count: number;
  readonly standing?: Standing;
  readonly dates?: ReadDates;
  readonly until?: ReadDates;
  readonly when?: string;
  readonly claim?: string;
  readonly quote?: { readonly exact: string; readonly paragraph?: number };
  readonly attribution?: string;
  readonly url?: string;
  readonly coder?: string;
}

export interface ReadRow {
  /** Null if the row is rejected. */
  readonly statement: RowStatement | null;
  readonly problems: readonly RowProblem[];
}

/** The longest name of an actor and the longest other text that is kept, UTF-16 units; more of it is cut off. */
export const LONGEST_ACTOR_NAME = 200;
const LONGEST_TEXT = 2000;

/** Reads the rows of one table. */
export class RowReaderOfTable {
  readonly #columns: readonly string[];
  readonly #sources: FieldSources;
  readonly #dates: TableDates;
  readonly #groups: TableGroups;
  readonly #needsRelation: boolean;

  /**
   * @param columns The names of the columns.
   * @param groups Keeps the groups of the actors.
   */
  constructor(columns: readonly string[], sources: FieldSources, dates: TableDates, groups: TableGroups) {
    this.#columns = columns;
    this.#sources = sources;
    this.#dates = dates;
    this.#groups = groups;
    this.#needsRelation = sources.has('relation') || sources.has('code');
  }

  read(row: TableRow): ReadRow {
    const problems: RowProblem[] = [];
    const told = (code: RowProblemCode, field?: TableField, found = ''): void => {
      problems.push(rowProblem(code, row.line, field === undefined ? '' : this.#nameOf(field), found));
    };
    const rejected = (code: RowProblemCode, field?: TableField, found = ''): ReadRow => {
      told(code, field, found);
      return { statement: null, problems };
    };
    if (row.isUnclosed) told('quotation-mark');
    const extra = row.fields.findLastIndex((field) => field.trim() !== '');
    if (extra >= this.#columns.length) return rejected('too-many-fields', undefined, String(extra + 1));
    const from = this.#cell(row, 'from').slice(0, LONGEST_ACTOR_NAME);
    if (from === '') return rejected('empty-actor', 'from');
    const to = this.#cell(row, 'to').slice(0, LONGEST_ACTOR_NAME);
    if (to === '') return rejected('empty-target', 'to');
    const [code, name] = [this.#cell(row, 'code'), this.#cell(row, 'relation')];
    const relation = this.#needsRelation ? namedRelation(code, name) : namedRelation('', CONNECTION);
    if (relation === null)
      return code === '' ? rejected('empty-relation', 'relation') : rejected('unknown-code', 'code', code);
    this.#group(row, from, 'fromGroup', told);
    this.#group(row, to, 'toGroup', told);
    const dates = this.#date(row, 'date', told);
    const until = this.#date(row, 'until', told);
    const url = this.#url(row, told);
    const standing = this.#standing(row, told);
    const quote = this.#quote(row, told);
    const texts = Object.fromEntries(
      (['when', 'claim', 'attribution', 'coder'] as const).flatMap((field) => {
        const text = this.#text(row, field);
        return text === '' || (field === 'coder' && isMachineCoder(text)) ? [] : [[field, text]];
      }),
    );
    const statement: RowStatement = {
      from,
      to,
      relation,
      count: this.#count(row, told),
      ...(standing === undefined ? {} : { standing }),
      ...(dates === null ? {} : { dates }),
      ...(until === null ? {} : { until }),
      ...texts,
      ...(quote === undefined ? {} : { quote }),
      ...(url === undefined ? {} : { url }),
    };
    return { statement, problems };
  }

  #nameOf(field: TableField): string {
    const source = this.#sources.get(field);
    return typeof source === 'number' ? this.#columns[source]! : '';
  }

  #cell({ fields }: TableRow, field: TableField): string {
    const source = this.#sources.get(field);
    if (source === undefined) return '';
    return typeof source === 'string' ? source : unguarded(fields[source] ?? '').trim();
  }

  #text(row: TableRow, field: TableField): string {
    const text = this.#cell(row, field);
    return ownCopy(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);
  }

  #count(row: TableRow, told: Tell): number {
    const cell = this.#cell(row, 'count');
    if (cell === '') return 1;
    const count = Number(/^\d{1,3}(?:,\d{3})+$/.test(cell) ? cell.replaceAll(',', '') : cell);
    if (Number.isSafeInteger(count) && count >= 1) return count;
    told('count', 'count', cell);
    return 1;
  }

  #date(row: TableRow, field: 'date' | 'until', told: Tell): ReadDates | null {
    const cell = this.#cell(row, field);
    if (cell === '') return null;
    const dates = this.#dates.read(cell);
    if (dates === null) told(field, field, cell);
    return dates;
  }

  #group(row: TableRow, actor: string, field: 'fromGroup' | 'toGroup', told: Tell): void {
    const cell = this.#cell(row, field).slice(0, LONGEST_ACTOR_NAME);
    if (!this.#groups.add(actor, cell)) told('group', field, cell);
  }

  #url(row: TableRow, told: Tell): string | undefined {
    const cell = this.#cell(row, 'link');
    if (cell === '') return undefined;
    if (cell.length <= LONGEST_TEXT && safeHttpUrl(cell) !== null) return ownCopy(cell);
    told('link', 'link', cell);
    return undefined;
  }

  #standing(row: TableRow, told: Tell): Standing | undefined {
    const cell = this.#cell(row, 'standing');
    if (cell === '') return undefined;
    const given = cell.toLowerCase().replaceAll(/[\s_]+/g, '-');
    const standing = STANDINGS.find((each) => each === given);
    if (standing === undefined) told('standing', 'standing', cell);
    return standing === 'stated' ? undefined : standing;
  }

  #quote(row: TableRow, told: Tell): RowStatement['quote'] {
    const exact = this.#text(row, 'quote');
    if (exact === '') return undefined;
    const cell = this.#cell(row, 'paragraph');
    const isNumber = /^[1-9]\d{0,5}$/.test(cell);
    if (cell !== '' && !isNumber) told('paragraph', 'paragraph', cell);
    return isNumber ? { exact, paragraph: Number(cell) } : { exact };
  }
}

type Tell = (code: RowProblemCode, field?: TableField, found?: string) => void;
