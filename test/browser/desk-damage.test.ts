/** Drafts of which something is damaged, lost or newer, opened in the page: what can be read is shown, nothing is written over. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, chooseWords, codeByKeys, datasetOf, downloadedBy } from './desk.js';
import { openDesk, soon } from './harness.js';

const TEXT = 'Headline\n\nKarsk recognised Ilse Marn as president of Ovanna on Monday.\n\nBelmora broke off relations.';
const RECOGNISED = {
  words: 'recognised Ilse Marn as president',
  from: { id: 'karsk', names: ['Karsk'] },
  relation: 'recognition',
  to: { id: 'ilse-marn', names: ['Ilse Marn'] },
  standing: 'stated',
};

/** Writes into a table of the database, as a version with faults or a damaged disk would have left it. */
async function tamper(
  page: Page,
  table: string,
  key: string | readonly [string, number] | null,
  value?: unknown,
): Promise<void> {
  await page.evaluate(
    async ([name, at, json]) => {
      const put: unknown = json === null ? undefined : JSON.parse(json);
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('diplomatic-graph-desk');
        request.onsuccess = () => done(request.result);
      });
      const transaction = database.transaction(name, 'readwrite');
      const store = transaction.objectStore(name);
      if (put === undefined) store.delete(at as IDBValidKey);
      else if (at === null) store.put(put);
      else store.put(put, at as IDBValidKey);
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      database.close();
    },
    [table, key, value === undefined ? null : JSON.stringify(value)] as const,
  );
}

/** What is kept, as text: to be compared with itself. */
async function stored(page: Page, id: string): Promise<string> {
  return page.evaluate(async (draft) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('diplomatic-graph-desk');
      request.onsuccess = () => done(request.result);
    });
    const all = await Promise.all(
      ['entries', 'snapshots'].map(
        (name) =>
          new Promise<unknown>((done) => {
            const request = database
              .transaction(name)
              .objectStore(name)
              .getAll(IDBKeyRange.bound([draft], [draft, []]));
            request.onsuccess = () => done(request.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(all);
  }, id);
}

const idOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice('#draft='.length));
const count = async (page: Page): Promise<number> => ((await datasetOf(page))['statements'] as unknown[])?.length ?? 0;
const rows = (page: Page): Promise<number> => page.locator('desk-statement-list li').count();

/** Two statements, which are the entries 1 and 2 of the log. */
async function openCoded(): Promise<{ page: Page; id: string; complaints: string[] }> {
  const { page, complaints } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'Belmora broke off relations');
  await codeByKeys(page, {
    ...RECOGNISED,
    words: 'Belmora broke off relations',
    from: { id: 'belmora', names: ['Belmora'] },
    relation: 'severed-ties',
  });
  await page.locator('.saved.kept').waitFor();
  return { page, id: idOf(page), complaints };
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator('desk-bar header').waitFor();
}

test.each([
  ['cannot be read', { entry: 'junk', writer: '' }],
  ['does not fit', { entry: { n: 2, at: 2, kind: 'undo', step: 9, change: {} }, writer: '' }],
])('if the last step %s, the draft stays as it is, and a copy goes on', async (_, row) => {
  const { page, id, complaints } = await openCoded();
  await tamper(page, 'entries', [id, 2], row);
  const before = await stored(page, id);
  await reload(page);
  await soon(() => page.locator('.saved').textContent()).toContain('the last 1 edit cannot be read');
  expect(await rows(page)).toBe(1);
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Go on with a copy' }).click();
  await page.locator('.saved.kept').waitFor();
  expect(idOf(page)).not.toBe(id);
  // The copy can be edited, and what was read can be undone.
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await count(page)).toBe(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.locator('.saved.kept').waitFor();
  await reload(page);
  await soon(() => rows(page)).toBe(1);
  expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
  expect(await stored(page, id)).toBe(before);
  expect(complaints).toEqual([]);
});

