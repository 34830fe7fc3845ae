/** The public contract of the element as a page author uses it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { CONTROLS, type Control } from '../../src/elements/core/attribute-converters.js';
import {
  ARTICLE,
  button,
  drawn,
  get,
  heard,
  openFresh,
  openHost,
  panelText,
  press,
  ready,
  set,
  soon,
  toSvg,
  view,
} from './harness.js';
import { lacks } from './needs.js';

const SMALL = {
  format: 1,
  id: 'small',
  title: 'Small',
  sources: [{ id: 's', kind: 'dataset', title: 'T' }],
  actors: [
    { id: 'a', kind: 'state', name: 'Aland' },
    { id: 'b', kind: 'state', name: 'Bland' },
  ],
  statements: [{ id: '1', source: 's', from: 'a', relation: 'support', to: 'b' }],
};
const element = (page: Page) => page.locator('diplomatic-graph');
const withHost = (attributes: string, rest = '') =>
  openHost(`<diplomatic-graph src="/data.json" ${attributes}>${rest}</diplomatic-graph>`);
const background = (page: Page): Promise<string> =>
  page.locator('diplomatic-graph .frame').evaluate((frame) => getComputedStyle(frame).backgroundColor);

test('loading tells dg-load, dg-ready and dg-settle, once each and in this order', { tags: ['quick'] }, async () => {
  const { page } = await openHost();
  await ready(page);
  const events = await heard(page);
  expect(events.map(({ type }) => type)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
  expect(events[0]).toMatchObject({ actors: 17, statements: 15, warnings: [] });
});

test.for([
  ['an object', SMALL],
  ['its JSON text', JSON.stringify(SMALL)],
] as const)('the property data takes %s', async ([, value]) => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await set(page, { data: value });
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a', 'b']);
  expect(await get<{ title: string }>(page, 'data')).toMatchObject({ title: 'Small' });
});

test('the dataset null takes the picture away, and another brings one back', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json"><p id="fallback">Fallback</p></diplomatic-graph>',
  );
  await ready(page);
  await press(page, 'actor:us');
  await set(page, { data: null });
  await soon(() => drawn(page, 'actor')).toEqual([]);
  expect(await page.locator('diplomatic-graph [data-layer] > *').count()).toBe(0);
  expect(await page.locator('#fallback').isVisible()).toBe(true);
  expect([await get(page, 'data'), await get(page, 'graph'), await get(page, 'scene')]).toEqual([null, null, null]);
  await set(page, { data: SMALL });
  await soon(() => drawn(page, 'actor')).toEqual(['a', 'b']);
});

test('a script of JSON among its children is the dataset', { tags: ['quick'] }, async () => {
  const { page } = await openHost(
    `<diplomatic-graph><script type="application/json">${JSON.stringify(SMALL)}</script></diplomatic-graph>`,
  );
  await ready(page);
  expect(await drawn(page, 'edge')).toEqual(['a/support/b']);
});

test('a script of JSON that comes later is the dataset too', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await element(page).evaluate(
    (host, text) =>
      host.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: text })),
    JSON.stringify(SMALL),
  );
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a', 'b']);
});

test.skipIf(lacks('aborted requests'))(
  'a new src takes over from one that is slow, whose answer is not wanted any more',
  async () => {
    const { page } = await openHost('<diplomatic-graph></diplomatic-graph>', {
      pages: { '/small.json': { body: JSON.stringify(SMALL), type: 'application/json' } },
    });
    let release = (): void => {};
    await page.route('**/slow.json', async (route) => {
      await new Promise<void>((go) => (release = go));
      await route.fulfill({ contentType: 'application/json', body: ARTICLE }).catch(() => {});
    });
    const asked = page.waitForRequest('**/slow.json');
    await set(page, { src: '/slow.json' });
    await asked;
    const aborted = page.waitForEvent('requestfailed');
    await set(page, { src: '/small.json' });
    await aborted;
    await ready(page);
    release();
    expect(await get<{ id: string }>(page, 'data')).toMatchObject({ id: 'small' });
    expect((await heard(page)).map(({ type }) => type)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
  },
);

