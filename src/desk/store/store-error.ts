/** The errors of the store of drafts. The view puts the codes in words; the messages are for developers. */

/** What each code means. */
const MEANINGS = {
  unavailable: 'this page may not use IndexedDB',
  blocked: 'another tab of an older version keeps the database open',
  full: 'the browser gives this site no more room',
  'newer-format': 'it was written by a newer version of the desk, and is not overwritten',
  'not-the-writer': 'this tab does not write the draft, or does so no longer',
  'out-of-order': 'the number of the entry does not follow that of the last one',
  'unknown-draft': 'there is no draft of this id',
  'draft-exists': 'there is a draft of this id already',
  'in-use': 'another tab writes the draft',
  'not-storable': 'the value holds what the browser cannot copy, such as a function',
  closed: 'the connection to the database is closed',
  failed: 'the browser reports an error; `cause` holds it',
} as const;

/** The stable names of what may go wrong with a store of drafts. */
export type StoreErrorCode = keyof typeof MEANINGS;

/** The error of everything in this folder that fails. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(`${code}: ${MEANINGS[code]}.`, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** The codes of errors by which browsers refuse something, by the name of the error. */
const CODE_OF: ReadonlyMap<string, StoreErrorCode> = new Map([
  ['QuotaExceededError', 'full'],
  ['DataCloneError', 'not-storable'],
  // Some browsers refuse pages in a sandbox and private windows with these.
  ['SecurityError', 'unavailable'],
  ['NotSupportedError', 'unavailable'],
  ['InvalidStateError', 'closed'],
]);

/**
 * Any error as one of the store.
 *
 * @param otherwise The code of an error that is not known.
 */
export function toStoreError(error: unknown, otherwise: StoreErrorCode = 'failed'): StoreError {
  if (error instanceof StoreError) return error;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return new StoreError(CODE_OF.get(name) ?? otherwise, { cause: error });
}
