/** The canvas of a large graph: moved as a bitmap while the view moves, and made anew, slice by slice, once it rests. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boxMeans, decodePng, meanDifference, type Picture } from '../scenes/pixels.js';
import { large } from '../scenes/large.js';
import { emptySpot, get, heard, openFreshHost, openHost, ready, set, soon, spot, view } from './harness.js';
import { lacks } from './needs.js';

const BOX = 4;

async function openLarge(attributes = ''): Promise<Page> {
  const { page } = await openHost(
    `<diplomatic-graph src="/data.json" top="0" controls="" ${attributes}></diplomatic-graph>`,
    {
      pages: { '/data.json': { body: JSON.stringify(large(200, 1200)), type: 'application/json' } },
    },
  );
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  return page;
}

/** How canvas and names are moved at present, as CSS transforms; empty where they stand as they were painted. */
const moved = (page: Page): Promise<string[]> =>
  page
    .locator('diplomatic-graph .paint')
    .evaluate((paint) =>
      [...paint.querySelectorAll<HTMLElement | SVGElement>('.marks canvas, svg')].map(({ style }) => style.transform),
    );
const isMoved = async (page: Page): Promise<boolean> => (await moved(page)).some((transform) => transform !== '');
const atRest = (page: Page): Promise<void> => soon(() => isMoved(page)).toBe(false);

async function zoom(page: Page, steps: number): Promise<void> {
  const { x, y } = await spot(page, 'actor:a0');
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  for (let i = 0; i < Math.abs(steps); i += 1) await page.mouse.wheel(0, steps > 0 ? -100 : 100);
  await page.keyboard.up('Control');
}

const shot = async (page: Page): Promise<Picture> => {
  await page.mouse.move(1, 1);
  return decodePng(await page.locator('diplomatic-graph .stage').screenshot());
};

/** Whether what is seen is what SVG would paint under the same view. */
async function expectAsSvg(page: Page): Promise<void> {
  await atRest(page);
  const [canvas, where] = [await shot(page), await view(page)];
  await set(page, { renderer: 'svg' });
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
  await atRest(page);
  expect(await view(page)).toEqual(where);
  const svg = await shot(page);
  const [a, b] = [boxMeans(canvas, BOX), boxMeans(svg, BOX)];
  expect(meanDifference(a, b)).toBeLessThan(0.004);
  expect(Math.max(...a.map((value, i) => Math.abs(value - b[i]!)))).toBeLessThan(0.2);
  // What is compared is no empty paper.
  expect(a.filter((value) => value < 0.9).length).toBeGreaterThan(100);
  await set(page, { renderer: 'auto' });
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
}

test(
  'while the reader zooms the bitmap is moved, and at rest it is the picture of SVG',
  { tags: ['quick'] },
  async () => {
    const page = await openLarge();
    await expectAsSvg(page);
    const seen = page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          const paint = document.querySelector('diplomatic-graph')!.shadowRoot!.querySelector('.paint')!;
          new MutationObserver((_records, observer) => {
            if (paint.querySelector<HTMLElement>('.marks canvas')!.style.transform === '') return;
            observer.disconnect();
            done(true);
          }).observe(paint, { attributes: true, subtree: true, attributeFilter: ['style'] });
        }),
    );
    await zoom(page, 3);
    expect(await seen).toBe(true);
    expect((await view(page)).scale).toBeGreaterThan(1.2);
    await expectAsSvg(page);
  },
);

test.skipIf(lacks('outside'))(
  'what a pan brings into sight is painted, however far it goes',
  { tags: ['quick'] },
  async () => {
    const page = await openLarge();
    await zoom(page, 9);
    await atRest(page);
    const before = await view(page);
    const from = await emptySpot(page);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 450, from.y - 200, { steps: 12 });
    await page.mouse.up();
    await soon(async () => Math.round((await view(page)).x - before.x)).toBe(-450);
    await expectAsSvg(page);
    await zoom(page, -9);
    await expectAsSvg(page);
  },
);

test('another scene, another size of the stage and another pixel ratio are painted at once', async () => {
  const page = await openLarge();
  await zoom(page, 2);
  await set(page, { standings: ['stated', 'reported', 'implied'] });
  await expectAsSvg(page);
  const settled = (await heard(page, 'dg-settle')).length;
  await page.setViewportSize({ width: 900, height: 700 });
  // A scene for the new size follows once the stage has kept it for a moment.
  await soon(async () => (await heard(page, 'dg-settle')).length).toBeGreaterThan(settled);
  await expectAsSvg(page);
});

