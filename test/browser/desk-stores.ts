/** Opens the page of `desk-store-page.ts`, bundled when it is first asked for. */
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { openFresh, type Answer, type Opened } from './pages.js';

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
      rolldownOptions: { input: 'test/browser/desk-store-page.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

export const STORE_PAGE = '/store.html';

/** The page, its script, and a page that has it in a frame without an origin. */
export async function storePages(): Promise<Record<string, Answer>> {
  bundle ??= bundled();
  const html = (body: string): string =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Store</title></head><body>${body}</body></html>`;
  return {
    [STORE_PAGE]: { body: html('<script src="/store.js"></script>') },
    '/sandbox.html': { body: html(`<iframe sandbox="allow-scripts" src="${STORE_PAGE}"></iframe>`) },
    '/store.js': { body: await bundle, type: 'text/javascript' },
    '/favicon.ico': { body: '', status: 204 },
  };
}

/** A page with the store, in a context of its own. */
export async function openStorePage(path = STORE_PAGE): Promise<Opened> {
  return openFresh(path, { pages: await storePages() });
}

/** A second tab of the same browser. */
export async function openTab({ page, url }: Opened, before: () => void = () => {}): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.addInitScript(before);
  await tab.goto(`${url}${STORE_PAGE}`);
  return tab;
}
