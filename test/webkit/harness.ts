/** What tests in WebKit work with: built pages from a loopback server, in the session of the worker. */
import { readFileSync } from 'node:fs';
import { onTestFinished, test as base } from 'vitest';
import { serve, type Page as Answer } from '../tools/serve.mjs';
import { WebKitPage } from './page.js';
import { prepare } from './page-scripts.js';
import { IS_MISSING, type Scheme, session, spend } from './session.js';

export { Key } from 'selenium-webdriver';
export { mark, soon, WebKitPage } from './page.js';

/** A test that is skipped where there is no WebKit. */
export const test = base.skipIf(IS_MISSING);

export const ARTICLE = readFileSync('graph-data/venezuela-2019.json', 'utf8');

interface Asked {
  /** Size of the window, CSS px. */
  readonly size?: readonly [width: number, height: number];
  /** The scheme of colours of the system. */
  readonly scheme?: Scheme;
  readonly pages?: Record<string, Answer>;
  /** Elements of the head. */
  readonly head?: string;
}

export interface Opened {
  readonly page: WebKitPage;
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
}

export const DESKTOP = [1280, 800] as const;
export const PHONE = [390, 844] as const;

const PREPARE = '/prepare.js';
/** Stands first in the head of a page: the script of the tests. */
export const PREPARED = `<script src="${PREPARE}"></script>`;
const GRAPH = '<diplomatic-graph src="/data.json"></diplomatic-graph>';

/** Loads a page from a server of its own, so that it has no storage of another test. */
export async function open(
  path: string,
  { size: [width, height] = DESKTOP, scheme = 'light', pages = {} }: Asked = {},
): Promise<Opened> {
  const server = await serve('dist', {
    pages: {
      [PREPARE]: { body: `(${prepare.toString()})();`, type: 'text/javascript; charset=utf-8' },
      '/favicon.ico': { body: '', status: 204 },
      ...pages,
    },
  });
  const { driver, server: at } = await session(width, height, scheme);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') spend();
    else await driver.get('about:blank');
    await server.close();
  });
  await driver.get(`${server.url}${path}`);
  return { page: new WebKitPage(driver, server.url), downloads: at.downloads };
}

/** A page of the build, with the script of the tests before its own. */
function builtPage(name: string): Record<string, Answer> {
  const html = readFileSync(`dist/explorer/${name}`, 'utf8');
  return { [`/explorer/${name}`]: { body: html.replace('<head>', `<head>${PREPARED}`) } };
}

/** The explorer, ready for the reader. */
export async function openExplorer(asked: Asked = {}, hash = ''): Promise<Opened> {
  const opened = await open(`/explorer/index.html${hash}`, { ...asked, pages: builtPage('index.html') });
  await opened.page.ready();
  return opened;
}

/** The coding desk at its start. */
export async function openDesk(asked: Asked = {}): Promise<Opened> {
  const opened = await open('/explorer/desk.html', { ...asked, pages: builtPage('desk.html') });
  await opened.page.there('.start');
  return opened;
}

/** A page of a host with the built embed in it. */
export async function openHost(body = GRAPH, asked: Asked = {}, headers: Record<string, string> = {}): Promise<Opened> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${PREPARED}${asked.head ?? ''}<script type="module" src="/cdn/diplomatic-graph.js"></script></head><body>${body}</body></html>`;
  return open('/host.html', {
    ...asked,
    pages: {
      '/host.html': { body: html, headers },
      '/data.json': { body: ARTICLE, type: 'application/json' },
      ...asked.pages,
    },
  });
}
