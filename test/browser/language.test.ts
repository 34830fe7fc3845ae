/** In which language an element speaks, when that changes, and whose words they are. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.js';
import {
  alertText,
  ARTICLE,
  button,
  drawn,
  get,
  heard,
  openExplorer,
  openFreshHost,
  openHost,
  panelText,
  press,
  ready,
  set,
  soon,
  toSvg,
  chooseLanguage,
} from './harness.js';

const GRAPH = '<diplomatic-graph src="/data.json"></diplomatic-graph>';
const legend = 'diplomatic-graph button[data-filter="support"] span';
const frame = 'diplomatic-graph section.frame';

/** What a legend, a name, the panel and the direction are in each language. */
const EXPECTED: Readonly<
  Record<Language, readonly [support: string, us: string, overview: string, direction: 'ltr' | 'rtl']>
> = {
  en: ['Support', 'United States', 'All relations', 'ltr'],
  es: ['Apoyo', 'Estados Unidos', 'Todas las relaciones', 'ltr'],
  fr: ['Soutien', 'États-Unis', 'Toutes les relations', 'ltr'],
  pt: ['Apoio', 'Estados Unidos', 'Todas as relações', 'ltr'],
  ru: ['Поддержка', 'США', 'Все отношения', 'ltr'],
  ar: ['دعم', 'الولايات المتحدة', 'جميع العلاقات', 'rtl'],
  zh: ['支持', '美国', '全部关系', 'ltr'],
};

test.for(LANGUAGES.map((locale) => [locale, ...EXPECTED[locale]] as const))(
  'locale="%s" speaks in legend, panel, names and direction',
  async ([locale, support, us, overview, direction]) => {
    const { page, complaints } = await openHost(
      `<diplomatic-graph src="/data.json" locale="${locale}"></diplomatic-graph>`,
    );
    await ready(page);
    expect(await page.locator(legend).first().innerText()).toBe(support);
    expect(await button(page, 'actor:us').getAttribute('aria-label')).toContain(us);
    await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe(overview);
    expect(
      await page.locator(frame).evaluate((section) => [(section as HTMLElement).lang, (section as HTMLElement).dir]),
    ).toEqual([locale, direction]);
    expect(complaints).toEqual([]);
  },
);

test('nothing is said in another language before the words of the first are there', async () => {
  // Every text that ever stands in the frame is noted.
  const head = `<script>addEventListener('DOMContentLoaded', () => { window.said = new Set(); const note = () => { const root = document.querySelector('diplomatic-graph').shadowRoot; for (const node of root?.querySelectorAll('[data-filter] span:not(.count), h3, [data-layer="labels"] text') ?? []) window.said.add(node.textContent); requestAnimationFrame(note); }; note(); });</script>`;
  const { page } = await openFreshHost('<diplomatic-graph src="/data.json" locale="ru"></diplomatic-graph>', { head });
  await ready(page);
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe('Все отношения');
  const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((text) => /[a-z]/i.test(text))).toEqual([]);
});

test(
  'the language is that of the nearest lang, also out of a shadow root, and follows it',
  { tags: ['quick'] },
  async () => {
    const host =
      '<div id="around" lang="fr"><p id="shadow"></p></div><script>document.getElementById("shadow").attachShadow({ mode: "open" }).innerHTML = \'<diplomatic-graph src="/data.json"></diplomatic-graph>\';</script>';
    const { page } = await openFreshHost(host);
    await ready(page);
    await soon(() => page.locator(legend).first().innerText()).toBe('Soutien');
    await page.evaluate(() => (document.getElementById('around')!.lang = 'pt-BR'));
    await soon(() => page.locator(legend).first().innerText()).toBe('Apoio');
    await soon(() => button(page, 'actor:russia').getAttribute('aria-label')).toContain('Rússia');
    // Without one, that of the page is nearest; an empty one tells nothing, so that the dataset's counts.
    await page.evaluate(() => document.getElementById('around')!.removeAttribute('lang'));
    await soon(() => page.locator(legend).first().innerText()).toBe('Support');
  },
);

