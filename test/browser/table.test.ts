/** The graph as tables: switched to and from, sorted, filtered, selected from, taken home; by mouse, touch and keyboard. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readCsv } from '../tools/read-csv.js';
import {
  ARTICLE,
  DESKTOP,
  drawn,
  focused,
  get,
  heard,
  openExplorer,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  set,
  soon,
  toSvg,
  view,
  type Opened,
} from './harness.js';

const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const row = (page: Page, ref: string): Locator => graph(page).locator(`tr[data-row="${ref}"]`);
const tab = (page: Page, name: 'statements' | 'actors'): Locator => graph(page).locator(`[data-tab="${name}"]`);
const header = (page: Page, column: string): Locator => graph(page).locator(`th.${column}`);
const field = (page: Page): Locator => graph(page).getByRole('searchbox', { name: 'Filter by text' });
const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `test/output/questions/${name}.png` });

/** What the rows select, in their order. */
const rows = (page: Page): Promise<string[]> =>
  graph(page)
    .locator('tr[data-row]')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['row']!));
/** The texts of a column. */
const cells = (page: Page, column: string): Promise<string[]> =>
  graph(page)
    .locator(`td.${column}`)
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
const said = (page: Page): Promise<string | null> => graph(page).locator('[role="status"]').last().textContent();

async function toTable(page: Page): Promise<void> {
  await graph(page).getByRole('button', { name: 'Table', exact: true }).click();
  await graph(page).locator('.tables').waitFor();
}

async function openTable(context = DESKTOP): Promise<Opened> {
  const opened = await openExplorer(context);
  await toTable(opened.page);
  return opened;
}

interface Raw {
  readonly statements: readonly { readonly id: string }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly affiliations?: readonly object[] }[];
}
const article = JSON.parse(ARTICLE) as Raw;
const STATEMENTS = article.statements.map(({ id }) => `statement:${id}`);
const FIRST = 'p4-contractors-maduro';

/**
 * 753 statements of 6 sources among 9 actors: what is long is the table, and the graph beneath it is soon laid out.
 */
function large(): string {
  let seed = 11;
  const any = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  const pick = <T>(list: readonly T[]): T => list[any(list.length)]!;
  return JSON.stringify({
    format: 1,
    id: 'large',
    title: 'Large',
    language: 'en',
    sources: Array.from({ length: 6 }, (_, i) => ({ id: `s${i}`, kind: 'dataset', title: `Source ${i}` })),
    actors: Array.from({ length: 9 }, (_, i) => ({ id: `a${i}`, kind: 'state', name: `Actor ${i}` })),
    statements: Array.from({ length: 753 }, (_, i) => ({
      id: `t${i}`,
      source: `s${any(6)}`,
      from: `a${any(9)}`,
      relation: pick(['support', 'recognition', 'severed-ties']),
      to: `a${any(9)}`,
      locator: `row ${i}`,
      date: `20${10 + any(14)}`,
      claim: i === 700 ? 'A needle.' : `Claim ${i}.`,
    })),
  });
}

async function openLarge(): Promise<Opened> {
  const opened = await openHost('<diplomatic-graph src="/data.json" view="table"></diplomatic-graph>', {
    pages: { '/data.json': { body: large(), type: 'application/json' } },
  });
  await opened.page.locator('diplomatic-graph tr[data-row]').first().waitFor();
  return opened;
}

