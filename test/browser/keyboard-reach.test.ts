/**
 * What a reader can reach with a keyboard alone: all of the graph. Where a key leads is decided by the scene, not by the
 * painter; so this runs with one painter, and `keyboard.test.ts` with each.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ARTICLE, button, drawn, focused, openExplorer, soon, type Opened } from './harness.js';

async function at(target: string): Promise<Opened> {
  const opened = await openExplorer();
  await button(opened.page, target).focus();
  return opened;
}

async function typed(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return focused(page);
}

test('arrows and brackets lead to every actor and to every line', async () => {
  const { page } = await at('actor:guaido');
  const [seen, todo] = [new Set(['actor:guaido']), ['actor:guaido']];
  const find = (target: string): void => {
    if (!seen.has(target)) todo.push(target);
    seen.add(target);
  };
  for (let from = todo.pop(); from !== undefined; from = todo.pop()) {
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await button(page, from).focus();
      find(await typed(page, key));
    }
    if (from.startsWith('edge:')) continue;
    await button(page, from).focus();
    // Round all lines of the actor.
    const first = await typed(page, ']');
    for (let line = first, i = 0; i < 20 && (i === 0 || line !== first); i += 1) {
      find(line);
      line = await typed(page, ']');
    }
  }
  expect([...seen].sort()).toEqual(
    [
      ...(await drawn(page, 'actor')).map((id) => `actor:${id}`),
      ...(await drawn(page, 'line')).map((id) => `edge:${id}`),
    ].sort(),
  );
});

interface Quoted {
  readonly quote: { readonly exact: string };
}
interface Coded {
  readonly statements: readonly (Quoted & { readonly from: string; readonly relation: string; readonly to: string })[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly affiliations?: readonly (Quoted & { readonly kind: string; readonly to: string })[];
  }[];
}

/** Every quote of the article, by the line that rests on it. */
function quotesByLine(): Map<string, string[]> {
  const { statements, actors } = JSON.parse(ARTICLE) as Coded;
  const ties = actors.flatMap(({ id, affiliations = [] }) =>
    affiliations.map(({ kind, to, quote }) => [`${id}/~${kind}/${to}`, quote.exact] as const),
  );
  const quotes = new Map<string, string[]>();
  for (const [line, exact] of [
    ...statements.map(({ from, relation, to, quote }) => [`${from}/${relation}/${to}`, quote.exact] as const),
    ...ties,
  ])
    quotes.set(line, [...(quotes.get(line) ?? []), exact]);
  return quotes;
}

test('from the page, the keyboard alone leads to every quote of every line, and back out to the page', async () => {
  const { page } = await openExplorer();
  const wanted = quotesByLine();
  // In from the page.
  await page.locator('#open').focus();
  let stop = '';
  for (let stops = 0; !stop.startsWith('actor:') && stops < 40; stops += 1) stop = await typed(page, 'Tab');
  const read = new Map<string, string[]>();
  for (const { id, name } of (JSON.parse(ARTICLE) as Coded).actors) {
    // To the actor by its name, and out of its panel.
    const box = page.locator('diplomatic-graph').getByRole('combobox');
    await page.keyboard.press('/');
    await box.waitFor();
    await page.keyboard.type(name);
    await soon(() => page.locator('diplomatic-graph').getByRole('option').first().innerText()).toContain(name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe(name);
    expect(await typed(page, 'Escape')).toBe(`actor:${id}`);
    // Round all its lines: Enter opens the words, Escape leads back to the line.
    const first = await typed(page, ']');
    for (
      let line = first, round = false;
      line.startsWith('edge:') && !round;
      line = await typed(page, ']'), round = line === first
    ) {
      if (read.has(line)) continue;
      await page.keyboard.press('Enter');
      await soon(() => focused(page)).not.toBe(line);
      const quotes = await page.locator('diplomatic-graph .panel blockquote').allInnerTexts();
      read.set(
        line,
        quotes.map((quote) => quote.trim().slice(1, -1)),
      );
      expect(await typed(page, 'Escape')).toBe(line);
    }
  }
  expect(Object.fromEntries([...read].map(([line, quotes]) => [line.slice(5), quotes]))).toEqual(
    Object.fromEntries(wanted),
  );
  // Out again.
  let out = '';
  for (let stops = 0; !out.startsWith('USA orders its embassy') && stops < 60; stops += 1)
    out = await typed(page, 'Tab');
  expect(out).toContain('USA orders its embassy');
});
