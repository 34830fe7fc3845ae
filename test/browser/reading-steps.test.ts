/** The bar beside the words: through the passages and back, without a mouse. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bar, IN_ORDER, inSight, lit, openRead, reachWords } from './articles.js';
import { DESKTOP, focused, get, heard, panelText, PHONE, press, set, soon } from './harness.js';

const STILL = { ...DESKTOP, reducedMotion: 'reduce' } as const;
/** The article is too small for its text. */
const SMALL_BOX = '<style>#story { block-size: 260px !important; }</style>';

const text = async (page: Page): Promise<string> => (await bar(page).locator('.at').innerText()).replace(/\s+/g, ' ');
const said = async (page: Page): Promise<string> =>
  (await bar(page).locator('[role="status"]').textContent())?.trim() ?? '';
const caret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset, isCollapsed } = getSelection()!;
    return `${isCollapsed ? '' : 'open '}${(anchorNode as Text).data.slice(anchorOffset, anchorOffset + 18)}`;
  });

/** Where the first of some words stand that the bar does not lie over; which these are depends on the fonts. */
async function clearOf(page: Page, words: readonly string[]): Promise<{ x: number; y: number }> {
  for (const each of words) {
    const spot = await reachWords(page, each);
    const isClear = await page.evaluate(async ({ x, y }) => {
      // The bar follows what scrolls within a frame or two.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return (document.elementFromPoint(x, y)?.closest('#story') ?? null) !== null;
    }, spot);
    if (isClear) return spot;
  }
  throw new Error(`The bar lies over all of: ${words.join(', ')}.`);
}

/** Whether the bar lies within the window and covers no line of the words that it is about. */
const besides = (page: Page): Promise<boolean> =>
  bar(page).evaluate((element) => {
    const box = element.getBoundingClientRect();
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.endsWith('-selected'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    const clear = ranges
      .flatMap((range) => [...range.getClientRects()])
      .every(
        (words) =>
          words.bottom <= box.top || words.top >= box.bottom || words.right <= box.left || words.left >= box.right,
      );
    return (
      clear &&
      ranges.length > 0 &&
      box.top >= 0 &&
      box.left >= 0 &&
      box.bottom <= innerHeight &&
      box.right <= innerWidth
    );
  });

test(
  'from a quote in the panel to its words, on to the next, and by Escape back to where the reader came from',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openRead({ context: STILL, head: SMALL_BOX });
    await press(page, 'edge:syldavia/security-aid/guard');
    await page.locator('diplomatic-graph [data-read="s-advisers"]').focus();
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    expect(await text(page)).toBe('4 of 7 Syldavia → The palace guard: security aid, reported');
    await soon(() => said(page)).toBe(
      '4 of 7. Syldavia → The palace guard: security aid, reported. “advisers from Syldavia had arrived to train the guard”',
    );
    expect(await focused(page)).toBe('Next quote');
    expect(await get(page, 'selected')).toBe('statement:s-advisers');
    expect(await caret(page)).toBe('advisers from Syld');
    expect(await besides(page)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await text(page)).toContain('5 of 7 Syldavia → The regent');
    expect(await get(page, 'selected')).toBe('statement:s-parliament');
    await soon(() => lit(page, 'selected')).toEqual([
      "Syldavia's parliament had earlier urged Arcadia to recognise the regent",
    ]);
    await soon(() => inSight(page, "Syldavia's parliament had")).toBe(true);
    expect(await focused(page)).toBe('Next quote');
    const scrolled = await page.locator('#story').evaluate(({ scrollTop }) => scrollTop);
    await page.keyboard.press('Escape');
    await soon(() => focused(page)).toBe('Show in article');
    expect(await bar(page).count()).toBe(0);
    // What is selected again is lit, and the text stays.
    await soon(() => lit(page, 'selected')).toEqual(['advisers from Syldavia had arrived to train the guard']);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.locator('#story').evaluate(({ scrollTop }) => scrollTop)).toBe(scrolled);
    expect(await get(page, 'selected')).toBe('edge:syldavia/security-aid/guard');
    expect((await heard(page, 'dg-select')).map(({ id, origin }) => [id, origin])).toEqual([
      ['syldavia/security-aid/guard', 'pointer'],
      ['s-advisers', 'article'],
      ['s-parliament', 'article'],
      ['syldavia/security-aid/guard', 'article'],
    ]);
    expect(complaints).toEqual([]);
  },
);

