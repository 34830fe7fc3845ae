/** Switches of relations and standings, and the attributes behind them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  drawn,
  focused,
  get,
  heard,
  openExplorer,
  openHost,
  ready,
  set,
  soon,
  spot,
  type Opened,
} from './harness.js';

const article = JSON.parse(ARTICLE) as {
  statements: { id: string; from: string; to: string; relation: string; standing: string }[];
};
const edges = (keep: (statement: (typeof article.statements)[number]) => boolean): string[] =>
  [...new Set(article.statements.filter(keep).map(({ from, relation, to }) => `${from}/${relation}/${to}`))].sort();
const ALL = edges(() => true);

const toggle = (page: Page, id: string) => page.locator(`diplomatic-graph button[data-filter="${id}"]`);

async function withAttributes(attributes: string, data = ARTICLE): Promise<Opened> {
  const opened = await openHost(`<diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph>`, {
    pages: { '/data.json': { body: data, type: 'application/json' } },
  });
  await opened.page.locator('diplomatic-graph [data-layer="legend"], diplomatic-graph .legend').first().waitFor();
  return opened;
}

/** The article with one statement denied, and one pair of actors that only a denial ties. */
function withDenials(): string {
  const data = structuredClone(article);
  data.statements.push(
    { ...data.statements[6]!, id: 'd1', standing: 'denied' },
    { ...data.statements[6]!, id: 'd2', from: 'russia', to: 'maduro', standing: 'denied' },
  );
  return JSON.stringify(data);
}

test('every relation and standing has a switch that counts its statements', async () => {
  const { page } = await openExplorer();
  const texts = await page
    .locator('diplomatic-graph button[data-filter]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        (button as HTMLElement).dataset['filter'],
        button.getAttribute('aria-pressed'),
        Number(button.querySelector('.count')?.textContent),
      ]),
    );
  const count = (key: 'relation' | 'standing', value: string): [string, string, number] => [
    value,
    'true',
    article.statements.filter((statement) => statement[key] === value).length,
  ];
  expect(texts).toEqual([
    ...['support', 'recognition', 'severed-ties', 'security-aid'].map((id) => count('relation', id)),
    ...['stated', 'reported', 'implied', 'called-for'].map((id) => count('standing', id)),
  ]);
});

test('a switch takes its lines away, tells of it, and brings them back', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await toggle(page, 'support').click();
  await soon(() => drawn(page, 'edge')).toEqual(edges(({ relation }) => relation !== 'support'));
  expect(await toggle(page, 'support').getAttribute('aria-pressed')).toBe('false');
  expect(await get(page, 'relations')).toEqual(['recognition', 'severed-ties', 'security-aid']);
  await toggle(page, 'support').click();
  await soon(() => drawn(page, 'edge')).toEqual(ALL);
  expect(await get(page, 'relations')).toBeNull();
  expect(await heard(page, 'dg-filter')).toEqual(
    Array.from({ length: 2 }, () => ({ type: 'dg-filter', kind: 'relation', id: 'support', origin: 'pointer' })),
  );
});

test('the standing of a line follows from the statements that remain', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await toggle(page, 'stated').click();
  await soon(() => drawn(page, 'edge')).toEqual(edges(({ standing }) => standing !== 'stated'));
  expect(
    await page.locator('diplomatic-graph button[data-edge="maduro/severed-ties/us"]').getAttribute('aria-label'),
  ).toContain('implied');
  expect(await heard(page, 'dg-filter')).toEqual([
    { type: 'dg-filter', kind: 'standing', id: 'stated', origin: 'pointer' },
  ]);
});

test('a switch works by keyboard and keeps the focus', async () => {
  const { page } = await openExplorer();
  await toggle(page, 'recognition').focus();
  await page.keyboard.press('Space');
  await soon(() => drawn(page, 'edge')).not.toContain('oas/recognition/guaido');
  expect(await focused(page)).toContain('Recognition');
  expect((await heard(page, 'dg-filter'))[0]?.origin).toBe('keyboard');
});

test('no actor moves when lines are filtered', async () => {
  const { page } = await openExplorer();
  const places = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      await Promise.all((await drawn(page, 'actor')).map(async (id) => [id, await spot(page, `actor:${id}`)] as const)),
    );
  const before = await places();
  for (const id of ['support', 'implied', 'called-for']) {
    await toggle(page, id).click();
    await soon(() => toggle(page, id).getAttribute('aria-pressed')).toBe('false');
    const after = await places();
    expect(Object.keys(after).length).toBeGreaterThan(1);
    expect(before).toMatchObject(after);
    await toggle(page, id).click();
    await soon(() => places()).toEqual(before);
  }
});

test('when nothing is left, the graph says so, and one button brings all back', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  for (const id of ['stated', 'reported', 'implied', 'called-for']) await toggle(page, id).click();
  await soon(() => page.locator('diplomatic-graph .nothing').innerText()).toContain('Nothing matches these filters.');
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Show all' }).click();
  await soon(() => drawn(page, 'edge')).toEqual(ALL);
  expect((await heard(page, 'dg-filter')).at(-1)).toEqual({
    type: 'dg-filter',
    kind: null,
    id: null,
    origin: 'pointer',
  });
  expect([await get(page, 'relations'), await get(page, 'standings')]).toEqual([null, null]);
});

