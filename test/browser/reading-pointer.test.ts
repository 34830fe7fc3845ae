/** From words to lines and from lines to words, by hand. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DATASET, inSight, LAYOUTS, lit, openRead, STORY, reachWords, wordsAt } from './articles.js';
import { get, heard, panelText, PHONE, press, set, soon, spot, standingOut } from './harness.js';

const TIES = [
  'called its envoy home from Borduria',
  'closed the consulate in the harbour town and said that "every other tie" would be looked at again',
];
const ADVISERS = 'advisers from Syldavia had arrived to train the guard';

async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await reachWords(page, words);
  await page.mouse.move(x, y);
}

async function clickAt(page: Page, words: string): Promise<void> {
  const { x, y } = await reachWords(page, words);
  await page.mouse.click(x, y);
}

/** The relations that stand out. */
const standOut = async (page: Page): Promise<string[] | null> => (await standingOut(page))?.edges ?? null;

test(
  'pointing at marked words lights their line and all its words, and beside them nothing',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openRead();
    await pointAt(page, 'its envoy home from');
    await soon(() => standOut(page)).toEqual(['arcadia/severed-ties/borduria']);
    expect(await lit(page, 'hovered')).toEqual(TIES);
    expect(await page.locator('diplomatic-graph .tip').innerText()).toContain('Severed ties');
    await pointAt(page, 'In the hills nobody');
    await soon(() => lit(page, 'hovered')).toEqual([]);
    await soon(() => standOut(page)).toBeNull();
    expect((await heard(page, 'dg-hover')).map(({ kind, id, origin }) => [kind, id, origin])).toEqual([
      ['edge', 'arcadia/severed-ties/borduria', 'article'],
      [null, null, 'article'],
    ]);
    expect(complaints).toEqual([]);
  },
);

test('leaving the article ends what was pointed at there', async () => {
  const { page } = await openRead();
  await pointAt(page, 'its envoy home from');
  await soon(async () => (await lit(page, 'hovered')).length).toBe(2);
  await page.mouse.move(700, 20);
  await soon(() => lit(page, 'hovered')).toEqual([]);
});