test.skipIf(lacks('aborted requests'))('a dataset that is set while src is fetched stays', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.route('**/slow.json', () => {});
  const asked = page.waitForRequest('**/slow.json');
  await set(page, { src: '/slow.json' });
  await asked;
  const aborted = page.waitForEvent('requestfailed');
  await set(page, { data: SMALL });
  await aborted;
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a', 'b']);
});

test('of src and data, set in one breath, the later one counts', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await element(page).evaluate((host, data) => void Object.assign(host, { src: '/data.json', data: data }), SMALL);
  await ready(page);
  await soon(() => heard(page, 'dg-ready')).toHaveLength(1);
  expect(await get<{ id: string }>(page, 'data')).toMatchObject({ id: 'small' });
});

test.for([
  ['actor:us', 'United States', 'actor:us'],
  ['edge:maduro/severed-ties/us', 'swiftly cutting off', 'edge:maduro/severed-ties/us'],
  ['statement:p6-maduro-us', 'swiftly cutting off', 'edge:maduro/severed-ties/us'],
] as const)('the attribute selected="%s" opens what it names, without an event', async ([selected, words, pressed]) => {
  const { page } = await withHost(`selected="${selected}"`);
  await ready(page);
  await soon(() => panelText(page)).toContain(words);
  expect(await button(page, pressed).getAttribute('aria-pressed')).toBe('true');
  expect(await heard(page, 'dg-select')).toEqual([]);
});

test.for(['actor:nobody', 'edge:x', 'nonsense', ''])(
  'the selection "%s" that names nothing selects nothing',
  async (selected) => {
    const { page, complaints } = await withHost(`selected="${selected}"`);
    await ready(page);
    expect(await panelText(page)).toContain('All relations');
    expect(complaints).toEqual([]);
  },
);

test('what the host sets fires no event of the reader', async () => {
  const { page } = await openHost();
  await ready(page);
  for (const values of [
    { selected: 'actor:us' },
    { relations: ['support'] },
    { standings: ['stated'] },
    { selected: null },
    { relations: null, standings: null },
    { focusOn: 'us' },
    { theme: 'dark' },
    { locale: 'es' },
  ]) {
    await set(page, values);
    await element(page).evaluate((host) => (host as unknown as { updateComplete: Promise<unknown> }).updateComplete);
  }
  await soon(() => button(page, 'actor:us').getAttribute('aria-label')).toContain('Estados Unidos');
  expect((await heard(page)).filter(({ type }) => ['dg-select', 'dg-filter', 'dg-hover'].includes(type))).toEqual([]);
});

test('maxBytes of null is the default, as an attribute that is absent', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await set(page, { maxBytes: null, src: '/data.json' });
  await page.waitForFunction(() => window.heard.length > 0);
  expect((await heard(page))[0]).toMatchObject({ type: 'dg-load' });
  expect(await get(page, 'maxBytes')).toBe(10_000_000);
});

/** A page whose element is not defined until the test adds the script. */
const openUndefined = (body: string): ReturnType<typeof openFresh> =>
  openFresh('/undefined.html', {
    pages: {
      '/undefined.html': { body: `<!doctype html><html lang="en"><title>Undefined</title><body>${body}</body></html>` },
      '/data.json': { body: ARTICLE, type: 'application/json' },
    },
  });
const define = (page: Page) => page.addScriptTag({ url: '/cdn/diplomatic-graph.js', type: 'module' });

