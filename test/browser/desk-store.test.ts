/** What the store of drafts keeps, in which order, and what it refuses. */
import { expect, test } from 'vitest';
import { openStorePage } from './desk-stores.js';
import { lacks } from './needs.js';

test('entries, snapshot, form and summary are there after a reload, in their order', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openStorePage();
  await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    const { store, entry } = desk;
    // Nobody waits here: the order is that of the calls.
    const waiting = [
      store.append('a', entry(1), { statements: 1 }),
      store.append('a', entry(2)),
      store.keepOpen('a', { words: 'Arc', scroll: 120 }),
      store.append('a', entry(3), { title: 'Another title', statements: 3 }),
      store.replaceLast('a', entry(3, 'third')),
      store.keepOpen('a', { words: 'Arcadia', scroll: 140 }),
      store.noteCopy('a', 77),
    ];
    await Promise.all(waiting);
    await store.create('b', null, { title: 'Earlier', statements: 0, changed: 1 });
  });
  await page.reload();
  const { drafts, draft } = await page.evaluate(async () => {
    await window.desk.begin('a');
    return { drafts: await window.desk.store.list(), draft: await window.desk.load('a') };
  });
  const summary = {
    id: 'a',
    title: 'Another title',
    statements: 3,
    changed: 3,
    copied: 77,
    format: 1,
    readOnly: false,
  };
  expect(drafts).toEqual([summary, { ...summary, id: 'b', title: 'Earlier', statements: 0, changed: 1, copied: null }]);
  expect(draft).toEqual({
    summary,
    n: 0,
    snapshot: { start: true },
    entries: [
      { n: 1, at: 1, mark: 'entry 1' },
      { n: 2, at: 2, mark: 'entry 2' },
      { n: 3, at: 3, mark: 'third' },
    ],
    open: { words: 'Arcadia', scroll: 140 },
    damaged: null,
  });
  expect(complaints).toEqual([]);
});

test('a write is acknowledged after its transaction, which is strict, and what waits is written together', async () => {
  const { page } = await openStorePage();
  const seen = await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    const said: string[] = [];
    const { value } = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
    const plain = value as typeof IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function watched(names, mode, options) {
      const transaction = plain.call(this, names, mode, options);
      said.push(`begun ${mode} ${options?.durability}`);
      transaction.addEventListener('complete', () => said.push('complete'));
      return transaction;
    };
    const first = desk.append('a', 1, 30).then(() => said.push('kept 1 to 30'));
    // These come while the first ones are being written.
    await new Promise((done) => setTimeout(done));
    const second = desk.append('a', 31, 60).then(() => said.push('kept 31 to 60'));
    await Promise.all([first, second]);
    IDBDatabase.prototype.transaction = plain;
    return said;
  });
  const turn = (kept: string): string[] => ['begun readwrite strict', 'complete', kept];
  const next = seen.indexOf('begun readwrite strict', 1);
  // The second transaction may begin before those who wait for the first hear of it.
  expect(seen.filter((_, i) => i !== next)).toEqual([...turn('kept 1 to 30'), ...turn('kept 31 to 60').slice(1)]);
  expect(next).toBeGreaterThan(1);
});

