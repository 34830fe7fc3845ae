/** The mini map of a large graph, by mouse, finger and keyboard: where it is, what it shows, and where it leads. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Scene } from '../../src/scene/types.js';
import { grouped } from '../scenes/world.js';
import { axe } from './axe.js';
import { fingers } from './fingers.js';
import {
  button,
  DESKTOP,
  focused,
  get,
  markSpot,
  openFreshHost,
  openHost,
  PHONE,
  ready,
  set,
  soon,
  spot,
  toSvg,
  view,
  type Spot,
} from './harness.js';

const GRAPH = '<diplomatic-graph src="/data.json" top="0" style="block-size: 90vh"></diplomatic-graph>';
const json = (value: object): { body: string; type: string } => ({
  body: JSON.stringify(value),
  type: 'application/json',
});
const DATA = { '/data.json': json(grouped(200, 1600)) };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const map = (page: Page): Locator => page.locator('diplomatic-graph .minimap');
const boxOf = async (page: Page, part: string): Promise<Box> =>
  (await page.locator(`diplomatic-graph ${part}`).first().boundingBox())!;
const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

async function openLarge(context: BrowserContextOptions = DESKTOP, body = GRAPH): Promise<Page> {
  const { page } = await openHost(body, { pages: DATA, context });
  await ready(page);
  return page;
}

/** The button of the toolbar, which mouse and keyboard press. */
async function zoomIn(page: Page, times = 3): Promise<void> {
  const more = page.locator('diplomatic-graph .tools').getByRole('button', { name: /Zoom in|تكبير/ });
  for (let i = 0; i < times; i += 1) await more.click();
  await map(page).waitFor();
}

/** What is in view by the frame in the mini map, as shares of it: left, top, width and height. */
async function frame(page: Page): Promise<Box> {
  const [all, part] = [await boxOf(page, '.minimap .all'), await boxOf(page, '.minimap .in-view')];
  return {
    x: (part.x - all.x) / all.width,
    y: (part.y - all.y) / all.height,
    width: part.width / all.width,
    height: part.height / all.height,
  };
}

/** The place of an actor in the whole picture, before a zoom, as shares of it. */
async function shareOf(page: Page, actor: string): Promise<Spot> {
  return page.locator('diplomatic-graph').evaluate((element, id) => {
    const { width, height, actors } = (element as unknown as { readonly scene: Scene }).scene;
    const { x, y } = actors.find((mark) => mark.id === id)!;
    return { x: x / width, y: y / height };
  }, actor);
}

/** How far the button of an actor is from the middle of the stage, CSS px. */
async function fromMiddle(page: Page, actor: string): Promise<number> {
  const [mark, stage] = [await spot(page, `actor:${actor}`), await boxOf(page, '.stage')];
  return Math.hypot(mark.x - stage.x - stage.width / 2, mark.y - stage.y - stage.height / 2);
}

const inMap = async (page: Page, x: number, y: number): Promise<Spot> => {
  const box = await boxOf(page, '.minimap .all');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
};

test('it comes with a zoom and goes without one, and small graphs have none', { tags: ['quick'] }, async () => {
  const { page, requests } = await openLoaded();
  expect(await map(page).count()).toBe(0);
  expect(requests()).toEqual([]);
  await zoomIn(page);
  expect(requests()).toHaveLength(1);
  expect(await map(page).getAttribute('aria-hidden')).toBe('true');
  await button(page, 'actor:a0').focus();
  await page.keyboard.press('0');
  await soon(() => map(page).count()).toBe(0);
  const { page: small } = await openHost();
  await ready(small);
  const plus = small.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' });
  for (let i = 0; i < 3; i += 1) await plus.click();
  await soon(async () => (await view(small)).scale).toBeGreaterThan(1.5);
  expect(await map(small).count()).toBe(0);
});

