/** The pages that browser tests open: the explorer, a host with the built embed in it, or any other. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { serve, type Page as Answer } from '../tools/serve.mjs';
import { ready } from './actions.js';
import { newPage, type OpenPage } from './browser.js';
import { lease } from './lease.js';

export type { Answer };

export const ARTICLE = readFileSync('graph-data/venezuela-2019.json', 'utf8');

/** Desktop, and a phone of 390 px with touch. */
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

export interface Opened extends OpenPage {
  /** The address of the server, without a path. */
  readonly url: string;
}

interface HostOptions {
  /** What the server answers in place of files, by path. */
  readonly pages?: Record<string, Answer>;
  readonly context?: BrowserContextOptions;
  /** Elements of the head. */
  readonly head?: string;
}

const HOST = '/host.html';
const GRAPH = '<diplomatic-graph src="/data.json"></diplomatic-graph>';
const DATA: Record<string, Answer> = { '/data.json': { body: ARTICLE, type: 'application/json' } };

const hostHtml = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}<script type="module" src="/cdn/diplomatic-graph.js"></script></head><body>${body}</body></html>`;

/** Loads a page of its own for one test, with a server of its own; both are closed with the test. */
export async function openFresh(
  path: string,
  {
    folder = 'dist',
    pages = {},
    context = DESKTOP,
  }: { folder?: string; pages?: Record<string, Answer>; context?: BrowserContextOptions } = {},
): Promise<Opened> {
  const server = await serve(folder, { pages: { '/favicon.ico': { body: '', status: 204 }, ...pages } });
  const opened = await newPage(context);
  onTestFinished(async () => {
    await opened.page.context().close();
    await server.close();
  });
  await opened.page.goto(`${server.url}${path}`);
  return { ...opened, url: server.url };
}

/** The explorer on the article's graph, loaded for one test; ready for the reader. */
export async function openFreshExplorer(context: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const opened = await openFresh('/explorer/', { context });
  await ready(opened.page);
  return opened;
}

/**
 * A page of a host with one element in it, from the built embed, loaded for one test.
 *
 * @param body What stands in the body; by default the element with the article's dataset.
 */
export async function openFreshHost(
  body = GRAPH,
  { pages = {}, context = DESKTOP, head = '' }: HostOptions = {},
): Promise<Opened> {
  return openFresh(HOST, { context, pages: { [HOST]: { body: hostHtml(head, body) }, ...DATA, ...pages } });
}

/** The explorer on the article's graph in a leased page, ready for the reader. */
export async function openExplorer(context: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const opened = await lease('/explorer/', {}, context);
  if (opened.turn > 1) await opened.page.evaluate(fillExplorer, { ...explorerSource(), turn: opened.turn });
  await ready(opened.page);
  return opened;
}

/** The coding desk at its start page, loaded for one test: drafts of other tests are in other contexts. */
export async function openDesk(
  context: BrowserContextOptions = DESKTOP,
  hash = '',
  file = 'desk.html',
): Promise<Opened> {
  const opened = await openFresh(`/explorer/${file}${hash}`, { context });
  await opened.page.locator('.start').waitFor();
  return opened;
}

/**
 * A host with one element in a leased page: the element is defined before it stands in the page.
 *
 * @param body What stands in the body, without scripts; by default the element with the article's dataset.
 */
export async function openHost(
  body = GRAPH,
  { pages = {}, context = DESKTOP, head = '' }: HostOptions = {},
): Promise<Opened> {
  if (
    /<script(?! type="(?:text\/plain|application\/))|<meta http-equiv/.test(head + body) ||
    Object.hasOwn(pages, HOST)
  )
    throw new Error('A page with scripts, a policy or an answer of its own has to be opened by openFreshHost.');
  const opened = await lease(HOST, { [HOST]: { body: hostHtml('', '') }, ...DATA, ...pages }, context);
  await opened.page.evaluate(fillHost, { head, body });
  return opened;
}

/** Runs in a leased page. */
function fillHost({ head, body }: { head: string; body: string }): void {
  const added = document.createElement('template');
  added.setHTMLUnsafe(head);
  for (const element of added.content.children) element.setAttribute('data-lease', '');
  document.head.append(added.content);
  document.body.setHTMLUnsafe(body);
}

/** Runs in a leased page: its body as it was served, and its script once more. */
async function fillExplorer({ body, script, turn }: { body: string; script: string; turn: number }): Promise<void> {
  document.body.setHTMLUnsafe(body);
  const main = document.createElement('script');
  main.type = 'module';
  main.setAttribute('data-lease', '');
  // A module runs once for each address; all that it imports stays as it is.
  main.src = `${script}?turn=${turn}`;
  const loaded = new Promise((done, failed) => {
    main.addEventListener('load', done);
    main.addEventListener('error', failed);
  });
  document.head.append(main);
  await loaded;
}

let source: { readonly body: string; readonly script: string } | undefined;

function explorerSource(): { readonly body: string; readonly script: string } {
  if (source === undefined) {
    const html = readFileSync('dist/explorer/index.html', 'utf8');
    const [, body] = /<body>(.*)<\/body>/s.exec(html) ?? [];
    const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(html) ?? [];
    if (body === undefined || script === undefined) throw new Error('dist/explorer/index.html is not as it should be.');
    source = { body, script };
  }
  return source;
}
