/** Drafts from what is left of them. */
import { assert, nat, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { assembleDraft } from '../../../../src/desk/store/assemble-draft.js';
import { runs } from '../../../tools/runs.js';

const entryOf = (n: number): { n: number; at: number } => ({ n, at: n });

test('without damage the oldest snapshot is taken, and all entries after it', () => {
  const entries = new Map([3, 4, 5, 6].map((n) => [n, entryOf(n)]));
  const snapshots = new Map([2, 4].map((n) => [n, { snapshot: n }]));
  expect(assembleDraft(snapshots, entries)).toEqual({
    n: 2,
    snapshot: 2,
    entries: [3, 4, 5, 6].map(entryOf),
    damaged: null,
  });
  expect(assembleDraft(new Map([[0, { snapshot: 'new' }]]), new Map())).toEqual({
    n: 0,
    snapshot: 'new',
    entries: [],
    damaged: null,
  });
});

test('whatever is lost, the latest state that can be reached is reached, and the loss is told', () => {
  const state = record({
    last: nat(30),
    snapshots: uniqueArray(nat(30), { maxLength: 5 }),
    missing: uniqueArray(nat(30), { maxLength: 3 }),
    unreadable: uniqueArray(nat(30), { maxLength: 3 }),
    junk: uniqueArray(nat(30), { maxLength: 2 }),
    unreadableSnapshots: uniqueArray(nat(30), { maxLength: 2 }),
  });
  assert(
    property(state, ({ last, snapshots, missing, unreadable, junk, unreadableSnapshots }) => {
      const entries = new Map<number, unknown>();
      for (let n = 1; n <= last; n += 1)
        if (!missing.includes(n))
          entries.set(n, unreadable.includes(n) ? undefined : junk.includes(n) ? { n: n + 1, at: 0 } : entryOf(n));
      const kept = new Map(
        [0, ...snapshots.filter((n) => n <= last)].map((n) => [
          n,
          unreadableSnapshots.includes(n) ? undefined : { snapshot: `state ${n}` },
        ]),
      );
      const isSound = (n: number): boolean => (entries.get(n) as { n?: number } | undefined)?.n === n;
      const readable = [...kept].filter(([, value]) => value !== undefined).map(([n]) => n);
      const reach = (from: number): number => {
        let end = from;
        while (isSound(end + 1)) end += 1;
        return end;
      };
      const found = assembleDraft(kept, entries);
      if (readable.length === 0) {
        expect(found.damaged?.code).toBe('no-snapshot');
        return;
      }
      const best = Math.max(...readable.map(reach));
      expect(found.snapshot).toBe(`state ${found.n}`);
      expect(found.entries).toEqual(Array.from({ length: best - found.n }, (_, i) => entryOf(found.n + 1 + i)));
      expect(found.n).toBe(Math.min(...readable.filter((n) => reach(n) === best)));
      const top = Math.max(0, ...entries.keys(), ...kept.keys());
      if (best < top) expect(found.damaged).toEqual({ code: 'steps-lost', from: best + 1, steps: top - best });
      else if (found.n > 0) expect(found.damaged).toEqual({ code: 'history-lost', from: found.n, steps: found.n });
      else expect(found.damaged).toBeNull();
    }),
    { numRuns: runs(1000) },
  );
});
