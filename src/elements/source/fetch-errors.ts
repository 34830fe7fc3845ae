/** The messages of datasets that could not be fetched; loaded with the first such error. */
import { DatasetError, type ErrorCode, type FileIssueCode } from '../../errors.js';

/** Why a dataset could not be fetched, with what is known of it. */
export type FetchFailure =
  | { readonly what: 'no-address' }
  | { readonly what: 'protocol'; readonly protocol: string }
  | { readonly what: 'unreachable'; readonly foreign: boolean; readonly cause: unknown }
  | { readonly what: 'refused'; readonly status: number; readonly text: string }
  | { readonly what: 'broken-off'; readonly cause: unknown }
  | { readonly what: 'too-large'; readonly maxBytes: number }
  | { readonly what: 'html'; readonly expected?: string };

/** The error for it, with a remedy that a page author can act on. */
export function fetchError(src: string, failure: FetchFailure): DatasetError {
  const [code, found, expected, remedy] = explain(failure);
  const options = 'cause' in failure ? { cause: failure.cause } : {};
  return new DatasetError(
    code,
    [
      {
        severity: 'error',
        code: code === 'dataset-is-html' ? 'web-page' : (code.slice('dataset-'.length) as FileIssueCode),
        path: 'src',
        file: src,
        found,
        expected,
        remedy,
        message: `src: "${src.slice(0, 200)}" ${found}, expected ${expected}. ${remedy}`,
      },
    ],
    options,
  );
}

function explain(failure: FetchFailure): [code: ErrorCode, found: string, expected: string, remedy: string] {
  switch (failure.what) {
    case 'no-address':
      return ['dataset-unreachable', 'is not a valid URL', 'the URL of a JSON file', 'Correct the src attribute.'];
    case 'protocol':
      return [
        'dataset-unreachable',
        `has the protocol "${failure.protocol}"`,
        'http: or https:',
        'Serve the page and the file from a web server; to try it locally, use any static server.',
      ];
    case 'unreachable':
      return [
        'dataset-unreachable',
        'could not be reached',
        'an answer',
        failure.foreign
          ? 'Check the connection, that the other server allows this page (CORS: Access-Control-Allow-Origin), ' +
            'and that the page’s content security policy allows that server (connect-src).'
          : 'Check the connection and the URL.',
      ];
    case 'refused':
      return [
        'dataset-not-found',
        `answered ${failure.status}${failure.text === '' ? '' : ` ${failure.text}`}`,
        '200 OK',
        failure.status === 404
          ? 'Check the spelling of the URL and that the file is on the server.'
          : 'Open the URL in a browser to see what the server says.',
      ];
    case 'broken-off':
      // The decoder's errors have no code; every browser says that the data could not be decoded or is not encoded.
      if (/decod|encod/i.test(String(failure.cause)))
        return ['dataset-not-utf-8', 'is not in UTF-8', 'UTF-8', 'Save the file as UTF-8.'];
      return [
        'dataset-unreachable',
        'was cut off before the end',
        'the whole file',
        'Check the connection and try again.',
      ];
    case 'too-large':
      return [
        'dataset-too-large',
        `is larger than ${failure.maxBytes} bytes`,
        `at most ${failure.maxBytes} bytes`,
        'Make the dataset smaller, or raise the max-bytes attribute.',
      ];
    default:
      return [
        'dataset-is-html',
        'is a web page (HTML)',
        failure.expected ?? 'JSON',
        'The URL probably leads to an error or log-in page; open it in a browser.',
      ];
  }
}
