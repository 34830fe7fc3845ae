/** Narrowing: the box of filters, the chips, and what the panel and the picture say then. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  button,
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
  spot,
  type Opened,
} from './harness.js';
import { box, chip, chips, choose, graph, group, openBox, opener, shown } from './narrow.js';

const article = JSON.parse(ARTICLE) as {
  statements: Record<string, unknown>[];
  sources: Record<string, unknown>[];
} & Record<string, unknown>;

async function openWith(data: object, attributes = ''): Promise<Opened> {
  const opened = await openHost(`<diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph>`, {
    pages: { '/data.json': { body: JSON.stringify(data), type: 'application/json' } },
  });
  await ready(opened.page);
  return opened;
}

/** Where the stage stands and the actors on it. */
const standing = async (page: Page): Promise<unknown> => [
  await graph(page).locator('.stage').boundingBox(),
  await spot(page, 'actor:guaido'),
];

/** Marks and names of actors that lie beneath the words or the button of the message. */
const hiddenByMessage = (page: Page): Promise<string[]> =>
  graph(page)
    .locator('.stage')
    .evaluate((stage) => {
      const over = [...stage.querySelectorAll('.nothing > *')].map((element) => element.getBoundingClientRect());
      return [...stage.querySelectorAll('[data-layer="actors"] > g, [data-label-actor]')]
        .filter((mark) =>
          over.some((part) =>
            (({ left, right, top, bottom }) =>
              left < part.right && right > part.left && top < part.bottom && bottom > part.top)(
              mark.getBoundingClientRect(),
            ),
          ),
        )
        .map((mark) => mark.textContent ?? '');
    });

const scrolled = (page: Page): Promise<number> =>
  box(page)
    .locator('.groups')
    .evaluate((groups) => groups.scrollTop);

test(
  'a chip for each restriction says what it is, takes it off alone, and moves nothing',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    const before = await standing(page);
    expect(await chips(page)).toEqual([]);
    await set(page, {
      standings: ['stated', 'reported'],
      relations: ['support', 'security-aid'],
      text: 'maduro',
      fold: true,
    });
    await soon(() => chips(page)).toEqual([
      'stated, reported only',
      'Support, Security aid',
      '“maduro”',
      'agents merged',
    ]);
    expect(await shown(page)).toBe('2 of 15 statements');
    // Guaidó is not shown now; the stage stays where it was.
    expect(await graph(page).locator('.stage').boundingBox()).toEqual((before as [unknown])[0]);
    await chip(page, 'Support, Security aid').click();
    await soon(() => chips(page)).toEqual(['stated, reported only', '“maduro”', 'agents merged']);
    expect([await get(page, 'relations'), await get(page, 'text'), await get(page, 'fold')]).toEqual([
      null,
      'maduro',
      true,
    ]);
    expect((await heard(page, 'dg-filter')).at(-1)).toEqual({
      type: 'dg-filter',
      kind: 'relation',
      id: null,
      origin: 'panel',
    });
    await graph(page).locator('.narrowed').getByRole('button', { name: 'Show all' }).click();
    await soon(() => chips(page)).toEqual([]);
    expect([await get(page, 'standings'), await get(page, 'text'), await get(page, 'fold')]).toEqual([
      null,
      null,
      false,
    ]);
    await soon(() => standing(page)).toEqual(before);
    expect(complaints).toEqual([]);
  },
);

test('by keyboard, the focus goes from a chip that is taken off to another, and from the last to the button of the filters', async () => {
  const { page } = await openExplorer();
  await set(page, { standings: ['stated'], text: 'maduro', focusOn: 'maduro' });
  await soon(() => chips(page)).toHaveLength(3);
  await chip(page, 'focus: Nicolás Maduro (1 connection)').focus();
  await page.keyboard.press('Enter');
  await soon(() => chips(page)).toEqual(['stated only', '“maduro”']);
  await soon(() => focused(page)).toBe('Remove filter: “maduro”');
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toBe('Remove filter: stated only');
  await page.keyboard.press('Space');
  await soon(() => chips(page)).toEqual([]);
  await soon(() => focused(page)).toBe('Filters');
  expect((await heard(page, 'dg-filter')).map(({ kind, origin }) => [kind, origin])).toEqual([
    ['focus', 'keyboard'],
    ['text', 'keyboard'],
    ['standing', 'keyboard'],
  ]);
});