/** A page of its own, with the addresses of the file of the mini map that were asked for. */
async function openLoaded(): Promise<{ readonly page: Page; readonly requests: () => string[] }> {
  const asked: string[] = [];
  const { page } = await openFreshHost('<main></main>', { pages: DATA });
  page.on('request', (request) => void asked.push(request.url()));
  await page.evaluate((html) => document.querySelector('main')!.setHTMLUnsafe(html), GRAPH);
  await ready(page);
  return { page, requests: () => asked.filter((url) => url.includes('chunk-minimap-')) };
}

test('a press brings what is pressed into the middle; a drag takes the view along', { tags: ['quick'] }, async () => {
  const page = await openLarge();
  await zoomIn(page, 4);
  for (const [x, y] of [
    [0.25, 0.3],
    [0.7, 0.75],
  ] as const) {
    const at = await inMap(page, x, y);
    await page.mouse.click(at.x, at.y);
    await soon(async () => {
      const { x: left, y: top, width, height } = await frame(page);
      return Math.hypot(left + width / 2 - x, top + height / 2 - y);
    }).toBeLessThan(0.03);
  }
  expect(await get(page, 'selected')).toBeNull();
  const [from, to] = [await inMap(page, 0.7, 0.75), await inMap(page, 0.4, 0.4)];
  // Not the view: its scale is another one once the scene of the nearer zoom is painted.
  const before = await frame(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  const after = await frame(page);
  const { x, y, width, height } = after;
  expect(width).toBeCloseTo(before.width, 3);
  expect(Math.hypot(x + width / 2 - 0.4, y + height / 2 - 0.4)).toBeLessThan(0.03);
  // A mouse that is no longer pressed moves nothing.
  await page.mouse.move(from.x, from.y);
  const still = await frame(page);
  expect(Math.hypot(still.x - after.x, still.y - after.y, still.width - after.width)).toBeLessThan(0.005);
});

test('what is pressed is what then stands in the middle', async () => {
  const page = await openLarge();
  const { x, y } = await shareOf(page, 'a0');
  await zoomIn(page, 5);
  await button(page, 'actor:a0').evaluate((element) => element.focus());
  const at = await inMap(page, x, y);
  await page.mouse.click(at.x, at.y);
  // A px of the mini map is some 15 px of the stage at this zoom.
  await soon(() => fromMiddle(page, 'a0')).toBeLessThan(30);
});

/** The actor that stands next to the middle of the picture, which stays in view when a reader zooms in. */
const middleActor = (page: Page): Promise<string> =>
  page.locator('diplomatic-graph').evaluate((element) => {
    const { width, height, actors } = (element as unknown as { readonly scene: Scene }).scene;
    const away = ({ x, y }: Scene['actors'][number]): number => (x - width / 2) ** 2 + (y - height / 2) ** 2;
    return actors.toSorted((a, b) => away(a) - away(b))[0]!.id;
  });

test('the frame follows wheel, drag and keyboard', async () => {
  const page = await openLarge();
  const actor = await middleActor(page);
  await zoomIn(page, 1);
  const first = await frame(page);
  const { x, y } = await markSpot(page, actor);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await soon(async () => (await frame(page)).width).toBeLessThan(first.width * 0.7);
  const turned = await frame(page);
  await button(page, 'actor:a0').focus();
  await page.keyboard.press('+');
  await soon(async () => (await frame(page)).width).toBeLessThan(turned.width * 0.95);
  const near = await frame(page);
  await page.locator('diplomatic-graph .tools').getByRole('button', { name: 'Move' }).click();
  await page.locator('diplomatic-graph .pad').getByRole('button').nth(3).click();
  await soon(async () => (await frame(page)).x).not.toBe(near.x);
});

test('the wheel with Ctrl over it zooms the graph, and not the page', async () => {
  const page = await openLarge();
  await zoomIn(page, 1);
  const before = await view(page);
  const { x, y } = await inMap(page, 0.5, 0.5);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await soon(async () => (await frame(page)).width).toBeLessThan(0.75);
  expect((await view(page)).scale).not.toBe(before.scale);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('who is selected stands out in it', async () => {
  const page = await openLarge();
  await zoomIn(page, 1);
  const lit = (): Promise<number> =>
    page.locator('diplomatic-graph .minimap .lit').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, i) => i % 4 === 3 && value > 0).length;
    });
  expect(await lit()).toBe(0);
  await set(page, { selected: 'actor:a0' });
  await soon(lit).toBeGreaterThan(30);
  await soon(() => map(page).getAttribute('class')).toContain('back');
  await set(page, { selected: null });
  await soon(lit).toBe(0);
});

