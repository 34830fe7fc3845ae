/** Who paints: what is chosen, what is loaded for it, and that a change of painters changes nothing else. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { large } from '../scenes/large.js';
import {
  button,
  DESKTOP,
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
  spot,
  standingOut,
  view,
  type Opened,
} from './harness.js';
import { lacks } from './needs.js';

const painter = (page: Page): Promise<string> => get(page, 'activeRenderer');
const painted = (page: Page): Promise<number> => page.locator('diplomatic-graph .paint > *').count();
/** Files of scripts that the page has asked for. */
const scripts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.split('/').at(-1)!)
      .filter((name) => name.endsWith('.js')),
  );

async function openLarge(
  attributes = '',
  [actors, relations]: readonly [number, number] = [120, 400],
  open = openHost,
): Promise<Opened> {
  const opened = await open(`<diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph>`, {
    pages: { '/data.json': { body: JSON.stringify(large(actors, relations)), type: 'application/json' } },
  });
  await ready(opened.page);
  return opened;
}

/** Takes the WebGL context of an element away, as a driver that fails does. */
const loseContext = (page: Page): Promise<void> =>
  page
    .locator('diplomatic-graph .marks canvas')
    .first()
    .evaluate((canvas) =>
      (canvas as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
    );

/** Runs in the page, before its scripts: no context of WebGL can be had. */
const refuseWebgl = (how: string): void => {
  const original = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
    this: HTMLCanvasElement,
    ...given: unknown[]
  ) => unknown;
  HTMLCanvasElement.prototype.getContext = function refusing(this: HTMLCanvasElement, ...given: unknown[]) {
    if (!String(given[0]).startsWith('webgl')) return original.apply(this, given);
    if (how === 'throw') throw new Error('The driver has crashed.');
    return null;
  } as typeof HTMLCanvasElement.prototype.getContext;
};

async function openRefused(how: 'null' | 'throw', body: string): Promise<Opened> {
  return openFreshHost(body, { head: `<script>(${refuseWebgl.toString()})(${JSON.stringify(how)})</script>` });
}

