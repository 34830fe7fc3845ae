/** What is said of an id that leads nowhere. */
import type { DatasetIssue } from '../errors.js';
import { didYouMean, issueInWords, shorten } from './issues.js';

/** A list that a reference leads into. */
export interface Register {
  /** What its items are called: "an actor". */
  readonly noun: string;
  /** Where new ones are added. */
  readonly list: string;
  /** Index in that list by id; −1 for what is built in. */
  readonly ids: ReadonlyMap<string, number>;
}

/** What is wrong with a reference, or null. What is no text is passed over: the schema has named it already. */
export function strayReference(
  path: string,
  id: unknown,
  { noun, list, ids }: Register,
  prefix = '',
): DatasetIssue | null {
  if (typeof id !== 'string' || ids.has(id)) return null;
  const meant = didYouMean(id, ids.keys());
  const remedy =
    meant === undefined ? `Add it to ${list}, or correct the id.` : `did you mean "${shorten(prefix + meant)}"?`;
  const sentence = `no ${noun.replace(/^an? /, '')} has the id "${shorten(id)}"${meant === undefined ? `. ${remedy}` : `; ${remedy}`}`;
  return issueInWords(path, sentence, `"${shorten(prefix + id)}"`, `the id of ${noun}`, remedy);
}
