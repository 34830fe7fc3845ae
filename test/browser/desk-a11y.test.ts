/** What axe-core can judge of the coding desk, in every state, and the size of targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/desk/i18n/en.js';
import { axe, smallTargets } from './axe.js';
import { begin, chooseWords, codeByKeys } from './desk.js';
import { DESKTOP, openDesk, PHONE } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.

Belmora broke off relations with Ovanna. “We had no choice,” it said.`;
const RECOGNISED = {
  words: 'recognised Ilse Marn as president',
  from: { id: 'karsk', names: ['Karsk'] },
  relation: 'recognition',
  to: { id: 'ilse-marn', names: ['Ilse Marn'] },
  standing: 'stated',
};
const OVANNA = { id: 'ovanna', names: ['Ovanna'] };

type Act = (page: Page) => Promise<unknown>;

const start: Act = (page) => begin(page, TEXT);

/** One statement, one that is unfinished, and a problem. */
async function coded(page: Page): Promise<void> {
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'broke off relations with Ovanna');
  await codeByKeys(page, {
    ...RECOGNISED,
    words: 'Belmora broke off',
    from: { id: 'b', names: ['Belmora'] },
    relation: 'severed-ties',
    to: OVANNA,
  });
  await chooseWords(page, 'president of Ovanna');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Karsk' }).click();
  await page.keyboard.press('Escape');
  await page.locator('.saved.kept').waitFor();
}

async function formOpen(page: Page): Promise<void> {
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('.proposals li').first().waitFor();
}

/** In the form that is open. */
async function formWithErrors(page: Page): Promise<void> {
  await page.getByRole('option', { name: 'Karsk' }).click();
  await page.locator('summary', { hasText: 'claim' }).click();
  await page.getByLabel('Date').fill('yesterday');
  await page.getByRole('button', { name: en.sentence.addRelation }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.locator('form.sentence .missing').filter({ hasText: 'not a date' }).waitFor();
}

const tab =
  (name: RegExp): Act =>
  (page) =>
    page.getByRole('tab', { name }).click();

async function merging(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit: Karsk' }).click();
  await page.getByRole('button', { name: 'Merge… Ilse Marn' }).click();
  await page.getByLabel('Merge Ilse Marn into').selectOption('Ovanna');
}

const menu =
  (name: string): Act =>
  (page) =>
    page.getByText(name, { exact: true }).click();

/** Closes what is open: a form, a menu or a dialog. */
const close: Act = async (page) => {
  await page.keyboard.press('Escape');
  await page
    .locator('form.sentence, form.none, dialog[open], details.menu[open]')
    .first()
    .waitFor({ state: 'detached' });
};

async function rightToLeft(page: Page): Promise<void> {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.keyboard.press('Escape');
}

const toDrafts = async (page: Page): Promise<void> => {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.getByRole('heading', { name: 'Drafts in this browser' }).waitFor();
};
const reason = async (page: Page): Promise<void> => {
  await page.locator('desk-text-pane article p').first().press('n');
  await page.locator('form.none').waitFor();
};
const nearest = async (page: Page): Promise<void> => {
  await page.getByLabel('Type or paste words of the article').fill('broke off all relations with Ovanna');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('button', { name: 'Use these words' }).waitFor();
};
const details = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /Title and source…/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
};
/** In the dialog with the title. */
const replacing = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Replace text…' }).click();
  await page.locator('form.paste').waitFor();
};
const edited = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Edit: Karsk → Ilse Marn/ }).click();
  await page.locator('form.sentence').waitFor();
};
const lists = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lists' }).click();
};
const graph = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Graph/ }).click();
  // What a reader acts with loads after the first picture, with the styles of a legend of one line.
  await page.locator('diplomatic-graph .legend-opener').waitFor();
};
const broken = async (page: Page): Promise<void> => {
  const line = 'The committee talked about this for a long time, and it ended with\n';
  await page.getByLabel('Paste an article').fill(`${line.repeat(8)}the end.`);
  await page.getByRole('button', { name: 'Start coding' }).click();
  await page.getByRole('button', { name: 'Join lines' }).waitFor();
};
const empty = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start coding' }).click();
  await page.locator('#start-error').filter({ hasText: 'empty' }).waitFor();
};
const story = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Story/ }).click();
};
const step = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: en.story.add }).click();
  await page.locator('desk-story-list li').waitFor();
};
const publishing = async (page: Page): Promise<void> => {
  await page.getByText('Download', { exact: true }).click();
  await page.getByRole('button', { name: en.bar.publish }).click();
  await page.getByRole('dialog').waitFor();
};
const affiliation = async (page: Page): Promise<void> => {
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('f');
  await page.locator('form.sentence').waitFor();
};

