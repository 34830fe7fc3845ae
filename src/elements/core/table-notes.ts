/** What is told of the table of which a dataset was made. */
import type { Dataset } from '../../data/parse-dataset.js';

export interface TableNotes {
  /** Rows of the table, without that of the names of the columns. */
  readonly rows: number;
  /** Rows that gave no statement. */
  readonly rejected: number;
  /** Problems of rows that are shown nevertheless: values that were left out. */
  readonly leftOut: number;
  /** Which columns were taken, where only their contents say what they hold; empty where their names say it. */
  readonly guessed: readonly GuessedColumn[];
}

export interface GuessedColumn {
  readonly field: 'from' | 'relation' | 'to';
  /** The name of the column. */
  readonly column: string;
}

/**
 * A dataset that was made of a table. `warnings` names the first rows that were left out. As they, `table` is not
 * enumerable, so that no file has it.
 */
export type DatasetOfTable = Dataset & { readonly table?: TableNotes };
