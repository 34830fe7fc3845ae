/** Relations of one's own are renamed, recoloured, given a sign, declared and deleted in a dialog, by keys. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/desk/i18n/en.js';
import { loadLateWords } from '../../src/desk/i18n/load-late-words.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { axe, smallTargets } from './axe.js';
import { begin, chooseWords, datasetOf } from './desk.js';
import { openFileOf } from './desk-files.js';
import { DESKTOP, openDesk, PHONE, soon } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk trades with Ilse Marn of Ovanna, and Belmora does not.`;

const relations = async (page: Page): Promise<unknown> => (await datasetOf(page))['relationTypes'];
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Relation types' });
const openMenu = async (page: Page): Promise<void> => {
  await page.locator('summary', { hasText: 'More' }).press('Enter');
  await page.getByRole('button', { name: 'Relation types…' }).press('Enter');
  await dialog(page).waitFor();
};

/** A statement with a relation that is declared on the way. */
async function codeTrade(page: Page): Promise<void> {
  await begin(page, TEXT);
  await chooseWords(page, 'Karsk trades with Ilse Marn');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Karsk' }).click();
  await page.getByRole('button', { name: en.sentence.addRelation }).press('Enter');
  await page.locator('#relation-name:focus').waitFor();
  await page.keyboard.type('Trades');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Ilse Marn' }).click();
  await page.locator('#sentence-standing input:focus').waitFor();
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await page.locator('form.sentence').waitFor({ state: 'detached' });
}

test('by keys, from the form of a statement, with undo', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk();
  await codeTrade(page);
  await page.getByRole('button', { name: /^Edit: Karsk → Ilse Marn/ }).press('Enter');
  const button = page.locator('form.sentence').getByRole('button', { name: 'Relation types…' });
  await button.press('Enter');
  const trades = dialog(page).getByRole('group', { name: 'Trades' });
  // The first field has the focus. Each letter is kept; a visit is one step; spaces at the end are none.
  await dialog(page).getByLabel(en.sentence.relationName).first().and(page.locator(':focus')).waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type(' with ');
  await soon(() => relations(page)).toMatchObject([{ id: 'trades', label: 'Trades with ' }]);
  await page.keyboard.press('Tab');
  await soon(() => relations(page)).toMatchObject([{ id: 'trades', label: 'Trades with' }]);
  await trades.waitFor();
  // A relation without a name is none: the last one stays.
  const name = trades.getByLabel(en.sentence.relationName);
  await name.fill('');
  await name.press('Tab');
  expect(await name.inputValue()).toBe('Trades with');
  await trades.getByLabel('Colour').fill('#0a7d5a');
  await trades.getByLabel('Sign on the line').press('ArrowUp');
  const edited = { id: 'trades', label: 'Trades with', color: '#0a7d5a', marker: 'diamond' };
  await soon(() => relations(page)).toEqual([edited]);
  // It is in use, also by what the form holds.
  expect(await trades.textContent()).toContain('1 statement');
  expect(await trades.getByRole('button', { name: 'Delete: Trades with' }).isDisabled()).toBe(true);

  // Another one, which nothing uses.
  const made = dialog(page).getByRole('group', { name: 'New relation' });
  await made.getByLabel(en.sentence.relationName).press('M');
  await page.keyboard.type('ocks');
  await page.keyboard.press('Enter');
  await soon(() => relations(page)).toMatchObject([edited, { id: 'mocks', label: 'Mocks' }]);
  expect(await dialog(page).getByRole('status').textContent()).toBe('Relation added');
  expect(await made.getByLabel(en.sentence.relationName).inputValue()).toBe('');
  await dialog(page).getByRole('button', { name: 'Delete: Mocks' }).press('Enter');
  await soon(() => relations(page)).toEqual([edited]);
  expect(await dialog(page).getByRole('status').textContent()).toBe('Relation deleted');
  await name.and(page.locator(':focus')).waitFor();

  // Closed by Escape, the form is as it was, with the new name; the focus is where it came from.
  await page.keyboard.press('Escape');
  await soon(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('#sentence-relation label').last().textContent()).toMatch(/Trades with$/);
  for (const [step, marker] of [
    ['Relation deleted', 'diamond'],
    ['Relation added', 'diamond'],
    ['Relation changed', undefined],
  ] as const) {
    await page.keyboard.press('Control+z');
    await soon(() => page.locator('.desk .message').textContent()).toMatch(`Undone: ${step}`);
    await soon(async () => ((await relations(page)) as { marker?: string }[])[0]!.marker).toBe(marker);
  }
  await page.keyboard.press('Control+z');
  await soon(() => relations(page)).toEqual([{ id: 'trades', label: 'Trades with', color: '#6b4fa3' }]);
  await page.keyboard.press('Control+z');
  await soon(() => relations(page)).toEqual([{ id: 'trades', label: 'Trades', color: '#6b4fa3' }]);
  expect(complaints).toEqual([]);
});

