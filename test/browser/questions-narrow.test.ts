/**
 * Three questions that are answered by narrowing: what is certain, who stands with whom, and what two
 * have to do with each other. Each by mouse, by keyboard alone, and on a touch screen of 390 px; what is
 * asserted is what the reader comes to read.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, focused, openExplorer, panelText, PHONE, press, soon, spot } from './harness.js';
import { box, chips, graph, group, opener, shown } from './narrow.js';

const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `test/output/questions/${name}.png` });
const boxText = async (page: Page, name: string): Promise<string> =>
  (await group(page, name).innerText()).replace(/\s+/g, ' ');

/** What is certain? What is stated: five statements in four lines. */
function certain(text: string): void {
  for (const line of [
    'Nicolás Maduro → United States',
    'Canada → Juan Guaidó',
    'Others, unnamed → Juan Guaidó',
    'Venezuela’s military → Nicolás Maduro',
  ])
    expect(text).toContain(`${line} stated`);
  for (const other of ['implied', 'called for', 'reported', 'Mike Pompeo', 'OAS']) expect(text).not.toContain(other);
}

/** Who stands with Maduro, who with Guaidó? With the reason, and without making a wish a fact. */
function camps(text: string): void {
  const [, guaido = '', maduro = ''] =
    /With Juan Guaidó \d+ (.*)With Nicolás Maduro \d+ (.*?)(Between the two, or unknown|$)/.exec(text) ?? [];
  for (const said of [
    'Canada Support, stated',
    'Mike Pompeo Support, implied',
    'OAS Recognition, called for',
    'United States Nicolás Maduro → United States: severed ties, stated',
  ])
    expect(guaido).toContain(said);
  for (const said of [
    'Pro-government forces Support, implied',
    'Private military contractors Security aid, reported',
    'Venezuela’s military',
  ])
    expect(maduro).toContain(said);
  expect(guaido).not.toContain('Russia');
  expect(maduro).toContain('Russia');
}

/** What do Russia and the OAS have to do with each other? Five lines lie between them, and two of those are only wished for. */
function apart(text: string): void {
  expect(text).toContain('5 connections apart.');
  expect(text).toContain(
    'Russia – Private military contractors – Nicolás Maduro – Venezuela’s military – Juan Guaidó – OAS',
  );
  for (const hop of [
    'Private military contractors → Russia acts for (secret missions for)',
    'Private military contractors → Nicolás Maduro reported',
    'Venezuela’s military → Juan Guaidó called for',
    'OAS → Juan Guaidó called for',
  ])
    expect(text).toContain(hop);
}

test('by mouse: the box of filters, and the ways at an actor', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(DESKTOP);
  await opener(page).click();
  await box(page).getByText('Stated only').click();
  await soon(() => chips(page)).toEqual(['stated only']);
  expect(await shown(page)).toBe('5 of 15 statements');
  certain(await panelText(page));
  await shot(page, 'certain-mouse');
  await graph(page).locator('.chip').click();
  await box(page).getByRole('button', { name: 'Close' }).click();

  await press(page, 'actor:guaido');
  await graph(page).getByRole('button', { name: 'Compare with…' }).click();
  await group(page, 'Two sides').getByRole('combobox', { name: 'Right' }).selectOption({ label: 'Nicolás Maduro' });
  await soon(() => boxText(page, 'Two sides')).toContain('With Nicolás Maduro');
  camps(await boxText(page, 'Two sides'));
  await box(page).getByRole('button', { name: 'Close' }).click();
  await graph(page).locator('.back').click();
  await soon(() => panelText(page)).toContain('Juan Guaidó versus Nicolás Maduro');
  camps(await panelText(page));
  await shot(page, 'camps-mouse');
  await graph(page).locator('.chip').click();
  await soon(() => chips(page)).toEqual([]);

  await press(page, 'actor:russia');
  await graph(page).getByRole('button', { name: 'Paths to…' }).click();
  await group(page, 'Paths between two actors').getByRole('combobox', { name: 'To' }).selectOption({ label: 'OAS' });
  await soon(() => boxText(page, 'Paths between two actors')).toContain('apart');
  apart(await boxText(page, 'Paths between two actors'));
  await group(page, 'Paths between two actors').locator('[data-go="contractors/security-aid/maduro"]').click();
  await soon(() => panelText(page)).toContain('according to two people close to them');
  await shot(page, 'apart-mouse');
});

