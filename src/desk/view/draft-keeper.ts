/** Keeps a draft in this browser while it is edited, and says whether it is kept. */
import { draftFromJson, draftToJson, META_ROW, textOf } from '../core/draft.js';
import { firstDraft, replay, type History } from '../core/history.js';
import type { Draft } from '../core/types.js';
import { follow } from '../store/draft-channel.js';
import { holdDraft, steal, type DraftLock } from '../store/draft-lock.js';
import type { DraftStore } from '../store/draft-store.js';
import type { DraftDamage, SummaryChange } from '../store/stored-draft.js';
import { SNAPSHOT_EVERY } from '../store/draft-writes.js';

/**
 * - `kept`: all is in the database
 * - `keeping`: something is being written
 * - `unsafe`: this browser keeps nothing here, or no longer
 * - `elsewhere`: another tab writes the draft
 * - `newer`: a newer version wrote the draft, which this one never overwrites
 * - `damaged`: steps are lost; what is left is never overwritten
 */
export type KeeperState = 'kept' | 'keeping' | 'unsafe' | 'elsewhere' | 'newer' | 'damaged';

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
  #open: unknown;
  #copied: number | null = null;
  #damage: DraftDamage | null = null;
  /** The number of the entry at which the reading of the log stopped. */
  #faultAt: number | null = null;
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

  /** A new draft, which is written at once if the browser has a store. */
  static async create(store: DraftStore | null, id: string, history: History): Promise<OpenedDraft> {
    const keeper = new DraftKeeper(id, store, null);
    if (store !== null) {
      try {
        const summary = { ...summaryOf(history.draft), changed: Date.now() };
        await store.create(id, draftToJson(firstDraft(history)), summary, history.entries);
        keeper.#kept = history.lastEntry;
        keeper.#handed = history.lastEntry;
        await keeper.#hold(false);
      } catch {
        keeper.#set('unsafe');
      }
    }
    return { history, keeper };
  }

  /** A draft of the store. It can only be read if another tab writes it, a newer version wrote it, or it is damaged. */
  static async load(store: DraftStore, id: string): Promise<OpenedDraft> {
    const keeper = new DraftKeeper(id, store, null);
    const isReadOnly = (await store.list()).find((draft) => draft.id === id)?.readOnly ?? false;
    if (!isReadOnly) await keeper.#hold(false);
    try {
      const history = await keeper.#read();
      if (isReadOnly) keeper.#set('newer');
      else if (keeper.lostFrom !== null) await keeper.#leave('damaged');
      return { history, keeper };
    } catch (error) {
      await keeper.close();
      throw error;
    }
  }

  get state(): KeeperState {
    return this.#state;
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

  /** The number of the first step that cannot be read; null if all of them can. */
  get lostFrom(): number | null {
    if (this.#damage !== null && this.#damage.code !== 'history-lost') return this.#damage.from;
    return this.#faultAt;
  }

  /** Writes the entries that are not in the database yet; also those that could not be written before. */
  async keep(history: History): Promise<void> {
    const entries = history.entries.filter(({ n }) => n > this.#handed);
    const [store, { id }] = [this.#store, this];
    if (store === null || this.#lock === null || entries.length === 0) return;
    this.#handed = history.lastEntry;
    const summary = summaryOf(history.draft);
    const isKept = await this.#write(async () => {
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
    if (store !== null && this.#lock !== null) await this.#write(() => store.keepOpen(id, open));
  }

  /** Notes that the dataset has just been downloaded. */
  async noteCopy(): Promise<void> {
    this.#copied = Date.now();
    this.onChange();
    await this.#store?.noteCopy(this.id, this.#copied).catch(() => undefined);
  }

  /** Takes the draft from the tab that writes it. */
  async takeOver(): Promise<void> {
    if (this.#store === null) return;
    await this.#hold(true);
    this.onFollow(await this.#read());
  }

  /** Lets go of the draft when it is closed. */
  async close(): Promise<void> {
    this.#unfollow?.();
    await this.#lock?.release();
    this.#lock = null;
  }

  /** Lets go of a draft that is not to be written. */
  async #leave(state: KeeperState): Promise<void> {
    await this.close();
    this.#set(state);
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
      if (kind === 'entry') void this.#read().then((history) => this.onFollow(history));
    });
    this.#set('elsewhere');
  }

  async #read(): Promise<History> {
    const { snapshot, entries, open, damaged, summary } = await this.#store!.load(this.id);
    const history = replay(draftFromJson(snapshot), entries);
    this.#kept = history.lastEntry;
    this.#handed = this.#kept;
    this.#open = open;
    this.#copied = summary.copied;
    this.#damage = damaged;
    this.#faultAt = history.fault === null ? null : history.lastEntry + 1;
    return history;
  }

  /** @returns Whether it has been written. */
  async #write(write: () => Promise<unknown>): Promise<boolean> {
    this.#set('keeping');
    try {
      await write();
      if (this.#state === 'keeping') this.#set('kept');
      return true;
    } catch {
      if (this.#lock !== null) this.#set('unsafe');
      return false;
    }
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
