/** One Chromium for all browser tests. Built pages are tested, so a build has to be there. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../tools/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    painter: { readonly asked: string; readonly active: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/explorer/index.html'))
    throw new Error('There is no build to test. Run `npm run build` first, or `npm test`, which does.');
  const server = await chromium.launchServer({
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
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
