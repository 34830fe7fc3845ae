/** Fetches the text of a dataset; every way to fail has a message that a page author can act on. */
import { DatasetError, type ErrorCode } from '../errors.js';

export interface LoadOptions {
  /** Address that relative ones start from. */
  readonly base: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * @throws {DatasetError} `dataset-unreachable`, `dataset-not-found`, `dataset-too-large` or `dataset-is-html`;
 *   the signal's reason when aborted.
 */
export async function loadDatasetText(src: string, { base, maxBytes, signal }: LoadOptions): Promise<string> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    throw failure('dataset-unreachable', src, 'is no address', 'an address of a JSON file', 'Correct the attribute src.');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw failure('dataset-unreachable', src, `has the protocol "${url.protocol}"`, 'http: or https:', 'Serve the page and the file from a web server; any static one will do.');
  }
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const foreign = url.origin !== new URL(base).origin;
    throw failure('dataset-unreachable', src, 'could not be reached', 'an answer', foreign ? 'Check the connection, and that the other server allows this page (CORS: Access-Control-Allow-Origin) and the page’s policy allows it (connect-src).' : 'Check the connection and the address.', cause);
  }
  if (!response.ok) {
    throw failure('dataset-not-found', src, `answered ${response.status}${response.statusText === '' ? '' : ` ${response.statusText}`}`, '200 OK', response.status === 404 ? 'Check the address and that the file is on the server.' : 'Open the address in a browser to see what the server says.');
  }
  let text: string;
  try {
    text = await readText(response, src, maxBytes);
  } catch (cause) {
    if (cause instanceof DatasetError) throw cause;
    if (signal.aborted) throw signal.reason;
    throw failure('dataset-unreachable', src, 'broke off before its end', 'the whole file', 'Check the connection and try again.', cause);
  }
  // A server that answers with a page for everything calls it 200; the text tells.
  if (/^\s*<(!doctype html|html|head|body)/i.test(text)) {
    throw failure('dataset-is-html', src, 'is a web page (HTML)', 'JSON', 'The address probably leads to an error or log-in page; open it in a browser.');
  }
  return text;
}

/** Reads a body but stops at the first byte too many, so that a huge file costs little. */
async function readText(response: Response, src: string, maxBytes: number): Promise<string> {
  const tooLarge = (): DatasetError => failure('dataset-too-large', src, `is larger than ${maxBytes} bytes`, `at most ${maxBytes} bytes`, 'Make the dataset smaller, or raise the attribute max-bytes.');
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function failure(code: ErrorCode, src: string, found: string, expected: string, remedy: string, cause?: unknown): DatasetError {
  return new DatasetError(code, [{ path: 'src', found, expected, remedy, message: `src: "${src.slice(0, 200)}" ${found}, expected ${expected}. ${remedy}` }], { cause });
}