test(
  'What happened first? By mouse: the table, sorted by time, and the words of its first row',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await toTable(page);
    expect(await rows(page)).toEqual([...STATEMENTS, ...(await rows(page)).filter((ref) => ref.startsWith('edge:'))]);
    await header(page, 'when').getByRole('button').click();
    await soon(() => rows(page).then(([first]) => first)).toBe(`statement:${FIRST}`);
    expect(await header(page, 'when').getAttribute('aria-sort')).toBe('ascending');
    expect((await cells(page, 'when')).slice(0, 5)).toEqual([
      'in the past few days 1st in sequence',
      'Wednesday 2nd in sequence',
      'on Thursday 3rd in sequence',
      'on Thursday 3rd in sequence',
      '',
    ]);
    await row(page, `statement:${FIRST}`).locator('td.words').click();
    await soon(() => get(page, 'selected')).toBe(`statement:${FIRST}`);
    expect(await row(page, `statement:${FIRST}`).getAttribute('aria-current')).toBe('true');
    expect((await heard(page, 'dg-select')).at(-1)).toEqual({
      type: 'dg-select',
      kind: 'statement',
      id: FIRST,
      origin: 'pointer',
    });
    await shot(page, 'first-mouse');

    // The other way round, with what has no time still last; and back to the order of the file.
    await header(page, 'when').getByRole('button').click();
    expect(await header(page, 'when').getAttribute('aria-sort')).toBe('descending');
    expect((await cells(page, 'when')).slice(0, 5)).toEqual([
      'on Thursday 3rd in sequence',
      'on Thursday 3rd in sequence',
      'Wednesday 2nd in sequence',
      'in the past few days 1st in sequence',
      '',
    ]);
    await header(page, 'when').getByRole('button').click();
    expect(await header(page, 'when').getAttribute('aria-sort')).toBeNull();
    expect((await rows(page)).slice(0, STATEMENTS.length)).toEqual(STATEMENTS);
  },
);

/** Presses Tab until the focus is on what is sought; never so often that a reader would give up. */
async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await page.keyboard.press(key);
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`40 stops do not lead to ${String(wanted)}.`);
}

test('What happened first? By keyboard alone, and back to the row from the evidence', { tags: ['quick'] }, async () => {
  const { page } = await openHost();
  await ready(page);
  await tabTo(page, /^Table$/);
  await page.keyboard.press('Enter');
  // Where the reader is led to says what it is.
  await soon(() => focused(page)).toMatch(/^Statements\s+22$/);
  await tabTo(page, /^When$/);
  await page.keyboard.press('Enter');
  await soon(() => said(page)).toContain('Sorted by “When”, ascending.');
  expect(await focused(page)).toBe('When');
  // One stop leads to the rows, arrows through them, another out of them to the panel.
  await tabTo(page, /^Nicolás Maduro|^Private military contractors/);
  await page.keyboard.press('Home');
  expect(await focused(page)).toBe('Private military contractors');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('Guaidó’s supporters');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toBe('Private military contractors → Nicolás Maduro: security aid, reported');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toContain('Private military contractors → Nicolás Maduro');
  expect(await panelText(page)).toContain('in the past few days');
  expect((await heard(page, 'dg-select')).at(-1)?.origin).toBe('keyboard');
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('Private military contractors → Nicolás Maduro: security aid, reported');
  expect(await get(page, 'selected')).toBeNull();
  await page.keyboard.press('End');
  expect(await focused(page)).toMatch(/acts for/);
  await page.keyboard.press('Tab');
  expect(await graph(page).evaluate((element) => element.shadowRoot!.activeElement!.closest('.panel') !== null)).toBe(
    true,
  );
});

test(
  'What happened first? On a touch screen of 390 px: cards, a list of orders, and the sheet beneath the card',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(PHONE);
    await graph(page).getByRole('button', { name: 'Table', exact: true }).tap();
    await graph(page).locator('.tables').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await graph(page)
      .getByRole('combobox', { name: 'Sort by' })
      .selectOption({ label: 'Sorted by “When”, ascending.' });
    await soon(() => rows(page).then(([first]) => first)).toBe(`statement:${FIRST}`);
    const card = row(page, `statement:${FIRST}`);
    await card.scrollIntoViewIfNeeded();
    expect((await card.innerText()).replace(/\s+/g, ' ')).toContain(
      '“flew into Venezuela in the past few days to beef up security for”',
    );
    await card.locator('td.words').tap();
    await graph(page).locator('.panel.open').waitFor();
    expect(await panelText(page)).toContain('reported · according to two people close to them · in the past few days');
    // The sheet does not lie over the line that it is about.
    const clear = async (): Promise<boolean> => {
      const [own, sheet, tables] = await Promise.all([
        card.locator('td.to').boundingBox(),
        graph(page).locator('.panel').boundingBox(),
        graph(page).locator('.tables').boundingBox(),
      ]);
      return own!.y >= tables!.y && own!.y + own!.height <= sheet!.y;
    };
    await soon(clear).toBe(true);
    await shot(page, 'first-touch');
  },
);