test('a relation that the form holds, or a step of the story, cannot be deleted', async () => {
  const { page } = await openDesk();
  await codeTrade(page);
  await page.getByRole('tab', { name: /^Story/ }).click();
  await page.locator('diplomatic-graph').evaluate((graph) => Object.assign(graph, { relations: ['trades'] }));
  await page.getByRole('button', { name: en.story.add }).click();
  await page.locator('desk-story-list li').waitFor();
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await page.getByRole('button', { name: /^Delete: Karsk/ }).press('Enter');
  await openMenu(page);
  const trades = dialog(page).getByRole('group', { name: 'Trades' });
  await soon(() => trades.locator('small').textContent()).toBe('0 statements · Story (1)');
  const remove = trades.getByRole('button', { name: 'Delete: Trades' });
  expect(await remove.isDisabled()).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Story/ }).click();
  await page.getByRole('button', { name: /^Delete: Step 1/ }).click();
  await chooseWords(page, 'Karsk trades with Ilse Marn');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Trades' }).press('Space');
  await page.locator('form.sentence').getByRole('button', { name: 'Relation types…' }).press('Enter');
  await soon(() => trades.locator('small').textContent()).toBe('1 statement');
  expect(await remove.isDisabled()).toBe(true);
});

test('what is declared while the form is open and then undone is not chosen any more', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, 'Karsk trades with Ilse Marn');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: en.sentence.addRelation }).press('Enter');
  await page.locator('#relation-name').fill('Trades');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('#sentence-relation input:checked').count()).toBe(1);
  await page.locator('form.sentence button[type="submit"]').focus();
  await page.keyboard.press('Control+z');
  await soon(() => page.locator('#sentence-relation label').count()).toBe(4);
  await page.getByRole('button', { name: /^Save/ }).press('Enter');
  await soon(() => page.locator('form.sentence .missing').textContent()).toContain(en.sentence.missing.relation);
});

test('a problem of a relation leads to the dialog', async () => {
  const { page } = await openDesk();
  const dataset = {
    format: 1,
    title: 'Trade',
    sources: [{ id: 'article', kind: 'article' }],
    actors: [],
    relationTypes: [{ id: 'mocks', label: 'Mocks', line: 'dashed' }],
    statements: [],
  };
  await openFileOf(page, 'trade.json', JSON.stringify(dataset));
  await page.getByRole('tab', { name: 'Problems (1)' }).click();
  await page.getByRole('button', { name: /^Edit: .*line/ }).press('Enter');
  await dialog(page).getByRole('group', { name: 'Mocks' }).waitFor();
  expect(await dialog(page).getByLabel('Sign on the line').inputValue()).toBe('triangle');
});

test.each([
  ['light', DESKTOP],
  ['dark, on a phone', { ...PHONE, colorScheme: 'dark' }],
] as const)('from the menu, %s, in every language: axe finds nothing, all fits', async (_, context) => {
  const { page } = await openDesk(context);
  await codeTrade(page);
  for (const tag of LANGUAGES) {
    await page.locator('.bar .menu').last().locator('summary').click();
    await page.locator('.bar select').first().selectOption(tag);
    await page.locator(`html[lang="${tag}"]`).waitFor();
    await page.locator('.bar .menu').last().getByRole('button').nth(1).click();
    const box = page.locator('dialog[open]');
    await box.getByText((await loadLateWords(tag)).relations.deletable).waitFor();
    expect(await axe(page), tag).toEqual([]);
    expect(await smallTargets(page), tag).toEqual([]);
    if ('hasTouch' in context) expect(await smallTargets(page, 44, 'diplomatic-desk dialog'), tag).toEqual([]);
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), tag).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
  }
});