test('on a phone chips lie over the upper border of the stage, move nothing, and what is selected is brought out from under them', async () => {
  const { page } = await openExplorer(PHONE);
  const before = await graph(page).locator('.stage').boundingBox();
  await set(page, { undated: 'hide' });
  await soon(() => chips(page)).toEqual(['dated only']);
  const [stage, row] = [
    (await graph(page).locator('.stage').boundingBox())!,
    (await graph(page).locator('.narrowed').boundingBox())!,
  ];
  expect(stage).toEqual(before);
  expect(Math.abs(row.y - stage.y)).toBeLessThan(1);
  await set(page, { undated: null, text: 'pompeo' });
  await soon(() => chips(page)).toEqual(['“pompeo”']);
  await set(page, { selected: 'actor:pompeo' });
  await soon(async () => (await button(page, 'actor:pompeo').boundingBox())!.y).toBeGreaterThan(row.y + row.height - 1);
});

test(
  'the box opens and closes by its button, by its cross and by Escape, and the focus comes back',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await openBox(page);
    expect(await opener(page).getAttribute('aria-expanded')).toBe('true');
    expect(await focused(page)).toBe('Filters');
    await opener(page).click();
    await soon(() => box(page).count()).toBe(0);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await box(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await soon(() => box(page).count()).toBe(0);
    expect(
      await opener(page).evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
    ).toBe(true);
    await openBox(page);
    await box(page).getByRole('button', { name: 'Close' }).click();
    await soon(() => box(page).count()).toBe(0);
    // A press beside it leaves it open: its effect is to be seen.
    await openBox(page);
    await press(page, 'actor:canada');
    await soon(() => panelText(page)).toContain('From Canada');
    expect(await box(page).count()).toBe(1);
  },
);

test('certainty: one press leaves what is stated, another brings all back; each way of putting it has its own switch', async () => {
  const { page } = await openExplorer();
  await openBox(page);
  await choose(box(page).getByRole('radio', { name: 'Stated only' }));
  await soon(() => get(page, 'standings')).toEqual(['stated']);
  await soon(() => box(page).locator('.foot .shown').innerText()).toBe('5 of 15 statements');
  await soon(() => box(page).getByRole('checkbox', { name: 'implied 5' }).isChecked()).toBe(false);
  await choose(box(page).getByRole('checkbox', { name: 'implied 5' }));
  await soon(() => chips(page)).toEqual(['stated, implied only']);
  await soon(() => box(page).getByRole('radio', { name: 'Stated only' }).isChecked()).toBe(false);
  await choose(box(page).getByRole('radio', { name: 'All except denied' }));
  await soon(() => get(page, 'standings')).toBeNull();
  await soon(async () => (await heard(page, 'dg-filter')).map(({ kind, id, origin }) => [kind, id, origin])).toEqual([
    ['standing', 'stated', 'panel'],
    ['standing', 'implied', 'panel'],
    ['standing', null, 'panel'],
  ]);
});

test('relations: a switch, a button that leaves one alone, and one that brings all back', async () => {
  const { page } = await openExplorer();
  await openBox(page);
  await choose(group(page, 'Relation types').getByRole('checkbox', { name: 'Support 10' }), false);
  await soon(() => get(page, 'relations')).toEqual(['recognition', 'severed-ties', 'security-aid']);
  await group(page, 'Relation types').getByRole('button', { name: 'Only Recognition' }).click();
  await soon(() => drawn(page, 'edge')).toEqual(['oas/recognition/guaido']);
  expect(await group(page, 'Relation types').getByRole('checkbox', { name: 'Recognition 1' }).isChecked()).toBe(true);
  await group(page, 'Relation types').getByRole('button', { name: 'Relation types: all' }).click();
  await soon(() => get(page, 'relations')).toBeNull();
});

