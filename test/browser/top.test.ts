/** Of a graph of many the most important actors are shown first; the reader shows more, and nobody is lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { grouped } from '../scenes/world.js';
import { axe } from './axe.js';
import { button, focused, get, heard, openHost, panelText, ready, set, soon } from './harness.js';

const MANY = { '/data.json': { body: JSON.stringify(grouped(200, 1600)), type: 'application/json' } };
/** The page around the element is bare. */
const OFF = ['landmark-one-main', 'page-has-heading-one'];
const FRAME = 'src="/data.json" style="block-size: 90vh"';

async function openMany(attributes = '', options: object = {}): Promise<Page> {
  const { page } = await openHost(`<diplomatic-graph ${FRAME} ${attributes}></diplomatic-graph>`, {
    pages: MANY,
    ...options,
  });
  await ready(page);
  await chips(page).first().waitFor();
  return page;
}

const chips = (page: Page): ReturnType<Page['locator']> => page.locator('diplomatic-graph .chip');
const said = async (page: Page): Promise<string> =>
  (await page.locator('diplomatic-graph [role="status"]').last().textContent()) ?? '';
/** The ids of what the picture shows. */
const shown = (page: Page, what: 'actors' | 'edges' = 'actors'): Promise<string[]> =>
  page
    .locator('diplomatic-graph')
    .evaluate(
      (element, list) =>
        (element as unknown as { scene: Record<string, { id: string }[]> }).scene[list]!.map(({ id }) => id),
      what,
    );
const count = async (page: Page): Promise<number> => (await shown(page)).length;

/** An actor that is not shown at present. */
async function hiddenActor(page: Page): Promise<string> {
  const all = new Set(await shown(page));
  return Array.from({ length: 200 }, (_, i) => `a${i}`).find((id) => !all.has(id))!;
}

test(
  'sixty of two hundred are shown and named, and the element says so, in words and aloud',
  { tags: ['quick'] },
  async () => {
    const page = await openMany();
    expect(await count(page)).toBe(60);
    await soon(() => chips(page).allInnerTexts()).toEqual(['60 of 200 actors, by number of statements\n×']);
    await soon(() => said(page)).toMatch(/^60 of 200 actors, by number of statements\. \d+ relations shown\.$/);
    expect(await page.locator('diplomatic-graph #summary').textContent()).toContain('60 of 200 actors');
    const named = await page.locator('diplomatic-graph [data-layer="labels"] [data-label-actor]').count();
    expect(named).toBeGreaterThanOrEqual(50);
  },
);

test('“Show more” doubles them until all are there; the page is told, and places keep their order', async () => {
  const page = await openMany();
  const [first, second] = await shown(page);
  const left = (): Promise<boolean> =>
    page.locator('diplomatic-graph').evaluate(
      (element, ids) => {
        const { scene } = element as unknown as { scene: { actors: { id: string; x: number }[] } };
        const [a, b] = ids.map((id) => scene.actors.find((each) => each.id === id)!.x);
        return a! < b!;
      },
      [first, second],
    );
  const before = await left();
  const more = page.locator('diplomatic-graph .show-more');
  await more.click();
  await soon(() => count(page)).toBe(120);
  expect(await left()).toBe(before);
  await more.click();
  await soon(() => count(page)).toBe(200);
  await soon(() => more.count()).toBe(0);
  expect(await chips(page).count()).toBe(0);
  expect((await heard(page, 'dg-filter')).map(({ kind }) => kind)).toEqual(['top', 'top']);
  expect(await get(page, 'top')).toBe(0);
});

test('the filter panel sets how many, from how many statements on, and how many relations of each', async () => {
  const page = await openMany();
  await page.locator('diplomatic-graph .open-filters').click();
  const choice = (name: string): ReturnType<Page['locator']> =>
    page.locator(`diplomatic-graph select[data-filter="${name}"]`);
  await choice('top').selectOption({ label: 'The 20 with most statements' });
  await soon(() => count(page)).toBe(20);
  await choice('top').selectOption({ label: 'All actors' });
  await soon(() => count(page)).toBe(200);
  const lines = async (): Promise<number> => (await shown(page, 'edges')).length;
  const all = await lines();
  await choice('per-actor').selectOption({ label: 'The strongest' });
  await soon(lines).toBeLessThan(all / 2);
  await soon(() => chips(page).allInnerTexts()).toEqual(['1 strongest relation per actor\n×']);
  await page.locator('diplomatic-graph .everything').click();
  await soon(lines).toBe(all);
  // All are shown that were asked for: none comes back by itself.
  expect(await get(page, 'top')).toBe(0);
});

test('search brings in who is hidden, by keys alone; the others stay, and the link keeps it', async () => {
  const page = await openMany('deep-link="g"');
  const id = await hiddenActor(page);
  const others = await shown(page);
  await button(page, `actor:${(await shown(page))[0]}`).focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(`Land ${id.slice(1)}`);
  await page.locator('diplomatic-graph [role="option"]', { hasText: 'hidden' }).first().waitFor();
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe(`actor:${id}`);
  await soon(() => shown(page)).toEqual(expect.arrayContaining([...others, id]));
  expect(await count(page)).toBe(61);
  await soon(() => panelText(page)).toContain(`Land ${id.slice(1)}`);
  await soon(() => page.evaluate(() => location.hash)).toBe(`#g.also=${id}&g.selected=actor:${id}`);
  // The same link in another element of the page.
  await page.evaluate(() => {
    const before = document.querySelector('diplomatic-graph')!;
    const after = document.createElement('diplomatic-graph');
    for (const name of ['src', 'style', 'deep-link']) after.setAttribute(name, before.getAttribute(name)!);
    before.replaceWith(after);
  });
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  expect(await shown(page)).toContain(id);
  expect(await count(page)).toBe(61);
});