describe('the choice', () => {
  test('a small graph is painted by SVG, and no byte of another painter travels', { tags: ['quick'] }, async () => {
    const { page, complaints } = await openFreshHost();
    await ready(page);
    await press(page, 'actor:guaido');
    await soon(() => panelText(page)).toContain('Juan Guaidó');
    expect(await painter(page)).toBe('svg');
    expect((await scripts(page)).filter((name) => /webgl|painter-choice/.test(name))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(
    'a large one is painted by a canvas where there is no GPU, and sigma does not travel',
    { tags: ['quick'] },
    async () => {
      const { page, complaints } = await openLarge('', [120, 400], openFreshHost);
      await soon(() => painter(page)).toBe('canvas');
      expect((await scripts(page)).some((name) => name.includes('painter-choice'))).toBe(true);
      expect((await scripts(page)).filter((name) => name.includes('webgl'))).toEqual([]);
      expect(await painted(page)).toBe(1);
      expect(complaints).toEqual([]);
    },
  );

  test('a filter that leaves little brings SVG, one that leaves some keeps the canvas', async () => {
    const { page } = await openLarge();
    await soon(() => painter(page)).toBe('canvas');
    const marks = (): Promise<number> =>
      get<{ edges: object[]; actors: object[] }>(page, 'scene').then(
        ({ edges, actors }) => edges.length + actors.length,
      );
    await set(page, { standings: ['stated', 'reported'] });
    await soon(marks).toBeLessThan(400);
    // Three hundred is where a canvas begins, and two hundred and ten where it ends.
    expect(await marks()).toBeGreaterThan(210);
    expect(await painter(page)).toBe('canvas');
    await set(page, { focusOn: 'a110' });
    await soon(() => painter(page)).toBe('svg');
    expect(await painted(page)).toBe(1);
    await set(page, { focusOn: null, standings: null });
    await soon(() => painter(page)).toBe('canvas');
  });

  test.for(['svg', 'canvas', 'webgl'] as const)('a host that asks for %s gets it', async (renderer, { skip }) => {
    skip(renderer === 'webgl' && lacks('webgl'), 'needs WebGL');
    const { page, complaints } = await openFreshHost(
      `<diplomatic-graph renderer="${renderer}" src="/data.json"></diplomatic-graph>`,
    );
    await ready(page);
    await soon(() => painter(page)).toBe(renderer);
    expect((await scripts(page)).some((name) => name.includes('webgl'))).toBe(renderer === 'webgl');
    expect(complaints).toEqual([]);
  });

  test('a word that is no painter is taken for automatic', async () => {
    const { page, complaints } = await openHost(
      '<diplomatic-graph renderer="flash" src="/data.json"></diplomatic-graph>',
    );
    await ready(page);
    expect(await painter(page)).toBe('svg');
    expect(complaints).toEqual([]);
  });
});

describe('a change of painters', () => {
  test(
    'keeps the view, what is selected and what is pointed at, and leaves one picture',
    { tags: ['quick'] },
    async () => {
      const { page, complaints } = await openHost();
      await ready(page);
      await press(page, 'edge:canada/support/guaido');
      const at = await spot(page, 'actor:guaido');
      await page.mouse.move(at.x, at.y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -300);
      await page.keyboard.up('Control');
      await soon(async () => (await view(page)).scale).toBeGreaterThan(1.2);
      const state = async (): Promise<unknown> => [
        await view(page),
        await get(page, 'selected'),
        await standingOut(page),
        await spot(page, 'actor:guaido'),
      ];
      const before = await state();
      for (const renderer of lacks('webgl')
        ? ['canvas', 'svg', 'canvas', 'auto']
        : ['canvas', 'webgl', 'svg', 'webgl', 'canvas', 'auto']) {
        await set(page, { renderer });
        await soon(() => painter(page)).toBe(renderer === 'auto' ? 'svg' : renderer);
        expect(await state()).toEqual(before);
        expect(await painted(page)).toBe(1);
      }
      expect(await heard(page, 'dg-ready')).toHaveLength(1);
      expect(complaints).toEqual([]);
    },
  );

  test.skipIf(lacks('webgl'))(
    'a context that is lost in the middle of a drag costs nothing: another painter goes on',
    async () => {
      const { page, complaints } = await openHost(
        '<diplomatic-graph renderer="webgl" src="/data.json"></diplomatic-graph>',
      );
      await ready(page);
      await soon(() => painter(page)).toBe('webgl');
      await press(page, 'actor:russia');
      const from = await spot(page, 'actor:russia');
      // Towards the middle: at the border of the plot it would stop.
      const stage = (await page.locator('diplomatic-graph .stage').boundingBox())!;
      const [right, down] = [from.x < stage.x + stage.width / 2 ? 1 : -1, from.y < stage.y + stage.height / 2 ? 1 : -1];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 40 * right, from.y + 30 * down, { steps: 4 });
      await loseContext(page);
      await soon(() => painter(page)).toBe('svg');
      await page.mouse.move(from.x + 80 * right, from.y + 60 * down, { steps: 4 });
      await page.mouse.up();
      await soon(async () => Math.round((await spot(page, 'actor:russia')).x - from.x)).toBe(80 * right);
      expect(Math.round((await spot(page, 'actor:russia')).y - from.y)).toBe(60 * down);
      expect(await get(page, 'selected')).toBe('actor:russia');
      expect(await painted(page)).toBe(1);
      // It is not tried again by itself, but when it is asked for anew.
      await press(page, 'actor:canada');
      expect(await painter(page)).toBe('svg');
      await set(page, { renderer: 'auto' });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await set(page, { renderer: 'webgl' });
      await soon(() => painter(page)).toBe('webgl');
      expect(complaints).toEqual([]);
    },
  );

  test.for(['null', 'throw'] as const)(
    'a driver that answers with %s leaves the picture to SVG, a large one to a canvas',
    async (how) => {
      const { page, complaints } = await openRefused(
        how,
        '<diplomatic-graph renderer="webgl" src="/data.json"></diplomatic-graph>',
      );
      await ready(page);
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('webgl')),
      );
      await press(page, 'actor:guaido');
      await soon(() => panelText(page)).toContain('Juan Guaidó');
      expect(await painter(page)).toBe('svg');
      expect(await painted(page)).toBe(1);
      await set(page, { data: large(120, 400) });
      await soon(() => painter(page)).toBe('canvas');
      expect(await painted(page)).toBe(1);
      expect(complaints).toEqual([]);
    },
  );

  test('where its file cannot be loaded, the picture stays', async () => {
    const { page } = await openFreshHost('<diplomatic-graph src="/data.json"></diplomatic-graph>');
    await ready(page);
    await page.route('**/chunk-webgl*', (route) => route.abort());
    const asked = page.waitForEvent('requestfailed');
    await set(page, { renderer: 'webgl' });
    await asked;
    await press(page, 'actor:guaido');
    await soon(() => panelText(page)).toContain('Juan Guaidó');
    expect(await painter(page)).toBe('svg');
    expect(await painted(page)).toBe(1);
  });
});

