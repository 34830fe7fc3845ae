/** Which browser runs the tests of a project, and how a Chromium is started. Built pages are tested, so a build has to be there. */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser, findFirefox } from '../tools/find-browser.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program, and the arguments of a Chromium. */
    browser: {
      readonly name: 'chromium' | 'firefox';
      readonly executablePath: string;
      readonly args: readonly string[];
    };
    painter: { readonly asked: string; readonly active: string };
  }
}

export default function setup(project: TestProject): void {
  if (!existsSync('dist/explorer/index.html'))
    throw new Error('There is no build to test. Run `npm run build` first, or `npm test`, which does.');
  if (project.name === 'firefox') {
    const { path } = findFirefox() ?? {};
    if (path === undefined) throw new Error('No Firefox was found. Install one, or set FIREFOX_PATH to its program.');
    project.provide('browser', { name: 'firefox', executablePath: path, args: [] });
    return;
  }
  project.provide('browser', {
    name: 'chromium',
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