/** Light and dark are the same page in other colours. */
const DARK = 'dark';

/** What a page goes through, and which of its states are judged: all those that have a name. */
type Walk = readonly (readonly [name: string, act?: Act | null, colours?: typeof DARK] | Act)[];

const WALKS: readonly (readonly [name: string, context: BrowserContextOptions, walk: Walk])[] = [
  ['the start page', DESKTOP, [['the start page'], ['an empty text', empty], ['broken lines', broken, DARK]]],
  ['the start page from right to left', DESKTOP, [['the start page from right to left', rightToLeft]]],
  [
    'a new draft',
    DESKTOP,
    [
      ['a new draft', start],
      ['a new draft, dark', null, DARK],
      ['the menu Download', menu('Download')],
      close,
      ['the menu More', menu('More'), DARK],
      close,
      ['the reason for a paragraph', reason],
      close,
      ['words that are not in the article', nearest],
      ['the form of an affiliation', affiliation],
      close,
      ['the form with suggestions', formOpen],
      ['the form with suggestions, dark', null, DARK],
      ['the form with errors', formWithErrors],
      close,
      ['the dialog with the title', details],
      ['another text', replacing],
    ],
  ],
  ['drafts', DESKTOP, [start, ['drafts', toDrafts]]],
  ['the form from right to left', DESKTOP, [start, formOpen, ['the form from right to left', rightToLeft, DARK]]],
  [
    'a coded draft',
    DESKTOP,
    [
      ['the list of statements', coded],
      ['the list of statements, dark', null, DARK],
      ['a statement that is edited', edited, DARK],
      close,
      ['publishing', publishing],
      close,
      ['the list of actors', tab(/^Actors/)],
      ['a merge', merging],
      ['a merge, dark', null, DARK],
      ['the list of problems', tab(/^Problems/)],
      ['the history', tab(/^History/), DARK],
      tab(/^Story/),
      ['the story', step],
    ],
  ],
  ['the lists from right to left', DESKTOP, [coded, ['the lists from right to left', rightToLeft]]],
  [
    'a new draft on a phone',
    PHONE,
    [
      ['the start page, dark, on a phone', null, DARK],
      ['a new draft on a phone', start],
      ['the dialog with the title, dark, on a phone', details, DARK],
      close,
      ['the form with suggestions on a phone', formOpen],
      ['the form with errors, dark, on a phone', formWithErrors, DARK],
    ],
  ],
  [
    'a coded draft on a phone',
    PHONE,
    [
      coded,
      ['publishing, dark, on a phone', publishing, DARK],
      close,
      ['the graph on a phone', graph],
      ['the lists on a phone', lists],
      story,
      ['the story, dark, on a phone', step, DARK],
    ],
  ],
];

test.for(WALKS)('axe finds nothing wrong, and no target is small: %s', async ([, context, walk]) => {
  const { page } = await openDesk(context);
  for (const state of walk) {
    if (typeof state === 'function') {
      await state(page);
      continue;
    }
    const [name, act, colours] = state;
    await page.emulateMedia({ colorScheme: colours ?? 'light' });
    await act?.(page);
    expect(await axe(page), name).toEqual([]);
    expect(await smallTargets(page), name).toEqual([]);
    if (context.hasTouch) expect(await smallTargets(page, 44, 'diplomatic-desk'), name).toEqual([]);
  }
});
