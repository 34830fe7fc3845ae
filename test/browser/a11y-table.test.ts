/** What axe-core can judge of the tables, and the size of their targets; focus that is seen; nothing cut off at 400 %. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, openExplorer, PHONE, set, soon } from './harness.js';

const element = (page: Page) => page.locator('diplomatic-graph');
const ARABIC = async (page: Page): Promise<void> => {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await set(page, { locale: 'ar' });
  await soon(() => element(page).locator('[data-tab="statements"]').innerText()).toContain('الأقوال');
};

async function toTable(page: Page): Promise<void> {
  await element(page).locator('[data-view="table"]').click();
  await element(page).locator('.tables').waitFor();
}
const toActors = (page: Page): Promise<void> => element(page).locator('[data-tab="actors"]').click();
const select = (page: Page): Promise<void> => set(page, { selected: 'statement:p8-canada-guaido' });

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act?: (page: Page) => Promise<unknown>,
])[] = [
  ['of statements', DESKTOP],
  [
    'of statements, sorted, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => element(page).locator('[data-sort="when"]').click(),
  ],
  ['of statements with one selected', DESKTOP, select],
  ['of statements with one selected, in dark colours', { ...DESKTOP, colorScheme: 'dark' }, select],
  ['of actors', DESKTOP, toActors],
  // One at the head: nothing is scrolled half beneath the names of the columns.
  ['of actors with one selected', DESKTOP, (page) => set(page, { selected: 'actor:canada' })],
  [
    'with nothing left',
    DESKTOP,
    async (page) => {
      await set(page, { text: 'zzzz' });
      await element(page).locator('.none').waitFor();
    },
  ],
  ['on a phone', PHONE],
  ['of actors on a dark phone', { ...PHONE, colorScheme: 'dark' }, toActors],
  [
    'with the sheet open on a phone',
    PHONE,
    async (page) => {
      await select(page);
      await element(page).locator('.panel.open').waitFor();
    },
  ],
  ['in Arabic', DESKTOP, ARABIC],
  [
    'of actors in Arabic on a phone',
    PHONE,
    async (page) => {
      await ARABIC(page);
      await toActors(page);
    },
  ],
  ['at 320 px', { viewport: { width: 320, height: 640 } }],
];

test.for(STATES)(
  'axe finds nothing wrong with the table %s, and every target is at least 24 by 24 px',
  async ([, context, act]) => {
    const { page } = await openExplorer(context);
    await toTable(page);
    await act?.(page);
    expect(await axe(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  },
);

test.for(['light', 'dark'] as const)(
  'with forced colours on %s paper axe finds nothing wrong, and what is selected and pressed is told from the rest',
  async (colorScheme) => {
    const { page } = await openExplorer({ ...DESKTOP, forcedColors: 'active', colorScheme });
    await toTable(page);
    await select(page);
    expect(await axe(page, ['color-contrast'])).toEqual([]);
    await soon(() =>
      element(page)
        .locator('tr[aria-current]')
        .evaluate((row) => getComputedStyle(row).outlineStyle),
    ).toBe('solid');
    const [on, off] = await Promise.all(
      ['table', 'graph'].map((view) =>
        element(page)
          .locator(`[data-view="${view}"]`)
          .evaluate((button) => getComputedStyle(button).backgroundColor),
      ),
    );
    expect(on).not.toBe(off);
  },
);

/** What sticks out of the window to the side, or has to be scrolled sideways. */
async function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const each of document
      .querySelector('diplomatic-graph')!
      .shadowRoot!.querySelectorAll<HTMLElement>(
        '.view-bar, .view-bar *:not(svg, svg *), .tables, .tables *:not(svg, svg *, .aside, option)',
      )) {
      if (!each.checkVisibility({ visibilityProperty: true }) || each.closest('thead') !== null) continue;
      const name = `${each.localName}.${each.className} “${each.innerText.slice(0, 40)}”`;
      const { left, right } = each.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1) found.push(`${name} sticks out`);
      if (
        getComputedStyle(each).overflowX !== 'visible' &&
        each.scrollWidth > each.clientWidth + 1 &&
        !each.matches('input, select')
      )
        found.push(`${name} has to be scrolled sideways`);
      if (each.matches('button') && each.scrollHeight > each.clientHeight + 2) found.push(`${name} flows out`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    return found;
  });
}

const SMALL: BrowserContextOptions = { viewport: { width: 320, height: 256 } };
test.for<readonly [string, BrowserContextOptions, (page: Page) => Promise<unknown>]>([
  ['at 400 % (320 by 256 px)', SMALL, toTable],
  [
    'at 400 %, of actors in Arabic',
    SMALL,
    async (page) => {
      await toTable(page);
      await ARABIC(page);
      await toActors(page);
    },
  ],
  [
    'on a phone with the text spacing of WCAG 1.4.12',
    PHONE,
    async (page) => {
      await element(page).evaluate((host) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
        );
        host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, sheet];
      });
      await toTable(page);
    },
  ],
])('nothing of the table is lost %s', async ([, context, act]) => {
  const { page } = await openExplorer(context);
  await act(page);
  expect(await lost(page)).toEqual([]);
});

test.for<readonly [string, BrowserContextOptions]>([
  ['on a desktop', DESKTOP],
  ['in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['on a phone', PHONE],
  ['at 400 %', SMALL],
])(
  'what has the focus in the table is seen and not hidden beneath its head or the sheet %s',
  { tags: ['quick'] },
  async ([, context]) => {
    const { page } = await openExplorer(context);
    await toTable(page);
    await element(page).locator('[role="tab"]').first().focus();
    const seen = async (): Promise<string> =>
      element(page).evaluate((host) => {
        const at = host.shadowRoot!.activeElement!;
        const box = at.getBoundingClientRect();
        const hit = host.shadowRoot!.elementFromPoint(
          box.left + box.width / 2,
          Math.max(box.top + 2, Math.min(box.top + box.height / 2, box.bottom - 2)),
        );
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        return hit !== null &&
          (at.contains(hit) || hit.contains(at)) &&
          outlineStyle === 'solid' &&
          Number.parseFloat(outlineWidth) >= 2
          ? 'seen'
          : `${(at as HTMLElement).innerText} beneath ${hit?.className.toString() ?? 'nothing'}, ${outlineStyle} ${outlineWidth}`;
      });
    // Through head and columns to the rows, down to the last and up again.
    for (let stop = 0; stop < 14; stop += 1) {
      await page.keyboard.press('Tab');
      if (await element(page).evaluate((host) => host.shadowRoot!.activeElement?.closest('.tables') === null)) break;
      await soon(seen).toBe('seen');
    }
    await element(page).locator('tr[data-row] button').first().focus();
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'End',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'Home',
    ]) {
      await page.keyboard.press(key);
      expect(await seen(), key).toBe('seen');
    }
  },
);
