/** Reads all that is kept of a draft, also where the browser cannot read some of it. */
import type { StoredValues } from './assemble-draft.js';
import { keysOf, type DraftDatabase } from './draft-database.js';

export interface FoundDraft {
  /** By number; each is wrapped in an object, as it is stored. */
  readonly snapshots: StoredValues;
  readonly entries: StoredValues;
  /** Null for nothing. */
  readonly open: unknown;
}

/** What cannot be read is `undefined`; it has its number all the same. */
export async function readDraft(database: DraftDatabase, id: string): Promise<FoundDraft> {
  const keys = keysOf(id);
  try {
    // One transaction, so that nothing is written in between.
    const transaction = database.transaction(['snapshots', 'entries', 'open']);
    const [snapshots, entries] = [transaction.objectStore('snapshots'), transaction.objectStore('entries')];
    const [snapshotKeys, snapshotRows, entryKeys, entryRows, open] = await Promise.all([
      snapshots.getAllKeys(keys),
      snapshots.getAll(keys),
      entries.getAllKeys(keys),
      entries.getAll(keys),
      transaction.objectStore('open').get(id),
      transaction.done,
    ]);
    return {
      snapshots: byNumber(snapshotKeys, snapshotRows),
      entries: byNumber(
        entryKeys,
        entryRows.map((row) => row.entry),
      ),
      open: open?.open ?? null,
    };
  } catch {
    // One value that cannot be read, such as one whose file is gone, fails the whole transaction.
    return readEach(database, id);
  }
}

/** Reads each value in a transaction of its own. */
async function readEach(database: DraftDatabase, id: string): Promise<FoundDraft> {
  const keys = keysOf(id);
  const [snapshotKeys, entryKeys] = [
    await database.getAllKeys('snapshots', keys),
    await database.getAllKeys('entries', keys),
  ];
  const [snapshots, entries] = [[] as unknown[], [] as unknown[]];
  for (const key of snapshotKeys) snapshots.push(await orUndefined(database.get('snapshots', key)));
  for (const key of entryKeys) entries.push((await orUndefined(database.get('entries', key)))?.entry);
  const open = await orUndefined(database.get('open', id));
  return {
    snapshots: byNumber(snapshotKeys, snapshots),
    entries: byNumber(entryKeys, entries),
    open: open?.open ?? null,
  };
}

function orUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  return reading.catch(() => undefined);
}

function byNumber(keys: readonly (readonly [string, number])[], values: readonly unknown[]): StoredValues {
  return new Map(keys.map(([, n], i) => [n, values[i]]));
}
