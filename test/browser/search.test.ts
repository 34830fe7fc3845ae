/** Search in the graph: by keyboard, by mouse, by finger, and as a screen reader finds it. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  button,
  DESKTOP,
  focused,
  get,
  heard,
  openExplorer,
  openHost,
  panelText,
  ready,
  set,
  soon,
  spot,
  view,
  type Opened,
} from './harness.js';

const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Search actors, relations and quotes' });
const options = (page: Page): Locator => page.locator('diplomatic-graph').getByRole('option');
const status = (page: Page): Promise<string | null> =>
  page.locator('diplomatic-graph [role="status"]').first().textContent();

/** From an actor, by the key. */
async function search(query = '', context = DESKTOP): Promise<Opened> {
  const opened = await openExplorer(context);
  await button(opened.page, 'actor:us').focus();
  await opened.page.keyboard.press('/');
  await box(opened.page).waitFor();
  await opened.page.keyboard.type(query);
  return opened;
}

/** The option that `aria-activedescendant` names, as its text. */
const active = (page: Page): Promise<string | null> =>
  box(page).evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    const option = id === null ? null : (input.getRootNode() as ShadowRoot).getElementById(id);
    return option === null ? null : `${option.ariaSelected} ${option.innerText.replace(/\s+/g, ' ').trim()}`;
  });

test('/ opens it, what is typed finds, arrows choose and Enter goes there', { tags: ['quick'] }, async () => {
  const { page, complaints } = await search('gauido');
  expect(await box(page).inputValue()).toBe('gauido');
  expect(await box(page).getAttribute('aria-expanded')).toBe('true');
  expect(await active(page)).toBeNull();
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).toBe('true Juan Guaidó person');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Juan Guaidó');
  expect(await get(page, 'selected')).toBe('actor:guaido');
  expect(await heard(page, 'dg-select')).toEqual([
    { type: 'dg-select', kind: 'actor', id: 'guaido', origin: 'keyboard' },
  ]);
  expect(await box(page).count()).toBe(0);
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('actor:guaido');
  expect(complaints).toEqual([]);
});

test('Enter goes to the first where none was chosen, and nowhere where nothing was found', async () => {
  const { page } = await search('canada');
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe('actor:canada');
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('zzzz');
  await page.keyboard.press('Enter');
  expect(await box(page).isVisible()).toBe(true);
  expect(await heard(page, 'dg-select')).toHaveLength(1);
});

test('arrows go round', async () => {
  const { page } = await search('maduro');
  const all = await options(page).count();
  expect(all).toBeGreaterThan(2);
  await page.keyboard.press('ArrowUp');
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowDown');
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
  expect(
    await options(page)
      .filter({ has: page.locator('xpath=self::*[@aria-selected="true"]') })
      .count(),
  ).toBe(1);
});

test('an option that is chosen by keys is scrolled into sight', async () => {
  const { page } = await search('support');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowDown');
  const [list, option] = [
    (await page.locator('diplomatic-graph #found').boundingBox())!,
    (await page.locator('diplomatic-graph [aria-selected="true"]').boundingBox())!,
  ];
  expect(option.y).toBeGreaterThanOrEqual(list.y - 1);
  expect(option.y + option.height).toBeLessThanOrEqual(list.y + list.height + 1);
});

test('Escape closes it and gives the focus back', { tags: ['quick'] }, async () => {
  const { page } = await search('can');
  await page.keyboard.press('Escape');
  expect(await box(page).count()).toBe(0);
  expect(await focused(page)).toBe('actor:us');
  expect(await get(page, 'selected')).toBeNull();
});

test('Escape closes it from its button too', async () => {
  const { page } = await search('can');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  expect(await box(page).count()).toBe(0);
  expect(await focused(page)).toBe('actor:us');
});