test('a page without a language leaves it to the dataset', async () => {
  const spanish = { ...(JSON.parse(ARTICLE) as object), language: 'es' };
  const { page } = await openHost(`<div lang="">${GRAPH}</div>`, {
    pages: { '/data.json': { body: JSON.stringify(spanish), type: 'application/json' } },
  });
  await ready(page);
  await soon(() => page.locator(legend).first().innerText()).toBe('Apoyo');
});

test('an element that is taken out of the page follows no lang, and does again when it is put back', async () => {
  const { page } = await openHost(`<div id="around" lang="es">${GRAPH}</div>`);
  await ready(page);
  await page.evaluate(() => {
    const graph = document.querySelector('diplomatic-graph')!;
    graph.remove();
    document.getElementById('around')!.lang = 'zh';
    document.getElementById('around')!.append(graph);
  });
  await soon(() => page.locator(legend).first().innerText()).toBe('支持');
});

test('a language that the package does not speak is English, with the names that the dataset has', async () => {
  const named = ARTICLE.replace(
    '"names": { "es": "Estados Unidos"',
    '"names": { "de": "Vereinigte Staaten", "es": "Estados Unidos"',
  );
  const { page } = await openHost('<diplomatic-graph src="/data.json" locale="de-CH"></diplomatic-graph>', {
    pages: { '/data.json': { body: named, type: 'application/json' } },
  });
  await ready(page);
  expect(await page.locator(legend).first().innerText()).toBe('Support');
  expect(await button(page, 'actor:us').getAttribute('aria-label')).toBe('Vereinigte Staaten, state, 2 relations');
  expect(await page.locator(frame).getAttribute('lang')).toBe('en');
});

test('a language whose file cannot be had is English, and the graph stands', async () => {
  const { page } = await openFreshHost(undefined);
  await ready(page);
  await page.route(/chunk-es/, (route) => route.abort());
  await set(page, { locale: 'es' });
  // The names need no file.
  await soon(async () => (await button(page, 'actor:us').getAttribute('aria-label')) ?? '').toContain('Estados Unidos');
  expect(await page.locator(legend).first().innerText()).toBe('Support');
});

test('of two languages asked for at once, the later is spoken', async () => {
  const { page } = await openFreshHost();
  await ready(page);
  await page.evaluate(() => {
    const graph = document.querySelector('diplomatic-graph')!;
    graph.locale = 'ru';
    requestAnimationFrame(() => (graph.locale = 'fr'));
  });
  await soon(() => page.locator(legend).first().innerText()).toBe('Soutien');
  await page.evaluate(() => document.querySelector('diplomatic-graph')!.updateComplete);
  expect(await page.locator(legend).first().innerText()).toBe('Soutien');
});

test('what is selected, filtered and dragged stays when the language changes', { tags: ['quick'] }, async () => {
  const { page } = await openHost();
  await ready(page);
  await set(page, { selected: 'edge:canada/support/guaido', relations: ['support'] });
  await soon(() => panelText(page)).toContain('Canada and others');
  await set(page, { locale: 'ar' });
  await soon(() => page.locator(legend).first().innerText()).toBe('دعم');
  expect(await get(page, 'selected')).toBe('edge:canada/support/guaido');
  expect((await drawn(page, 'edge')).every((id) => id.includes('/support/'))).toBe(true);
  await soon(() => panelText(page)).toContain('كندا');
  expect(await panelText(page)).toContain('«Canada and others have supported Guaido»');
});

test('the exported file speaks the language of the element, or the one asked for', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" locale="ru"></diplomatic-graph>');
  await ready(page);
  expect(await toSvg(page)).toContain('Поддержка</text>');
  const french = await toSvg(page, { locale: 'fr', evidence: 'footnotes', data: false });
  expect(french).toContain('Soutien</text>');
  expect(french).toContain('«\u00a0');
  expect(french).not.toMatch(/[А-я]{4}/);
});

test('words of the host take the place of ours, in picture and panel, and back', async () => {
  const { page } = await openHost();
  await ready(page);
  await page.evaluate(
    () =>
      (document.querySelector('diplomatic-graph')!.words = {
        relations: { support: 'Backing' },
        panel: { overview: 'Who with whom', statements: (count: number) => `${count} ×` },
      }),
  );
  await soon(() => page.locator(legend).first().innerText()).toBe('Backing');
  expect(await page.locator('diplomatic-graph .panel h3').innerText()).toBe('Who with whom');
  await soon(async () =>
    (await page.locator('diplomatic-graph [data-layer="labels"] text').allTextContents()).join('|'),
  ).toContain('Backing');
  await press(page, 'edge:maduro/severed-ties/us');
  await soon(() => panelText(page)).toContain('3 ×');
  await set(page, { words: null });
  await soon(() => page.locator(legend).first().innerText()).toBe('Support');
  expect(await heard(page, 'dg-error')).toEqual([]);
});

