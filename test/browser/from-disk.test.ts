/** The explorer opened from a disk, where browsers load neither its scripts nor its styles. */
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { newPage } from './browser.js';
import { DESKTOP, openExplorer, openFresh, PHONE } from './harness.js';

const NOTE = '#from-disk';

test.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)(
  'from a disk, the page says on a %s how to serve it, and has no dead buttons',
  { tags: ['quick'] },
  async ([, context]) => {
    const { page } = await newPage(context);
    onTestFinished(() => page.context().close());
    await page.goto(pathToFileURL('dist/explorer/index.html').href);
    await page.locator(NOTE).waitFor();
    expect(await page.locator(NOTE).innerText()).toMatch(/web server: run npm start/);
    expect(await page.locator('button, select, input').filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe(
      (await page.locator(NOTE).innerText()).trim(),
    );
  },
);

test('over http the note is never seen, also before the script has come', async () => {
  const { page } = await openExplorer();
  expect(await page.locator(NOTE).count()).toBe(0);
  expect(await page.locator('[hidden]:is(.bar, main)').count()).toBe(0);
  const { page: fresh } = await openFresh('/', { pages: {} });
  await fresh.route('**/*.js', (route) => route.abort());
  await fresh.goto(new URL('/explorer/', fresh.url()).href);
  expect(await fresh.locator(NOTE).isVisible()).toBe(false);
  expect(await fresh.getByRole('button', { name: 'Article', exact: true }).isVisible()).toBe(true);
});
