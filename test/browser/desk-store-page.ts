/** The page of the tests of `src/desk/store`: the store without the desk around it. */
import { follow, type DraftNews } from '../../src/desk/store/draft-channel.js';
import { DATABASE } from '../../src/desk/store/draft-database.js';
import { holdDraft, steal, type DraftLock } from '../../src/desk/store/draft-lock.js';
import { openDraftStore, type DraftStore } from '../../src/desk/store/draft-store.js';
import { askToPersist, estimate } from '../../src/desk/store/persist.js';
import type { DraftEntry, LoadedDraft } from '../../src/desk/store/stored-draft.js';

/** An entry as the tests write it: `mark` tells it from every other. */
export interface MarkedEntry extends DraftEntry {
  readonly mark: string;
}

/** A row of `entries` as it is stored. */
export interface StoredRow {
  readonly n: number;
  readonly entry: MarkedEntry;
  readonly writer: string;
}

const entry = (n: number, mark = `entry ${n}`): MarkedEntry => ({ n, at: n, mark });

/** The text that is typed as entry `n`, a letter at a time. */
export const typed = (n: number, letters: number): string =>
  Array.from({ length: letters }, (_, i) => String.fromCodePoint(97 + ((n * 7 + i * 3) % 26))).join('');

/** The code of the error of what rejects; null if it does not. */
const codeOf = (promise: Promise<unknown>): Promise<string | null> =>
  promise.then(
    () => null,
    (error: unknown) => String((error as { code?: unknown }).code ?? error),
  );

/** The database without the store: what is really in it, and damage that is done on purpose. */
function raw(version?: number): Promise<IDBDatabase> {
  return new Promise((opened, failed) => {
    const request = indexedDB.open(DATABASE, version);
    request.addEventListener('success', () => opened(request.result));
    request.addEventListener('error', () => failed(new Error('The database could not be opened.')));
  });
}

async function change(name: string, act: (table: IDBObjectStore) => void): Promise<void> {
  const database = await raw();
  const transaction = database.transaction(name, 'readwrite');
  act(transaction.objectStore(name));
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
}

async function rowsOf(id: string): Promise<StoredRow[]> {
  const database = await raw();
  const range = IDBKeyRange.bound([id], [id, []]);
  const table = database.transaction('entries').objectStore('entries');
  const all = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done) => request.addEventListener('success', () => done(request.result)));
  const [keys, rows] = await Promise.all([all(table.getAllKeys(range)), all(table.getAll(range))]);
  database.close();
  return rows.map((row: { entry: MarkedEntry; writer: string }, i) => ({
    n: (keys[i] as [string, number])[1],
    ...row,
  }));
}

