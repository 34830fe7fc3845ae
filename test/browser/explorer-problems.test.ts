/** What is wrong with a dataset, in the explorer: the list of it, the line of the file, and the dataset read again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  alertText,
  ARTICLE,
  DESKTOP,
  drawn,
  get,
  heard,
  openExplorer,
  openFresh,
  openFreshExplorer,
  PHONE,
  ready,
  set,
  soon,
} from './harness.js';
import { axe, smallTargets } from './axe.js';

interface Dataset {
  title: string;
  colour?: string;
  layout?: unknown;
  story?: unknown;
  statements: { id: string; to: string; claim?: string }[];
  actors: { id: string }[];
}
/** The article's dataset as an author keeps it, one key a line, with a change. */
const changed = (change: (data: Dataset) => void): string => {
  const data = JSON.parse(ARTICLE) as Dataset;
  change(data);
  return JSON.stringify(data, null, 2);
};
const WRONG = changed(({ statements }) => {
  statements[4]!.to = 'guiado';
  statements[2]!.claim = '<img src=x onerror="window.ran=1">';
  delete (statements[1] as { id?: string }).id;
});
const WARNED = changed((data) => {
  data.colour = 'red';
});

const openFile = (page: Page, text: string, name = 'karsk.json'): Promise<void> =>
  page.locator('#file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const problems = (page: Page) => page.locator('#problems');
const dialog = (page: Page) => page.locator('#problems-dialog');
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** Whether the marked line of the file can be seen in its box. */
const marked = (page: Page): Promise<{ text: string; seen: boolean }> =>
  page.locator('#problems-file mark').evaluate((mark) => {
    const [line, box] = [mark, mark.closest('#problems-file')!].map((element) => element.getBoundingClientRect());
    return { text: mark.textContent, seen: line!.top >= box!.top && line!.bottom <= box!.bottom };
  });

test('a wrong file says its name, and each problem leads to its line', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  expect(await problems(page).isVisible()).toBe(false);
  await openFile(page, WRONG);
  await soon(() => alertText(page)).toContain('karsk.json');
  await soon(() => problems(page).innerText()).toBe('2 errors');
  await problems(page).click();
  expect(await dialog(page).getByRole('heading').innerText()).toBe('karsk.json');
  const items = dialog(page).getByRole('listitem');
  expect(await items.count()).toBe(2);
  const line = lineOf(WRONG, '"guiado"');
  const item = items.filter({ hasText: 'guiado' });
  expect(await item.innerText()).toContain(`line ${line}`);
  await item.getByRole('button', { name: `Show line ${line} in the file` }).click();
  expect(await marked(page)).toEqual({ text: '      "to": "guiado",', seen: true });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('problems-file');
  // The whole file is there, as text.
  expect(await page.locator('#problems-file').evaluate((view) => view.textContent)).toContain('<img src=x onerror=');
  expect(await page.locator('#problems-file img').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await page.keyboard.press('Escape');
  expect(await dialog(page).isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('problems');
  // The picture of the dataset before still stands.
  expect((await drawn(page, 'edge')).length).toBe(13);
  expect(complaints).toEqual([]);
});

test('the warnings of a dataset that is shown are offered quietly', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await openFile(page, WARNED);
  await soon(() => problems(page).innerText()).toBe('1 warning');
  expect(await page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
  await problems(page).click();
  expect(await dialog(page).getByRole('listitem').innerText()).toContain('colour');
  expect(await marked(page)).toEqual({ text: '  "colour": "red"', seen: true });
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  // Another dataset takes the button away.
  await openFile(
    page,
    changed(() => {}),
  );
  await soon(() => problems(page).isVisible()).toBe(false);
});

test('a dataset of an address is read again, and what it still has stays in view', { tags: ['quick'] }, async () => {
  let body = WARNED;
  const { page, complaints } = await openFresh('/explorer/');
  await page.route(
    ({ pathname }) => pathname === '/mine.json',
    (route) => route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto(`${new URL(page.url()).origin}/explorer/?src=/mine.json`);
  await ready(page);
  await soon(() => problems(page).innerText()).toBe('1 warning');
  await page.locator('#paste').click();
  await page.locator('#pasted').fill('A headline\nWhile Canada and others have supported Guaido.');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await set(page, {
    relations: ['support', 'severed-ties'],
    sides: ['guaido', 'maduro'],
    focusOn: 'oas',
    standings: null,
  });
  body = changed((data) => {
    data.title = 'Edited';
    // Its layout is that of all actors, and its story names them all.
    for (const key of ['layout', 'story'] as const) delete data[key];
    data.actors = data.actors.filter(({ id }) => id !== 'oas');
    data.statements = data.statements.filter((statement) => !JSON.stringify(statement).includes('"oas"'));
  });
  await page.locator('#reload').click();
  await soon(() => page.locator('diplomatic-graph h2').innerText()).toBe('Edited');
  await soon(() => problems(page).textContent()).toBe('');
  expect(await get(page, 'relations')).toEqual(['support', 'severed-ties']);
  expect(await get(page, 'sides')).toEqual(['guaido', 'maduro']);
  expect(await get(page, 'focusOn')).toBe(null);
  expect(await page.locator('#text p').count()).toBe(2);
  expect((await heard(page, 'dg-error')).map(({ message }) => message)).toEqual([]);
  // A mistake is told, and the next reload takes it away.
  body = '{';
  await page.locator('#reload').click();
  await soon(() => alertText(page)).toContain('mine.json');
  await soon(() => problems(page).innerText()).toBe('1 error');
  body = WARNED;
  await problems(page).click();
  await dialog(page).getByRole('button', { name: 'Reload' }).click();
  await soon(() => dialog(page).getByRole('status').innerText()).toBe('1 warning');
  await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a file that was chosen by its handle is read again from the disk', async () => {
  const { page } = await openFreshExplorer();
  await page.evaluate((text) => {
    const disk = { text };
    const handle = { getFile: () => Promise.resolve(new File([disk.text], 'karsk.json')) };
    Object.assign(window, { disk, showOpenFilePicker: () => Promise.resolve([handle]) });
  }, WARNED);
  await page.locator('#open').click();
  await soon(() => problems(page).innerText()).toBe('1 warning');
  await page.evaluate(
    (text) => {
      (window as unknown as { disk: { text: string } }).disk.text = text;
    },
    changed((data) => (data.title = 'Edited')),
  );
  await page.locator('#reload').click();
  await soon(() => page.locator('diplomatic-graph h2').innerText()).toBe('Edited');
  await soon(() => problems(page).isVisible()).toBe(false);
});

test('a file without a handle has to be chosen again once it has changed, and what stood in view stays', async () => {
  const { page } = await openFreshExplorer();
  await openFile(page, WARNED);
  await soon(() => problems(page).innerText()).toBe('1 warning');
  await set(page, { relations: ['support'] });
  // Browsers refuse to read a file that has changed on the disk since it was chosen.
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('It has changed.', 'NotReadableError'));
  });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.locator('#reload').click()]);
  await page.evaluate(() => {
    const plain = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!;
    Object.defineProperty(File.prototype, 'arrayBuffer', plain);
  });
  await chooser.setFiles({
    name: 'karsk.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed((data) => (data.title = 'Edited'))),
  });
  await soon(() => page.locator('diplomatic-graph h2').innerText()).toBe('Edited');
  expect(await get(page, 'relations')).toEqual(['support']);
});

