/** Keeps a draft in this browser while it is edited, and says whether it is kept. */
import { DraftError, draftFromJson, draftToJson, META_ROW, textOf } from '../core/draft.js';
import { firstDraft, replay, type History, type LogEntry } from '../core/history.js';
import type { Draft } from '../core/types.js';
import { follow } from '../store/draft-channel.js';
import { holdDraft, steal, type DraftLock } from '../store/draft-lock.js';
import type { DraftStore } from '../store/draft-store.js';
import type { DraftDamage, SummaryChange } from '../store/stored-draft.js';
import { SNAPSHOT_EVERY } from '../store/draft-writes.js';
import { StoreError } from '../store/store-error.js';

/**
 * - `kept`: all is in the database, the last letter, too
 * - `keeping`: something is being written
 * - `unsafe`: this browser keeps nothing here, or no longer
 * - `elsewhere`: another tab writes the draft
 * - `damaged`: the last steps could not be read; the draft stays as it is
 * - `newer`: a newer version of the desk wrote the draft
 */
export type KeeperState = 'kept' | 'keeping' | 'unsafe' | 'elsewhere' | 'damaged' | 'newer';

/** In these states a draft can only be read. */
const READ_ONLY: ReadonlySet<KeeperState> = new Set(['elsewhere', 'damaged', 'newer']);

/** What was read of a draft: its state before the entries, and those that fit. */
interface Found {
  readonly snapshot: Draft;
  readonly entries: readonly LogEntry[];
}

/** A draft that was opened. */
export interface OpenedDraft {
  readonly history: History;
  readonly keeper: DraftKeeper;
}

export class DraftKeeper {
  readonly id: string;
  readonly #store: DraftStore | null;
  #lock: DraftLock | null = null;
  #state: KeeperState;
  /** The number of the last entry that is in the database. */
  #kept = 0;
  /** The number of the last entry that was handed to the store. */
  #handed = 0;
  /** How many writes have not ended. */
  #writing = 0;
  /** What could not be written when it was tried last. */
  readonly #unsafe = new Set<'entries' | 'form'>();
  #open: unknown;
  #copied: number | null = null;
  #damage: DraftDamage | null = null;
  /** What the store had when the draft was read last. */
  #found: Found | null = null;
  #unfollow: (() => void) | null = null;
  onChange: () => void = () => {};
  /** Is called with the history as another tab has written it. */
  onFollow: (history: History) => void = () => {};

  private constructor(id: string, store: DraftStore | null, open: unknown) {
    this.id = id;
    this.#store = store;
    this.#open = open;
    this.#state = store === null ? 'unsafe' : 'kept';
  }

  /** A new draft with its history, which is written at once if the browser has a store. */
  static create(store: DraftStore | null, id: string, history: History): Promise<OpenedDraft> {
    return DraftKeeper.#create(store, id, history, { snapshot: firstDraft(history), entries: history.entries });
  }