test('150 sources have a list that scrolls and can be searched', async () => {
  const sources = Array.from({ length: 150 }, (_, i) => ({
    id: `s${i}`,
    kind: 'article',
    title: i === 77 ? 'Nota única' : `Report ${i}`,
  }));
  const statements = article.statements.map((statement, i) => ({ ...statement, source: `s${i * 7}` }));
  const { page } = await openWith({ ...article, sources: [...article.sources, ...sources], statements });
  await openBox(page);
  const list = group(page, 'Sources');
  expect(await list.getByRole('checkbox').count()).toBe(151);
  expect(
    await list
      .locator('.options')
      .evaluate((element) => element.scrollHeight > element.clientHeight && element.clientHeight < 300),
  ).toBe(true);
  await list.getByRole('searchbox', { name: 'Find in sources' }).fill('unica');
  await soon(() => list.getByRole('checkbox').count()).toBe(1);
  await list.getByRole('button', { name: 'Only Nota única' }).click();
  await soon(() => get(page, 'sources')).toEqual(['s77']);
  await soon(() => chips(page)).toEqual(['source: Nota única']);
  await soon(() => drawn(page, 'edge')).toEqual([
    (({ from, relation, to }) => `${String(from)}/${String(relation)}/${String(to)}`)(article.statements[11]!),
  ]);
});

test('with one source there is no choice of sources', async () => {
  const { page } = await openExplorer();
  await openBox(page);
  expect(await group(page, 'Sources').count()).toBe(0);
});

test('words are applied as they are typed, and at once by Enter', async () => {
  const { page } = await openExplorer();
  await openBox(page);
  const field = box(page).getByRole('searchbox', { name: 'Text' });
  await field.click();
  await page.keyboard.type('guaido pompeo');
  await soon(() => get(page, 'text')).toBe('guaido pompeo');
  await soon(() => group(page, 'Text').innerText()).toContain('2 statements match.');
  expect(await field.inputValue()).toBe('guaido pompeo');
  // A reader who types fast asks once.
  expect((await heard(page, 'dg-filter')).length).toBeLessThan(4);
  await field.fill('canada');
  await page.keyboard.press('Enter');
  await soon(() => drawn(page, 'edge')).toEqual(['canada/support/guaido', 'others/support/guaido']);
  await soon(() => chips(page)).toEqual(['“canada”']);
  await chip(page, '“canada”').click();
  await soon(() => field.inputValue()).toBe('');
});

test(
  'an actor with what is around it, one to three lines away; by the box and by the panel',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await openBox(page);
    const around = group(page, 'Focus on an actor');
    expect(await around.getByRole('radio').count()).toBe(0);
    expect(await around.locator('option').allTextContents()).toEqual([
      'All actors',
      ...(await around.locator('option').allTextContents()).slice(1).toSorted(new Intl.Collator('en').compare),
    ]);
    await around.getByRole('combobox').selectOption({ label: 'Russia' });
    await soon(() => drawn(page, 'actor')).toEqual(['contractors', 'russia']);
    await choose(around.getByRole('radio', { name: '2 connections' }));
    await soon(() => drawn(page, 'actor')).toEqual(['contractors', 'maduro', 'russia']);
    await soon(() => chips(page)).toEqual(['focus: Russia (2 connections)']);
    // The box may lie over it; a key reaches it all the same.
    await button(page, 'actor:maduro').focus();
    await page.keyboard.press('Enter');
    const looks = graph(page).getByRole('group', { name: 'Explore Nicolás Maduro' });
    await looks.getByRole('button', { name: 'Focus on this actor' }).click();
    await soon(() => chips(page)).toEqual(['focus: Nicolás Maduro (1 connection)']);
    expect(await looks.getByRole('button', { name: 'Focus on this actor' }).getAttribute('aria-pressed')).toBe('true');
    await looks.getByRole('button', { name: '3 connections' }).click();
    await soon(() => get(page, 'depth')).toBe(3);
    await soon(() => around.getByRole('radio', { name: '3 connections' }).isChecked()).toBe(true);
    await looks.getByRole('button', { name: 'Focus on this actor' }).click();
    await soon(() => chips(page)).toEqual([]);
    expect([await get(page, 'focusOn'), await get(page, 'depth')]).toEqual([null, null]);
  },
);

