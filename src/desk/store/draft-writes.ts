/**
 * What is written to the database, and the one transaction that writes it. Whatever concerns the log of a draft is
 * refused if another tab has become its writer: the token of the writer is read in the same transaction, and browsers
 * run transactions that write to the same tables one after the other, whichever tab they come from.
 */
import { keysOf, STORES, type DraftDatabase, type DraftRow } from './draft-database.js';
import { StoreError, toStoreError } from './store-error.js';
import { DRAFT_FORMAT, isEntry, type DraftEntry, type SummaryChange } from './stored-draft.js';

/** A snapshot is due after so many entries. */
export const SNAPSHOT_EVERY = 200;
/** So many of the latest entries are kept, that is, can be undone after a reload. */
export const KEPT_ENTRIES = 1000;

/** Writes that need no token: they make a draft, delete it, or change no more than its summary. */
export type FreeWrite =
  | {
      readonly kind: 'create';
      readonly row: DraftRow;
      readonly snapshot: unknown;
      readonly entries: readonly DraftEntry[];
    }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'note-copy'; readonly id: string; readonly at: number };

/** Writes of the one tab that has the token. */
export type OwnWrite = { readonly id: string; readonly token: string } & (
  | {
      readonly kind: 'append' | 'replace-last';
      readonly entry: DraftEntry;
      readonly summary: SummaryChange | undefined;
    }
  | { readonly kind: 'keep-open'; readonly open: unknown }
  | { readonly kind: 'snapshot'; readonly n: number; readonly snapshot: unknown }
);
export type DraftWrite = FreeWrite | OwnWrite;

const idOf = (write: DraftWrite): string => (write.kind === 'create' ? write.row.id : write.id);

function transactionOf(database: DraftDatabase) {
  // Its promise is kept only after the bytes are on the disk, as far as the browser can know.
  return database.transaction(STORES, 'readwrite', { durability: 'strict' });
}
type Transaction = ReturnType<typeof transactionOf>;

/**
 * Writes a batch in one transaction. Gives the error of each write, undefined where there is none. After a write that
 * is refused, all others of the same draft in the batch are refused, since they rest on it.
 *
 * @throws {StoreError} if nothing of the batch was written.
 */
export async function writeBatch(
  database: DraftDatabase,
  batch: readonly DraftWrite[],
): Promise<readonly (StoreError | undefined)[]> {
  let transaction: Transaction;
  try {
    transaction = transactionOf(database);
  } catch (error) {
    throw toStoreError(error);
  }
  const completed = transaction.done.then(
    () => undefined,
    (error: unknown) => toStoreError(error ?? transaction.error),
  );
  const refused = new Map<string, StoreError>();
  const errors: (StoreError | undefined)[] = [];
  for (const write of batch) {
    const id = idOf(write);
    if (!refused.has(id)) {
      try {
        await apply(transaction, write);
      } catch (error) {
        refused.set(id, toStoreError(error));
      }
    }
    errors.push(refused.get(id));
  }
  const failure = await completed;
  if (failure !== undefined) throw failure;
  return errors;
}

async function apply(transaction: Transaction, write: DraftWrite): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  const row = await drafts.get(idOf(write));
  if (row !== undefined && row.format > DRAFT_FORMAT) throw new StoreError('newer-format');
  if (write.kind === 'create') {
    if (row !== undefined) throw new StoreError('draft-exists');
    return create(transaction, write);
  }
  if (row === undefined) throw new StoreError('unknown-draft');
  if (write.kind === 'remove') return remove(transaction, write.id);
  if (write.kind === 'note-copy') {
    await drafts.put({ ...row, copied: write.at });
    return;
  }
  const writer = await transaction.objectStore('writers').get(write.id);
  if (writer?.token !== write.token) throw new StoreError('not-the-writer');
  if (write.kind === 'keep-open') await transaction.objectStore('open').put({ open: write.open }, write.id);
  else if (write.kind === 'snapshot') await putSnapshot(transaction, write);
  else await putEntry(transaction, row, write);
}

async function create(
  transaction: Transaction,
  { row, snapshot, entries }: Extract<DraftWrite, { kind: 'create' }>,
): Promise<void> {
  const first = entries[0]?.n ?? 1;
  if (first < 1 || !entries.every((entry, i) => isEntry(entry, first + i))) throw new StoreError('out-of-order');
  try {
    await transaction.objectStore('snapshots').put({ snapshot }, [row.id, first - 1]);
    for (const entry of entries) await transaction.objectStore('entries').put({ entry, writer: '' }, [row.id, entry.n]);
    await transaction.objectStore('drafts').put(row);
  } catch (error) {
    // A value that cannot be stored does not end the transaction.
    await remove(transaction, row.id);
    throw error;
  }
}

async function remove(transaction: Transaction, id: string): Promise<void> {
  await transaction.objectStore('entries').delete(keysOf(id));
  await transaction.objectStore('snapshots').delete(keysOf(id));
  for (const name of ['open', 'writers', 'drafts'] as const) await transaction.objectStore(name).delete(id);
}

async function putEntry(
  transaction: Transaction,
  row: DraftRow,
  { kind, id, token, entry, summary }: Extract<DraftWrite, { kind: 'append' | 'replace-last' }>,
): Promise<void> {
  const last = await lastOf(transaction, id);
  const n = kind === 'append' ? last + 1 : last;
  if (!isEntry(entry, n) || n < 1) throw new StoreError('out-of-order');
  await transaction.objectStore('drafts').put({ ...row, ...summary, changed: entry.at });
  await transaction.objectStore('entries').put({ entry, writer: token }, [id, n]);
  // A snapshot that contains the entry as it was before would win over the entry as it is now.
  if (kind === 'replace-last') await transaction.objectStore('snapshots').delete([id, n]);
}

/** The number of the last entry; where there is none, that of the snapshot. */
async function lastOf(transaction: Transaction, id: string): Promise<number> {
  const numbers = await Promise.all(
    (['entries', 'snapshots'] as const).map(async (name) => {
      const cursor = await transaction.objectStore(name).openKeyCursor(keysOf(id), 'prev');
      return cursor === null ? 0 : cursor.key[1];
    }),
  );
  return Math.max(...numbers);
}

async function putSnapshot(
  transaction: Transaction,
  { id, n, snapshot }: Extract<DraftWrite, { kind: 'snapshot' }>,
): Promise<void> {
  const last = await lastOf(transaction, id);
  if (n < 1 || n > last) throw new StoreError('out-of-order');
  const snapshots = transaction.objectStore('snapshots');
  await snapshots.put({ snapshot }, [id, n]);
  // Entries are cut where a snapshot contains them, and only below those that are kept.
  const before = (await snapshots.getAllKeys(keysOf(id))).map(([, key]) => key);
  const start = Math.max(...before.filter((key) => key <= last - KEPT_ENTRIES), -1);
  if (start <= 0) return;
  // One that cannot be read fails here, and with it this write: nothing is cut then.
  await snapshots.get([id, start]);
  await snapshots.delete(IDBKeyRange.bound([id], [id, start], false, true));
  await transaction.objectStore('entries').delete(IDBKeyRange.bound([id], [id, start]));
}
