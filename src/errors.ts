/**
 * The errors that this package throws. Each says where, what was found, what was
 * expected and what to do; `code` is stable and may be tested by callers.
 */

/** One thing that is wrong with a dataset, at one place in it. */
export interface DatasetIssue {
  /** Where, as a path into the JSON: `statements[3].to`; empty for the document itself. */
  readonly path: string;
  /** What stands there, shortened to one line. */
  readonly found: string;
  /** What may stand there. */
  readonly expected: string;
  /** What the author can do about it. */
  readonly remedy: string;
  /** All of the above as one sentence, for people. */
  readonly message: string;
}

/** Stable names of what went wrong. */
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

/** Base of all errors of this package. */
export class DiplomaticGraphError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** A dataset that cannot be used. `issues` holds every problem found, never only the first. */
export class DatasetError extends DiplomaticGraphError {
  readonly issues: readonly DatasetIssue[];
  constructor(code: ErrorCode, issues: readonly DatasetIssue[], options?: ErrorOptions) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(code, `${first ? first.message : 'The dataset cannot be used.'}${more}`, options);
    this.issues = issues;
  }
}

/** A layout that cannot be computed from what was passed in. */
export class LayoutError extends DiplomaticGraphError {}

/** An option that cannot be honoured: its name, what was found and what may stand there. */
export class OptionError extends DiplomaticGraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('option-invalid', message, options);
  }
}
