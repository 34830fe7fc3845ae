/** A dataset that a machine has drafted: explorer and element tell it, and the desk has each statement decided. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en as words } from '../../src/desk/i18n/en.js';
import { en as late } from '../../src/desk/i18n/en-late.js';
import { draft } from '../../src/draft/draft.js';
import { axe, smallTargets } from './axe.js';
import { datasetOf } from './desk.js';
import { openDesk, openFileOf } from './desk-files.js';
import {
  DESKTOP,
  openExplorer,
  openFreshExplorer,
  panelText,
  PHONE,
  pressToSelect,
  ready,
  soon,
  chooseLanguage,
} from './harness.js';

const { review } = late;
const TEXT = [
  'Neighbours split over Ovanna',
  'France and Spain recognised Ilse Marn as president of Ovanna on Monday.',
  'Officials said the mood was calm.',
].join('\n\n');
const DRAFT = JSON.stringify(draft(TEXT).dataset);
/** The same, of which a person has reviewed the first statement. */
const HALF = DRAFT.replace('"coder":"rules"', '"coder":"Ana"');

const TWO = '2 statements were proposed by a machine, and nobody has reviewed them.';
const ONE = '1 statement was proposed by a machine, and nobody has reviewed it.';

const openFile = (page: Page, text: string): Promise<void> =>
  page.locator('#file').setInputFiles({ name: 'draft.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const note = (page: Page) => page.locator('#drafts');
const lines = (page: Page): Promise<number> => page.locator('diplomatic-graph button[data-edge]').count();
const title = (page: Page): Promise<string | null> => page.locator('#sentence-title').textContent();
const coders = async (page: Page): Promise<unknown[]> =>
  ((await datasetOf(page)) as { statements: { coder?: string }[] }).statements.map(({ coder }) => coder);

test('the explorer tells how many nobody has reviewed, in the language of the page', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  expect(await note(page).isVisible()).toBe(false);
  await openFile(page, DRAFT);
  await soon(() => note(page).innerText()).toContain(TWO);
  await soon(() => page.locator('#problems').innerText()).toBe('1 warning');
  await chooseLanguage(page, 'fr');
  expect(await note(page).innerText()).toContain('2 déclarations ont été proposées par une machine');
  await chooseLanguage(page, 'en');
  await openFile(page, HALF);
  await soon(() => note(page).innerText()).toContain(ONE);
  await openFile(page, DRAFT.replaceAll('"coder":"rules"', '"coder":"Ana"'));
  await soon(() => note(page).isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('the panel of the element counts them, and says it of each', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await openFile(page, HALF);
  await soon(() => panelText(page)).toContain(ONE);
  const [reviewed, drafted] = (JSON.parse(HALF) as { statements: { from: string; relation: string; to: string }[] })
    .statements;
  const edge = ({ from, relation, to }: { from: string; relation: string; to: string }): string =>
    `edge:${from}/${relation}/${to}`;
  await pressToSelect(page, edge(drafted!));
  await soon(() => panelText(page)).toContain('proposed by a machine, reviewed by nobody');
  await pressToSelect(page, edge(reviewed!));
  await soon(() => panelText(page)).toContain('France');
  expect(await panelText(page)).not.toContain('proposed by a machine');
});

test.each([
  ['desktop', DESKTOP],
  ['phone', PHONE],
])('the note of the explorer is accessible on a %s', async (_name, context) => {
  const { page } = await openFreshExplorer(context);
  await ready(page);
  await openFile(page, DRAFT);
  await soon(() => note(page).isVisible()).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('from the explorer to the desk: with the copy of the article, each is proposed', async () => {
  const { page, complaints } = await openFreshExplorer(DESKTOP);
  await ready(page);
  await openFile(page, DRAFT);
  await soon(() => note(page).isVisible()).toBe(true);
  await page.locator('#paste').click();
  await page.locator('#pasted').fill(TEXT);
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('button', { name: 'Review at the coding desk' }).click();
  await page.waitForURL(/desk\.html/);
  await page.locator('.reasons').waitFor();
  expect(await title(page)).toBe(review.title(2));
  expect(await coders(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test(
  'the desk: without the text they stay as they are, with it each is decided, and none counts before',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openDesk();
    await openFileOf(page, 'draft.json', DRAFT);
    await page.locator('#paste-text').waitFor();
    expect(await coders(page)).toEqual(['rules', 'rules']);
    await soon(() => lines(page)).toBe(2);
    await page.getByRole('tab', { name: words.lists.problems(1), includeHidden: true }).click();
    await soon(() => page.locator('desk-problem-list').innerText()).toContain(`${TWO} ${words.lists.pasteToDecide}`);

    await page.locator('#paste-text').fill(TEXT);
    await page.getByRole('button', { name: words.text.pasteAgain }).click();
    await page.locator('.reasons').waitFor();
    expect(await title(page)).toBe(review.title(2));
    expect(await page.locator('.reasons mark').textContent()).toContain('recognised Ilse Marn');
    expect(await page.locator('.reasons').textContent()).toContain(review.proposers.rules);
    expect(await coders(page)).toEqual([]);
    await soon(() => lines(page)).toBe(0);
    await soon(() => page.locator('desk-problem-list').innerText()).toContain(`${TWO} ${words.lists.proposeToDecide}`);

    await soon(() => page.locator('form.sentence button[type="submit"]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await soon(() => title(page)).toBe(review.title(1));
    await page.keyboard.press('Backspace');
    await soon(() => page.locator('form.sentence').count()).toBe(0);
    await soon(() => lines(page)).toBe(1);
    const { actors, statements } = (await datasetOf(page)) as {
      actors: readonly { id: string }[];
      statements: readonly { from: string; coder?: string }[];
    };
    expect(statements.map(({ from, coder }) => [from, coder])).toEqual([['france', undefined]]);
    expect(actors.map(({ id }) => id)).toEqual(['france', 'marn']);
    await soon(() => page.locator('desk-problem-list').innerText()).toBe(words.lists.noProblems);
    expect(complaints).toEqual([]);
  },
);

test('a draft whose statements are not all decided goes on with them after a reload', async () => {
  const { page } = await openDesk();
  await openFileOf(page, 'draft.json', DRAFT);
  await page.locator('#paste-text').fill(TEXT);
  await page.getByRole('button', { name: words.text.pasteAgain }).click();
  await page.locator('.reasons').waitFor();
  await soon(() => page.locator('form.sentence button[type="submit"]:focus').count()).toBe(1);
  await page.keyboard.press('Backspace');
  await soon(() => title(page)).toBe(review.title(1));
  await page.locator('.saved.kept').waitFor();
  await page.reload();
  await page.locator('.reasons').waitFor();
  expect(await title(page)).toBe(review.title(1));
});
