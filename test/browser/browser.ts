/**
 * The browser of a worker of the tests, and new pages of it. Each worker starts its own, which ends with the worker: a
 * browser that another process drives takes all messages through a socket and that process, and costs more.
 */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchFirefox, preparePage } from './firefox.js';
import { choosePainter, listen } from './page-scripts.js';

/** By whom the picture is to be painted in this run of the tests, and who then does. */
export const PAINTER: { readonly asked: string; readonly active: string } = inject('painter');

/** In which browser the tests run. */
export const BROWSER = inject('browser').name;

/** Longest wait for a step of a page, ms. Only a page that hangs waits so long; a busy machine needs some of it. */
const PATIENCE_MS = 90_000;

export interface OpenPage {
  readonly page: Page;
  /** Messages of the console of kind error, and errors that nobody caught. */
  readonly complaints: string[];
}

/** How many times slower pages compute than they could: `TEST_SLOWDOWN=8` finds tests that hang on speed. */
const SLOWDOWN = Number(process.env['TEST_SLOWDOWN'] ?? 1);

let started: Promise<Browser> | undefined;

/** A page in a context of its own, without an address yet. */
export async function newPage(context: BrowserContextOptions): Promise<OpenPage> {
  started ??= launch().then((launched) => {
    // A browser that has crashed fails one test, and not all that follow.
    launched.once('disconnected', () => (started = undefined));
    return launched;
  });
  const browser = await started;
  const { permissions, ...rest } = context;
  const opened = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    // In Firefox a preference allows what is asked for.
    ...(BROWSER === 'firefox' || permissions === undefined ? rest : context),
  });
  opened.setDefaultTimeout(PATIENCE_MS);
  const page = await opened.newPage();
  if (BROWSER === 'firefox') await preparePage(page, context);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (SLOWDOWN > 1 && BROWSER === 'chromium')
    await (await opened.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(listen);
  if (PAINTER.asked !== 'auto') await page.addInitScript(choosePainter, PAINTER.asked);
  return { page, complaints };
}

function launch(): Promise<Browser> {
  const { name, executablePath, args } = inject('browser');
  if (name === 'firefox') return launchFirefox(executablePath);
  // Readers see scrollbars.
  return chromium.launch({ executablePath, args: [...args], ignoreDefaultArgs: ['--hide-scrollbars'] });
}