/** What the focus is on, by its label. */
const label = (page: Page): Promise<string> =>
  graph(page).evaluate((host) => {
    const at = host.shadowRoot!.activeElement;
    return at instanceof HTMLInputElement || at instanceof HTMLSelectElement
      ? `${at.closest('[role="group"]')?.ariaLabel ?? ''}: ${(at.labels?.[0]?.querySelector('span') ?? at.labels?.[0])?.textContent?.trim() ?? ''}`
      : '';
  });

async function tabTo(page: Page, there: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await there()) return;
  }
  throw new Error('60 stops do not lead there.');
}

test(
  'by keyboard alone: Tab to the filters, arrows and letters choose, Escape leaves',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(DESKTOP);
    await tabTo(page, async () => (await focused(page)) === 'Filters');
    await page.keyboard.press('Enter');
    await box(page).waitFor();
    await tabTo(page, async () => (await label(page)).startsWith('Certainty'));
    await page.keyboard.press('ArrowDown');
    await soon(() => chips(page)).toEqual(['stated only']);
    await soon(() => graph(page).locator('p.aside[role="status"]').textContent()).toBe('4 relations shown.');
    certain(await panelText(page));
    await shot(page, 'certain-keyboard');
    await page.keyboard.press('ArrowUp');
    await soon(() => chips(page)).toEqual([]);

    await tabTo(page, async () => (await label(page)) === 'Paths between two actors: From');
    await page.keyboard.type('Russ');
    await page.keyboard.press('Tab');
    expect(await label(page)).toBe('Paths between two actors: To');
    await page.keyboard.type('OAS');
    await soon(() => panelText(page)).toContain('apart');
    await soon(() => graph(page).locator('p.aside[role="status"]').textContent()).toBe('5 connections apart.');
    apart(await panelText(page));
    await shot(page, 'apart-keyboard');
    // Off again: the first option of either.
    await page.keyboard.press('Home');
    await soon(() => chips(page)).toEqual([]);

    await tabTo(page, async () => (await label(page)) === 'Two sides: Left');
    await page.keyboard.type('Juan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nic');
    await soon(() => panelText(page)).toContain('Juan Guaidó versus Nicolás Maduro');
    camps(await panelText(page));
    await shot(page, 'camps-keyboard');
    await page.keyboard.press('Escape');
    await soon(() => focused(page)).toBe('Filters');
    expect(await box(page).count()).toBe(0);
  },
);

test('by touch at 390 px: the sheet of filters, the sheet of evidence', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  const tapActor = async (id: string): Promise<void> => {
    const { x, y } = await spot(page, `actor:${id}`);
    await page.touchscreen.tap(x, y);
    await graph(page).locator('.panel.open').waitFor();
  };
  await opener(page).tap();
  await box(page).getByText('Stated only').tap();
  await soon(() => chips(page)).toEqual(['stated only']);
  await shot(page, 'certain-touch');
  await box(page).getByRole('button', { name: 'Close' }).tap();
  await graph(page).getByRole('button', { name: 'All relations' }).tap();
  certain(await panelText(page));
  await graph(page).locator('.panel .close').tap();
  await graph(page).locator('.chip').tap();
  await soon(() => chips(page)).toEqual([]);

  await tapActor('guaido');
  await graph(page).getByRole('button', { name: 'Compare with…' }).tap();
  await group(page, 'Two sides').getByRole('combobox', { name: 'Right' }).selectOption({ label: 'Nicolás Maduro' });
  await soon(() => boxText(page, 'Two sides')).toContain('With Nicolás Maduro');
  camps(await boxText(page, 'Two sides'));
  await shot(page, 'camps-touch');
  await group(page, 'Two sides').getByRole('combobox', { name: 'Left' }).selectOption('');
  await soon(() => chips(page)).toEqual([]);

  await group(page, 'Paths between two actors')
    .getByRole('combobox', { name: 'From' })
    .selectOption({ label: 'Russia' });
  await group(page, 'Paths between two actors').getByRole('combobox', { name: 'To' }).selectOption({ label: 'OAS' });
  await soon(() => boxText(page, 'Paths between two actors')).toContain('apart');
  apart(await boxText(page, 'Paths between two actors'));
  await shot(page, 'apart-touch');
  await group(page, 'Paths between two actors').locator('[data-go="contractors/security-aid/maduro"]').tap();
  await soon(() => panelText(page)).toContain('according to two people close to them');
});
