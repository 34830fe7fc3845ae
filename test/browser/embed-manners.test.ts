/** What pages do to elements that stand in them: resets, boxes, zooms, moves, and what an element does to pages: nothing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  button,
  get,
  heard,
  openFresh,
  openFreshHost,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  soon,
  spot,
  view,
} from './harness.js';
import { lacks } from './needs.js';

const GRAPH = '<diplomatic-graph src="/data.json"></diplomatic-graph>';
const stage = async (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  (await page.locator('diplomatic-graph .stage').first().boundingBox())!;
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - document.documentElement.clientWidth);

test.for<[string, { head?: string; body?: string; least?: readonly [number, number] }]>([
  ['* { all: unset }', { head: '<style>* { all: unset }</style>', least: [600, 400] }],
  [
    'a reset that reverts display',
    {
      head: '<style>*:where(:not(html, iframe, svg):not(svg *)) { all: unset; display: revert }</style>',
      least: [600, 400],
    },
  ],
  [
    'a sheet that is meant for all of the page',
    {
      head: '<style>*, *::before { margin: 0; padding: 0; box-sizing: content-box; font: 20px serif } button { all: initial; display: none !important } svg { inline-size: 10px !important } [part] { color: red }</style>',
    },
  ],
  ['a root of 10 px', { head: '<style>html { font-size: 62.5% }</style>', least: [800, 400] }],
  ['zoom: 1.5', { head: '<style>body { zoom: 1.5 }</style>' }],
  ['zoom: 0.7', { head: '<style>body { zoom: 0.7 }</style>' }],
  ['a scaled parent', { body: `<div style="transform: scale(0.6); transform-origin: 0 0">${GRAPH}</div>` }],
  ['a flex box that gives it no width', { body: `<div style="display: flex">${GRAPH}</div>`, least: [300, 200] }],
  [
    'a flex box beside others',
    {
      body: `<div style="display: flex"><div style="flex: 1; min-width: 0">${GRAPH}</div><p style="inline-size: 400px">Side</p></div>`,
      least: [500, 300],
    },
  ],
  [
    'a grid of fractions',
    {
      body: `<div style="display: grid; grid-template-columns: 1fr 300px">${GRAPH}<p>Side</p></div>`,
      least: [600, 300],
    },
  ],
  ['a float', { body: `<div style="float: left">${GRAPH}</div>`, least: [300, 200] }],
  ['contain: strict', { body: `<div style="contain: strict; block-size: 700px">${GRAPH}</div>` }],
  ['a height that is left to it', { body: GRAPH.replace('src', 'style="block-size: auto" src'), least: [600, 400] }],
])(
  'in a page with %s it is drawn, pressed where it is seen, and sticks out nowhere',
  async ([, { head = '', body = GRAPH, least = [250, 150] }]) => {
    const { page, complaints } = await openHost(body, { head });
    await ready(page);
    const { width, height } = await stage(page);
    expect(width).toBeGreaterThanOrEqual(least[0]);
    expect(height).toBeGreaterThanOrEqual(least[1]);
    await button(page, 'actor:maduro').scrollIntoViewIfNeeded();
    await press(page, 'actor:maduro');
    await soon(() => get(page, 'selected')).toBe('actor:maduro');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  },
);

test.for(['zoom: 0.7', 'zoom: 1.4', 'transform: scale(0.6); transform-origin: 0 0'])(
  'where the page has %s, an actor follows the pointer, and the place under it stays while one zooms',
  async (style) => {
    const { page } = await openHost(`<div style="${style}">${GRAPH}</div>`);
    await ready(page);
    const [{ x, y }, box] = [await spot(page, 'actor:us'), await stage(page)];
    // Towards the middle: at the border of the plot it would stop.
    const by = { x: x < box.x + box.width / 2 ? 30 : -30, y: y < box.y + box.height / 2 ? 20 : -20 };
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
    await page.mouse.up();
    await soon(async () => Math.round((await spot(page, 'actor:us')).x - x)).toBe(by.x);
    expect(Math.round((await spot(page, 'actor:us')).y - y)).toBe(by.y);
    const at = await spot(page, 'actor:us');
    await page.mouse.move(at.x, at.y);
    const { scale } = await view(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await soon(async () => (await view(page)).scale).toBeGreaterThan(scale * 1.2);
    const after = await spot(page, 'actor:us');
    expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
  },
);

test('on a phone nothing of these sticks out either', { tags: ['quick'] }, async () => {
  const { page } = await openHost(
    `<div style="display: flex">${GRAPH}</div><table><tr><td>${GRAPH}</td></tr></table><div style="display: grid">${GRAPH}</div>`,
    { context: PHONE },
  );
  await soon(() => page.evaluate(() => window.heard.filter(({ type }) => type === 'dg-settle').length)).toBe(3);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('in a page of quirks, a table and document.write, it is drawn', async () => {
  const html = `<html><head><title>Old</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><script>document.write('<table width="100%"><tr><td><diplomatic-graph src="/data.json"></diplomatic-graph></td></tr></table>')</script></body></html>`;
  const { page, complaints } = await openFresh('/old.html', {
    pages: { '/old.html': { body: html }, '/data.json': { body: ARTICLE, type: 'application/json' } },
  });
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await ready(page);
  await press(page, 'actor:us');
  await soon(() => panelText(page)).toContain('United States');
  expect(complaints).toEqual([]);
});

test('closed details and a closed dialog cost no picture; opened, they have one, and Escape within leaves the dialog to what is open in it', async () => {
  const { page, complaints } = await openFreshHost(
    `<details><summary>More</summary>${GRAPH}</details><dialog style="inline-size: 1000px"><diplomatic-graph id="in" src="/data.json"></diplomatic-graph></dialog>`,
  );
  await soon(async () => (await heard(page, 'dg-load')).length).toBe(2);
  await page.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
  await soon(() => page.locator('details diplomatic-graph button[data-actor]').count()).toBe(17);
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await soon(() => page.locator('#in button[data-actor]').count()).toBe(17);
  await button(page, 'actor:us', '#in').focus();
  await page.keyboard.press('/');
  await page.locator('#in').getByRole('combobox').waitFor();
  await page.keyboard.press('Escape');
  await soon(() => page.locator('#in').getByRole('combobox').count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  // The first takes away what is told of the actor that has the focus.
  await button(page, 'actor:us', '#in').focus();
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Escape');
  await soon(() => page.evaluate(() => document.querySelector('dialog')!.open)).toBe(false);
  expect(complaints).toEqual([]);
});

test(
  'a live element is cloned, written anew as HTML and moved without being taken out, and each is whole',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshHost(`<main>${GRAPH}</main>`);
    await ready(page);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.append(main.firstElementChild!.cloneNode(true));
    });
    const whole = (): Promise<boolean[]> =>
      page
        .locator('diplomatic-graph')
        .evaluateAll((graphs) =>
          graphs.map(
            ({ shadowRoot }) =>
              shadowRoot!.querySelectorAll('button[data-actor]').length === 17 &&
              shadowRoot!.querySelectorAll('.paint > *').length === 1,
          ),
        );
    await soon(whole).toEqual([true, true]);
    await page.evaluate(() => {
      const main = document.querySelector('main')!;
      main.setHTMLUnsafe(main.getHTML());
    });
    await soon(whole).toEqual([true, true]);
    await page.evaluate(() => {
      const moving = document.body as unknown as { moveBefore?(node: Node, before: Node | null): void };
      moving.moveBefore?.(document.querySelector('diplomatic-graph')!, null);
    });
    await soon(whole).toEqual([true, true]);
    expect(complaints).toEqual([]);
  },
);

test.skipIf(lacks('returned elements'))(
  'an element that is taken into the document of a frame is dressed, drawn and works there, and again at home',
  async () => {
    const { page, complaints } = await openFreshHost(
      `${GRAPH}<iframe width="1000" height="800" srcdoc="<!doctype html><title>Frame</title><body></body>"></iframe>`,
    );
    await ready(page);
    const { width: before } = await get<{ width: number }>(page, 'scene');
    const move = (home: boolean): Promise<void> =>
      page.evaluate((back) => {
        const frame = document.querySelector('iframe')!.contentDocument!;
        const kept = window as unknown as { graph?: Element };
        kept.graph ??= document.querySelector('diplomatic-graph') as Element;
        const to = back ? document : frame;
        to.body.append(to.adoptNode(kept.graph));
      }, home);
    const frame = page.frameLocator('iframe').locator('diplomatic-graph');
    await move(false);
    await soon(() => frame.locator('button[data-actor]').count()).toBe(17);
    expect(await frame.locator('.frame').evaluate((section) => getComputedStyle(section).display)).toBe('grid');
    expect(
      await frame
        .locator('.proxies button')
        .first()
        .evaluate((proxy) => getComputedStyle(proxy).position),
    ).toBe('absolute');
    await frame.locator('button[data-actor="us"]').focus();
    await page.keyboard.press('Enter');
    await soon(() => frame.locator('.panel').innerText()).toContain('United States');
    await move(true);
    await soon(() => page.locator('diplomatic-graph button[data-actor]').count()).toBe(17);
    expect(await page.locator('diplomatic-graph .frame').evaluate((section) => getComputedStyle(section).display)).toBe(
      'grid',
    );
    await soon(() => get<{ width: number }>(page, 'scene').then(({ width }) => width)).toBe(before);
    await button(page, 'actor:canada').scrollIntoViewIfNeeded();
    await press(page, 'actor:canada');
    await soon(() => panelText(page)).toContain('Canada');
    expect(complaints).toEqual([]);
  },
);

test('what opens later is dressed also after the element was moved within its page', async () => {
  const dated = JSON.parse(ARTICLE) as { statements: { date?: string }[] };
  dated.statements.forEach((statement, i) => (statement.date = `2019-01-${String(i + 10)}`));
  const { page } = await openFreshHost(`<main></main>${GRAPH}`, {
    pages: { '/data.json': { body: JSON.stringify(dated), type: 'application/json' } },
  });
  await ready(page);
  const bar = page.locator('diplomatic-graph .time-bar');
  await bar.locator('input').waitFor();
  const height = (await bar.boundingBox())!.height;
  await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('diplomatic-graph')!));
  await soon(() => page.locator('diplomatic-graph button[data-actor]').count()).toBe(17);
  expect((await bar.boundingBox())!.height).toBe(height);
  expect(await bar.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
});

test.skipIf(lacks('no scripts'))('without scripts the page shows what stands in the element', async () => {
  const { page } = await openFreshHost(
    '<diplomatic-graph src="/data.json"><h2>Who stands with whom</h2><ul><li>Canada supports Juan Guaidó</li></ul></diplomatic-graph>',
    { context: { javaScriptEnabled: false } },
  );
  expect(await page.locator('diplomatic-graph li').isVisible()).toBe(true);
});

test('keys, wheel and pointer outside the element are the page’s', { tags: ['quick'] }, async () => {
  const { page } = await openHost(`${GRAPH}<input id="mine"><div style="block-size: 3000px">After</div>`);
  await ready(page);
  await page.evaluate(() => {
    const taken: string[] = ((window as unknown as { taken: string[] }).taken = []);
    for (const type of ['keydown', 'wheel', 'pointerdown', 'click', 'contextmenu', 'dragstart'])
      addEventListener(type, (event) => event.defaultPrevented && taken.push(type));
  });
  await page.locator('#mine').focus();
  for (const key of ['/', '?', '+', '-', '0', '[', ']', 'ArrowLeft', 'Home', 'Escape', 'PageDown'])
    await page.keyboard.press(key);
  expect(await page.locator('#mine').inputValue()).toContain('/?+');
  await page.evaluate(() => scrollTo(0, 0));
  const { x, y } = await spot(page, 'actor:us');
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
  expect(
    await page.evaluate(() =>
      document.querySelector('diplomatic-graph')!.shadowRoot!.querySelector('[role="combobox"], dialog'),
    ),
  ).toBeNull();
});
