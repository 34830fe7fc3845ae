/**
 * Starts a display and a WebKitWebDriver for each worker of the tests, and ends them with the run. Where there is no
 * WebKit, the tests are skipped.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { TestProject } from 'vitest/node';
import { findWebKit } from '../tools/find-webkit.mjs';

export interface WebKitServer {
  readonly url: string;
  /** Where the browser puts what is downloaded. */
  readonly downloads: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A server for each worker; none where there is no WebKit. */
    webkit: readonly WebKitServer[];
  }
}

/** Larger than any window of the tests, px. */
const SCREEN = '1600x1200x24';

/** The widgets of MiniBrowser shrink: with its toolbar as it is, its window is never narrower than 447 px. */
const STYLE = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }\n';
const SETTINGS = '[Settings]\ngtk-toolbar-style=GTK_TOOLBAR_TEXT\n';

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!existsSync('dist/explorer/index.html'))
    throw new Error('There is no build to test. Run `npm run build` first, or `npm test`, which does.');
  const found = findWebKit();
  if (found === undefined) {
    console.warn('WebKit was not found: the tests of the project `webkit` are skipped.');
    project.provide('webkit', []);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const started: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
      child.kill();
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const servers: WebKitServer[] = [];
    const workers = project.vitest.config.maxWorkers;
    for (let i = 0; i < workers; i += 1) servers.push(await start(found, join(folder, String(i)), started));
    project.provide('webkit', servers);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function start(
  { driver, xvfb }: { readonly driver: string; readonly xvfb: string },
  home: string,
  started: ChildProcess[],
): Promise<WebKitServer> {
  const downloads = join(home, 'downloads');
  mkdirSync(downloads, { recursive: true });
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), STYLE);
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), SETTINGS);
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  // Xvfb takes a display that is free and writes its number to the file descriptor 3.
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(display);
  const number = await new Promise<string>((done, failed) => {
    (display.stdio[3] as Readable).once('data', (text) => done(String(text).trim()));
    display.once('exit', (code) => failed(new Error(`Xvfb ended with ${code}.`)));
  });
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`, '--replace-on-new-session'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_DATA_HOME: join(home, 'data'),
      LANG: 'en_US.UTF-8',
      TZ: 'UTC',
    },
  });
  started.push(server);
  const url = `http://127.0.0.1:${port}`;
  await answers(url, server);
  return { url, downloads };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until the driver listens. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const isThere = await fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`WebKitWebDriver ended with ${server.exitCode}.`);
}
