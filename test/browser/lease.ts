/**
 * Pages that are used by one test after the other. To load a page takes about ten times as long as to replace what
 * stands in it, so a worker keeps the pages that its tests no longer need.
 *
 * A page goes back as it was loaded: empty, without listeners, routes, emulated media or storage. It is closed instead
 * of kept where its test failed, where it complained (an error in the console, or one that nobody caught), where
 * something was done to it that cannot be taken back (`LASTING`), or where it is not as it was (`differences`).
 */
import type { BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { serve, type Page as Answer } from '../tools/serve.mjs';
import { BROWSER, newPage, type OpenPage } from './browser.js';
import { focusPage } from './firefox.js';
import { prepareLease } from './page-scripts.js';

/** What cannot be taken back on a page or on its context. */
const LASTING = {
  page: ['addInitScript', 'exposeBinding', 'exposeFunction', 'goto', 'goBack', 'goForward', 'reload'],
  context: ['addCookies', 'addInitScript', 'grantPermissions', 'newPage', 'route', 'setExtraHTTPHeaders', 'setOffline'],
} as const;

/** Emulated as a test asks for it, on whatever page there is: all other options of a context need another page. */
const EMULATED = ['viewport', 'colorScheme', 'reducedMotion', 'forcedColors'] as const;

/** A page is closed after so many tests: what libraries and browser keep of each would add up. */
const MOST_TURNS = 60;

/** At most so many pages wait for the next test of a worker. */
const MOST_IDLE = 6;

/** A page together with its server, on loan to a test or waiting. */
export interface Leased extends OpenPage {
  readonly key: string;
  readonly url: string;
  /** Sets what the server answers in place of files, by path. */
  readonly answer: (pages: Record<string, Answer>) => void;
  /** How many tests have had it, this one included. */
  turn: number;
  /** Something was done to it that cannot be taken back. */
  spent: boolean;
  readonly sessions: CDPSession[];
  /** Takes off the listeners of tests. */
  readonly listeners: (() => void)[];
  readonly close: () => Promise<void>;
}

/** Waiting pages, the one that was used last at the end. */
const idle: Leased[] = [];

/**
 * Lends an empty page to the test that runs; it comes back when the test has finished. A page that is lent for the
 * first time (`turn` 1) is as it was loaded.
 *
 * @param path Where the page lies. A page serves tests of one path only.
 * @param answers What the server answers in place of files from now on.
 */
export async function lease(
  path: string,
  answers: Record<string, Answer>,
  context: BrowserContextOptions,
): Promise<Leased> {
  const key = keyOf(path, context);
  const at = idle.findLastIndex(({ key: other, page }) => other === key && !page.isClosed());
  const leased = at === -1 ? await load(key, path, answers, context) : idle.splice(at, 1)[0]!;
  leased.answer(answers);
  leased.turn += 1;
  onTestFinished(async ({ task }) => {
    const kept = task.result?.state !== 'fail' && leased.complaints.length === 0 && !leased.spent;
    if (kept && (await returned(leased))) keep(leased);
    else await leased.close();
  });
  if (leased.turn > 1) {
    // In Firefox, keys do their work in the window that is in front; in Chromium without a screen, every page is.
    if (BROWSER === 'firefox') await focusPage(leased.page);
    await emulate(leased.page, context);
  }
  return leased;
}

function keyOf(path: string, context: BrowserContextOptions): string {
  const rest = Object.entries(context).filter(([name]) => !(EMULATED as readonly string[]).includes(name));
  return JSON.stringify([path, rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Loads a page. */
async function load(
  key: string,
  path: string,
  answers: Record<string, Answer>,
  context: BrowserContextOptions,
): Promise<Leased> {
  const current = { answers };
  const server = await serve('dist', {
    pages: (address) =>
      current.answers[address] ?? (address === '/favicon.ico' ? { body: '', status: 204 } : undefined),
    // The next test has another answer at the same address.
    headers: { 'cache-control': 'no-store' },
  });
  const { page, complaints } = await newPage(context);
  await page.addInitScript(prepareLease);
  await page.goto(`${server.url}${path}`);
  await page.evaluate(() => window.lease.note());
  const leased: Leased = {
    key,
    page,
    complaints,
    url: server.url,
    turn: 0,
    spent: false,
    sessions: [],
    listeners: [],
    answer: (pages) => {
      current.answers = pages;
    },
    close: async () => {
      await page.context().close();
      await server.close();
    },
  };
  watch(leased);
  return leased;
}

/** Sets size and media of a page that is used again. */
async function emulate(page: Page, context: BrowserContextOptions): Promise<void> {
  const { viewport, colorScheme, reducedMotion, forcedColors } = context;
  const { width, height } = viewport ?? { width: 1280, height: 720 };
  const now = page.viewportSize();
  if (now?.width !== width || now.height !== height) await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: reducedMotion ?? 'no-preference',
    forcedColors: forcedColors ?? 'none',
  });
}

/** Notes what is done to a page that cannot be taken back, and what has to be ended. */
function watch(leased: Leased): void {
  const spend = <T extends object>(object: T, names: readonly (keyof T)[]): void => {
    for (const name of names) {
      const plain = (object[name] as (...args: unknown[]) => unknown).bind(object);
      Object.assign(object, {
        [name]: (...args: unknown[]) => {
          leased.spent = true;
          return plain(...args);
        },
      });
    }
  };
  const context: BrowserContext = leased.page.context();
  spend(leased.page, LASTING.page);
  spend(context, LASTING.context);
  const newSession = context.newCDPSession.bind(context);
  context.newCDPSession = async (target) => {
    const session = await newSession(target);
    leased.sessions.push(session);
    return session;
  };
  const route = leased.page.route.bind(leased.page);
  leased.page.route = (address, handler, options) => {
    const pattern = address instanceof RegExp ? address.source : address;
    if (typeof pattern === 'string' && /chunk|\.js(?!on)/.test(pattern))
      throw new Error('A leased page may have its scripts already: whoever routes them needs a fresh one.');
    return route(address, handler, options);
  };
  const spent = (): void => {
    leased.spent = true;
  };
  // Whatever replaces the document: a link, a form, a script.
  leased.page.on('domcontentloaded', spent);
  leased.page.on('crash', spent);
  noteListeners(leased);
}

/** Notes the listeners that tests add to a page from now on. */
function noteListeners({ page, listeners }: Leased): void {
  for (const name of ['on', 'once'] as const) {
    const plain = page[name].bind(page) as (event: string, listener: () => void) => Page;
    Object.assign(page, {
      [name]: (event: string, listener: () => void) => {
        listeners.push(() => void page.off(event as 'close', listener));
        return plain(event, listener);
      },
    });
  }
}

/** Empties a page after its test; false where it is not fit for another. */
async function returned(leased: Leased): Promise<boolean> {
  const { page, sessions } = leased;
  try {
    await Promise.all(sessions.splice(0).map((session) => session.detach().catch(() => {})));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    for (const remove of leased.listeners.splice(0)) remove();
    await page.evaluate(() => window.lease.empty());
    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) await page.keyboard.up(key);
    await page.mouse.up();
    await page.mouse.move(0, 0);
    const differences = await page.evaluate(() => window.lease.differences());
    if (process.env['LEASES'] !== undefined && differences.length > 0) console.log('Not as it was:', differences);
    return differences.length === 0 && !leased.spent && leased.complaints.length === 0 && leased.turn < MOST_TURNS;
  } catch (error) {
    if (process.env['LEASES'] !== undefined) console.log('Not given back:', error);
    return false;
  }
}

function keep(leased: Leased): void {
  idle.push(leased);
  while (idle.length > MOST_IDLE)
    void idle
      .shift()!
      .close()
      .catch(() => {});
}
