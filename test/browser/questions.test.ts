/**
 * Three questions that readers come with, answered in four ways: by mouse, by keyboard alone, on a
 * touch screen of 390 px, and from the accessibility tree alone. What is asserted is what the reader
 * comes to read, in the words of the source.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, DESKTOP, focused, openExplorer, panelText, PHONE, press, soon, spot } from './harness.js';

const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `test/output/questions/${name}.png` });

/** What exactly did Canada do? It supported, which is not recognising. */
async function canada(page: Page): Promise<void> {
  await soon(() => panelText(page)).toContain('Canada has supported Guaidó.');
  const text = await panelText(page);
  expect(text).toContain('Support · stated · 1 statement');
  expect(text).toContain('“Canada and others have supported Guaido”');
  expect(text).toContain('Paragraph 8');
  expect(text).not.toContain('Recognition');
}

/** Does anyone say that Russia sent men? Nobody does: what is said is for whom the contractors work. */
async function russia(page: Page): Promise<void> {
  await soon(() => panelText(page)).toContain('It does not say that Russia sent them to Venezuela.');
  const text = await panelText(page);
  expect(text).toContain('“who do secret missions for Russian Federation”');
  expect(text).toContain('acts for (secret missions for)');
  expect(text).toContain('No relations.');
}

const TIES_CUT = [
  "“directed his country's diplomats in the USA to leave that country”",
  '“swiftly cutting off diplomatic relations with the US”',
  '“Maduro reacted by cutting all ties with the USA”',
];

/** Who cut ties with whom, and in which words? Maduro did, with the United States, in three places. */
async function ties(page: Page): Promise<void> {
  await soon(() => panelText(page)).toContain('Nicolás Maduro → United States');
  const text = await panelText(page);
  expect(text).toContain('Severed ties · stated · 3 statements');
  for (const words of TIES_CUT) expect(text).toContain(words);
}

test('by mouse: a press on the actor, a press on its line, a filter', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(DESKTOP);
  await press(page, 'actor:canada');
  await graph(page).locator('.panel [data-go="canada/support/guaido"]').click();
  await canada(page);
  await shot(page, 'canada-mouse');

  await press(page, 'actor:russia');
  await russia(page);
  await shot(page, 'russia-mouse');

  // All but one relation off; the one line that is left is pressed.
  for (const id of ['support', 'recognition', 'security-aid'])
    await graph(page).locator(`button[data-filter="${id}"]`).click();
  await press(page, 'edge:maduro/severed-ties/us');
  await ties(page);
  await shot(page, 'ties-mouse');
});

/** Presses Tab until the focus is on what is sought; never so often that a reader would give up. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (typeof wanted === 'string' ? at === wanted : wanted.test(at)) return;
  }
  throw new Error(`60 stops do not lead to ${String(wanted)}.`);
}

test('by keyboard alone: Tab into the graph, arrows, brackets, search, and back out', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(DESKTOP);
  await tabTo(page, /^actor:/);
  // To the actor by search, to its line by a bracket, to the words by Enter.
  await page.keyboard.press('/');
  await soon(() => focused(page)).not.toMatch(/^actor:/);
  await page.keyboard.type('canda');
  await soon(() => graph(page).getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('From Canada');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('actor:canada');
  await page.keyboard.press(']');
  expect(await focused(page)).toBe('edge:canada/support/guaido');
  await page.keyboard.press('Enter');
  await canada(page);
  await shot(page, 'canada-keyboard');

  // Out of the panel, and to Russia.
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('edge:canada/support/guaido');
  await page.keyboard.press('/');
  await soon(() => focused(page)).not.toMatch(/^edge:/);
  await page.keyboard.type('russia');
  await soon(() => graph(page).getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await russia(page);
  await shot(page, 'russia-keyboard');

  // The list of all relations is in the panel; its first group is that of severed ties.
  await page.keyboard.press('Escape');
  await soon(() => panelText(page)).toContain('All relations');
  await tabTo(page, /Nicolás Maduro → United States/);
  await page.keyboard.press('Enter');
  await ties(page);
  await shot(page, 'ties-keyboard');
});

async function tap(page: Page, target: string): Promise<void> {
  await button(page, target).scrollIntoViewIfNeeded();
  const { x, y } = await spot(page, target);
  await page.touchscreen.tap(x, y);
}

test('on a touch screen of 390 px: taps, the sheet, and its list', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  await tap(page, 'actor:canada');
  await graph(page).locator('.panel.open [data-go="canada/support/guaido"]').tap();
  await canada(page);
  await shot(page, 'canada-touch');

  await graph(page).getByRole('button', { name: 'Close', exact: true }).tap();
  await tap(page, 'actor:russia');
  await russia(page);
  await shot(page, 'russia-touch');

  await graph(page).getByRole('button', { name: 'Close', exact: true }).tap();
  await graph(page).getByRole('button', { name: 'All relations' }).tap();
  await graph(page)
    .locator('.panel.open')
    .getByRole('button', { name: /^Nicolás Maduro.*United States/ })
    .tap();
  await ties(page);
  await shot(page, 'ties-touch');
});

/** The tree that a screen reader is given, as text: roles, names, states and words; nothing else is read here. */
const tree = (page: Page): Promise<string> => graph(page).ariaSnapshot();

/** Does what the tree offers under a role and name, as a screen reader does: it presses, without a place. */
async function act(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  const found = graph(page).getByRole(role, typeof name === 'string' ? { name, exact: true } : { name });
  await found.first().evaluate((element) => (element as HTMLElement).click());
}

test('from the accessibility tree alone: roles, names and words', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(DESKTOP);
  // What the tree says before anything is done: what this is, and who stands with whom.
  const described = await graph(page)
    .locator('section.frame')
    .evaluate(
      (frame) =>
        (frame.getRootNode() as ShadowRoot).getElementById(frame.getAttribute('aria-describedby') ?? '')?.textContent ??
        '',
    );
  expect(described).toMatch(/17 actors/);
  expect(described).toMatch(/Support for Juan Guaidó[^.]*: [^.]*Canada/);
  expect(await tree(page)).toContain('button "Canada → Juan Guaidó: support, stated"');

  await act(page, 'button', 'Canada → Juan Guaidó: support, stated');
  await soon(() => tree(page)).toContain('Canada has supported Guaidó.');
  const first = await tree(page);
  expect(first).toMatch(/heading "Canada[^"]*Juan Guaidó" \[level=3\]/);
  expect(first).toContain('blockquote');
  expect(first).toContain('“Canada and others have supported Guaido”');
  expect(first).toContain('Paragraph 8');

  await act(page, 'button', 'Russia, state, 0 relations');
  await soon(() => tree(page)).toContain('It does not say that Russia sent them to Venezuela.');
  expect(await tree(page)).toContain('No relations.');
  await act(page, 'button', 'Private military contractors → Russia: acts for (secret missions for)');
  await soon(() => tree(page)).toContain('“who do secret missions for Russian Federation”');

  await act(page, 'button', 'Nicolás Maduro → United States: severed ties, stated');
  await soon(() => tree(page)).toContain(TIES_CUT[0]!);
  const last = await tree(page);
  for (const words of TIES_CUT) expect(last).toContain(words);
  expect(last.match(/- listitem/g)!.length).toBeGreaterThanOrEqual(3);
});
