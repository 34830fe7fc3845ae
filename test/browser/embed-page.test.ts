/** The page that stands in frames of other sites, and the script that gives a frame its height. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PARENT_SCRIPT } from '../../src/embed/parent-script.js';
import { toEmbed } from '../../src/static.js';
import { axe } from './axe.js';
import { ARTICLE, DESKTOP, drawn, get, heard, openFresh, PHONE, ready, soon, type Opened } from './harness.js';
import { lacks } from './needs.js';

const PAGE = '/explorer/embed.html';
const data = { '/data.json': { body: ARTICLE, type: 'application/json' } };
const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}</head><body><h1>Host</h1>${body}</body></html>`;

async function openPage(query: string, context = DESKTOP): Promise<Opened> {
  const opened = await openFresh(`${PAGE}?src=/data.json&${query}`, { context, pages: data });
  await ready(opened.page);
  return opened;
}

/** Keeps what frames say; before any script of the page. */
const KEEP = '<script>window.said = []; addEventListener("message", (event) => said.push(event.data));</script>';

async function openAround(
  body: string,
  {
    context = DESKTOP,
    head = KEEP,
    headers = {},
  }: { context?: BrowserContextOptions; head?: string; headers?: Record<string, string> } = {},
): Promise<Opened> {
  return openFresh('/host.html', { context, pages: { ...data, '/host.html': { body: html(body, head), headers } } });
}

const heights = (page: Page): Promise<number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
const wanted = (page: Page, nth: number): Promise<number> =>
  page
    .frameLocator('iframe')
    .nth(nth)
    .locator('diplomatic-graph')
    .evaluate((graph) => graph.getBoundingClientRect().height);
const said = (page: Page): Promise<unknown[]> => page.evaluate(() => (window as unknown as { said: unknown[] }).said);

test('shows the element as its parameters say, by the names of the attributes', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openPage(
    'relations=recognition%20severed-ties&sides=guaido%20maduro&locale=es&theme=dark&controls=legend&view=graph&selected=actor:oas&onclick=alert(1)&style=display:none&article=%23graph',
  );
  expect(await drawn(page, 'edge')).toEqual(['maduro/severed-ties/us', 'oas/recognition/guaido']);
  expect(await get(page, 'sides')).toEqual(['guaido', 'maduro']);
  expect(await get(page, 'selected')).toBe('actor:oas');
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'es',
    'ltr',
  ]);
  expect(await page.locator('diplomatic-graph').evaluate((graph) => graph.getAttributeNames().toSorted())).toEqual([
    'controls',
    'id',
    'locale',
    'relations',
    'selected',
    'sides',
    'src',
    'theme',
    'view',
  ]);
  expect(await page.title()).toContain('Venezuela');
  expect(complaints).toEqual([]);
});

test('speaks the language of the dataset where none is asked for, from right to left where that is due', async () => {
  const arabic = ARTICLE.replace('"language": "en"', '"language": "ar"');
  const { page } = await openFresh(`${PAGE}?src=/ar.json`, {
    pages: { '/ar.json': { body: arabic, type: 'application/json' } },
  });
  await ready(page);
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  expect(await page.locator('diplomatic-graph .frame').getAttribute('dir')).toBe('rtl');
});

test('without a dataset it shows that of the article; what is no address of the web is refused, in words', async () => {
  const { page } = await openFresh(PAGE);
  await ready(page);
  expect(await drawn(page, 'actor')).toHaveLength(17);
  await page.goto(`${new URL(page.url()).origin}${PAGE}?src=javascript:alert(1)`);
  await page.locator('diplomatic-graph [role="alert"]').waitFor();
  expect((await heard(page, 'dg-error'))[0]!.message).toContain('javascript:');
});

test('by itself it sends no message, not even to itself', { tags: ['quick'] }, async () => {
  const { page } = await openFresh('/host.html', { pages: data });
  await page.addInitScript(() =>
    addEventListener('message', ({ data: message }) =>
      ((window as unknown as { said: unknown[] }).said ??= []).push(message),
    ),
  );
  await page.goto(`${new URL(page.url()).origin}${PAGE}?src=/data.json`);
  await ready(page);
  expect(((await said(page)) ?? []).filter((message) => JSON.stringify(message).includes('height'))).toEqual([]);
});

test('is fit for everyone, as far as machines can tell', async () => {
  const { page } = await openPage('locale=en');
  // The element's title is of the second rank: a frame is a part of another page, which has the first.
  expect(await axe(page, ['page-has-heading-one'])).toEqual([]);
});

test.skipIf(lacks('no scripts'))('where no script runs, it says what is missing', async () => {
  const { page } = await openFresh(PAGE, { context: { ...DESKTOP, javaScriptEnabled: false } });
  expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
});

