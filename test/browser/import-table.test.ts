/** A table in the explorer: the dialog that says what its columns hold, and the graph that its rows become. */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { DESKTOP, drawn, openExplorer, openFreshExplorer, PHONE, ready, soon } from './harness.js';

const TABLE =
  'Source,Event,CAMEO,Target,Count,Date,Link\n' +
  'USA,Appeal,020,RUS,40,2018-01-15,https://example.org/a\n' +
  'RUS,Consult,04,USA,many,2018-01-16,javascript:alert(1)\n' +
  'FRA,"<img src=x onerror=""window.ran=1"">",051,XKX,2,,\n' +
  ',Consult,04,USA,1,,\n' +
  'USA,Odd,---,RUS,1,,\n';

const openTable = (page: Page, content: string | Buffer = TABLE, name = 'events.csv'): Promise<void> =>
  page.locator('#file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const dialog = (page: Page) => page.locator('#import-dialog');
const status = (page: Page): Promise<string> => page.locator('#import-status').innerText();
const list = (page: Page, field: string) => dialog(page).locator(`select[data-field="${field}"]`);
const chosen = (page: Page, field: string): Promise<string> =>
  list(page, field).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.text);
const RESULT = 'Rows: 5. Statements: 3. Actors: 4. Rejected rows: 2.';

