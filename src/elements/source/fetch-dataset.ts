/** Fetches a dataset. Each error has a message that tells a page author what to do. */
import type { DatasetError } from '../../errors.js';
import type { FetchFailure } from './fetch-errors.js';
import { unreachable } from './unreachable.js';

export interface FetchOptions {
  /** Address that relative ones start from. */
  readonly base: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** The path of a table, by its ending, and after a space its type. */
const TABLE = /\.([ct]sv|tab) | text\/(csv|tab)/i;

/**
 * @returns the text; of a table the response, whose body has not been read.
 * @throws {DatasetError} `dataset-unreachable`, `dataset-not-found` or `dataset-too-large`; the signal's reason when
 *   aborted.
 */
export async function fetchDataset(src: string, { base, maxBytes, signal }: FetchOptions): Promise<string | Response> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    throw await failed(src, { what: 'no-address' });
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw await failed(src, { what: 'protocol', protocol: url.protocol });
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin' });
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw await failed(src, { what: 'unreachable', foreign: url.origin !== new URL(base).origin, cause });
  }
  if (!response.ok) throw await failed(src, { what: 'refused', status: response.status, text: response.statusText });
  if (TABLE.test(`${url.pathname} ${response.headers.get('content-type')}`)) return response;
  let text: string | null;
  try {
    text = await readText(response, maxBytes);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw await failed(src, { what: 'broken-off', cause });
  }
  if (text === null) throw await failed(src, { what: 'too-large', maxBytes });
  return text;
}

/** Reads a body; null as soon as it has more than `maxBytes`, so that a huge file is not read to its end. */
async function readText(response: Response, maxBytes: number): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    return null;
  }
  if (response.body === null) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function failed(src: string, failure: FetchFailure): Promise<DatasetError> {
  const loaded = await import('./source-chunk.js').catch(() => null);
  if (loaded !== null) return loaded.fetchError(src, failure);
  return unreachable('src', failure.what, `src: "${src.slice(0, 200)}" could not be read (${failure.what})`);
}
