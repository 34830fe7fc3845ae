/** What axe-core can judge of the coding desk, in every state, and the size of targets. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

const start = (page: Page): Promise<void> => begin(page, TEXT);

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
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('.proposals li').first().waitFor();
}

async function formWithErrors(page: Page): Promise<void> {
  await formOpen(page);
  await page.getByRole('option', { name: 'Karsk' }).click();
  await page.locator('summary', { hasText: 'claim' }).click();
  await page.getByLabel('Date').fill('yesterday');
  await page.getByRole('button', { name: 'New relation…' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await page.locator('form.sentence .missing').filter({ hasText: 'not a date' }).waitFor();
}

const tab = (name: RegExp) => async (page: Page) => {
  await coded(page);
  await page.getByRole('tab', { name }).click();
};

async function merging(page: Page): Promise<void> {
  await tab(/^Actors/)(page);
  await page.getByRole('button', { name: 'Edit: Karsk' }).click();
  await page.getByRole('button', { name: 'Merge… Ilse Marn' }).click();
  await page.getByLabel('Merge Ilse Marn into').selectOption('Ovanna');
}

const menu = (name: string) => async (page: Page) => {
  await start(page);
  await page.getByText(name, { exact: true }).click();
};

async function rightToLeft(page: Page): Promise<void> {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.keyboard.press('Escape');
}

const then =
  (...acts: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const act of acts) await act(page);
  };

const DARK = { ...DESKTOP, colorScheme: 'dark' } as const;
const SMALL_DARK = { ...PHONE, colorScheme: 'dark' } as const;
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
const replacing = async (page: Page): Promise<void> => {
  await details(page);
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
const affiliation = async (page: Page): Promise<void> => {
  await start(page);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('f');
  await page.locator('form.sentence').waitFor();
};

const STATES: readonly (readonly [
  name: string,
  context: BrowserContextOptions,
  ...acts: ((page: Page) => Promise<unknown>)[],
])[] = [
  ['the start page', DESKTOP],
  ['the start page, dark, on a phone', SMALL_DARK],
  ['an empty text', DESKTOP, empty],
  ['broken lines', DARK, broken],
  ['drafts', DESKTOP, start, toDrafts],
  ['a new draft', DESKTOP, start],
  ['a new draft, dark', DARK, start],
  ['a new draft on a phone', PHONE, start],
  ['the form with suggestions', DESKTOP, formOpen],
  ['the form with suggestions, dark', DARK, formOpen],
  ['the form with suggestions on a phone', PHONE, formOpen],
  ['the form with errors', DESKTOP, formWithErrors],
  ['the form with errors, dark, on a phone', SMALL_DARK, formWithErrors],
  ['the form of an affiliation', DESKTOP, affiliation],
  ['a statement that is edited', DARK, coded, edited],
  ['the list of statements', DESKTOP, coded],
  ['the list of statements, dark', DARK, coded],
  ['the list of actors', DESKTOP, tab(/^Actors/)],
  ['the list of problems', DESKTOP, tab(/^Problems/)],
  ['the history', DARK, tab(/^History/)],
  ['a merge', DESKTOP, merging],
  ['a merge, dark', DARK, merging],
  ['the reason for a paragraph', DESKTOP, start, reason],
  ['words that are not in the article', DESKTOP, start, nearest],
  ['the dialog with the title', DESKTOP, start, details],
  ['the dialog with the title, dark, on a phone', SMALL_DARK, start, details],
  ['another text', DESKTOP, start, replacing],
  ['the menu Download', DESKTOP, menu('Download')],
  ['the menu More', DARK, menu('More')],
  ['the lists on a phone', PHONE, coded, lists],
  ['the graph on a phone', PHONE, coded, graph],
  ['the start page from right to left', DESKTOP, rightToLeft],
  ['the lists from right to left', DESKTOP, coded, rightToLeft],
  ['the form from right to left', DARK, formOpen, rightToLeft],
];

test.for(STATES)('axe finds nothing wrong, and no target is small: %s', async ([, context, ...acts]) => {
  const { page } = await openDesk(context);
  await then(...acts)(page);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  if (context.hasTouch) expect(await smallTargets(page, 44, 'diplomatic-desk')).toEqual([]);
});
