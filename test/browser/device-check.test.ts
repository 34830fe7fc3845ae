/** The page for devices (`test/phones`): items turn to "seen" by what fingers do, and the result can be taken along. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CHECKS } from '../phones/check-list.js';
import { axe } from './axe.js';
import { fingers } from './fingers.js';
import { emptySpot, openFresh, PHONE, ready, soon, spot, view, type Spot } from './harness.js';
import { lacks } from './needs.js';

async function open(context = PHONE): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openFresh('/explorer/device-check.html', {
    context: { ...context, permissions: ['clipboard-read', 'clipboard-write'] },
  });
  await ready(opened.page);
  return opened;
}

const state = (page: Page, id: string): Promise<string | null> =>
  page.locator(`#check-${id}`).getAttribute('data-state');
const seen = (page: Page, id: string): Promise<void> => soon(() => state(page, id)).toBe('seen');

/** Two taps at one place, with so much time between them as a hand takes. */
async function doubleTap(page: Page, { x, y }: Spot): Promise<void> {
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
}

test('what fingers do turns items to “seen”, and the rest stays', { tags: ['quick'] }, async () => {
  const { page, complaints } = await open();
  await page.locator('diplomatic-graph').evaluate((graph) => graph.scrollIntoView({ block: 'start' }));
  const empty = await emptySpot(page);
  for (const id of ['tap', 'sheet', 'pinch', 'double-tap', 'button-taps', 'drag', 'scroll', 'bars', 'turned', 'scheme'])
    expect(await state(page, id), id).toBe('not seen');

  const line = await spot(page, 'edge:canada/support/guaido');
  await page.touchscreen.tap(line.x, line.y);
  await seen(page, 'tap');
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Full height' }).press('Enter');
  await seen(page, 'sheet');
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Close' }).tap();

  const before = await view(page);
  const touch = await fingers(page);
  const apart = (d: number): [Spot, Spot] => [
    { x: empty.x - d, y: empty.y },
    { x: empty.x + d, y: empty.y },
  ];
  await touch('touchStart', ...apart(20));
  for (const d of [24, 30, 40]) await touch('touchMove', ...apart(d));
  await touch('touchEnd');
  await seen(page, 'pinch');
  expect((await view(page)).scale).toBeGreaterThan(before.scale);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Reset view' }).tap();
  await soon(() => view(page)).toEqual(before);

  await doubleTap(page, empty);
  await seen(page, 'double-tap');
  const zoomIn = (await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).boundingBox())!;
  await doubleTap(page, { x: zoomIn.x + zoomIn.width / 2, y: zoomIn.y + zoomIn.height / 2 });
  await seen(page, 'button-taps');

  const from = await spot(page, 'actor:guaido');
  await touch('touchStart', from);
  for (const dy of [10, 20, 30]) await touch('touchMove', { x: from.x, y: from.y + dy });
  await touch('touchEnd');
  await seen(page, 'drag');

  // What nobody has done is not seen.
  for (const id of ['keyboard', 'turned', 'scheme', 'copied', 'saved'])
    expect(await state(page, id), id).toBe('not seen');
  expect(complaints).toEqual([]);
});

test.skipIf(lacks('touch scrolling'))('one finger that scrolls the page is seen', async () => {
  const { page } = await open();
  const touch = await fingers(page);
  const from = await emptySpot(page);
  await touch('touchStart', from);
  for (const dy of [20, 60, 120, 180]) await touch('touchMove', { x: from.x, y: from.y - dy });
  await touch('touchEnd');
  await seen(page, 'scroll');
});

test('keyboard, bars, turning, colours and selected words are seen', async () => {
  const { page } = await open();
  await page.locator('#field').tap();
  // A keyboard leaves this much of the window.
  await page.setViewportSize({ width: 390, height: 508 });
  await seen(page, 'field-zoom');
  // A browser on a phone does this by itself.
  await page.locator('#field').evaluate((field) => field.scrollIntoView({ block: 'center' }));
  await seen(page, 'keyboard');
  await seen(page, 'bars');
  await page.setViewportSize({ width: 844, height: 390 });
  await seen(page, 'turned');
  await page.emulateMedia({ colorScheme: 'dark' });
  await seen(page, 'scheme');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('#words').tap();
  await page.evaluate(() => {
    const text = document.querySelector('#words')!.firstChild as Text;
    getSelection()!.setBaseAndExtent(text, 20, text, 60);
  });
  await seen(page, 'selection');
});

test('the result is copied as text, kept over a reload, and cleared', async () => {
  const { page, complaints } = await open();
  await page.getByLabel('It prints').check();
  await seen(page, 'printed');
  expect(await page.locator('#said').textContent()).toBe('It prints: seen');
  await page.getByRole('button', { name: 'Copy the result' }).press('Enter');
  await seen(page, 'copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const { name } of CHECKS) expect(text).toContain(name);
  expect(text).toContain('- [x] It prints: seen');
  expect(text).toContain('- [ ] A pinch zooms the graph, not the page: not seen');
  expect(text).toContain('390 × 844 px');
  await page.reload();
  await ready(page);
  expect(await state(page, 'printed')).toBe('seen');
  expect(await page.getByLabel('It prints').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Start anew' }).tap();
  await soon(() => state(page, 'printed')).toBe('not seen');
  expect(complaints).toEqual([]);
});

test('what is not as it should be is told apart: no share sheet, storage that is not kept', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined, configurable: true });
    StorageManager.prototype.persist = async () => false;
  });
  await page.getByRole('button', { name: 'Share the result' }).tap();
  await soon(() => state(page, 'share')).toBe('differs');
  await page.getByRole('button', { name: 'Ask to keep storage' }).tap();
  await soon(() => page.locator('#check-persisted .state').innerText()).toBe('differs: the browser has refused');
});

test.for(['light', 'dark'] as const)(
  'it fits a phone in %s colours, and axe-core finds nothing',
  async (colorScheme) => {
    const { page } = await open({ ...PHONE, colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);
  },
);
