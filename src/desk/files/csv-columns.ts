/** Which column of a table holds which part of a statement. */
import { foldText } from '../../model/fold-text.js';

/** The parts of a statement that a column can hold. The first three are needed. */
export const CSV_FIELDS = [
  'from',
  'relation',
  'to',
  'standing',
  'quote',
  'paragraph',
  'attribution',
  'when',
  'date',
  'until',
  'claim',
  'note',
  'coder',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];
export const NEEDED_FIELDS: readonly CsvField[] = ['from', 'relation', 'to'];

/** The index of the column of each field; fields without a column are absent. */
export type CsvColumns = ReadonlyMap<CsvField, number>;

/** Names that columns have, the likeliest first; those of our own tables, then those of other tools. */
const NAMES: Readonly<Record<CsvField, readonly string[]>> = {
  from: ['from_name', 'from', 'who', 'source actor', 'actor', 'actor1', 'subject', 'giver', 'sender', 'von'],
  relation: ['relation', 'relationship', 'verb', 'predicate', 'type', 'category', 'action', 'edge', 'concept'],
  to: ['to_name', 'to', 'whom', 'target', 'target actor', 'actor2', 'object', 'receiver', 'recipient', 'an'],
  standing: ['standing', 'certainty', 'status', 'modality'],
  quote: ['quote', 'words', 'text', 'excerpt', 'passage', 'citation', 'zitat'],
  paragraph: ['paragraph', 'para', 'p', 'absatz'],
  attribution: ['attribution', 'according to', 'speaker', 'person'],
  when: ['when', 'time'],
  date: ['date', 'day', 'fecha', 'datum'],
  until: ['until', 'end', 'ended'],
  claim: ['claim', 'statement', 'summary'],
  note: ['note', 'notes', 'comment', 'remark'],
  coder: ['coder', 'annotator'],
};

/**
 * The columns whose names say what they hold. No column is taken twice.
 *
 * @param labels What the page calls the fields: columns may have these names too.
 */
export function guessColumns(columns: readonly string[], labels: Readonly<Record<CsvField, string>>): CsvColumns {
  const folded = columns.map((name) => foldText(name).trim());
  const guessed = new Map<CsvField, number>();
  const taken = new Set<number>();
  for (const field of CSV_FIELDS) {
    const names = [...NAMES[field], foldText(labels[field]).trim()];
    const name = names.find((each) => folded.some((column, i) => column === each && !taken.has(i)));
    const index = folded.findIndex((column, i) => column === name && !taken.has(i));
    if (index === -1) continue;
    guessed.set(field, index);
    taken.add(index);
  }
  return guessed;
}
