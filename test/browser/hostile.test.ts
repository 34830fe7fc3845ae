/** Datasets that mean harm: whatever they hold is text. */
import { expect, test } from 'vitest';
import {
  drawn,
  openFreshHost,
  panelText,
  press,
  ready,
  soon,
  spot,
  toSvg,
  type Answer,
  type Opened,
} from './harness.js';

const MARKUP = '<img src=x onerror="window.hacked=1;alert(1)"><script>window.hacked=1</script>"\'&lt;]]>';
const ODD = 'a\u0000b\u0008c\u001Fd\u202Eevil\u2066f\uFFFEg';
const LONG = 'Very long name '.repeat(667);
const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a b/c%2F"\'<>', 'Ω\n\t'];

const hostile = (url = 'javascript:window.hacked=1'): Record<string, unknown> => ({
  format: 1,
  id: '../../etc/passwd\u0000<b>',
  title: MARKUP,
  description: ODD + MARKUP,
  language: 'en" onload="window.hacked=1',
  sources: [{ id: '__proto__', kind: 'article', title: MARKUP, url, publisher: MARKUP, language: '"><script>' }],
  relationTypes: [{ id: 'x', label: MARKUP, color: '#123456', marker: 'circle' }],
  actors: IDS.map((id, i) => ({
    id,
    kind: 'state',
    name: [MARKUP, ODD, LONG, 'plain', 'نيكولاس <b>', ' '][i]!.trim() || 'x',
    country: 'US',
    aliases: [MARKUP],
    note: MARKUP,
    affiliations: [
      { kind: 'leads', to: 'constructor', role: MARKUP, source: '__proto__', quote: { exact: MARKUP, paragraph: 1 } },
    ].filter(() => id !== 'constructor'),
  })),
  statements: IDS.slice(1).map((to, i) => ({
    id: IDS[i],
    source: '__proto__',
    from: '__proto__',
    relation: i % 2 === 0 ? 'support' : 'x',
    to,
    claim: MARKUP + ODD,
    attribution: MARKUP,
    when: MARKUP,
    quote: { exact: MARKUP + LONG, paragraph: 1 },
  })),
});

const answer = (data: unknown): Answer => ({
  body: JSON.stringify(data).replace('"__proto__":', '"x":'),
  type: 'application/json',
});

async function openHostile(data: unknown = hostile()): Promise<Opened> {
  const opened = await openFreshHost(undefined, { pages: { '/data.json': answer(data) } });
  await ready(opened.page);
  return opened;
}

/** What must hold whatever was done. */
async function harmless({ page, complaints }: Opened): Promise<void> {
  const state = await page.evaluate(() => {
    const root = document.querySelector('diplomatic-graph')!.shadowRoot!;
    const all = [...root.querySelectorAll('*')];
    return {
      hacked: 'hacked' in window,
      prototype: Object.keys(Object.prototype).concat(
        Object.getOwnPropertyNames(Object.prototype).filter(
          (name) =>
            ![
              'constructor',
              '__proto__',
              'toString',
              'toLocaleString',
              'valueOf',
              'hasOwnProperty',
              'isPrototypeOf',
              'propertyIsEnumerable',
              '__defineGetter__',
              '__defineSetter__',
              '__lookupGetter__',
              '__lookupSetter__',
            ].includes(name),
        ),
      ),
      elements: all.filter(({ localName }) => ['img', 'script', 'iframe', 'object'].includes(localName)).length,
      handlers: all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
      links: [...root.querySelectorAll('a')].map(({ protocol }) => protocol),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
  });
  expect(state).toMatchObject({ hacked: false, prototype: [], elements: 0, handlers: 0, wide: false });
  expect(state.links.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
  expect(complaints).toEqual([]);
}

test('markup, control letters, odd ids and endless names are drawn as text', { tags: ['quick'] }, async () => {
  const opened = await openHostile();
  expect(await drawn(opened.page, 'actor')).toEqual([...IDS].sort());
  expect(await opened.page.locator('diplomatic-graph h2').textContent()).toBe(MARKUP);
  await harmless(opened);
});

test(
  'they are harmless where a reader points, selects, filters and steps through them',
  { tags: ['quick'] },
  async () => {
    const opened = await openHostile();
    const { page } = opened;
    for (const id of IDS) {
      const { x, y } = await spot(page, `actor:${id}`);
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      await harmless(opened);
    }
    for (const edge of await page.locator('diplomatic-graph button[data-edge]').all()) {
      await edge.focus();
      await page.keyboard.press('Enter');
      await soon(() => panelText(page)).toContain('<img src=x');
      await harmless(opened);
    }
    for (const filter of await page.locator('diplomatic-graph button[data-filter]').all()) await filter.click();
    await harmless(opened);
  },
);

test('the panel stays as wide as it is, however long a name or quote', async () => {
  const { page } = await openHostile();
  await press(page, 'actor:toString');
  await soon(() => panelText(page)).toContain('Very long name');
  expect(
    await page.locator('diplomatic-graph .panel').evaluate((panel) => panel.scrollWidth <= panel.clientWidth),
  ).toBe(true);
});

test('one endless word does not widen panel, header or page', async () => {
  const word = 'x'.repeat(10_000);
  const data: Record<string, unknown> = { ...hostile(), title: word, description: word };
  (data['actors'] as { name: string }[])[3]!.name = word;
  const { page } = await openHostile(data);
  await press(page, 'actor:hasOwnProperty');
  await soon(() => panelText(page)).toContain('xxx');
  const wide = await page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelector('diplomatic-graph')!.shadowRoot!.querySelectorAll('.panel, header'),
    ].map((box) => box.scrollWidth > box.clientWidth + 1),
  );
  expect(wide).toEqual([false, false, false]);
});

test('an endless title leaves room for the graph', async () => {
  const { page } = await openHostile({ ...hostile(), title: LONG });
  expect((await page.locator('diplomatic-graph .stage').boundingBox())!.height).toBeGreaterThan(150);
});

test('the exported file is valid XML and holds no markup of theirs', { tags: ['quick'] }, async () => {
  const opened = await openHostile();
  const source = await toSvg(opened.page, { data: false });
  const found = await opened.page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      error: svg.querySelector('parsererror')?.textContent ?? null,
      odd: [...svg.querySelectorAll('*')].filter(
        (element) =>
          ['img', 'script', 'a'].includes(element.localName) ||
          element.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
    };
  }, source);
  expect(found).toEqual({ error: null, odd: 0 });
  expect(source).not.toContain('javascript:');
  await harmless(opened);
});

test.for([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example',
  '/local',
  'blob:http://x/y',
])('the address %j of a source is not linked', async (url) => {
  const opened = await openHostile(hostile(url));
  await press(opened.page, 'actor:toString');
  await soon(() => panelText(opened.page)).toContain('Very long name');
  expect(await opened.page.locator('diplomatic-graph a').count()).toBe(0);
});

test('keys of JSON that are named __proto__ change no prototype', async () => {
  const { page } = await openFreshHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await page.locator('diplomatic-graph').evaluate(
    (element) =>
      void Object.assign(element, {
        data: '{"format":1,"title":"t","__proto__":{"hacked":1},"sources":[],"statements":[],"actors":[{"id":"a","kind":"state","name":"A","__proto__":{"hacked":1},"names":{"__proto__":"x"}}]}',
      }),
  );
  await soon(() =>
    page.locator('diplomatic-graph button[data-actor], diplomatic-graph [role="alert"]').count(),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'hacked' in {})).toBe(false);
});