test('a row of columns is a row for the accessibility tree, as a card too', async () => {
  for (const context of [DESKTOP, PHONE]) {
    const { page } = await openTable(context);
    const table = graph(page).getByRole('table', { name: 'Statements' });
    expect(await table.getByRole('columnheader').count()).toBe(6);
    expect(await table.getByRole('row').count()).toBe(23);
    expect(await table.getByRole('columnheader', { name: 'When' }).count()).toBe(1);
    expect(await row(page, 'statement:p8-canada-guaido').getByRole('cell').allInnerTexts()).toEqual([
      'Canada',
      'Support',
      'Juan Guaidó',
      'stated',
      '',
      expect.stringContaining('“Canada and others have supported Guaido”'),
    ]);
  }
});

test('what is selected stays selected from graph to table and back, and the view of the graph stays', async () => {
  const { page } = await openExplorer();
  await press(page, 'edge:canada/support/guaido');
  await graph(page).getByRole('button', { name: 'Zoom in' }).click();
  await soon(() => view(page).then(({ scale }) => scale)).toBeGreaterThan(1.2);
  const before = await view(page);
  await toTable(page);
  expect(await row(page, 'statement:p8-canada-guaido').getAttribute('aria-current')).toBe('true');
  // What zooms has nothing to zoom, and the graph is out of reach.
  expect(await graph(page).getByRole('button', { name: 'Zoom in' }).count()).toBe(0);
  expect(
    await graph(page)
      .locator('.stage')
      .evaluate((stage) => (stage as HTMLElement).inert),
  ).toBe(true);
  await row(page, 'statement:p6-maduro-us').locator('td.standing').click();
  await graph(page).getByRole('button', { name: 'Graph', exact: true }).click();
  await soon(() => graph(page).locator('.tables').count()).toBe(0);
  expect(await focused(page)).toBe('Graph');
  expect(await get(page, 'selected')).toBe('statement:p6-maduro-us');
  expect(await graph(page).locator('button[data-edge="maduro/severed-ties/us"]').getAttribute('aria-pressed')).toBe(
    'true',
  );
  expect(
    await graph(page)
      .locator('.stage')
      .evaluate((stage) => (stage as HTMLElement).inert),
  ).toBe(false);
  expect(await view(page)).toEqual(before);
  expect((await heard(page, 'dg-filter')).map(({ kind, id, origin }) => [kind, id, origin])).toEqual([
    ['view', 'table', 'panel'],
    ['view', 'graph', 'panel'],
  ]);
});

test('an actor that is selected leads to the table of actors; a name in a row selects its actor', async () => {
  const { page } = await openExplorer();
  await press(page, 'actor:guaido');
  await toTable(page);
  expect(await tab(page, 'actors').getAttribute('aria-selected')).toBe('true');
  expect(await row(page, 'actor:guaido').getAttribute('aria-current')).toBe('true');
  expect(await cells(page, 'relations').then((all) => all.length)).toBe(article.actors.length);
  await header(page, 'relations').getByRole('button').click();
  // Numbers begin with the greatest.
  expect((await rows(page)).slice(0, 2)).toEqual(['actor:guaido', 'actor:maduro']);
  expect((await cells(page, 'relations')).slice(0, 2)).toEqual(['8', '4']);
  await tab(page, 'statements').click();
  const name = row(page, 'statement:p8-canada-guaido').getByRole('button', { name: 'Canada', exact: true });
  await name.click();
  await soon(() => get(page, 'selected')).toBe('actor:canada');
  // The reader is not taken away from the rows that are being read.
  expect(await tab(page, 'statements').getAttribute('aria-selected')).toBe('true');
  expect(await name.getAttribute('aria-current')).toBe('true');
});

