/**
 * The error where the code that would explain another error could not be loaded: most likely the connection is down.
 */
import { DatasetError, type DatasetIssue } from '../../errors.js';

const REMEDY = 'Check the connection and try again.';

/** @param what What could not be done, as a sentence without its full stop. */
export function unreachable(path: string, found: string, what: string): DatasetError {
  const issue: DatasetIssue = {
    severity: 'error',
    code: 'unreachable',
    path,
    found,
    expected: 'a dataset',
    remedy: REMEDY,
    message: `${what}. ${REMEDY}`,
  };
  return new DatasetError('dataset-unreachable', [issue]);
}
