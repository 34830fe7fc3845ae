/** What axe-core can judge of the story, in every state, and the size of targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, drawn, openExplorer, PHONE, set, soon, chooseLanguage } from './harness.js';

const begin = async (page: Page): Promise<void> => {
  await page.locator('diplomatic-graph .story-way').click();
  await page.locator('diplomatic-graph .story').waitFor();
};
const third = async (page: Page): Promise<void> => {
  await begin(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await soon(() => drawn(page, 'edge')).toHaveLength(8);
};

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act: (page: Page) => Promise<unknown>,
])[] = [
  ['at its first step', DESKTOP, begin],
  ['at its third step', DESKTOP, third],
  ['at its first step, in dark colours', { ...DESKTOP, colorScheme: 'dark' }, begin],
  ['at its third step on a phone', { ...PHONE, reducedMotion: 'reduce' }, third],
  ['at its third step on a dark phone', { ...PHONE, reducedMotion: 'reduce', colorScheme: 'dark' }, third],
  [
    'with something looked up on a phone',
    { ...PHONE, reducedMotion: 'reduce' },
    async (page) => {
      await begin(page);
      await set(page, { selected: 'actor:guaido' });
      await page.locator('diplomatic-graph .story-aside').waitFor();
    },
  ],
  [
    'in Arabic',
    DESKTOP,
    async (page) => {
      await chooseLanguage(page, 'ar');
      await third(page);
    },
  ],
  [
    'in Arabic on a phone',
    { ...PHONE, reducedMotion: 'reduce' },
    async (page) => {
      await chooseLanguage(page, 'ar');
      await third(page);
    },
  ],
  [
    'in a window of 320 px',
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    async (page) => {
      await begin(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  ],
  ['in forced colours', { ...DESKTOP, forcedColors: 'active' }, third],
];

for (const [index, [name, context, act]] of STATES.entries()) {
  const tags = index === 0 ? ['quick'] : [];
  test(`the story ${name}: axe finds nothing wrong, and every target is at least 24 by 24 px`, { tags }, async () => {
    const { page } = await openExplorer(context);
    await act(page);
    expect(await axe(page, name.includes('forced') ? ['color-contrast'] : [])).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
}
