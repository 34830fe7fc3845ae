/** The explorer in WebKit: it loads, and mouse and keys do what they do elsewhere. */
import { expect } from 'vitest';
import { ARTICLE, Key, mark, openExplorer, openHost, PHONE, soon, test } from './harness.js';

const article = JSON.parse(ARTICLE) as {
  readonly actors: readonly object[];
  readonly statements: readonly { readonly from: string; readonly relation: string; readonly to: string }[];
};
const RELATIONS = [...new Set(article.statements.map(({ from, relation, to }) => `${from}/${relation}/${to}`))].sort();
const FRAME = 'diplomatic-graph >> .frame';
const PANEL = 'diplomatic-graph >> .panel';

test('the explorer draws all actors and relations, on a desktop and on a phone', async () => {
  for (const size of [undefined, PHONE]) {
    const { page } = await openExplorer(size === undefined ? {} : { size });
    expect(await page.run(() => innerWidth)).toBe(size === undefined ? 1280 : 390);
    expect(await page.drawn('actor')).toHaveLength(17);
    expect(await page.drawn('edge')).toEqual(RELATIONS);
    expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await page.complaints()).toEqual([]);
  }
});

test('the mouse over a line shows its words, and steps others back', async () => {
  const { page } = await openExplorer();
  await page.hover(mark('edge:canada/support/guaido'));
  await page.there('diplomatic-graph >> .tip');
  expect(await page.text('diplomatic-graph >> .tip')).toContain('Canada → Juan Guaidó');
  await soon(() => page.count('diplomatic-graph >> .paint [data-layer="labels"][opacity]')).toBe(1);
  await page.move({ x: 5, y: 5 });
  await page.gone('diplomatic-graph >> .tip');
  expect(await page.complaints()).toEqual([]);
});

test('a click on a line shows its evidence, a click on an actor all of its', async () => {
  const { page } = await openExplorer();
  await page.click(mark('edge:maduro/severed-ties/us'));
  await soon(() => page.text(PANEL)).toContain('directed his country');
  expect(await page.get('selected')).toBe('edge:maduro/severed-ties/us');
  await page.click(mark('actor:guaido'));
  await soon(() => page.text(`${PANEL} h3`)).toBe('Juan Guaidó');
  expect((await page.heard('dg-select')).map(({ id, origin }) => [id, origin])).toEqual([
    ['maduro/severed-ties/us', 'pointer'],
    ['guaido', 'pointer'],
  ]);
});

test('an actor is dragged to where the mouse lets it go', async () => {
  const { page } = await openExplorer();
  const from = await page.spot(mark('actor:canada'));
  await page.drag(from, [60, 40]);
  await soon(async () => {
    const { x, y } = await page.spot(mark('actor:canada'));
    return [Math.round(x - from.x), Math.round(y - from.y)];
  }).toEqual([60, 40]);
  expect(await page.heard('dg-move')).not.toEqual([]);
  expect(await page.run(() => String(getSelection()))).toBe('');
});

test('keys lead to a mark, to its quotes, and out of them', async () => {
  const { page } = await openExplorer();
  const stops: string[] = [];
  while (stops.at(-1)?.startsWith('actor:') !== true && stops.length < 60) {
    await page.type(Key.TAB);
    stops.push(await page.focused());
  }
  const first = stops.at(-1)!;
  expect(first).toMatch(/^actor:/);
  await page.type(Key.ARROW_DOWN);
  await soon(() => page.focused()).not.toBe(first);
  const second = await page.focused();
  expect(second).toMatch(/^actor:/);
  await page.type(']');
  await soon(() => page.focused()).toMatch(/^edge:/);
  const relation = await page.focused();
  await page.type(Key.ENTER);
  await soon(() => page.get('selected')).toBe(relation);
  await soon(() => page.count(`${PANEL} :is(blockquote, .passage, q)`)).toBeGreaterThan(0);
  const inPanel = (): Promise<boolean> =>
    page.run((at) => window.find(at)!.contains(window.find('diplomatic-graph')!.shadowRoot!.activeElement), PANEL);
  await soon(inPanel).toBe(true);
  await page.type(Key.ESCAPE);
  await soon(() => page.get('selected')).toBeNull();
  await soon(() => page.focused()).toBe(relation);
  await page.type(Key.ESCAPE);
  await soon(() => page.focused()).toMatch(/^actor:/);
});

test('search finds an actor by a name that is typed wrongly, and Enter goes there', async () => {
  const { page } = await openExplorer();
  await page.click(mark('actor:us'));
  await soon(() => page.get('selected')).toBe('actor:us');
  await page.type('/');
  await page.there('diplomatic-graph >> [role="combobox"]');
  await page.type('gauido');
  await soon(() => page.texts('diplomatic-graph >> [role="option"]')).toContain('Juan Guaidó person');
  await page.type(Key.ARROW_DOWN, Key.ENTER);
  await soon(() => page.get('selected')).toBe('actor:guaido');
  await page.gone('diplomatic-graph >> [role="combobox"]');
});

test('the language of the explorer turns to Arabic, and the frame from right to left', async () => {
  const { page } = await openExplorer();
  // A press on a list opens a menu of the system, which WebDriver does not reach; letters choose in it as well.
  await page.run(() => document.querySelector<HTMLSelectElement>('#locale')!.focus());
  await page.type('ال');
  await soon(() => page.run(() => document.querySelector<HTMLSelectElement>('#locale')!.value)).toBe('ar');
  await soon(() => page.attribute(FRAME, 'dir')).toBe('rtl');
  await soon(() => page.text('diplomatic-graph >> h2')).toMatch(/[\u0600-\u06ff]/);
  expect(await page.drawn('actor')).toHaveLength(17);
  expect(await page.complaints()).toEqual([]);
});

test('gesture events of a trackpad zoom the graph about the pointer', async () => {
  const { page } = await openExplorer();
  const before = await page.spot(mark('actor:guaido'));
  const other = await page.spot(mark('actor:us'));
  const prevented = await page.run(({ x, y }) => {
    const stage = window.find('diplomatic-graph >> .stage')!;
    return (
      [
        ['gesturestart', 1],
        ['gesturechange', 1.5],
        ['gestureend', 1.5],
      ] as const
    ).map(([type, scale]) => {
      const event = new UIEvent(type, { bubbles: true, cancelable: true });
      stage.dispatchEvent(Object.assign(event, { clientX: x, clientY: y, scale }));
      return event.defaultPrevented;
    });
  }, before);
  expect(prevented).toEqual([true, true, false]);
  const place = (target: string): Promise<{ x: number; y: number }> =>
    page.run((at) => {
      const { x, y, width, height } = window.find(at)!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, mark(target));
  const [held, moved] = [await place('actor:guaido'), await place('actor:us')];
  expect(Math.hypot(held.x - before.x, held.y - before.y)).toBeLessThan(1);
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
    Math.hypot(a.x - b.x, a.y - b.y);
  expect(distance(moved, held) / distance(other, before)).toBeCloseTo(1.5, 2);
});

test('on a phone, from right to left, the button that opens the legend lies over no entry of it', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" locale="ar" style="block-size: 90vh"></diplomatic-graph>',
    { size: PHONE },
  );
  await page.there('diplomatic-graph >> .legend-opener');
  const left = (target: string): Promise<number> =>
    page.run((at) => window.find(at)!.getBoundingClientRect().left, target);
  await soon(() => page.attribute(FRAME, 'dir')).toBe('rtl');
  await soon(() => left('diplomatic-graph >> .legend-opener')).toBeLessThan(60);
  expect(await left('diplomatic-graph >> .legend .entry')).toBeGreaterThan(200);
});
