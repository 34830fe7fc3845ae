/** What a reader does with fingers, on a phone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  button,
  emptySpot,
  get,
  heard,
  openExplorer,
  openHost,
  panelText,
  PHONE,
  ready,
  set,
  soon,
  spot,
  view,
  type Opened,
  type Spot,
} from './harness.js';
import { fingers } from './fingers.js';
import { lacks } from './needs.js';
import { gesture, pinch } from './trackpad.js';

const TALL =
  '<diplomatic-graph src="/data.json" style="height:820px"></diplomatic-graph><div style="height:3000px">After</div>';

/** One finger goes from a place by so much, in steps as a hand would. */
async function swipe(page: Page, from: Spot, by: Spot): Promise<void> {
  const touch = await fingers(page);
  await touch('touchStart', from);
  for (let i = 1; i <= 8; i += 1) await touch('touchMove', { x: from.x + (by.x * i) / 8, y: from.y + (by.y * i) / 8 });
  await touch('touchEnd');
}

async function tap(page: Page, target: string): Promise<void> {
  const { x, y } = await spot(page, target);
  await page.touchscreen.tap(x, y);
}

async function openTall(): Promise<Opened> {
  const opened = await openHost(TALL, { context: PHONE });
  await ready(opened.page);
  return opened;
}

test.for([
  'actor:maduro',
  'actor:pro-government-forces',
  'edge:contractors/security-aid/maduro',
  'edge:pro-government-forces/support/maduro',
])('a tap on %s opens the sheet and leaves what is selected in sight', async (target) => {
  const { page } = await openExplorer(PHONE);
  expect(await page.locator('diplomatic-graph .panel').isVisible()).toBe(false);
  await tap(page, target);
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  expect(await get(page, 'selected')).toBe(target);
  expect(await heard(page, 'dg-hover')).toEqual([]);
  const [sheet, stage] = [
    (await page.locator('diplomatic-graph .panel').boundingBox())!,
    (await page.locator('diplomatic-graph .stage').boundingBox())!,
  ];
  const at = await spot(page, target);
  expect(at.y).toBeLessThan(sheet.y - 12);
  expect(at.y).toBeGreaterThan(stage.y + 12);
});

test('the sheet closes by its button and leaves nothing selected', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  await tap(page, 'actor:canada');
  await soon(() => panelText(page)).toContain('Canada');
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Close' }).tap();
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(false);
  expect(await get(page, 'selected')).toBeNull();
});

test('a tap on the background closes the sheet', async () => {
  const { page } = await openExplorer(PHONE);
  await tap(page, 'actor:canada');
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
  await page.touchscreen.tap(stage.x + 8, stage.y + 30);
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(false);
});

test('the list of all relations opens in the sheet, and leads to a relation', async () => {
  const { page } = await openExplorer(PHONE);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'All relations' }).tap();
  await soon(() => panelText(page)).toContain('Canada → Juan Guaidó');
  await page.locator('diplomatic-graph .panel button', { hasText: 'Canada → Juan Guaidó' }).tap();
  await soon(() => panelText(page)).toContain('Canada and others have supported Guaido');
});

test.skipIf(lacks('touch scrolling'))(
  'one finger on the background scrolls a tall page and leaves the view alone',
  async () => {
    const { page } = await openTall();
    const [before, from] = [await view(page), await emptySpot(page)];
    await swipe(page, from, { x: 0, y: -160 });
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await view(page)).toEqual(before);
    expect(await get(page, 'selected')).toBeNull();
  },
);

test.skipIf(lacks('touch scrolling'))('one finger that begins on a line scrolls the page too', async () => {
  const { page } = await openTall();
  await swipe(page, await spot(page, 'edge:canada/support/guaido'), { x: 0, y: -160 });
  await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await get(page, 'selected')).toBeNull();
});