test('an entry out of order is refused, and so is what rests on it; nothing of them is kept', async () => {
  const { page } = await openStorePage();
  const codes = await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    const { store, codeOf, entry } = desk;
    await store.append('a', entry(1));
    const together = await Promise.all([
      codeOf(store.append('a', entry(2))),
      codeOf(store.append('a', entry(4))),
      codeOf(store.append('a', entry(3))),
      codeOf(store.keepOpen('a', { form: 'of entry 4' })),
    ]);
    return {
      together,
      later: await codeOf(store.append('a', entry(3))),
      twice: await codeOf(store.append('a', entry(3))),
      replaced: await codeOf(store.replaceLast('a', entry(2))),
      early: await codeOf(store.snapshot('a', 4, {})),
      function: await codeOf(store.append('a', Object.assign(entry(4), { mark: () => {} }))),
      exists: await codeOf(store.create('a', {}, { title: '', statements: 0, changed: 0 })),
      gap: await codeOf(store.create('b', {}, { title: '', statements: 0, changed: 0 }, [entry(1), entry(3)])),
      uncopied: await codeOf(
        store.create('b', {}, { title: '', statements: 0, changed: 0 }, [
          entry(1),
          Object.assign(entry(2), { mark: () => {} }),
        ]),
      ),
      unknown: await codeOf(store.load('b')),
      unheld: await codeOf(store.append('b', entry(1))),
    };
  });
  expect(codes).toEqual({
    together: [null, 'out-of-order', 'out-of-order', 'out-of-order'],
    later: null,
    twice: 'out-of-order',
    replaced: 'out-of-order',
    early: 'out-of-order',
    function: 'not-storable',
    exists: 'draft-exists',
    gap: 'out-of-order',
    uncopied: 'not-storable',
    unknown: 'unknown-draft',
    unheld: 'not-the-writer',
  });
  const draft = await page.evaluate(() => window.desk.load('a'));
  expect(draft.entries.map(({ n }) => n)).toEqual([1, 2, 3]);
  expect(draft.open).toBeNull();
  expect(await page.evaluate(() => window.desk.rowsOf('b'))).toEqual([]);
});

test('the last thousand entries are kept, those before are cut at a snapshot, and letters win over a snapshot', async () => {
  const { page } = await openStorePage();
  const drafts = await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    const loaded = [];
    let last = 0;
    for (const n of [200, 400, 600, 800, 1000, 1199, 1200, 1400]) {
      await desk.append('a', last + 1, n);
      await desk.store.snapshot('a', n, { at: n });
      last = n;
      const draft = await desk.load('a');
      loaded.push([draft.n, draft.entries.length, draft.damaged]);
    }
    await desk.store.replaceLast('a', desk.entry(1400, 'one letter more'));
    // All between the first snapshot and the last entry is lost, so that a later snapshot is needed.
    await desk.change('entries', (table) => table.delete(IDBKeyRange.bound(['a', 401], ['a', 1399])));
    return { loaded, last: await desk.load('a') };
  });
  expect(drafts.loaded).toEqual([
    [0, 200, null],
    [0, 400, null],
    [0, 600, null],
    [0, 800, null],
    [0, 1000, null],
    [0, 1199, null],
    [200, 1000, null],
    [400, 1000, null],
  ]);
  // The snapshot at 1400 did not have that letter.
  expect([drafts.last.n, drafts.last.damaged]).toEqual([1200, { code: 'steps-lost', from: 1201, steps: 200 }]);
});