test('words that cannot be used are told, and ours stay', async () => {
  const { page } = await openHost();
  await ready(page);
  await set(page, { words: { ui: { clos: 'x' } } });
  await soon(async () =>
    (await heard(page, 'dg-error')).map(({ code, message }) => `${code} ${message}`).join(),
  ).toMatch(/option-invalid words\.ui\.clos: there is no such word/);
  expect(await page.locator(legend).first().innerText()).toBe('Support');
  expect((await drawn(page, 'actor')).length).toBe(17);
  // What is wrong stands over the picture until it is mended.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await alertText(page)).toContain('words.ui.clos');
  await set(page, { words: { ui: { close: 'Shut' } } });
  await soon(() => page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
});

test(
  'the explorer takes the language of the reader, changes page and graph with one choice, and runs from right to left in Arabic',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer({ viewport: { width: 1280, height: 800 }, locale: 'es-VE' });
    expect(await page.locator('label', { has: page.locator('#theme') }).innerText()).toContain('Tema');
    expect(await page.locator(legend).first().innerText()).toBe('Apoyo');
    expect(await page.locator('#locale option').allTextContents()).toEqual([
      'English',
      'Español',
      'Français',
      'Português',
      'Русский',
      'العربية',
      '中文',
    ]);
    await chooseLanguage(page, 'ar');
    await soon(() => page.locator(legend).first().innerText()).toBe('دعم');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ]);
    await soon(() => page.title()).toContain('فنزويلا');
    expect(await page.locator('#article-title').innerText()).toBe('المقال');
    // The graph begins at the right, the reader lies to the left of it.
    const [graph, reader] = await Promise.all(['#graph', '#article-pane'].map((id) => page.locator(id).boundingBox()));
    expect(reader!.x + reader!.width).toBeLessThanOrEqual(graph!.x + 1);
    expect(complaints).toEqual([]);
  },
);

/** Where parts of the footer's source line begin and end, CSS px of the window. */
async function placesInSourceLine(page: Page, parts: readonly string[]): Promise<{ left: number; right: number }[]> {
  return page.locator('diplomatic-graph .source').evaluate((line, texts) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
    const placeOf = (index: number): readonly [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (index <= before + node.data.length) return [node, index - before];
        before += node.data.length;
      }
      throw new Error(`The source line has no letter ${index}.`);
    };
    return texts.map((text) => {
      const start = nodes
        .map(({ data }) => data)
        .join('')
        .indexOf(text);
      if (start === -1) throw new Error(`"${text}" is not in the source line.`);
      const range = document.createRange();
      range.setStart(...placeOf(start));
      range.setEnd(...placeOf(start + text.length));
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    });
  }, parts);
}

test('an Arabic source line runs from right to left around a title and a publisher in Latin letters', async () => {
  const dataset = JSON.parse(ARTICLE) as { sources: { title: string; publisher?: string }[] };
  dataset.sources[0] = { ...dataset.sources[0]!, title: 'Will they leave?', publisher: 'Yahoo!' };
  const { page } = await openHost('<diplomatic-graph src="/data.json" locale="ar"></diplomatic-graph>', {
    pages: { '/data.json': { body: JSON.stringify(dataset), type: 'application/json' } },
  });
  await ready(page);
  const [label, title, mark, publisher, date] = await placesInSourceLine(page, [
    'المصدر',
    'Will they leave',
    '?',
    'Yahoo',
    'يناير',
  ]);
  expect(label!.left).toBeGreaterThan(mark!.right);
  expect(title!.left).toBeGreaterThan(publisher!.right);
  expect(publisher!.left).toBeGreaterThan(date!.right);
  // The question mark belongs to the title, whose letters run from left to right.
  expect(mark!.left).toBeGreaterThanOrEqual(title!.right - 1);
});
