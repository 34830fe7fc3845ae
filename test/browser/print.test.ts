/** What comes out of the printer: the picture with its numbers, and the words behind each number. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { torture } from '../scenes/torture.js';
import {
  ARTICLE,
  DESKTOP,
  openFresh,
  openFreshHost,
  openHost,
  PHONE,
  ready,
  set,
  soon,
  spot,
  type Opened,
} from './harness.js';
import { lacks } from './needs.js';

interface Printed {
  readonly frame: string;
  readonly svg: { readonly width: number; readonly height: number; readonly paper: string | null };
  readonly host: { readonly width: number; readonly height: number };
  readonly title: string;
  /** Number by edge, as it stands at its line, and as its note has it. */
  readonly numbers: Record<string, string>;
  readonly notes: Record<string, string>;
  readonly text: string;
  readonly links: string[];
  readonly ids: string[];
  readonly styled: number;
}

/** Asks the nth element of a page for its print, and waits until it can give it. */
async function begin(page: Page, nth = 0): Promise<void> {
  await soon(() =>
    page.evaluate((n) => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('diplomatic-graph')[n]?.shadowRoot?.querySelector('.print') !== null;
    }, nth),
  ).toBe(true);
}

const end = (page: Page): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

async function printed(page: Page, nth = 0): Promise<Printed | null> {
  return page.evaluate((n) => {
    const host = document.querySelectorAll('diplomatic-graph')[n]!;
    const root = host.shadowRoot!;
    const print = root.querySelector<HTMLElement>('.print');
    if (print === null) return null;
    const svg = print.querySelector('svg')!;
    const size = (element: Element): { width: number; height: number } =>
      (({ width, height }) => ({ width, height }))(element.getBoundingClientRect());
    const bold = [...svg.querySelectorAll('[data-label-edge]')].map((label) => [
      label.getAttribute('data-label-edge'),
      label.querySelector('[font-weight="bold"]:not([aria-hidden])')?.textContent,
    ]);
    return {
      frame: getComputedStyle(root.querySelector('.frame')!).display,
      svg: { ...size(svg), paper: svg.querySelector('rect')!.getAttribute('fill') },
      host: size(host),
      title: svg.querySelector('title')!.textContent ?? '',
      numbers: Object.fromEntries(bold) as Record<string, string>,
      notes: Object.fromEntries(
        [...print.querySelectorAll('li[data-note]')].map((note) => [
          note.getAttribute('data-edge'),
          note.getAttribute('data-note'),
        ]),
      ) as Record<string, string>,
      text: print.innerText.replace(/\s+/g, ' '),
      links: [...print.querySelectorAll('a')].map(({ href }) => href),
      ids: [...print.querySelectorAll('[id]')].map(({ id }) => id),
      styled: print.querySelectorAll('[style]').length,
    };
  }, nth);
}

const layersOf = (page: Page): Promise<number> =>
  page
    .locator('diplomatic-graph')
    .first()
    .evaluate((host) => host.shadowRoot!.adoptedStyleSheets.length);

test(
  'on paper stand picture and evidence in the light theme, as wide as their column; on the screen they are gone again',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openHost(
      '<div style="width:700px"><diplomatic-graph src="/data.json" theme="dark" style="block-size:38rem"></diplomatic-graph></div>',
    );
    await ready(page);
    await begin(page);
    await end(page);
    const sheets = await layersOf(page);
    await page.emulateMedia({ media: 'print' });
    await soon(async () => (await printed(page)) !== null).toBe(true);
    const print = (await printed(page))!;
    expect(print.frame).toBe('none');
    expect(print.svg).toMatchObject({ width: 700, paper: '#ffffff' });
    expect(print.host.width).toBe(700);
    expect(print.host.height).toBeGreaterThan(print.svg.height + 200);
    expect(print.title).toBe('Venezuela, January 2019: who stands with whom');
    expect(Object.keys(print.numbers)).toHaveLength(20);
    expect(print.numbers).toEqual(print.notes);
    for (const { quote, claim } of (
      JSON.parse(ARTICLE) as { statements: { quote: { exact: string }; claim: string }[] }
    ).statements) {
      expect(print.text).toContain(`“${quote.exact}”`);
      expect(print.text).toContain(claim);
    }
    expect(print.text).toContain('“USA orders its embassy staff to leave Venezuela”, January 2019');
    await page.emulateMedia({ media: 'screen' });
    await soon(() => printed(page)).toBeNull();
    expect(await layersOf(page)).toBe(sheets);
    expect((await page.locator('diplomatic-graph').boundingBox())!.height).toBe(608);
    expect(complaints).toEqual([]);
  },
);

