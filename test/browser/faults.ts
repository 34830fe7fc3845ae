/**
 * A page whose files can be broken while it runs, and what must hold after a fault: the page around the element is
 * unharmed, nobody has an error that was not caught, and the reader has the graph, or gets it back by a button.
 *
 * The server breaks files, not the driver, so that every browser meets the same fault.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { newPage } from './browser.js';
import { ARTICLE, button, DESKTOP, drawn, panelText, pressToSelect, soon } from './harness.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A file as it is, and a way to answer with something else. */
export interface Broken {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

/** Answers a request in place of the server. */
export type Fault = (response: ServerResponse, file: Broken) => void;

/** What can be wrong with a file that a server gives. */
export const FILE_FAULTS = {
  'is missing': (response) => void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found'),
  'is cut off in the middle': (response, { type, body }) => {
    response.writeHead(200, { 'content-type': type, 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  },
  'is a page of HTML': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  'is empty': (response, { type }) => void response.writeHead(200, { 'content-type': type }).end(),
  'is that of another version': (response, { type, body }) => {
    // Another build gives other short names to what its files share. Names that are loaded by `import()` stay.
    const renamed = body
      .toString()
      .replace(/export\{[^}]*\}/g, (names) => names.replace(/\bas ([\w$]{1,2})(?=[,}])/g, 'as $1$9'));
    response.writeHead(200, { 'content-type': type }).end(renamed);
  },
} as const satisfies Record<string, Fault>;

/** What the page around the element says of itself. */
interface PageState {
  readonly errors: string[];
  readonly place: readonly number[];
  readonly children: readonly string[];
  readonly root: string;
}

declare global {
  interface Window {
    pageErrors: string[];
    pageState(): PageState;
  }
}

export interface FaultyPage {
  readonly page: Page;
  readonly url: string;
  /** Breaks what is asked for from now on, where the path fits; null mends all. */
  readonly break: (path: RegExp | null, fault?: Fault) => void;
  /** The paths that were asked for since the fault began, and met it. */
  readonly met: string[];
  /**
   * Expects that the page is as it was: its text stands where it stood, its button and its field work, nothing was
   * added to it, and no error went uncaught.
   */
  readonly unharmed: () => Promise<void>;
}

const hostPage = (body: string, head: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Host</title><script>
window.pageErrors = [];
addEventListener('error', (event) => { if (event.message) pageErrors.push(event.message); });
addEventListener('unhandledrejection', (event) => pageErrors.push(String(event.reason)));
window.pageState = () => {
  const { x, y, width } = document.querySelector('#before').getBoundingClientRect();
  return {
    errors: pageErrors,
    place: [x, y + scrollY, width],
    children: [...document.head.children, ...document.body.children].map((child) => child.localName),
    root: document.documentElement.cloneNode(false).outerHTML + document.body.cloneNode(false).outerHTML + document.title,
  };
};
</script>${head}<script type="module" src="/cdn/diplomatic-graph.js"></script></head>
<body><p id="before" style="inline-size: 500px">Before <button id="count">0</button> <input id="field" aria-label="Field"></p><main>${body}</main>
<script>document.querySelector('#count').onclick = ({ target }) => { target.textContent = Number(target.textContent) + 1; };</script>
</body></html>`;

/**
 * Opens a page with an element in it.
 *
 * @param body What stands in its main part.
 * @param files Answers in place of files, by path.
 */
export async function openFaulty(
  body = '<diplomatic-graph src="/data.json"></diplomatic-graph>',
  {
    head = '',
    files = {},
    context = DESKTOP,
    faults,
  }: {
    head?: string;
    files?: Record<string, string>;
    context?: BrowserContextOptions;
    /** A fault that is there from the beginning. */
    faults?: readonly [RegExp, Fault];
  } = {},
): Promise<FaultyPage> {
  const answers: Record<string, string> = { '/host.html': hostPage(body, head), '/data.json': ARTICLE, ...files };
  let broken: readonly [RegExp, Fault] | null = faults ?? null;
  const met: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join('dist', path);
    const given = answers[path];
    if (given === undefined && statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'text/plain';
    const content = given === undefined ? readFileSync(file) : Buffer.from(given);
    response.setHeader('cache-control', 'no-store');
    if (broken !== null && broken[0].test(path)) {
      met.push(path);
      broken[1](response, { path, type, body: content });
      return;
    }
    response.writeHead(200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  const { page } = await newPage(context);
  onTestFinished(async () => {
    await page.context().close();
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  await page.goto(`${url}/host.html`);
  const before = await page.evaluate(() => window.pageState());
  return {
    page,
    url,
    met,
    break: (path, fault) => {
      met.length = 0;
      broken = path === null ? null : [path, fault!];
    },
    unharmed: async () => {
      expect(await page.evaluate(() => window.pageState())).toEqual({ ...before, errors: [] });
      const count = Number(await page.locator('#count').innerText());
      await page.locator('#count').click();
      expect(await page.locator('#count').innerText()).toBe(String(count + 1));
      await page.locator('#field').fill('');
      await page.locator('#field').focus();
      await page.keyboard.type('a/b?');
      expect(await page.locator('#field').inputValue()).toBe('a/b?');
    },
  };
}

/** Expects that the whole graph of the article is there and that a press on an actor opens its evidence. */
export async function works(page: Page): Promise<void> {
  await soon(async () => (await drawn(page, 'actor')).length).toBe(17);
  await button(page, 'actor:us').scrollIntoViewIfNeeded();
  await pressToSelect(page, 'actor:us');
  await soon(() => panelText(page)).toContain('United States');
}
