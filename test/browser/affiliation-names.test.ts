/** Affiliations are named in the picture of the element as in a file, whoever paints it. */
import { expect, test } from 'vitest';
import { drawn, get, heard, openHost, ready, set, soon, toSvg } from './harness.js';
import { lacks } from './needs.js';
import type { Page } from 'playwright-core';

const NAMED = /^(leads|is part of|acts for|is a member of) [→←↓↑]$|^← (leads|is part of|acts for|is a member of)$/;

const names = async (page: Page): Promise<string[]> =>
  (await page.locator('diplomatic-graph [data-layer="labels"] text').allTextContents())
    .filter((text) => NAMED.test(text))
    .sort();

test(
  'affiliations are named, in the places of the file, and nothing moves at another time',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost();
    await ready(page);
    await soon(async () => (await names(page)).length).toBeGreaterThan(2);
    expect((await heard(page)).map(({ type }) => type)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
    const shown = await names(page);
    const file = await toSvg(page, { data: false });
    for (const name of shown) expect(file).toContain(`>${name}<`);
    // At another time only names of lines that are there are left, in their places.
    await set(page, { asOf: '2019-01-23', undated: 'hide' });
    await soon(async () => (await drawn(page, 'line')).length).toBeLessThan(8);
    for (const name of await names(page)) expect(shown).toContain(name);
  },
);

test.for(['canvas', 'webgl'] as const)('the names are the same over a picture by %s', async (renderer, { skip }) => {
  skip(renderer === 'webgl' && lacks('webgl'), 'needs WebGL');
  const { page } = await openHost();
  await ready(page);
  await soon(async () => (await names(page)).length).toBeGreaterThan(2);
  const shown = await names(page);
  await set(page, { renderer });
  await soon(() => get(page, 'activeRenderer')).toBe(renderer);
  await soon(() => names(page)).toEqual(shown);
});