test('what is selected elsewhere is brought into sight, in the table that has it, and the page is not scrolled', async () => {
  const { page } = await openTable();
  const inSight = (ref: string): Promise<boolean> =>
    row(page, ref).evaluate((each) => {
      const [own, box] = [each.getBoundingClientRect(), each.closest('.scroll')!.getBoundingClientRect()];
      // Rows end between whole px.
      return own.top >= box.top - 1 && own.bottom <= box.bottom + 1;
    });
  const last = 'edge:contractors/~acts-for/russia';
  expect(await inSight(last)).toBe(false);
  await set(page, { selected: last });
  await soon(() => inSight(last)).toBe(true);
  await set(page, { selected: 'actor:pro-government-forces' });
  await soon(() => inSight('actor:pro-government-forces')).toBe(true);
  await set(page, { selected: 'edge:maduro/severed-ties/us' });
  await soon(() => graph(page).locator('tr[aria-current]').count()).toBe(3);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test(
  'words filter table and graph alike; nothing left is said, and one button brings all back',
  { tags: ['quick'] },
  async () => {
    const { page } = await openTable();
    await field(page).fill('pompeo');
    await soon(() => rows(page)).toEqual([
      'statement:p7-oas-guaido',
      'statement:p7-pompeo-guaido',
      'edge:guaido/~leads/national-assembly',
      'edge:guaido/~part-of/opposition',
    ]);
    expect(await get(page, 'text')).toBe('pompeo');
    await soon(() => drawn(page, 'edge')).toEqual(['oas/recognition/guaido', 'pompeo/support/guaido']);
    expect((await heard(page, 'dg-filter')).at(-1)).toEqual({
      type: 'dg-filter',
      kind: 'text',
      id: 'pompeo',
      origin: 'keyboard',
    });
    expect(await graph(page).locator('.counts').innerText()).toMatch(/^2 of 15 statements, \d of 7 affiliations$/);
    await soon(() => said(page)).toMatch(/^2 of 15 statements/);
    await tab(page, 'actors').click();
    expect(await rows(page)).toContain('actor:oas');
    expect(await rows(page)).not.toContain('actor:canada');
    await tab(page, 'statements').click();
    await field(page).fill('zzzz');
    await soon(() => graph(page).locator('.none').innerText()).toContain('Nothing matches these filters.');
    expect(await graph(page).locator('.counts').innerText()).toBe('0 of 15 statements, 0 of 7 affiliations');
    await graph(page).locator('.none').getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => rows(page).then(({ length }) => length)).toBe(22);
    expect(await field(page).inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('diplomatic-graph');
  },
);

test('the field tells the words that a host sets, and the legend filters the table', async () => {
  const { page } = await openTable();
  await set(page, { text: 'canada' });
  await soon(() => field(page).inputValue()).toBe('canada');
  await set(page, { text: null });
  await graph(page).locator('button[data-filter="support"]').click();
  await soon(() => rows(page).then((all) => all.filter((ref) => ref.startsWith('statement:')))).toEqual([
    'statement:p3-maduro-us',
    'statement:p4-contractors-maduro',
    'statement:p6-maduro-us',
    'statement:p7-oas-guaido',
    'statement:p9-maduro-us',
  ]);
  expect(await field(page).inputValue()).toBe('');
});

async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    graph(page).getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const bytes = (await (await file.createReadStream()).toArray()) as Buffer[];
  return { name: file.suggestedFilename(), text: Buffer.concat(bytes).toString('utf8') };
}

test('the download holds what the open table shows, in its order', async () => {
  const { page } = await openTable();
  await header(page, 'when').getByRole('button').click();
  await field(page).fill('maduro');
  await soon(() => graph(page).locator('.counts').innerText()).toMatch(/^6 of 15/);
  const statements = await download(page);
  expect(statements.name).toBe('venezuela-2019-statements.csv');
  expect(statements.text.startsWith('\uFEFFid,kind,from,from_name,relation,to,to_name,standing,attribution,')).toBe(
    true,
  );
  const [head = [], ...lines] = readCsv(statements.text);
  expect(lines.map((line) => `${line[1] === 'affiliation' ? 'edge' : 'statement'}:${line[0]!}`)).toEqual(
    await rows(page),
  );
  expect(lines[0]![head.indexOf('id')]).toBe(FIRST);
  expect(lines[0]![head.indexOf('order')]).toBe('1');
  expect(lines[0]![head.indexOf('quote')]).toBe('flew into Venezuela in the past few days to beef up security for');
  await tab(page, 'actors').click();
  await header(page, 'name').getByRole('button').click();
  const actors = await download(page);
  expect(actors.name).toBe('venezuela-2019-actors.csv');
  expect(
    readCsv(actors.text)
      .slice(1)
      .map(([id]) => `actor:${id!}`),
  ).toEqual(await rows(page));
});

/** Filters by chance, but the same each time. */
function* filters(count: number): Generator<Record<string, unknown>> {
  let seed = 2019;
  const any = (most: number): number => (seed = (seed * 48271) % 2147483647) % most;
  const ids = article.actors.map(({ id }) => id);
  const some = (list: readonly string[]): string[] => list.filter(() => any(3) > 0);
  const pick = <T>(list: readonly T[]): T => list[any(list.length)]!;
  for (let i = 0; i < count; i += 1) {
    const first = pick(ids);
    const choices: Record<string, unknown> = {
      relations: some(['support', 'recognition', 'severed-ties', 'security-aid']),
      standings: some(['stated', 'reported', 'implied', 'called-for', 'denied']),
      sources: some(['article']),
      text: pick(['guaido', 'maduro support', 'USA', 'the', 'military']),
      asOf: pick(['order:1', 'order:2', '2019-01', '2018']),
      undated: pick(['hide', 'show']),
      fold: true,
      focusOn: pick(ids),
      depth: 1 + any(3),
      between: [first, pick(ids.filter((id) => id !== first))],
    };
    const none = {
      relations: null,
      standings: null,
      sources: null,
      text: null,
      asOf: null,
      undated: null,
      fold: false,
      focusOn: null,
      depth: null,
      between: null,
    };
    yield { ...none, ...Object.fromEntries(Object.entries(choices).filter(() => any(10) < 3)) };
  }
}

test('table, graph, property and file tell the same under filters by chance', async () => {
  const { page } = await openTable();
  let shown = 0;
  for (const filter of filters(32)) {
    await set(page, filter);
    const { asOf = null, focusOn = null, fold, ...plain } = filter;
    const wanted = Object.fromEntries(
      Object.entries({ ...plain, asOf, focus: focusOn, fold: fold === true ? true : null }).filter(
        ([, value]) => value !== null,
      ),
    );
    // What the graph has applied, once it is what was set.
    await soon(() =>
      graph(page).evaluate((element) => {
        const applied = (element as unknown as { graph: { getAttribute(name: string): object } }).graph.getAttribute(
          'filter',
        );
        return Object.fromEntries(Object.entries(applied).filter(([, value]) => value !== undefined));
      }),
    ).toEqual(wanted);
    const told = await graph(page).evaluate(async (element) => {
      await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      const edges: { type: string; id: string; statements?: { id: string }[] }[] = (
        element as unknown as { graph: { mapEdges(map: (key: string, edge: never) => never): never[] } }
      ).graph.mapEdges((_key, edge) => edge);
      return {
        lines: edges.map(({ id }) => id).sort(),
        refs: edges
          .flatMap(({ type, id, statements = [] }) =>
            type === 'relation' ? statements.map((each) => `statement:${each.id}`) : [`edge:${id}`],
          )
          .sort(),
      };
    });
    await soon(() => rows(page).then((all) => all.sort())).toEqual(told.refs);
    await soon(() => drawn(page, 'line')).toEqual(told.lines);
    await tab(page, 'actors').click();
    expect((await rows(page)).map((ref) => ref.replace('actor:', '')).sort(), JSON.stringify(filter)).toEqual(
      await drawn(page, 'actor'),
    );
    await tab(page, 'statements').click();
    if (told.lines.length === 0) {
      // Where nothing is left, there is no file.
      await expect(toSvg(page)).rejects.toThrow(/Widen the filter|Name another|Name other/);
      continue;
    }
    const inFile = [
      ...(await toSvg(page, { data: false })).matchAll(/<g [^>]*data-(?:edge|affiliation)="([^"]*)"/g),
    ].map(([, id]) => id!);
    expect(inFile.sort()).toEqual(told.lines);
    shown += told.refs.length;
  }
  // Filters by chance must not all leave nothing.
  expect(shown).toBeGreaterThan(100);
});