test('if only earlier steps are lost, the log goes on behind the snapshot', async () => {
  const { page, id, complaints } = await openCoded();
  // A snapshot of the last state, and nothing of what led to it but an entry that says that there was something.
  const snapshot = await page.evaluate(async () => {
    const { draft } = (document.querySelector('diplomatic-desk') as unknown as { state: { draft: object } }).state;
    const tables = Object.entries(draft as Record<string, Map<string, Map<string, unknown>>>);
    return {
      format: 1,
      tables: tables.map(([name, all]) => [name, [...all].map(([row, cells]) => [row, [...cells]])]),
    };
  });
  await tamper(page, 'snapshots', [id, 2], { snapshot });
  await tamper(page, 'entries', [id, 1], { entry: 'junk', writer: '' });
  await tamper(page, 'entries', [id, 2]);
  await reload(page);
  await soon(() => page.locator('.desk .message').textContent()).toContain('2 edits can no longer be undone');
  expect(await rows(page)).toBe(2);
  await page
    .locator('desk-statement-list')
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await page.locator('.saved.kept').waitFor();
  await reload(page);
  await soon(() => rows(page)).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => rows(page)).toBe(2);
  expect(complaints).toEqual([]);
});

test('a draft without anything to begin with is not opened, and what is stored can be downloaded', async () => {
  const { page, id, complaints } = await openCoded();
  await tamper(page, 'snapshots', [id, 0]);
  const before = await stored(page, id);
  await reload(page);
  await soon(() => page.getByRole('alert').filter({ hasText: 'damaged' }).count()).toBe(1);
  const { entries } = JSON.parse(await downloadedBy(page, 'Download what is stored')) as { entries: unknown[] };
  expect(entries).toHaveLength(2);
  expect(await stored(page, id)).toBe(before);
  // Other drafts can be made.
  await begin(page, TEXT);
  expect(complaints).toEqual([]);
});

test('a draft of a newer version is read and can be downloaded, and is not written', async () => {
  const { page, id, complaints } = await openCoded();
  await tamper(page, 'drafts', null, { id, title: 'N', statements: 2, changed: 9, copied: null, format: 2 });
  const before = await stored(page, id);
  await reload(page);
  await soon(() => page.locator('.saved').textContent()).toContain('newer version of the desk');
  expect(await rows(page)).toBe(2);
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Edit here' }).count()).toBe(0);
  await page.locator('desk-text-pane article p').nth(1).press('n');
  await page.getByText('Download', { exact: true }).click();
  const dataset = JSON.parse(await downloadedBy(page, 'Dataset (JSON)')) as { statements: unknown[] };
  expect(dataset.statements).toHaveLength(2);
  expect(await stored(page, id)).toBe(before);
  // One that this version cannot even read is offered as it is stored.
  await tamper(page, 'snapshots', [id, 0], { snapshot: { format: 2, sheets: [] } });
  await reload(page);
  await soon(() => page.getByRole('alert').filter({ hasText: 'newer version of the desk' }).count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Download what is stored' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('the second tab can only read, and takes the draft with the open form', async () => {
  const { page, complaints } = await openCoded();
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await soon(() => tab.locator('.saved').textContent()).toContain('open in another tab');
  // A reader turns to a tab before he works in it.
  await page.bringToFront();
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Belmora' }).click();
  await page.locator('.saved.kept').waitFor();
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'Edit here' }).click();
  await tab.locator('.saved.kept').waitFor();
  await soon(() => tab.locator('#sentence-from input').inputValue()).toBe('Belmora');
  await soon(() => page.locator('.saved').textContent()).toContain('open in another tab');
  expect(await page.locator('form.sentence').count()).toBe(0);
  // If the draft cannot be taken back, that is told.
  await tamper(page, 'drafts', null, { id: idOf(page), title: '', statements: 2, changed: 9, copied: null, format: 2 });
  await page.bringToFront();
  await page.getByRole('button', { name: 'Edit here' }).click();
  await soon(() => page.locator('.desk .message').textContent()).toContain('cannot be edited here');
  expect(complaints).toEqual([]);
});