test('all marks are in it, in the pixels of the screen, and not as one block', async () => {
  const page = await openLarge({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  await zoomIn(page, 1);
  const { width, share, ratio } = await page
    .locator('diplomatic-graph .minimap .all')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const filled = data.filter((value, i) => i % 4 === 3 && value > 128).length;
      return {
        width: canvas.getBoundingClientRect().width,
        share: filled / (data.length / 4),
        ratio: canvas.width / canvas.getBoundingClientRect().width,
      };
    });
  expect(width).toBeGreaterThan(100);
  expect(ratio).toBeCloseTo(2, 1);
  expect(share).toBeGreaterThan(0.02);
  expect(share).toBeLessThan(0.5);
});

test('a pan of two thousand actors paints no dot again', async () => {
  const { page } = await openFreshHost(GRAPH, { pages: { '/data.json': json(grouped(2000, 10_000)) } });
  await ready(page);
  await zoomIn(page, 4);
  // The scene for the zoom, which is larger, has come.
  await soon(async () => (await view(page)).scale).toBeLessThan(1.5);
  await page.evaluate(() => {
    const counted = window as unknown as { paints: number; frames: number };
    counted.paints = 0;
    counted.frames = 0;
    // oxlint-disable-next-line typescript/unbound-method -- It is called on the context that it is asked of.
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.closest('.minimap') !== null) counted.paints += 1;
      clearRect.apply(this, box);
    };
    const root = document.querySelector('diplomatic-graph')!.shadowRoot!;
    new MutationObserver(() => (counted.frames += 1)).observe(root.querySelector('.minimap .in-view')!, {
      attributes: true,
    });
  });
  const [from, to] = [await inMap(page, 0.3, 0.3), await inMap(page, 0.7, 0.6)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  const pad = page.locator('diplomatic-graph .tools').getByRole('button', { name: 'Move' });
  await pad.click();
  const arrow = page.locator('diplomatic-graph .pad').getByRole('button').first();
  for (let i = 0; i < 5; i += 1) await arrow.click();
  const { paints, frames } = await page.evaluate(() => {
    const counted = window as unknown as { paints: number; frames: number };
    return { paints: counted.paints, frames: counted.frames };
  });
  expect(frames).toBeGreaterThan(10);
  expect(paints).toBe(0);
});

test('on a phone it is smaller, a finger moves the view by it, and the sheet is not covered', async () => {
  const page = await openLarge(PHONE);
  await zoomIn(page, 4);
  const [own, stage, tools] = [await boxOf(page, '.minimap'), await boxOf(page, '.stage'), await boxOf(page, '.tools')];
  expect(own.width).toBeLessThan(stage.width * 0.3);
  expect(own.width).toBeLessThan(120);
  expect(isOver(own, tools)).toBe(false);
  expect(own.x + own.width).toBeLessThanOrEqual(stage.x + stage.width);
  const touch = await fingers(page);
  const [from, to] = [await inMap(page, 0.5, 0.5), await inMap(page, 0.25, 0.3)];
  await touch('touchStart', from);
  for (let i = 1; i <= 4; i += 1)
    await touch('touchMove', { x: from.x + ((to.x - from.x) * i) / 4, y: from.y + ((to.y - from.y) * i) / 4 });
  await touch('touchEnd');
  await soon(async () => {
    const { x, y, width, height } = await frame(page);
    return Math.hypot(x + width / 2 - 0.25, y + height / 2 - 0.3);
  }).toBeLessThan(0.05);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await set(page, { selected: 'actor:a0' });
  await page.locator('diplomatic-graph .panel.open').waitFor();
  await soon(() => map(page).isVisible()).toBe(false);
  await set(page, { selected: null });
  await soon(() => map(page).isVisible()).toBe(true);
});

