/** Puts a draft together from the snapshots and entries that can be read. */
import { isEntry, type DraftDamage, type DraftEntry } from './stored-draft.js';

/** What was found in a table by number. A value that could not be read is `undefined`. */
export type StoredValues = ReadonlyMap<number, unknown>;

export interface Assembled {
  readonly n: number;
  readonly snapshot: unknown;
  readonly entries: readonly DraftEntry[];
  readonly damaged: DraftDamage | null;
}

/**
 * Chooses the snapshot to begin with. The latest state that can be reached counts first, then the longest history.
 * Where nothing is damaged, this is the oldest snapshot, so that as much as possible can be undone.
 *
 * @param snapshots By the number of the last entry that each contains; each value is wrapped in an object.
 */
export function assembleDraft(snapshots: StoredValues, entries: StoredValues): Assembled {
  const sound = new Map([...entries].filter((pair): pair is [number, DraftEntry] => isEntry(pair[1], pair[0])));
  const last = Math.max(0, ...entries.keys(), ...snapshots.keys());
  const starts = [...snapshots].filter(([, value]) => isSnapshot(value)).map(([n]) => n);
  if (starts.length === 0) {
    const readable = [...sound.values()].sort((a, b) => a.n - b.n);
    return { n: 0, snapshot: null, entries: readable, damaged: { code: 'no-snapshot', from: 1, steps: last } };
  }
  let best = { n: -1, end: -1 };
  for (const n of starts.sort((a, b) => a - b)) {
    const end = endOf(sound, n);
    if (end > best.end) best = { n, end };
  }
  const { n, end } = best;
  return {
    n,
    snapshot: (snapshots.get(n) as { snapshot: unknown }).snapshot,
    entries: Array.from({ length: end - n }, (_, i) => sound.get(n + 1 + i)!),
    damaged: damageOf(Math.min(...snapshots.keys(), ...[...entries.keys()].map((key) => key - 1)), n, end, last),
  };
}

const isSnapshot = (value: unknown): boolean => typeof value === 'object' && value !== null && 'snapshot' in value;

/** The number of the last entry that follows `n` without a gap; `n` itself if there is none. */
function endOf(sound: ReadonlyMap<number, DraftEntry>, n: number): number {
  let end = n;
  while (sound.has(end + 1)) end += 1;
  return end;
}

function damageOf(oldest: number, n: number, end: number, last: number): DraftDamage | null {
  if (end < last) return { code: 'steps-lost', from: end + 1, steps: last - end };
  return n > oldest ? { code: 'history-lost', from: n, steps: n - oldest } : null;
}
