/**
 * The phone's screen belongs to the graph: how much of the window it has, that a tap shows the first quote without
 * hiding the line, and the legend, the sheet and the menu of the page's bar.
 */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, get, openExplorer, openFresh, openFreshHost, PHONE, ready, set, soon, spot } from './harness.js';
import { fingers } from './fingers.js';

type Size = readonly [width: number, height: number];
const SIZES: readonly Size[] = [
  [390, 844],
  [360, 640],
  [844, 390],
];
const phone = ([width, height]: Size): BrowserContextOptions => ({ ...PHONE, viewport: { width, height } });
const part = (page: Page, selector: string): Locator => page.locator(`diplomatic-graph ${selector}`);
const boxOf = async (locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> =>
  (await locator.first().boundingBox())!;

const LINES = ['edge:maduro/severed-ties/us', 'edge:canada/support/guaido', 'edge:oas/recognition/guaido'];

test.for(SIZES)('at %i × %i px the explorer gives the graph 55 % of the window', async (size) => {
  const { page } = await openExplorer(phone(size));
  const stage = await boxOf(part(page, '.stage'));
  expect(stage.height / size[1]).toBeGreaterThanOrEqual(0.55);
  // Held upright, all of the graph is in the window. On its side, what is seen of it is as much, and the rest is below.
  if (size[0] < size[1]) expect(stage.y + stage.height).toBeLessThanOrEqual(size[1]);
  else expect((size[1] - stage.y) / size[1]).toBeGreaterThanOrEqual(0.55);
  expect((await boxOf(page.locator('.bar'))).height).toBeLessThanOrEqual(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size[0]);
});

test.for(SIZES)('at %i × %i px the page for frames does so too, and a tap shows the first quote', async (size) => {
  const { page } = await openFresh('/explorer/embed.html', { context: phone(size) });
  await ready(page);
  const stage = await boxOf(part(page, '.stage'));
  expect((Math.min(stage.y + stage.height, size[1]) - stage.y) / size[1]).toBeGreaterThanOrEqual(0.55);
  const { x, y } = await spot(page, 'edge:maduro/severed-ties/us');
  await page.touchscreen.tap(x, y);
  await soon(() => part(page, '.panel blockquote').first().isVisible()).toBe(true);
  const quote = await boxOf(part(page, '.panel blockquote'));
  expect(quote.y + quote.height).toBeLessThanOrEqual(size[1]);
});

test.for(SIZES.flatMap((size) => LINES.map((line): readonly [number, number, string] => [...size, line])))(
  'at %i × %i px a tap on %s shows its first quote, and leaves it in sight',
  async ([width, height, line]) => {
    const { page } = await openExplorer(phone([width, height]));
    const { x, y } = await spot(page, line);
    await page.touchscreen.tap(x, y);
    await soon(() => part(page, '.panel blockquote').first().isVisible()).toBe(true);
    const [stage, panel, quote, standing] = await Promise.all([
      boxOf(part(page, '.stage')),
      boxOf(part(page, '.panel')),
      boxOf(part(page, '.panel blockquote')),
      boxOf(part(page, '.panel .kind')),
    ]);
    // Nothing has scrolled, and nothing has to.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(standing.y).toBeGreaterThanOrEqual(panel.y);
    expect(quote.y + quote.height).toBeLessThanOrEqual(Math.min(height, panel.y + panel.height) + 0.5);
    const at = await spot(page, line);
    expect(at.y).toBeGreaterThan(stage.y + 8);
    expect(at.y).toBeLessThan(height);
    if (width < 760) expect(at.y).toBeLessThan(panel.y - 12);
    else expect(at.x).toBeLessThan(panel.x);
  },
);

test.for([390, 360])('an element %i px wide gives the graph 55 % of its height, in every language', async (width) => {
  const { page } = await openFreshHost(undefined, { context: phone([width, 844]) });
  await ready(page);
  for (const locale of ['en', 'ar', 'es', 'fr', 'pt', 'ru', 'zh']) {
    await set(page, { locale });
    await soon(() => part(page, '.frame').getAttribute('lang')).toBe(locale);
    await soon(() => part(page, '.files').count()).toBe(1);
    const [host, stage] = [await boxOf(page.locator('diplomatic-graph')), await boxOf(part(page, '.stage'))];
    expect(stage.height / host.height, locale).toBeGreaterThanOrEqual(0.55);
    // Tools and export keep within the frame.
    for (const row of ['.tools', '.files', '.source']) {
      const box = await boxOf(part(page, row));
      expect(box.x, `${locale} ${row}`).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, `${locale} ${row}`).toBeLessThanOrEqual(width);
    }
    expect((await boxOf(part(page, '.tools'))).height, locale).toBeLessThan(50);
  }
});

test('in a low window the rows above the graph are low in every language, and the title is whole', async () => {
  const { page } = await openFreshHost(undefined, { context: phone([844, 390]) });
  await ready(page);
  for (const locale of ['en', 'ar', 'es', 'fr', 'pt', 'ru', 'zh']) {
    await set(page, { locale });
    await soon(() => part(page, '.frame').getAttribute('lang')).toBe(locale);
    const [host, stage] = [await boxOf(page.locator('diplomatic-graph')), await boxOf(part(page, '.stage'))];
    expect(stage.y - host.y, locale).toBeLessThanOrEqual(150);
    const [description, header] = [await boxOf(part(page, '.description')), await boxOf(part(page, 'header'))];
    expect(description.height, locale).toBeLessThanOrEqual(20);
    expect(await part(page, 'header').evaluate((row) => row.scrollHeight - row.clientHeight), locale).toBeLessThan(2);
    // It does not lie under the panel, which reaches up to the top of the frame.
    const panel = await boxOf(part(page, '.panel'));
    const title = await boxOf(part(page, 'h2'));
    expect(Math.max(title.x, panel.x), locale).toBeGreaterThanOrEqual(
      Math.min(title.x + title.width, panel.x + panel.width) - 0.5,
    );
    expect(header.y, locale).toBe(host.y);
  }
});