test('it lies at the end of the line: to the left in Arabic', async () => {
  const page = await openLarge();
  await zoomIn(page, 4);
  const middleOf = ({ x, width }: Box): number => x + width / 2;
  expect(middleOf(await boxOf(page, '.minimap'))).toBeGreaterThan(middleOf(await boxOf(page, '.stage')));
  await set(page, { locale: 'ar' });
  await soon(() => page.locator('diplomatic-graph .frame').getAttribute('dir')).toBe('rtl');
  await soon(async () => middleOf(await boxOf(page, '.minimap'))).toBeLessThan(middleOf(await boxOf(page, '.stage')));
  const at = await inMap(page, 0.8, 0.5);
  await page.mouse.click(at.x, at.y);
  await soon(async () => {
    const { x, width } = await frame(page);
    return Math.abs(x + width / 2 - 0.8);
  }).toBeLessThan(0.03);
});

test('it never lies over what a keyboard has reached', async () => {
  const page = await openLarge();
  await button(page, 'actor:a0').focus();
  // By a key, so that the focus is seen in every browser.
  await page.keyboard.press('Home');
  const reached = await focused(page);
  expect(reached).toMatch(/^actor:/);
  const share = await shareOf(page, reached.replace('actor:', ''));
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('+');
  await map(page).waitFor();
  // All presses have been heard, and the larger scene of this zoom is shown.
  await soon(async () => (await frame(page)).width).toBeLessThan(0.35);
  await soon(async () => (await view(page)).scale).toBeLessThan(1.5);
  const [own, stage, inView] = [await boxOf(page, '.minimap'), await boxOf(page, '.stage'), await frame(page)];
  // A press here brings the actor into the corner in which the mini map lies.
  const off = {
    x: (own.x + own.width / 2 - stage.x - stage.width / 2) / stage.width,
    y: (own.y + own.height / 2 - stage.y - stage.height / 2) / stage.height,
  };
  const at = await inMap(page, share.x - off.x * inView.width, share.y - off.y * inView.height);
  await page.mouse.click(at.x, at.y);
  const mark = async (): Promise<Box> => (await button(page, reached).boundingBox())!;
  expect(await focused(page)).toBe(reached);
  await soon(async () => isOver(await mark(), own)).toBe(true);
  await soon(async () => isOver(await mark(), await boxOf(page, '.minimap'))).toBe(false);
  expect(await map(page).isVisible()).toBe(true);
});

test.for<[string, BrowserContextOptions]>([
  ['light', DESKTOP],
  ['dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['in forced colours', { ...DESKTOP, forcedColors: 'active' }],
  ['on a phone', PHONE],
])('axe finds nothing wrong with it: %s', async ([, context]) => {
  const page = await openLarge(context, `<main><h1>Host</h1>${GRAPH}</main>`);
  await zoomIn(page);
  expect(await axe(page)).toEqual([]);
});

test('it is in no file and not on paper, and a host may do without it', async () => {
  const page = await openLarge();
  await zoomIn(page);
  expect(await toSvg(page)).not.toContain('minimap');
  await page.emulateMedia({ media: 'print' });
  // By its own rule, also where the code of printing has not loaded, which hides the whole frame.
  await soon(() => map(page).evaluate((element) => getComputedStyle(element).display)).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await soon(() => map(page).isVisible()).toBe(true);
  await set(page, { controls: ['zoom', 'evidence'] });
  await soon(() => map(page).count()).toBe(0);
  await set(page, { controls: ['zoom', 'minimap'] });
  await map(page).waitFor();
});
