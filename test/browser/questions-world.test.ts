/**
 * Four questions to the world, answered by mouse, by keyboard alone, by finger at 390 px, and by the accessibility tree:
 * whom Russia threatens most, with whom everyone talks, which blocs stand against each other (GDELT, 2018), and whom the
 * United States recognised first (Department of State). What is asserted is what the reader comes to read.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { importTable } from '../../src/import.js';
import { recognition } from '../scenes/recognition.js';
import { GDELT } from '../scenes/world.js';
import { AxTree } from './ax-tree.js';
import { lacks } from './needs.js';
import { DESKTOP, openHost, panelText, PHONE, ready, soon } from './harness.js';

/** How a reader presses, and enters a text into, what has a role and a name. */
interface Hand {
  readonly press: (page: Page, target: Locator, role: string, name: RegExp) => Promise<void>;
  readonly enter: (page: Page, target: Locator, name: RegExp, text: string) => Promise<void>;
}

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 150; i += 1) {
    if (await target.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

const HANDS: Readonly<Record<'mouse' | 'keyboard' | 'finger' | 'accessibility tree', Hand>> = {
  mouse: {
    press: (_page, target) => target.click(),
    enter: async (page, target, _name, text) => {
      await target.click();
      await page.keyboard.type(text);
    },
  },
  keyboard: {
    press: async (page, target) => {
      await tabTo(page, target);
      await page.keyboard.press('Enter');
    },
    enter: async (page, target, _name, text) => {
      await tabTo(page, target);
      await page.keyboard.type(text);
    },
  },
  finger: {
    press: (_page, target) => target.tap(),
    enter: async (page, target, _name, text) => {
      await target.tap();
      await page.keyboard.insertText(text);
    },
  },
  'accessibility tree': {
    press: async (page, _target, role, name) => (await AxTree.of(page)).press(role, name, 'Enter'),
    enter: async (page, _target, name, text) => (await AxTree.of(page)).fill('searchbox', name, text),
  },
};

/** The three rows with most events. */
const MOST_EVENTS = ['United States · Russia · 40', 'United States · Russia · 35', 'Russia · United States · 30'];

const hands = (Object.keys(HANDS) as (keyof typeof HANDS)[]).filter(
  (hand) => hand !== 'accessibility tree' || !lacks('devtools'),
);
const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const buttonNamed = (page: Page, name: string | RegExp): Locator =>
  graph(page)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first();

async function open(data: object, hand: keyof typeof HANDS, attributes = ''): Promise<Page> {
  const context: BrowserContextOptions = hand === 'finger' ? PHONE : DESKTOP;
  const { page } = await openHost(
    `<main><h1>World</h1><diplomatic-graph src="/data.json" ${attributes} style="block-size: 100vh"></diplomatic-graph></main>`,
    { pages: { '/data.json': { body: JSON.stringify(data), type: 'application/json' } }, context },
  );
  page.setDefaultTimeout(10_000);
  await ready(page);
  await buttonNamed(page, 'Filters').waitFor();
  return page;
}

/** One of two tabs: a keyboard goes to the open one, and on by an arrow. */
async function openActors(page: Page, hand: keyof typeof HANDS): Promise<void> {
  const tab = (name: RegExp): Locator => graph(page).getByRole('tab', { name });
  if (hand === 'keyboard') {
    await tabTo(page, tab(/^Statements/));
    await page.keyboard.press('ArrowRight');
  } else await HANDS[hand].press(page, tab(/^Actors/), 'tab', /^Actors/);
  await soon(() => tab(/^Actors/).getAttribute('aria-selected')).toBe('true');
}

describe.skipIf(!existsSync(GDELT))('of the events of three days in 2018', () => {
  let world: object;
  beforeAll(async () => {
    const { dataset } = await importTable(readFileSync(GDELT, 'utf8'), { file: 'gdelt.csv' });
    world = dataset!;
  });

  test.each(hands)(
    'whom does Russia threaten most? By %s: what is said with the word, and who is told of',
    async (hand) => {
      const { press, enter } = HANDS[hand];
      const page = await open(world, hand);
      await press(page, buttonNamed(page, 'Filters'), 'button', /^Filters$/);
      await enter(page, graph(page).getByRole('searchbox', { name: 'Text' }), /^Text$/, 'threaten');
      await page.keyboard.press('Enter');
      await soon(() => graph(page).locator('.narrowed').innerText()).toContain('“threaten”');
      await page.keyboard.press('Escape');
      await soon(() => graph(page).locator('.filters').count()).toBe(0);
      const search = buttonNamed(page, /^Search/);
      await press(page, search, 'button', /^Search/);
      await graph(page).getByRole('combobox').waitFor();
      await page.keyboard.type('Russia');
      await graph(page).getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await soon(() => panelText(page)).toMatch(/From Russia\s+Verbal conflict\s+Russia → United States\s+stated · 16/);
      await soon(() => panelText(page)).toMatch(/Russia → United Kingdom\s+stated · 10/);
    },
  );

  test.each(hands)(
    'which states does everyone talk with? By %s: the table of actors, by number of statements',
    async (hand) => {
      const { press } = HANDS[hand];
      const page = await open(world, hand, 'relations="verbal-cooperation"');
      await press(page, buttonNamed(page, 'Table'), 'button', /^Table$/);
      await openActors(page, hand);
      const rows = (): Promise<string[]> =>
        graph(page)
          .locator('tbody tr')
          .evaluateAll((all) =>
            all
              .slice(0, 4)
              .map(
                (row) =>
                  `${row.querySelector<HTMLElement>('td.name')!.innerText.trim()} ${row.querySelector<HTMLElement>('td.statements')!.innerText.trim()}`,
              ),
          );
      await soon(async () => (await rows()).map((row) => row.replace(/\d+$/, '').trim())).toEqual([
        'United States',
        'Russia',
        'United Kingdom',
        'China',
      ]);
    },
  );

  test.each(hands)(
    'who has most to do with whom? By %s: the table of statements, which begins with most events',
    async (hand) => {
      const page = await open(world, hand);
      await HANDS[hand].press(page, buttonNamed(page, 'Table'), 'button', /^Table$/);
      const rows = (): Promise<string[]> =>
        graph(page)
          .locator('tbody tr')
          .evaluateAll((all) =>
            all
              .slice(0, 3)
              .map((row) =>
                ['from', 'to', 'events']
                  .map((column) =>
                    row.querySelector<HTMLElement>(`td.${column} button, td.${column}`)!.innerText.trim(),
                  )
                  .join(' · '),
              ),
          );
      await soon(rows).toEqual(MOST_EVENTS);
    },
  );

  test.each(hands)(
    'which two blocs stand against each other? By %s: groups that are found, each as one symbol',
    async (hand) => {
      const { press } = HANDS[hand];
      const page = await open(world, hand, 'top="0" groups="folded"');
      const rivals = graph(page).locator('[data-rivals]');
      if (hand === 'finger') await press(page, buttonNamed(page, 'All relations'), 'button', /^All relations$/);
      await rivals.first().waitFor();
      expect(await rivals.first().innerText()).toMatch(/^United States.* and Russia.*\d+$/s);
      const events = (await rivals.allInnerTexts()).map((text) => Number(/\d+$/.exec(text.trim())![0]));
      expect(events).toEqual(events.toSorted((a, b) => b - a));
      await press(page, rivals.first(), 'button', /^United States.* and Russia/s);
      await soon(() => panelText(page)).toMatch(/conflict/i);
    },
  );
});

describe.skipIf(recognition() === undefined)('of two hundred years', () => {
  test.each(hands)(
    'whom did the United States recognise first? By %s: the table of statements, by time',
    async (hand) => {
      const { press } = HANDS[hand];
      const page = await open(recognition()!, hand, 'relations="recognition" top="0"');
      await press(page, buttonNamed(page, 'Table'), 'button', /^Table$/);
      await graph(page)
        .getByRole('tab', { name: /^Statements/ })
        .waitFor();
      if (hand === 'finger') await graph(page).locator('select.sort-by').selectOption('when');
      else await press(page, graph(page).locator('[data-sort="when"]'), 'button', /^When$/);
      await soon(() => graph(page).locator('tbody tr').first().innerText()).toMatch(/1778|17\d\d/);
      const years = (await graph(page).locator('tbody tr td.when').allInnerTexts()).map((text) =>
        Number(/\d{4}/.exec(text)![0]),
      );
      expect(years.slice(0, 30)).toEqual(years.slice(0, 30).toSorted((a, b) => a - b));
    },
  );
});
