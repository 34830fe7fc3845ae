/** Opens the page of `painters-page.ts`, bundled when it is first asked for. */
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { Scene } from '../../src/scene/types.js';
import type { View } from '../../src/render/painter.js';
import type { Picture } from '../scenes/pixels.js';
import { openFresh, type Opened } from './harness.js';
import type { Kind, Told } from './painters-page.js';
import { screenOf } from './screen.js';

let bundle: Promise<string> | undefined;

async function bundled(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: 'test/browser/painters-page.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

export interface Frame {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the device per CSS px. */
  readonly ratio: number;
}

/** As strict as a host can be: what a painter may not do, it cannot do here. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** A page with a stage of this size at its upper left, and the script of the painters. */
export async function openPainters({ width, height, ratio }: Frame): Promise<Opened> {
  bundle ??= bundled();
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Painters</title></head><body><div id="stage"></div><script src="/painters.js"></script></body></html>';
  const opened = await openFresh('/painters.html', {
    pages: {
      '/painters.html': { body: html, headers: { 'content-security-policy': POLICY } },
      '/painters.js': { body: await bundle, type: 'text/javascript' },
    },
    context: { viewport: { width, height }, deviceScaleFactor: ratio },
  });
  await opened.page.evaluate(
    (size) => {
      document.body.style.margin = '0';
      const sheet = new CSSStyleSheet();
      // As in the style sheet of the element.
      sheet.replaceSync('.painted, .marks, .painted > svg { position: absolute; inset: 0; }');
      document.adoptedStyleSheets = [sheet];
      Object.assign(document.querySelector<HTMLElement>('#stage')!.style, {
        width: `${size[0]}px`,
        height: `${size[1]}px`,
        overflow: 'hidden',
        position: 'relative',
      });
    },
    [width, height] as const,
  );
  return opened;
}

export const PLAIN: Told = { focus: null, highlight: null };

/** What a painter shows of a scene. */
export async function pictureBy(
  page: Page,
  kind: Kind,
  scene: Scene,
  view: View,
  told: Told = PLAIN,
): Promise<Picture & { readonly png: Buffer }> {
  await page.evaluate(([by, what, where, how]) => window.painters.show(by, what, where, how), [
    kind,
    scene,
    view,
    told,
  ] as const);
  return screenOf(page);
}
