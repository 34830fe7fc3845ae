/** The painter by WebGL as something that can fail, be resized and be taken away. */
import { describe, expect, test } from 'vitest';
import { article, sceneOf } from '../scenes/make.js';
import { WHOLE } from '../scenes/parity.js';
import { ssim } from '../scenes/ssim.js';
import { soon, type Opened } from './harness.js';
import { screenOf } from './screen.js';
import { openPainters, pictureBy } from './painters.js';
import type { Scene } from '../../src/scene/types.js';

const FRAME = { width: 640, height: 480, ratio: 1 };
const HOME = { scale: 1, x: 0, y: 0 };

const scene: Promise<Scene> = sceneOf(article, [FRAME.width, FRAME.height], { furniture: null }).then((all) => ({
  ...all,
  labels: [],
}));

/** A page on which the painter shows the article. */
async function shown(): Promise<Opened> {
  const opened = await openPainters(FRAME);
  await pictureBy(opened.page, 'webgl', await scene, HOME);
  return opened;
}

const failures = ({ page }: Opened): Promise<readonly string[]> => page.evaluate(() => window.painters.failures);
const children = ({ page }: Opened): Promise<number> =>
  page.evaluate(() => document.querySelector('#stage')!.childNodes.length);
/** What is left of it where it painted. */
const remains = ({ page }: Opened): Promise<number> =>
  page.evaluate(() => document.querySelector('#stage .marks')!.childNodes.length);

