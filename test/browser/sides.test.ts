/** Two rivals set against each other by a host. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Scene } from '../../src/scene/types.js';
import { smallCrisis } from '../scenes/crises.js';
import { drawn, get, heard, markSpot, openExplorer, openHost, ready, set, soon } from './harness.js';

const SIDED = '<diplomatic-graph src="/data.json" sides="guaido maduro"></diplomatic-graph>';
const WORDS = 'Left: with Juan Guaidó. Right: with Nicolás Maduro.';

const settled = (page: Page, times: number): Promise<void> =>
  soon(async () => (await heard(page, 'dg-settle')).length).toBe(times);
const header = (page: Page): Promise<string> => page.locator('diplomatic-graph header').innerText();
/** How far the second actor stands to the right of the first, px. */
const apart = async (page: Page, first: string, second: string): Promise<number> =>
  (await markSpot(page, second)).x - (await markSpot(page, first)).x;
/** Ids of all actors with their places. */
const picture = async (page: Page): Promise<string[]> =>
  (await get<Scene>(page, 'scene')).actors.map(({ id, x, y }) => `${id} ${x} ${y}`);

describe('a host', () => {
  test(
    'names two rivals by an attribute: the first stands to the left, and the header says so',
    { tags: ['quick'] },
    async () => {
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
    },
  );

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

  test.each([
    ['an unknown actor', ['guaido', 'nobody'], '"nobody"'],
    ['one id', ['guaido'], 'found 1 id'],
  ])('is told by name of %s, and the last picture stays', async (_name, sides, words) => {
    const { page, complaints } = await openHost();
    await settled(page, 1);
    const before = await picture(page);
    await set(page, { sides });
    await soon(async () => (await heard(page, 'dg-error')).map(({ message }) => message)).toEqual([
      expect.stringContaining(words),
    ]);
    expect((await heard(page, 'dg-error'))[0]!.message).toMatch(/^sides: /);
    await soon(() => page.locator('diplomatic-graph [role="alert"]').innerText()).toContain('sides: ');
    expect(await picture(page)).toEqual(before);
    expect(complaints).toEqual([]);

    // The same error is not told again when the element comes to another size, for which it waits some frames.
    await page.evaluate(async () => {
      document.querySelector('diplomatic-graph')!.style.width = '640px';
      for (let frame = 0; frame < 30; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    });
    expect(await heard(page, 'dg-error')).toHaveLength(1);

    // Corrected, it is drawn, and the message goes.
    await set(page, { sides: ['guaido', 'maduro'] });
    await settled(page, 2);
    await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
    expect(await apart(page, 'guaido', 'maduro')).toBeGreaterThan(200);
  });
});

test(
  'a reader of the explorer who opens another dataset sees all of it: rivals and filters of the last are gone',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    await settled(page, 1);
    await set(page, {
      sides: ['guaido', 'maduro'],
      focusOn: 'guaido',
      depth: 2,
      relations: ['support'],
      text: 'guaido',
    });
    await settled(page, 2);
    await page.locator('#file').setInputFiles({
      name: 'crisis.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(smallCrisis())),
    });
    await settled(page, 3);
    for (const name of ['sides', 'focusOn', 'depth', 'relations', 'text'])
      expect(await get(page, name), name).toBeNull();
    expect(await drawn(page, 'actor')).toHaveLength((smallCrisis() as { actors: unknown[] }).actors.length);
    expect(await heard(page, 'dg-error')).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('between names from right to left the arrows of the reasons point on, to the left', async () => {
  const { page } = await openHost(SIDED.replace('sides', 'locale="ar" fold sides'));
  await ready(page);
  const panel = page.locator('diplomatic-graph .panel');
  /** Texts with an arrow in them; where the arrow is an element of its own, the style sheet mirrors it. */
  const withArrows = (): Promise<string[]> =>
    panel.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '');
      return texts.filter((text) => /\S [←→] \S/.test(text));
    });
  // The list of all has why each actor stands where it does; Russia has the words by which others act for it.
  const texts = await withArrows();
  expect(texts.length).toBeGreaterThan(0);
  await set(page, { selected: 'actor:russia' });
  await soon(() => panel.locator('h3').first().textContent()).toContain('روسيا');
  texts.push(...(await withArrows()));
  expect(texts.filter((text) => text.includes('→'))).toEqual([]);
});