test(
  'paths: from the panel to the second of two, whose choice shows them; each hop opens its words',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await press(page, 'actor:russia');
    await graph(page).getByRole('button', { name: 'Paths to…' }).click();
    await box(page).waitFor();
    const paths = group(page, 'Paths between two actors');
    expect(await paths.getByRole('combobox', { name: 'From' }).inputValue()).toBe('russia');
    await soon(() =>
      paths
        .getByRole('combobox', { name: 'To' })
        .evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
    ).toBe(true);
    expect(await scrolled(page)).toBeGreaterThan(0);
    expect(await get(page, 'between')).toBeNull();
    await paths.getByRole('combobox', { name: 'To' }).selectOption('oas');
    await soon(() => get(page, 'between')).toEqual(['russia', 'oas']);
    await soon(() => paths.innerText()).toContain('5 connections apart.');
    await soon(() => graph(page).locator('p.aside[role="status"]').textContent()).toBe('5 connections apart.');
    expect(await paths.locator('summary').innerText()).toBe(
      'Russia – Private military contractors – Nicolás Maduro – Venezuela’s military – Juan Guaidó – OAS',
    );
    await paths.getByRole('button', { name: /Private military contractors.*Nicolás Maduro/ }).click();
    await soon(() => panelText(page)).toContain('flew into Venezuela in the past few days');
    await set(page, { selected: null });
    await soon(() => panelText(page)).toContain('Paths between Russia and OAS 5 connections apart.');
    // The first of the two is taken away: there are no paths then.
    await paths.getByRole('combobox', { name: 'From' }).selectOption('');
    await soon(() => get(page, 'between')).toBeNull();
    expect(await paths.getByRole('combobox', { name: 'To' }).inputValue()).toBe('oas');
    expect((await heard(page, 'dg-filter')).map(({ kind, id }) => [kind, id])).toEqual([
      ['between', 'oas'],
      ['between', null],
    ]);
  },
);

test('where no path leads, the two are still seen, and a message beneath them says so and leads back', async () => {
  const { page } = await openExplorer();
  await set(page, { between: ['russia', 'oas'], standings: ['stated'] });
  await soon(() => graph(page).locator('.nothing').innerText()).toContain('No path between Russia and OAS.');
  expect(await drawn(page, 'actor')).toEqual(['oas', 'russia']);
  await soon(() => hiddenByMessage(page)).toEqual([]);
  await soon(() => panelText(page)).toContain('Paths between Russia and OAS No path between Russia and OAS.');
  await graph(page).locator('.nothing').getByRole('button', { name: 'Show all' }).click();
  await soon(() => graph(page).locator('.nothing').count()).toBe(0);
  expect([await get(page, 'between'), await get(page, 'standings')]).toEqual([null, null]);
});

test('an actor without lines is not covered by the message', async () => {
  const { page } = await openExplorer();
  await set(page, { focusOn: 'russia', standings: ['stated'], relations: ['recognition'] });
  await soon(() => graph(page).locator('.nothing').innerText()).toContain(
    'Russia has no relations with these filters.',
  );
  expect(await drawn(page, 'actor')).toEqual(['russia']);
  await soon(() => hiddenByMessage(page)).toEqual([]);
});

test('on a phone neither, where actors stand at both borders', async () => {
  const { page } = await openExplorer(PHONE);
  await set(page, { between: ['russia', 'oas'], standings: ['stated'] });
  await soon(() => graph(page).locator('.nothing').innerText()).toContain('No path between Russia and OAS.');
  await soon(() => hiddenByMessage(page)).toEqual([]);
});

