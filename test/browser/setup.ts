/** How the Chromium of browser tests is started. Built pages are tested, so a build has to be there. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../tools/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program, and its arguments. */
    browser: { readonly executablePath: string; readonly args: readonly string[] };
    painter: { readonly asked: string; readonly active: string };
  }
}

export default function setup(project: TestProject): void {
  if (!existsSync('dist/explorer/index.html'))
    throw new Error('There is no build to test. Run `npm run build` first, or `npm test`, which does.');
  project.provide('browser', {
    // Pages of other hosts are tried in a whole browser, as readers have it.
    executablePath: findBrowser(project.name === 'hosts' ? 'browser' : 'shell').path,
    // WebGL by software where there is no GPU, and for WebGL alone, or everything would be slow.
    args: [
      ...(project.name === 'without-webgl'
        ? ['--disable-3d-apis']
        : ['--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader']),
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  });
}