test('without a dataset there is nothing to search', async () => {
  const { page, complaints } = await openExplorer();
  await button(page, 'actor:us').focus();
  await page.locator('diplomatic-graph').evaluate((host) => {
    Object.assign(host, { data: null });
    host.shadowRoot!.querySelector('.frame')!.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  });
  await soon(() => get(page, 'graph')).toBeNull();
  await button(page, 'actor:us').waitFor({ state: 'detached' });
  expect(await page.locator('diplomatic-graph .over').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an affiliation leads to its words', async () => {
  const { page } = await search('assembly head');
  expect(await options(page).first().innerText()).toContain('Affiliation');
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('National Assembly head Juan Guaido');
});

test('it is no trap: Tab leads on, and closes it', async () => {
  const { page } = await search('support');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Close search');
  await page.keyboard.press('Tab');
  await soon(() => box(page).count()).toBe(0);
  expect(await focused(page)).toBe('Play');
});

test('a relation and a statement lead to their evidence', async () => {
  const { page } = await search('recognition guaido');
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('urged the other OAS members to recognize Guaido');
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('beef up security');
  await expect.poll(() => options(page).first().innerText()).toContain('Quote');
  expect(await options(page).first().locator('mark').allInnerTexts()).toEqual(['beef', 'up', 'security']);
  await page.keyboard.press('Enter');
  await soon(() => panelText(page)).toContain('flew into Venezuela in the past few days');
  expect(await heard(page, 'dg-select').then((all) => all.at(-1))).toMatchObject({
    kind: 'statement',
    origin: 'keyboard',
  });
});

test('a mouse opens it by its button, which closes it too, and chooses with a click', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const opener = page.getByRole('button', { name: 'Search', exact: true });
  await opener.click();
  await box(page).waitFor();
  expect(await opener.getAttribute('aria-expanded')).toBe('true');
  await opener.click();
  await soon(() => box(page).count()).toBe(0);
  await opener.click();
  await box(page).fill('rusia');
  await options(page).filter({ hasText: 'Russia' }).first().click();
  await soon(() => get(page, 'selected')).toBe('actor:russia');
  expect(await heard(page, 'dg-select')).toEqual([{ type: 'dg-select', kind: 'actor', id: 'russia', origin: 'panel' }]);
  await opener.click();
  await box(page).waitFor();
  // A press beside it closes it.
  const { x, y } = await spot(page, 'actor:guaido');
  await page.mouse.click(x, y);
  await soon(() => box(page).count()).toBe(0);
});

test('the number of results is said once the reader rests, and that nothing was found', async () => {
  const { page } = await search('guaido');
  await soon(() => status(page)).toMatch(/^\d+ results\.$/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('zzzz');
  await soon(() => status(page)).toBe('No results.');
  expect(await page.locator('diplomatic-graph .search').innerText()).toContain('No results.');
  expect(await box(page).getAttribute('aria-expanded')).toBe('false');
});

test('keys of the graph are letters while one types', async () => {
  const { page } = await search('/?0+-[]');
  const before = await view(page);
  expect(await box(page).inputValue()).toBe('/?0+-[]');
  expect(await page.locator('diplomatic-graph dialog').count()).toBe(0);
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  expect(await focused(page)).toContain('Search');
  expect(await view(page)).toEqual(before);
});

test('what the filters hide is found, says so, and is shown when it is chosen', async () => {
  const { page } = await openExplorer();
  await set(page, { relations: ['support'] });
  await soon(() => button(page, 'edge:oas/recognition/guaido').count()).toBe(0);
  await button(page, 'actor:us').focus();
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('recognition');
  expect(await options(page).first().innerText()).toContain('hidden by filters');
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe('edge:oas/recognition/guaido');
  await soon(() => panelText(page)).toContain('urged the other OAS members to recognize Guaido');
  expect(await get(page, 'relations')).toBeNull();
  await soon(() => focused(page)).toContain('OAS');
  expect(
    (await heard(page)).filter(({ type }) => type === 'dg-filter' || type === 'dg-select').map(({ type }) => type),
  ).toEqual(['dg-filter', 'dg-select']);
});

test('what a focus leaves out is found, marked as hidden, and shown when it is chosen', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" focus="canada"></diplomatic-graph>');
  await ready(page);
  await button(page, 'actor:canada').focus();
  await page.keyboard.press('/');
  await box(page).waitFor();
  await page.keyboard.type('russia');
  await soon(() => page.locator('diplomatic-graph .search').innerText()).toContain('hidden by filters');
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'focusOn')).toBeNull();
  await soon(() => get(page, 'selected')).toBe('actor:russia');
});
