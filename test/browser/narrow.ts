/** What tests of narrowing share. */
import type { Locator, Page } from 'playwright-core';
import { soon } from './actions.js';

export const graph = (page: Page): Locator => page.locator('diplomatic-graph');
export const opener = (page: Page): Locator => graph(page).getByRole('button', { name: 'Filters', exact: true });
export const box = (page: Page): Locator => graph(page).getByRole('dialog', { name: 'Filters' });
export const group = (page: Page, name: string): Locator => box(page).getByRole('group', { name, exact: true });
export const chip = (page: Page, what: string): Locator =>
  graph(page).getByRole('button', { name: `Remove filter: ${what}`, exact: true });

/** What the chips say, in their order. */
export const chips = (page: Page): Promise<string[]> => graph(page).locator('.chip bdi').allInnerTexts();

/** The number of statements shown, as the row says it. */
export const shown = (page: Page): Promise<string> => graph(page).locator('.narrowed .shown').innerText();

export async function openBox(page: Page): Promise<void> {
  await opener(page).click();
  await box(page).waitFor();
}

/**
 * Presses a checkbox or radio button of the box and waits until it is as wanted: the element draws what comes of a
 * press some frames later.
 */
export async function choose(input: Locator, checked = true): Promise<void> {
  await input.click();
  await soon(() => input.isChecked()).toBe(checked);
}
