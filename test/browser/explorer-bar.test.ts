/**
 * The bar of the explorer keeps to one row, and its height: what its lists offer is known only after the first picture,
 * which a second row would move. Without WebGL the list of renderers has its longest entry.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseLanguage, openExplorer, soon } from './harness.js';

/** One row of buttons, CSS px. */
const ROW = 42;

const heightOf = (page: Page): Promise<number> =>
  page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height);

test('at 1280 px the bar is one row in every language', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  for (const locale of ['en', 'ar', 'es', 'fr', 'pt', 'ru', 'zh']) {
    await page.locator('#locale').selectOption(locale);
    await soon(() => page.locator('diplomatic-graph .frame').getAttribute('lang')).toBe(locale);
    expect(await heightOf(page), locale).toBeLessThanOrEqual(ROW);
  }
});

test.for([1280, 1024, 900])('at %i px entries of its lists that come later leave its height', async (width) => {
  const { page } = await openExplorer({ viewport: { width, height: 800 } });
  const before = await heightOf(page);
  const grown = await page.evaluate(() => {
    const [webgl, language] = ['#renderer option[value="webgl"]', '#locale option'].map((selector) =>
      document.querySelector<HTMLOptionElement>(selector)!,
    );
    webgl!.textContent = 'WebGL, which is not available in this browser';
    language!.textContent = 'A language with a long name';
    return document.querySelector('.bar')!.getBoundingClientRect().height;
  });
  expect(grown).toBe(before);
});

test('at 1024 px it is one row, and its lists keep their names', async () => {
  const { page } = await openExplorer({ viewport: { width: 1024, height: 768 } });
  expect(await heightOf(page)).toBeLessThanOrEqual(ROW);
  for (const name of ['Language', 'Theme', 'Renderer'])
    expect(await page.getByRole('combobox', { name, exact: true }).count(), name).toBe(1);
  await chooseLanguage(page, 'ru');
  expect(await heightOf(page)).toBeLessThanOrEqual(2 * ROW);
});
