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

/** A problem in parts, as issues have them. */
export interface ExplainedProblem {
  readonly found: string;
  /** Empty where the sentence says it without. */
  readonly expected: string;
  /** What to do, or what has become of the row, as a sentence; empty where there is nothing to add. */
  readonly addition: string;
}

/** The problem in one sentence of English, without the number of the line. */
export function describeRowProblem(problem: RowProblem): string {
  const { found, expected, addition } = explainRowProblem(problem);
  const where = problem.column === '' ? '' : `${problem.column}: `;
  const sentence = `${where}found ${found}${expected === '' ? '' : `, expected ${expected}`}.`;
  return addition === '' ? sentence : `${sentence} ${addition}`;
}

export function explainRowProblem({ code, found }: RowProblem): ExplainedProblem {
  const value = found === '' ? 'nothing' : `"${found}"`;
  const explained = (what: string, expected: string, addition = ''): ExplainedProblem => ({
    found: what,
    expected,
    addition,
  });
  switch (code) {
    case 'too-many-fields':
      return explained(
        `${found} fields`,
        'no more than there are columns',
        'Put quotation marks around values that hold the delimiter.',
      );
    case 'empty-actor':
      return explained('nothing', 'who acts');
    case 'empty-target':
      return explained('nothing', 'on whom');
    case 'empty-relation':
      return explained('nothing', 'a relation');
    case 'unknown-code':
      return explained(value, 'a code of CAMEO, such as 051, or an event type of PLOVER');
    case 'count':
      return explained(value, 'a whole number from 1', 'The row counts once.');
    case 'date':
    case 'until':
      return explained(value, 'a date such as 2019-01-23', 'The statement has none.');
    case 'standing':
      return explained(value, either(STANDINGS), 'The statement is stated.');
    case 'paragraph':
      return explained(value, 'the number of a paragraph', 'The quote has none.');
    case 'link':
      return explained(value, 'a URL that begins with https:// or http://', 'The row has no link.');
    case 'group':
      return explained(value, 'the group that an earlier row gives the same actor', 'That one counts.');
    default:
      return explained('a quotation mark that is not closed', '', 'It was read as text.');
  }
}
