/** Fetches a dataset. What is no text is told by a value, which `read-other.ts` turns into a dataset or an error. */
import type { FetchFailure } from './fetch-errors.js';

export interface FetchOptions {
  /** Address that relative ones start from. */
  readonly base: string;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/** A table of which nothing but the head of the response has been read. */
export interface FetchedTable {
  readonly what: 'table';
  readonly response: Response;
  /** Size of the largest table that is read. */
  readonly maxBytes: number;
}

/** The path of a table, by its ending, and after a space its type. */
const TABLE = /\.([ct]sv|tab) | text\/(csv|tab)/i;

/** @returns the text; of a table the response, whose body has not been read; or why there is none. */
export async function fetchDataset(
  src: string,
  { base, maxBytes, signal }: FetchOptions,
): Promise<string | FetchedTable | FetchFailure> {
  let url: URL;
  try {
    url = new URL(src, base);
  } catch {
    return { what: 'no-address' };
  }
  const { origin, pathname, protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return { what: 'protocol', protocol };
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'same-origin' });
  } catch (cause) {
    return { what: 'unreachable', foreign: origin !== new URL(base).origin, cause };
  }
  const { ok, status, statusText: text, headers } = response;
  if (!ok) return { what: 'refused', status, text };
  if (TABLE.test(`${pathname} ${headers.get('content-type')}`)) return { what: 'table', response, maxBytes };
  try {
    return (await readText(response, maxBytes)) ?? { what: 'too-large', maxBytes };
  } catch (cause) {
    return { what: 'broken-off', cause };
  }
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
