/** The arrows that move: all that a drag does, by a press each. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, focused, openExplorer, PHONE, press, set, soon, spot, view } from './harness.js';

const WAYS = [
  ['left', 'Pan left', 'left', 1, 0],
  ['right', 'Pan right', 'right', -1, 0],
  ['up', 'Pan up', 'up', 0, 1],
  ['down', 'Pan down', 'down', 0, -1],
] as const;

const opener = (page: Page) => page.getByRole('button', { name: 'Move', exact: true });
const moved = async (page: Page, from: { x: number; y: number }, target = 'actor:guaido'): Promise<number[]> => {
  const at = await spot(page, target);
  return [Math.sign(Math.round(at.x - from.x)), Math.sign(Math.round(at.y - from.y))];
};

test('a press of each arrow shows more of that side', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await opener(page).click();
  for (const [, name, , dx, dy] of WAYS) {
    const before = await view(page);
    await page.getByRole('button', { name }).click();
    await soon(async () => Math.sign(Math.round((await view(page)).x - before.x))).toBe(dx);
    expect(Math.sign(Math.round((await view(page)).y - before.y))).toBe(dy);
  }
});

test('with an actor selected the arrows move it, and the switch turns them to the view', async () => {
  const { page } = await openExplorer();
  await press(page, 'actor:guaido');
  await opener(page).click();
  for (const [, , name, dx, dy] of WAYS) {
    const [from, still] = [await spot(page, 'actor:guaido'), await view(page)];
    await page.getByRole('button', { name: `Move Juan Guaidó ${name}` }).click();
    await soon(() => moved(page, from)).toEqual([-dx || 0, -dy || 0]);
    expect(await view(page)).toEqual(still);
  }
  await page.getByRole('switch', { name: 'Move Juan Guaidó' }).click();
  const before = await view(page);
  await page.getByRole('button', { name: 'Pan right' }).click();
  await soon(async () => (await view(page)).x).toBeLessThan(before.x);
});

test('keys do it too: Enter presses, Escape closes, and the focus returns', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await opener(page).focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Pan left');
  expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
  const before = await view(page);
  await page.keyboard.press('Enter');
  await soon(async () => (await view(page)).x).toBeGreaterThan(before.x);
  // It is no part of the graph's keys, and no trap.
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Pan left');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('Move');
  expect(await opener(page).getAttribute('aria-expanded')).toBe('false');
  expect(await page.locator('diplomatic-graph .over').count()).toBe(0);
});

test('it stays open while one selects and looks, and its button closes it', async () => {
  const { page } = await openExplorer();
  await opener(page).click();
  await press(page, 'actor:maduro');
  expect(await page.getByRole('switch', { name: 'Move Nicolás Maduro' }).isChecked()).toBe(true);
  await press(page, 'edge:oas/recognition/guaido');
  await soon(() => page.getByRole('switch', { name: /^Move/ }).count()).toBe(0);
  await opener(page).click();
  await soon(() => page.locator('diplomatic-graph .pad').count()).toBe(0);
});

test('a finger moves an actor while the sheet is open, on targets of 44 px', async () => {
  const { page } = await openExplorer(PHONE);
  // The sheet lies over the button that opens the arrows.
  await opener(page).tap();
  await set(page, { selected: 'actor:guaido' });
  await soon(() => page.locator('diplomatic-graph .panel').isVisible()).toBe(true);
  for (const [, , name] of WAYS) {
    const { width, height } = (await page.getByRole('button', { name: `Move Juan Guaidó ${name}` }).boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const [pad, sheet] = [
    (await page.locator('diplomatic-graph .pad').boundingBox())!,
    (await page.locator('diplomatic-graph .panel').boundingBox())!,
  ];
  // What is moved is seen: neither beneath the arrows nor beneath the sheet.
  const from = await spot(page, 'actor:guaido');
  expect(from.y).toBeGreaterThan(pad.y + pad.height);
  expect(from.y).toBeLessThan(sheet.y);
  await page.getByRole('button', { name: 'Move Juan Guaidó left' }).tap();
  await soon(() => moved(page, from)).toEqual([-1, 0]);
});

test('what has the focus moves out from under the arrows', async () => {
  const { page } = await openExplorer();
  await opener(page).click();
  const pad = (await page.locator('diplomatic-graph .pad').boundingBox())!;
  for (const target of ['actor:global-community', 'actor:others']) {
    await button(page, 'actor:guaido').focus();
    await page.keyboard.press('Home');
    await button(page, target).focus();
    expect((await spot(page, target)).y).toBeGreaterThan(pad.y + pad.height);
  }
});

test('from right to left the arrows point where they lead', async () => {
  const { page } = await openExplorer();
  await set(page, { locale: 'ar' });
  await page.getByRole('button', { name: 'تحريك', exact: true }).click();
  const [left, right] = [
    page.locator('diplomatic-graph .pad button').first(),
    page.locator('diplomatic-graph .pad button').last(),
  ];
  expect((await left.boundingBox())!.x).toBeLessThan((await right.boundingBox())!.x);
  const before = await view(page);
  await right.click();
  await soon(async () => (await view(page)).x).toBeLessThan(before.x);
});
