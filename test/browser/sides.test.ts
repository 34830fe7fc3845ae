/** Two rivals set against each other, by a host and by a reader of the explorer. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { smallCrisis } from '../scenes/crises.js';
import { get, heard, markSpot, openExplorer, openHost, ready, set, soon } from './harness.js';

const SIDED = '<diplomatic-graph src="/data.json" sides="guaido maduro"></diplomatic-graph>';
const WORDS = 'Left: with Juan Guaidó. Right: with Nicolás Maduro.';

const settled = (page: Page, times: number): Promise<void> => soon(async () => (await heard(page, 'dg-settle')).length).toBe(times);
const header = (page: Page): Promise<string> => page.locator('diplomatic-graph header').innerText();
/** How far the second actor stands to the right of the first, px. */
const apart = async (page: Page, first: string, second: string): Promise<number> => (await markSpot(page, second)).x - (await markSpot(page, first)).x;
/** Ids of all actors with their places. */
const picture = (page: Page): Promise<string[]> => page.locator('diplomatic-graph [data-layer="actors"] [data-actor]').evaluateAll((marks) => marks.map((mark) => `${(mark as SVGElement).dataset['actor']} ${['points', 'cx', 'cy', 'd'].map((name) => mark.querySelector('polygon, circle, path')?.getAttribute(name)).join(' ')}`));

describe('a host', () => {
  test('names two rivals by an attribute: the first stands to the left, and the header says so', async () => {
    const { page, complaints } = await openHost(SIDED);
    await settled(page, 1);
    await ready(page);
    expect(await apart(page, 'guaido', 'maduro')).toBeGreaterThan(200);
    expect(await header(page)).toContain(WORDS);

    // The other way round.
    await set(page, { sides: ['maduro', 'guaido'] });
    await settled(page, 2);
    expect(await apart(page, 'maduro', 'guaido')).toBeGreaterThan(200);
    expect(await header(page)).toContain('Left: with Nicolás Maduro. Right: with Juan Guaidó.');
    expect(complaints).toEqual([]);
  });

  test('takes them away, and the graph is laid out anew without', async () => {
    const { page } = await openHost(SIDED);
    await settled(page, 1);
    const sided = await picture(page);
    await set(page, { sides: null });
    await settled(page, 2);
    expect(await picture(page)).not.toEqual(sided);
    expect(await header(page)).not.toContain('Left:');
    const { page: free } = await openHost();
    await settled(free, 1);
    expect(await picture(page)).toEqual(await picture(free));
    expect(await heard(page, 'dg-error')).toEqual([]);
  });

  test.each([['an unknown actor', ['guaido', 'nobody'], '"nobody"'], ['one id', ['guaido'], 'found 1 ids']])('is told by name of %s, and the last picture stays', async (_name, sides, words) => {
    const { page, complaints } = await openHost();
    await settled(page, 1);
    const before = await picture(page);
    await set(page, { sides });
    await soon(async () => (await heard(page, 'dg-error')).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
    expect((await heard(page, 'dg-error'))[0]!.message).toMatch(/^sides: /);
    await soon(() => page.locator('diplomatic-graph [role="alert"]').innerText()).toContain('sides: ');
    expect(await picture(page)).toEqual(before);
    expect(complaints).toEqual([]);

    // Corrected, it is drawn, and the message goes.
    await set(page, { sides: ['guaido', 'maduro'] });
    await settled(page, 2);
    await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
    expect(await apart(page, 'guaido', 'maduro')).toBeGreaterThan(200);
  });
});

describe('a reader of the explorer', () => {
  const chosen = (page: Page): Promise<string[]> => page.locator('#left, #right').evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
  const closed = (page: Page, side: string): Promise<string[]> => page.locator(`#${side} option:disabled`).evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));

  test('chooses two rivals; nobody can be chosen twice, and one alone changes nothing', async () => {
    const { page, complaints } = await openExplorer();
    await settled(page, 1);
    await page.getByLabel('Left side').selectOption('guaido');
    expect(await closed(page, 'right')).toEqual(['guaido']);
    expect(await get(page, 'sides')).toBeNull();
    await page.getByLabel('Right side').selectOption({ label: 'Nicolás Maduro' });
    await settled(page, 2);
    expect(await closed(page, 'left')).toEqual(['maduro']);
    expect(await get(page, 'sides')).toEqual(['guaido', 'maduro']);
    expect(await apart(page, 'guaido', 'maduro')).toBeGreaterThan(200);
    expect(await header(page)).toContain(WORDS);

    await page.getByLabel('Left side').selectOption('');
    await settled(page, 3);
    expect(await get(page, 'sides')).toBeNull();
    expect(await closed(page, 'right')).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('does so by the keyboard', async () => {
    const { page } = await openExplorer();
    await settled(page, 1);
    await page.locator('#left').focus();
    await page.keyboard.press('ArrowDown');
    const [left] = await chosen(page);
    expect(left).not.toBe('');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('right');
    // Down passes over the one that is taken.
    await page.keyboard.press('ArrowDown');
    await settled(page, 2);
    const sides = await get<string[]>(page, 'sides');
    expect(sides).toEqual(await chosen(page));
    expect(sides[0]).toBe(left);
    expect(sides[1]).not.toBe(left);
    expect(await apart(page, sides[0]!, sides[1]!)).toBeGreaterThan(100);
  });

  test('opens another dataset, which has rivals of its own', async () => {
    const { page, complaints } = await openExplorer();
    await settled(page, 1);
    await page.getByLabel('Left side').selectOption('guaido');
    await page.getByLabel('Right side').selectOption('maduro');
    await settled(page, 2);
    await page.locator('#file').setInputFiles({ name: 'crisis.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(smallCrisis())) });
    await settled(page, 3);
    await soon(() => chosen(page)).toEqual(['', '']);
    expect(await get(page, 'sides')).toBeNull();
    expect(await heard(page, 'dg-error')).toEqual([]);
    expect(await page.locator('#left option').allInnerTexts()).toEqual(expect.arrayContaining(['Left…', 'Osterland', 'Keld']));
    await page.getByLabel('Left side').selectOption('oster');
    await page.getByLabel('Right side').selectOption('keld');
    await settled(page, 4);
    expect(await apart(page, 'oster', 'keld')).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
  });
});
