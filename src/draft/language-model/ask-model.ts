/** Asks a language model for statements, and gives back what the text bears out. */
import { isObject } from '../../data/readable.js';
import { modelRequest, type AskedRelation } from './request.js';
import { verifyAnswer, type VerifiedAnswer } from './verify-answer.js';

export interface AskModelOptions {
  /** The address of an API like OpenAI's, such as `http://localhost:11434/v1`; `chat/completions` is added. */
  readonly endpoint: string;
  readonly model: string;
  /** Sent as a bearer token. It is kept nowhere. */
  readonly key?: string | undefined;
  readonly relations?: readonly AskedRelation[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Without an answer for so long, ms, the request is given up; 120,000 by default. */
  readonly timeout?: number | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/**
 * Why there is no answer.
 *
 * - `address`: the endpoint is no address of http or https
 * - `unreachable`: no connection, or the page may not connect: `connect-src`, CORS
 * - `refused`: it answered with an error; `detail` has the status and its first words
 * - `slow`: no answer in time
 * - `not-json`: it answered with something else than JSON
 * - `no-statements`: JSON without a list of statements
 */
export type ModelFault = 'address' | 'unreachable' | 'refused' | 'slow' | 'not-json' | 'no-statements';

/** The error for an endpoint that gave no statements. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly code: ModelFault;
  /** What was found, on one line, at most 200 letters. */
  readonly detail: string;

  constructor(code: ModelFault, detail: string) {
    super(`${MESSAGES[code]}${detail === '' ? '' : ` Found: ${detail}`}`);
    this.code = code;
    this.detail = detail;
  }
}

const MESSAGES: Readonly<Record<ModelFault, string>> = {
  address: 'The address of the language model is not one of http or https. Write it like http://localhost:11434/v1.',
  unreachable:
    'The language model cannot be reached. Check that it runs, and that it allows requests from here ' +
    '(for Ollama: OLLAMA_ORIGINS).',
  refused: 'The language model refused the request. Check the address, the name of the model and the key.',
  slow: 'The language model did not answer in time. Try a smaller model or a shorter text.',
  'not-json': 'The language model did not answer with JSON. Try another model.',
  'no-statements': 'The answer of the language model has no list of statements. Try another model.',
};

const TIMEOUT_MS = 120_000;
/** An answer with more bytes than this is not read. */
const MOST_BYTES = 4_000_000;

/**
 * Sends the text to the endpoint and verifies what comes back. Nothing else is sent, and nothing to anyone else.
 *
 * @throws {ModelError} if there is no answer that can be read; what `signal` gives as its reason, if it is aborted.
 */
export async function askModel(paragraphs: readonly string[], options: AskModelOptions): Promise<VerifiedAnswer> {
  const { relations = [], signal, timeout = TIMEOUT_MS } = options;
  const url = endpointUrl(options.endpoint);
  const limit = AbortSignal.timeout(timeout);
  const stop = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  let body: string;
  try {
    const request = modelRequest(paragraphs, { model: options.model, relations });
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      signal: stop,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',

      headers: {
        'content-type': 'application/json',
        ...(options.key === undefined || options.key === '' ? {} : { authorization: `Bearer ${options.key}` }),
      },
      body: JSON.stringify(request),
    });
    body = await textOf(response);
    if (!response.ok) throw new ModelError('refused', `${response.status} ${withoutKey(body, options.key)}`.trim());
  } catch (error) {
    if (error instanceof ModelError) throw error;
    signal?.throwIfAborted();
    if (limit.aborted) throw new ModelError('slow', `no answer in ${Math.round(timeout / 1000)} s`);
    throw new ModelError('unreachable', url.host);
  }
  return verifyAnswer(
    paragraphs,
    statementsIn(body),
    relations.map(({ id }) => id),
  );
}

/**
 * The address to which a text is sent.
 *
 * @throws {ModelError} if it is none of http or https.
 */
export function endpointUrl(endpoint: string): URL {
  const base = endpoint
    .trim()
    .replace(/\/*$/, '/')
    .replace(/chat\/completions\/$/, '');
  const url = URL.canParse('chat/completions', base) ? new URL('chat/completions', base) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new ModelError('address', oneLine(endpoint));
  return url;
}

/** The body of a response, up to {@link MOST_BYTES}. */
async function textOf(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new ModelError('not-json', `more than ${MOST_BYTES / 1e6} MB`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * The list of statements in the answer of an endpoint: in the message of its first choice, with or without prose and
 * marks of code around the JSON.
 */
function statementsIn(body: string): readonly unknown[] {
  const answer = parsed(body);
  if (answer === undefined) throw new ModelError('not-json', oneLine(body));
  const content = messageIn(answer);
  if (content === null) throw new ModelError('no-statements', oneLine(body));
  const value = parsed(content) ?? parsed(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
  if (value === undefined) throw new ModelError('not-json', oneLine(content));
  const statements = isObject(value) ? value['statements'] : value;
  if (!Array.isArray(statements)) throw new ModelError('no-statements', oneLine(content));
  return statements as readonly unknown[];
}

function messageIn(answer: unknown): string | null {
  const choices = isObject(answer) ? answer['choices'] : null;
  const first: unknown = Array.isArray(choices) ? choices[0] : null;
  const message = isObject(first) ? first['message'] : null;
  const content = isObject(message) ? message['content'] : null;
  return typeof content === 'string' ? content : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Some servers repeat the key that they refuse. */
function withoutKey(text: string, key = ''): string {
  return oneLine(key === '' ? text : text.replaceAll(key, '…'));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}
