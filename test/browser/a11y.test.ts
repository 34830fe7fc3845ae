/** What axe-core can judge, in every state of the page, and the size of targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bar, openRead, STORY } from './articles.js';
import { axe, smallTargets } from './axe.js';
import {
  button,
  DESKTOP,
  openExplorer,
  openFreshHost,
  openHost,
  PHONE,
  press,
  set,
  soon,
  spot,
  type Opened,
  chooseLanguage,
  openMenu,
} from './harness.js';

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download picture…' }).click();
  await page.getByRole('dialog', { name: 'Download picture' }).waitFor();
}

/** From the graph, by its keys. */
async function openSearch(page: Page, query = ''): Promise<void> {
  await button(page, 'actor:guaido').focus();
  await page.keyboard.press('/');
  await page.locator('diplomatic-graph .search input').waitFor();
  await page.keyboard.type(query);
}

async function openHelp(page: Page): Promise<void> {
  await button(page, 'actor:guaido').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Help and keyboard shortcuts' }).waitFor();
}

async function openPad(page: Page): Promise<void> {
  await page.locator('diplomatic-graph .tools button[aria-expanded]').last().click();
  await page.locator('diplomatic-graph .pad').waitFor();
}

async function turnRound(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.locator('diplomatic-graph').evaluate((element) => void Object.assign(element, { locale: 'ar' }));
  await soon(() => button(page, 'actor:canada').getAttribute('aria-label')).toContain('كندا');
}

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act?: (page: Page) => Promise<unknown>,
])[] = [
  ['on a desktop', DESKTOP],
  ['on a phone', PHONE],
  ['in dark colours', { ...DESKTOP, colorScheme: 'dark' }],
  ['with a line selected', DESKTOP, (page) => press(page, 'edge:contractors/security-aid/maduro')],
  ['with an actor selected', DESKTOP, (page) => press(page, 'actor:guaido')],
  [
    'with an actor selected, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => press(page, 'actor:military'),
  ],
  [
    'with the sheet open on a phone',
    PHONE,
    async (page) => {
      const { x, y } = await spot(page, 'actor:maduro');
      await page.touchscreen.tap(x, y);
      await page.locator('diplomatic-graph .panel.open').waitFor();
    },
  ],
  [
    'with a tooltip',
    DESKTOP,
    async (page) => {
      const { x, y } = await spot(page, 'edge:canada/support/guaido');
      await page.mouse.move(x, y);
      await page.locator('diplomatic-graph .tip').waitFor();
    },
  ],
  ['with a filter off', DESKTOP, (page) => page.locator('diplomatic-graph button[data-filter="support"]').click()],
  [
    'with nothing left by filters',
    DESKTOP,
    async (page) => {
      for (const id of ['stated', 'reported', 'implied', 'called-for'])
        await page.locator(`diplomatic-graph button[data-filter="${id}"]`).click();
      await page.locator('diplomatic-graph .nothing').waitFor();
    },
  ],
  [
    'with an error over the picture',
    DESKTOP,
    async (page) => {
      await page.locator('diplomatic-graph').evaluate((element) => void Object.assign(element, { data: '{' }));
      await page.locator('diplomatic-graph [role="alert"]').waitFor();
    },
  ],
  ['with the export open', DESKTOP, openExport],
  [
    'with the export of a PNG of an own size open on a dark phone',
    { ...PHONE, colorScheme: 'dark' },
    async (page) => {
      await openExport(page);
      await page.getByRole('radio', { name: 'PNG' }).tap();
      await page.getByLabel('Size').selectOption('own');
    },
  ],
  ['with an empty search', DESKTOP, (page) => openSearch(page)],
  [
    'with a search that found something',
    DESKTOP,
    async (page) => {
      await openSearch(page, 'guaido');
      await page.keyboard.press('ArrowDown');
    },
  ],
  [
    'with a search that found nothing, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    (page) => openSearch(page, 'zzzz'),
  ],
  ['with a search on a dark phone', { ...PHONE, colorScheme: 'dark' }, (page) => openSearch(page, 'support')],
  ['with the help open', DESKTOP, openHelp],
  ['with the help open on a dark phone', { ...PHONE, colorScheme: 'dark' }, openHelp],
  ['with the arrows open', DESKTOP, openPad],
  [
    'with the arrows and the sheet open on a phone',
    PHONE,
    async (page) => {
      await openPad(page);
      await set(page, { selected: 'actor:guaido' });
    },
  ],
  ['from right to left', DESKTOP, turnRound],
  [
    'from right to left, with all that opens, on a phone',
    PHONE,
    async (page) => {
      await turnRound(page);
      await openPad(page);
      await openSearch(page, 'غواي');
      await set(page, { selected: 'actor:guaido' });
    },
  ],
  ['with the help at 400 % on a small screen', { viewport: { width: 320, height: 256 } }, openHelp],
  ['in Arabic', DESKTOP, (page) => chooseLanguage(page, 'ar')],
  [
    'with the dialog for a copy of the article open, on a dark phone',
    { ...PHONE, colorScheme: 'dark' },
    (page) => page.getByRole('button', { name: 'Paste article…' }).tap(),
  ],
  ['with the article put away', DESKTOP, (page) => page.getByRole('button', { name: 'Article', exact: true }).click()],
  ['zoomed to 320 px', { viewport: { width: 320, height: 640 } }],
];

