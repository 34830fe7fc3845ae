/** Where a dataset may come from, and that the last one asked for is shown, however the page brings it. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { ARTICLE, drawn, get, heard, openFresh, openFreshHost, openHost, ready, set, soon } from './harness.js';
import { lacks } from './needs.js';

/** A dataset of one actor, which is its name. */
const small = (id: string): string =>
  JSON.stringify({ format: 1, id, title: id, sources: [], actors: [{ id, kind: 'state', name: id }], statements: [] });
const script = (text: string): string => `<script type="application/json">${text}</script>`;
const element = (page: Page) => page.locator('diplomatic-graph');
const shows = (page: Page, id: string): Promise<void> => soon(() => drawn(page, 'actor')).toEqual([id]);
const PAGES = { '/b.json': { body: small('b'), type: 'application/json' } };

test(
  'a script among the children that gets another text, or is replaced, is read anew; the same text is not',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshHost(`<diplomatic-graph>${script(small('a'))}</diplomatic-graph>`);
    await shows(page, 'a');
    await element(page).evaluate((host, text) => (host.querySelector('script')!.textContent = text), small('c'));
    await shows(page, 'c');
    await element(page).evaluate((host, html) => host.setHTMLUnsafe(html), script(small('d')));
    await shows(page, 'd');
    const loads = (await heard(page, 'dg-load')).length;
    await element(page).evaluate(
      (host, html) => host.setHTMLUnsafe(`<p>Another fallback</p>${html}`),
      script(small('d')),
    );
    await element(page).evaluate((host) => host.setHTMLUnsafe('No script at all'));
    await element(page).evaluate((host, html) => host.setHTMLUnsafe(html), script(small('e')));
    await shows(page, 'e');
    expect((await heard(page, 'dg-load')).length).toBe(loads + 1);
    expect(complaints).toEqual([]);
  },
);

test('each source takes the place of any other: child, property, address, and back', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openFreshHost(`<diplomatic-graph>${script(small('a'))}</diplomatic-graph>`, {
    pages: PAGES,
  });
  await shows(page, 'a');
  await set(page, { data: small('c') });
  await shows(page, 'c');
  await set(page, { src: '/b.json' });
  await shows(page, 'b');
  await set(page, { data: JSON.parse(small('d')) as object });
  await shows(page, 'd');
  // As long as there is an address, a child is its fallback, as that of a video is.
  await element(page).evaluate((host, html) => host.setHTMLUnsafe(html), script(small('x')));
  await set(page, { src: null });
  expect(await drawn(page, 'actor')).toEqual(['d']);
  await element(page).evaluate((host, html) => host.setHTMLUnsafe(html), script(small('e')));
  await shows(page, 'e');
  await set(page, { src: '/b.json' });
  await shows(page, 'b');
  expect(await heard(page, 'dg-error')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a property that was set before a child is there stays when other children come', async () => {
  const { page } = await openHost('<main></main>');
  await page.evaluate(
    async ([html, text]) => {
      await customElements.whenDefined('diplomatic-graph');
      const graph = document.createElement('diplomatic-graph');
      graph.setHTMLUnsafe(html!);
      graph.data = text;
      document.querySelector('main')!.append(graph);
    },
    [script(small('a')), small('b')],
  );
  await shows(page, 'b');
  await element(page).evaluate((host) => host.append('Words'));
  await element(page).evaluate((host) => (host as unknown as { updateComplete: Promise<boolean> }).updateComplete);
  expect(await get<{ id: string }>(page, 'data')).toMatchObject({ id: 'b' });
});

test('a script that the parser is still writing is read once it is whole, and nothing is complained of', async () => {
  // The element is defined before its script has come, which then comes in pieces.
  const [begin, end] = [ARTICLE.slice(0, 9000), ARTICLE.slice(9000)];
  let page = null as ServerResponse | null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/page.html') {
      page = response;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slow</title><script type="module" async src="/cdn/diplomatic-graph.js"></script><script type="module" async>await customElements.whenDefined('diplomatic-graph'); await fetch('/defined');</script><body>`,
      );
      return;
    }
    if (pathname === '/defined') page?.write(`<diplomatic-graph><script type="application/json">${begin}`);
    if (pathname === '/seen') page?.end(`${end}</script></diplomatic-graph><p>After</p></body></html>`);
    const file = pathname.startsWith('/cdn/') ? readFileSync(`dist${pathname}`) : null;
    response.writeHead(file === null ? 204 : 200, { 'content-type': 'text/javascript' });
    response.end(file ?? undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const opened = await openFresh('/host.html', {
    pages: { '/host.html': { body: '<!doctype html><title>Blank</title>' } },
  });
  await opened.page.goto(`http://127.0.0.1:${port}/page.html`, { waitUntil: 'commit' });
  // Part of the script stands in the page, and the element has had its first update.
  await soon(() =>
    opened.page.evaluate(() => (document.querySelector('diplomatic-graph script')?.textContent ?? '').length),
  ).toBeGreaterThan(1000);
  await opened.page.evaluate(
    () =>
      (document.querySelector('diplomatic-graph') as unknown as { updateComplete: Promise<boolean> }).updateComplete,
  );
  await opened.page.evaluate(() => fetch('/seen'));
  await ready(opened.page);
  expect((await drawn(opened.page, 'actor')).length).toBe(17);
  expect((await heard(opened.page)).map(({ type }) => type)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
  expect(opened.complaints).toEqual([]);
});

test('a dataset that is set while the element is out of the page is not replaced by the address whose loading was cut off', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  let asked = 0;
  await page.route('**/slow.json', async (route) => {
    asked += 1;
    if (asked > 1) await route.fulfill({ contentType: 'application/json', body: ARTICLE });
  });
  const request = page.waitForRequest('**/slow.json');
  await set(page, { src: '/slow.json' });
  await request;
  await element(page).evaluate((host, text) => {
    host.remove();
    (host as unknown as { data: unknown }).data = text;
    document.body.append(host);
  }, small('b'));
  await shows(page, 'b');
  expect(asked).toBe(1);
});

