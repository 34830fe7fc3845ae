/** The size of the element: its own where the page gives none, else the page's; and nothing of the page moves. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { button, get, openFreshHost, openHost, PHONE, press, ready, set, soon, view } from './harness.js';

interface Box {
  readonly width: number;
  readonly height: number;
}

const boxOf = async (page: Page, selector: string): Promise<Box> =>
  (await page.locator(selector).first().boundingBox())!;
const sceneWidth = (page: Page): Promise<number> =>
  get<{ width: number } | null>(page, 'scene').then((scene) => scene?.width ?? 0);

test.for([
  [320, 568],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
])('at %i × %i px the default size leaves the graph a room of sensible shape', async ([width, height]) => {
  const { page } = await openHost(undefined, { context: { viewport: { width: width!, height: height! } } });
  await ready(page);
  const [host, stage] = [await boxOf(page, 'diplomatic-graph'), await boxOf(page, 'diplomatic-graph .stage')];
  expect(host.height).toBeGreaterThanOrEqual(672);
  expect(host.height).toBeLessThanOrEqual(864);
  expect(stage.height).toBeGreaterThan(260);
  expect(stage.width / stage.height).toBeGreaterThan(0.6);
  expect(stage.width / stage.height).toBeLessThan(2.6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width!);
});

test.for<[string, (parent: Box) => Partial<Box>]>([
  ['block-size: 500px', () => ({ height: 500 })],
  ['height: 60vh', () => ({ height: 480 })],
  ['block-size: auto; aspect-ratio: 16 / 9', ({ width }) => ({ height: (width * 9) / 16 })],
  ['max-block-size: 560px', () => ({ height: 560 })],
  ['min-block-size: 900px', () => ({ height: 900 })],
  ['inline-size: 640px', () => ({ width: 640 })],
  ['inline-size: calc(100% + 40px); margin-inline: -20px', ({ width }) => ({ width: width + 40 })],
])('the page’s "%s" wins over the element’s own size', async ([style, wanted]) => {
  const { page } = await openHost(
    '<div id="box" style="inline-size: 1000px; margin-inline: 60px"><diplomatic-graph src="/data.json"></diplomatic-graph></div>',
    { head: `<style>diplomatic-graph { ${style} }</style>` },
  );
  await ready(page);
  const [host, box] = [await boxOf(page, 'diplomatic-graph'), await boxOf(page, '#box')];
  for (const [side, px] of Object.entries(wanted(box))) expect(host[side as keyof Box], side).toBeCloseTo(px, 0);
  expect((await boxOf(page, 'diplomatic-graph .frame')).height).toBeCloseTo(host.height, 0);
});

test(
  'as its box grows and shrinks it is composed anew for it, with what is selected, and with the zoom that the reader has chosen',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost(
      '<div id="box" style="inline-size: 1000px"><diplomatic-graph src="/data.json"></diplomatic-graph></div>',
    );
    await ready(page);
    const wide = await sceneWidth(page);
    await press(page, 'actor:us');
    for (let i = 0; i < 2; i += 1)
      await page.locator('diplomatic-graph').getByRole('button', { name: 'Zoom in' }).click();
    const { scale } = await view(page);
    const resize = (width: number): Promise<void> =>
      page.locator('#box').evaluate((box, px) => box.style.setProperty('inline-size', `${px}px`), width);
    // A wide picture does not suit a narrow column.
    await resize(420);
    await soon(() => sceneWidth(page)).toBeLessThan(421);
    expect(await button(page, 'actor:us').getAttribute('aria-pressed')).toBe('true');
    expect((await view(page)).scale).toBeCloseTo(scale, 1);
    await resize(1240);
    await soon(() => sceneWidth(page)).toBeGreaterThan(wide);
    expect(await button(page, 'actor:us').getAttribute('aria-pressed')).toBe('true');
    expect((await view(page)).scale).toBeCloseTo(scale, 1);
  },
);

/** The sum of what has moved in the page without anyone asking. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          done(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );
}

test.for<[string, string, string]>([
  ['with a root of 10 px', 'html { font-size: 62.5% }', ''],
  ['with large letters', 'html { font-size: 24px } body { font: 24px/2 serif }', ''],
  ['with zoom', 'body { zoom: 1.25 }', ''],
  ['without any controls', '', 'controls=""'],
  ['with words in it', '', ''],
  ['with the longest words on its buttons', '', 'locale="es"'],
])('nothing of a page that keeps the place moves: %s', async ([name, css, attributes]) => {
  const head = `<style>${css} diplomatic-graph { display: block; block-size: 672px }</style>`;
  const words = name.includes('words') ? '<p>Canada supports Juan Guaidó.</p>' : '';
  // Below 340 px the buttons need a third row: on a phone that is zoomed by 1.25, which has 312 px, as well. Rows are
  // reserved from 240 px on, which a window of 300 px with that zoom does not have.
  const small = name === 'with zoom' ? [PHONE] : [PHONE, { viewport: { width: 300, height: 800 } }];
  for (const context of [{}, ...small]) {
    const { page } = await openFreshHost(
      `<p>Above</p><diplomatic-graph src="/data.json" ${attributes}>${words}</diplomatic-graph><p>Below</p>`,
      { context, head },
    );
    await ready(page);
    expect(await shiftOf(page)).toBeLessThan(0.005);
  }
});

test.for(LANGUAGES)(
  'in %s a plain wheel scrolls the page and names the key that zooms, to sight alone',
  async (locale) => {
    const { page } = await openHost(
      `<diplomatic-graph src="/data.json" locale="${locale}"></diplomatic-graph><div style="block-size: 3000px">After</div>`,
    );
    await ready(page);
    const { x, y, width, height } = (await page.locator('diplomatic-graph .stage').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.wheel(0, 120);
    const hint = page.locator('diplomatic-graph .hint-over');
    await hint.waitFor();
    const text = await hint.innerText();
    expect(text).toContain('Ctrl');
    if (locale !== 'en') expect(text).not.toMatch(/\b(to zoom|scroll)\b/i);
    expect(await hint.getAttribute('aria-hidden')).toBe('true');
    await soon(() => page.evaluate(() => scrollY)).toBe(120);
  },
);

test('a wheel over the panel scrolls the panel, and the page stays', { tags: ['quick'] }, async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" selected="actor:guaido"></diplomatic-graph><div style="block-size: 3000px">After</div>',
  );
  await ready(page);
  const panel = page.locator('diplomatic-graph .panel');
  const { x, y, width, height } = (await panel.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.wheel(0, 100);
  await soon(() => panel.evaluate((element) => element.scrollTop)).toBe(100);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('the element that loses its renderer, or is given one that does not exist, paints as auto', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" renderer="canvas"></diplomatic-graph>');
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  await set(page, { renderer: 'crayon' });
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
  await set(page, { renderer: 'canvas' });
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  await page.locator('diplomatic-graph').evaluate((host) => host.removeAttribute('renderer'));
  await set(page, { renderer: null });
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
});