test(
  'what is printed is what is seen: filters, and actors where the reader has put them',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost();
    await ready(page);
    const place = async (): Promise<{ x: number; y: number }> => {
      await begin(page);
      const at = await page
        .locator('diplomatic-graph .print [data-actor="canada"] polygon')
        .evaluate((mark) => (mark.getAttribute('points') ?? '').split(/[ ,]/).map(Number));
      await end(page);
      return { x: at[0]!, y: at[1]! };
    };
    const before = await place();
    const from = await spot(page, 'actor:canada');
    const by = from.x > 400 ? -80 : 80;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + by, from.y + 30, { steps: 5 });
    await page.mouse.up();
    await soon(async () => Math.round((await spot(page, 'actor:canada')).x - from.x)).toBe(by);
    const after = await place();
    expect(Math.sign(after.x - before.x)).toBe(Math.sign(by));
    expect(Math.abs(after.x - before.x)).toBeGreaterThan(40);
    await set(page, { relations: ['recognition'] });
    await soon(async () => {
      await begin(page);
      const print = (await printed(page))!;
      await end(page);
      return Object.keys(print.notes).filter((id) => !id.includes('~'));
    }).toEqual(['oas/recognition/guaido']);
  },
);

test('two elements of one page print each its own, and no id stands twice in one of them', async () => {
  const { page, complaints } = await openHost(
    '<diplomatic-graph src="/data.json"></diplomatic-graph><diplomatic-graph src="/data.json" relations="support"></diplomatic-graph>',
  );
  await ready(page, 'diplomatic-graph:nth-of-type(2)');
  await begin(page, 1);
  await begin(page, 0);
  const [first, second] = [(await printed(page, 0))!, (await printed(page, 1))!];
  expect(Object.values(first.notes)).toContain('20');
  expect(Object.keys(second.notes).every((id) => id.includes('~') || id.includes('/support/'))).toBe(true);
  expect(new Set(first.ids).size).toBe(first.ids.length);
  // Two printers' calls set nothing twice.
  await begin(page, 0);
  expect(await page.locator('diplomatic-graph .print').count()).toBe(2);
  await end(page);
  expect(await page.locator('diplomatic-graph .print').count()).toBe(0);
  expect(complaints).toEqual([]);
});

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

