/** Messages among the tabs that show the same draft. Where there is no BroadcastChannel, nothing is said or heard. */
import { DATABASE } from './draft-database.js';
import { isEntry, type DraftEntry, type SummaryChange } from './stored-draft.js';

/** What tabs say to one another. They come from pages of this origin, and are checked all the same. */
export type DraftMessage =
  | { readonly kind: 'entry'; readonly entry: DraftEntry; readonly summary: SummaryChange | undefined }
  /** The writer has stopped: all that it wrote is in the database. */
  | { readonly kind: 'released' }
  /** A tab wants to write: whoever writes now shall finish and release the draft. */
  | { readonly kind: 'hand-over' }
  /** Where there are no locks, this asks whether any tab writes, and the one that does answers. */
  | { readonly kind: 'who-writes' }
  | { readonly kind: 'i-write' };

const KINDS: ReadonlySet<unknown> = new Set(['entry', 'released', 'hand-over', 'who-writes', 'i-write']);

/** The channel of one draft. It does not hear what it says itself. */
export class DraftChannel {
  readonly #channel: BroadcastChannel | null;

  constructor(id: string) {
    this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${DATABASE}/${id}`);
  }

  say(message: DraftMessage): void {
    this.#channel?.postMessage(message);
  }

  /** Tells the tabs that follow the draft of an entry that is in the database. */
  announce(entry: DraftEntry, summary?: SummaryChange): void {
    this.say({ kind: 'entry', entry, summary });
  }

  /** Calls the listener until the function that is returned, or `close`, is called. */
  listen(listener: (message: DraftMessage) => void): () => void {
    const heard = ({ data }: MessageEvent<unknown>): void => {
      if (isMessage(data)) listener(data);
    };
    this.#channel?.addEventListener('message', heard);
    return () => this.#channel?.removeEventListener('message', heard);
  }

  close(): void {
    this.#channel?.close();
  }
}

function isMessage(data: unknown): data is DraftMessage {
  if (typeof data !== 'object' || data === null) return false;
  const { kind, entry } = data as { kind?: unknown; entry?: unknown };
  return (
    KINDS.has(kind) && (kind !== 'entry' || isEntry(entry, (entry as { n?: number } | undefined)?.n ?? Number.NaN))
  );
}

/** What a tab that only reads a draft hears. */
export type DraftNews = Extract<DraftMessage, { kind: 'entry' | 'released' }>;

/**
 * Hears of each entry of a draft once it is in the database, and of the end of its writer. An entry that has the number
 * of the last one replaces it. Messages may be missed, as before the call: whoever finds a gap loads the draft anew.
 *
 * @returns A function that ends it.
 */
export function follow(id: string, listener: (news: DraftNews) => void): () => void {
  const channel = new DraftChannel(id);
  channel.listen((message) => {
    if (message.kind === 'entry' || message.kind === 'released') listener(message);
  });
  return () => channel.close();
}