test('properties that were set before the element was defined are kept', async () => {
  const { page } = await openUndefined('<diplomatic-graph></diplomatic-graph>');
  await set(page, {
    src: '/data.json',
    relations: ['support'],
    selected: 'actor:canada',
    theme: 'dark',
    controls: ['evidence'],
  });
  await define(page);
  await ready(page);
  expect((await drawn(page, 'edge')).every((id) => id.includes('/support/'))).toBe(true);
  await soon(() => panelText(page)).toContain('Canada');
  expect(await background(page)).toBe('rgb(20, 23, 27)');
  expect(await page.locator('diplomatic-graph .export').count()).toBe(0);
});

test('data that was set before the element was defined is shown, in place of src', { tags: ['quick'] }, async () => {
  const { page } = await openUndefined('<diplomatic-graph src="/data.json"></diplomatic-graph>');
  await set(page, { data: SMALL });
  await define(page);
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a', 'b']);
  expect(await get(page, 'data')).toMatchObject({ id: 'small' });
  expect((await heard(page)).map(({ type }) => type)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
  // What is set from now on goes the usual way.
  await set(page, { data: JSON.parse(ARTICLE) as unknown });
  await soon(() => drawn(page, 'actor')).toHaveLength(17);
});

test('data of an element that a script created before its definition and put into the page after it is shown', async () => {
  const { page } = await openUndefined('');
  await page.evaluate((data) => {
    const created = Object.assign(document.createElement('diplomatic-graph'), { data, theme: 'dark' });
    Object.assign(window, { created });
  }, SMALL);
  await define(page);
  await page.evaluate(() => document.body.append((window as unknown as { created: Element }).created));
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a', 'b']);
  expect(await background(page)).toBe('rgb(20, 23, 27)');
});

test('the property dataset is the one of every HTML element', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" data-of="page"></diplomatic-graph>');
  await ready(page);
  expect(await element(page).evaluate((host) => (host as HTMLElement).dataset['of'])).toBe('page');
});

test('activeRenderer, graph and scene can be read', { tags: ['quick'] }, async () => {
  const { page } = await openHost();
  await ready(page);
  expect(await get(page, 'activeRenderer')).toBe('svg');
  const read = await element(page).evaluate((host) => {
    const { graph, scene } = host as unknown as {
      graph: { order: number; getNodeAttributes(id: string): { actor: { name: string } } };
      scene: { actors: unknown[]; edges: { relation: string | null }[]; width: number };
    };
    return {
      order: graph.order,
      name: graph.getNodeAttributes('us').actor.name,
      actors: scene.actors.length,
      relations: scene.edges.filter(({ relation }) => relation !== null).length,
      wide: scene.width > 200,
    };
  });
  expect(read).toEqual({ order: 17, name: 'United States', actors: 17, relations: 13, wide: true });
});

test('toGraphology gives what is seen as a graph of graphology, loaded only then', async () => {
  const { page } = await openHost();
  await ready(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const given = await element(page).evaluate(async (host) => {
    const seen = host as unknown as {
      relations: string[];
      graph: { nodes(): string[]; edges(): string[] };
      toGraphology(): Promise<{
        nodes(): string[];
        edges(): string[];
        dropNode(key: string): void;
        getNodeAttribute(key: string, name: 'actor'): { name: string };
      }>;
    };
    const whole = await seen.toGraphology();
    const same = String([whole.nodes(), whole.edges()]) === String([seen.graph.nodes(), seen.graph.edges()]);
    whole.dropNode('us');
    const kept = seen.graph.nodes().includes('us');
    // What is set just now is in force.
    seen.relations = ['recognition'];
    const filtered = await seen.toGraphology();
    return {
      same,
      kept,
      edges: filtered.edges().filter((id) => !id.includes('~')),
      name: filtered.getNodeAttribute('oas', 'actor').name,
    };
  });
  expect(given).toMatchObject({ same: true, kept: true, name: 'OAS' });
  expect(given.edges).toContain('oas/recognition/guaido');
  expect(given.edges.every((id) => id.includes('/recognition/'))).toBe(true);
  expect(loaded.some((path) => path.includes('chunk-graphology-'))).toBe(true);
});

test('toGraphology before a dataset says what to wait for', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  const refused = element(page).evaluate((host) =>
    (host as unknown as { toGraphology(): Promise<unknown> }).toGraphology().then(
      () => '',
      (error: Error & { code: string }) => `${error.code}: ${error.message}`,
    ),
  );
  expect(await refused).toMatch(/^option-invalid: .*dg-load/);
});