test('many lines are painted by the canvas from the first picture on, and so are those that are shown later', async () => {
  const { page } = await openHost('<diplomatic-graph controls="filters"></diplomatic-graph>', {
    pages: { '/data.json': { body: JSON.stringify(large(200, 1200)), type: 'application/json' } },
  });
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  // Counts the lines that are ever painted as SVG; names lie over the canvas as SVG in any case.
  await page.evaluate(() => {
    const paint = document.querySelector('diplomatic-graph')!.shadowRoot!.querySelector('.paint')!;
    const lines = new Set<Node>();
    Object.assign(window, { linesAsSvg: () => lines.size });
    // What was added and taken out again at once is counted, too.
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof Element)) continue;
        for (const line of [node, ...node.querySelectorAll('*')]) if (line.matches('[data-edge]')) lines.add(line);
      }
    }).observe(paint, { childList: true, subtree: true });
  });
  const linesAsSvg = (): Promise<number> => page.evaluate('linesAsSvg()');
  await set(page, { top: 0, src: '/data.json' });
  await ready(page);
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  expect(await linesAsSvg()).toBe(0);

  // The 20 first are few enough for SVG; all of them are not, and were never painted so.
  await set(page, { top: 20 });
  await soon(() => get(page, 'activeRenderer')).toBe('svg');
  const few = await linesAsSvg();
  expect(few).toBeGreaterThan(0);
  await set(page, { top: 0 });
  await soon(() => get(page, 'activeRenderer')).toBe('canvas');
  expect(await linesAsSvg()).toBe(few);
});

interface Frame {
  /** Lines and borders of marks that were painted in it. */
  strokes: number;
  /** Whether they were painted into the picture that is seen. */
  readonly isSeen: boolean;
}

test('of more lines than one frame can paint, those that stand out come first, and all of them then', async () => {
  const lines = 16_000;
  const { page } = await openFreshHost('<main></main>', {
    pages: { '/data.json': { body: JSON.stringify(large(800, lines)), type: 'application/json' } },
  });
  await page.evaluate(() => {
    const noted = window as unknown as { frames: Frame[]; bitmaps: Set<HTMLCanvasElement> };
    noted.frames = [];
    noted.bitmaps = new Set();
    let frame: Frame | null = null;
    // oxlint-disable-next-line typescript/unbound-method -- It is called on the context that it is asked of.
    const { stroke } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.stroke = function (...path: unknown[]) {
      if (frame === null) {
        noted.bitmaps.add(this.canvas);
        noted.frames.push((frame = { strokes: 0, isSeen: this.canvas.isConnected }));
        setTimeout(() => (frame = null));
      }
      frame.strokes += 1;
      stroke.apply(this, path as [Path2D]);
    };
    document
      .querySelector('main')!
      .setHTMLUnsafe('<diplomatic-graph src="/data.json" top="0" controls=""></diplomatic-graph>');
  });
  await ready(page);
  const frames = (): Promise<Frame[]> => page.evaluate(() => (window as unknown as { frames: Frame[] }).frames);
  await soon(async () =>
    (await frames()).reduce((sum, { strokes, isSeen }) => sum + (isSeen ? 0 : strokes), 0),
  ).toBeGreaterThanOrEqual(lines);
  const [first, ...others] = await frames();
  expect(first!.isSeen).toBe(true);
  // The borders of marks are among them.
  expect(first!.strokes).toBeGreaterThanOrEqual(3000);
  expect(first!.strokes).toBeLessThan(6000);
  expect(Math.max(...others.map(({ strokes }) => strokes))).toBeLessThanOrEqual(500);
  // What has all lines takes the place of what has a part of them.
  const filled = (): Promise<{ readonly seen: number; readonly other: number }> =>
    page.evaluate(() => {
      const count = (canvas: HTMLCanvasElement): number =>
        canvas
          .getContext('2d')!
          .getImageData(0, 0, canvas.width, canvas.height)
          .data.filter((value, i) => i % 4 === 3 && value > 20).length;
      const [draft, whole] = [...(window as unknown as { bitmaps: Set<HTMLCanvasElement> }).bitmaps];
      const isSwapped = whole!.isConnected && !draft!.isConnected;
      return isSwapped ? { seen: count(whole!), other: count(draft!) } : { seen: 0, other: 0 };
    });
  await soon(async () => (await filled()).seen).toBeGreaterThan(0);
  const { seen, other } = await filled();
  expect(seen).toBeGreaterThan(other * 1.05);
});

test('where the other painters cannot be loaded, SVG paints many lines, of every dataset', async () => {
  const features = readdirSync('dist/cdn').find((file) => /^chunk-features-.*\.js$/.test(file))!;
  const { page } = await openFreshHost('<diplomatic-graph src="/data.json" top="0"></diplomatic-graph>', {
    pages: {
      [`/cdn/${features}`]: { body: '', status: 404 },
      '/data.json': { body: JSON.stringify(large(200, 1200)), type: 'application/json' },
      '/other.json': { body: JSON.stringify(large(200, 1100, 2)), type: 'application/json' },
    },
  });
  const lines = (): Promise<number> => page.locator('diplomatic-graph .paint [data-edge]').count();
  await soon(lines).toBe(1200);
  await set(page, { src: '/other.json' });
  await soon(lines).toBe(1100);
});
