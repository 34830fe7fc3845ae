/**
 * Two questions about time, answered by mouse, by keyboard alone, and on a touch screen of 390 px:
 * what happened first, and what was known on Wednesday. What is asserted is what the reader comes
 * to read, in the words of the source.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, drawn, focused, openExplorer, panelText, PHONE, soon } from './harness.js';

const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const bar = (page: Page): Locator => graph(page).locator('.time-bar');
const moment = async (page: Page): Promise<string> =>
  (await bar(page).locator('.moment').innerText()).replace(/\s+/g, ' ');
const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `test/output/questions/time-${name}.png` });

async function openTimes(context = DESKTOP): Promise<Page> {
  const { page } = await openExplorer(context);
  await bar(page).getByRole('slider').waitFor();
  return page;
}

/** What happened first? In the past few days, as is reported, contractors flew in for Maduro. */
async function first(page: Page): Promise<void> {
  await soon(() => moment(page)).toBe('in the past few days 1 new');
  await soon(() => drawn(page, 'edge')).toContain('contractors/security-aid/maduro');
  expect(await drawn(page, 'edge')).not.toContain('supporters/support/guaido');
}

const FIRST = 'New: in the past few days Security aid Private military contractors → Nicolás Maduro reported';

/** What was known on Wednesday? That, and that supporters of Guaidó had marched; of Thursday nothing yet. */
async function wednesday(page: Page): Promise<void> {
  await soon(() => moment(page)).toBe('Wednesday 1 new');
  await soon(() => drawn(page, 'edge')).toContain('supporters/support/guaido');
  const edges = await drawn(page, 'edge');
  expect(edges).toContain('contractors/security-aid/maduro');
  expect(edges).not.toContain('military/support/maduro');
}

const WEDNESDAY = 'New: Wednesday Support Guaidó’s supporters → Juan Guaidó implied';

/** Only what the source places in time is left. */
async function datedOnly(page: Page): Promise<void> {
  await soon(() => drawn(page, 'edge')).toEqual(['contractors/security-aid/maduro', 'supporters/support/guaido']);
}

test('by mouse: to the first moment, to the next, and the words of what is new', { tags: ['quick'] }, async () => {
  const page = await openTimes();
  const slider = bar(page).getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, height } = (await slider.boundingBox())!;
  await page.mouse.click(x + 12, y + height / 2);
  await first(page);
  expect(await panelText(page)).toContain(FIRST);
  await shot(page, 'first-mouse');

  await bar(page).getByRole('button', { name: 'Later' }).click();
  await wednesday(page);
  expect(await panelText(page)).toContain(WEDNESDAY);
  await bar(page).getByRole('switch', { name: 'Include 11 undated' }).click();
  await datedOnly(page);
  await shot(page, 'wednesday-mouse');
  await graph(page).locator('.panel .news [data-go]').click();
  await soon(() => panelText(page)).toContain('Guaidó’s supporters → Juan Guaidó');
  expect(await panelText(page)).toMatch(/implied · Wednesday “/);
});

test('by keyboard alone: Tab to the slider, Home, one step on', { tags: ['quick'] }, async () => {
  const page = await openTimes();
  for (let stops = 0; stops < 60 && (await focused(page)) !== 'Statements up to'; stops += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await first(page);
  expect(await panelText(page)).toContain(FIRST);
  await shot(page, 'first-keyboard');
  await page.keyboard.press('ArrowRight');
  await wednesday(page);
  expect(await panelText(page)).toContain(WEDNESDAY);
  await soon(() => bar(page).getByRole('slider').getAttribute('aria-valuetext')).toBe('Wednesday, 1 new');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await datedOnly(page);
  await shot(page, 'wednesday-keyboard');
});

test('on a touch screen of 390 px: two taps on the slider, and the list', { tags: ['quick'] }, async () => {
  const page = await openTimes(PHONE);
  const slider = bar(page).getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.touchscreen.tap(x + 22, y + height / 2);
  await first(page);
  await shot(page, 'first-touch');
  // The second of three moments; the end is all times.
  await page.touchscreen.tap(x + 22 + (width - 44) / 3, y + height / 2);
  await wednesday(page);
  await shot(page, 'wednesday-touch');
  await graph(page).getByRole('button', { name: 'All relations' }).tap();
  await soon(() => panelText(page)).toContain(WEDNESDAY);
  await shot(page, 'wednesday-touch-list');
});
