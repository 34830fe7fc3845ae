/** The picture in pixels: its size, and that it is the picture of the SVG, mark for mark and word for word. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boxMeans, decodePng, meanDifference, type Picture } from '../scenes/pixels.js';
import { torture } from '../scenes/torture.js';
import { get, openFresh, openHost, ready, set, toSvg } from './harness.js';

async function toPng(page: Page, options: Record<string, unknown> = {}): Promise<Picture> {
  const base64 = await page.locator('diplomatic-graph').evaluate(async (element, given) => {
    const blob = await (element as unknown as { toPng(o: object): Promise<Blob> }).toPng(given);
    if (blob.type !== 'image/png') throw new Error(`type ${blob.type}`);
    return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
  }, options);
  return decodePng(Buffer.from(base64, 'base64'));
}

/** The SVG as a browser draws it at a pixel ratio. */
async function drawnSvg(svg: string, width: number, height: number, ratio: number): Promise<Picture> {
  const { page } = await openFresh('/picture.svg', {
    pages: { '/picture.svg': { body: svg, type: 'image/svg+xml' } },
    context: { viewport: { width, height }, deviceScaleFactor: ratio },
  });
  return decodePng(await page.screenshot());
}

/**
 * How far two pictures are apart: the mean of luma, and the greatest difference of any spot of 3 × 3 px.
 * A line, mark or letter that one of them lacks makes such a spot; another smoothing of letters does not.
 */
function apart(one: Picture, other: Picture, ratio: number): { mean: number; spot: number } {
  const [a, b] = [boxMeans(one, 3 * ratio), boxMeans(other, 3 * ratio)];
  return { mean: meanDifference(a, b), spot: Math.max(...a.map((value, i) => Math.abs(value - b[i]!))) };
}

test(
  'toPng gives 1, 2 or 3 pixels for each px, 2 by default, and the frame that is asked for',
  { tags: ['quick'] },
  async () => {
    const { page } = await openHost();
    await ready(page);
    const { width, height } = await toPng(page, { scale: 1 });
    expect(width).toBe(Math.round(await get<{ width: number }>(page, 'scene').then((scene) => scene.width)));
    for (const [options, ratio] of [
      [{}, 2],
      [{ scale: 2 }, 2],
      [{ scale: 3 }, 3],
    ] as const) {
      const large = await toPng(page, options);
      expect(Math.abs(large.width - ratio * width)).toBeLessThanOrEqual(1);
      expect(Math.abs(large.height - ratio * height)).toBeLessThanOrEqual(2);
    }
    expect(await toPng(page, { width: 390, height: 560, scale: 3 })).toMatchObject({ width: 1170, height: 1680 });
  },
);

test.for([
  ['light', 'en', 2],
  ['dark', 'ar', 3],
] as const)(
  'the PNG is the picture of the SVG, in %s, with names in %s, at %i pixels a px',
  async ([theme, locale, ratio]) => {
    const { page } = await openHost();
    await ready(page);
    await set(page, { theme, locale });
    const frame = { width: 960, height: 640 };
    const png = await toPng(page, { ...frame, scale: ratio });
    const { mean, spot } = apart(png, await drawnSvg(await toSvg(page, frame), 960, 640, ratio), ratio);
    expect(mean).toBeLessThan(0.001);
    expect(spot).toBeLessThan(0.2);
  },
);

test('every script, marker, dash and turned word of the torture scene is painted', { tags: ['quick'] }, async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await set(page, { standings: ['stated', 'reported', 'implied', 'called-for', 'denied'], data: torture });
  await ready(page);
  const frame = { width: 960, height: 640 };
  const [png, svg] = [await toPng(page, { ...frame, scale: 2 }), await toSvg(page, frame)];
  const { mean, spot } = apart(png, await drawnSvg(svg, 960, 640, 2), 2);
  expect(mean).toBeLessThan(0.001);
  expect(spot).toBeLessThan(0.2);
});

test('toPng refuses what it cannot honour, and says why', async () => {
  const { page } = await openHost();
  await ready(page);
  const refused: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ scale: 4 }, 'scale: found 4, expected 1, 2 or 3'],
    [{ scale: 0.5 }, 'scale: found 0.5'],
    [{ width: 9000, height: 400, scale: 2 }, 'at most 16384 a side'],
    [{ width: 9000, height: 9000, scale: 2 }, '18000 × 18000'],
    [{ width: 10 }, 'width'],
    [{ theme: 'blue' }, 'theme'],
  ];
  for (const [options, reason] of refused) await expect(toPng(page, options)).rejects.toThrow(reason);
});