test('what a page selects is shown, also if it is hidden until then; what no dataset has breaks nothing', async () => {
  const page = await openMany();
  const id = await hiddenActor(page);
  await set(page, { selected: `actor:${id}` });
  await soon(() => shown(page)).toContain(id);
  await soon(() => panelText(page)).toContain(`Land ${id.slice(1)}`);
  // It is brought in, so that the page is not told that it is hidden; what no dataset has, it is told.
  expect(await heard(page, 'dg-notice')).toEqual([]);
  await set(page, { selected: 'edge:%E0%A4/%/x' });
  await soon(async () => (await heard(page, 'dg-notice')).length).toBe(1);
  await soon(() => panelText(page)).toContain('All relations');
  expect(await count(page)).toBeGreaterThanOrEqual(60);
});

test('tables say how many they hold, and hold those', async () => {
  const page = await openMany('view="table"');
  await page.getByRole('tab', { name: /Actors/ }).click();
  await soon(() => page.locator('diplomatic-graph .counts').innerText()).toBe(
    '60 of 200 actors, by number of statements',
  );
  // Those with most statements are first, until a reader sorts them in another way.
  const numbers = async (): Promise<number[]> =>
    (await page.locator('diplomatic-graph td.statements').allInnerTexts()).map(Number);
  const opened = await numbers();
  expect(opened).toHaveLength(60);
  expect(opened).toEqual(opened.toSorted((a, b) => b - a));
  await page.getByRole('button', { name: 'Statements', exact: true }).click();
  await soon(numbers).toEqual(opened.toSorted((a, b) => a - b));
  await page.getByRole('button', { name: 'Statements', exact: true }).click();
  await soon(numbers).not.toEqual(opened.toSorted((a, b) => a - b));
  expect(await numbers()).not.toEqual(opened);
  await page.getByRole('tab', { name: /Statements/ }).click();
  await soon(() => page.locator('diplomatic-graph .counts').innerText()).toMatch(
    /^60 of 200 actors, by number of statements · \d+ of 1600 statements$/,
  );
});

test('a view that cannot be is refused in words that name it', async () => {
  const { page } = await openHost(`<diplomatic-graph ${FRAME} top="some"></diplomatic-graph>`, { pages: MANY });
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await page.locator('diplomatic-graph [role="alert"]').innerText()).toContain(
    'top: found NaN, expected a whole number from 0.',
  );
});

test('names that run from left to right stand beside their marks where the interface runs from right to left', async () => {
  for (const renderer of ['svg', 'canvas']) {
    const page = await openMany(`locale="ar" renderer="${renderer}"`, { size: { width: 800, height: 700 } });
    await page.locator('diplomatic-graph .frame[dir="rtl"]').waitFor();
    const covered = await page.locator('diplomatic-graph').evaluate((element) => {
      const { scene } = element as never as {
        scene: { actors: { id: string; x: number; y: number; radius: number }[] };
      };
      const stage = element.shadowRoot!.querySelector('.stage')!.getBoundingClientRect();
      return [...element.shadowRoot!.querySelectorAll('[data-layer="labels"] [data-label-actor] text')].filter(
        (text) => {
          const box = text.getBoundingClientRect();
          return scene.actors.some(({ x, y, radius }) => {
            const [cx, cy] = [stage.x + x, stage.y + y];
            const dx = Math.max(box.left - cx, 0, cx - box.right);
            const dy = Math.max(box.top + 3 - cy, 0, cy - box.bottom + 3);
            return Math.hypot(dx, dy) < radius - 1;
          });
        },
      ).length;
    });
    expect(covered).toBe(0);
  }
});

test('on a phone the row says what is hidden, more is one tap away, and axe finds nothing', async () => {
  const page = await openMany('', { context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  const more = page.locator('diplomatic-graph .show-more');
  const box = (await more.boundingBox())!;
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(await axe(page, OFF)).toEqual([]);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await soon(() => count(page)).toBe(120);
});

test('on a phone the row covers no tab of the tables, and nothing of the matrix', async () => {
  const context = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const page = await openMany('view="table"', { context });
  const tab = page.getByRole('tab', { name: /Actors/ });
  await tab.tap({ timeout: 5000 });
  await soon(() => tab.getAttribute('aria-selected')).toBe('true');
  await set(page, { view: 'matrix' });
  const order = page.locator('diplomatic-graph .matrix-top :is(select, button)').first();
  await order.waitFor();
  const row = (await page.locator('diplomatic-graph .narrowed').boundingBox())!;
  expect((await order.boundingBox())!.y).toBeGreaterThanOrEqual(row.y + row.height - 1);
});

test('closing what the row says shows all; the focus stays in the row of buttons', async () => {
  const page = await openMany();
  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await soon(() => count(page)).toBe(200);
  expect(await focused(page)).toContain('Filters');
});