test('a finger drags an actor, the page does not scroll, and nothing is selected', { tags: ['quick'] }, async () => {
  const { page } = await openTall();
  const [from, other] = [await spot(page, 'actor:canada'), await spot(page, 'actor:guaido')];
  // Towards the middle: at the border of the plot it would stop.
  const middle = await page
    .locator('diplomatic-graph .stage')
    .evaluate((stage) =>
      (({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(stage.getBoundingClientRect()),
    );
  const by = { x: from.x < middle.x ? 30 : -30, y: from.y < middle.y ? 60 : -60 };
  await swipe(page, from, by);
  await soon(async () => Math.round((await spot(page, 'actor:canada')).y - from.y)).toBe(by.y);
  expect(Math.round((await spot(page, 'actor:canada')).x - from.x)).toBe(by.x);
  expect(await spot(page, 'actor:guaido')).toEqual(other);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await get(page, 'selected')).toBeNull();
});

test('two fingers pinch the graph, not the page', { tags: ['quick'] }, async () => {
  const { page } = await openTall();
  const [before, middle] = [await view(page), await emptySpot(page)];
  const touch = await fingers(page);
  const at = (d: number): [Spot, Spot] => [
    { x: middle.x - d, y: middle.y },
    { x: middle.x + d, y: middle.y },
  ];
  await touch('touchStart', ...at(20));
  for (const d of [22, 26, 30, 35, 40]) await touch('touchMove', ...at(d));
  await touch('touchEnd');
  await soon(async () => (await view(page)).scale / before.scale).toBeGreaterThan(1.6);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('gesture events beside two fingers, as on an iPhone, zoom once, and the page not at all', async () => {
  const { page } = await openTall();
  const [before, middle] = [await view(page), await emptySpot(page)];
  const touch = await fingers(page);
  const at = (d: number): [Spot, Spot] => [
    { x: middle.x - d, y: middle.y },
    { x: middle.x + d, y: middle.y },
  ];
  const prevented: boolean[] = [];
  await touch('touchStart', ...at(20));
  prevented.push(await gesture(page, 'gesturestart', middle, 1));
  for (const d of [22, 26, 30, 35, 40]) {
    await touch('touchMove', ...at(d));
    // On an iPhone it has the scale of the fingers; another one shows whether it counts.
    await gesture(page, 'gesturechange', middle, d / 10);
  }
  await touch('touchEnd');
  await gesture(page, 'gestureend', middle, 2);
  // The fingers of a test reach the page in their own time.
  await soon(async () => (await view(page)).scale / before.scale).toBeGreaterThan(1.6);
  expect((await view(page)).scale / before.scale).toBeLessThan(2.1);
  expect(prevented).toEqual([true]);
  // Once all fingers are up, a trackpad beside the tablet pinches as it does elsewhere.
  const { scale } = await view(page);
  await pinch(page, middle, [0.5]);
  expect((await view(page)).scale / scale).toBeCloseTo(0.5, 2);
});

test('two fingers move the graph, also where one of them is on an actor', async () => {
  const { page } = await openTall();
  const [before, on, off] = [await view(page), await spot(page, 'actor:guaido'), await emptySpot(page)];
  const touch = await fingers(page);
  const at = (d: number): [Spot, Spot] => [
    { x: on.x + d, y: on.y + d },
    { x: off.x + d, y: off.y + d },
  ];
  await touch('touchStart', at(0)[0]);
  await touch('touchStart', ...at(0));
  for (const d of [5, 10, 20, 30, 40]) await touch('touchMove', ...at(d));
  await touch('touchEnd');
  await soon(async () => Math.round((await view(page)).x - before.x)).toBe(40);
  const after = await spot(page, 'actor:guaido');
  expect([Math.round(after.x - on.x), Math.round(after.y - on.y)]).toEqual([40, 40]);
});

test('the selected mark stays in sight when the sheet is opened by the host', async () => {
  const { page } = await openExplorer(PHONE);
  await page
    .locator('diplomatic-graph')
    .evaluate((element) => element.setAttribute('selected', 'actor:pro-government-forces'));
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  const sheet = (await page.locator('diplomatic-graph .panel').boundingBox())!;
  await soon(async () => (await spot(page, 'actor:pro-government-forces')).y).toBeLessThan(sheet.y - 12);
  expect(await button(page, 'actor:pro-government-forces').getAttribute('aria-pressed')).toBe('true');
});

test.skipIf(lacks('touch scrolling'))('a finger scrolls the sheet, and the page behind it stays', async () => {
  const { page } = await openTall();
  await tap(page, 'actor:guaido');
  const panel = page.locator('diplomatic-graph .panel');
  await soon(() => panel.isVisible()).toBe(true);
  const { x, y, width, height } = (await panel.boundingBox())!;
  await swipe(page, { x: x + width / 2, y: y + height - 30 }, { x: 0, y: -height / 2 });
  await soon(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(50);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('fingers that come together zoom out, to half at most', async () => {
  const { page } = await openTall();
  const [before, stage] = [await view(page), (await page.locator('diplomatic-graph .stage').boundingBox())!];
  const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
  const touch = await fingers(page);
  const apart = (d: number): [Spot, Spot] => [
    { x: middle.x - d, y: middle.y },
    { x: middle.x + d, y: middle.y },
  ];
  await touch('touchStart', ...apart(100));
  for (const d of [80, 60, 40, 20, 10, 6]) await touch('touchMove', ...apart(d));
  await touch('touchEnd');
  await soon(async () => (await view(page)).scale / before.scale).toBeCloseTo(0.5, 2);
});

test('graph and panel are one column: nothing sticks out to the side, and the sheet leaves the graph a part of it', async () => {
  const { page } = await openExplorer(PHONE);
  await tap(page, 'actor:guaido');
  const [panel, stage] = [page.locator('diplomatic-graph .panel'), page.locator('diplomatic-graph .stage')];
  await soon(() => panel.isVisible()).toBe(true);
  const [sheet, graph] = [(await panel.boundingBox())!, (await stage.boundingBox())!];
  expect([sheet.x, sheet.width]).toEqual([graph.x, graph.width]);
  expect(sheet.y - graph.y).toBeGreaterThan(graph.height * 0.3);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('what a sheet would hide is moved into sight, and the view is as it was once the sheet is closed, unless it was moved since', async () => {
  const { page } = await openExplorer(PHONE);
  const close = (): Promise<void> =>
    page.locator('diplomatic-graph .panel').getByRole('button', { name: 'Close', exact: true }).tap();
  const places = await page
    .locator('diplomatic-graph button[data-actor]')
    .evaluateAll((buttons) =>
      buttons.map(
        (element) => [(element as HTMLElement).dataset['actor']!, element.getBoundingClientRect().y] as const,
      ),
    );
  const [lowest] = places.reduce((low, place) => (place[1] > low[1] ? place : low));
  const before = await view(page);
  await set(page, { selected: `actor:${lowest}` });
  await soon(async () => (await view(page)).y).toBeLessThan(before.y);
  await close();
  await soon(() => view(page)).toEqual(before);

  await set(page, { selected: `actor:${lowest}` });
  await soon(async () => (await view(page)).y).toBeLessThan(before.y);
  await page
    .locator('diplomatic-graph')
    .evaluate((host) => (host.shadowRoot!.querySelector('.tools button[aria-label="Zoom in"]') as HTMLElement).click());
  const moved = await view(page);
  expect(moved.scale).toBeGreaterThan(before.scale);
  await close();
  await soon(() => get(page, 'selected')).toBeNull();
  expect(await view(page)).toEqual(moved);
});
