/** Outlines of groups: what they lie over, and what a press on one shows, by each hand; judged by axe. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blocs } from '../scenes/blocs.js';
import { grouped } from '../scenes/world.js';
import { AxTree } from './ax-tree.js';
import { axe, smallTargets } from './axe.js';
import { drawn, get, openFreshHost, openHost, panelText, PHONE, press, ready, set, soon, view } from './harness.js';
import { chips, choose, group, openBox } from './narrow.js';
import { lacks } from './needs.js';
import { bodyWith, emptyWithin, pagesOf } from './outlines.js';

const GIVEN = pagesOf(blocs());
const EAST = [1, 2, 3, 4, 5].map((i) => `east-${i}`);
const element = (page: Page) => page.locator('diplomatic-graph');
const actors = async (page: Page): Promise<string[]> => (await drawn(page, 'actor')).sort();

async function openOutlined(options: object = {}): Promise<Page> {
  const { page } = await openHost(bodyWith(''), { ...GIVEN, ...options });
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
  await soon(() => element(page).locator('[data-hull]').count()).toBe(3);
  return page;
}

test(
  'a press on an outline shows its group, and a press beside all takes it off: by mouse',
  { tags: ['quick'] },
  async () => {
    const page = await openOutlined();
    const within = await emptyWithin(page, 'group:east');
    await page.mouse.click(...within);
    await soon(() => get(page, 'selected')).toBe('actor:group:east');
    await soon(() => panelText(page)).toContain('Eastern bloc');
    expect(await panelText(page)).toMatch(/group · 5 members\s+Statements among members: 150; with others: 6\./);
    // Members, the lines between them and the outline stand out.
    const lit = element(page).locator('[data-focus]');
    await soon(() => lit.locator('[data-actor]').count()).toBe(5);
    expect(await lit.locator('[data-edge]').count()).toBe(10);
    expect(await lit.locator('[data-hull]').count()).toBe(1);
    // The same press again, and one beside all outlines.
    await page.mouse.click(...within);
    await soon(() => get(page, 'selected')).toBeNull();
    await soon(() => lit.locator('*').count()).toBe(0);
    await page.mouse.click(...within);
    await soon(() => get(page, 'selected')).toBe('actor:group:east');
    await page.mouse.click(...(await emptyWithin(page, null)));
    await soon(() => get(page, 'selected')).toBeNull();
  },
);

test('marks and lines in an outline are pressed as ever, and a drag that begins in it moves the view', async () => {
  const page = await openOutlined();
  await press(page, 'actor:east-2');
  await soon(() => get(page, 'selected')).toBe('actor:east-2');
  await press(page, 'edge:east-1/cooperation/east-2');
  await soon(() => get(page, 'selected')).toBe('edge:east-1/cooperation/east-2');
  const [x, y] = await emptyWithin(page, 'group:east');
  const before = await view(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  await page.mouse.up();
  const after = await view(page);
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([40, 30]);
  expect(await get(page, 'selected')).toBe('edge:east-1/cooperation/east-2');
});

test('a group is shown alone, and as one symbol', async () => {
  const page = await openOutlined();
  await page.mouse.click(...(await emptyWithin(page, 'group:east')));
  const only = element(page).locator('.panel .only-these');
  await only.click();
  await soon(() => actors(page)).toEqual(EAST);
  await soon(() => chips(page)).toEqual(['Eastern bloc only']);
  await soon(() => only.getAttribute('aria-pressed')).toBe('true');
  expect(await get(page, 'focusOn')).toBe('group:east');
  // What is said with others is counted although nobody else is shown.
  expect(await panelText(page)).toContain('Statements among members: 150; with others: 6.');
  await only.click();
  await soon(() => drawn(page, 'actor')).toHaveLength(16);
  await element(page).locator('.panel .fold-group').click();
  await soon(() => actors(page)).toContain('group:east');
  expect(await get(page, 'openGroups')).toEqual(['north', 'south']);
  expect(await drawn(page, 'actor')).toHaveLength(12);
  // The panel goes on with the mark, which opens again.
  await soon(() => element(page).locator('.panel .open-group').count()).toBe(1);
});

test('a focus on the members of a group ends when the group is folded', async () => {
  const page = await openOutlined();
  await page.mouse.click(...(await emptyWithin(page, 'group:east')));
  await element(page).locator('.panel .only-these').click();
  await soon(() => actors(page)).toEqual(EAST);
  await element(page).locator('.panel .fold-group').click();
  await soon(() => get(page, 'focusOn')).toBeNull();
  await soon(() => drawn(page, 'actor')).toHaveLength(12);
});

test.skipIf(lacks('devtools'))('by keyboard and by what a screen reader finds', async () => {
  const page = await openOutlined();
  const tree = await AxTree.of(page);
  await tree.find('StaticText', /^Outline: group$/);
  await tree.press('button', /^Southern bloc 5 members$/, 'Enter');
  await soon(() => get(page, 'selected')).toBe('actor:group:south');
  await soon(() =>
    page.evaluate(() => document.querySelector('diplomatic-graph')!.shadowRoot!.activeElement?.textContent),
  ).toBe('Southern bloc');
  await soon(() => element(page).locator('[role="status"]').innerText()).toContain('group, 5 members');
  // From a member, back to its group.
  await tree.press('button', /^South 2$/, 'Enter');
  await soon(() => get(page, 'selected')).toBe('actor:south-2');
  await tree.press('button', /^Group: Southern bloc$/, 'Enter');
  await soon(() => get(page, 'selected')).toBe('actor:group:south');
  await tree.press('button', /^Show as one symbol$/, 'Enter');
  await soon(() => actors(page)).toContain('group:south');
  await set(page, { groups: null, openGroups: null, selected: 'actor:group:north' });
  await soon(() => panelText(page)).toContain('Northern bloc');
  await element(page).locator('.panel h3').first().focus();
  await page.keyboard.press('Escape');
  await soon(() => get(page, 'selected')).toBeNull();
  await soon(() =>
    page.evaluate(
      () => document.querySelector('diplomatic-graph')!.shadowRoot!.activeElement?.closest('.proxies') !== null,
    ),
  ).toBe(true);
});

test('by finger, at 390 px; every target is large enough', async () => {
  const page = await openOutlined({ context: PHONE });
  await page.touchscreen.tap(...(await emptyWithin(page, 'group:south')));
  await soon(() => get(page, 'selected')).toBe('actor:group:south');
  const panel = element(page).locator('.panel');
  await soon(() => panel.isVisible()).toBe(true);
  await soon(() => panelText(page)).toContain('5 members');
  expect(await smallTargets(page)).toEqual([]);
  await panel.locator('.only-these').tap();
  await soon(() => actors(page)).toEqual([1, 2, 3, 4, 5].map((i) => `south-${i}`));
  await panel.locator('.close').tap();
  await soon(() => panel.isVisible()).toBe(false);
  expect(await get(page, 'selected')).toBeNull();
});

test('axe finds nothing wrong with a group and with the lists of groups, on both papers', async () => {
  const page = await openOutlined();
  for (const theme of ['light', 'dark']) {
    await set(page, { theme, selected: null });
    await soon(() => element(page).locator('.panel [data-group-link]').count()).toBe(3);
    expect(await axe(page)).toEqual([]);
    await element(page).locator('.panel [data-group-link="north"]').click();
    await soon(() => panelText(page)).toContain('5 members');
    expect(await axe(page)).toEqual([]);
  }
  await openBox(page);
  await soon(() => group(page, 'Groups').locator('[data-group-link]').count()).toBe(3);
  expect(await axe(page)).toEqual([]);
  await group(page, 'Groups').locator('[data-group-link="east"]').click();
  await soon(() => get(page, 'selected')).toBe('actor:group:east');
});

test('links hold the group that is selected, and that it is shown alone', async () => {
  const { page } = await openFreshHost(bodyWith('deep-link="graph"'), GIVEN);
  await ready(page);
  await soon(() => element(page).locator('[data-hull]').count()).toBe(3);
  await page.mouse.click(...(await emptyWithin(page, 'group:east')));
  await element(page).locator('.panel .only-these').click();
  await soon(() => page.evaluate(() => decodeURIComponent(location.hash))).toBe(
    '#graph.focus=group:east&graph.selected=actor:group:east',
  );
  await page.reload();
  await ready(page);
  await soon(() => actors(page)).toEqual(EAST);
  await soon(() => panelText(page)).toContain('Eastern bloc');
  await page.close();
});

test('the legend explains outlines where there are any, and says that groups were found', async () => {
  const page = await openOutlined();
  const entry = element(page).locator('.legend [data-entry="outline"]');
  await soon(() => entry.innerText()).toBe('Outline: group');
  await set(page, { groups: 'none' });
  await soon(() => entry.count()).toBe(0);
  const { page: large } = await openHost(bodyWith('groups="hulls"'), pagesOf(grouped(200, 1600)));
  await ready(large);
  await soon(() => element(large).locator('.legend [data-entry="outline"]').innerText()).toBe(
    'Outline: group found in the graph',
  );
});

test('groups that are given are outlined from the beginning, beneath all lines, and named where one points', async () => {
  const page = await openOutlined();
  const hulls = page.locator('diplomatic-graph [data-layer="hulls"] [data-hull]');
  await soon(() => hulls.count()).toBe(3);
  const order = await page
    .locator('diplomatic-graph [data-viewport] > *')
    .evaluateAll((layers) => layers.map((layer) => (layer as SVGElement).dataset['layer'] ?? ''));
  expect(order.indexOf('hulls')).toBeLessThan(order.indexOf('edges'));
  // Within the outline of a group, beside its marks and lines.
  await press(page, 'edge:north-1/conflict/south-1');
  await soon(() => get(page, 'selected')).toBe('edge:north-1/conflict/south-1');
  const lit = await page.locator('diplomatic-graph [data-focus] [data-edge]').count();
  await page.mouse.move(...(await emptyWithin(page, 'group:east')));
  const tip = page.locator('diplomatic-graph .tip');
  await soon(() => tip.innerText()).toMatch(/Eastern bloc\s+5 members/);
  expect(await page.locator('diplomatic-graph [data-focus] [data-edge]').count()).toBe(lit);
  // The switch takes them off, and a table names the groups.
  await openBox(page);
  await choose(group(page, 'Groups').getByRole('radio', { name: 'Not shown' }));
  await soon(() => hulls.count()).toBe(0);
  await page.locator('diplomatic-graph .filters .dismiss').click();
  await set(page, { view: 'table' });
  await page.locator('diplomatic-graph [data-tab="actors"]').click();
  await soon(() => page.locator('diplomatic-graph td.group').first().innerText()).toBe('Northern bloc');
});

test('outlines lie under the marks of a canvas, too, and are paler from twice the size on', async () => {
  const { page } = await openHost(bodyWith('groups="hulls"'), pagesOf(grouped(200, 1600)));
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  const hull = page.locator('diplomatic-graph [data-layer="hulls"] [data-hull]').first();
  await soon(() => hull.getAttribute('fill-opacity')).toBe('0.1');
  for (let i = 0; i < 4; i += 1)
    await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
  await soon(() => hull.getAttribute('fill-opacity')).toBe('0.05');
});