test('every one of 753 rows can be reached, sorted and found', async () => {
  const { page } = await openLarge();
  expect((await rows(page)).length).toBeLessThan(753);
  expect(await graph(page).getByRole('table').getAttribute('aria-rowcount')).toBe('754');
  await header(page, 'source').getByRole('button').click();
  // By keyboard: who scrolls to the button by mouse makes rows come, which move it away from the pointer.
  await graph(page).getByRole('button', { name: 'Show all 753 rows' }).press('Enter');
  await soon(() => rows(page).then(({ length }) => length)).toBe(753);
  const sources = await cells(page, 'source');
  expect(sources).toEqual(sources.toSorted());
  // Sorting keeps what was asked for.
  await header(page, 'when').getByRole('button').click();
  await soon(() => rows(page).then(({ length }) => length)).toBe(753);
  expect(new Set(await rows(page)).size).toBe(753);
  await field(page).fill('needle');
  await soon(() => rows(page)).toEqual(['statement:t700']);
});

test('rows come as they are scrolled to, and at once by the key that leads to the last', async () => {
  const { page } = await openLarge();
  const before = (await rows(page)).length;
  await graph(page).locator('.scroll').hover();
  await page.mouse.wheel(0, 100_000);
  await soon(() => rows(page).then(({ length }) => length)).toBeGreaterThan(before);
  await graph(page).locator('tr[data-row] button').first().focus();
  await page.keyboard.press('End');
  expect(
    await graph(page)
      .locator('tr[data-row]')
      .last()
      .evaluate((last) => last.contains((last.getRootNode() as ShadowRoot).activeElement)),
  ).toBe(true);
  expect((await rows(page)).at(-1)).toBe('statement:t752');
  // What is selected far down is there, too.
  await set(page, { selected: 'statement:t5' });
  await soon(() => graph(page).locator('tr[aria-current]').count()).toBe(1);
});

