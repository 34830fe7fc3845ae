/** The matrix: read, pointed at, selected from, ordered and moved in; by mouse, touch, keyboard and screen reader. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { grouped } from '../scenes/world.js';
import { BROWSER } from './browser.js';
import type { Spot } from './actions.js';
import { fingers } from './fingers.js';
import {
  DESKTOP,
  focused,
  get,
  heard,
  openExplorer,
  openHost,
  panelText,
  PHONE,
  ready,
  set,
  soon,
  type Opened,
} from './harness.js';
import { screenOf } from './screen.js';

const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const cell = (page: Page, name: string | RegExp): Locator => graph(page).getByRole('gridcell', { name });
const grid = (page: Page): Locator => graph(page).getByRole('grid', { name: 'Matrix' });
const choices = (page: Page): Locator => graph(page).locator('.matrix-choices');
/** The names of the rows that are in the page, in their order. */
const rows = (page: Page): Promise<string[]> =>
  graph(page)
    .locator('.row-head')
    .evaluateAll((heads) => heads.map((head) => head.ariaLabel!));
/** What has the focus, by its accessible name. */
const at = (page: Page): Promise<string> =>
  graph(page).evaluate((host) => {
    const element = host.shadowRoot!.activeElement;
    return element?.ariaLabel ?? (element as HTMLElement | null)?.innerText ?? '';
  });

/** Three states: Alpha threatens Beta and talks with it, Beta talks with Gamma, Gamma only is asked to. */
const TALKS = {
  format: 1,
  title: 'Talks',
  language: 'en',
  sources: [{ id: 't', kind: 'dataset', title: 'A table' }],
  relationTypes: [
    { id: 'talks', label: 'Talks', marker: 'circle', color: '#0b61b0' },
    { id: 'threat', label: 'Threat', marker: 'triangle', color: '#98112f' },
  ],
  actors: ['Alpha', 'Beta', 'Gamma'].map((name) => ({ id: name.toLowerCase(), kind: 'state', name })),
  statements: [
    { id: '1', source: 't', from: 'alpha', relation: 'talks', to: 'beta', count: 3, locator: 'row 1' },
    { id: '2', source: 't', from: 'alpha', relation: 'threat', to: 'beta', count: 120, locator: 'row 2' },
    { id: '3', source: 't', from: 'beta', relation: 'talks', to: 'gamma', locator: 'row 3' },
    { id: '4', source: 't', from: 'gamma', relation: 'talks', to: 'alpha', standing: 'called-for', locator: 'row 4' },
  ],
};

async function openData(data: object, attributes = '', context: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const opened = await openHost(
    `<diplomatic-graph src="/data.json" view="matrix" ${attributes} style="block-size: 100vh"></diplomatic-graph>`,
    { pages: { '/data.json': { body: JSON.stringify(data), type: 'application/json' } }, context },
  );
  await graph(opened.page).locator('.matrix-cell').first().waitFor();
  return opened;
}

async function toMatrix(page: Page): Promise<void> {
  await graph(page).getByRole('button', { name: 'Matrix', exact: true }).click();
  await graph(page).locator('.matrix-cell').first().waitFor();
}

/** How many pixels of a cell have a colour of their own, in the window. */
async function colored(page: Page, name: RegExp): Promise<number> {
  const { x, y, width, height } = (await cell(page, name).boundingBox())!;
  const { rgba: data } = await screenOf(page, { x, y, width, height });
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (Math.max(data[i]!, data[i + 1]!, data[i + 2]!) - Math.min(data[i]!, data[i + 1]!, data[i + 2]!) > 60)
      count += 1;
  return count;
}

