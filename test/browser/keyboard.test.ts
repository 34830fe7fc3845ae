/** What a reader does with a keyboard alone. `keyboard-reach.test.ts` goes to every mark and every quote. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  button,
  drawn,
  focused,
  get,
  heard,
  openExplorer,
  openHost,
  panelText,
  ready,
  soon,
  spot,
  view,
  type Opened,
} from './harness.js';

const AROUND =
  '<a href="#a" id="before">before</a><diplomatic-graph src="/data.json"></diplomatic-graph><a href="#b" id="after">after</a>';

async function at(target: string): Promise<Opened> {
  const opened = await openExplorer();
  await button(opened.page, target).focus();
  return opened;
}

async function typed(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return focused(page);
}

test('Tab reaches the graph in one stop and leads on', { tags: ['quick'] }, async () => {
  const { page } = await openHost(AROUND);
  await ready(page);
  await page.locator('#before').focus();
  const stops: string[] = [];
  do stops.push(await typed(page, 'Tab'));
  while (stops.at(-1) !== 'after' && stops.length < 60);
  expect(stops.at(-1)).toBe('after');
  expect(stops.filter((stop) => /^(actor|edge):/.test(stop))).toHaveLength(1);
  const back: string[] = [];
  do back.push(await typed(page, 'Shift+Tab'));
  while (back.at(-1) !== 'before' && back.length < 60);
  expect(back).toEqual([...stops.slice(0, -1).reverse(), 'before']);
});

test.for([
  ['ArrowUp', 1, -1],
  ['ArrowDown', 1, 1],
  ['ArrowLeft', 0, -1],
  ['ArrowRight', 0, 1],
] as const)('%s goes to a neighbour that lies that way', async ([key, axis, sign]) => {
  const { page } = await at('actor:guaido');
  const from = await spot(page, 'actor:guaido');
  const to = await typed(page, key);
  expect(to).toMatch(/^actor:/);
  expect(to).not.toBe('actor:guaido');
  const place = await spot(page, to);
  expect(Math.sign(axis === 0 ? place.x - from.x : place.y - from.y)).toBe(sign);
  expect(await heard(page, 'dg-hover').then((all) => all.at(-1))).toMatchObject({
    kind: 'actor',
    id: to.slice(6),
    origin: 'keyboard',
  });
});

const linesAt = async (page: Page, actor: string): Promise<string[]> =>
  (await drawn(page, 'line')).filter((id) => id.split('/').includes(actor));

test.for([
  [']', '['],
  ['PageDown', 'PageUp'],
] as const)('%s and %s step through the lines of an actor, and come round', async ([next, previous]) => {
  const { page } = await at('actor:maduro');
  const own = await linesAt(page, 'maduro');
  const steps: string[] = [];
  for (const _ of own) steps.push((await typed(page, next)).slice(5));
  expect([...steps].sort()).toEqual(own);
  expect((await typed(page, next)).slice(5)).toBe(steps[0]);
  for (const step of [...steps].reverse()) expect((await typed(page, previous)).slice(5)).toBe(step);
});

test('Home and End go to the actors with most and fewest lines', { tags: ['quick'] }, async () => {
  const { page } = await at('actor:us');
  expect(await typed(page, 'Home')).toBe('actor:guaido');
  expect(await typed(page, 'End')).not.toBe('actor:guaido');
});

test('Enter opens the evidence with its heading in focus, and Escape returns', { tags: ['quick'] }, async () => {
  const { page } = await at('edge:canada/support/guaido');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toContain('Canada');
  expect(await panelText(page)).toContain('Canada and others have supported Guaido');
  expect(await heard(page, 'dg-select')).toEqual([
    { type: 'dg-select', kind: 'edge', id: 'canada/support/guaido', origin: 'keyboard' },
  ]);
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('edge:canada/support/guaido');
  expect(await get(page, 'selected')).toBeNull();
});

test('Escape returns to the button that the reader came from, however far the panel led', async () => {
  const { page } = await at('actor:guaido');
  await page.keyboard.press('Space');
  await soon(() => focused(page)).toBe('Juan Guaidó');
  await page.locator('diplomatic-graph .panel [data-go="canada/support/guaido"]').focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toContain('Canada');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toMatch(/^(actor:guaido|edge:canada\/support\/guaido)$/);
});

test('Escape on a line closes its evidence and goes to the actor where it begins', async () => {
  const { page } = await at('edge:canada/support/guaido');
  expect(await typed(page, 'Escape')).toBe('actor:canada');
});

test('the button back to all relations keeps the focus in the panel', async () => {
  const { page } = await at('actor:us');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('United States');
  await page.locator('diplomatic-graph .back').focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('All relations');
});

test('plus, minus and 0 zoom in, out and back', async () => {
  const { page } = await at('actor:us');
  const before = await view(page);
  await page.keyboard.press('+');
  await soon(async () => (await view(page)).scale).toBeGreaterThan(before.scale * 1.2);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await soon(async () => (await view(page)).scale).toBeLessThan(before.scale);
  await page.keyboard.press('0');
  await soon(() => view(page)).toEqual(before);
});

test('Shift and the arrows move an actor, which keeps the focus', { tags: ['quick'] }, async () => {
  const { page } = await at('actor:canada');
  const from = await spot(page, 'actor:canada');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const { scale } = await view(page);
  await soon(async () => (await spot(page, 'actor:canada')).y - from.y).toBeCloseTo(24 * scale, 0);
  expect((await spot(page, 'actor:canada')).x - from.x).toBeCloseTo(12 * scale, 0);
  expect(await focused(page)).toBe('actor:canada');
});

test('keys with Ctrl, Alt or Meta are left to the browser', async () => {
  const { page } = await at('actor:guaido');
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) window.violations.push(event.key);
      // What the browser would do with it is not at issue.
      event.preventDefault();
    });
  });
  const before = await view(page);
  for (const modifier of ['Control', 'Alt', 'Meta']) {
    for (const key of ['ArrowLeft', '0', '+', '-', 'Home', 'PageDown'])
      expect(await typed(page, `${modifier}+${key}`)).toBe('actor:guaido');
  }
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(await view(page)).toEqual(before);
});

test('the focus is seen: its button has an outline, and a zoomed view moves to it', async () => {
  const { page } = await at('actor:guaido');
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('+');
  for (const key of ['ArrowUp', 'ArrowRight', 'Home', 'End']) {
    const target = await typed(page, key);
    const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
    const { x, y } = await spot(page, target);
    expect(
      x > stage.x && x < stage.x + stage.width && y > stage.y && y < stage.y + stage.height,
      `${target} is in sight`,
    ).toBe(true);
    expect(await button(page, target).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
});

test('a filter that takes away what has the focus leaves one tab stop', async () => {
  const { page } = await at('edge:oas/recognition/guaido');
  await page.locator('diplomatic-graph').evaluate((element) => element.setAttribute('relations', 'support'));
  await soon(() => drawn(page, 'edge')).not.toContain('oas/recognition/guaido');
  expect(await page.locator('diplomatic-graph .proxies button[tabindex="0"]').count()).toBe(1);
});