test(
  'pressing marked words selects their statement, and the focus stays in the article',
  { tags: ['quick'] },
  async () => {
    const { page } = await openRead();
    await page.locator('#story').focus();
    await clickAt(page, 'from Syldavia had arrived');
    expect(await get(page, 'selected')).toBe('statement:s-advisers');
    await soon(() => panelText(page)).toContain('What s-advisers says.');
    expect(await lit(page, 'selected')).toEqual([ADVISERS]);
    expect(await heard(page, 'dg-select')).toEqual([
      { type: 'dg-select', kind: 'statement', id: 's-advisers', origin: 'article' },
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('story');
  },
);

test('pressing the words of an affiliation selects its edge', async () => {
  const { page } = await openRead();
  await clickAt(page, 'a lawyer of forty');
  await soon(() => get(page, 'selected')).toBe('edge:regent/~leads/council');
  expect(await lit(page, 'selected')).toEqual(['the regent, a lawyer of forty who leads the council of towns']);
});

test('where passages lie within one another the inner one is meant, and the same press again means the next wider', async () => {
  const { page } = await openRead();
  await clickAt(page, 'Arcadia to recognise');
  await soon(() => get(page, 'selected')).toBe('statement:s-regent');
  // Another press at the same place, later than a double click.
  await clickAt(page, 'recognise the');
  await soon(() => get(page, 'selected')).toBe('statement:s-parliament');
  await clickAt(page, 'Arcadia to recognise');
  await soon(() => get(page, 'selected')).toBe('statement:s-regent');
  await clickAt(page, 'parliament had earlier');
  await soon(() => get(page, 'selected')).toBe('statement:s-parliament');
});

test('a link within marked words is followed and selects nothing', async () => {
  const story = LAYOUTS['paragraphs']!(STORY).replace('envoy home from', '<a href="#followed">envoy home</a> from');
  const { page } = await openRead({ story });
  await page.locator('#story a').click();
  expect(new URL(page.url()).hash).toBe('#followed');
  expect(await get(page, 'selected')).toBeNull();
  await clickAt(page, ' from Borduria');
  expect(await get(page, 'selected')).toBe('statement:s-envoy');
});

test('text that is selected by drawing over it selects nothing in the graph', async () => {
  const { page } = await openRead();
  const from = await wordsAt(page, 'its envoy home from');
  // Marked words as well.
  const to = await wordsAt(page, 'closed the consulate');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(20);
  expect(await get(page, 'selected')).toBeNull();
});

test(
  'pointing at a line in the graph lights its words; at an actor, those of its lines',
  { tags: ['quick'] },
  async () => {
    const { page } = await openRead();
    const edge = await spot(page, 'edge:syldavia/security-aid/guard');
    await page.mouse.move(edge.x, edge.y);
    await soon(() => lit(page, 'hovered')).toEqual([ADVISERS]);
    const actor = await spot(page, 'actor:borduria');
    await page.mouse.move(actor.x, actor.y);
    await soon(() => lit(page, 'hovered')).toEqual(TIES);
  },
);

test(
  'selecting a line scrolls the article to its words by the least way; a selection of the host scrolls nothing',
  { tags: ['quick'] },
  async () => {
    const { page } = await openRead({
      context: { viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' },
      head: '<style>#story { block-size: 300px !important; }</style>',
    });
    const scrolled = (): Promise<number> => page.locator('#story').evaluate(({ scrollTop }) => scrollTop);
    await set(page, { selected: 'edge:regent/~leads/council' });
    await soon(() => lit(page, 'selected')).toEqual(['the regent, a lawyer of forty who leads the council of towns']);
    expect(await scrolled()).toBe(0);
    expect(await inSight(page, ADVISERS)).toBe(false);
    await press(page, 'edge:syldavia/security-aid/guard');
    await soon(() => inSight(page, ADVISERS)).toBe(true);
    const bottom = await page.locator('#story').evaluate((story) => story.getBoundingClientRect().bottom);
    expect(bottom - (await wordsAt(page, 'the guard, in a')).y).toBeLessThan(60);
    const before = await scrolled();
    await press(page, 'edge:guard/support/king');
    await soon(() => lit(page, 'selected')).toEqual([
      'the loyalty of the palace guard, which swore "to stand by the crown"',
    ]);
    if (await inSight(page, 'the loyalty of the palace guard')) expect(await scrolled()).toBeLessThanOrEqual(before);
  },
);

test('where the article has no box of its own, the window scrolls', async () => {
  const { page } = await openRead({
    context: { viewport: { width: 1280, height: 700 }, reducedMotion: 'reduce' },
    head: '<style>#story { block-size: auto !important; padding-block-start: 900px !important; } diplomatic-graph { position: sticky; inset-block-start: 0; }</style>',
  });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await press(page, 'edge:syldavia/security-aid/guard');
  await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await soon(() => inSight(page, ADVISERS)).toBe(true);
});

test('on a phone a finger selects by the words, and one that moves over them means nothing', async () => {
  const { page } = await openRead({ context: PHONE });
  const at = await wordsAt(page, 'called its envoy');
  await page.touchscreen.tap(at.x, at.y);
  await soon(() => get(page, 'selected')).toBe('statement:s-envoy');
  // A finger that moves over words scrolls.
  await page.evaluate(
    ({ x, y }) =>
      document.elementFromPoint(x, y)!.dispatchEvent(
        new PointerEvent('pointermove', {
          pointerType: 'touch',
          clientX: x,
          clientY: y,
          bubbles: true,
          composed: true,
        }),
      ),
    at,
  );
  expect(await heard(page, 'dg-hover')).toEqual([]);
});

test('on a phone the sheet that opens by a line is not scrolled away', async () => {
  const { page } = await openRead({ context: { ...PHONE, reducedMotion: 'reduce' } });
  await page.locator('diplomatic-graph').evaluate((element) => element.scrollIntoView());
  const line = await spot(page, 'edge:syldavia/security-aid/guard');
  const before = await page.evaluate(() => scrollY);
  await page.touchscreen.tap(line.x, line.y);
  await page.locator('diplomatic-graph .panel.open').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(
    await page.locator('diplomatic-graph .panel h3').evaluate((heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  ).toBe(true);
  // The words are a button away; the graph above the sheet stays where it is.
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('what filters take out of the graph is not marked, and comes back with it', async () => {
  const { page } = await openRead();
  expect((await lit(page, 'marked')).length).toBe(7);
  await set(page, { relations: ['support'] });
  await soon(() => lit(page, 'marked')).toEqual([
    "Syldavia's parliament had earlier urged Arcadia to recognise the regent",
    'the loyalty of the palace guard, which swore "to stand by the crown"',
    'the regent, a lawyer of forty who leads the council of towns',
  ]);
  await clickAt(page, 'from Syldavia had arrived');
  expect(await get(page, 'selected')).toBeNull();
  await set(page, { relations: null });
  await soon(async () => (await lit(page, 'marked')).length).toBe(7);
  expect(await heard(page, 'dg-anchor')).toHaveLength(1);
});

test('another dataset is looked for anew', async () => {
  const { page } = await openRead();
  await set(page, { data: { ...DATASET, statements: DATASET.statements.slice(3, 4) } });
  await soon(() => lit(page, 'marked')).toEqual([
    ADVISERS,
    'the regent, a lawyer of forty who leads the council of towns',
  ]);
  expect((await heard(page, 'dg-anchor')).at(-1)?.found).toEqual(['s-advisers', 'regent/~leads/council']);
});
