/** Colours in WebKit: by attribute, by the system, and with each painter. */
import { expect } from 'vitest';
import { DARK, LIGHT, type Theme } from '../../src/scene/theme.js';
import { decodePng, hasColour } from '../scenes/pixels.js';
import { openExplorer, openHost, soon, test, type WebKitPage } from './harness.js';

const STAGE = 'diplomatic-graph >> .stage';

/** Which of two themes has painted the mark of an actor and the paper beside it. */
async function paintedBy(page: WebKitPage): Promise<'light' | 'dark' | 'neither'> {
  const at = await page.spot('diplomatic-graph >> button[data-actor="guaido"]');
  const picture = decodePng(await page.png());
  const { x, y } = await page.run((path) => {
    const { left, top } = window.find(path)!.getBoundingClientRect();
    return { x: left + 4, y: top + 4 };
  }, STAGE);
  const is = ({ ink, paper }: Theme): boolean =>
    hasColour(picture, [at.x, at.y], ink, 3) && hasColour(picture, [x, y], paper);
  return is(LIGHT) ? 'light' : is(DARK) ? 'dark' : 'neither';
}

const hasMark = async (page: WebKitPage, colour: string): Promise<boolean> => {
  const at = await page.spot('diplomatic-graph >> button[data-edge="maduro/severed-ties/us"]');
  return hasColour(decodePng(await page.png()), [at.x, at.y], colour, 6);
};

test.for(['svg', 'canvas', 'webgl'] as const)(
  'the painter %s paints, and paints the colours of another theme after a change',
  async (renderer) => {
    const { page } = await openHost(`<diplomatic-graph src="/data.json" renderer="${renderer}"></diplomatic-graph>`);
    await page.ready();
    await soon(() => page.get('activeRenderer')).toBe(renderer);
    await page.move({ x: 1, y: 1 });
    await soon(() => paintedBy(page)).toBe('light');
    expect(await hasMark(page, LIGHT.relations['severed-ties']!)).toBe(true);
    await page.set({ theme: 'dark' });
    await soon(() => paintedBy(page)).toBe('dark');
    await soon(() => hasMark(page, DARK.relations['severed-ties']!)).toBe(true);
    await page.set({ theme: 'light' });
    await soon(() => paintedBy(page)).toBe('light');
    await soon(() => hasMark(page, LIGHT.relations['severed-ties']!)).toBe(true);
    expect(await page.get('activeRenderer')).toBe(renderer);
    expect(await page.complaints()).toEqual([]);
  },
);

test('the scheme of the system makes the explorer dark, an attribute keeps a graph light', async () => {
  const { page } = await openExplorer({ scheme: 'dark' });
  expect(await page.run(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await page.move({ x: 1, y: 1 });
  await soon(() => paintedBy(page)).toBe('dark');
  const hosted = await openHost('<diplomatic-graph src="/data.json" theme="light"></diplomatic-graph>', {
    scheme: 'dark',
  });
  await hosted.page.ready();
  await soon(() => paintedBy(hosted.page)).toBe('light');
  expect(await hosted.page.complaints()).toEqual([]);
});
