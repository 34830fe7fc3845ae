/** What axe-core can judge of the bar of time, in each of its states, and the size of its targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, openExplorer, PHONE, set, soon, chooseLanguage } from './harness.js';

const bar = (page: Page) => page.locator('diplomatic-graph .time-bar');
const asOf = async (page: Page): Promise<void> => {
  await set(page, { asOf: 'order:2' });
  await page.locator('diplomatic-graph [data-lit] path').first().waitFor({ state: 'attached' });
};
const paused = async (page: Page): Promise<void> => {
  await bar(page).locator('.play').click();
  await soon(() => page.locator('diplomatic-graph [data-lit] path').count()).toBeGreaterThan(0);
  await bar(page).locator('.play').click();
};
const arabic = async (page: Page): Promise<void> => {
  await chooseLanguage(page, 'ar');
  await soon(() => bar(page).getAttribute('aria-label')).toBe('الزمن');
};
/** An end that has passed, among dates. */
const ended = async (page: Page): Promise<void> => {
  const statement = { source: 's', from: 'a', relation: 'support', to: 'b' };
  await set(page, {
    data: {
      format: 1,
      title: 'T',
      sources: [{ id: 's', kind: 'dataset' }],
      actors: [
        { id: 'a', kind: 'state', name: 'A' },
        { id: 'b', kind: 'state', name: 'B' },
      ],
      statements: [
        { ...statement, id: '1', date: '1901', until: '1910' },
        { ...statement, id: '2', relation: 'severed-ties', date: '1910' },
      ],
    },
    asOf: '1911',
  });
  await soon(() => page.locator('diplomatic-graph .legend').innerText()).toContain('ended');
};

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act?: (page: Page) => Promise<unknown>,
])[] = [
  ['idle', DESKTOP],
  ['idle on a phone', PHONE],
  ['at a moment', DESKTOP, asOf],
  ['at a moment on a dark phone', { ...PHONE, colorScheme: 'dark' }, asOf],
  ['at a moment in dark colours', { ...DESKTOP, colorScheme: 'dark' }, asOf],
  ['played and paused', DESKTOP, paused],
  [
    'at a moment in Arabic',
    DESKTOP,
    async (page) => {
      await arabic(page);
      await asOf(page);
    },
  ],
  [
    'at a moment in Arabic on a phone',
    PHONE,
    async (page) => {
      await arabic(page);
      await asOf(page);
    },
  ],
  ['with something that has ended', DESKTOP, ended],
  ['at a moment in a window of 320 px', { viewport: { width: 320, height: 640 } }, asOf],
  ['at a moment in forced colours', { ...DESKTOP, forcedColors: 'active' }, asOf],
];

test.for(STATES)(
  'the bar of time %s: axe finds nothing wrong, every target is at least 24 by 24 px, and nothing is cut off',
  async ([name, context, act]) => {
    const { page } = await openExplorer(context);
    await bar(page).getByRole('slider').waitFor();
    await act?.(page);
    // axe reads the colours of the page, not those that the system puts in their place.
    expect(await axe(page, name.includes('forced') ? ['color-contrast'] : [])).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    const outside = await bar(page).evaluate((element) =>
      [...element.querySelectorAll<HTMLElement>('button, input, label, .moment')]
        .filter(
          (part) =>
            part.checkVisibility({ visibilityProperty: true }) &&
            (part.getBoundingClientRect().right > innerWidth + 0.5 || part.getBoundingClientRect().left < -0.5),
        )
        .map(({ className }) => className),
    );
    expect(outside).toEqual([]);
  },
);

test('on a coarse pointer what is pressed is 44 px high', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  await bar(page).getByRole('slider').waitFor();
  const heights = await bar(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('.transport button, input[type="range"], .undated')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.getBoundingClientRect().height),
  );
  expect(heights).toHaveLength(3);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(44);
});
