/**
 * The errors that this package throws. Each message says where the problem is, what was found, what was expected and
 * what to do. The code is stable, so that callers may test it.
 */

/** One problem of a dataset. */
export interface DatasetIssue {
  /** The place as a path in the JSON, such as `statements[3].to`; empty for the whole document. */
  readonly path: string;
  /** What was found there, shortened to one line. */
  readonly found: string;
  /** What is allowed there. */
  readonly expected: string;
  /** What the author can do. */
  readonly remedy: string;
  /** All of the above as one sentence. */
  readonly message: string;
}

/** The stable names of the kinds of errors. */
export type ErrorCode =
  | 'dataset-invalid'
  | 'dataset-not-json'
  | 'dataset-unreachable'
  | 'dataset-not-found'
  | 'dataset-too-large'
  | 'dataset-is-html'
  | 'svg-without-dataset'
  | 'svg-damaged'
  | 'layout-invalid'
  | 'layout-unreachable'
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