describe('a painter by WebGL', () => {
  test(
    'shows its first scene in the turn in which it is told to, and nothing before',
    { tags: ['quick'] },
    async () => {
      const { page } = await openPainters(FRAME);
      const inked = await page.evaluate(
        (what) => {
          let frames = 0;
          window.requestAnimationFrame = () => (frames += 1);
          const painter = window.painters.make('webgl');
          painter.setView({ scale: 1, x: 0, y: 0 });
          const gl = document.querySelector('canvas')!.getContext('webgl2')!;
          const ink = (): number => {
            const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
            gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
            return pixels.filter((value, i) => i % 4 === 3 && value > 0).length;
          };
          const before = ink();
          painter.paint(what);
          return [before, ink(), frames] as const;
        },
        await scene,
      );
      // Neither ours nor sigma's.
      expect(inked[2]).toBe(0);
      expect(inked[0]).toBe(0);
      expect(inked[1]).toBeGreaterThan(1000);
    },
  );

  test('paints once a frame, whatever is asked within it, and not at all when nothing is', async () => {
    const { page } = await shown();
    const counts = await page.evaluate(
      async (what) => {
        let clears = 0;
        const gl = document.querySelector('canvas')!.getContext('webgl2')!;
        const clear = gl.clear.bind(gl);
        gl.clear = (mask) => {
          clears += 1;
          clear(mask);
        };
        const painter = window.painters.painter!;
        const next = async (ask: () => void): Promise<number> => {
          clears = 0;
          ask();
          await window.painters.frame();
          await window.painters.frame();
          return clears;
        };
        const one = await next(() => painter.setView({ scale: 1.5, x: 3, y: 4 }));
        const many = await next(() => {
          painter.setView({ scale: 1.2, x: 5, y: 6 });
          painter.setEmphasis({ focus: { actors: new Set(['guaido']), edges: new Set() }, highlight: null });
          painter.paint(what);
          painter.resize(600, 400);
        });
        return { one, many, none: await next(() => dispatchEvent(new Event('resize'))) };
      },
      await scene,
    );
    expect(counts.one).toBeGreaterThan(0);
    expect(counts.many).toBe(counts.one);
    expect(counts.none).toBe(0);
  });

  test(
    'shows what the SVG shows after a change of size, of scene and of emphasis, and nothing when it is cleared',
    { tags: ['quick'] },
    async () => {
      const { page } = await openPainters({ width: 800, height: 600, ratio: 2 });
      const one = await scene;
      const other = {
        ...one,
        edges: one.edges.slice(2).map((edge, i) => (i === 0 ? { ...edge, line: { ...edge.line, width: 3 } } : edge)),
      };
      const pictures = [];
      for (const kind of ['svg', 'webgl'] as const) {
        await pictureBy(page, kind, one, HOME);
        await page.evaluate(async (what) => {
          const painter = window.painters.painter!;
          Object.assign(document.querySelector<HTMLElement>('#stage')!.style, { width: '700px', height: '555px' });
          painter.resize(700, 555);
          await window.painters.frame();
          painter.paint(what);
          painter.setEmphasis({
            focus: { actors: new Set([what.actors[0]!.id]), edges: new Set([what.edges[0]!.id]) },
            highlight: { actors: new Set([what.actors[1]!.id]), edges: new Set([what.edges[1]!.id]) },
          });
          painter.setView({ scale: 1.1, x: -20.4, y: 10.7 });
          await window.painters.frame();
          await window.painters.frame();
        }, other);
        pictures.push(await screenOf(page));
        await page.evaluate(() =>
          Object.assign(document.querySelector<HTMLElement>('#stage')!.style, { width: '800px', height: '600px' }),
        );
      }
      expect(ssim(pictures[0]!, pictures[1]!).within()).toBeGreaterThan(WHOLE);
      await page.evaluate(async () => {
        window.painters.painter!.clear();
        await window.painters.frame();
        await window.painters.frame();
      });
      const { rgba } = await screenOf(page);
      expect(rgba.every((value) => value === 255)).toBe(true);
    },
  );

  test('is as sharp after the pixel ratio has changed', async () => {
    const { page } = await shown();
    const session = await page.context().newCDPSession(page);
    const sharp = (): Promise<number> => page.evaluate(() => document.querySelector('canvas')!.width);
    expect(await sharp()).toBe(640);
    // Twice, since a query of a resolution is good for one change.
    for (const ratio of [2, 1.25, 0.9]) {
      // A zoom of the page changes the window as well, in CSS px; Chromium asks its queries then.
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: Math.round(FRAME.width + 100 * ratio),
        height: FRAME.height,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      await soon(sharp).toBe(640 * ratio);
      expect(
        await page.evaluate(() =>
          [
            ...(document
              .querySelector('canvas')!
              .getContext('webgl2')!
              .getParameter(WebGL2RenderingContext.VIEWPORT) as Int32Array),
          ].slice(2),
        ),
      ).toEqual([640 * ratio, 480 * ratio]);
    }
  });

  test('says once that its context was lost, and leaves nothing', { tags: ['quick'] }, async () => {
    const opened = await shown();
    await opened.page.evaluate(
      async (what) => {
        const canvas = document.querySelector('canvas')!;
        const lost = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }));
        const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        extension.loseContext();
        await lost;
        const painter = window.painters.painter!;
        painter.paint(what);
        painter.setView({ scale: 2, x: 0, y: 0 });
        painter.clear();
        await window.painters.frame();
        await window.painters.frame();
        painter.destroy();
        painter.destroy();
      },
      await scene,
    );
    expect(await failures(opened)).toEqual(['Error: The WebGL context was lost.']);
    expect(await children(opened)).toBe(0);
  });

  test('says once that a frame failed, and paints no other', async () => {
    const opened = await shown();
    const drawn = await opened.page.evaluate(
      async (what) => {
        const gl = document.querySelector('canvas')!.getContext('webgl2')!;
        let calls = 0;
        gl.drawArraysInstanced = () => {
          calls += 1;
          throw new Error('driver');
        };
        const painter = window.painters.painter!;
        for (let i = 0; i < 3; i += 1) {
          painter.setView({ scale: 1 + i, x: 0, y: 0 });
          painter.paint(what);
          await window.painters.frame();
          await window.painters.frame();
        }
        return calls;
      },
      await scene,
    );
    expect(drawn).toBe(1);
    expect(await failures(opened)).toEqual(['Error: driver']);
    expect(await remains(opened)).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  test('says so when a scene cannot be painted, rather than throwing', async () => {
    const opened = await shown();
    const one = await scene;
    await opened.page.evaluate(
      async (what) => {
        window.painters.painter!.paint(what);
        await window.painters.frame();
      },
      { ...one, edges: one.edges.map((edge) => ({ ...edge, line: { ...edge.line, dash: [1, 2, 3] } })) },
    );
    await soon(() => failures(opened)).toEqual([expect.stringContaining('dashes of one, two or four')]);
    expect(await remains(opened)).toBe(0);
  });

  test.each([
    ['there is no WebGL 2', () => void (HTMLCanvasElement.prototype.getContext = () => null)],
    [
      'the driver throws',
      () =>
        void (HTMLCanvasElement.prototype.getContext = () => {
          throw new Error('driver');
        }),
    ],
    ['a shader fails', () => void (WebGL2RenderingContext.prototype.getShaderParameter = () => false)],
    ['a program fails', () => void (WebGL2RenderingContext.prototype.getProgramParameter = () => false)],
  ])('is not made where %s, and nothing is left', async (_, patch) => {
    const opened = await openPainters(FRAME);
    await opened.page.evaluate(`(${patch.toString()})()`);
    const thrown = await opened.page.evaluate(() => {
      const added: string[] = [];
      for (const target of [document, window]) target.addEventListener = (type: string) => void added.push(type);
      try {
        window.painters.make('webgl');
        return 'nothing';
      } catch (error) {
        return [error instanceof Error, added] as const;
      }
    });
    expect(thrown).toEqual([true, []]);
    expect(await children(opened)).toBe(0);
    expect(await failures(opened)).toEqual([]);
  });

  test('leaves no context, node or listener when it goes', async () => {
    const opened = await openPainters(FRAME);
    const warnings: string[] = [];
    opened.page.on('console', (message) => warnings.push(message.text()));
    const alive = await opened.page.evaluate(
      (what) => {
        const held = new Map<string, number>();
        const name = (target: EventTarget, type: string): string => `${target.constructor.name} ${type}`;
        const count = (method: 'addEventListener' | 'removeEventListener', by: 1 | -1): void => {
          const original = Reflect.get(EventTarget.prototype, method) as (
            this: EventTarget,
            ...rest: unknown[]
          ) => void;
          EventTarget.prototype[method] = function (type: string, ...rest: unknown[]) {
            // Taking away what is not there, a second time, counts for nothing.
            if (this === document || this === window)
              held.set(name(this, type), Math.max(0, (held.get(name(this, type)) ?? 0) + by));
            original.call(this, type, ...rest);
          };
        };
        count('addEventListener', 1);
        count('removeEventListener', -1);
        const contexts: WebGL2RenderingContext[] = [];
        for (let i = 0; i < 40; i += 1) {
          const painter = window.painters.make('webgl');
          if (i % 10 === 0) painter.paint(what);
          contexts.push(document.querySelector('canvas')!.getContext('webgl2')!);
          painter.destroy();
        }
        return {
          contexts: contexts.filter((gl) => !gl.isContextLost()).length,
          listeners: [...held].filter(([, left]) => left > 0),
        };
      },
      await scene,
    );
    expect(alive).toEqual({ contexts: 0, listeners: [] });
    expect(await children(opened)).toBe(0);
    expect(warnings.filter((text) => text.includes('Too many active WebGL contexts'))).toEqual([]);
    expect(opened.complaints).toEqual([]);
    expect(await failures(opened)).toEqual([]);
  });

  test('does nothing that a strict policy of the page forbids', async () => {
    const opened = await shown();
    expect(await opened.page.evaluate(() => window.violations)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    // The policy is there: what it forbids is seen.
    await opened.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await soon(() => opened.page.evaluate(() => window.violations.length)).toBe(1);
  });

  test('lets the page have its wheel, pointer and touch', async () => {
    const { page } = await shown();
    const reached = await page.evaluate(() => {
      const { left, top } = document.querySelector('#stage')!.getBoundingClientRect();
      return document.elementFromPoint(left + 100, top + 100)?.localName;
    });
    // The layer of names.
    expect(reached).toBe('svg');
  });
});

describe('what draws WebGL', () => {
  test('is told as software here, and as nothing where there is none or the driver throws', async () => {
    const { page } = await openPainters(FRAME);
    const found = await page.evaluate(() => {
      const real = window.painters.gpuOf();
      HTMLCanvasElement.prototype.getContext = () => null;
      const none = window.painters.gpuOf();
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('driver');
      };
      return { real, none, thrown: window.painters.gpuOf() };
    });
    expect(found).toEqual({ real: 'software', none: 'none', thrown: 'none' });
  });

  test('is measured, unless its name is that of a rasteriser in software', async () => {
    const { page } = await openPainters(FRAME);
    const found = await page.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const original = Object.getOwnPropertyDescriptor(prototype, 'drawArrays')!;
      let drawn = 0;
      const tell = (renderer: string, ms: number): string => {
        let now = 0;
        drawn = 0;
        performance.now = () => now;
        prototype.getParameter = () => renderer;
        prototype.drawArrays = () => {
          drawn += 1;
          // The first draw compiles the program, however long that takes.
          now += drawn === 1 ? 500 : ms;
        };
        return `${window.painters.gpuOf()} after ${drawn}`;
      };
      const [card, masked, slow] = ['ANGLE (NVIDIA GeForce RTX 4070)', 'Apple GPU', 2.5];
      const told = [tell(card, 0.1), tell(masked, 0.6), tell(masked, slow), tell(card, slow)];
      const named = ['Google SwiftShader', 'llvmpipe (LLVM 15.0.7)', 'Microsoft Basic Render Driver'].map((name) =>
        tell(name, 0.1),
      );
      // As it is here, under a name that says nothing.
      delete (performance as Partial<Performance>).now;
      Object.defineProperty(prototype, 'drawArrays', original);
      prototype.getParameter = () => masked;
      const canvas = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')!.value as (
        this: HTMLCanvasElement,
        type: string,
      ) => RenderingContext | null;
      // Chromium gives no context by software to whom asks for a fast one.
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string) {
        return canvas.call(this, type);
      } as typeof HTMLCanvasElement.prototype.getContext;
      return { told, named, here: window.painters.gpuOf() };
    });
    expect(found).toEqual({
      told: ['gpu after 25', 'gpu after 25', 'software after 25', 'software after 25'],
      named: ['software after 0', 'software after 0', 'software after 0'],
      here: 'software',
    });
  });

  test('is found out without keeping a context', async () => {
    const { page } = await openPainters(FRAME);
    const live = await page.evaluate(() => {
      const made: (RenderingContext | null)[] = [];
      const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (
        this: HTMLCanvasElement,
        ...rest: unknown[]
      ) => RenderingContext | null;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
        const context = getContext.apply(this, rest);
        made.push(context);
        return context;
      } as typeof HTMLCanvasElement.prototype.getContext;
      window.painters.gpuOf();
      const contexts = made.filter((context) => context instanceof WebGL2RenderingContext);
      return [contexts.length > 0, contexts.filter((gl) => !gl.isContextLost()).length] as const;
    });
    expect(live).toEqual([true, 0]);
  });
});
