/** What a page of many spends on those whom nobody sees: they wait, and keep what only a reader near them can use for later. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { toEmbed } from '../../src/static.js';
import { ARTICLE, get, openFreshHost, set, soon } from './harness.js';

declare global {
  interface Window {
    order: string[];
    /** Ids of elements of which a frame showed neither picture nor what stands for it. */
    blank: string[];
  }
}

const tag = (id: string): string => `<diplomatic-graph id="${id}" src="/data.json"></diplomatic-graph>`;
const parts = (page: Page, id: string): Promise<{ hooks: number; lists: number; time: number }> =>
  page.locator(`#${id}`).evaluate(({ shadowRoot }) => {
    const count = (selector: string): number => shadowRoot!.querySelectorAll(selector).length;
    return { hooks: count('.proxies button'), lists: count('.panel .edge'), time: count('.time-bar') };
  });
/** Hands have come to all. */
const inHand = async (page: Page, count: number): Promise<void> => {
  await soon(() =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('diplomatic-graph')].filter(
          ({ shadowRoot }) => shadowRoot!.querySelector('.proxies button') !== null,
        ).length,
    ),
  ).toBe(count);
};

test(
  'those in the window are drawn before all others, wherever they stand in the page',
  { tags: ['quick'] },
  async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `g${i}`);
    const head = `<style>main { display: flex; flex-direction: column-reverse } diplomatic-graph { block-size: 640px }</style>
    <script>window.order = []; document.addEventListener('dg-ready', ({ target }) => window.order.push(target.id));</script>`;
    const { page, complaints } = await openFreshHost(`<main>${ids.map(tag).join('')}</main>`, { head });
    await soon(() => page.evaluate(() => window.order.length)).toBe(ids.length);
    const order = await page.evaluate(() => window.order);
    expect(order.slice(0, 2).toSorted()).toEqual(['g10', 'g11']);
    expect(order.toSorted()).toEqual(ids.toSorted());
    expect(complaints).toEqual([]);
  },
);

test('what stands for a graph is seen until its picture is, near and far', async () => {
  const snippet = async (id: string): Promise<string> =>
    (
      await toEmbed(JSON.parse(ARTICLE), { script: '/cdn/diplomatic-graph.js', src: '/data.json', idPrefix: id })
    ).replace('<diplomatic-graph ', `<diplomatic-graph id="${id}" `);
  const head = `<script>
    const ready = new Set();
    window.blank = [];
    document.addEventListener('dg-ready', ({ target }) => ready.add(target));
    requestAnimationFrame(function look() {
      for (const graph of document.querySelectorAll('diplomatic-graph:has(svg)')) if (!ready.has(graph) && graph.querySelector('svg').getClientRects().length === 0) window.blank.push(graph.id);
      requestAnimationFrame(look);
    });
  </script>`;
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { page, complaints } = await openFreshHost(`<main>${(await Promise.all(ids.map(snippet))).join('')}</main>`, {
    head,
  });
  await inHand(page, ids.length);
  expect(await page.evaluate(() => window.blank)).toEqual([]);
  expect(complaints).toEqual([]);
});

test(
  'lists and the slider of time come to those far away when a reader comes near; their buttons are there before',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshHost(`${tag('near')}<div style="height: 5000px"></div>${tag('far')}`);
    await inHand(page, 2);
    await soon(() => parts(page, 'near')).toMatchObject({ time: 1 });
    const [near, far] = [await parts(page, 'near'), await parts(page, 'far')];
    expect(near.lists).toBeGreaterThan(10);
    expect(far).toEqual({ hooks: near.hooks, lists: 0, time: 0 });
    await page.locator('#far').scrollIntoViewIfNeeded();
    await soon(() => parts(page, 'far')).toEqual(near);
    expect(complaints).toEqual([]);
  },
);

test('what is selected from afar opens its words at once, and a time that is set lights what is new', async () => {
  const { page } = await openFreshHost(`<div style="height: 5000px"></div>${tag('far')}`);
  await inHand(page, 1);
  await set(page, { selected: 'edge:oas/recognition/guaido' });
  await soon(() => page.locator('#far .panel').textContent()).toContain('urged the other OAS members');
  await set(page, { selected: null, asOf: 'order:2' });
  await soon(() => parts(page, 'far')).toMatchObject({ time: 1 });
  await soon(() => page.locator('#far [data-lit] path').count()).toBeGreaterThan(0);
  expect(await get(page, 'asOf')).toBe('order:2');
});

test('hands take hold of the picture as it stands: no mark is drawn a second time', { tags: ['quick'] }, async () => {
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  const { page } = await openFreshHost('');
  await page.route('**/chunk-features-*', async (route) => {
    await held;
    await route.continue();
  });
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('diplomatic-graph'), { src: '/data.json' })),
  );
  const marks = (): Promise<number> =>
    page.locator('diplomatic-graph').evaluate(({ shadowRoot }) => {
      const found = [...shadowRoot!.querySelectorAll<SVGElement>('.paint [data-layer] > g')];
      const before = found.filter((mark) => 'seen' in mark).length;
      for (const mark of found) Object.assign(mark, { seen: true });
      return found.length - before;
    });
  await soon(() => page.locator('diplomatic-graph .paint [data-actor]').count()).toBe(17);
  expect(await marks()).toBeGreaterThan(50);
  release();
  await inHand(page, 1);
  expect(await marks()).toBe(0);
  // Under their hands what stays the same stays, and what a filter brings back is drawn.
  await set(page, { relations: ['support'] });
  await soon(() => page.locator('diplomatic-graph .paint [data-relation="recognition"]').count()).toBe(0);
  await marks();
  await set(page, { relations: null });
  await soon(() => page.locator('diplomatic-graph .paint [data-relation="recognition"]').count()).toBeGreaterThan(0);
  expect(
    await page
      .locator('diplomatic-graph .paint [data-layer]')
      .evaluateAll((layers) => layers.map(({ dataset }) => dataset['layer'])),
  ).toEqual(['hulls', 'edges', 'actors', 'labels']);
});