test.for(STATES)('axe finds nothing wrong %s, and every target is at least 24 by 24 px', async ([, context, act]) => {
  const { page } = await openExplorer(context);
  await act?.(page);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('axe finds nothing wrong with an element that has nothing to show but an error', { tags: ['quick'] }, async () => {
  const { page } = await openHost('<main><h1>Page</h1><diplomatic-graph src="/none.json"></diplomatic-graph></main>');
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('axe finds nothing wrong with an element that loads, and with one that has nothing to show', async () => {
  const { page } = await openFreshHost(
    '<main><h1>Page</h1><diplomatic-graph src="/slow.json"></diplomatic-graph></main>',
  );
  await page.route('**/slow.json', () => {});
  await page.reload();
  await soon(() => page.locator('diplomatic-graph [role="status"]').textContent()).toBe('Loading…');
  expect(await axe(page)).toEqual([]);
  await set(page, { data: { format: 1, title: 'Empty', sources: [], actors: [], statements: [] } });
  await page.locator('diplomatic-graph .nothing').waitFor();
  await page.locator('diplomatic-graph .tools').waitFor();
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

async function openForced(colorScheme: 'light' | 'dark'): Promise<Opened> {
  return openExplorer({ ...DESKTOP, forcedColors: 'active', colorScheme });
}

test.for(['light', 'dark'] as const)(
  'with forced colours on %s paper, axe finds nothing wrong and what is pressed is seen',
  async (scheme) => {
    const { page } = await openForced(scheme);
    await press(page, 'actor:guaido');
    await soon(() =>
      page
        .locator('diplomatic-graph button[data-actor="guaido"]')
        .evaluate((element) => getComputedStyle(element).outlineStyle),
    ).toBe('solid');
    // axe reads the colours of the page, not those that the system puts in their place.
    expect(await axe(page, ['color-contrast'])).toEqual([]);
  },
);

test.for([
  ['search', (page: Page) => openSearch(page, 'guaido')],
  ['help', openHelp],
  ['arrows', openPad],
] as const)('with forced colours, axe finds nothing wrong with the %s', async ([, act]) => {
  const { page } = await openForced('dark');
  await act(page);
  expect(await axe(page, ['color-contrast'])).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('no part of the page is cut off or needs a scroll in two directions at 320 px', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer({ viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Whole legend' }).click();
  await openMenu(page);
  const outside = await page.evaluate(() =>
    [document, document.querySelector('diplomatic-graph')!.shadowRoot!]
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>('header button, header select, footer button')])
      .filter(
        (control) =>
          control.checkVisibility() &&
          (control.getBoundingClientRect().right > innerWidth || control.getBoundingClientRect().left < 0),
      )
      .map((control) => control.innerText),
  );
  expect(outside).toEqual([]);
});

test('a reader who wants less motion sees none', async () => {
  const { page } = await openExplorer({ ...DESKTOP, reducedMotion: 'reduce' });
  const { x, y } = await spot(page, 'actor:maduro');
  await page.mouse.move(x, y);
  await page.locator('diplomatic-graph .tip').waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the graph has a name, a summary and a description of its keys', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const section = page.locator('diplomatic-graph section.frame');
  expect(
    await section.evaluate((frame) =>
      ['aria-labelledby', 'aria-describedby'].map(
        (name) => (frame.getRootNode() as ShadowRoot).getElementById(frame.getAttribute(name) ?? '')?.textContent,
      ),
    ),
  ).toEqual([
    'Venezuela, January 2019: who stands with whom',
    expect.stringMatching(
      /^A graph of 17 actors, 13 relations and 7 affiliations\. Most connected: Juan Guaidó, with 8 relations\. Support for Juan Guaidó: Canada and Others, unnamed\./,
    ),
  ]);
  expect(
    await page
      .locator('diplomatic-graph')
      .getByRole('button', { name: 'Canada → Juan Guaidó: support, stated' })
      .count(),
  ).toBe(1);
  expect(
    await page.locator('diplomatic-graph').getByRole('button', { name: 'Canada, state, 1 relation' }).count(),
  ).toBe(1);
});

const openBar = async (page: Page): Promise<void> => {
  await page.locator('diplomatic-graph [data-read="s-advisers"]').click();
  await bar(page).waitFor();
};

const READING: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  act: (page: Page) => Promise<unknown>,
])[] = [
  [
    'read, with quotes that are not found',
    DESKTOP,
    (page) => page.locator('diplomatic-graph .missing summary').click(),
  ],
  [
    'with the bar at its words',
    DESKTOP,
    async (page) => {
      await press(page, 'edge:syldavia/security-aid/guard');
      await openBar(page);
    },
  ],
  [
    'with the bar at its words, in dark colours',
    { ...DESKTOP, colorScheme: 'dark' },
    async (page) => {
      await press(page, 'edge:syldavia/security-aid/guard');
      await openBar(page);
    },
  ],
  [
    'with the bar at its words on a phone',
    { ...PHONE, reducedMotion: 'reduce' },
    async (page) => {
      await page
        .locator('diplomatic-graph')
        .evaluate((element) => Object.assign(element, { selected: 'statement:s-advisers' }));
      await openBar(page);
    },
  ],
  [
    'with the bar at its words in a window of 320 px',
    { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' },
    async (page) => {
      await page
        .locator('diplomatic-graph')
        .evaluate((element) => Object.assign(element, { selected: 'statement:s-advisers' }));
      await openBar(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  ],
  [
    'with the bar at its words, in forced colours',
    { ...DESKTOP, forcedColors: 'active' },
    async (page) => {
      await press(page, 'edge:syldavia/security-aid/guard');
      await openBar(page);
    },
  ],
];

test.for(READING)(
  'an article beside the graph, %s: axe finds nothing wrong, and every target is at least 24 by 24 px',
  async ([name, context, act]) => {
    const { page } = await openRead({
      context,
      story: STORY.map((line, i) => (i === 0 ? `<h1>${line}</h1>` : `<p>${line.replace('loyalty', 'trust')}</p>`)).join(
        '',
      ),
    });
    await act(page);
    expect(await axe(page, name.includes('forced') ? ['color-contrast'] : [])).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  },
);
