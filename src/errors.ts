/**
 * The errors that this package throws. Each message says where the problem is, what was found, what was expected and
 * what to do. The code is stable, so that callers may test it.
 */

/** What is wrong with one place of a dataset. */
export interface DatasetIssue {
  /** `error` if the dataset cannot be used, or its picture would be wrong; else `warning`. */
  readonly severity: 'error' | 'warning';
  /** The stable name of the kind of mistake, such as `unknown-id`. */
  readonly code: IssueCode;
  /** The place as a path in the JSON, such as `statements[3].to`; empty for the whole document. */
  readonly path: string;
  /** The id of the nearest object around that place, such as that of the statement; absent if it has none. */
  readonly id?: string;
  /** The line in the file, from 1; known if the dataset was read from text. */
  readonly line?: number;
  /** The column in that line, in UTF-16 units, from 1. */
  readonly column?: number;
  /** The name or URL of the file, if whoever read it has given it. */
  readonly file?: string;
  /** What was found there, shortened to one line. */
  readonly found: string;
  /** What is allowed there. */
  readonly expected: string;
  /** What the author can do. */
  readonly remedy: string;
  /**
   * The exact value to put there, if one is known: in place of the value at `path`, or of the key for the codes
   * `unknown-key` and `wrong-language-key`. For JSON that cannot be read, the characters to write at `line` and
   * `column`.
   */
  readonly suggestion?: string | number | boolean;
  /** All of this in one sentence, with the place in words. */
  readonly message: string;
}

/** The stable names of the kinds of mistakes in a dataset; `docs/dataset.md` explains them. */
export type IssueCode =
  | JsonIssueCode
  | FileIssueCode
  | TableIssueCode
  | ShapeIssueCode
  | ReferenceIssueCode
  | ContentIssueCode
  | QuoteIssueCode
  | ViewIssueCode;

/** Mistakes of JSON. */
export type JsonIssueCode =
  | 'empty-file'
  | 'not-json'
  | 'missing-comma'
  | 'extra-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'comment'
  | 'wrong-quotation-marks'
  | 'quotation-mark-in-text'
  | 'unclosed-text'
  | 'unclosed-bracket'
  | 'extra-bracket'
  | 'key-without-quotation-marks'
  | 'text-without-quotation-marks'
  | 'wrong-number'
  | 'wrong-escape'
  | 'wrong-character'
  | 'text-after-end'
  | 'syntax'
  | 'duplicate-key';

/** Mistakes of the file as a whole. */
export type FileIssueCode =
  | 'unreachable'
  | 'not-found'
  | 'too-large'
  | 'web-page'
  | 'svg-without-dataset'
  | 'svg-damaged'
  | 'not-text'
  | 'not-utf-8';

/** Tables and files of graphs of which no dataset can be made, and rows and values that are left out of one. */
export type TableIssueCode =
  | 'table-empty'
  | 'table-one-column'
  | 'table-no-actors'
  | 'table-no-statements'
  | 'table-too-large'
  | 'graph-file-damaged'
  | 'row-rejected'
  | 'value-left-out';

/** Values that the file format does not allow. */
export type ShapeIssueCode =
  'missing-key' | 'unknown-key' | 'wrong-type' | 'unknown-value' | 'wrong-value' | 'wrong-date' | 'empty-text';

/** Objects that do not fit each other. */
export type ReferenceIssueCode =
  | 'duplicate-id'
  | 'repeated-pin'
  | 'built-in-relation'
  | 'unknown-id'
  | 'missing-quote'
  | 'acts-for-itself'
  | 'acts-for-circle';

/** Contents that are allowed but probably mistakes; only `checkDataset` and `diplomatic-graph check` find them. */
export type ContentIssueCode =
  | 'same-actor'
  | 'missing-attribution'
  | 'missing-claim'
  | 'long-quote'
  | 'ends-before-start'
  | 'date-after-publication'
  | 'order-beside-date'
  | 'repeated-statement'
  | 'repeated-affiliation'
  | 'repeated-summary'
  | 'repeated-reading'
  | 'shared-name'
  | 'no-statements'
  | 'unreviewed-drafts'
  | 'unused-actor'
  | 'unused-source'
  | 'unused-group'
  | 'unused-relation'
  | 'wrong-language'
  | 'wrong-language-key'
  | 'unknown-country'
  | 'unlinked-url'
  | 'lost-letters'
  | 'garbled-letters'
  | 'control-character'
  | 'markup'
  | 'outer-space'
  | 'stale-layout';

/** Quotes that do not stand in the text of their source as they should, and texts whose lines are no paragraphs. */
export type QuoteIssueCode =
  | 'quote-not-found'
  | 'quote-differs'
  | 'wrong-paragraph'
  | 'wrong-context'
  | 'ambiguous-quote'
  | 'shifted-paragraphs'
  | 'broken-lines';

/** What a view asks for and cannot show. */
export type ViewIssueCode = 'sides-hidden' | 'selected-hidden' | 'selected-unknown' | 'nothing-shown';

/** The stable names of the kinds of errors. */
export type ErrorCode =
  | 'dataset-invalid'
  | 'dataset-not-json'
  | 'dataset-unreachable'
  | 'dataset-not-found'
  | 'dataset-too-large'
  | 'dataset-is-html'
  | 'dataset-not-utf-8'
  | 'svg-without-dataset'
  | 'svg-damaged'
  | 'table-invalid'
  | 'layout-invalid'
  | 'layout-unreachable'
  | 'filters-unreachable'
  | 'option-invalid'
  | 'png-unavailable';

/** The base class of all errors of this package. */
export class DiplomaticGraphError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The error for a dataset that cannot be used. `issues` holds all problems that were found. */
export class DatasetError extends DiplomaticGraphError {
  readonly issues: readonly DatasetIssue[];
  constructor(code: ErrorCode, issues: readonly DatasetIssue[], options?: ErrorOptions) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(code, `${first ? first.message : 'The dataset cannot be used.'}${more}`, options);
    this.issues = issues;
  }
}

/** The error for a layout that cannot be computed. */
export class LayoutError extends DiplomaticGraphError {}

/** The error for an invalid option. Its message names the option, the value and the allowed values. */
export class OptionError extends DiplomaticGraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('option-invalid', message, options);
  }
}

/** What to do where something could not be loaded. */
export const TRY_AGAIN = 'Check the connection and try again.';

/** The message where the code for something could not be loaded. */
export const codeMissing = (what: string): string => `${what}: the code for it could not be loaded. ${TRY_AGAIN}`;