describe.skipIf(lacks('webgl'))('many elements that ask for WebGL', () => {
  const ROW = 40;
  const kinds = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('diplomatic-graph')].map(
        (element) => (element as unknown as { activeRenderer: string }).activeRenderer,
      ),
    );
  const webgl = async (page: Page): Promise<number[]> =>
    (await kinds(page)).flatMap((kind, i) => (kind === 'webgl' ? [i] : []));

  test('share eight contexts: the last used have them, and who goes gives its own to another', async () => {
    const body = `<style>diplomatic-graph { block-size: 300px; inline-size: 400px; }</style>${'<diplomatic-graph renderer="webgl" controls="" src="/data.json"></diplomatic-graph>'.repeat(ROW)}`;
    const warnings: string[] = [];
    const { page, complaints } = await openHost(body);
    page.on('console', (message) => warnings.push(message.text()));
    await expect.poll(async () => (await webgl(page)).length).toBe(8);
    await expect
      .poll(() => page.evaluate(() => window.heard.filter(({ type }) => type === 'dg-settle').length))
      .toBe(ROW);
    await soon(async () => (await webgl(page)).length).toBe(8);
    expect((await kinds(page)).filter((kind) => kind === 'svg')).toHaveLength(ROW - 8);

    // Who is used takes it over from another.
    const had = await webgl(page);
    const idle = Array.from({ length: ROW }, (_, i) => i).find((i) => !had.includes(i))!;
    const used = page.locator('diplomatic-graph').nth(idle);
    await used.scrollIntoViewIfNeeded();
    await used.hover();
    await soon(() => webgl(page)).toContain(idle);
    expect(await webgl(page)).toHaveLength(8);

    // Who goes gives it to another, and gets one again when it comes back.
    await page.mouse.move(1270, 5);
    await page.evaluate((i) => {
      const kept = document.querySelectorAll('diplomatic-graph')[i]!;
      kept.remove();
      Object.assign(window, { kept });
    }, idle);
    await soon(async () => (await webgl(page)).length).toBe(8);
    await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
    await soon(() => webgl(page)).toContain(ROW - 1);
    expect(await webgl(page)).toHaveLength(8);
    expect(warnings.filter((text) => text.includes('contexts'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the explorer', () => {
  const choice = (page: Page) => page.getByLabel('Renderer');

  test.skipIf(lacks('webgl'))(
    'says that WebGL would be slow without a GPU, paints by SVG, and lets the reader choose',
    { tags: ['quick'] },
    async () => {
      const { page, complaints } = await openExplorer();
      await soon(() => choice(page).locator('option').allTextContents()).toEqual([
        'Automatic renderer',
        'SVG',
        'Canvas',
        'WebGL (slow: no GPU)',
      ]);
      expect(await painter(page)).toBe('svg');
      for (const kind of ['canvas', 'webgl', 'svg']) {
        await choice(page).selectOption(kind);
        await soon(() => painter(page)).toBe(kind);
      }
      await page.getByLabel('Language').selectOption('es');
      await soon(() => page.getByLabel('Motor gráfico').locator('option').last().textContent()).toBe(
        'WebGL (lento: sin GPU)',
      );
      expect(complaints).toEqual([]);
    },
  );

  test('does not offer WebGL where there is none', async () => {
    const { page } = await openExplorer({ ...DESKTOP });
    await page.addInitScript(refuseWebgl, 'null');
    await page.reload();
    await ready(page);
    await soon(() => choice(page).locator('option[value="webgl"]').textContent()).toBe('WebGL (not available)');
    expect(await choice(page).locator('option[value="webgl"]').isDisabled()).toBe(true);
    expect((await drawn(page, 'actor')).length).toBe(17);
  });

  test.skipIf(lacks('webgl'))(
    'paints by itself as an embed does, also where a driver names a graphics card',
    async () => {
      const { page } = await openExplorer();
      // A machine of which the driver says so.
      await page.addInitScript(() => {
        const getContext = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
          this: HTMLCanvasElement,
          ...given: unknown[]
        ) => unknown;
        HTMLCanvasElement.prototype.getContext = function willing(
          this: HTMLCanvasElement,
          kind: string,
          options?: object,
        ) {
          return getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
        } as typeof HTMLCanvasElement.prototype.getContext;
        const original = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, 'getParameter')!.value as (
          this: WebGL2RenderingContext,
          name: number,
        ) => unknown;
        WebGL2RenderingContext.prototype.getParameter = function told(
          this: WebGL2RenderingContext,
          name: number,
        ): unknown {
          const value = original.call(this, name);
          return typeof value === 'string' && /swiftshader/i.test(value) ? 'ANGLE (A graphics card)' : value;
        };
        // It takes no time to draw.
        WebGL2RenderingContext.prototype.drawArrays = () => {};
      });
      await page.reload();
      await ready(page);
      // Nothing says that WebGL would be slow.
      await soon(() => choice(page).locator('option').last().textContent()).toBe('WebGL');
      expect(await painter(page)).toBe('svg');
      await choice(page).selectOption('webgl');
      await soon(() => painter(page)).toBe('webgl');
      await choice(page).selectOption('auto');
      await soon(() => painter(page)).toBe('svg');
      expect(await button(page, 'actor:guaido').count()).toBe(1);
    },
  );
});
