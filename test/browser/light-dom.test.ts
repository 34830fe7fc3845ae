/** What stands within the element before it is defined, where it never is, and for programs that read a page without running it. */
import * as fc from 'fast-check';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.js';
import { ELEMENT_STYLE } from '../../src/embed/box.js';
import { cleanText } from '../../src/scene/text/text-layout.js';
import { toEmbed } from '../../src/static.js';
import { small } from '../scenes/make.js';
import { axe } from './axe.js';
import { ARTICLE, DESKTOP, openFresh, PHONE, ready, soon, type Answer, type Opened } from './harness.js';
import { lacks } from './needs.js';

const DARK: BrowserContextOptions = { ...DESKTOP, colorScheme: 'dark' };
const SCRIPT = '/cdn/diplomatic-graph.js';
const article = toEmbed(JSON.parse(ARTICLE), { script: SCRIPT, src: '/data.json' });

async function openSnippet(
  snippet: string,
  {
    context = DESKTOP,
    headers = {},
    pages = {},
  }: { context?: BrowserContextOptions; headers?: Record<string, string>; pages?: Record<string, Answer> } = {},
): Promise<Opened> {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Host</title></head><body><main><h1>Host</h1><p>Before</p>${snippet}<p id="after">After</p></main></body></html>`;
  return openFresh('/host.html', {
    context,
    pages: { '/host.html': { body, headers }, '/data.json': { body: ARTICLE, type: 'application/json' }, ...pages },
  });
}

const figure = (page: Page): ReturnType<Page['locator']> => page.locator('diplomatic-graph > figure');
const without = (snippet: string): string => snippet.replace(/<script type="module".*<\/script>\n<link .*\n/, '');

test.skipIf(lacks('no scripts')).for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
  ['dark desktop', DARK],
] as const)(
  'without a script the picture, its source and every statement can be read, on a %s',
  async ([, context]) => {
    const { page, complaints } = await openSnippet(await article, {
      context: { ...context, javaScriptEnabled: false },
    });
    const [host, picture, after] = await Promise.all([
      page.locator('diplomatic-graph').boundingBox(),
      figure(page).locator('svg').boundingBox(),
      page.locator('#after').boundingBox(),
    ]);
    expect(picture!.width).toBeCloseTo(host!.width, 0);
    // All of it within the room of the element, and what follows after that.
    for (const part of ['svg', 'figcaption', 'summary']) {
      const { y, height } = (await figure(page).locator(part).boundingBox())!;
      expect(y + height, part).toBeLessThanOrEqual(host!.y + host!.height);
    }
    expect(after!.y).toBeGreaterThanOrEqual(host!.y + host!.height);
    expect(await figure(page).locator('ol li').first().isVisible()).toBe(false);
    await figure(page).locator('summary').click();
    expect(await figure(page).locator('ol > li').count()).toBe(15);
    await figure(page)
      .locator('li', { hasText: 'urged the other OAS members to recognize Guaido' })
      .first()
      .scrollIntoViewIfNeeded();
    expect(complaints).toEqual([]);
  },
);

test.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)('nothing moves when the element takes over, on a %s', async ([, context]) => {
  const { page, complaints } = await openSnippet(without(await article), { context });
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/data.json', async (route) => {
    await held;
    await route.continue();
  });
  const twoFrames = (): Promise<void> =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
  const places = (): Promise<unknown> =>
    page.evaluate(() =>
      ['diplomatic-graph', 'diplomatic-graph svg', 'figcaption', 'summary', '#after'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect();
        return [selector, x, y, width, height].map((value) =>
          typeof value === 'number' ? Math.round(value * 100) / 100 : value,
        );
      }),
    );
  await page.evaluate(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) =>
      (window as unknown as { shifts: number[] }).shifts.push(
        ...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await twoFrames();
  const before = await places();
  // Defined, its dataset still on the way: what stands for the graph stays where it was.
  await page.addScriptTag({ type: 'module', url: SCRIPT });
  await page.locator('diplomatic-graph .frame').waitFor({ state: 'attached' });
  await twoFrames();
  expect(await places()).toEqual(before);
  const room = await page.locator('diplomatic-graph').boundingBox();
  const after = await page.locator('#after').boundingBox();
  release();
  await ready(page);
  await twoFrames();
  expect(await page.locator('diplomatic-graph').boundingBox()).toEqual(room);
  expect(await page.locator('#after').boundingBox()).toEqual(after);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  // It is the element's turn now.
  expect(await figure(page).isVisible()).toBe(false);
  expect(await page.getByText('15 statements').count()).toBeLessThanOrEqual(1);
  expect(
    await page
      .locator('diplomatic-graph')
      .evaluate((host) => [host.scrollHeight - host.clientHeight, host.scrollWidth - host.clientWidth]),
  ).toEqual([0, 0]);
  expect(complaints).toEqual([]);
});

test('the dataset travels beside the script, and once', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openSnippet(await article);
  await ready(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(`**${SCRIPT}`, async (route) => {
    await held;
    await route.continue();
  });
  const reloaded = page.reload({ waitUntil: 'commit' });
  await soon(() => asked).toContain('/data.json');
  release();
  await reloaded;
  await ready(page);
  expect(asked.filter((path) => path === '/data.json')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('the room that is kept is that of the element, at every width', { tags: ['quick'] }, async () => {
  const bare = '<diplomatic-graph src="/data.json" id="bare"></diplomatic-graph>';
  const { page } = await openSnippet(
    `<script type="module" src="${SCRIPT}"></script>${bare}<div id="room" style="${ELEMENT_STYLE}"></div>`,
  );
  await ready(page, '#bare');
  for (const width of [320, 390, 599, 600, 601, 768, 1018, 1019, 1280, 1600, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    const [own, kept] = await page.evaluate(() =>
      ['#bare', '#room'].map((selector) =>
        Math.round(document.querySelector(selector)!.getBoundingClientRect().height),
      ),
    );
    expect(kept, `${width} px`).toBe(own);
  }
});

test('is fit for everyone before and after the element takes over, in light and dark', async () => {
  for (const context of [DESKTOP, DARK]) {
    const { page } = await openSnippet(without(await article), { context });
    // What is behind a page without a background has no colour of which scripts can know.
    await page.addStyleTag({ content: ':root { background: Canvas; }' });
    expect(await axe(page)).toEqual([]);
    await figure(page).locator('summary').click();
    expect(await axe(page)).toEqual([]);
    await page.addScriptTag({ type: 'module', url: SCRIPT });
    await ready(page);
    expect(await axe(page)).toEqual([]);
  }
});

test.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)(
  'where the dataset cannot be had, both the reason and the light DOM can be read, on a %s',
  async ([, context]) => {
    const { page } = await openSnippet(await article, {
      context,
      pages: { '/data.json': { body: 'gone', status: 404 } },
    });
    const reason = page.locator('diplomatic-graph [role="alert"]');
    await reason.waitFor();
    const host = (await page.locator('diplomatic-graph').boundingBox())!;
    const [said, drawn] = [(await reason.boundingBox())!, (await figure(page).locator('svg').boundingBox())!];
    expect(Math.abs(said.y - host.y)).toBeLessThan(2);
    expect(drawn.y).toBeGreaterThanOrEqual(said.y + said.height);
    expect(drawn.y + drawn.height).toBeLessThanOrEqual(host.y + host.height);
    expect(drawn.height).toBeGreaterThan(200);
    // The list is scrolled within its own part.
    await figure(page).locator('summary').click();
    await figure(page).locator('ol > li').last().scrollIntoViewIfNeeded();
    expect((await figure(page).locator('ol > li').last().boundingBox())!.y).toBeGreaterThan(said.y + said.height);
    expect((await reason.boundingBox())!.height).toBe(said.height);
    expect(
      await page
        .locator('diplomatic-graph')
        .evaluate((element) => element.shadowRoot!.querySelector('.frame')!.scrollTop),
    ).toBe(0);
  },
);

test('the letters of a page do not move those of the picture', async () => {
  const arabic = await toEmbed(JSON.parse(ARTICLE), { as: 'figure', locale: 'ar' });
  const { page } = await openSnippet(
    `<div style="letter-spacing:3px;word-spacing:9px;font-weight:bold;font-style:italic;direction:rtl">${arabic}</div><div dir="ltr">${arabic.replace(' dir="rtl"', '')}</div>`,
  );
  const boxes = await page.locator('figure > svg').evaluateAll((all) =>
    all.map((svg) =>
      [...svg.querySelectorAll('text')].map((text) => {
        const { x, width } = text.getBBox();
        return [Math.round(x), Math.round(width)];
      }),
    ),
  );
  expect(boxes[0]!.length).toBeGreaterThan(50);
  expect(boxes[0]).toEqual(boxes[1]);
});

test.skipIf(lacks('no scripts'))('a policy that forbids style attributes leaves it readable', async () => {
  const { page } = await openSnippet(await article, {
    context: { ...DESKTOP, javaScriptEnabled: false },
    headers: { 'content-security-policy': "default-src 'none'" },
  });
  const { width, height } = (await figure(page).locator('svg').boundingBox())!;
  expect(width / height).toBeCloseTo(960 / 640, 1);
  await figure(page).locator('summary').click();
  expect(await figure(page).locator('ol > li').last().isVisible()).toBe(true);
});

test('a reader of feeds that takes out what it does not know, and all styles, still has the picture and the list', async () => {
  const { page } = await openSnippet('');
  await page.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      for (const script of parsed.querySelectorAll('script')) script.remove();
      for (const element of parsed.querySelectorAll('*')) {
        element.removeAttribute('style');
        if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
      }
      document.body.replaceChildren(...parsed.body.childNodes);
    },
    await article,
  );
  expect(await page.locator('figure > svg').isVisible()).toBe(true);
  expect((await page.locator('figure > svg').boundingBox())!.height).toBeGreaterThan(400);
  await page.locator('summary').click();
  expect(await page.locator('ol > li').count()).toBe(15);
});

test.skipIf(lacks('no scripts'))('paper has the picture and its source where no script runs', async () => {
  const { page } = await openSnippet(await article, { context: { ...DESKTOP, javaScriptEnabled: false } });
  await page.emulateMedia({ media: 'print' });
  expect(await figure(page).locator('svg').isVisible()).toBe(true);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  // One page holds it, and its letters are letters.
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeLessThanOrEqual(2);
  expect(pdf).toContain('/Type /Font');
});

test.skipIf(lacks('no scripts')).for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
] as const)(
  'an open list of statements is printed as a whole, and what follows it comes after, on a %s',
  async ([, context]) => {
    const { page } = await openSnippet(await article, { context: { ...context, javaScriptEnabled: false } });
    await figure(page).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    const host = (await page.locator('diplomatic-graph').boundingBox())!;
    const last = (await figure(page).locator('li').last().boundingBox())!;
    const after = (await page.locator('#after').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(host.y + host.height);
    expect(after.y).toBeGreaterThanOrEqual(host.y + host.height);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    // The closed list takes one or two pages; fifteen statements with claim, quote and source take more.
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(2);
  },
);

test('paper has the element’s own print where it is defined: the room that was kept on the screen cuts nothing off', async () => {
  const { page } = await openSnippet(await article);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect
    .poll(() =>
      page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const host = document.querySelector('diplomatic-graph')!;
        const print = host.shadowRoot!.querySelector('.print');
        return print === null
          ? null
          : [
              getComputedStyle(host).overflow,
              host.getBoundingClientRect().height - print.getBoundingClientRect().height,
            ];
      }),
    )
    .toEqual(['visible', 0]);
});

test('markup in a dataset is text, wherever it stands', { tags: ['quick'] }, async () => {
  const markup =
    '</script></figure></svg><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">"\'&lt;';
  const hostile = {
    format: 1,
    title: markup,
    description: markup,
    language: 'en" onfocus="window.hacked=1',
    creator: markup,
    sources: [{ id: 's', kind: 'article', title: markup, publisher: markup, url: 'javascript:window.hacked=1' }],
    actors: ['a', 'b'].map((id) => ({
      id,
      kind: 'state',
      name: `${id}${markup}`,
      affiliations:
        id === 'a'
          ? [
              {
                kind: 'leads',
                to: 'b',
                role: markup,
                source: 's',
                quote: { exact: markup, paragraph: 1 },
                locator: markup,
              },
            ]
          : [],
    })),
    relationTypes: [{ id: 'x', label: markup }],
    statements: [
      {
        id: 't',
        source: 's',
        from: 'a',
        relation: 'x',
        to: 'b',
        claim: markup,
        attribution: markup,
        when: markup,
        locator: markup,
        quote: { exact: markup, paragraph: 1 },
      },
    ],
  };
  for (const as of ['element', 'figure', 'iframe'] as const) {
    const { page } = await openSnippet(
      await toEmbed(hostile, {
        as,
        script: '/none.js',
        page: '/none.html',
        ...(as === 'iframe' ? { src: '/data.json', text: markup } : {}),
      }),
    );
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(
      await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) =>
            element.getAttributeNames().some((name) => name.startsWith('on')),
          ).length,
      ),
    ).toBe(0);
    expect(await page.locator('img, figure script, a[href]').count()).toBe(0);
    if (as !== 'iframe') expect(await page.locator('figcaption strong').textContent()).toBe(markup);
    if (as === 'element') {
      // Without the outer marks, which `<q>` gives; the others alternate.
      expect(await page.locator('ol q').textContent()).toBe(en.quoted(markup).slice(1, -1));
      expect(await page.locator('ol p').first().textContent()).toBe(markup);
    }
  }
});

test('a browser reads every title as it was, whatever letters it has', async () => {
  const { page } = await openSnippet('');
  const units = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '&amp;',
      '&#0;',
      '</strong>',
      '<!--',
      ']]>',
      '\u00a0',
      '\u200e',
      '\u202e',
      '\t',
      '\r\n',
      '\u0000',
      '\ufeff',
      'é',
      '本',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  );
  const titles = fc.sample(
    fc
      .array(units, { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, ''))
      .filter((title) => cleanText(title) !== ''),
    150,
  );
  const texts = await Promise.all(
    titles.map((title) => toEmbed(small(['a'], [], { title }), { as: 'figure', image: 'a.svg' })),
  );
  const read = await page.evaluate(
    (all) =>
      all.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const title = parsed.querySelector('figcaption > strong')?.textContent ?? '';
        return [
          title,
          parsed.querySelector('img')!.alt.startsWith(title.slice(0, 40)),
          parsed.body.querySelectorAll('*').length,
        ];
      }),
    texts,
  );
  expect(read).toEqual(titles.map((title) => [cleanText(title), true, 4]));
});
