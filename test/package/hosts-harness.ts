/** Pages of hosts for tests: as they were built, under a strict policy, on a server of their own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import type { Hosts } from './hosts-setup.js';
import { ARTICLE, drawn, heard, openFresh, press, ready, soon, type Answer, type Opened } from '../browser/harness.js';

export const HOSTS = 'test/package/hosts';
export const CDN = `${HOSTS}/node_modules/diplomatic-graph/dist/cdn`;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";
/** The same for a page whose script and data come from {@link deliver}. */
export const CDN_POLICY =
  "default-src 'none'; script-src 'self' https://cdn.example; style-src 'self'; connect-src 'self' https://cdn.example; base-uri 'none'";
const SECOND = readFileSync(`${HOSTS}/second.json`, 'utf8');

let hosts: Promise<Hosts> | undefined;

/** The hosts, once they are built. */
export function preparedHosts(): Promise<Hosts> {
  hosts ??= fetch(inject('hosts')).then(async (answer) => (await answer.json()) as Hosts);
  return hosts;
}

/** Waits for the hosts before the tests of a file, and fails them all if the hosts could not be installed or built. */
export function needHosts(): void {
  beforeAll(async () => {
    const { failure } = await preparedHosts();
    if (failure !== '') throw new Error(failure);
  });
}

export const text = (file: string): string => readFileSync(`${HOSTS}/${file}`, 'utf8');

/** The files of the package's embed as pages under `/graph/`. */
export const embed = (): Record<string, Answer> =>
  Object.fromEntries(
    readdirSync(CDN)
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/graph/${file}`, { body: readFileSync(join(CDN, file)), type: 'text/javascript' }]),
  );

/** The page by hand as `/graph.html`, for other pages to put into a frame. */
export const frame = (): Record<string, Answer> => ({
  ...embed(),
  '/graph.html': { body: text('plain-html/index.html') },
  '/page.js': { body: text('plain-html/page.js'), type: 'text/javascript' },
  '/page.css': { body: text('plain-html/page.css'), type: 'text/css' },
});

/** A network of delivery, which is another server than the page's: the embed, by its version, and the article's dataset. */
export async function deliver(page: Page): Promise<void> {
  await page.route('https://cdn.example/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^\/diplomatic-graph@[\d.]+\//, '/');
    const body = file === '/venezuela-2019.json' ? ARTICLE : readFileSync(join(CDN, file));
    await route.fulfill({
      body,
      contentType: file.endsWith('.js') ? 'text/javascript' : 'application/json',
      headers: { 'access-control-allow-origin': '*' },
    });
  });
}

/**
 * A page of a host, with the two datasets beside it.
 *
 * @returns errors and, other than in {@link open}, warnings; but for lit's own, that it was built for those who write.
 */
export async function openHosted(
  folder: string,
  html: string,
  {
    pages = {},
    context,
    headers = { 'content-security-policy': POLICY },
    before,
  }: {
    pages?: Record<string, Answer>;
    context?: BrowserContextOptions;
    headers?: Record<string, string>;
    before?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<Opened> {
  const opened = await openFresh('/blank.html', {
    folder: `${HOSTS}/${folder}`,
    ...(context === undefined ? {} : { context }),
    pages: {
      '/blank.html': { body: '<!doctype html><title>Blank</title>' },
      '/': { body: html, headers },
      '/venezuela-2019.json': { body: ARTICLE, type: 'application/json' },
      '/second.json': { body: SECOND, type: 'application/json' },
      ...pages,
    },
  });
  opened.page.on('console', (message) => {
    if (message.type() === 'warning' && !message.text().startsWith('Lit is in dev mode'))
      opened.complaints.push(message.text());
  });
  await before?.(opened.page);
  await opened.page.goto(`${opened.url}/`);
  return opened;
}

/** The article's seventeen actors are there, and a reader's press on one is told to the host. */
export async function showsAndTells(page: Page, told: () => Promise<unknown>): Promise<void> {
  await ready(page);
  expect(await drawn(page, 'actor')).toHaveLength(17);
  await press(page, 'actor:us');
  await soon(told).toBe('actor:us');
  expect((await heard(page, 'dg-select')).map(({ id, origin }) => [id, origin])).toEqual([['us', 'pointer']]);
}

/** What a host without a state of its own knows: the last selection that reached its window. */
export const toldByEvent = (page: Page) => async (): Promise<string> => {
  const { kind, id } = (await heard(page, 'dg-select')).at(-1) ?? {};
  return `${kind}:${id}`;
};

/** The second dataset is drawn in the place of the first. */
export async function showsSecond(page: Page): Promise<void> {
  await soon(() => drawn(page, 'actor')).toEqual(['arcadia', 'borduria']);
  await soon(async () => (await heard(page, 'dg-settle')).length).toBeGreaterThan(1);
}

/** Nothing that any part of the page had to complain of. */
export async function isQuiet({ page, complaints }: Opened): Promise<void> {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect((await heard(page, 'dg-error')).map(({ message }) => message)).toEqual([]);
  expect(complaints).toEqual([]);
}

/**
 * Five times in and out of the page, after two that do not count.
 *
 * @param toggle Puts the element in or out.
 */
export async function leavesNothing(page: Page, toggle: () => Promise<unknown>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  const count = async (): Promise<Record<string, number>> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const elements = page.locator('diplomatic-graph');
  const mounts = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await page.evaluate(() => void (window.heard.length = 0));
      await toggle();
      await ready(page);
      await toggle();
      await soon(() => elements.count()).toBe(0);
    }
    // Playwright keeps what it has looked at until the page is asked for something else.
    await page.evaluate(() => void (window.heard.length = 0));
  };
  await mounts(2);
  const before = await count();
  await mounts(5);
  const after = await count();
  // One element holds some 600 nodes and 60 listeners; the collector may be late by one.
  expect(after['JSEventListeners']! - before['JSEventListeners']!).toBeLessThan(120);
  expect(after['Nodes']! - before['Nodes']!).toBeLessThan(2000);
}