test(
  'through all passages in the order of the text, round at the ends, each beside its words',
  { tags: ['quick'] },
  async () => {
    const { page } = await openRead({ context: STILL, head: SMALL_BOX });
    await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).click();
    const seen: string[] = [];
    for (let i = 0; i < IN_ORDER.length; i += 1) {
      seen.push((await get<string>(page, 'selected')).replace(/^\w+:/, ''));
      await soon(() => besides(page)).toBe(true);
      await bar(page).getByRole('button', { name: 'Next quote' }).click();
    }
    expect(seen).toEqual(IN_ORDER);
    expect(await text(page)).toContain('1 of 7');
    await bar(page).getByRole('button', { name: 'Previous quote' }).click();
    expect(await text(page)).toBe('7 of 7 The regent → Council of towns: leads (head)');
  },
);

test('"Back to graph" leads to the quote that was read last, and from there Escape to its line', async () => {
  const { page } = await openRead({ context: STILL });
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await text(page)).toContain('3 of 7');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Back to graph');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Show in article');
  expect(await panelText(page)).toContain('What s-guard says.');
  expect(await get(page, 'selected')).toBe('statement:s-guard');
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('edge:guard/support/king');
});

test('Escape from a bar that was opened in the overview leads back to the overview', async () => {
  const { page } = await openRead({ context: STILL });
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('Step through the quotes');
  expect(await get(page, 'selected')).toBeNull();
});

test('"Continue reading from here" closes the bar and leaves caret, place and selection', async () => {
  const { page } = await openRead({ context: STILL, head: SMALL_BOX });
  await press(page, 'edge:arcadia/recognition/regent');
  await page.locator('diplomatic-graph [data-read="s-regent"]').click();
  await bar(page).getByRole('button', { name: 'Continue reading from here' }).click();
  expect(await bar(page).count()).toBe(0);
  expect(await caret(page)).toBe('urged Arcadia to r');
  expect(await inSight(page, 'urged Arcadia to')).toBe(true);
  expect(await get(page, 'selected')).toBe('statement:s-regent');
});

test('the bar goes with what is selected elsewhere, stays by its words as they scroll, and closes with nothing to show', async () => {
  const { page } = await openRead({ context: STILL, head: SMALL_BOX });
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).click();
  const { x, y } = await clearOf(page, ['closed the consulate', 'harbour town', 'every other tie', 'looked at again']);
  await page.mouse.click(x, y);
  await soon(() => text(page)).toContain('2 of 7');
  const before = (await bar(page).boundingBox())!.y;
  await page.locator('#story').evaluate((story) => story.scrollBy({ top: 20, behavior: 'instant' }));
  await soon(async () => Math.round((await bar(page).boundingBox())!.y - before)).toBe(-20);
  await set(page, { selected: null });
  await soon(() => bar(page).count()).toBe(0);
});

test('keys are the page’s while one types, and with modifiers', async () => {
  const { page } = await openRead({
    context: STILL,
    fresh: true,
    head: '<script>addEventListener("DOMContentLoaded", () => document.querySelector("main").after(Object.assign(document.createElement("input"), { id: "field" })))</script>',
  });
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).click();
  await page.locator('#field').focus();
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Next quote' }).focus();
  await page.keyboard.press('Control+Escape');
  expect(await bar(page).count()).toBe(1);
  const { x, y } = await reachWords(page, 'In the hills');
  await page.mouse.click(x, y);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  expect(await bar(page).count()).toBe(0);
});

test('on a phone the bar is within the window, beside the words, with room for fingers', async () => {
  const { page } = await openRead({ context: { ...PHONE, reducedMotion: 'reduce' } });
  await page.locator('diplomatic-graph .tools .list').tap();
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).tap();
  await soon(() => besides(page)).toBe(true);
  await bar(page).getByRole('button', { name: 'Next quote' }).tap();
  await soon(() => besides(page)).toBe(true);
  for (const box of await bar(page)
    .locator('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON() as DOMRect))) {
    expect(box.width).toBeGreaterThanOrEqual(40);
    expect(box.height).toBeGreaterThanOrEqual(40);
  }
  await bar(page).getByRole('button', { name: 'Back to graph' }).tap();
  await soon(() => focused(page)).toBe('Show in article');
});

test('Escape on a phone leads back to the open list', async () => {
  const { page } = await openRead({ context: { ...PHONE, reducedMotion: 'reduce' } });
  await page.locator('diplomatic-graph .tools .list').tap();
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).tap();
  await bar(page).waitFor();
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('Step through the quotes');
  expect(await page.locator('diplomatic-graph .panel.open').count()).toBe(1);
});

test('words in closed details have a bar as well', async () => {
  const { page } = await openRead({
    context: STILL,
    story: '<p>First.</p><details><summary>More</summary><p>Arcadia called its envoy home from Borduria.</p></details>',
  });
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Step through the quotes' }).click();
  expect(await text(page)).toContain('1 of 1');
  expect(
    await bar(page).evaluate(
      (element) => element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().bottom <= innerHeight,
    ),
  ).toBe(true);
});