test('a table shows what its columns hold, what rows become and what is left out', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  await openTable(page);
  await soon(() => status(page)).toBe(RESULT);
  for (const [field, column] of [
    ['from', 'Source'],
    ['code', 'CAMEO'],
    ['to', 'Target'],
    ['count', 'Count'],
    ['date', 'Date'],
    ['link', 'Link'],
    ['quote', 'none'],
  ] as const)
    expect(await chosen(page, field), field).toBe(column);
  const rows = dialog(page).locator('#import-rows tbody tr');
  expect(await rows.count()).toBe(5);
  expect(await rows.nth(0).locator('td').nth(1).innerText()).toBe('United States → Russia: Verbal cooperation × 40');
  expect(await rows.nth(3).locator('td').nth(1).innerText()).toBe('Rejected: It does not say who.');
  const problems = await dialog(page).locator('#import-problems li').allInnerTexts();
  expect(problems.map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'Line 3 · Link · Left out “javascript:alert(1)” is no http or https address.',
    'Line 3 · Count · Left out “many” is no whole number; the row counts once.',
    'Line 5 · Source · Rejected It does not say who.',
    'Line 6 · CAMEO · Rejected “---” is no code of CAMEO or PLOVER.',
  ]);
  expect(await dialog(page).locator('#import-types li').allInnerTexts()).toEqual([
    'Verbal cooperation · 2\n020, 04',
    'Support · 1\n051',
  ]);
  expect(await page.locator('#import-rows img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the graph opens, and a line opens its rows with their links', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  await openTable(page);
  await soon(() => status(page)).toBe(RESULT);
  await page.getByRole('button', { name: 'Open graph' }).click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
  expect(await dialog(page).isVisible()).toBe(false);
  expect(await page.locator('#reload').isVisible()).toBe(false);
  await page.evaluate(() => {
    const graph = document.querySelector('diplomatic-graph') as HTMLElement & { selected: string | null };
    graph.selected = 'edge:us/verbal-cooperation/ru';
  });
  const evidence = page.locator('diplomatic-graph figure').first();
  await soon(() => evidence.innerText()).toContain('row 2');
  const link = evidence.getByRole('link', { name: 'row 2' });
  expect(await link.getAttribute('href')).toBe('https://example.org/a');
  expect(await link.getAttribute('rel')).toContain('noopener');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test('columns are chosen by keyboard, and one text may stand for all rows', async () => {
  const { page } = await openExplorer();
  await openTable(page, 'country,step,told\nFrance,recognition,The text\nKenya,recognition,Another\n', 'steps.tsv');
  await soon(() => page.locator('#import-status').innerText()).toBe('Choose a column for: To whom.');
  expect(await page.getByRole('button', { name: 'Open graph' }).isDisabled()).toBe(true);
  await list(page, 'to').focus();
  await list(page, 'to').selectOption({ label: 'country' });
  await list(page, 'from').selectOption({ label: 'the same for all rows' });
  expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Who: the same for all rows');
  await page.keyboard.type('United States');
  await page.keyboard.press('Tab');
  await soon(() => status(page)).toBe('Rows: 2. Statements: 2. Actors: 3. Rejected rows: 0.');
  expect(await chosen(page, 'relation')).toBe('step');
  await soon(() => dialog(page).locator('#import-types li').allInnerTexts()).toEqual(['Recognition · 2\nrecognition']);
  await page.keyboard.press('Escape');
  expect(await dialog(page).isVisible()).toBe(false);
  // The graph before still stands.
  expect((await drawn(page, 'edge')).length).toBe(13);
});

test('merging and grouping change what the rows become; the dataset can be downloaded', async () => {
  const { page } = await openExplorer();
  await openTable(page, 'from,cameo,to\nUSA,02,RUS\nUSA,02,RUS\nUSA,17,RUS\n');
  await soon(() => status(page)).toContain('Statements: 3.');
  await page.locator('#import-merge').check();
  await soon(() => status(page)).toContain('Statements: 2.');
  await page.locator('#import-relations').selectOption('root');
  await soon(() => dialog(page).locator('#import-types').innerText()).toContain('Appeal (02) · 2');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download dataset' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('events.json');
  const { statements } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { statements: { locator: string }[] };
  expect(statements.map(({ locator }) => locator)).toEqual(['rows 2 and 3', 'row 4']);
});

test('a file that is no table says why, in the dialog', async () => {
  const { page } = await openExplorer();
  await openTable(page, 'PK\u0003\u0004xxxx');
  await soon(() => page.locator('#import-error').innerText()).toContain('ZIP');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await openTable(page, 'from,to\n');
  await soon(() => page.locator('#import-error').innerText()).toContain('a table with one row');
  expect(await page.getByRole('button', { name: 'Download dataset' }).isDisabled()).toBe(true);
});

test.each([
  ['desktop, light', DESKTOP, 'light', 'en'],
  ['phone, dark', PHONE, 'dark', 'en'],
  ['phone, from right to left', PHONE, 'light', 'ar'],
] as const)('axe finds nothing, and targets are large: %s', async (_name, context, theme, locale) => {
  const { page } = await openFreshExplorer({ ...context, colorScheme: theme });
  await page.evaluate((tag) => {
    const chooser = document.querySelector<HTMLSelectElement>('#locale')!;
    chooser.value = tag;
    chooser.dispatchEvent(new Event('change'));
  }, locale as string);
  await ready(page);
  await openTable(page);
  await soon(() => dialog(page).locator('#import-types li').count()).toBe(2);
  await dialog(page).locator('summary').click();
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page, 24, '#import-dialog')).toEqual([]);
  // Nothing but the rows of the table scrolls sideways.
  expect(
    await dialog(page).evaluate((node) => [
      node.scrollWidth - node.clientWidth,
      document.documentElement.scrollWidth - innerWidth,
    ]),
  ).toEqual([0, 0]);
  if (process.env['SHOTS'] !== undefined)
    await page.screenshot({ path: `${process.env['SHOTS']}/import-${context.viewport!.width}-${theme}-${locale}.png` });
});

const ARCTIC = '../shared/data/large-graph/arctic.gexf';

