/**
 * Which tab writes a draft. A Web Lock tells whether there is one, and ends with a tab that crashes. What makes sure
 * that there are never two is the token in the database (`draft-writes.ts`): a tab that has lost its lock and has not
 * noticed yet cannot write.
 */
import { DraftChannel, type DraftMessage } from './draft-channel.js';
import type { DraftStore } from './draft-store.js';
import { hasLocks, requestLock, type HeldLock } from './web-lock.js';

export interface HoldOptions {
  readonly store: DraftStore;
  /**
   * Is called once if another tab takes the draft. From then on writes are refused (`not-the-writer`), but for those
   * that wait already if the other tab has asked for the draft and not simply taken it.
   */
  readonly onLost: () => void;
}

/** This tab writes the draft. */
export interface DraftLock {
  readonly id: string;
  /** Lets other tabs write, after the writes that wait. */
  release(): Promise<void>;
}

/** A tab that is being reloaded or has crashed may keep its lock so long, ms. */
const LOCK_LINGERS_MS = 300;
/** So long may the tab that writes take to finish, ms. Then the draft is taken from it. */
export const HAND_OVER_MS = 200;

/**
 * Begins to write a draft.
 *
 * @returns null if another tab writes it: follow it, or `steal` it.
 * @throws {StoreError} `newer-format`, `full`, …
 */
export async function holdDraft(id: string, options: HoldOptions): Promise<DraftLock | null> {
  if (!hasLocks()) return (await isWrittenElsewhere(id)) ? null : hold(id, null, options);
  const lock = await requestLock(id, { signal: AbortSignal.timeout(LOCK_LINGERS_MS) });
  return lock && hold(id, lock, options);
}

/**
 * Takes a draft from the tab that writes it, at the wish of the user. That tab is asked to finish what it is writing
 * first; if it does not answer, what it has not written is lost. Load the draft after this.
 *
 * @returns null if a third tab has taken it at the same time.
 * @throws {StoreError} as {@link holdDraft}.
 */
export async function steal(id: string, options: HoldOptions): Promise<DraftLock | null> {
  const channel = new DraftChannel(id);
  try {
    const released = hasLocks() ? null : heard(channel, 'released', HAND_OVER_MS);
    channel.say({ kind: 'hand-over' });
    if (released !== null) {
      await released;
      return await hold(id, null, options);
    }
    const lock =
      (await requestLock(id, { signal: AbortSignal.timeout(HAND_OVER_MS) })) ??
      (await requestLock(id, { steal: true }));
    return lock && (await hold(id, lock, options));
  } finally {
    channel.close();
  }
}

/** Where there are no locks, the tab that writes is asked. */
async function isWrittenElsewhere(id: string): Promise<boolean> {
  const channel = new DraftChannel(id);
  const answer = heard(channel, 'i-write', HAND_OVER_MS);
  channel.say({ kind: 'who-writes' });
  const isWritten = await answer;
  channel.close();
  return isWritten;
}

/** Whether a message of a kind is heard within a time, ms. */
function heard(channel: DraftChannel, kind: DraftMessage['kind'], within: number): Promise<boolean> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), within);
    channel.listen((message) => {
      if (message.kind !== kind) return;
      clearTimeout(timer);
      done(true);
    });
  });
}

/** Claims the draft for this tab, and lets go of it when it is lost. */
async function hold(id: string, lock: HeldLock | null, { store, onLost }: HoldOptions): Promise<DraftLock | null> {
  const channel = new DraftChannel(id);
  let isOver = false;
  const close = (): void => {
    channel.close();
    lock?.release();
  };
  /** The draft is another tab's already. */
  const lose = (): void => {
    if (isOver) return;
    isOver = true;
    store.disclaim(id);
    close();
    onLost();
  };
  const claimed = store.claim(id, lose);
  const release = async (tell: () => void): Promise<void> => {
    if (isOver) return;
    isOver = true;
    store.disclaim(id);
    tell();
    await Promise.allSettled([claimed, store.settled()]);
    channel.say({ kind: 'released' });
    close();
  };
  channel.listen(({ kind }) => {
    if (kind === 'hand-over') void release(onLost);
    if (kind === 'who-writes') channel.say({ kind: 'i-write' });
  });
  void lock?.ended.then(({ stolen }) => stolen && lose());
  try {
    await claimed;
  } catch (error) {
    isOver = true;
    close();
    throw error;
  }
  if (!isOver) return { id, release: () => release(() => {}) };
  // Lost while it was being claimed.
  store.disclaim(id);
  return null;
}
