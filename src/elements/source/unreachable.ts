/** The error where the code that would read a dataset could not be loaded: most likely the connection is down. */
import { DatasetError } from '../../errors.js';

const REMEDY = 'Check the connection and try again.';

export function codeUnreachable(): DatasetError {
  return new DatasetError('dataset-unreachable', [
    {
      severity: 'error',
      code: 'unreachable',
      path: '',
      found: 'nothing',
      expected: 'a dataset',
      remedy: REMEDY,
      message: `dataset: the code for it could not be loaded. ${REMEDY}`,
    },
  ]);
}