test('a host may begin with the table, take the switch away, and change what is shown beneath it', async () => {
  const { page, complaints } = await openHost(
    '<diplomatic-graph src="/data.json" view="table" controls="legend evidence"></diplomatic-graph>',
  );
  await graph(page).locator('.tables').waitFor();
  expect(await graph(page).getByRole('button', { name: 'Table', exact: true }).count()).toBe(0);
  // A host does not take the focus.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await set(page, {
    data: {
      format: 1,
      title: 'Other',
      sources: [{ id: 's', kind: 'dataset' }],
      actors: [
        { id: 'x', kind: 'state', name: 'X' },
        { id: 'y', kind: 'state', name: 'Y' },
      ],
      statements: [{ id: 'only', source: 's', from: 'x', relation: 'support', to: 'y', count: 4 }],
    },
  });
  await soon(() => rows(page)).toEqual(['statement:only']);
  // Columns that nothing would stand in are left out.
  expect(await header(page, 'when').count()).toBe(0);
  expect(await header(page, 'source').count()).toBe(0);
  // A graph of few keeps the order of the file.
  expect(await header(page, 'events').getAttribute('aria-sort')).toBeNull();
  expect(await cells(page, 'standing')).toEqual(['stated']);
  expect(await cells(page, 'events')).toEqual(['4']);
  await set(page, { data: { format: 1, title: 'None', sources: [], actors: [], statements: [] } });
  await soon(() => graph(page).locator('.none').innerText()).toBe('The dataset has no actors yet.');
  expect(await graph(page).locator('.none button').count()).toBe(0);
  await set(page, { data: null });
  await soon(() => graph(page).locator('.tables').count()).toBe(0);
  expect(await heard(page, 'dg-filter')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the table is there again when the element comes back into the page, and the graph when it is asked for', async () => {
  const { page, complaints } = await openTable();
  await graph(page).evaluate((element) => {
    const { parentNode, nextSibling } = element;
    element.remove();
    parentNode!.insertBefore(element, nextSibling);
  });
  await soon(() => rows(page).then(({ length }) => length)).toBe(22);
  expect(await graph(page).locator('.tables').count()).toBe(1);
  await set(page, { view: 'graph' });
  await soon(() => graph(page).locator('.tables').count()).toBe(0);
  await press(page, 'actor:canada');
  await soon(() => get(page, 'selected')).toBe('actor:canada');
  expect(complaints).toEqual([]);
});

