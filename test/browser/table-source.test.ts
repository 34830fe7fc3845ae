/** A table as `src`: the graph of its rows, a message about what was left out, and an error where nothing can be read. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from './axe.js';
import {
  alertText,
  DESKTOP,
  drawn,
  focused,
  get,
  heard,
  openFreshHost,
  openHost,
  panelText,
  PHONE,
  ready,
  set,
  soon,
  type Answer,
} from './harness.js';

const csv = (body: string): Answer => ({ body, type: 'text/csv' });
const GOOD = 'from,relation,to,date\nFrance,support,Germany,2019-01-23\nGermany,support,Poland,2019-02-01\n';
const MIXED = `${GOOD},support,Spain,2019-03-01\nSpain,support,Italy,soon\n`;
const PAGES: Record<string, Answer> = {
  '/events.csv': csv(GOOD),
  '/events.tsv': { body: GOOD.replaceAll(',', '\t'), type: 'application/octet-stream' },
  '/answer': csv(GOOD),
  '/mixed.csv': csv(MIXED),
  '/unnamed.csv': csv('a,b,c\nFrance,supports,Germany\nSpain,supports,Italy\nItaly,supports,France\n'),
  '/bad.csv': csv('from,to\nFrance,\n,Spain\n'),
  '/login.csv': { body: '<!doctype html><title>Log in</title>', type: 'text/html' },
};
const withSrc = (src: string, more = ''): string => `<diplomatic-graph src="${src}" ${more}></diplomatic-graph>`;
const notice = (page: Page): Locator => page.locator('diplomatic-graph .message');

test.for(['/events.csv', '/events.tsv', '/events.csv?version=2', '/answer'])(
  '%s is drawn, and its lines open their rows',
  async (src) => {
    const { page } = await openHost(withSrc(src, 'selected="edge:fr/support/de"'), {
      pages: { ...PAGES, '/events.csv?version=2': csv(GOOD) },
    });
    await ready(page);
    expect(await drawn(page, 'edge')).toEqual(['de/support/pl', 'fr/support/de']);
    await soon(() => panelText(page)).toContain('row 2');
    const [load] = await heard(page, 'dg-load');
    expect(load).toMatchObject({ actors: 3, statements: 2, warnings: [] });
    expect(await notice(page).count()).toBe(0);
  },
);

test(
  'rows that were left out are counted and named, until the reader closes the message',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost(withSrc('/mixed.csv'), { pages: PAGES });
    await ready(page);
    expect((await drawn(page, 'edge')).length).toBe(3);
    await notice(page).waitFor();
    const text = (await notice(page).innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('1 of 4 rows left out');
    expect(text).toContain('line 4: from: found nothing, expected who acts.');
    expect(text).toContain('line 5: date: found "soon", expected a date such as 2019-01-23.');
    await soon(() => page.locator('diplomatic-graph [role="status"]').innerText()).toContain('1 of 4 rows left out');
    const [load] = await heard(page, 'dg-load');
    expect(load).toMatchObject({ statements: 3, warnings: [{ line: 4 }, { line: 5 }] });
    expect(await heard(page, 'dg-error')).toEqual([]);
    await notice(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => notice(page).count()).toBe(0);
    expect(await focused(page)).toContain('mixed');
    await set(page, { locale: 'fr' });
    await soon(() => page.locator('diplomatic-graph .frame').getAttribute('lang')).toBe('fr');
    expect(await notice(page).count()).toBe(0);
  },
);

test('columns that were guessed are named, in the language of the reader', async () => {
  const { page } = await openHost(withSrc('/unnamed.csv'), { pages: PAGES });
  await ready(page);
  await notice(page).waitFor();
  expect((await notice(page).innerText()).replace(/\s+/g, ' ')).toContain('From: a · Relation: b · To: c');
  await set(page, { locale: 'es' });
  await soon(() => notice(page).innerText()).toContain('columnas deducidas');
});

test.for<[string, string, string]>([
  ['/bad.csv', 'table-invalid', '2 rows without a statement'],
  ['/login.csv', 'dataset-is-html', 'is a web page (HTML), expected a table'],
  ['/none.csv', 'dataset-not-found', 'answered 404'],
])('%s cannot be read: %s', async ([src, code, words]) => {
  const { page } = await openHost(withSrc(src), { pages: PAGES });
  expect(await alertText(page)).toContain(words);
  const errors = await heard(page, 'dg-error');
  expect(errors.map((error) => error.code)).toEqual([code]);
  expect(await get(page, 'data')).toBeNull();
});

test('a table above the limit is refused, and the picture before stays', async () => {
  const { page } = await openHost(undefined, { pages: PAGES });
  await ready(page);
  await set(page, { maxBytes: 60, src: '/events.csv' });
  expect(await alertText(page)).toContain('is larger than 60 bytes');
  expect((await drawn(page, 'actor')).length).toBe(17);
});

test('a table that is replaced while it is read is never shown', async () => {
  const { page } = await openHost('<main></main>', { pages: PAGES });
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  let answer = async (): Promise<void> => {};
  const asked = new Promise<void>((done) => {
    void page.route('**/slow.csv', (route) => {
      answer = () => route.fulfill({ contentType: 'text/csv', body: MIXED }).catch(() => undefined);
      done();
    });
  });
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .append(Object.assign(document.createElement('diplomatic-graph'), { src: '/slow.csv' })),
  );
  await asked;
  await set(page, { src: '/events.csv' });
  await answer();
  await ready(page);
  expect(await heard(page, 'dg-load')).toMatchObject([{ statements: 2 }]);
  expect(await heard(page, 'dg-error')).toEqual([]);
  expect(await notice(page).count()).toBe(0);
});

test('the code for tables is loaded with the first table only', async () => {
  const asked: string[] = [];
  const { page } = await openFreshHost('<main></main>', { pages: PAGES });
  page.on('request', (request) => void asked.push(request.url()));
  const tables = (): string[] => asked.filter((url) => url.includes('chunk-table-dataset-'));
  await page.evaluate((html) => document.querySelector('main')!.setHTMLUnsafe(html), withSrc('/data.json'));
  await ready(page);
  expect(tables()).toEqual([]);
  await set(page, { src: '/events.csv' });
  await soon(() => get<{ title: string }>(page, 'data').then(({ title }) => title)).toBe('events');
  expect(tables()).toHaveLength(1);
});

test.for<[string, object, string]>([
  ['on a desktop', DESKTOP, 'en'],
  ['in the dark, from right to left', { ...DESKTOP, colorScheme: 'dark' }, 'ar'],
  ['on a phone', PHONE, 'en'],
  ['in forced colours', { ...DESKTOP, forcedColors: 'active' }, 'en'],
])('axe finds nothing wrong with the message %s', async ([, context, locale]) => {
  const { page } = await openHost(`<main><h1>Host</h1>${withSrc('/mixed.csv', `locale="${locale}"`)}</main>`, {
    pages: PAGES,
    context,
  });
  await ready(page);
  await notice(page).waitFor();
  expect(await axe(page)).toEqual([]);
});