test('the theme follows the reader’s colour scheme, unless the attribute names one', async () => {
  const { page } = await openHost();
  await ready(page);
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await soon(() => background(page)).toBe('rgb(20, 23, 27)');
  await soon(() => toSvg(page)).toContain('#14171b');
  await element(page).evaluate((host) => host.setAttribute('theme', 'light'));
  await soon(() => background(page)).toBe('rgb(255, 255, 255)');
  await soon(() => toSvg(page)).not.toContain('#14171b');
});

test('custom properties of the page reach the picture and the exported file', { tags: ['quick'] }, async () => {
  const { page } = await openHost(
    '<div style="--dg-paper:#fffbe6;--dg-relation-support:rebeccapurple"><diplomatic-graph src="/data.json"></diplomatic-graph></div>',
  );
  await ready(page);
  expect(await background(page)).toBe('rgb(255, 251, 230)');
  const svg = await toSvg(page);
  expect(svg).toContain('#fffbe6');
  expect(svg).toContain('#663399');
  expect(
    await page.locator('diplomatic-graph [data-edge="canada/support/guaido"] path[stroke="#663399"]').count(),
  ).toBeGreaterThan(0);
});

test('the locale names actors in its language, in picture, panel and buttons', async () => {
  const { page } = await withHost('locale="es" selected="edge:maduro/severed-ties/us"');
  await ready(page);
  await soon(() => panelText(page)).toContain('Nicolás Maduro → Estados Unidos');
  expect(await button(page, 'actor:us').getAttribute('aria-label')).toContain('Estados Unidos');
  expect((await page.locator('diplomatic-graph [data-layer="labels"] text').allTextContents()).join(' ')).toContain(
    'Estados Unidos',
  );
});

test('the attribute focus shows an actor and its neighbours only', async () => {
  const { page } = await withHost('focus="us"');
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['maduro', 'opposition', 'us']);
  expect(await drawn(page, 'edge')).toEqual(['maduro/severed-ties/us', 'us/support/opposition']);
});

/** All but the mini map, which a small graph has not; `minimap.test.ts` has it. */
const SHOWN = CONTROLS.filter((name): name is Exclude<Control, 'minimap'> => name !== 'minimap');
const PIECES: Readonly<Record<(typeof SHOWN)[number], string>> = {
  legend: '.legend',
  search: '.tools [aria-expanded]:first-child',
  filters: '.open-filters',
  zoom: '[aria-label="Zoom in"]',
  time: '.time',
  story: '.story-way',
  table: '.views',
  evidence: '.panel',
  export: '.export',
};
test.for(['', ...SHOWN])('controls="%s" shows that and no other piece', async (controls) => {
  const { page } = await withHost(`controls="${controls}"`);
  await ready(page);
  if (controls !== '') await page.locator(`diplomatic-graph ${PIECES[controls as keyof typeof PIECES]}`).waitFor();
  const there = (
    await Promise.all(
      SHOWN.map(async (name) => ((await page.locator(`diplomatic-graph ${PIECES[name]}`).count()) > 0 ? [name] : [])),
    )
  ).flat();
  // The legend holds switches of filters.
  expect(there).toEqual(controls === 'filters' ? ['legend', 'filters'] : controls === '' ? [] : [controls]);
});

test('fit brings the whole graph back', async () => {
  const { page } = await openHost();
  await ready(page);
  const before = await view(page);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
  await soon(() => view(page)).not.toEqual(before);
  await element(page).evaluate((host) => (host as unknown as { fit(): void }).fit());
  await soon(() => view(page)).toEqual(before);
});