test('who stands on the graph when a host shows the table stands on the table then', async () => {
  const { page } = await openExplorer();
  await graph(page).locator('button[data-actor="canada"]').focus();
  await set(page, { view: 'table' });
  await soon(() => focused(page)).toMatch(/^Statements/);
});

test('tabs go by arrow keys, and arrows in rows follow the direction of writing', async () => {
  const { page } = await openTable();
  await tab(page, 'statements').focus();
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^Actors/);
  expect(await tab(page, 'actors').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  await set(page, { locale: 'ar' });
  await soon(() => tab(page, 'statements').innerText()).toContain('الأقوال');
  const slot = (): Promise<string | null> =>
    graph(page).evaluate((element) => element.shadowRoot!.activeElement?.closest('td')?.classList[0] ?? null);
  await graph(page).locator('tr[data-row] td.from button').first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await slot()).toBe('relation');
  await page.keyboard.press('ArrowLeft');
  expect(await slot()).toBe('to');
  await page.keyboard.press('ArrowRight');
  expect(await slot()).toBe('relation');
});

test('Escape in the table lets go of what is selected, and keeps the place', async () => {
  const { page } = await openTable();
  await row(page, 'statement:p8-canada-guaido').locator('.what').click();
  await soon(() => get(page, 'selected')).toBe('statement:p8-canada-guaido');
  await page.keyboard.press('Escape');
  await soon(() => get(page, 'selected')).toBeNull();
  expect(await focused(page)).toContain('Canada → Juan Guaidó');
});

test('words in a row can be marked and copied without opening it', async () => {
  const { page } = await openTable();
  const words = row(page, 'statement:p8-canada-guaido').locator('q');
  await words.scrollIntoViewIfNeeded();
  // The first of its lines.
  const line = await words.evaluate((quote) => quote.getClientRects()[0]!.toJSON() as DOMRect);
  await page.mouse.move(line.x + 4, line.y + line.height / 2);
  await page.mouse.down();
  await page.mouse.move(line.x + 60, line.y + line.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await get(page, 'selected')).toBeNull();
});

test('search finds while the table is shown, and leads to the row where there is no panel', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" view="table" controls="search table filters"></diplomatic-graph>',
  );
  await graph(page).locator('.tables').waitFor();
  await set(page, { relations: ['support'] });
  await soon(() => rows(page)).not.toContain('statement:p7-oas-guaido');
  await tab(page, 'statements').focus();
  await page.keyboard.press('/');
  await graph(page).locator('.search input').waitFor();
  await page.keyboard.type('urged the other');
  await soon(() => graph(page).getByRole('option').count()).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await soon(() => get(page, 'selected')).toBe('statement:p7-oas-guaido');
  await soon(() => focused(page)).toContain('OAS → Juan Guaidó');
});

test('on paper there is the picture with its notes, whatever was seen on the screen', async () => {
  const { page } = await openTable();
  await page.emulateMedia({ media: 'print' });
  await soon(() => graph(page).locator('[part="print"] svg').isVisible()).toBe(true);
  expect(await graph(page).locator('.tables').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await soon(() => graph(page).locator('.tables').isVisible()).toBe(true);
});
