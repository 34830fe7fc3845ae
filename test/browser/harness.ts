/** Pages for browser tests: built files from a loopback server, real mouse, touch and keyboard. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { serve } from '../tools/serve.mjs';

export const ARTICLE = readFileSync('graph-data/venezuela-2019.json', 'utf8');

export type Answer = { readonly body: string | Buffer; readonly type?: string; readonly status?: number; readonly headers?: Record<string, string> };

/** Desktop, and a phone of 390 px with touch. */
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

export interface Opened {
  readonly page: Page;
  readonly url: string;
  /** Messages of the console of kind error, and errors that nobody caught. */
  readonly complaints: string[];
}

let connection: Promise<Browser> | undefined;

/** Opens a page of its own for one test; closed with it. */
export async function open(path: string, { folder = 'dist', pages = {}, context = DESKTOP }: { folder?: string; pages?: Record<string, Answer>; context?: BrowserContextOptions } = {}): Promise<Opened> {
  connection ??= chromium.connect(inject('browser'));
  const browser = await connection;
  const server = await serve(folder, { pages });
  const opened = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', ...context });
  const page = await opened.newPage();
  onTestFinished(async () => {
    await opened.close();
    await server.close();
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.url}${path}`);
  return { page, url: server.url, complaints };
}

/** The explorer on the article's graph, ready for the reader's hands. */
export async function openExplorer(context: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const opened = await open('/explorer/', { context });
  await ready(opened.page);
  return opened;
}

/**
 * A page of a host with one element in it, from the built embed.
 *
 * @param body What stands in the body; by default the element with the article's dataset.
 */
export async function openHost(body = '<diplomatic-graph src="/data.json"></diplomatic-graph>', { pages = {}, context = DESKTOP, head = '' }: { pages?: Record<string, Answer>; context?: BrowserContextOptions; head?: string } = {}): Promise<Opened> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${head}<script type="module" src="/cdn/diplomatic-graph.js"></script></head><body>${body}</body></html>`;
  return open('/host.html', { context, pages: { '/host.html': { body: html }, '/data.json': { body: ARTICLE, type: 'application/json' }, ...pages } });
}

/** Waits until the element can be used: its buttons are there once its interactions are loaded. */
export async function ready(page: Page, selector = 'diplomatic-graph'): Promise<void> {
  await page.locator(`${selector} button[data-actor]`).first().waitFor({ state: 'attached' });
}

/** The text of the panel, with single spaces. */
export async function panelText(page: Page): Promise<string> {
  return ((await page.locator('diplomatic-graph .panel').innerText()) ?? '').replace(/\s+/g, ' ');
}
