/** What a reader takes home, and what a host asks for: the picture as an SVG file. */
import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, openExplorer, openHost, press, ready, set, soon, spot, toSvg, view } from './harness.js';

/** Presses the button and reads the file that comes. */
async function download(page: Page): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('diplomatic-graph').getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await textOf(await file.createReadStream()) };
}

/** What a strict reader of XML makes of it. */
async function read(
  page: Page,
  text: string,
): Promise<{
  error: string | null;
  width: number;
  height: number;
  title: string;
  texts: string[];
  edges: string[];
  actors: string[];
  layers: string[];
  odd: string[];
}> {
  return page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...svg.querySelectorAll('*')];
    const ids = (kind: string): string[] =>
      [...svg.querySelectorAll(`[data-layer="${kind}s"] > [data-${kind}]`)]
        .map((group) => group.getAttribute(`data-${kind}`) ?? '')
        .sort();
    const [, , width = 0, height = 0] = (svg.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    return {
      error: svg.querySelector('parsererror')?.textContent ?? null,
      width,
      height,
      title: svg.querySelector('svg > title')?.textContent ?? '',
      texts: [...svg.querySelectorAll('text')].map((element) => element.textContent ?? ''),
      edges: ids('edge'),
      actors: ids('actor'),
      layers: [...svg.querySelectorAll('[data-layer]')].map((layer) => layer.getAttribute('data-layer') ?? ''),
      odd: all
        .filter(({ localName }) => ['script', 'style', 'foreignObject', 'image', 'use', 'a'].includes(localName))
        .map(({ localName }) => localName),
    };
  }, text);
}

test(
  'the button saves what toSvg gives: valid XML with title, legend, actors, lines and evidence',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    const { name, text } = await download(page);
    expect(name).toBe('venezuela-2019.svg');
    expect(text).toBe(await toSvg(page));
    const svg = await read(page, text);
    expect(svg.error).toBeNull();
    expect(svg.title).toBe('Venezuela, January 2019: who stands with whom');
    expect(svg.layers).toEqual(expect.arrayContaining(['edges', 'actors', 'labels', 'legend']));
    for (const words of ['Support', 'Severed ties', 'called for', 'armed forces'])
      expect(svg.texts.join('\n')).toContain(words);
    expect(svg.edges).toEqual(await drawn(page, 'edge'));
    expect(svg.actors).toEqual(await drawn(page, 'actor'));
    expect(svg.odd).toEqual([]);
    expect(text).toContain('swiftly cutting off diplomatic relations with the US');
  },
);

test('the file holds what is filtered, and not what is zoomed or selected', async () => {
  const { page } = await openExplorer();
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
  const before = await toSvg(page);
  await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
  await press(page, 'edge:maduro/severed-ties/us');
  const { text } = await download(page);
  expect(text).toBe(before);
  expect((await read(page, text)).edges).toEqual(await drawn(page, 'edge'));
});

test('the file holds actors where the reader has put them', async () => {
  const { page } = await openExplorer();
  const place = async (id: string): Promise<DOMRect> => {
    const source = await toSvg(page);
    return page.evaluate(
      ([text, actor]) => {
        const box = document.createElement('div');
        box.append(document.importNode(new DOMParser().parseFromString(text!, 'image/svg+xml').documentElement, true));
        document.body.append(box);
        const shape = box
          .querySelector<SVGGraphicsElement>(`[data-layer="actors"] > [data-actor="${actor}"]`)!
          .getBBox();
        box.remove();
        return { x: shape.x, y: shape.y } as DOMRect;
      },
      [source, id],
    );
  };
  const [canada, us] = [await place('canada'), await place('us')];
  const from = await spot(page, 'actor:canada');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y - 30, { steps: 5 });
  await page.mouse.up();
  await soon(async () => Math.round((await spot(page, 'actor:canada')).x - from.x)).toBe(90);
  const { scale } = await view(page);
  const moved = await place('canada');
  expect(moved.x - canada.x).toBeCloseTo(90 / scale, 0);
  expect(moved.y - canada.y).toBeCloseTo(-30 / scale, 0);
  expect(await place('us')).toEqual(us);
});

test('toSvg takes width and height, theme, filters, and a prefix of ids', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const [own, sized, dark, few] = [
    await toSvg(page),
    await toSvg(page, { width: 600, height: 900 }),
    await toSvg(page, { theme: 'dark' }),
    await toSvg(page, { relations: ['recognition'], idPrefix: 'x-' }),
  ];
  expect(await read(page, sized)).toMatchObject({ error: null, width: 600, height: 900 });
  expect(own).toContain('#ffffff');
  expect(dark).toContain('#14171b');
  expect(await read(page, dark)).toMatchObject({ error: null, edges: await drawn(page, 'edge') });
  expect((await read(page, few)).edges).toEqual(['oas/recognition/guaido']);
  for (const [, id] of few.matchAll(/ id="([^"]*)"/g)) expect(id).toMatch(/^x-/);
});

test('toSvg with footnotes is the picture as it is seen, with a number on every line and the words beneath', async () => {
  const { page } = await openExplorer();
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  await soon(async () => (await drawn(page, 'edge')).length).toBe(3);
  const [plain, noted] = [await toSvg(page), await toSvg(page, { evidence: 'footnotes' })];
  const [before, after] = [await read(page, plain), await read(page, noted)];
  expect(after).toMatchObject({
    error: null,
    width: before.width,
    edges: before.edges,
    layers: [...before.layers, 'footnotes'],
  });
  expect(after.height).toBeGreaterThan(before.height + 60);
  const places = (text: string): string[] =>
    [...text.matchAll(/<(?:path|circle|polygon) [^>]*>/g)].map(([mark]) => mark);
  // All that is drawn stands where it stood; the notes add a rule.
  expect(places(noted).slice(0, -1)).toEqual(places(plain));
  expect(after.texts).toEqual(expect.arrayContaining(['1', '2', '3']));
  expect(after.texts.join(' ')).toContain('“swiftly cutting off');
  await expect(toSvg(page, { evidence: 'margin' })).rejects.toThrow('evidence');
});

test('toSvg names an actor in the language that is asked for', async () => {
  const { page } = await openExplorer();
  const texts = async (options = {}): Promise<string> => (await read(page, await toSvg(page, options))).texts.join(' ');
  expect(await texts({ locale: 'es' })).toMatch(/Estados Unidos.*Apoyo|Apoyo.*Estados Unidos/);
  await set(page, { locale: 'es' });
  // What was set a moment ago is in force.
  expect(await texts()).toMatch(/Estados Unidos.*Apoyo|Apoyo.*Estados Unidos/);
});

test.for([
  [{ width: 10 }, 'width'],
  [{ relations: ['friendship'] }, 'relations'],
  [{ theme: 'blue' }, 'theme'],
  [{ focus: 'nobody' }, 'focus'],
] as const)('toSvg refuses %o and names the option', async ([options, name]) => {
  const { page } = await openExplorer();
  await expect(toSvg(page, options)).rejects.toThrow(name);
});

test('toSvg before there is a dataset says what to wait for', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await expect(toSvg(page)).rejects.toThrow('dg-ready');
});

test('the file of a phone is the picture of the phone', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" style="height:840px;width:360px"></diplomatic-graph>',
  );
  await ready(page);
  const svg = await read(page, await toSvg(page));
  expect(svg.error).toBeNull();
  expect(svg.width).toBeLessThan(400);
  expect(svg.height).toBeGreaterThan(svg.width);
});
