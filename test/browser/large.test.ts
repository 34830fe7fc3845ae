/** What a reader does with a graph of two hundred actors: looks nearer, points, drags, searches, by each hand. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { grouped } from '../scenes/world.js';
import {
  button,
  emptySpot,
  get,
  markSpot,
  openHost,
  panelText,
  ready,
  soon,
  spot,
  standingOut,
  view,
} from './harness.js';

const DATA = { '/data.json': { body: JSON.stringify(grouped(200, 1600)), type: 'application/json' } };

async function openLarge(options: object = {}): Promise<Page> {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" top="0" style="block-size: 90vh"></diplomatic-graph>',
    {
      pages: DATA,
      ...options,
    },
  );
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  return page;
}

/** The ids of the actors that are named in the picture. */
const named = (page: Page): Promise<string[]> =>
  page
    .locator('diplomatic-graph')
    .evaluate((element) =>
      Array.from(
        element.shadowRoot!.querySelectorAll('[data-layer="labels"] [data-label-actor]'),
        (label) => (label as SVGElement).dataset['labelActor']!,
      ),
    );

async function zoom(page: Page, steps: number): Promise<void> {
  const { x, y } = await spot(page, 'actor:a0');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < Math.abs(steps); i += 1) await page.mouse.wheel(0, steps > 0 ? -100 : 100);
  await page.keyboard.up('Control');
}

/** An actor that is not named at present. */
async function nameless(page: Page): Promise<string> {
  const shown = new Set(await named(page));
  const all = Array.from({ length: 200 }, (_, i) => `a${i}`);
  return all.find((id) => !shown.has(id))!;
}

test('nearer, more are named; the whole again, and the names are those of before', { tags: ['quick'] }, async () => {
  const page = await openLarge();
  const before = await named(page);
  expect(before.length).toBeGreaterThan(30);
  expect(before.length).toBeLessThan(150);
  await zoom(page, 8);
  await soon(async () => (await named(page)).length).toBeGreaterThan(before.length * 1.3);
  const now = new Set(await named(page));
  expect(before.filter((id) => !now.has(id)).length).toBeLessThanOrEqual(before.length * 0.05);
  await zoom(page, -30);
  await soon(() => named(page)).toEqual(before);
});

test(
  'pointing at an actor names it and its neighbours, in the colours of their lines',
  { tags: ['quick'] },
  async () => {
    const page = await openLarge();
    const id = await nameless(page);
    const { x, y } = await markSpot(page, id);
    await page.mouse.move(x, y);
    await soon(async () => (await standingOut(page))?.actors.includes(id)).toBe(true);
    const focus = page.locator('diplomatic-graph [data-focus]');
    await soon(() => focus.locator(`[data-label-actor="${id}"]`).count()).toBe(1);
    const colors = await focus
      .locator('[data-edge] path')
      .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('stroke')))]);
    expect(colors).toEqual(['#0b61b0']);
    expect(await page.locator('diplomatic-graph .tip').innerText()).toContain(`Land ${id.slice(1)}`);
    const away = await emptySpot(page);
    await page.mouse.move(away.x, away.y);
    await soon(() => standingOut(page)).toBeNull();
  },
);

test('an actor that is dragged while the view is near stays under the pointer', async () => {
  const page = await openLarge();
  await zoom(page, 6);
  await soon(async () => (await view(page)).scale).toBeGreaterThan(1);
  await soon(async () => (await named(page)).length).toBeGreaterThan(60);
  const [from, where] = [await spot(page, 'actor:a0'), await view(page)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y + 20, { steps: 5 });
  await page.mouse.move(from.x - 80, from.y + 40, { steps: 5 });
  await page.mouse.up();
  await soon(async () => {
    const { x, y } = await spot(page, 'actor:a0');
    return Math.hypot(x - from.x + 80, y - from.y - 40) < 6;
  }).toBe(true);
  // It is the actor that has moved, not the view. The scale is that of the scene for the zoom, which may still come.
  const { x, y } = await view(page);
  expect([x, y]).toEqual([where.x, where.y]);
});

declare global {
  interface Window {
    /** Numbers of nodes that were put into the layer of what stands out, in their order. */
    drawn: number[];
  }
}

/** One actor with 200 lines, and others with none between them. */
const HUB = {
  format: 1,
  title: 'Hub',
  language: 'en',
  sources: [{ id: 's', kind: 'dataset', title: 'Made up' }],
  actors: Array.from({ length: 201 }, (_, i) => ({ id: `a${i}`, kind: 'state', name: `Land ${i}` })),
  statements: Array.from({ length: 200 }, (_, i) => ({
    id: `s${i}`,
    source: 's',
    from: 'a0',
    relation: ['support', 'recognition'][i % 2],
    to: `a${i + 1}`,
  })),
};

test('the lines of an actor with many are drawn once in each frame while it is dragged, and all of them then', async () => {
  const { page } = await openHost('<diplomatic-graph src="/hub.json" top="0"></diplomatic-graph>', {
    pages: { '/hub.json': { body: JSON.stringify(HUB), type: 'application/json' } },
  });
  await ready(page);
  const { x, y } = await spot(page, 'actor:a0');
  await page.mouse.move(x, y);
  const lines = page.locator('diplomatic-graph [data-focus] [data-edge]');
  await soon(() => lines.count()).toBe(200);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 10, { steps: 4 });
  const paths = page.locator('diplomatic-graph [data-focus] > path');
  await soon(() => paths.count()).toBe(2);
  expect(await lines.count()).toBe(0);
  const drawn = await page.evaluate(async () => {
    const focus = document.querySelector('diplomatic-graph')!.shadowRoot!.querySelector('[data-focus]')!;
    window.drawn = [];
    new MutationObserver((records) => {
      window.drawn.push(...records.map(({ addedNodes }) => addedNodes.length));
    }).observe(focus, { childList: true });
    return focus.childElementCount;
  });
  await page.mouse.move(x + 30, y + 20);
  await soon(() => page.evaluate(() => window.drawn)).toEqual([drawn]);
  await page.mouse.up();
  await soon(() => lines.count()).toBe(200);
  expect(await paths.count()).toBe(0);
});

test('who is not named is found by search, brought into sight, and opens its relations by keys alone', async () => {
  const page = await openLarge();
  const id = await nameless(page);
  await button(page, 'actor:a0').focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(`Land ${id.slice(1)}`);
  await soon(() => page.locator('diplomatic-graph [role="option"]').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe(`actor:${id}`);
  await soon(() => panelText(page)).toContain(`Land ${id.slice(1)}`);
  await soon(() => page.locator(`diplomatic-graph [data-focus] [data-label-actor="${id}"]`).count()).toBe(1);
});

test('on a phone nothing lies over a name, and a tap opens what is tapped', async () => {
  const page = await openLarge({ context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  const boxes = await page
    .locator('diplomatic-graph [data-layer="labels"] [data-label-actor] text')
    .evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { x, y: y + height * 0.15, width, height: height * 0.7 };
      }),
    );
  expect(boxes.length).toBeGreaterThan(10);
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => [a, b]),
  );
  // Lines of one name lie above each other and do not count.
  expect(over.filter(([a, b]) => Math.abs(a!.x + a!.width / 2 - b!.x - b!.width / 2) > 40)).toEqual([]);
  const { x, y } = await markSpot(page, (await named(page))[0]!);
  await page.touchscreen.tap(x, y);
  await soon(() => get(page, 'selected')).toMatch(/^actor:/);
});