export const tools = {
  entry,
  codeOf,
  raw,
  change,
  rowsOf,
  openDraftStore,
  holdDraft,
  steal,
  follow,
  askToPersist,
  estimate,
  store: null as unknown as DraftStore,
  lock: null as DraftLock | null,
  news: [] as DraftNews[],
  /** How often this tab was told that it has lost the draft. */
  lost: 0,

  /** Opens the store and holds a draft, which is made if it is not there. */
  async begin(id: string): Promise<boolean> {
    tools.store = await openDraftStore();
    if (!(await tools.store.list()).some((draft) => draft.id === id))
      await tools.store.create(id, { start: true }, { title: `Draft ${id}`, statements: 0, changed: 0 });
    tools.lock = await holdDraft(id, { store: tools.store, onLost: () => (tools.lost += 1) });
    return tools.lock !== null;
  },

  /** Appends entries of these numbers, all at once; resolves when all are kept. */
  append: (id: string, from: number, to: number): Promise<unknown> =>
    Promise.all(Array.from({ length: to - from + 1 }, (_, i) => tools.store.append(id, entry(from + i)))),

  load: (id: string): Promise<LoadedDraft> => tools.store.load(id),

  /** The database as {@link findNext} reads it. */
  database: undefined as Promise<IDBDatabase> | undefined,
  /** The next number that this tab writes; it does not stop at a refusal. */
  next: 1,
  /** What was acknowledged: number and mark. */
  acknowledged: [] as (readonly [number, string])[],
  refused: {} as Record<string, number>,
  isWriting: false,

  /** Finds the number that follows the last entry, by its key alone: it is asked for at every refusal. */
  async findNext(id: string): Promise<void> {
    tools.database ??= raw();
    const table = (await tools.database).transaction('entries').objectStore('entries');
    const request = table.openKeyCursor(IDBKeyRange.bound([id], [id, []]), 'prev');
    await new Promise((done) => request.addEventListener('success', done));
    tools.next = ((request.result?.key as [string, number] | undefined)?.[1] ?? 0) + 1;
  },

  /** Writes without end, whether this tab holds the draft or not, as one that has not noticed would. */
  async writeOn(id: string, name: string): Promise<void> {
    tools.isWriting = true;
    for (let i = 0; tools.isWriting; i += 1) {
      const written = entry(tools.next, `${name} ${i}`);
      const code = await codeOf(tools.store.append(id, written));
      const isKept = code === null;
      if (isKept) {
        tools.acknowledged.push([written.n, written.mark]);
        tools.next = written.n + 1;
      } else {
        tools.refused[code] = (tools.refused[code] ?? 0) + 1;
        await tools.findNext(id);
      }
      // The other tab has time to find the next number as well, and would write it if it could.
      await new Promise((done) => setTimeout(done, Math.random() * (isKept ? 10 : 3)));
    }
  },

  /** Takes the draft; the time that it needed, ms, or null if it was lost at once. */
  async take(id: string): Promise<number | null> {
    const start = performance.now();
    tools.lock = await steal(id, { store: tools.store, onLost: () => (tools.lost += 1) });
    const time = performance.now() - start;
    // What is loaded while others write is whole: its entries follow one another up to the last.
    const { n, entries } = await tools.store.load(id);
    tools.next = n + entries.length + 1;
    return tools.lock === null ? null : time;
  },

  /** Types without end: entries, letters of the last one, snapshots, the form. Tells what is acknowledged. */
  async type(id: string, acknowledge: (kept: Kept) => unknown): Promise<void> {
    const { n, entries } = await tools.store.load(id);
    let last = n + entries.length;
    let letters = 0;
    for (let step = 1; ; step += 1) {
      const isNew = letters === 0 || Math.random() < 0.2;
      if (isNew) [last, letters] = [last + 1, 1];
      else letters += 1;
      const written = entry(last, typed(last, letters));
      const waiting = isNew ? tools.store.append(id, written) : tools.store.replaceLast(id, written);
      const form = { step: Date.now() * 1000 + step };
      const kept = Promise.all([waiting, tools.store.keepOpen(id, form)]).then(
        (
          (n_: number, length: number) => () =>
            acknowledge({ n: n_, letters: length, step: form.step })
        )(last, letters),
      );
      if (isNew && last % 20 === 0) void tools.store.snapshot(id, last - 1, { n: last - 1 });
      // Some wait for what was written, as people do who type slowly, and some do not.
      if (Math.random() < 0.7) await kept;
      else await Promise.resolve();
    }
  },

  /** The same with `localStorage`, which acknowledges at once. */
  async typeLocally(acknowledge: (kept: Kept) => unknown): Promise<void> {
    for (let n = 1; ; n += 1) {
      localStorage.setItem(String(n), typed(n, 1));
      await acknowledge({ n, letters: 1, step: 0 });
    }
  },
};

/** What was acknowledged: `letters` of the entry `n`, and the form at `step`. */
export interface Kept {
  readonly n: number;
  readonly letters: number;
  readonly step: number;
}

declare global {
  interface Window {
    desk: typeof tools;
    acknowledge: (kept: Kept) => Promise<void>;
  }
}

window.desk = tools;
