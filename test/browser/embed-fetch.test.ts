/** A network as readers have it: slow, broken off, answering something else, gone and back. */
import { createServer, type ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import {
  ARTICLE,
  button,
  drawn,
  focused,
  heard,
  openFreshHost,
  openHost,
  panelText,
  press,
  ready,
  set,
  soon,
} from './harness.js';
import { lacks } from './needs.js';

const alert = (page: Page) => page.locator('diplomatic-graph [role="alert"]');
const retry = (page: Page) => alert(page).getByRole('button', { name: 'Try again' });
const busy = (page: Page): Promise<string | null> => page.locator('diplomatic-graph .frame').getAttribute('aria-busy');
const ours = (complaints: readonly string[]): string[] =>
  complaints.filter((text) => !text.startsWith('Failed to load resource'));

/** A server whose answers the test gives bit by bit; its address. */
async function byHand(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/data.json`;
}

test(
  'while bytes come slowly, sight and screen reader are told, and then the picture stands',
  { tags: ['quick'] },
  async () => {
    let response = null as ServerResponse | null;
    const src = await byHand((begun) => {
      response = begun;
      begun.write(ARTICLE.slice(0, 100));
    });
    const { page, complaints } = await openFreshHost(
      `<diplomatic-graph src="${src}"><p id="fallback">Words</p></diplomatic-graph>`,
    );
    const loading = page.locator('diplomatic-graph .later');
    await loading.waitFor();
    expect(await loading.innerText()).toBe('Loading…');
    expect(await page.locator('diplomatic-graph [role="status"]').innerText()).toBe('Loading…');
    expect(await busy(page)).toBe('true');
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    for (let at = 100; at < ARTICLE.length; at += 6000)
      await new Promise<void>((written) => response!.write(ARTICLE.slice(at, at + 6000), () => written()));
    expect(await loading.count()).toBe(1);
    response!.end();
    await ready(page);
    expect(await loading.count()).toBe(0);
    expect(await busy(page)).toBe('false');
    expect((await drawn(page, 'actor')).length).toBe(17);
    expect(complaints).toEqual([]);
  },
);

test('what breaks off half-way can be tried again, and the last picture remains under the message', async () => {
  let broken = true;
  const src = await byHand((response) => {
    if (broken) response.write(ARTICLE.slice(0, 5000), () => response.destroy());
    else response.end(ARTICLE);
  });
  const { page } = await openFreshHost('<diplomatic-graph src="/small.json"></diplomatic-graph>', {
    pages: {
      '/small.json': {
        body: '{"format":1,"title":"T","sources":[],"actors":[{"id":"a","kind":"state","name":"A"}],"statements":[]}',
      },
    },
  });
  await ready(page);
  await set(page, { src });
  await retry(page).waitFor();
  expect(await alert(page).innerText()).toMatch(/was cut off[^]*Still showing the previous graph/);
  expect(await drawn(page, 'actor')).toEqual(['a']);
  broken = false;
  await retry(page).click();
  await soon(async () => (await drawn(page, 'actor')).length).toBe(17);
  expect(await alert(page).count()).toBe(0);
});

test.for<[string, { status: number; body: string; contentType?: string }]>([
  [
    'a log-in page with the status 200',
    { status: 200, body: '<!doctype html><title>Log in</title>', contentType: 'text/html' },
  ],
  ['404', { status: 404, body: 'no' }],
  ['500', { status: 500, body: 'no' }],
  ['503', { status: 503, body: '' }],
  ['304 without a copy to go by', { status: 304, body: '' }],
])('%s is told with a way to try again, which draws the graph once the server answers', async ([, answer]) => {
  const { page, complaints } = await openHost('<main></main>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  let healthy = false;
  await page.route('**/moody.json', (route) =>
    route.fulfill(healthy ? { contentType: 'application/json', body: ARTICLE } : answer),
  );
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .append(Object.assign(document.createElement('diplomatic-graph'), { src: '/moody.json' })),
  );
  await retry(page).waitFor();
  healthy = true;
  await retry(page).click();
  await ready(page);
  expect(await alert(page).count()).toBe(0);
  expect(ours(complaints)).toEqual([]);
});

test.skipIf(lacks('module retries'))(
  'offline and back: the button keeps the focus while it fails, what is wrong is said anew, and the focus goes on from the title',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshHost('<diplomatic-graph></diplomatic-graph>');
    await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
    await page.context().setOffline(true);
    await set(page, { src: '/data.json' });
    await retry(page).waitFor();
    // Every text that comes into the alert is noted, as a screen reader would.
    await alert(page).evaluate((element) => {
      const said: string[] = ((window as unknown as { said: string[] }).said = []);
      new MutationObserver((records) =>
        records.forEach(({ addedNodes }) => addedNodes.forEach((node) => said.push(node.textContent ?? ''))),
      ).observe(element, { childList: true, subtree: true });
    });
    await retry(page).focus();
    await page.keyboard.press('Enter');
    await soon(async () => (await heard(page, 'dg-error')).length).toBe(2);
    await soon(() => page.evaluate(() => (window as unknown as { said: string[] }).said.join(' '))).toContain(
      'could not be',
    );
    expect(await focused(page)).toBe('Try again');
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await ready(page);
    expect(await alert(page).count()).toBe(0);
    expect(await focused(page)).toContain('Venezuela');
    expect(ours(complaints)).toEqual([]);
  },
);

test('who has gone on meanwhile is not called back when the graph comes', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph><input id="mine">');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  let answer = async (): Promise<void> => {};
  let asked = 0;
  await page.route('**/moody.json', async (route) => {
    asked += 1;
    answer = () =>
      route.fulfill(asked === 1 ? { status: 500, body: '' } : { contentType: 'application/json', body: ARTICLE });
    if (asked === 1) await answer();
  });
  await set(page, { src: '/moody.json' });
  await retry(page).click();
  await soon(() => asked).toBe(2);
  await page.locator('#mine').focus();
  await answer();
  await ready(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mine');
});

test('whoever closes the message goes on from the title', async () => {
  const { page } = await openHost();
  await ready(page);
  await set(page, { src: '/none.json' });
  await alert(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await soon(() => focused(page)).toContain('Venezuela');
});

test.skipIf(lacks('module retries')).for(['chunk-features-', 'chunk-en-late-'])(
  'a picture whose later files (%s…) cannot be had stands, without an error, and they are asked for again once the reader turns to it',
  async (file) => {
    const { page, complaints } = await openFreshHost('<main></main>');
    await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
    let gone = true;
    let asked = 0;
    await page.route(`**/${file}*`, (route) => {
      asked += 1;
      return gone ? route.abort() : route.continue();
    });
    await page.evaluate(() =>
      document
        .querySelector('main')!
        .append(Object.assign(document.createElement('diplomatic-graph'), { src: '/data.json' })),
    );
    await soon(() => asked).toBeGreaterThan(0);
    await soon(async () => (await heard(page, 'dg-settle')).length).toBe(1);
    expect(await page.locator('diplomatic-graph .paint [data-actor]').count()).toBe(17);
    // What is asked for meanwhile is done then.
    await page.locator('diplomatic-graph button[data-filter="support"]').focus();
    await page.keyboard.press('Enter');
    gone = false;
    // A request that is still under way, and fails, would answer the first time.
    await soon(async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(400, 400);
      return button(page, 'actor:us').count();
    }).toBe(1);
    await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
    await press(page, 'actor:us');
    await soon(() => panelText(page)).toContain('United States');
    expect(ours(complaints)).toEqual([]);
  },
);

test.skipIf(lacks('module retries'))(
  'what is loaded only when it is asked for, and cannot be had, raises no error, and opens once it can',
  async () => {
    const { page, complaints } = await openFreshHost(
      '<article id="story">Canada and others have supported Guaido.</article><diplomatic-graph src="/data.json"></diplomatic-graph>',
    );
    await ready(page);
    let gone = true;
    const asked = new Set<string>();
    await page.route('**/chunk-*', (route) => {
      asked.add(/chunk-(.+)-.{6}\.js$/.exec(route.request().url())![1]!);
      return gone ? route.abort() : route.continue();
    });
    const host = page.locator('diplomatic-graph');
    const all = async (): Promise<void> => {
      await button(page, 'actor:us').focus();
      for (const key of ['/', '?']) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      for (const name of [/^Filters/, 'Download picture…']) await host.getByRole('button', { name }).click();
      await page.keyboard.press('Escape');
      await set(page, { article: '#story', view: 'table', renderer: 'canvas', sides: ['guaido', 'maduro'] });
      await set(page, { view: 'graph', renderer: 'auto', sides: null, locale: 'fr' });
    };
    await all();
    await soon(() =>
      ['search-panel', 'filters-panel', 'export-dialog', 'linked-reading', 'help-dialog'].filter(
        (name) => !asked.has(name),
      ),
    ).toEqual([]);
    expect(await page.locator('diplomatic-graph .paint [data-actor]').count()).toBe(17);
    expect(ours(complaints)).toEqual([]);
    gone = false;
    await set(page, { locale: 'en', selected: 'actor:us' });
    await soon(async () => (await heard(page, 'dg-anchor')).length).toBeGreaterThan(0);
    await button(page, 'actor:us').focus();
    await page.keyboard.press('/');
    await host.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await Promise.all([page.waitForEvent('download'), host.getByRole('button', { name: 'Download SVG' }).click()]);
    expect(ours(complaints)).toEqual([]);
  },
);
