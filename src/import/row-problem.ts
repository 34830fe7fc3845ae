/** What can be wrong with a row of a table, and its words. */
import { either, shorten } from '../data/describe-value.js';
import { STANDINGS } from '../data/vocabulary.js';

/** Why a row is rejected. */
export const REJECTIONS = ['too-many-fields', 'empty-actor', 'empty-target', 'empty-relation', 'unknown-code'] as const;
/** Why a value of a row is left out, or read in another way, although the row is taken. */
export const LEFT_OUT = ['count', 'date', 'until', 'standing', 'paragraph', 'link', 'group', 'quotation-mark'] as const;
export type RowProblemCode = (typeof REJECTIONS)[number] | (typeof LEFT_OUT)[number];

export interface RowProblem {
  readonly code: RowProblemCode;
  /** The line of the file in which the row begins, from 1; of an edge of a file of a graph, its position, from 1. */
  readonly line: number;
  /** Whether the row gave no statement. */
  readonly isRejected: boolean;
  /** The name of the column; empty where the problem is not in one. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly found: string;
}

export function rowProblem(code: RowProblemCode, line: number, column = '', found = ''): RowProblem {
  const isRejected = (REJECTIONS as readonly string[]).includes(code);
  return { code, line, isRejected, column, found: shorten(found, 40) };
}

/** The problem in one sentence of English, without the number of the line. */
export function describeRowProblem({ code, column, found }: RowProblem): string {
  const value = found === '' ? 'nothing' : `"${found}"`;
  const where = column === '' ? '' : `${column}: `;
  switch (code) {
    case 'too-many-fields':
      return (
        `found ${found} fields, expected no more than there are columns. ` +
        'Put quotation marks around values that hold the delimiter.'
      );
    case 'empty-actor':
      return `${where}found nothing, expected who acts.`;
    case 'empty-target':
      return `${where}found nothing, expected on whom.`;
    case 'empty-relation':
      return `${where}found nothing, expected a relation.`;
    case 'unknown-code':
      return `${where}found ${value}, expected a code of CAMEO, such as 051, or an event type of PLOVER.`;
    case 'count':
      return `${where}found ${value}, expected a whole number from 1. The row counts once.`;
    case 'date':
    case 'until':
      return `${where}found ${value}, expected a date such as 2019-01-23. The statement has none.`;
    case 'standing':
      return `${where}found ${value}, expected ${either(STANDINGS)}. The statement is stated.`;
    case 'paragraph':
      return `${where}found ${value}, expected the number of a paragraph. The quote has none.`;
    case 'link':
      return `${where}found ${value}, expected a URL that begins with https:// or http://. The row has no link.`;
    case 'group':
      return `${where}found ${value}, expected the group that an earlier row gives the same actor. That one counts.`;
    default:
      return 'found a quotation mark that is not closed. It was read as text.';
  }
}
