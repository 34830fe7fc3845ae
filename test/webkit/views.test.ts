/** Filters, table, time, story and links into a view, in WebKit. */
import { expect } from 'vitest';
import { Key, mark, openExplorer, PHONE, soon, test, type WebKitPage } from './harness.js';

const IN = 'diplomatic-graph >> ';
const hash = (page: WebKitPage): Promise<string> => page.run(() => decodeURIComponent(location.hash));

/** Presses a button of the graph that says so. */
async function pressButton(page: WebKitPage, name: string): Promise<void> {
  await soon(() => page.texts(`${IN}button`)).toContain(name);
  await page.press(
    await page.run((wanted) => {
      const button = window.findAll('diplomatic-graph >> button').find(({ innerText }) => innerText.trim() === wanted)!;
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, name),
  );
}

test('a switch of the legend takes its relations away and brings them back', async () => {
  const { page } = await openExplorer();
  const all = await page.drawn('edge');
  await page.click(`${IN}button[data-filter="support"]`);
  await soon(() => page.drawn('edge')).toEqual(all.filter((id) => !id.includes('/support/')));
  expect(await page.attribute(`${IN}button[data-filter="support"]`, 'aria-pressed')).toBe('false');
  await soon(() => hash(page)).toContain('relations=');
  await page.click(`${IN}button[data-filter="support"]`);
  await soon(() => page.drawn('edge')).toEqual(all);
  expect(await page.complaints()).toEqual([]);
});

test('the table has all statements, is sorted and filtered, and a row shows its evidence', async () => {
  const { page } = await openExplorer();
  await pressButton(page, 'Table');
  await soon(() => page.count(`${IN}tr[data-row^="statement:"]`)).toBe(15);
  await page.click(`${IN}[data-sort="to"]`);
  await soon(() => page.attribute(`${IN}th.to`, 'aria-sort')).toBe('ascending');
  const names = await page.texts(`${IN}td.to button`);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  await page.click(`${IN}.tables input`);
  await page.type('swiftly cutting off');
  await soon(() => page.count(`${IN}tr[data-row^="statement:"]`)).toBe(1);
  await page.click(`${IN}tr[data-row^="statement:"] td.words`);
  await soon(() => page.text(`${IN}.panel`)).toContain('swiftly cutting off');
  expect(await page.get('selected')).toMatch(/^statement:/);
  expect(await page.complaints()).toEqual([]);
});

test.for([
  ['wide', [1280, 800]],
  ['of middle width', [900, 800]],
  ['on a phone', PHONE],
] as const)('no word of time or certainty is broken in the table, %s', async ([, size]) => {
  const { page } = await openExplorer({ size });
  await pressButton(page, 'Table');
  await soon(() => page.count(`${IN}td.when`)).toBeGreaterThan(10);
  const broken = await page.run(() => {
    const found: string[] = [];
    for (const cell of window.findAll('diplomatic-graph >> :is(td.when, td.standing, th)')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const { 0: word, index } of (node as Text).data.matchAll(/[\p{L}\d]+/gu)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
        }
    }
    return found;
  });
  expect(broken).toEqual([]);
  expect(
    await page.run(
      () =>
        window.find('diplomatic-graph >> .tables .scroll')!.scrollWidth -
        window.find('diplomatic-graph >> .tables .scroll')!.clientWidth,
    ),
  ).toBeLessThanOrEqual(0);
});

test('the slider of time goes to a moment by keys, and the buttons lead on', async () => {
  const { page } = await openExplorer();
  const slider = `${IN}input[type="range"]`;
  const all = await page.drawn('edge');
  // The press itself goes to the moment under it.
  await page.click(slider);
  await soon(() => page.get('asOf')).not.toBeNull();
  await page.type(Key.HOME);
  await soon(() => page.get('asOf')).toBe('order:1');
  await soon(async () => (await page.drawn('edge')).length).toBeLessThan(all.length);
  await page.type(Key.ARROW_RIGHT);
  await soon(() => page.get('asOf')).toBe('order:2');
  await page.type(Key.END);
  await soon(() => page.get('asOf')).toBeNull();
  await soon(() => page.drawn('edge')).toEqual(all);
  expect(await page.complaints()).toEqual([]);
});

test('the story is told step by step, and left', async () => {
  const { page } = await openExplorer();
  await pressButton(page, 'Story');
  await page.there(`${IN}.story`);
  await soon(() => page.get('step')).toBe(1);
  const card = `${IN}.card[aria-current="step"] h3`;
  const first = await page.text(card);
  await page.type(Key.ARROW_RIGHT);
  await soon(() => page.get('step')).toBe(2);
  await soon(() => page.text(card)).not.toBe(first);
  await page.type(Key.ESCAPE);
  await soon(() => page.get('step')).toBeNull();
  await page.gone(`${IN}.story`);
  expect(await page.complaints()).toEqual([]);
});

test('a link opens its view, a reload keeps it, and "back" leads back', async () => {
  const { page } = await openExplorer({}, '#graph.selected=actor:guaido&graph.relations=support');
  await soon(() => page.text(`${IN}.panel h3`)).toBe('Juan Guaidó');
  expect((await page.drawn('edge')).every((id) => id.includes('/support/'))).toBe(true);
  await page.click(mark('actor:us'));
  await soon(() => hash(page)).toContain('selected=actor:us');
  await page.driver.navigate().refresh();
  await page.ready();
  await soon(() => page.text(`${IN}.panel h3`)).toBe('United States');
  expect(await page.get('relations')).toEqual(['support']);
  await page.driver.navigate().back();
  await soon(() => page.text(`${IN}.panel h3`)).toBe('Juan Guaidó');
  expect(await page.complaints()).toEqual([]);
});