test(
  'Who supports Guaidó? By mouse: a press in his column opens the words, and the graph is there again afterwards',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await toMatrix(page);
    const canada = cell(page, /^Canada → Juan Guaidó: support, stated$/);
    await canada.hover();
    await soon(() => graph(page).locator('.matrix-tip').innerText()).toMatch(/Canada → Juan Guaidó\s+Support, stated/);
    expect(await graph(page).locator('.row-head.hot').innerText()).toBe('Canada');
    expect(await graph(page).locator('.column-head.hot').innerText()).toBe('Juan Guaidó');
    await canada.click();
    await soon(() => panelText(page)).toContain('“Canada and others have supported Guaido”');
    expect(await get(page, 'selected')).toBe('edge:canada/support/guaido');
    expect(await canada.getAttribute('aria-selected')).toBe('true');
    expect((await heard(page, 'dg-select')).at(-1)).toMatchObject({ kind: 'edge', origin: 'pointer' });
    // What zooms the graph has nothing to zoom, and the graph is out of reach.
    expect(await graph(page).getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
    const isInert = (): Promise<boolean> =>
      graph(page)
        .locator('.stage')
        .evaluate((stage) => (stage as HTMLElement).inert);
    expect(await isInert()).toBe(true);
    await graph(page).getByRole('button', { name: 'Table', exact: true }).click();
    await graph(page).locator('.tables').waitFor();
    expect(await grid(page).count()).toBe(0);
    expect(await isInert()).toBe(true);
    await graph(page).getByRole('button', { name: 'Graph', exact: true }).click();
    await soon(isInert).toBe(false);
    expect(await get(page, 'selected')).toBe('edge:canada/support/guaido');
    expect((await heard(page, 'dg-filter')).map(({ id }) => id)).toEqual(['matrix', 'table', 'graph']);
  },
);

test(
  'Whom does Alpha threaten? By keyboard alone, and back to the cell from the evidence',
  { tags: ['quick'] },
  async () => {
    const { page } = await openData(TALKS);
    await graph(page).getByRole('combobox', { name: 'Order of rows and columns' }).selectOption('By name');
    await soon(() => rows(page)).toEqual(['Alpha', 'Beta', 'Gamma']);
    await graph(page).getByRole('combobox', { name: 'Order of rows and columns' }).focus();
    // Two buttons for the size, then the grid, which is one stop.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    const both = 'Alpha → Beta: threat, stated, Events: 120; talks, stated, Events: 3';
    expect(await at(page)).toBe(both);
    await page.keyboard.press('ArrowRight');
    expect(await at(page)).toBe('Alpha → Gamma: nothing');
    await page.keyboard.press('Enter');
    expect(await get(page, 'selected')).toBeNull();
    await page.keyboard.press('Control+ArrowDown');
    expect(await at(page)).toBe('Beta → Gamma: talks, stated');
    await page.keyboard.press('Home');
    expect(await at(page)).toBe('Beta');
    await page.keyboard.press('Enter');
    await soon(() => get(page, 'selected')).toBe('actor:beta');
    await soon(() => focused(page)).toBe('Beta');
    await page.keyboard.press('Escape');
    await soon(() => graph(page).locator('.row-head:focus').count()).toBe(1);
    expect(await at(page)).toBe('Beta');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    // A cell with several lines asks which one.
    await page.keyboard.press('Enter');
    await soon(() => at(page)).toMatch(/^Threat, stated\s+Events: 120$/);
    await page.keyboard.press('ArrowDown');
    expect(await at(page)).toMatch(/^Talks, stated\s+Events: 3$/);
    await page.keyboard.press('Escape');
    expect(await at(page)).toBe(both);
    expect(await choices(page).isHidden()).toBe(true);
    await page.keyboard.press('Enter');
    await soon(() => at(page)).toMatch(/^Threat/);
    await page.keyboard.press('Enter');
    await soon(() => panelText(page)).toContain('Events: 120');
    expect(await get(page, 'selected')).toBe('edge:alpha/threat/beta');
    await soon(() => focused(page)).toContain('Alpha → Beta');
    await page.keyboard.press('Escape');
    await soon(() => at(page)).toBe(both);
    // One stop more leads out of the grid.
    await page.keyboard.press('Tab');
    expect(await graph(page).evaluate((host) => host.shadowRoot!.activeElement!.closest('.matrix') === null)).toBe(
      true,
    );
  },
);