test.for([
  ['desktop', DESKTOP, [672, 864]],
  ['phone', PHONE, [864, 864]],
] as const)(
  'two frames have the heights that their pages ask for, on a %s',
  async ([, context, expected], { expect: own }) => {
    const snippet = await toEmbed(JSON.parse(ARTICLE), { as: 'iframe', page: PAGE, src: '/data.json' });
    const { page, complaints } = await openAround(`${snippet}<div style="inline-size:360px">${snippet}</div>`, {
      context,
    });
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    // 1280 px without the margins of the body and, on a desktop, the scrollbar.
    const width = await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientWidth);
    const first = context === DESKTOP ? Math.ceil(Math.min(832, Math.max(672, 0.66 * width))) : 864;
    await soon(() => heights(page)).toEqual([first, expected[1]]);
    own([await wanted(page, 0), await wanted(page, 1)].map(Math.ceil)).toEqual([first, expected[1]]);
    // Nothing in the frames is left to scroll.
    for (const frame of page.frames().slice(1))
      own(
        await frame.evaluate(
          () =>
            document.documentElement.scrollHeight > innerHeight + 1 ||
            document.documentElement.scrollWidth > innerWidth,
        ),
      ).toBe(false);
    own(complaints).toEqual([]);
  },
);

test('the height is told once, in our words and in those of AMP, and again when the width changes it, whatever the height of the frame is', async () => {
  const { page } = await openAround(
    `<iframe id="f" data-diplomatic-graph src="${PAGE}?src=/data.json" title="Graph" width="900" height="300"></iframe>`,
  );
  await soon(() => said(page)).toEqual([
    { 'diplomatic-graph': { height: 672 } },
    { sentinel: 'amp', type: 'embed-size', height: 672 },
  ]);
  const set = (width: number, height: number): Promise<void> =>
    page.locator('#f').evaluate(
      (frame, [w, h]) => {
        Object.assign((frame as HTMLElement).style, { width: `${w}px`, height: `${h}px` });
      },
      [width, height],
    );
  for (const [width, height] of [
    [900, 100],
    [900, 2000],
    [700, 672],
  ] as const) {
    await set(width, height);
    await page
      .frames()[1]!
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  expect(await said(page)).toHaveLength(2);
  await set(390, 672);
  await soon(async () => (await said(page)).slice(2)).toEqual([
    { 'diplomatic-graph': { height: 864 } },
    { sentinel: 'amp', type: 'embed-size', height: 864 },
  ]);
});

test('a frame keeps its height whatever anyone else says, and whatever its own page says that is no height', async () => {
  // Marked frames that say what they are told to, and one that is not marked.
  const speaker =
    '<!doctype html><script>addEventListener("message", (event) => { for (const message of event.data) parent.postMessage(message, "*"); parent.postMessage("done", "*"); })</script>';
  const frame = (marked: boolean, id: string): string =>
    `<iframe id="${id}" ${marked ? 'data-diplomatic-graph' : ''} src="/speaker.html" title="${id}" height="300" style="border:0"></iframe>`;
  const { page, complaints } = await openFresh('/host.html', {
    pages: {
      '/speaker.html': { body: speaker },
      '/host.html': {
        body: html(`${frame(true, 'a')}${frame(true, 'b')}${frame(false, 'c')}<script>${PARENT_SCRIPT}</script>`, KEEP),
      },
    },
  });
  const speak = async (id: string, messages: readonly unknown[]): Promise<void> => {
    const before = (await said(page)).filter((message) => message === 'done').length;
    await page.locator(`#${id}`).evaluate(
      (element, all) =>
        (element as HTMLIFrameElement).contentWindow!.postMessage(
          all.map((text) =>
            text === 'NaN'
              ? { 'diplomatic-graph': { height: NaN } }
              : text === 'Infinity'
                ? { 'diplomatic-graph': { height: Infinity } }
                : text,
          ),
          '*',
        ),
      messages,
    );
    await soon(async () => (await said(page)).filter((message) => message === 'done').length).toBe(before + 1);
  };
  const heightOf = (height: unknown): unknown => ({ 'diplomatic-graph': { height } });
  await speak('a', [
    'NaN',
    'Infinity',
    ...[1e9, -5, 0, 199, 10_001, '400', null, [400], { height: 400 }].map(heightOf),
    null,
    'text',
    { 'diplomatic-graph': 400 },
    { 'diplomatic-graph': null },
    { height: 400 },
  ]);
  await speak('c', [heightOf(400)]);
  // The page itself, as any script in it could.
  await page.evaluate(() => {
    postMessage({ 'diplomatic-graph': { height: 400 } }, '*');
    postMessage('done', '*');
  });
  await soon(async () => (await said(page)).filter((message) => message === 'done').length).toBe(3);
  expect(await heights(page)).toEqual([300, 300, 300]);
  await speak('b', [heightOf(455.5)]);
  expect(await heights(page)).toEqual([300, 455.5, 300]);
  expect(complaints).toEqual([]);
});

test('a page that allows no script within it takes the same from a file', async () => {
  const { page, complaints } = await openAround(
    `<iframe data-diplomatic-graph src="${PAGE}?src=/data.json" title="Graph" width="500" height="300"></iframe>`,
    {
      head: '<script src="/explorer/embed-parent.js"></script>',
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'; frame-src 'self'" },
    },
  );
  await soon(() => heights(page)).toEqual([868]);
  expect(complaints).toEqual([]);
});