test('the legend is one line, opens over the graph, and closes by a press beside it', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  const opener = page.locator('diplomatic-graph').getByRole('button', { name: 'Whole legend' });
  const last = part(page, '.legend li').last();
  const stage = await boxOf(part(page, '.stage'));
  expect((await boxOf(part(page, '.legend'))).height).toBeLessThan(32);
  expect((await boxOf(last)).x).toBeGreaterThan(390);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  await opener.tap();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  for (const entry of await part(page, '.legend li').all()) {
    const { x, width } = await boxOf(entry);
    expect(x + width).toBeLessThanOrEqual(390);
  }
  expect(await boxOf(part(page, '.stage'))).toEqual(stage);
  // An entry of the open legend filters, and the legend stays open.
  const reported = part(page, '.legend').getByRole('button', { name: 'reported' });
  await reported.tap();
  await soon(() => reported.getAttribute('aria-pressed')).toBe('false');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  await page.touchscreen.tap(stage.x + 10, stage.y + stage.height - 10);
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  // By keyboard: Escape closes it, and the focus is where it was opened.
  await opener.focus();
  await page.keyboard.press('Enter');
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await opener.getAttribute('aria-expanded')).toBe('false');
  expect(await opener.evaluate((node) => node.matches(':focus'))).toBe(true);
});

/**
 * A slow finger, over two seconds, that goes from the handle of the sheet by so much. A fast one flings, and its next
 * tap only stops that.
 */
async function drag(page: Page, by: number): Promise<void> {
  const { x, y, width, height } = await boxOf(part(page, '.handle'));
  const from = { x: x + width / 2, y: y + height / 2 - 4 };
  const touch = await fingers(page, 250);
  await touch('touchStart', from);
  for (let i = 1; i <= 6; i += 1) await touch('touchMove', { x: from.x, y: from.y + (by * i) / 6 });
  await touch('touchEnd');
}

test('the sheet is dragged to full height, back, and away, and grows by keyboard', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  const open = async (): Promise<number> => {
    const { x, y } = await spot(page, 'edge:maduro/severed-ties/us');
    await page.touchscreen.tap(x, y);
    await soon(() => part(page, '.panel blockquote').first().isVisible()).toBe(true);
    return (await boxOf(part(page, '.panel'))).height;
  };
  const height = await open();
  await drag(page, -120);
  await soon(async () => (await boxOf(part(page, '.panel'))).height).toBeGreaterThan(height + 150);
  expect(await part(page, '.handle').getAttribute('aria-expanded')).toBe('true');
  expect((await boxOf(part(page, '.panel'))).y).toBeGreaterThanOrEqual(44);
  await drag(page, 150);
  await soon(async () => Math.round((await boxOf(part(page, '.panel'))).height)).toBe(Math.round(height));
  await drag(page, 200);
  await soon(() => part(page, '.panel').isVisible()).toBe(false);
  expect(await get(page, 'selected')).toBeNull();

  expect(await open()).toBeCloseTo(height, 0);
  const handle = page.locator('diplomatic-graph').getByRole('button', { name: 'Full height' });
  await handle.focus();
  await page.keyboard.press('Enter');
  await soon(async () => (await boxOf(part(page, '.panel'))).height).toBeGreaterThan(height + 150);
  await page.keyboard.press('Enter');
  await soon(async () => Math.round((await boxOf(part(page, '.panel'))).height)).toBe(Math.round(height));
});

test('the menu of the bar has the settings, and closes by Escape and by a press beside it', async () => {
  const { page } = await openExplorer(PHONE);
  const menu = page.getByRole('button', { name: 'Menu' });
  expect(await page.locator('#theme').isVisible()).toBe(false);
  await menu.tap();
  await page.locator('#theme').selectOption('dark');
  await soon(() => get(page, 'theme')).toBe('dark');
  expect(await page.locator('#theme').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#theme').isVisible()).toBe(false);
  expect(await menu.evaluate((node) => node.matches(':focus'))).toBe(true);
  await menu.tap();
  const { x, y } = await boxOf(part(page, '.stage'));
  await page.touchscreen.tap(x + 5, y + 300);
  expect(await page.locator('#theme').isVisible()).toBe(false);
  // A button of the menu closes it and does its work.
  await menu.tap();
  await page.locator('#share').tap();
  await soon(() => page.locator('#share-dialog').isVisible()).toBe(true);
  expect(await page.locator('#menu').isVisible()).toBe(false);
});

test('a selection by keyboard sizes the sheet as a tap does', async () => {
  const { page } = await openExplorer(PHONE);
  await button(page, 'actor:canada').focus();
  await page.keyboard.press('Enter');
  await soon(() => part(page, '.panel').isVisible()).toBe(true);
  const panel = await boxOf(part(page, '.panel'));
  expect(panel.y + panel.height).toBeCloseTo(844, 0);
  expect(panel.y).toBeGreaterThan(844 * 0.4);
});
