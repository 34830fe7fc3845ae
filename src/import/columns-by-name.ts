/** Which column of a table holds which part of a statement, by the names of the columns. */
import { foldText } from '../model/fold-text.js';
import { COLUMN_NAMES, type TableField } from './table-fields.js';

/**
 * The columns whose names say what they hold. No column is taken twice.
 *
 * @param fields The parts of a statement that are looked for; those that come first choose first.
 * @param labels What a page calls the fields: columns may have these names too.
 */
export function columnsByName<F extends TableField>(
  columns: readonly string[],
  fields: readonly F[],
  labels?: Readonly<Record<F, string>>,
): Map<F, number> {
  const folded = columns.map((name) => foldText(name).trim());
  const guessed = new Map<F, number>();
  const taken = new Set<number>();
  for (const field of fields) {
    const names = [...COLUMN_NAMES[field], ...(labels === undefined ? [] : [foldText(labels[field]).trim()])];
    const name = names.find((each) => folded.some((column, i) => column === each && !taken.has(i)));
    const index = folded.findIndex((column, i) => column === name && !taken.has(i));
    if (index === -1) continue;
    guessed.set(field, index);
    taken.add(index);
  }
  return guessed;
}
