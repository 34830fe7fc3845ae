/** A Chromium of its own with a profile on the disk, which can be killed. */
import { spawn } from 'node:child_process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../tools/find-browser.mjs';

export interface OwnChromium {
  readonly page: Page;
  /** Ends it as a crash or a loss of power to the program would: by SIGKILL to all of its processes. */
  readonly kill: () => Promise<void>;
}

/** @param profile A folder, in which it keeps its data from one start to the next. */
export async function startChromium(profile: string): Promise<OwnChromium> {
  const started = spawn(
    findBrowser('shell').path,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      'about:blank',
    ],
    // A group of its own, so that all of its processes can be killed at once.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((done) => started.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    let said = '';
    started.once('exit', () => failed(new Error(`Chromium ended: ${said}`)));
    started.stderr.on('data', (text) => {
      said += String(text);
      const [, url] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (url !== undefined) found(url);
    });
  });
  const browser: Browser = await chromium.connectOverCDP(address);
  const page = await browser.contexts()[0]!.newPage();
  return {
    page,
    kill: async () => {
      process.kill(-started.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => {});
    },
  };
}