test.skipIf(lacks('plain PDF'))(
  'a PDF has picture and words over several pages, without anyone pressing a button',
  async () => {
    // Hears of it before the element does, which comes later.
    const head =
      "<script>addEventListener('afterprint', () => { window.found = document.querySelector('diplomatic-graph').shadowRoot.querySelector('.print')?.textContent; })</script>";
    const { page } = await openFreshHost(undefined, { head });
    await ready(page);
    await begin(page);
    await end(page);
    await page.evaluate(() => Object.assign(window, { found: '' }));
    const pdf = await page.pdf({ format: 'A5', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
    expect(await page.evaluate(() => (window as unknown as { found: string }).found)).toContain(
      'swiftly cutting off diplomatic relations',
    );
    expect(await page.locator('diplomatic-graph .print').count()).toBe(0);
    expect((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(1);
    if (!hasPdftotext) return;
    const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-print-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'page.pdf'), pdf);
    const words = spawnSync('pdftotext', [join(folder, 'page.pdf'), '-'])
      .stdout.toString()
      .replace(/\s+/g, ' ');
    for (const text of ['Nicolás Maduro', 'swiftly cutting off', 'paragraph 15', 'January 2019'])
      expect(words).toContain(text);
  },
);

test.for<[string, string]>([
  ['a strict policy', "default-src 'none'; script-src 'self'; connect-src 'self'"],
  [
    'Trusted Types',
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  ],
])('under %s it prints all the same, without a style attribute of its own making', async ([, policy]) => {
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><diplomatic-graph src="/data.json"></diplomatic-graph></body></html>';
  const { page, complaints }: Opened = await openFresh('/strict.html', {
    pages: {
      '/strict.html': { body: html, headers: { 'content-security-policy': policy } },
      '/data.json': { body: ARTICLE, type: 'application/json' },
    },
  });
  await ready(page);
  await begin(page);
  await end(page);
  await page.emulateMedia({ media: 'print' });
  await soon(async () => (await printed(page))?.frame).toBe('none');
  expect((await printed(page))!.styled).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await soon(() => printed(page)).toBeNull();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('until what printing needs has come, the live picture is printed, without tools', async () => {
  const { page } = await openFresh('/host.html', {
    pages: { '/host.html': { body: '<!doctype html><title>Blank</title>' } },
  });
  await page.route(/export-[^/]*\.js$/, (route) => route.abort());
  await page.goto(page.url().replace('/host.html', '/explorer/'));
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('diplomatic-graph .print').count()).toBe(0);
  expect(await page.locator('diplomatic-graph .paint svg').isVisible()).toBe(true);
  for (const tool of ['.view-bar', '.time', '.tools', '.proxies', '.panel', '.export'])
    expect(await page.locator(`diplomatic-graph ${tool}`).isVisible(), tool).toBe(false);
});

test('an element that is taken out of the page while it prints leaves nothing, and listens no more', async () => {
  const { page, complaints } = await openHost();
  await ready(page);
  await begin(page);
  const left = await page.evaluate(() => {
    const host = document.querySelector('diplomatic-graph')!;
    host.remove();
    const count = host.shadowRoot!.querySelectorAll('.print').length;
    window.dispatchEvent(new Event('beforeprint'));
    return [count, host.shadowRoot!.querySelectorAll('.print').length];
  });
  expect(left).toEqual([0, 0]);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(complaints).toEqual([]);
});

test('the picture of a phone is printed on paper as a picture for paper', async () => {
  const { page } = await openHost(undefined, { context: PHONE });
  await ready(page);
  await begin(page);
  const [width = 0, height = 0] = await page
    .locator('diplomatic-graph .print svg')
    .evaluate((svg) => (svg.getAttribute('viewBox') ?? '').split(' ').slice(2).map(Number));
  expect(width).toBe(640);
  expect(height).toBeGreaterThan(400);
  expect(height).toBeLessThan(900);
  expect(Object.keys((await printed(page))!.numbers)).toHaveLength(20);
});

test('hostile texts are text on paper, and an address of no web page is no link', async () => {
  const dataset = {
    ...torture,
    sources: [
      ...torture.sources,
      { id: 'web', kind: 'dataset', title: 'Web', url: 'https://example.org/a?b=<c>&d="e"' },
    ],
    statements: [
      ...torture.statements,
      { id: 'w', source: 'web', from: 'alpha', relation: 'pact', to: 'beta', locator: '<img src=x onerror=alert(1)>' },
    ],
  };
  const { page, complaints } = await openHost(undefined, {
    pages: { '/data.json': { body: JSON.stringify(dataset), type: 'application/json' } },
    context: { ...DESKTOP },
  });
  await ready(page);
  await begin(page);
  const print = (await printed(page))!;
  expect(print.text).toContain('<img src=x onerror=alert(1)>');
  expect(print.links).toEqual(['https://example.org/a?b=%3Cc%3E&d=%22e%22']);
  expect(print.text).toContain('javascript:alert(1)');
  expect(
    await page
      .locator('diplomatic-graph .print img, diplomatic-graph .print script, diplomatic-graph .print image')
      .count(),
  ).toBe(0);
  expect(complaints).toEqual([]);
});
