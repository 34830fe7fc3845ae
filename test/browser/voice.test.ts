/** What is said aloud: one thing for one act, and the route from actor to quote without sight. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, focused, openExplorer, openHost, panelText, press, ready, set, soon, type Opened } from './harness.js';

/** All that live regions came to say, in order; two regions that speak would both be here. */
async function listenIn(page: Page): Promise<() => Promise<string[]>> {
  await page.locator('diplomatic-graph').evaluate((host) => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of host.shadowRoot!.querySelectorAll('[role="status"], [role="alert"], [aria-live]')) {
      new MutationObserver(() => {
        const text = region.textContent?.trim() ?? '';
        if (text !== '') said.push(text);
      }).observe(region, { subtree: true, childList: true, characterData: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}

async function listening(): Promise<Opened & { said: () => Promise<string[]> }> {
  const opened = await openExplorer();
  return { ...opened, said: await listenIn(opened.page) };
}

test('a line that is pressed is named, with the number of its statements', { tags: ['quick'] }, async () => {
  const { page, said } = await listening();
  await press(page, 'edge:maduro/severed-ties/us');
  await soon(said).toEqual(['Nicolás Maduro → United States: severed ties, stated: 3 statements.']);
});

test('where the focus moves to the heading, only what it does not say is said', async () => {
  const { page, said } = await listening();
  await button(page, 'actor:guaido').focus();
  await page.keyboard.press('Enter');
  await soon(said).toEqual(['person: 8 relations, 2 affiliations.']);
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('actor:guaido');
  await button(page, 'edge:canada/support/guaido').focus();
  await page.keyboard.press('Enter');
  await soon(said).toEqual(['person: 8 relations, 2 affiliations.', 'Support, stated: 1 statement.']);
});

test('a filter is said once, also after something else was said', { tags: ['quick'] }, async () => {
  const { page, said } = await listening();
  await press(page, 'actor:canada');
  await soon(said).toHaveLength(1);
  await page.locator('diplomatic-graph button[data-filter="recognition"]').click();
  await soon(said).toEqual(['Canada, state: 1 relation.', '12 relations shown.']);
  await page.locator('diplomatic-graph button[data-filter="recognition"]').click();
  await soon(said).toEqual(['Canada, state: 1 relation.', '12 relations shown.', '13 relations shown.']);
});

test('what the host sets is said as far as the picture changes', async () => {
  const { page, said } = await listening();
  await set(page, { selected: 'actor:canada' });
  await soon(() => panelText(page)).toContain('Canada');
  await set(page, { relations: ['support'] });
  await soon(said).toEqual(['10 relations shown.']);
});

test('a search that lifts the filters says what was selected, not how much is shown', async () => {
  const { page, said } = await listening();
  await set(page, { relations: ['support'] });
  await soon(said).toHaveLength(1);
  await button(page, 'actor:us').focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.keyboard.type('recognition');
  await soon(said).toHaveLength(2);
  await page.keyboard.press('Enter');
  await soon(said).toHaveLength(3);
  expect((await said()).at(-1)).toBe('Recognition, called for: 1 statement.');
});

test('an actor that is moved by keys is said to move, once the keys rest, and again the next time', async () => {
  const { page, said } = await listening();
  await button(page, 'actor:canada').focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await soon(said).toEqual(['Canada moved right.']);
  await page.keyboard.press('Shift+ArrowRight');
  await soon(said).toEqual(['Canada moved right.', 'Canada moved right.']);
});

test('zoom is said once it rests; pointing, walking and dragging are not said', async () => {
  const { page, said } = await listening();
  await button(page, 'actor:canada').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(']');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await soon(said).toEqual(['Zoom 169%.']);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await soon(said).toEqual(['Zoom 169%.', 'Zoom 121%.']);
});

test('closing says nothing', async () => {
  const { page, said } = await listening();
  await press(page, 'actor:canada');
  await soon(said).toHaveLength(1);
  await page.keyboard.press('Escape');
  await button(page, 'actor:canada').focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Canada');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('actor:canada');
  for (const text of await said()) expect(text).toContain('1 relation.');
});

test('the summary follows filters, language and dataset', async () => {
  const { page } = await openHost();
  await ready(page);
  const summary = (): Promise<string | null> => page.locator('diplomatic-graph #summary').textContent();
  await soon(summary).toContain('Support for Juan Guaidó: Canada and Others, unnamed.');
  await set(page, { relations: ['recognition'] });
  await soon(summary).toMatch(/1 relation .*Recognition of Juan Guaidó, called for: OAS\.$/);
  await set(page, { locale: 'es' });
  await soon(summary).toContain('OEA');
  await set(page, { relations: null, data: { format: 1, title: 'Empty', sources: [], actors: [], statements: [] } });
  await soon(summary).toBe('Un grafo de 0 actores, 0 relaciones y 0 vínculos.');
});

test('the route from actor to relation to quote stands in the accessibility tree', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const element = page.locator('diplomatic-graph');
  await element.getByRole('button', { name: 'Nicolás Maduro, person' }).focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Nicolás Maduro');
  const panel = element.getByRole('complementary', { name: 'Evidence' });
  expect(await panel.getByRole('heading', { level: 3 }).innerText()).toBe('Nicolás Maduro');
  await panel.getByRole('button', { name: 'Nicolás Maduro United States' }).press('Enter');
  await soon(() => panel.getByRole('blockquote').allInnerTexts()).toHaveLength(3);
  expect((await panel.getByRole('blockquote').allInnerTexts()).join(' ')).toContain(
    'swiftly cutting off diplomatic relations with the US',
  );
});