test('a file without line breaks is shown around the place', async () => {
  const { page } = await openExplorer();
  await openFile(page, JSON.stringify(JSON.parse(WRONG)));
  await soon(() => problems(page).innerText()).toBe('2 errors');
  await problems(page).click();
  const item = dialog(page).getByRole('listitem').filter({ hasText: 'guiado' });
  await item.getByRole('button', { name: 'Show line 1 in the file' }).click();
  const { text, seen } = await marked(page);
  expect(text).toContain('"to":"guiado"');
  expect(text.length).toBeLessThan(1_100);
  expect(seen).toBe(true);
});

test.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
  ['dark phone of 320 px', { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
] as const)('the list can be used by everyone on a %s', async ([, context]) => {
  const { page } = await openExplorer(context);
  await openFile(page, WRONG);
  await soon(() => problems(page).innerText()).toBe('2 errors');
  await problems(page).click();
  await dialog(page)
    .getByRole('button', { name: /^Show line/ })
    .last()
    .click();
  expect((await marked(page)).seen).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  const parts = await dialog(page).evaluate((element) => {
    const boxes = [element, ...element.querySelectorAll('#problems-list, #problems-file, .buttons')];
    return boxes.map((part) => part.getBoundingClientRect().toJSON() as DOMRect);
  });
  const [whole, list, file, buttons] = parts as [DOMRect, DOMRect, DOMRect, DOMRect];
  for (const part of [list, file, buttons]) {
    expect(part.left).toBeGreaterThanOrEqual(whole.left);
    expect(part.right).toBeLessThanOrEqual(whole.right);
    expect(part.bottom).toBeLessThanOrEqual(whole.bottom);
  }
  expect(file.height).toBeGreaterThan(150);
  expect(list.height).toBeGreaterThan(100);
  expect(buttons.top).toBeGreaterThanOrEqual(file.bottom);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
