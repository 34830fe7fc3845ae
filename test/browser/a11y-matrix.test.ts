/** What axe-core can judge of the matrix, and the size of its targets; focus that is seen; nothing cut off at 320 px. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, openExplorer, PHONE, set, soon } from './harness.js';

const element = (page: Page): Locator => page.locator('diplomatic-graph');
const select = (page: Page): Promise<void> => set(page, { selected: 'edge:canada/support/guaido' });

async function toMatrix(page: Page): Promise<void> {
  await element(page).locator('[data-view="matrix"]').click();
  await element(page).locator('.matrix-cell').first().waitFor();
}
const ARABIC = async (page: Page): Promise<void> => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await set(page, { locale: 'ar' });
  await soon(() => element(page).locator('.matrix-corner').innerText()).toContain('من');
};
const smaller = async (page: Page): Promise<void> => {
  for (let step = 0; step < 4; step += 1) await element(page).locator('.matrix-sizes button').first().click();
  await element(page).locator('.matrix-grid.tiny').waitFor();
};

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act?: (page: Page) => Promise<unknown>,
])[] = [
  ['as it opens', DESKTOP],
  ['in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['with a line selected', DESKTOP, select],
  [
    'with an actor selected, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => set(page, { selected: 'actor:guaido' }),
  ],
  ['pointed at', DESKTOP, (page) => element(page).locator('.matrix-cell').first().hover()],
  ['with small cells', DESKTOP, smaller],
  [
    'with nothing left',
    DESKTOP,
    async (page) => {
      await set(page, { text: 'zzzz' });
      await element(page).locator('.matrix .none').waitFor();
    },
  ],
  ['on a phone', PHONE],
  ['on a dark phone, with the sheet open', { ...PHONE, colorScheme: 'dark' }, select],
  ['in Arabic', DESKTOP, ARABIC],
  ['in Arabic on a phone', PHONE, ARABIC],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
];

test.for(STATES)(
  'axe finds nothing wrong with the matrix %s, and every target is at least 24 by 24 px',
  async ([, context, act]) => {
    const { page } = await openExplorer(context);
    await toMatrix(page);
    await act?.(page);
    expect(await axe(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  },
);

test.for(['light', 'dark'] as const)(
  'with forced colours on %s paper axe finds nothing wrong, and what is selected is told from the rest',
  async (colorScheme) => {
    const { page } = await openExplorer({ ...DESKTOP, forcedColors: 'active', colorScheme });
    await toMatrix(page);
    await select(page);
    expect(await axe(page, ['color-contrast'])).toEqual([]);
    await soon(() =>
      element(page)
        .locator('.ring')
        .evaluate((ring) => [getComputedStyle(ring).outlineStyle, (ring as HTMLElement).hidden]),
    ).toEqual(['solid', false]);
  },
);

test.for<readonly [string, BrowserContextOptions]>([
  ['on a desktop', DESKTOP],
  ['in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['on a phone', PHONE],
  ['at 320 by 480 px', { viewport: { width: 320, height: 480 } }],
])('what has the focus in the matrix is seen, and not hidden beneath names or the sheet %s', async ([, context]) => {
  const { page } = await openExplorer(context);
  await toMatrix(page);
  const seen = (): Promise<string> =>
    element(page).evaluate((host) => {
      const at = host.shadowRoot!.activeElement!;
      const box = at.getBoundingClientRect();
      const hit = host.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const isSeen =
        hit !== null &&
        (at.contains(hit) || hit.contains(at)) &&
        outlineStyle === 'solid' &&
        Number.parseFloat(outlineWidth) >= 2;
      return isSeen
        ? 'seen'
        : `${at.ariaLabel} beneath ${hit?.className ?? 'nothing'}, ${outlineStyle} ${outlineWidth}`;
    });
  await element(page).locator('.matrix-order').focus();
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'End',
    'Control+End',
    'ArrowUp',
    'Home',
    'Control+Home',
    'ArrowUp',
    'ArrowRight',
    'PageDown',
    'PageDown',
    'Control+ArrowUp',
  ]) {
    await page.keyboard.press(key);
    expect(await seen(), key).toBe('seen');
  }
});

test.for(['en', 'fr', 'es', 'pt', 'ru', 'ar', 'zh'])(
  'at 320 px no button above the graph is cut off in the language %s',
  async (locale) => {
    const { page } = await openExplorer({ ...PHONE, viewport: { width: 320, height: 640 } });
    await set(page, { locale });
    await soon(() =>
      element(page).evaluate((host) => host.shadowRoot!.querySelector('.frame')!.getAttribute('lang')),
    ).toBe(locale);
    const outside = await element(page).evaluate(
      (host) =>
        [...host.shadowRoot!.querySelectorAll('.view-bar button')].filter((button) => {
          const { left, right } = button.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        }).length,
    );
    expect(outside).toBe(0);
  },
);