test('a graph in GEXF opens with its nodes where they were', async () => {
  const { page, complaints } = await openExplorer();
  const nodes = [
    ['France', 0, 0],
    ['Kenya', 100, 0],
    ['Peru', 50, 80],
  ]
    .map(([name, x, y]) => `<node id="${name}" label="${name}"><viz:position x="${x}" y="${y}"/></node>`)
    .join('');
  const edges =
    '<edge source="France" target="Kenya" label="support"/><edge source="Kenya" target="Peru" label="support"/>';
  const gexf = `<gexf xmlns:viz="http://gexf.net/viz"><graph defaultedgetype="directed"><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;
  await openTable(page, gexf, 'three.gexf');
  await soon(() => status(page)).toBe('Rows: 2. Statements: 2. Actors: 3. Rejected rows: 0.');
  expect(await page.locator('#import-header').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Open graph' }).click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(2);
  const pins = await page.evaluate(
    () => (document.querySelector('diplomatic-graph') as unknown as { data: { pins: unknown } }).data.pins,
  );
  expect(pins).toEqual([
    { actor: 'fr', x: 0.04, y: 0.96 },
    { actor: 'ke', x: 0.96, y: 0.96 },
    { actor: 'pe', x: 0.5, y: 0.04 },
  ]);
  await openTable(page, '<gexf>\n<graph a=b></graph></gexf>', 'damaged.gexf');
  await soon(() => page.locator('#import-error').innerText()).toContain('line 2');
  expect(complaints).toEqual([]);
});

test.skipIf(!existsSync(ARCTIC))('Arctic comes in whole (skipped where ../shared/data is absent)', async () => {
  const { page } = await openFreshExplorer();
  await openTable(page, readFileSync(ARCTIC), 'arctic.gexf');
  await soon(() => status(page)).toBe('Rows: 6,676. Statements: 6,676. Actors: 1,715. Rejected rows: 0.');
});

const GDELT = '../shared/data/gdelt-2018/gdelt_country_graph.csv';

test.skipIf(!existsSync(GDELT))('GDELT comes in whole (skipped where ../shared/data is absent)', async () => {
  const { page } = await openFreshExplorer();
  await openTable(page, readFileSync(GDELT));
  await soon(() => status(page)).toBe('Rows: 11,244. Statements: 11,244. Actors: 200. Rejected rows: 0.');
  await page.getByRole('button', { name: 'Open graph' }).click();
  await soon(() =>
    page.evaluate(
      () =>
        (document.querySelector('diplomatic-graph') as unknown as { data: { statements: unknown[] } | null }).data
          ?.statements.length,
    ),
  ).toBe(11_244);
});

test('groups of both ends come with the table, and can be left out', async () => {
  const { page } = await openExplorer();
  const rows = ['a', 'b', 'c'].flatMap((letter, i, all) => [
    `North ${letter},North,support,North ${all[(i + 1) % 3]},North`,
    `South ${letter},South,support,South ${all[(i + 1) % 3]},${i === 2 ? 'East' : 'South'}`,
  ]);
  await openTable(page, `Source,Source bloc,Relation,Target,Target bloc\n${rows.join('\n')}\n`);
  await soon(() => status(page)).toBe('Rows: 6. Statements: 6. Actors: 6. Rejected rows: 0.');
  await dialog(page).locator('details summary').first().click();
  expect(await chosen(page, 'fromGroup')).toBe('Source bloc');
  expect(await chosen(page, 'toGroup')).toBe('Target bloc');
  expect(
    (await dialog(page).locator('#import-problems li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
  ).toEqual([
    'Line 7 · Target bloc · Left out “East”: an earlier row gives the same actor another group, which counts.',
  ]);
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open graph' }).click();
  await soon(() => page.locator('diplomatic-graph [data-hull]').count()).toBe(2);
  await openTable(page, `Source,Source bloc,Relation,Target,Target bloc\n${rows.join('\n')}\n`);
  await soon(() => status(page)).toContain('Statements: 6');
  for (const field of ['fromGroup', 'toGroup']) await list(page, field).selectOption({ label: 'none' });
  await soon(() => dialog(page).locator('#import-problems li').allInnerTexts()).toHaveLength(1);
  await soon(() => status(page)).toContain('Statements: 6');
  await page.getByRole('button', { name: 'Open graph' }).click();
  await soon(() => page.locator('diplomatic-graph [data-hull]').count()).toBe(0);
});
