/** Groups of actors folded into one mark each: opened and closed by each hand, told in links, heard, and judged by axe. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { blocs } from '../scenes/blocs.js';
import { grouped } from '../scenes/world.js';
import { AxTree } from './ax-tree.js';
import { axe, smallTargets } from './axe.js';
import {
  button,
  drawn,
  get,
  openFreshHost,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  set,
  soon,
  spot,
} from './harness.js';
import { chip, chips, choose, group, openBox } from './narrow.js';
import { lacks } from './needs.js';
import { bodyWith, pagesOf } from './outlines.js';

const GIVEN = pagesOf(blocs());
const FOLDED = ['alone', 'group:east', 'group:north', 'group:south'];
const actors = async (page: Page): Promise<string[]> => (await drawn(page, 'actor')).sort();

async function openFolded(attributes = 'groups="folded"', options: object = {}): Promise<Page> {
  const { page } = await openHost(bodyWith(attributes), { ...GIVEN, ...options });
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
  return page;
}

test('which blocs stand against each other: by mouse', { tags: ['quick'] }, async () => {
  const page = await openFolded('');
  expect(await drawn(page, 'actor')).toHaveLength(16);
  await openBox(page);
  await choose(group(page, 'Groups').getByRole('radio', { name: 'One symbol each' }));
  await soon(() => actors(page)).toEqual(FOLDED);
  await soon(() => chips(page)).toEqual(['groups as one symbol each']);
  await page.locator('diplomatic-graph .filters .dismiss').click();
  const rivals = page.locator('diplomatic-graph [data-rivals]');
  await soon(() => rivals.allInnerTexts()).toEqual([
    expect.stringMatching(/^Northern bloc and Southern bloc\s*21$/),
    expect.stringMatching(/^Eastern bloc and Southern bloc\s*2$/),
  ]);
  await rivals.first().click();
  await soon(() => get(page, 'selected')).toBe('edge:group%3Anorth/conflict/group%3Asouth');
  // The line opens what it rests on: rows that say who did it.
  await soon(() => panelText(page)).toContain('North 1 → South 1');
  expect(await panelText(page)).toContain('row 31');
  await chip(page, 'groups as one symbol each').click();
  await soon(() => drawn(page, 'actor')).toHaveLength(16);
});

test('a mark is opened in place, the others stay, and a member closes it again', async () => {
  const page = await openFolded();
  const before = await spot(page, 'actor:group:east');
  await press(page, 'actor:group:south');
  await soon(() => panelText(page)).toContain('5 members');
  await page.locator('diplomatic-graph .open-group').click();
  await soon(() => actors(page)).toEqual(
    ['alone', 'group:east', 'group:north', 'south-1', 'south-2', 'south-3', 'south-4', 'south-5'].sort(),
  );
  expect(await get(page, 'openGroups')).toEqual(['south']);
  expect(await spot(page, 'actor:group:east')).toEqual(before);
  await press(page, 'actor:south-3');
  await page.locator('diplomatic-graph .close-group').click();
  await soon(() => actors(page)).toEqual(FOLDED);
  await soon(() => get(page, 'selected')).toBe('actor:group:south');
  // A member leads to itself.
  await page.locator('diplomatic-graph .panel [data-member="south-2"]').click();
  await soon(() => get(page, 'selected')).toBe('actor:south-2');
  await soon(() => actors(page)).toContain('south-2');
});

test.skipIf(lacks('devtools'))('by keyboard and by what a screen reader finds', async () => {
  const page = await openFolded();
  const tree = await AxTree.of(page);
  await button(page, 'actor:group:north').focus();
  await page.keyboard.press('Enter');
  await tree.press('button', /^Open this group$/, 'Enter');
  await soon(() => get(page, 'openGroups')).toEqual(['north']);
  await soon(() => actors(page)).toContain('north-1');
  await tree.find('button', /^North 1, state, /);
  await set(page, { openGroups: null, selected: null });
  await soon(() => actors(page)).toEqual(FOLDED);
  await tree.find('button', /^Northern bloc and Southern bloc ?21$/);
  await tree.press('button', /^Northern bloc → Southern bloc: Conflict 16$/, 'Enter');
  await soon(() => get(page, 'selected')).toBe('edge:group%3Anorth/conflict/group%3Asouth');
});

test('by finger, at 390 px; every target is large enough', async () => {
  const page = await openFolded('groups="folded"', { context: PHONE });
  const { x, y } = await spot(page, 'actor:group:south');
  await page.touchscreen.tap(x, y);
  await soon(() => panelText(page)).toContain('5 members');
  expect(await smallTargets(page)).toEqual([]);
  await page.locator('diplomatic-graph .open-group').tap();
  await soon(() => get(page, 'openGroups')).toEqual(['south']);
  await soon(() => actors(page)).toContain('south-5');
});

test('axe finds nothing wrong with folded groups, their panel and their switches', async () => {
  const page = await openFolded();
  expect(await axe(page)).toEqual([]);
  await press(page, 'actor:group:south');
  await soon(() => panelText(page)).toContain('5 members');
  expect(await axe(page)).toEqual([]);
  await openBox(page);
  await choose(group(page, 'Groups').getByRole('checkbox', { name: 'Southern bloc' }));
  await soon(() => get(page, 'openGroups')).toEqual(['south']);
  expect(await axe(page)).toEqual([]);
});

test('links hold how groups are shown and which are open', async () => {
  const { page } = await openFreshHost(bodyWith('deep-link="graph"'), GIVEN);
  await ready(page);
  await openBox(page);
  await choose(group(page, 'Groups').getByRole('radio', { name: 'One symbol each' }));
  await choose(group(page, 'Groups').getByRole('checkbox', { name: 'Eastern bloc' }));
  await soon(() => page.evaluate(() => location.hash)).toBe('#graph.groups=folded&graph.open-groups=east');
  await page.reload();
  await ready(page);
  await soon(() => actors(page)).toEqual([
    'alone',
    ...[1, 2, 3, 4, 5].map((i) => `east-${i}`),
    'group:north',
    'group:south',
  ]);
  await page.close();
});

test('a focus on a mark ends when its group opens', async () => {
  const page = await openFolded();
  await press(page, 'actor:group:east');
  await page.locator('diplomatic-graph .looks .focus').click();
  await soon(() => get(page, 'focusOn')).toBe('group:east');
  await page.locator('diplomatic-graph .open-group').click();
  await soon(() => get(page, 'openGroups')).toEqual(['east']);
  expect(await get(page, 'focusOn')).toBeNull();
  await soon(() => actors(page)).toContain('alone');
});

test('communities of a large graph are found, said to be, and folded', async () => {
  const { page } = await openHost(bodyWith(''), pagesOf(grouped(200, 1600)));
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  await openBox(page);
  await expect.poll(() => group(page, 'Groups').innerText()).toContain('Found in the graph');
  await choose(group(page, 'Groups').getByRole('radio', { name: 'One symbol each' }));
  await soon(async () => (await get<{ actors: unknown[] }>(page, 'scene')).actors.length).toBeLessThan(40);
  const { actors: marks } = await get<{ actors: { id: string; x: number; y: number; radius: number }[] }>(
    page,
    'scene',
  );
  const apart = marks.every((a) =>
    marks.every((b) => a === b || Math.hypot(a.x - b.x, a.y - b.y) > a.radius + b.radius),
  );
  expect(apart).toBe(true);
});

test('a line between groups lists a hundred statements at a time, and the page of one that is selected', async () => {
  const input = blocs() as { statements: { id: string }[] };
  const more = Array.from({ length: 250 }, (_, i) => ({
    ...input.statements.find((statement) => JSON.stringify(statement).includes('"conflict","to":"south-1"'))!,
    id: `more-${i}`,
    locator: `row ${100 + i}`,
  }));
  const page = await openFolded('groups="folded" selected="statement:more-120"', {
    ...pagesOf({ ...input, statements: [...input.statements, ...more] }),
  });
  const panel = page.locator('diplomatic-graph .panel');
  const items = panel.locator('.statements > li');
  const next = panel.locator('.list-more');
  await soon(() => items.count()).toBe(200);
  expect(await items.nth(122).getAttribute('class')).toBe('chosen');
  await set(page, { selected: 'edge:group%3Anorth/conflict/group%3Asouth' });
  await soon(() => items.count()).toBe(100);
  expect(await panelText(page)).toContain('252 statements');
  expect(await next.innerText()).toBe('Show more (152)');
  expect(await axe(page)).toEqual([]);
  await next.click();
  await soon(() => items.count()).toBe(200);
  // By keyboard, reading goes on with the first one that is new.
  await next.focus();
  await page.keyboard.press('Enter');
  await soon(() => items.count()).toBe(252);
  expect(await next.count()).toBe(0);
  await soon(() =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector('diplomatic-graph')!.shadowRoot!;
      return (activeElement as HTMLElement).dataset['statement'];
    }),
  ).toBe('more-198');
  // Another line begins anew.
  await set(page, { selected: 'edge:group%3Asouth/conflict/group%3Anorth' });
  await soon(() => items.count()).toBe(1);
});
