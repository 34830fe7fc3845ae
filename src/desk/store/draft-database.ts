/** The tables of the database, and how it is opened. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { StoreError, toStoreError } from './store-error.js';

export const DATABASE = 'diplomatic-graph-desk';

/**
 * The version of the tables. A draft has a `format` of its own; this number changes only if other tables are needed.
 */
const VERSION = 1;

/** A row of `drafts`: a summary as it is stored. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly statements: number;
  readonly changed: number;
  readonly copied: number | null;
  readonly format: number;
}

/** A row of `entries`: an entry, and the token of the tab that wrote it. */
export interface EntryRow {
  readonly entry: unknown;
  readonly writer: string;
}

/** Entries and snapshots have the id of the draft and a number as their key. */
type NumberedKey = [draft: string, n: number];

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: DraftRow };
  entries: { key: NumberedKey; value: EntryRow };
  snapshots: { key: NumberedKey; value: { readonly snapshot: unknown } };
  /** By draft: the state of the form under way. */
  open: { key: string; value: { readonly open: unknown } };
  /** By draft: the token of the only tab that writes it. */
  writers: { key: string; value: { readonly token: string } };
}

export type DraftDatabase = IDBPDatabase<DraftSchema>;

export const STORES = ['drafts', 'entries', 'snapshots', 'open', 'writers'] as const;

export interface OpenedDatabase {
  readonly database: DraftDatabase;
  /** The tables are those of a newer version. They may be read. */
  readonly isNewer: boolean;
}

/**
 * Opens the database, or makes it.
 *
 * @param onClosed Is called if the browser, or another tab with a newer version, closes the connection.
 * @throws {StoreError} `unavailable`, `blocked`, `full`, or `newer-format` for newer tables that this version cannot
 *   read.
 */
export async function openDraftDatabase(onClosed: () => void): Promise<OpenedDatabase> {
  try {
    return { database: await open(VERSION, onClosed), isNewer: false };
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw toStoreError(error, 'unavailable');
  }
  const database = await open(undefined, onClosed).catch((error: unknown) => {
    throw toStoreError(error, 'unavailable');
  });
  if (STORES.every((name) => database.objectStoreNames.contains(name))) return { database, isNewer: true };
  database.close();
  throw new StoreError('newer-format');
}

function open(version: number | undefined, onClosed: () => void): Promise<DraftDatabase> {
  // Some browsers have no such object where it is refused.
  if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StoreError('unavailable');
  return new Promise((opened, failed) => {
    let isBlocked = false;
    openDB<DraftSchema>(DATABASE, version, {
      upgrade(database) {
        for (const name of STORES)
          if (name === 'drafts') database.createObjectStore(name, { keyPath: 'id' });
          else database.createObjectStore(name);
      },
      blocked: () => {
        isBlocked = true;
        failed(new StoreError('blocked'));
      },
      // A newer version waits in another tab: it may not be kept from the drafts.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    }).then((database) => (isBlocked ? database.close() : opened(database)), failed);
  });
}

/** All keys of a draft in `entries` or `snapshots`: an array is greater than every number. */
export function keysOf(draft: string): IDBKeyRange {
  return IDBKeyRange.bound([draft], [draft, []]);
}
