/** What axe-core can judge of narrowing, in each of its states, and the size of targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, openExplorer, PHONE, set, soon, chooseLanguage } from './harness.js';
import { chips, graph, opener } from './narrow.js';

async function openBox(page: Page): Promise<void> {
  await opener(page).click();
  await graph(page).locator('.filters').waitFor();
}

const narrow = async (page: Page, values: Record<string, unknown>): Promise<void> => {
  await set(page, values);
  await soon(() => chips(page)).not.toEqual([]);
};

const EVERYTHING = {
  standings: ['stated', 'reported'],
  relations: ['support'],
  text: 'a',
  focusOn: 'maduro',
  depth: 3,
  fold: true,
  undated: 'hide',
  sides: ['guaido', 'maduro'],
};

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act: (page: Page) => Promise<unknown>,
])[] = [
  ['with the filters open', DESKTOP, openBox],
  ['with the filters open, in dark colours', { ...DESKTOP, colorScheme: 'dark' }, openBox],
  ['with the filters open on a phone', PHONE, openBox],
  ['with the filters open at 320 px', { viewport: { width: 320, height: 640 } }, openBox],
  [
    'with all groups of the filters in use, on a dark phone',
    { ...PHONE, colorScheme: 'dark' },
    async (page) => {
      await narrow(page, {
        text: 'a',
        focusOn: 'maduro',
        depth: 3,
        fold: true,
        sides: ['guaido', 'maduro'],
        between: ['guaido', 'maduro'],
      });
      await openBox(page);
      await graph(page).locator('.filters .sides').waitFor();
    },
  ],
  [
    'in Arabic, with paths',
    DESKTOP,
    async (page) => {
      await chooseLanguage(page, 'ar');
      await soon(() => graph(page).locator('.open-filters').innerText()).toBe('عوامل التصفية');
      await graph(page).locator('.open-filters').click();
      await narrow(page, { between: ['russia', 'oas'] });
      await graph(page).locator('.filters .path').first().waitFor();
    },
  ],
  ['with chips', DESKTOP, (page) => narrow(page, EVERYTHING)],
  ['with chips on a phone', PHONE, (page) => narrow(page, EVERYTHING)],
  ['with paths in the panel', DESKTOP, (page) => narrow(page, { between: ['russia', 'oas'] })],
  [
    'with sides in the panel, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => narrow(page, { sides: ['guaido', 'maduro'] }),
  ],
  ['where no path leads', DESKTOP, (page) => narrow(page, { between: ['russia', 'oas'], standings: ['stated'] })],
  [
    'where no path leads, on a phone',
    PHONE,
    (page) => narrow(page, { between: ['russia', 'oas'], standings: ['stated'] }),
  ],
  [
    'folded, with the principal selected',
    DESKTOP,
    (page) => narrow(page, { fold: true, selected: 'actor:russia', focusOn: 'russia' }),
  ],
  [
    'folded, with the line of an agent selected on a phone',
    PHONE,
    (page) => narrow(page, { fold: true, selected: 'edge:russia/security-aid/maduro' }),
  ],
];

test.for(STATES)('axe finds nothing wrong %s, and every target is at least 24 by 24 px', async ([, context, act]) => {
  const { page } = await openExplorer(context);
  await act(page);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('with forced colours, axe finds nothing wrong with filters and chips', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer({ ...DESKTOP, forcedColors: 'active', colorScheme: 'dark' });
  await narrow(page, EVERYTHING);
  await openBox(page);
  expect(await axe(page, ['color-contrast'])).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test(
  'with a coarse pointer, the buttons of the row, the chips and the ways at an actor are 44 px high',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(PHONE);
    await narrow(page, { text: 'maduro', fold: true, selected: 'actor:maduro' });
    await graph(page).locator('.looks').waitFor();
    for (const button of await graph(page).locator('.way, .chip, .narrowed .show-all, .looks button').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  },
);
