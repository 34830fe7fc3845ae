/** What a reader does with a mouse. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  button,
  drawn,
  emptySpot,
  get,
  heard,
  markSpot,
  openExplorer,
  openHost,
  panelText,
  press,
  ready,
  set,
  soon,
  spot,
  standingOut,
  view,
  type Spot,
} from './harness.js';
import { gesture, pinch } from './trackpad.js';

const SEVERED = 'maduro/severed-ties/us';
const tip = (page: Page): Promise<string> =>
  page
    .locator('diplomatic-graph .tip')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));
const tips = (page: Page): Promise<number> => page.locator('diplomatic-graph .tip').count();

async function spots(page: Page): Promise<Map<string, Spot>> {
  const ids = await drawn(page, 'actor');
  return new Map(await Promise.all(ids.map(async (id) => [id, await spot(page, `actor:${id}`)] as const)));
}

async function drag(page: Page, from: Spot, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await page.mouse.up();
}

test(
  'pointing at a line shows its actors, relation, standing, attribution, words and paragraph',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    const { x, y } = await spot(page, 'edge:contractors/security-aid/maduro');
    await page.mouse.move(x, y);
    await soon(() => tips(page)).toBe(1);
    const text = await tip(page);
    for (const part of [
      'Private military contractors → Nicolás Maduro',
      'Security aid, reported',
      'according to two people close to them',
      'flew into Venezuela in the past few days to beef up security for',
      'Paragraph 4',
    ])
      expect(text).toContain(part);
    expect(await heard(page, 'dg-hover')).toEqual([
      { type: 'dg-hover', kind: 'edge', id: 'contractors/security-aid/maduro', origin: 'pointer' },
    ]);
  },
);

test('pointing at a line makes all others step back, and leaving it brings them back', async () => {
  const { page } = await openExplorer();
  const { x, y } = await spot(page, `edge:${SEVERED}`);
  await page.mouse.move(x, y);
  await soon(() => standingOut(page)).toEqual({ actors: ['maduro', 'us'], edges: [SEVERED] });
  const empty = await emptySpot(page);
  await page.mouse.move(empty.x, empty.y);
  await soon(() => tips(page)).toBe(0);
  expect(await standingOut(page)).toBeNull();
  expect((await heard(page, 'dg-hover')).at(-1)).toEqual({ type: 'dg-hover', kind: null, id: null, origin: 'pointer' });
});

test('pointing at an actor names it, its kind and how many relations it has', async () => {
  const { page } = await openExplorer();
  const { x, y } = await spot(page, 'actor:maduro');
  await page.mouse.move(x, y);
  await soon(() => tips(page)).toBe(1);
  expect(await tip(page)).toBe('Nicolás Maduro person, 4 relations');
});

test('the tooltip stays on the stage and goes when the mouse leaves the element', async () => {
  const { page } = await openExplorer();
  const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
  for (const id of await drawn(page, 'edge')) {
    const { x, y } = await spot(page, `edge:${id}`);
    await page.mouse.move(x, y);
    await soon(() => heard(page, 'dg-hover').then((all) => all.at(-1)?.id)).toBe(id);
    const box = (await page.locator('diplomatic-graph .tip').boundingBox())!;
    expect(
      box.x >= stage.x &&
        box.y >= stage.y &&
        box.x + box.width <= stage.x + stage.width &&
        box.y + box.height <= stage.y + stage.height,
      id,
    ).toBe(true);
  }
  await page.mouse.move(40, 20);
  await soon(() => tips(page)).toBe(0);
});

test('a click on a line opens its evidence, tells of it and presses its button', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await press(page, `edge:${SEVERED}`);
  await soon(() => panelText(page)).toContain('swiftly cutting off diplomatic relations with the US');
  expect(await panelText(page)).toContain('Nicolás Maduro → United States');
  expect(await heard(page, 'dg-select')).toEqual([{ type: 'dg-select', kind: 'edge', id: SEVERED, origin: 'pointer' }]);
  expect(await get(page, 'selected')).toBe(`edge:${SEVERED}`);
  expect(await button(page, `edge:${SEVERED}`).getAttribute('aria-pressed')).toBe('true');
  expect(await page.locator('diplomatic-graph .proxies button[aria-pressed="true"]').count()).toBe(1);
});

test('a click on an actor opens it, and a click on the background closes it', async () => {
  const { page } = await openExplorer();
  await press(page, 'actor:guaido');
  await soon(() => panelText(page)).toContain('Declared himself acting president.');
  expect(await button(page, 'actor:guaido').getAttribute('aria-pressed')).toBe('true');
  const empty = await emptySpot(page);
  await page.mouse.click(empty.x, empty.y);
  await soon(() => panelText(page)).toContain('All relations');
  expect((await heard(page, 'dg-select')).map(({ kind, id }) => [kind, id])).toEqual([
    ['actor', 'guaido'],
    [null, null],
  ]);
  expect(await get(page, 'selected')).toBeNull();
  expect(await button(page, 'actor:guaido').getAttribute('aria-pressed')).toBe('false');
});

test('a click on the background with nothing selected tells nothing', async () => {
  const { page } = await openExplorer();
  const empty = await emptySpot(page);
  await page.mouse.click(empty.x, empty.y);
  expect(await heard(page, 'dg-select')).toEqual([]);
});

test('a dragged actor moves with its lines, nobody else does, and no click follows', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const before = await spots(page);
  const mark = await markSpot(page, 'russia');
  const [own, other] = await Promise.all([
    spot(page, 'edge:contractors/security-aid/maduro'),
    spot(page, 'edge:canada/support/guaido'),
  ]);
  // Towards the middle, where there is room.
  const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
  const from = before.get('contractors')!;
  const by = { x: from.x < stage.x + stage.width / 2 ? 60 : -60, y: from.y < stage.y + stage.height / 2 ? 40 : -40 };
  await drag(page, from, by);
  await soon(async () => Math.round((await spot(page, 'actor:contractors')).x - from.x)).toBe(by.x);
  const after = await spots(page);
  expect(Math.round(after.get('contractors')!.y - from.y)).toBe(by.y);
  for (const [id, place] of after) if (id !== 'contractors') expect(place, id).toEqual(before.get(id));
  expect(await markSpot(page, 'russia')).toEqual(mark);
  expect(await spot(page, 'edge:contractors/security-aid/maduro')).not.toEqual(own);
  expect(await spot(page, 'edge:canada/support/guaido')).toEqual(other);
  expect(await heard(page, 'dg-select')).toEqual([]);
});

test('an actor cannot be dragged out of the picture', async () => {
  const { page } = await openExplorer();
  const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
  const from = await spot(page, 'actor:russia');
  await drag(page, from, { x: stage.x + 2 - from.x, y: stage.y + stage.height + 20 - from.y });
  await soon(async () => (await spot(page, 'actor:russia')).x).toBeLessThan(60);
  const { x, y } = await spot(page, 'actor:russia');
  expect(x).toBeGreaterThanOrEqual(stage.x);
  expect(y).toBeLessThanOrEqual(stage.y + stage.height);
});

test('the background pans the view, and no click follows', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await press(page, 'actor:us');
  const [before, from] = [await view(page), await emptySpot(page)];
  await drag(page, from, { x: 70, y: 50 });
  await soon(async () => (await view(page)).x - before.x).toBeCloseTo(70, 0);
  expect((await view(page)).y - before.y).toBeCloseTo(50, 0);
  expect(await get(page, 'selected')).toBe('actor:us');
});

test('Ctrl and the wheel zoom about the pointer', async () => {
  const { page } = await openExplorer();
  const [before, at] = [await view(page), await spot(page, 'actor:guaido')];
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
  await soon(async () => (await view(page)).scale).toBeGreaterThan(before.scale * 1.05);
  const after = await spot(page, 'actor:guaido');
  // Places of wheel events are whole px.
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
});

test('one notch of the wheel zooms by a step that a reader can follow', async () => {
  const { page } = await openExplorer();
  const [before, at] = [await view(page), await spot(page, 'actor:guaido')];
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await soon(async () => (await view(page)).scale).not.toBe(before.scale);
  expect((await view(page)).scale / before.scale).toBeLessThan(2);
});

test('gesture events of a trackpad, as Safari sends them, zoom about the pointer, and not the page', async () => {
  const { page } = await openExplorer();
  const [before, at] = [await view(page), await spot(page, 'actor:guaido')];
  // The scale is that since the gesture began. All of its events are taken from the page.
  expect(await pinch(page, at, [1.2, 1.5, 2])).toEqual({ start: true, changes: [true, true, true] });
  expect((await view(page)).scale / before.scale).toBeCloseTo(2, 5);
  const after = await spot(page, 'actor:guaido');
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(1);
  // The next gesture goes on from there, and ends at the least zoom.
  await pinch(page, at, [0.5]);
  expect((await view(page)).scale).toBeCloseTo(before.scale, 5);
  await pinch(page, at, [0.1]);
  expect((await view(page)).scale / before.scale).toBeCloseTo(0.5, 5);
});

test('a wheel with Ctrl that comes with a gesture is the same pinch, and zooms again after it', async () => {
  const { page } = await openExplorer();
  const [before, at] = [await view(page), await spot(page, 'actor:guaido')];
  const wheel = (): Promise<boolean> =>
    page
      .locator('diplomatic-graph .stage')
      .evaluate(
        (stage, { x, y }) =>
          stage.dispatchEvent(
            new WheelEvent('wheel', { ctrlKey: true, deltaY: -20, clientX: x, clientY: y, cancelable: true }),
          ),
        at,
      );
  await gesture(page, 'gesturestart', at, 1);
  await gesture(page, 'gesturechange', at, 1.5);
  // The page does not get it either.
  expect(await wheel()).toBe(false);
  expect((await view(page)).scale / before.scale).toBeCloseTo(1.5, 5);
  await gesture(page, 'gestureend', at, 1.5);
  expect(await wheel()).toBe(false);
  expect((await view(page)).scale / before.scale).toBeGreaterThan(1.55);
});

test('a gesture on the message that nothing is drawn is the page’s', async () => {
  const { page } = await openExplorer();
  await set(page, { text: 'nothing has these words' });
  const message = page.locator('diplomatic-graph .stage [data-control]');
  await message.waitFor();
  const { x, y } = (await message.boundingBox())!;
  expect(await pinch(page, { x, y }, [2], '[data-control]')).toEqual({ start: false, changes: [false] });
});

test('a plain wheel scrolls a tall page, says how to zoom, and leaves the view alone', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json"></diplomatic-graph><div style="height:3000px"></div>',
  );
  await ready(page);
  const [before, at] = [await view(page), await emptySpot(page)];
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 240);
  await soon(() => page.evaluate(() => scrollY)).toBe(240);
  expect(await page.locator('diplomatic-graph .hint-over').innerText()).toBe('Ctrl + scroll to zoom');
  expect(await view(page)).toEqual(before);
  await soon(() => page.locator('diplomatic-graph .hint-over').count()).toBe(0);
});

test('the buttons zoom in, out and back', async () => {
  const { page } = await openExplorer();
  const before = await view(page);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
  await soon(async () => (await view(page)).scale).toBeCloseTo(before.scale * 1.4, 2);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom out' }).click();
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom out' }).click();
  await soon(async () => (await view(page)).scale).toBeLessThan(before.scale);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Reset view' }).click();
  await soon(() => view(page)).toEqual(before);
});

test.for(['button', 'key'] as const)('the %s that resets brings view and dragged actors back', async (by) => {
  const { page } = await openExplorer();
  const [before, places] = [await view(page), await spots(page)];
  await drag(page, places.get('canada')!, { x: 80, y: 20 });
  await drag(page, await emptySpot(page), { x: 30, y: 30 });
  await soon(() => spot(page, 'actor:canada')).not.toEqual(places.get('canada'));
  if (by === 'button') await page.locator('diplomatic-graph').getByRole('button', { name: 'Reset view' }).click();
  else {
    await button(page, 'actor:us').focus();
    await page.keyboard.press('0');
  }
  await soon(() => spots(page)).toEqual(places);
  expect(await view(page)).toEqual(before);
});

test('the right mouse button and a double click neither drag nor zoom', async () => {
  const { page } = await openExplorer();
  const [before, at] = [await view(page), await emptySpot(page)];
  await page.mouse.dblclick(at.x, at.y);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(at.x + 50, at.y + 50, { steps: 3 });
  await page.mouse.up({ button: 'right' });
  expect(await view(page)).toEqual(before);
});

test('a dataset of the reader’s own can be dropped on the explorer', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await page.locator('main').evaluate((main) => {
    const files = new DataTransfer();
    files.items.add(
      new File(
        [
          JSON.stringify({
            format: 1,
            title: 'Mine',
            sources: [],
            actors: [{ id: 'a', kind: 'state', name: 'Aland' }],
            statements: [],
          }),
        ],
        'mine.json',
      ),
    );
    main.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
  });
  await soon(() => drawn(page, 'actor')).toEqual(['a']);
  await soon(() => page.title()).toBe('Mine · diplomatic-graph');
});