  static async #create(
    store: DraftStore | null,
    id: string,
    history: History,
    { snapshot, entries }: Found,
  ): Promise<OpenedDraft> {
    const keeper = new DraftKeeper(id, store, null);
    if (store !== null) {
      try {
        const summary = { ...summaryOf(history.draft), changed: Date.now() };
        await store.create(id, draftToJson(snapshot), summary, entries);
        keeper.#handed = history.lastEntry;
        keeper.#kept = history.lastEntry;
        await keeper.#hold(false);
      } catch {
        keeper.#set('unsafe');
      }
    }
    return { history, keeper };
  }

  /**
   * A draft of the store. It can only be read if another tab writes it, if a newer version of the desk has written it,
   * or if its last steps are lost.
   *
   * @throws {StoreError} if nothing can be read.
   * @throws {DraftError} if what was read is no draft of this version.
   */
  static async load(store: DraftStore, id: string): Promise<OpenedDraft> {
    const keeper = new DraftKeeper(id, store, null);
    const isNewer = (await store.list()).find((draft) => draft.id === id)?.readOnly ?? false;
    if (isNewer) keeper.#set('newer');
    else await keeper.#hold(false);
    try {
      return { history: await keeper.#read(), keeper };
    } catch (error) {
      await keeper.close();
      throw error;
    }
  }

  /**
   * A new draft made from what could be read of this one, with all that can be undone. This one stays as it is.
   *
   * @param id The id of the new draft.
   */
  async recover(id: string, history: History): Promise<OpenedDraft> {
    const found = this.#found ?? { snapshot: history.draft, entries: [] };
    const opened = await DraftKeeper.#create(this.#store, id, { ...history, fault: null }, found);
    if (this.#open !== null) await opened.keeper.keepOpen(this.#open);
    await this.close();
    return opened;
  }

  get state(): KeeperState {
    return this.#state;
  }

  get isReadOnly(): boolean {
    return READ_ONLY.has(this.#state);
  }

  /** What was kept of the form under way. */
  get open(): unknown {
    return this.#open;
  }

  /** When the dataset was downloaded last, ms since 1970. */
  get copied(): number | null {
    return this.#copied;
  }

  /** What could not be read. */
  get damage(): DraftDamage | null {
    return this.#damage;
  }

  /** Writes the entries that are not in the database yet; also those that could not be written before. */
  async keep(history: History): Promise<void> {
    const entries = history.entries.filter(({ n }) => n > this.#handed);
    const [store, { id }] = [this.#store, this];
    if (store === null || this.#lock === null || entries.length === 0) return;
    this.#handed = history.lastEntry;
    const summary = summaryOf(history.draft);
    const isKept = await this.#write('entries', async () => {
      const written = entries.map((entry) => store.append(id, entry, summary));
      if (entries.some(({ n }) => n % SNAPSHOT_EVERY === 0))
        written.push(store.snapshot(id, history.lastEntry, draftToJson(history.draft)));
      await Promise.all(written);
    });
    if (isKept) this.#kept = Math.max(this.#kept, history.lastEntry);
    else this.#handed = this.#kept;
  }

  /** Keeps the form under way; null when it has been closed. */
  async keepOpen(open: unknown): Promise<void> {
    this.#open = open;
    const [store, { id }] = [this.#store, this];
    if (store !== null && this.#lock !== null) await this.#write('form', () => store.keepOpen(id, open));
  }

  /** Notes that the dataset has just been downloaded. */
  async noteCopy(): Promise<void> {
    this.#copied = Date.now();
    this.onChange();
    await this.#store?.noteCopy(this.id, this.#copied).catch(() => undefined);
  }

  /**
   * Takes the draft from the tab that writes it.
   *
   * @returns whether it can be written here now.
   */
  async takeOver(): Promise<boolean> {
    if (this.#store === null) return false;
    try {
      await this.#hold(true);
      this.onFollow(await this.#read());
    } catch (error) {
      if (!(error instanceof StoreError || error instanceof DraftError)) throw error;
      await this.#letGo();
    }
    return this.#lock !== null;
  }

  /** Lets go of the draft when it is closed. */
  async close(): Promise<void> {
    this.#unfollow?.();
    this.#unfollow = null;
    await this.#letGo();
  }

  async #letGo(): Promise<void> {
    const lock = this.#lock;
    this.#lock = null;
    await lock?.release();
  }

  /** @param force Whether another tab that writes is asked to stop. */
  async #hold(force: boolean): Promise<void> {
    const store = this.#store!;
    const options = { store, onLost: () => this.#lost() };
    this.#lock = await (force ? steal(this.id, options) : holdDraft(this.id, options));
    if (this.#lock === null) this.#lost();
    else {
      this.#unfollow?.();
      this.#unfollow = null;
      this.#set('kept');
    }
  }

  /** From now on another tab writes; what it writes is shown here. */
  #lost(): void {
    this.#lock = null;
    this.#unfollow ??= follow(this.id, ({ kind }) => {
      if (kind === 'entry') void this.#read().then(this.onFollow, () => undefined);
    });
    this.#set('elsewhere');
  }

  async #read(): Promise<History> {
    const { n, snapshot, entries, open, damaged, summary } = await this.#store!.load(this.id);
    const start = draftFromJson(snapshot);
    const replayed = replay(start, entries);
    // Without entries behind it, the log goes on from the snapshot.
    const history = replayed.entries.length === 0 ? { ...replayed, lastEntry: n } : replayed;
    this.#kept = history.lastEntry;
    this.#handed = this.#kept;
    this.#open = open;
    this.#copied = summary.copied;
    this.#found = { snapshot: start, entries: history.entries };
    this.#damage = lostBy(history, entries.length) ?? damaged;
    if (this.#damage?.code === 'steps-lost' && this.#state !== 'newer') {
      await this.#letGo();
      this.#set('damaged');
    }
    return history;
  }

  /**
   * @param what What is written. It is kept again only when a later write of the same has succeeded.
   * @returns Whether it has been written.
   */
  async #write(what: 'entries' | 'form', write: () => Promise<unknown>): Promise<boolean> {
    this.#writing += 1;
    this.#set('keeping');
    let isWritten = true;
    try {
      await write();
      this.#unsafe.delete(what);
    } catch {
      this.#unsafe.add(what);
      isWritten = false;
    }
    this.#writing -= 1;
    // Letters that were typed meanwhile may still be on their way.
    if (this.#lock !== null && this.#unsafe.size > 0) this.#set('unsafe');
    else if (this.#writing === 0 && this.#state === 'keeping') this.#set('kept');
    return isWritten;
  }

  #set(state: KeeperState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.onChange();
  }
}

/** What the list of drafts shows of a draft. */
function summaryOf(draft: Draft): Required<SummaryChange> {
  return { title: textOf(draft, 'meta', META_ROW, 'title'), statements: draft.statements.size };
}

/** What is lost of a log at an entry that does not fit; null if all of them do. */
function lostBy({ fault, lastEntry }: History, entries: number): DraftDamage | null {
  return fault === null ? null : { code: 'steps-lost', from: lastEntry + 1, steps: entries - fault.index };
}