test(
  'on a touch screen of 390 px: a finger scrolls, a tap opens, and the sheet leaves the cell in sight',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(PHONE);
    await graph(page).getByRole('button', { name: 'Matrix', exact: true }).tap();
    await graph(page).locator('.matrix-cell').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const scroller = graph(page).locator('.matrix-scroll');
    const box = (await scroller.boundingBox())!;
    const touch = await fingers(page, 16);
    const [x, y] = [box.x + box.width - 60, box.y + box.height - 60];
    await touch('touchStart', { x, y });
    for (let step = 1; step <= 8; step += 1) await touch('touchMove', { x, y: y - step * 15 });
    await touch('touchEnd');
    // Firefox does not scroll by the touches of its driver.
    if (BROWSER !== 'firefox') await soon(() => scroller.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(40);
    expect(await get(page, 'selected')).toBeNull();
    const canada = cell(page, /^Canada → Juan Guaidó/);
    await canada.waitFor();
    const { width, height } = (await canada.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await canada.tap();
    await graph(page).locator('.panel.open').waitFor();
    expect(await get(page, 'selected')).toBe('edge:canada/support/guaido');
    const clear = async (): Promise<boolean> => {
      const [own, sheet] = await Promise.all([canada.boundingBox(), graph(page).locator('.panel').boundingBox()]);
      return own!.y + own!.height <= sheet!.y + 1;
    };
    await soon(clear).toBe(true);
  },
);

test('a cell with several lines lists them; a press beside closes the list, and an empty cell ends the selection', async () => {
  const { page } = await openData(TALKS);
  await cell(page, /^Alpha → Beta/).click();
  await choices(page).waitFor();
  expect(await choices(page).getByRole('button').allInnerTexts()).toEqual([
    expect.stringMatching(/^Threat, stated\s+Events: 120$/),
    expect.stringMatching(/^Talks, stated\s+Events: 3$/),
  ]);
  await choices(page)
    .getByRole('button', { name: /^Talks/ })
    .click();
  await soon(() => get(page, 'selected')).toBe('edge:alpha/talks/beta');
  expect(await choices(page).isHidden()).toBe(true);
  // The list says which one is selected, and closes where it loses the focus.
  await cell(page, /^Alpha → Beta/).click();
  expect(await choices(page).locator('[aria-current="true"]').innerText()).toContain('Talks');
  const [head, column] = await Promise.all(
    ['.row-head', '.column-head'].map((selector) => graph(page).locator(selector, { hasText: 'Alpha' }).boundingBox()),
  );
  // The cell of Alpha to itself is empty.
  await page.mouse.click(column!.x + column!.width / 2, head!.y + head!.height / 2);
  await soon(() => get(page, 'selected')).toBeNull();
  expect(await choices(page).isHidden()).toBe(true);
});

test('the accessibility tree has rows, columns and names in words, and says where they are', async () => {
  const { page } = await openData(TALKS);
  const table = grid(page);
  expect(await table.getAttribute('aria-rowcount')).toBe('4');
  expect(await table.getAttribute('aria-colcount')).toBe('4');
  await soon(() => table.ariaSnapshot()).toBe(`- grid "Matrix":
  - row "From ↓ To → Alpha Beta Gamma":
    - columnheader "From ↓ To →"
    - columnheader "Alpha"
    - columnheader "Beta"
    - columnheader "Gamma"
  - 'row "Alpha Alpha → Beta: threat, stated, Events: 120; talks, stated, Events: 3"':
    - rowheader "Alpha"
    - 'gridcell "Alpha → Beta: threat, stated, Events: 120; talks, stated, Events: 3"'
  - 'row "Beta Beta → Gamma: talks, stated"':
    - rowheader "Beta"
    - 'gridcell "Beta → Gamma: talks, stated"'
  - 'row "Gamma Gamma → Alpha: talks, called for"':
    - rowheader "Gamma"
    - 'gridcell "Gamma → Alpha: talks, called for"'`);
  const where = await table.evaluate((element) =>
    [...element.querySelectorAll('[role="row"]')].map((row) => [
      row.ariaRowIndex,
      ...Array.from(row.children, (child) => child.ariaColIndex),
    ]),
  );
  expect(where).toEqual([
    ['1', '1', '2', '3', '4'],
    ['2', '1', '3'],
    ['3', '1', '4'],
    ['4', '1', '2'],
  ]);
  // An empty cell is in the tree while it has the focus; one stop of the Tab key leads to the grid.
  await cell(page, /^Alpha → Beta/).focus();
  await page.keyboard.press('ArrowLeft');
  await soon(() => table.getByRole('gridcell', { name: 'Alpha → Alpha: nothing' }).count()).toBe(1);
  expect(await table.locator('[tabindex="0"]').count()).toBe(1);
  // A screen reader presses without a place.
  await cell(page, /^Beta → Gamma/).evaluate((element) => (element as HTMLElement).click());
  await soon(() => get(page, 'selected')).toBe('edge:beta/talks/gamma');
});

test('signs differ: what is called for is hollow, and many events are larger than one', async () => {
  const { page } = await openData(TALKS);
  const [one, hollow] = [await colored(page, /^Beta → Gamma/), await colored(page, /^Gamma → Alpha/)];
  expect(hollow).toBeGreaterThan(20);
  expect(hollow).toBeLessThan(one * 0.75);
  const many = await openData({ ...TALKS, statements: [{ ...TALKS.statements[2], count: 900 }, TALKS.statements[1]] });
  expect(await colored(many.page, /^Beta → Gamma/)).toBeGreaterThan(one * 1.5);
});

test('what a filter hides is gone, everyone stays in place, and nothing left is said', async () => {
  const { page } = await openData(TALKS);
  const before = await rows(page);
  await graph(page)
    .getByRole('button', { name: /^Threat/ })
    .click();
  await soon(() => cell(page, 'Alpha → Beta: talks, stated, Events: 3').count()).toBe(1);
  expect(await rows(page)).toEqual(before);
  await set(page, { text: 'zzzz' });
  await soon(() => graph(page).locator('.matrix .none').innerText()).toContain('Nothing matches these filters.');
  await graph(page).locator('.matrix .none').getByRole('button').click();
  await soon(() => cell(page, /^Alpha → Beta: threat/).count()).toBe(1);
});

test('nobody changes places while readers filter: the order by ties is that of the whole dataset', async () => {
  const { page } = await openExplorer();
  await toMatrix(page);
  const before = await rows(page);
  expect(before).toHaveLength(17);
  await set(page, { relations: ['support'] });
  await soon(() => cell(page, /severed ties/).count()).toBe(0);
  const now = await rows(page);
  expect(now.length).toBeGreaterThan(5);
  expect(now).toEqual(before.filter((name) => now.includes(name)));
});

const WORLD = grouped(200, 1600);

test('of two hundred, whoever is searched or selected is scrolled into view, and the page is not', async () => {
  const { page } = await openData(WORLD, 'top="0"');
  await ready(page);
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('201');
  const last = await lastRow(page);
  await cell(page, /./).first().focus();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search actors, relations and quotes' }).waitFor();
  await page.keyboard.type(last.replace(/^.*Land/, 'Land'));
  await soon(() => graph(page).getByRole('option').count()).toBeGreaterThan(0);
  await graph(page).getByRole('option', { name: last }).first().click();
  const inSight = (): Promise<boolean> =>
    graph(page).evaluate((host) => {
      const head = host.shadowRoot!.querySelector('.row-head.marked');
      const column = host.shadowRoot!.querySelector('.column-head.marked');
      if (head === null || column === null) return false;
      const box = host.shadowRoot!.querySelector('.matrix-scroll')!.getBoundingClientRect();
      const [own, other] = [head.getBoundingClientRect(), column.getBoundingClientRect()];
      return (
        own.bottom <= box.bottom + 1 && own.top >= box.top && other.right <= box.right + 1 && other.left >= box.left
      );
    });
  await soon(inSight).toBe(true);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** The name of the last row. */
async function lastRow(page: Page): Promise<string> {
  await graph(page)
    .locator('.matrix-scroll')
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await soon(() => graph(page).locator('[role="row"][aria-rowindex="201"]').count()).toBe(1);
  const name = await graph(page).locator('[aria-rowindex="201"] .row-head').getAttribute('aria-label');
  await graph(page)
    .locator('.matrix-scroll')
    .evaluate((scroller) => scroller.scrollTo(0, 0));
  await soon(() => graph(page).locator('[role="row"][aria-rowindex="2"]').count()).toBe(1);
  return name!;
}

test('of six hundred, those with most events come first; all are shown on request, or where one of the rest is selected', async () => {
  const data = grouped(600, 1500) as { statements: { from: string; to: string }[]; actors: { id: string }[] };
  const { page } = await openData(data, 'top="0"');
  expect(await grid(page).getAttribute('aria-rowcount')).toBe('501');
  expect(await graph(page).locator('.matrix-shown').innerText()).toContain('The 500 of 600 actors with most events.');
  await graph(page).getByRole('button', { name: 'Show all 600 actors' }).click();
  await soon(() => grid(page).getAttribute('aria-rowcount')).toBe('601');
  expect(await graph(page).locator('.matrix-shown').count()).toBe(0);

  const again = await openData(data, 'top="0"');
  const degree = new Map(data.actors.map(({ id }) => [id, 0]));
  for (const { from, to } of data.statements) for (const id of [from, to]) degree.set(id, degree.get(id)! + 1);
  const [least] = [...degree].toSorted(([, a], [, b]) => a - b)[0]!;
  await set(again.page, { selected: `actor:${least}` });
  await soon(() => graph(again.page).locator('.row-head.marked').count()).toBe(1);
  expect(await grid(again.page).getAttribute('aria-rowcount')).toBe('601');
});

test('cells grow and shrink by buttons, keys and wheel, and what is in the middle stays', async () => {
  const { page } = await openData(WORLD, 'top="0"');
  const size = (): Promise<string> => grid(page).evaluate((element) => element.style.getPropertyValue('--cell'));
  expect(await size()).toBe('12px');
  await graph(page).getByRole('button', { name: 'Larger cells' }).click();
  expect(await size()).toBe('16px');
  await cell(page, /./).first().focus();
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await size()).toBe('10px');
  expect(await at(page)).toContain('→');
  const scroller = graph(page).locator('.matrix-scroll');
  await scroller.evaluate((element) => element.scrollTo(600, 600));
  const box = (await scroller.boundingBox())!;
  const spot = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  // While it scrolls, nothing is pointed at.
  const pointed = async (): Promise<string | null> => {
    const hot = graph(page).locator('.row-head.hot');
    for (let step = 0; (await hot.count()) === 0; step = 1 - step) await page.mouse.move(spot.x, spot.y + step);
    return hot.getAttribute('data-row');
  };
  const before = await pointed();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await soon(size).toBe('12px');
  expect(Math.abs(Number(await pointed()) - Number(before))).toBeLessThanOrEqual(1);
});

test('two fingers change the size of the cells, not that of the page', async () => {
  const { page } = await openData(WORLD, 'top="0"', PHONE);
  const size = (): Promise<number> =>
    grid(page).evaluate((element) => Number.parseFloat(element.style.getPropertyValue('--cell')));
  const box = (await graph(page).locator('.matrix-scroll').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const touch = await fingers(page, 16);
  const pinch = async (from: number, to: number): Promise<void> => {
    const spots = (apart: number): [Spot, Spot] => [
      { x: x - apart / 2, y },
      { x: x + apart / 2, y },
    ];
    await touch('touchStart', ...spots(from));
    for (let step = 1; step <= 10; step += 1) await touch('touchMove', ...spots(from + ((to - from) * step) / 10));
    await touch('touchEnd');
  };
  const before = await size();
  await pinch(200, 80);
  await soon(size).toBeLessThan(before);
  const small = await size();
  await pinch(80, 160);
  await soon(size).toBeGreaterThan(small);
  expect(await page.evaluate(() => window.visualViewport!.scale)).toBe(1);
  expect(await get(page, 'selected')).toBeNull();
});

test('in Arabic rows are read from the right, and the left arrow leads to the next column', async () => {
  const { page } = await openData(TALKS, 'locale="ar"');
  const boxes = await Promise.all(
    ['.row-head', '.column-head'].map((selector) => graph(page).locator(selector).first().boundingBox()),
  );
  expect(boxes[0]!.x).toBeGreaterThan(boxes[1]!.x);
  const threat = cell(page, /^Alpha → Beta/);
  const { x, width } = (await threat.boundingBox())!;
  const beta = (await graph(page).locator('.column-head', { hasText: 'Beta' }).boundingBox())!;
  expect(Math.abs(x + width / 2 - beta.x - beta.width / 2)).toBeLessThan(1);
  await cell(page, /^Gamma → Alpha/).click();
  await soon(() => get(page, 'selected')).toBe('edge:gamma/talks/alpha');
  await graph(page).locator('.matrix-cell[aria-selected]').focus();
  const column = (): Promise<string | null> =>
    graph(page).evaluate((host) => host.shadowRoot!.activeElement!.ariaColIndex);
  const before = Number(await column());
  await page.keyboard.press(before < 4 ? 'ArrowLeft' : 'ArrowRight');
  expect(Number(await column())).toBe(before < 4 ? before + 1 : before - 1);
});

/** Processor time of the page's main thread so far, ms: what other programs take is not in it. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

test.skipIf(BROWSER === 'firefox')(
  'two hundred states by two hundred scroll within a frame, and few of their cells are elements',
  async () => {
    const { page } = await openData(WORLD, 'top="0"');
    await ready(page);
    const clock = await clockOf(page);
    const steps = 60;
    const begun = await clock();
    const most = await graph(page).evaluate(async (host, count) => {
      const scroller = host.shadowRoot!.querySelector('.matrix-scroll')!;
      let elements = 0;
      for (let step = 0; step < count; step += 1) {
        scroller.scrollBy(20, 20);
        await new Promise((done) => requestAnimationFrame(done));
        elements = Math.max(elements, scroller.querySelectorAll('*').length);
      }
      return elements;
    }, steps);
    // It takes 3 to 6 ms for a step.
    expect(((await clock()) - begun) / steps).toBeLessThan(16);
    expect(most).toBeLessThan(1500);
  },
);
