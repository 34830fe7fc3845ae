/** Shows what came of an import: the first rows, the relation types, and what was left out. */
import type { ImportReport, TableField, TableImport, TablePreview } from '../import.js';
import type { ImportWords } from './i18n/types.js';

type InNumbers = (count: number) => string;

/** So many names of relations are listed beside a type. */
const MOST_NAMES = 8;

function node<K extends keyof HTMLElementTagNameMap>(tag: K, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

/**
 * The first rows of a table, each with its line and the statement that it became.
 *
 * @param fields What each column that is used holds, by its index.
 * @param result Null while it is not known what the rows become.
 */
export function rowsTable(
  { columns, rows }: Pick<TablePreview, 'columns' | 'rows'>,
  fields: ReadonlyMap<number, TableField>,
  result: TableImport | null,
  words: ImportWords,
  inNumbers: InNumbers,
): HTMLTableElement {
  const heads = columns.map((column, i) => {
    const field = fields.get(i);
    const name = field === undefined || field === 'note' ? '' : words.fields[field];
    return head(node('bdi', column), name === '' ? '' : node('small', name));
  });
  const body = rows.map(({ line, fields: cells }) => {
    const statement = result === null ? '' : becomes(result, line, words, inNumbers);
    const row = node(
      'tr',
      node('td', inNumbers(line)),
      node('td', node('bdi', statement)),
      ...columns.map((_column, i) => node('td', node('bdi', cells[i] ?? ''))),
    );
    row.classList.toggle(
      'rejected',
      result?.report.problems.some((problem) => problem.line === line && problem.isRejected) ?? false,
    );
    return row;
  });
  return node(
    'table',
    node('thead', node('tr', head(words.line), head(words.becomes), ...heads)),
    node('tbody', ...body),
  );
}

function head(...children: (Node | string)[]): HTMLTableCellElement {
  const cell = node('th', ...children);
  cell.scope = 'col';
  return cell;
}

/** "United States → Russia: Verbal cooperation", or why the row is rejected. */
function becomes({ dataset, report }: TableImport, line: number, words: ImportWords, inNumbers: InNumbers): string {
  const problem = report.problems.find((each) => each.line === line && each.isRejected);
  if (problem !== undefined) return `${words.rejected}: ${words.reasons[problem.code](problem.found)}`;
  const statement = dataset.statements.find(({ id }) => id === `row-${line}` || id === `edge-${line}`);
  if (statement === undefined) return '';
  const nameOf = (id: string): string => dataset.actors.find((actor) => actor.id === id)?.name ?? id;
  const use = report.relations.find(({ relation }) => relation === statement.relation);
  const count = statement['count'];
  const times = typeof count === 'number' ? ` × ${inNumbers(count)}` : '';
  return `${nameOf(statement.from)} → ${nameOf(statement.to)}: ${use?.relationLabel ?? statement.relation}${times}`;
}

/** The relation types, the most frequent first, each with the names or codes of the table that it has. */
export function typeItems({ report }: TableImport, words: ImportWords, inNumbers: InNumbers): HTMLLIElement[] {
  const types = new Map<string, { rows: number; names: string[] }>();
  for (const { relationLabel, event, label, rows } of report.relations.toSorted((a, b) => b.rows - a.rows)) {
    const type = types.get(relationLabel) ?? { rows: 0, names: [] };
    type.rows += rows;
    type.names.push(event === null ? label : event.code);
    types.set(relationLabel, type);
  }
  return [...types]
    .toSorted(([, a], [, b]) => b.rows - a.rows)
    .map(([label, { rows, names }]) => {
      const more = names.length > MOST_NAMES ? [words.moreProblems(inNumbers(names.length - MOST_NAMES))] : [];
      return node(
        'li',
        node('bdi', `${label} · ${inNumbers(rows)}`),
        node('small', node('bdi', [...names.slice(0, MOST_NAMES), ...more].join(', '))),
      );
    });
}

/** @param most So many problems are listed; the others are counted. */
export function problemItems(
  { problems, problemCounts }: ImportReport,
  words: ImportWords,
  most: number,
  inNumbers: InNumbers,
): HTMLLIElement[] {
  if (problems.length === 0) return [node('li', words.noProblems)];
  const items = problems.slice(0, most).map(({ line, code, column, found, isRejected }) => {
    const where = column === '' ? '' : ` · ${column}`;
    return node(
      'li',
      node('strong', `${words.lineNumber(inNumbers(line))}${where} · ${isRejected ? words.rejected : words.leftOut}`),
      ' ',
      node('bdi', words.reasons[code](found)),
    );
  });
  const rest = [...problemCounts.values()].reduce((sum, count) => sum + count, 0) - items.length;
  return rest > 0 ? [...items, node('li', words.moreProblems(inNumbers(rest)))] : items;
}
