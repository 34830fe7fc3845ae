/** What is wrong with a draft, at the cell where it stands. Only `readDataset` judges. */
import type { DatasetIssue } from '../../errors.js';
import { readDataset } from '../../data/parse-dataset.js';
import { parsePath } from '../../data/path.js';
import { META_ROW } from './draft.js';
import { fieldOfKey } from './key-order.js';
import type { Draft, Json, TableName } from './types.js';
import { writeDataset, type WrittenDataset } from './write-dataset.js';

/** An issue with its cell. The field is empty if the issue is about the whole row. */
export interface DraftIssue {
  readonly issue: DatasetIssue;
  readonly table: TableName;
  readonly row: string;
  readonly field: string;
}

/** All errors and warnings about the dataset of a draft. What is not finished is no issue: see `openEndsOf`. */
export function issuesOf(draft: Draft): DraftIssue[] {
  const written = writeDataset(draft);
  return readDataset(written.value).issues.map((issue) => ({ issue, ...cellAt(written, issue.path) }));
}

const LISTS: Readonly<Record<string, TableName>> = {
  sources: 'sources',
  actors: 'actors',
  relationTypes: 'relationTypes',
  statements: 'statements',
  story: 'steps',
  pins: 'pins',
};

/** The cell that a path of a written dataset leads to. */
function cellAt(written: WrittenDataset, path: string): Omit<DraftIssue, 'issue'> {
  const [list = '', index, key, inner, innerKey] = parsePath(path);
  const table = typeof list === 'string' && Object.hasOwn(LISTS, list) ? LISTS[list] : undefined;
  const row = placed(written.rows.get(String(list)), written.value[list], index);
  if (table === undefined || row === undefined)
    return { table: 'meta', row: META_ROW, field: fieldOfKey('meta', String(list)) };
  const field = (of: TableName, name: string | number | undefined): string =>
    name === undefined ? '' : fieldOfKey(of, String(name));
  if ((table === 'actors' && key === 'affiliations') || (table === 'sources' && key === 'reading')) {
    const [rows, innerTable] =
      key === 'affiliations'
        ? ([written.affiliations.get(row), 'affiliations'] as const)
        : ([written.reading.get(row), 'paragraphs'] as const);
    const items = (written.value[list] as readonly Readonly<Record<string, Json>>[])[Number(index)]?.[key];
    const innerRow = placed(rows, items, inner);
    if (innerRow !== undefined) return { table: innerTable, row: innerRow, field: field(innerTable, innerKey) };
  }
  return { table, row, field: field(table, key) };
}

/** The row of an item. Rows stand at the end of their list: items that could not be taken apart come before them. */
function placed(
  rows: readonly string[] = [],
  items: Json | undefined,
  index: string | number | undefined,
): string | undefined {
  if (typeof index !== 'number' || !Array.isArray(items)) return undefined;
  return rows[index - (items.length - rows.length)];
}