test('Show all, pressed by keyboard, does not lose the focus to the page', async () => {
  const { page } = await withAttributes('standings=""');
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await soon(() => drawn(page, 'edge')).toEqual(ALL);
  await soon(() => page.evaluate(() => document.activeElement?.localName)).toBe('diplomatic-graph');
});

test.for([
  ['', ALL],
  ['relations=""', []],
  [
    'relations="recognition severed-ties"',
    edges(({ relation }) => relation === 'recognition' || relation === 'severed-ties'),
  ],
  ['relations="severed%2Dties"', edges(({ relation }) => relation === 'severed-ties')],
  ['standings=""', []],
  ['standings="called-for"', edges(({ standing }) => standing === 'called-for')],
  [
    'relations="support" standings="implied stated"',
    edges(({ relation, standing }) => relation === 'support' && (standing === 'implied' || standing === 'stated')),
  ],
] as const)('the attributes %s show what they name', async ([attributes, expected]) => {
  const { page } = await withAttributes(attributes);
  await (expected.length === 0 ? page.locator('diplomatic-graph .nothing').waitFor() : ready(page));
  expect(await drawn(page, 'edge')).toEqual(expected);
  expect(await heard(page, 'dg-filter')).toEqual([]);
});

test('the attribute that is taken away shows all again', async () => {
  const { page } = await withAttributes('relations="support"');
  await ready(page);
  await page.locator('diplomatic-graph').evaluate((element) => element.removeAttribute('relations'));
  await soon(() => drawn(page, 'edge')).toEqual(ALL);
});

test('what is denied is hidden until asked for, and disputed where others say it', async () => {
  const { page } = await withAttributes('', withDenials());
  await ready(page);
  expect(await drawn(page, 'edge')).toEqual(ALL);
  expect(await toggle(page, 'denied').getAttribute('aria-pressed')).toBe('false');
  const label = (): Promise<string | null> =>
    page.locator('diplomatic-graph button[data-edge="canada/support/guaido"]').getAttribute('aria-label');
  expect(await label()).toContain('disputed');
  await toggle(page, 'denied').click();
  await soon(() => drawn(page, 'edge')).toEqual([...ALL, 'russia/support/maduro'].sort());
  expect(
    await page.locator('diplomatic-graph button[data-edge="russia/support/maduro"]').getAttribute('aria-label'),
  ).toContain('denied');
});

test('no choice of certainty hides that a line is disputed', { tags: ['quick'] }, async () => {
  const { page } = await withAttributes('standings="stated reported implied called-for"', withDenials());
  await ready(page);
  expect(await drawn(page, 'edge')).toEqual(ALL);
  const button = page.locator('diplomatic-graph button[data-edge="canada/support/guaido"]');
  expect(await button.getAttribute('aria-label')).toContain('disputed');
  const { standing } = article.statements[6]!;
  await set(page, { standings: [standing], selected: 'statement:d1' });
  await soon(() => button.getAttribute('aria-label')).toContain('disputed');
  await soon(() => page.locator('diplomatic-graph .panel').innerText()).toContain('stated, disputed · 2 statements');
});

test('a selected line that a filter hides is not shown in the panel', async () => {
  const { page } = await openExplorer();
  await set(page, { selected: 'edge:oas/recognition/guaido' });
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toContain('OAS');
  await toggle(page, 'recognition').click();
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe('All relations');
});

test('the number of relations that are left is told to who cannot see it', async () => {
  const { page } = await openExplorer();
  await toggle(page, 'support').click();
  await soon(() => page.locator('diplomatic-graph [role="status"]').textContent()).toContain('3 relations shown.');
});

test('each standing has one sign: the filter panel draws it as the legend does, the cross of a denial included', async () => {
  const { page } = await withAttributes('', withDenials());
  await ready(page);
  await page.locator('diplomatic-graph button.open-filters').click();
  await page.locator('diplomatic-graph .filters input[data-standing="denied"]').waitFor();
  const signs = await page.locator('diplomatic-graph').evaluate(({ shadowRoot }) => {
    const drawing = (sample: Element | null | undefined): string =>
      [...(sample?.children ?? [])].map((mark) => new XMLSerializer().serializeToString(mark)).join('');
    return [...shadowRoot!.querySelectorAll<HTMLInputElement>('.filters input[data-standing]')].map((box) => ({
      standing: box.dataset['standing'],
      panel: drawing(box.closest('label')!.querySelector('.sample')),
      legend: drawing(shadowRoot!.querySelector(`button[data-filter="${box.dataset['standing']}"] .sample`)),
    }));
  });
  expect(signs.map(({ standing }) => standing)).toContain('denied');
  for (const { panel, legend } of signs) expect(panel).toBe(legend);
  // Line, arrowhead, cross.
  expect(signs.at(-1)!.panel.match(/<(path|polygon)/g)).toEqual(['<path', '<polygon', '<polygon']);
});