test.skipIf(lacks('aborted requests'))(
  'an address that is taken away while it is loading is not waited for, and the next one is read',
  async () => {
    const { page, complaints } = await openHost('<diplomatic-graph></diplomatic-graph>', { pages: PAGES });
    await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
    await page.route('**/slow.json', () => {});
    const request = page.waitForRequest('**/slow.json');
    await set(page, { src: '/slow.json' });
    await request;
    const aborted = page.waitForEvent('requestfailed');
    await set(page, { src: null });
    await aborted;
    await soon(() => page.locator('diplomatic-graph .frame').getAttribute('aria-busy')).toBe('false');
    expect(await heard(page, 'dg-error')).toEqual([]);
    await set(page, { src: '/b.json' });
    await shows(page, 'b');
    expect(complaints).toEqual([]);
  },
);

/** What an attribute of that text would give. */
const TEXTS: readonly (readonly [
  property: string,
  text: string,
  value: unknown,
  picture: (page: Page) => Promise<void>,
])[] = [
  [
    'relations',
    'recognition',
    ['recognition'],
    async (page) => soon(() => drawn(page, 'edge')).toEqual(['oas/recognition/guaido']),
  ],
  [
    'standings',
    'called-for',
    ['called-for'],
    async (page) => soon(async () => (await drawn(page, 'edge')).length).toBeLessThan(13),
  ],
  ['sources', 'article', ['article'], async (page) => soon(async () => (await drawn(page, 'edge')).length).toBe(13)],
  [
    'between',
    'guaido maduro',
    ['guaido', 'maduro'],
    async (page) => soon(async () => (await drawn(page, 'actor')).length).toBeLessThan(17),
  ],
  [
    'sides',
    'guaido maduro',
    ['guaido', 'maduro'],
    async (page) => soon(() => page.locator('diplomatic-graph header').innerText()).toMatch(/Guaidó[^]*Maduro/),
  ],
  ['controls', 'zoom', ['zoom'], async (page) => soon(() => page.locator('diplomatic-graph .panel').count()).toBe(0)],
  ['depth', '2', 2, async () => {}],
  ['step', '1', 1, async () => {}],
  ['fold', '', true, async () => {}],
  ['fold', 'true', true, async () => {}],
  ['maxBytes', '1000', 1000, async () => {}],
  ['maxBytes', 'much', 10_000_000, async () => {}],
];

test.for(TEXTS)(
  'the property %s takes the text "%s" as its attribute would, and reads back as a value',
  async ([property, text, value, picture]) => {
    const { page, complaints } = await openHost();
    await ready(page);
    await set(page, { [property]: text });
    await element(page).evaluate((host) => (host as unknown as { updateComplete: Promise<boolean> }).updateComplete);
    expect(await get(page, property)).toEqual(value);
    if (property !== 'step') expect(await heard(page, 'dg-error')).toEqual([]);
    await picture(page);
    expect(complaints).toEqual([]);
  },
);

test('properties that are undefined, as frameworks give them before they have data, are attributes that are absent', async () => {
  const { page, complaints } = await openHost('<main></main>');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(async (text) => {
    await customElements.whenDefined('diplomatic-graph');
    const graph = document.createElement('diplomatic-graph');
    const names = [
      'src',
      'maxBytes',
      'relations',
      'standings',
      'sources',
      'text',
      'focusOn',
      'depth',
      'between',
      'fold',
      'sides',
      'asOf',
      'undated',
      'step',
      'view',
      'deepLink',
      'selected',
      'renderer',
      'theme',
      'locale',
      'words',
      'controls',
      'article',
    ];
    Object.assign(graph, Object.fromEntries(names.map((name) => [name, undefined])));
    graph.data = text;
    document.querySelector('main')!.append(graph);
  }, ARTICLE);
  await ready(page);
  expect((await drawn(page, 'actor')).length).toBe(17);
  expect(await heard(page, 'dg-error')).toEqual([]);
  expect(asked.filter((url) => url.endsWith('/undefined'))).toEqual([]);
  expect([
    await get(page, 'src'),
    await get(page, 'maxBytes'),
    await get(page, 'fold'),
    await get(page, 'step'),
  ]).toEqual([null, 10_000_000, false, null]);
  expect(complaints).toEqual([]);
});