test('of a damaged log all that leads to the latest state is read, and what is lost is told', async () => {
  const { page } = await openStorePage();
  const results = await page.evaluate(async () => {
    const { desk } = window;
    const read = async (id: string, damage: () => Promise<void>): Promise<unknown> => {
      await desk.begin(id);
      await desk.append(id, 1, 10);
      await damage();
      const { n, entries, damaged } = await desk.load(id);
      const next = await desk.codeOf(desk.store.append(id, desk.entry(n + entries.length + 1)));
      return { from: n, read: entries.length, damaged, next };
    };
    return {
      gap: await read('gap', () => desk.change('entries', (table) => table.delete(['gap', 7]))),
      junk: await read('junk', () => desk.change('entries', (table) => table.put({ entry: 'junk' }, ['junk', 9]))),
      foreign: await read('foreign', () =>
        desk.change('entries', (table) => table.put({ entry: { n: 3, at: 3 } }, ['foreign', 10])),
      ),
      history: await read('history', async () => {
        await desk.store.snapshot('history', 8, {});
        await desk.change('entries', (table) => table.delete(['history', 2]));
      }),
      start: await read('start', () => desk.change('snapshots', (table) => table.delete(['start', 0]))),
      unreadable: await read('unreadable', async () => {
        // As if the file of a large value were gone from the disk.
        const fail = (): never => {
          throw new DOMException('Failed to read large IndexedDB value', 'DataError');
        };
        const get = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'get')!.value as (
          key: unknown,
        ) => IDBRequest;
        IDBObjectStore.prototype.getAll = fail;
        IDBObjectStore.prototype.get = function odd(this: IDBObjectStore, key: unknown) {
          return this.name === 'entries' && String(key) === 'unreadable,5' ? fail() : get.call(this, key);
        };
      }),
    };
  });
  const refused = 'out-of-order';
  expect(results).toEqual({
    gap: { from: 0, read: 6, damaged: { code: 'steps-lost', from: 7, steps: 4 }, next: refused },
    junk: { from: 0, read: 8, damaged: { code: 'steps-lost', from: 9, steps: 2 }, next: refused },
    foreign: { from: 0, read: 9, damaged: { code: 'steps-lost', from: 10, steps: 1 }, next: refused },
    history: { from: 8, read: 2, damaged: { code: 'history-lost', from: 8, steps: 8 }, next: null },
    unreadable: { from: 0, read: 4, damaged: { code: 'steps-lost', from: 5, steps: 6 }, next: refused },
    start: { from: 0, read: 10, damaged: { code: 'no-snapshot', from: 1, steps: 10 }, next: null },
  });
  // The rest of a damaged draft is left as it is.
  await page.reload();
  expect((await page.evaluate(() => window.desk.rowsOf('gap'))).map(({ n }) => n)).toEqual([
    1, 2, 3, 4, 5, 6, 8, 9, 10,
  ]);
});

test('a draft of a newer format is read and never written', async () => {
  const { page } = await openStorePage();
  const seen = await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    await desk.append('a', 1, 2);
    const row = { id: 'a', title: 'New', statements: 1, changed: 9, copied: null, format: 2, colour: 'unknown here' };
    await desk.change('drafts', (table) => table.put(row));
    const { store, codeOf } = desk;
    return {
      codes: [
        await codeOf(store.append('a', desk.entry(3))),
        await codeOf(store.keepOpen('a', {})),
        await codeOf(store.noteCopy('a', 5)),
        await codeOf(store.create('a', {}, { title: '', statements: 0, changed: 0 })),
        await codeOf(store.remove('a')),
        await codeOf(desk.lock!.release().then(() => desk.holdDraft('a', { store, onLost: () => {} }))),
      ],
      list: (await store.list()).map(({ title, format, readOnly }) => [title, format, readOnly]),
      read: (await desk.load('a')).entries.length,
    };
  });
  expect(seen).toEqual({ codes: Array(6).fill('newer-format'), list: [['New', 2, true]], read: 2 });
});

test('so is a database of a newer version; a tab that has it open lets go of it', async () => {
  const { page } = await openStorePage();
  const seen = await page.evaluate(async () => {
    const { desk } = window;
    await desk.begin('a');
    await desk.append('a', 1, 2);
    (await desk.raw(7)).close();
    const old = await desk.codeOf(desk.store.append('a', desk.entry(3)));
    const store = await desk.openDraftStore();
    return {
      old,
      refusal: store.refusal,
      list: (await store.list()).map(({ id, readOnly }) => [id, readOnly]),
      read: (await store.load('a')).entries.length,
      create: await desk.codeOf(store.create('b', {}, { title: '', statements: 0, changed: 0 })),
      hold: await desk.codeOf(desk.lock!.release().then(() => desk.holdDraft('a', { store, onLost: () => {} }))),
    };
  });
  expect(seen).toEqual({
    old: 'closed',
    refusal: 'newer-format',
    list: [['a', true]],
    read: 2,
    create: 'newer-format',
    hold: 'newer-format',
  });
});

