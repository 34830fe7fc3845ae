/** The error where the code that would read a dataset could not be loaded: most likely the connection is down. */
import { codeMissing, DatasetError, TRY_AGAIN } from '../../errors.js';

export function codeUnreachable(): DatasetError {
  return new DatasetError('dataset-unreachable', [
    {
      severity: 'error',
      code: 'unreachable',
      path: '',
      found: 'nothing',
      expected: 'a dataset',
      remedy: TRY_AGAIN,
      message: codeMissing('dataset'),
    },
  ]);
}
