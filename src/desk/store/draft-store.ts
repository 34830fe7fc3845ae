/**
 * The drafts that are kept in this browser. Each is a snapshot and a log of entries in IndexedDB. `localStorage` would
 * not do: after a crash of the browser, seconds of what was written there are missing.
 */
import { assembleDraft } from './assemble-draft.js';
import { DraftChannel } from './draft-channel.js';
import { openDraftDatabase, type DraftDatabase, type DraftRow, type OpenedDatabase } from './draft-database.js';
import { writeBatch, type DraftWrite, type OwnWrite } from './draft-writes.js';
import { readDraft } from './read-draft.js';
import { StoreError, toStoreError, type StoreErrorCode } from './store-error.js';
import {
  DRAFT_FORMAT,
  type DraftEntry,
  type DraftSummary,
  type LoadedDraft,
  type SummaryChange,
} from './stored-draft.js';
import { hasLocks, requestLock } from './web-lock.js';
import { WriteQueue } from './write-queue.js';

/** What `create` has to know of a draft. */
export type NewSummary = Pick<DraftSummary, 'title' | 'statements' | 'changed'>;

/** A write without what the store adds. */
type OwnPart<T> = T extends OwnWrite ? Omit<T, 'id' | 'token'> : never;

/** What this tab needs to write a draft: its token in the database, and its voice. */
interface Writing {
  readonly id: string;
  readonly token: string;
  readonly channel: DraftChannel;
  readonly onRefused: () => void;
}

interface Queued {
  readonly write: DraftWrite;
  /** By which claim it is written; null if it needs none. */
  readonly writing: Writing | null;
}

/**
 * Opens the drafts of this browser.
 *
 * @throws {StoreError} where nothing can be kept: `unavailable` (private window, policy), `blocked` (an older version
 *   in another tab), `full` if there is no room and no draft to read either, `newer-format` if the tables are of a
 *   newer version that this one cannot read.
 */
export async function openDraftStore(): Promise<DraftStore> {
  let isClosed = false;
  const opened = await openDraftDatabase(() => (isClosed = true));
  const refusal = opened.isNewer ? 'newer-format' : await tryToWrite(opened.database);
  if (refusal !== null && refusal !== 'newer-format' && (await opened.database.count('drafts')) === 0) {
    opened.database.close();
    throw new StoreError(refusal);
  }
  return new DraftStore(opened, refusal, () => isClosed);
}

/** Writes a few bytes and deletes them; the reason where that is refused. */
async function tryToWrite(database: DraftDatabase): Promise<StoreErrorCode | null> {
  try {
    const transaction = database.transaction('writers', 'readwrite');
    await Promise.all([transaction.store.put({ token: '' }, ''), transaction.store.delete(''), transaction.done]);
    return null;
  } catch (error) {
    return toStoreError(error, 'unavailable').code;
  }
}

export class DraftStore {
  /** Why nothing could be written when the store was opened, although drafts can be read; null if it could. */
  readonly refusal: StoreErrorCode | null;
  readonly #database: DraftDatabase;
  readonly #isNewer: boolean;
  readonly #isClosed: () => boolean;
  readonly #queue: WriteQueue<Queued>;
  readonly #writing = new Map<string, Writing>();

  /** Use {@link openDraftStore}. */
  constructor({ database, isNewer }: OpenedDatabase, refusal: StoreErrorCode | null, isClosed: () => boolean) {
    this.#database = database;
    this.#isNewer = isNewer;
    this.#isClosed = isClosed;
    this.refusal = refusal;
    this.#queue = new WriteQueue((batch) => this.#writeBatch(batch));
  }