test('a draft is removed with all that belongs to it, and leaves the others', async () => {
  const { page } = await openStorePage();
  const left = await page.evaluate(async () => {
    const { desk } = window;
    for (const id of ['a', 'a/1', '__proto__']) {
      await desk.begin(id);
      await desk.append(id, 1, 3);
      await desk.store.keepOpen(id, {});
      await desk.store.snapshot(id, 2, {});
      await desk.lock!.release();
    }
    await desk.store.remove('a');
    const gone = await desk.codeOf(desk.load('a'));
    // The same id may be taken again, and has nothing of the former one.
    await desk.store.create('a', {}, { title: '', statements: 0, changed: 0 });
    const draft = await desk.load('a');
    return {
      gone,
      again: [draft.entries.length, draft.n, draft.open],
      rows: [
        (await desk.rowsOf('a')).length,
        (await desk.rowsOf('a/1')).length,
        (await desk.rowsOf('__proto__')).length,
      ],
    };
  });
  expect(left).toEqual({ gone: 'unknown-draft', again: [0, 0, null], rows: [0, 3, 3] });
});

test.skipIf(lacks('devtools'))(
  'where there is no room, writes say so, the draft stays as it was, and goes on once there is',
  { tags: ['quick'] },
  async () => {
    const { page, url } = await openStorePage();
    const session = await page.context().newCDPSession(page);
    const allow = (quotaSize: number): Promise<unknown> =>
      session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize });
    await allow(1e6);
    await page.evaluate(async () => {
      await window.desk.begin('a');
      await window.desk.append('a', 1, 2);
    });
    await allow(1);
    const full = await page.evaluate(async () => {
      const { desk } = window;
      const { store, entry, codeOf } = desk;
      // The browser remembers for a while how much room there was; this is more.
      const together = [entry(3, 'x'.repeat(2e6)), entry(4)].map((written) => codeOf(store.append('a', written)));
      const codes = [...(await Promise.all(together)), await codeOf(store.append('a', entry(3)))];
      const again = await desk.openDraftStore();
      return { codes, refusal: again.refusal, readable: (await again.load('a')).entries.length };
    });
    expect(full).toEqual({ codes: ['full', 'full', 'full'], refusal: 'full', readable: 2 });
    await allow(9e6);
    const { entries, damaged } = await page.evaluate(async () => {
      await window.desk.append('a', 3, 4);
      return window.desk.load('a');
    });
    expect(entries.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect(damaged).toBeNull();
  },
);

test.skipIf(lacks('devtools'))('where there is neither room nor a draft, the store does not open', async () => {
  const { page, url } = await openStorePage();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 1 });
  expect(await page.evaluate(() => window.desk.codeOf(window.desk.openDraftStore()))).toBe('full');
});

test('where the browser refuses, the store says that it is unavailable', { tags: ['quick'] }, async () => {
  const { page } = await openStorePage('/sandbox.html');
  const frame = page.frames()[1]!;
  expect(await frame.evaluate(() => window.desk.codeOf(window.desk.openDraftStore()))).toBe('unavailable');
});

test('so it does without IndexedDB, and where opening fails', async () => {
  const { page } = await openStorePage();
  const codes = await page.evaluate(async () => {
    const { desk } = window;
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true });
    const without = await desk.codeOf(desk.openDraftStore());
    delete (window as { indexedDB?: unknown }).indexedDB;
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow it.', 'UnknownError');
    };
    return [without, await desk.codeOf(desk.openDraftStore())];
  });
  expect(codes).toEqual(['unavailable', 'unavailable']);
});

test.skipIf(lacks('devtools'))('the browser is asked to keep the drafts, and how much room there is', async () => {
  const { page, url } = await openStorePage();
  expect(await page.evaluate(() => window.desk.askToPersist())).toBe('best-effort');
  const room = await page.evaluate(() => window.desk.estimate());
  expect(room!.quota).toBeGreaterThan(room!.used);
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.grantPermissions', {
    origin: url,
    permissions: ['durableStorage'],
    browserContextId: targetInfo.browserContextId!,
  });
  expect(await page.evaluate(() => window.desk.askToPersist())).toBe('persisted');
  await page.evaluate(() => Object.defineProperty(navigator, 'storage', { value: undefined }));
  expect(await page.evaluate(async () => [await window.desk.askToPersist(), await window.desk.estimate()])).toEqual([
    'unknown',
    null,
  ]);
});