test('two sides: the picture is arranged by them, and everyone is listed with the reason', async () => {
  const { page } = await openExplorer();
  await press(page, 'actor:guaido');
  await graph(page).getByRole('button', { name: 'Compare with…' }).click();
  const sides = group(page, 'Two sides');
  await soon(() =>
    sides
      .getByRole('combobox', { name: 'Right' })
      .evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element),
  ).toBe(true);
  await sides.getByRole('combobox', { name: 'Right' }).selectOption('maduro');
  await soon(() => get(page, 'sides')).toEqual(['guaido', 'maduro']);
  await soon(() => chips(page)).toEqual(['Juan Guaidó versus Nicolás Maduro']);
  await set(page, { selected: null });
  await soon(() => panelText(page)).toContain('Juan Guaidó versus Nicolás Maduro With Juan Guaidó 9');
  const member = (id: string): Promise<string> =>
    graph(page)
      .locator(`.panel [data-member="${id}"]`)
      .innerText()
      .then((text) => text.replace(/\s+/g, ' '));
  expect(await member('canada')).toBe('Canada Support, stated');
  expect(await member('oas')).toBe('OAS Recognition, called for');
  // What was done to it is told with both names.
  expect(await member('us')).toBe('United States Nicolás Maduro → United States: severed ties, stated');
  expect(await member('russia')).toContain('Private military contractors → Russia: acts for');
  await soon(async () => (await spot(page, 'actor:guaido')).x < (await spot(page, 'actor:maduro')).x).toBe(true);
  await graph(page).locator('.panel [data-member="canada"]').click();
  await soon(() => get(page, 'selected')).toBe('actor:canada');
  // Sides leave nothing out: showing all leaves them.
  expect(await shown(page)).toBe('15 of 15 statements');
  await box(page).getByRole('button', { name: 'Show all' }).click();
  expect(await get(page, 'sides')).toEqual(['guaido', 'maduro']);
  await chip(page, 'Juan Guaidó versus Nicolás Maduro').click();
  await soon(() => get(page, 'sides')).toBeNull();
});

test('folding: agents are shown as those for whom they act, and named wherever their deeds are told', async () => {
  const { page } = await openExplorer();
  await set(page, { focusOn: 'contractors' });
  await openBox(page);
  await choose(box(page).getByRole('switch', { name: /Merge 1 agent into the actor it acts for/ }));
  await soon(() => get(page, 'fold')).toBe(true);
  // Who looked at an agent looks at its principal now.
  await soon(() => get(page, 'focusOn')).toBe('russia');
  await page.keyboard.press('Escape');
  await set(page, { focusOn: null });
  await soon(() => drawn(page, 'edge')).toContain('russia/security-aid/maduro');
  expect(await drawn(page, 'actor')).not.toContain('contractors');
  expect(await graph(page).locator('[data-layer="actors"] [data-actor="russia"] > *').count()).toBe(2);
  expect(await button(page, 'edge:russia/security-aid/maduro').getAttribute('aria-label')).toBe(
    'Russia (Private military contractors) → Nicolás Maduro: security aid, reported',
  );
  const { x, y } = await spot(page, 'edge:russia/security-aid/maduro');
  await page.mouse.move(x, y);
  await soon(() => graph(page).locator('.tip').innerText()).toContain(
    'Russia (Private military contractors) → Nicolás Maduro',
  );
  await press(page, 'edge:russia/security-aid/maduro');
  await soon(() => panelText(page)).toContain('Russia (Private military contractors) → Nicolás Maduro Security aid');
  expect(await panelText(page)).toContain(
    'Private military contractors → Nicolás Maduro Private military contractors came to Venezuela',
  );
  await soon(() => graph(page).locator('p.aside[role="status"]').textContent()).toMatch(/Private military contractors/);
  await set(page, { selected: 'actor:russia' });
  await soon(() => panelText(page)).toContain('Agents merged into Russia Private military contractors');
  expect(await panelText(page)).toContain('“who do secret missions for Russian Federation”');
  // Among reasons, too.
  await set(page, { selected: null, sides: ['guaido', 'maduro'] });
  await soon(async () =>
    (await graph(page).locator('.panel [data-member="russia"]').innerText()).replace(/\s+/g, ' '),
  ).toBe('Russia Russia (Private military contractors) → Nicolás Maduro: security aid, reported');
  // Nobody acts for anyone: there is nothing to fold.
  const none = await openWith({
    ...article,
    actors: (article['actors'] as Record<string, unknown>[]).map(({ affiliations: _none, ...rest }) => rest),
  });
  await openBox(none.page);
  expect(await box(none.page).getByRole('switch').count()).toBe(0);
});