  /** All drafts, that which was changed last first. */
  async list(): Promise<DraftSummary[]> {
    const rows = await this.#read(() => this.#database.getAll('drafts'));
    return rows.map((row) => this.#summaryOf(row)).sort((a, b) => b.changed - a.changed);
  }

  /**
   * Keeps a new draft.
   *
   * @param entries The steps after the snapshot, for a draft that has some already. Their numbers have no gap.
   * @throws {StoreError} `draft-exists`, `out-of-order`, `full`, …; nothing is kept then.
   */
  create(id: string, snapshot: unknown, summary: NewSummary, entries: readonly DraftEntry[] = []): Promise<void> {
    const { title, statements, changed } = summary;
    const row = { id, title, statements, changed, copied: null, format: DRAFT_FORMAT };
    return this.#add({ kind: 'create', row, snapshot, entries });
  }

  /** @throws {StoreError} `unknown-draft`. */
  async load(id: string): Promise<LoadedDraft> {
    const row = await this.#read(() => this.#database.get('drafts', id));
    if (row === undefined) throw new StoreError('unknown-draft');
    const { snapshots, entries, open } = await this.#read(() => readDraft(this.#database, id));
    return { summary: this.#summaryOf(row), open, ...assembleDraft(snapshots, entries) };
  }

  /**
   * Appends an entry. Resolves when it is on the disk, as far as the browser can know. Calls are carried out in their
   * order; those of one turn of the event loop are in one transaction, of which a crash leaves all or nothing.
   *
   * @param summary What the entry changes in the list of drafts.
   * @throws {StoreError} `not-the-writer`, `out-of-order` if its number does not follow the last one, `full`, …. After
   *   an entry that was refused, those after it are refused as well until it has been appended again.
   */
  append(id: string, entry: DraftEntry, summary?: SummaryChange): Promise<void> {
    return this.#addOwn(id, { kind: 'append', entry, summary });
  }

  /** Puts an entry in the place of the last one, which has the same number: the letters typed into one field. */
  replaceLast(id: string, entry: DraftEntry, summary?: SummaryChange): Promise<void> {
    return this.#addOwn(id, { kind: 'replace-last', entry, summary });
  }

  /** Keeps the state of the form under way, in the place of the one that was kept before. */
  keepOpen(id: string, open: unknown): Promise<void> {
    return this.#addOwn(id, { kind: 'keep-open', open });
  }

  /**
   * Keeps the state after entry `n`, which is due every `SNAPSHOT_EVERY` entries. Entries and snapshots that are older
   * than the last `KEPT_ENTRIES` are deleted, as far as this or an earlier snapshot contains them.
   */
  snapshot(id: string, n: number, snapshot: unknown): Promise<void> {
    return this.#addOwn(id, { kind: 'snapshot', n, snapshot });
  }

  /** Notes when the draft was copied to the disk, ms since 1970. Any tab may do it. */
  noteCopy(id: string, at: number): Promise<void> {
    return this.#add({ kind: 'note-copy', id, at });
  }

  /**
   * Deletes a draft with its log.
   *
   * @throws {StoreError} `in-use` if another tab writes it, `newer-format`, `unknown-draft`.
   */
  async remove(id: string): Promise<void> {
    if (this.#writing.has(id) || !hasLocks()) return this.#add({ kind: 'remove', id });
    const lock = await requestLock(id, { ifAvailable: true });
    if (lock === null) throw new StoreError('in-use');
    try {
      await this.#add({ kind: 'remove', id });
    } finally {
      lock.release();
    }
  }

  /**
   * Makes this tab the only one that can write a draft: for `draft-lock.ts`, which knows whether it may.
   *
   * @param onRefused Is called at the first write that is refused because another tab has become the writer.
   */
  async claim(id: string, onRefused: () => void): Promise<void> {
    if (this.#isNewer) throw new StoreError('newer-format');
    const token = newToken();
    await this.#read(async () => {
      const transaction = this.#database.transaction(['drafts', 'writers'], 'readwrite');
      const done = transaction.done.catch((error: unknown) => toStoreError(error));
      const row = await transaction.objectStore('drafts').get(id);
      const isWritable = row === undefined || row.format <= DRAFT_FORMAT;
      if (isWritable) await transaction.objectStore('writers').put({ token }, id);
      const error = await done;
      if (error !== undefined) throw error;
      if (!isWritable) throw new StoreError('newer-format');
    });
    this.disclaim(id);
    this.#writing.set(id, { id, token, channel: new DraftChannel(id), onRefused });
  }

  /** Accepts no more writes of a draft. What waits is still written, and announced. */
  disclaim(id: string): void {
    const writing = this.#writing.get(id);
    this.#writing.delete(id);
    if (writing !== undefined) void this.settled().then(() => writing.channel.close());
  }

  /** Resolves when all writes until now have ended, well or not. */
  settled(): Promise<void> {
    return this.#queue.settled();
  }

  /** Ends the connection after the writes that wait. */
  async close(): Promise<void> {
    await this.settled();
    for (const id of this.#writing.keys()) this.disclaim(id);
    this.#database.close();
  }

  #add(write: DraftWrite, writing: Writing | null = null): Promise<void> {
    if (this.#isNewer) return Promise.reject(new StoreError('newer-format'));
    return this.#queue.add({ write, writing });
  }

  #addOwn(id: string, write: OwnPart<OwnWrite>): Promise<void> {
    const writing = this.#writing.get(id);
    if (writing === undefined) return Promise.reject(new StoreError(this.#isNewer ? 'newer-format' : 'not-the-writer'));
    return this.#add({ ...write, id, token: writing.token }, writing);
  }

  async #writeBatch(batch: readonly Queued[]): Promise<readonly (StoreError | undefined)[]> {
    if (this.#isClosed()) throw new StoreError('closed');
    const errors = await writeBatch(
      this.#database,
      batch.map(({ write }) => write),
    );
    batch.forEach(({ write, writing }, i) => {
      if (writing === null) return;
      if (errors[i]?.code === 'not-the-writer') this.#refuse(writing);
      else if (errors[i] === undefined && 'entry' in write) writing.channel.announce(write.entry, write.summary);
    });
    return errors;
  }

  /** Another tab has become the writer. */
  #refuse({ id, token, onRefused }: Writing): void {
    if (this.#writing.get(id)?.token !== token) return;
    this.disclaim(id);
    onRefused();
  }

  async #read<T>(read: () => Promise<T>): Promise<T> {
    if (this.#isClosed()) throw new StoreError('closed');
    try {
      return await read();
    } catch (error) {
      throw toStoreError(error);
    }
  }

  #summaryOf(row: DraftRow): DraftSummary {
    const { id, title, statements, changed, copied, format } = row;
    return { id, title, statements, changed, copied, format, readOnly: this.#isNewer || format > DRAFT_FORMAT };
  }
}

/** Random, also in pages that are not secure, which have no `crypto.randomUUID`. */
function newToken(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, '0')).join('');
}
