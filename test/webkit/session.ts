/** The session of WebKit that a worker of the tests has: it is kept from test to test. */
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { inject } from 'vitest';
import type { WebKitServer } from './setup.js';

/** Whether there is no WebKit, so that tests are skipped. */
export const IS_MISSING = inject('webkit').length === 0;

/** The scheme of colours that the system has. */
export type Scheme = 'light' | 'dark';

export interface OpenSession {
  readonly driver: WebDriver;
  readonly server: WebKitServer;
}

/** Height of the window above the page, CSS px: the widgets of MiniBrowser. */
const CHROME_HEIGHT = 20;

let current: (OpenSession & { readonly scheme: Scheme }) | undefined;

/** The session of this worker, with the window that is asked for; sizes in CSS px of the page. */
export async function session(width: number, height: number, scheme: Scheme): Promise<OpenSession> {
  if (current?.scheme !== scheme) {
    const servers = inject('webkit');
    const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
    const server = servers[(worker - 1) % servers.length]!;
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { args: ['--automation', ...(scheme === 'dark' ? ['--dark-mode'] : [])] },
    });
    // The driver has one session; a new one replaces it.
    const driver = await new Builder().usingServer(server.url).withCapabilities(capabilities).build();
    await driver.manage().setTimeouts({ script: 90_000, pageLoad: 90_000 });
    current = { driver, server, scheme };
  }
  const { driver } = current;
  const rect = { x: 0, y: 0, width, height: height + CHROME_HEIGHT };
  await driver.manage().window().setRect(rect);
  return current;
}

/** Gives the session up: the next test has a new one. */
export function spend(): void {
  current = undefined;
}