test('what has no place in time can be left out where some has one', async () => {
  const { page } = await openExplorer();
  await openBox(page);
  const undated = article.statements.filter(({ date, order }) => date === undefined && order === undefined).length;
  await choose(box(page).getByRole('checkbox', { name: `Include ${undated} undated statements` }), false);
  await soon(() => get(page, 'undated')).toBe('hide');
  await soon(() => box(page).locator('.foot .shown').innerText()).toBe(`${15 - undated} of 15 statements`);
  const placeless = await openWith({
    ...article,
    statements: article.statements.map(({ order: _order, ...rest }) => rest),
  });
  await openBox(placeless.page);
  expect(await box(placeless.page).locator('[data-filter-undated]').count()).toBe(0);
});

test('the box follows what a host sets, in any language, and lets all go with the dataset', async () => {
  const { page, complaints } = await openExplorer();
  await openBox(page);
  await set(page, { locale: 'ar', between: ['us', 'maduro'], text: 'x' });
  await soon(() => graph(page).locator('.filters h3').first().innerText()).toBe('عوامل التصفية');
  await soon(() => graph(page).locator('[data-group="between"] select').first().inputValue()).toBe('us');
  await soon(() => graph(page).locator('.filters input.text').inputValue()).toBe('x');
  await set(page, { data: null });
  await soon(() => graph(page).locator('.filters').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('on a phone the box is a sheet under which the graph is seen, and gives way to the evidence', async () => {
  const { page } = await openExplorer(PHONE);
  await opener(page).tap();
  await box(page).waitFor();
  const [sheet, stage] = [(await box(page).boundingBox())!, (await graph(page).locator('.stage').boundingBox())!];
  expect(sheet.width).toBeGreaterThan(380);
  expect(sheet.y - stage.y).toBeGreaterThan(60);
  await group(page, 'Paths between two actors').getByRole('combobox', { name: 'From' }).selectOption('russia');
  await group(page, 'Paths between two actors').getByRole('combobox', { name: 'To' }).selectOption('maduro');
  await group(page, 'Paths between two actors')
    .getByRole('button', { name: /Private military contractors.*Nicolás Maduro/ })
    .tap();
  await soon(() => panelText(page)).toContain('beef up security');
  expect(await box(page).count()).toBe(0);
});

test('a host that has no filters has neither box nor chips, nor ways at an actor', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" standings="stated" controls="legend evidence table zoom"></diplomatic-graph>',
  );
  await ready(page);
  expect(await opener(page).count()).toBe(0);
  await set(page, { selected: 'actor:maduro' });
  await soon(() => panelText(page)).toContain('From Nicolás Maduro');
  expect(await graph(page).locator('.chip, .looks').count()).toBe(0);
});

test('an element that is put back into the page keeps the look of its chips', async () => {
  const { page } = await openExplorer();
  await set(page, { text: 'maduro' });
  await soon(() => chips(page)).toEqual(['“maduro”']);
  const radius = (): Promise<string> =>
    graph(page)
      .locator('.pill')
      .evaluate((element) => getComputedStyle(element).borderStartStartRadius);
  const before = await radius();
  expect(before).not.toBe('0px');
  await graph(page).evaluate((element) => {
    const parent = element.parentElement!;
    element.remove();
    parent.prepend(element);
  });
  await soon(radius).toBe(before);
});

test.for([
  ['a text', { text: 'canada' }],
  ['a focus', { focusOn: 'canada', depth: 1 }],
  ['paths', { between: ['us', 'maduro'] }],
  ['what is undated', { undated: 'hide', asOf: 'order:1' }],
  ['folding', { fold: true, standings: ['stated'] }],
] as const)('what %s hides is found by the search, which takes it all off', async ([, filter]) => {
  const { page } = await openExplorer(DESKTOP);
  await set(page, filter);
  await soon(() => chips(page)).not.toEqual([]);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('combobox', { name: 'Search actors, relations and quotes' }).fill('private military');
  const option = graph(page).getByRole('option').filter({ hasText: 'Private military contractors' }).first();
  if ('undated' in filter) await option.waitFor();
  else expect(await option.innerText()).toContain('hidden by filters');
  await option.click();
  await soon(() => get(page, 'selected')).toBe('actor:contractors');
  await soon(() => panelText(page)).toContain('From Private military contractors');
  if (!('undated' in filter)) await soon(() => chips(page)).toEqual([]);
});
