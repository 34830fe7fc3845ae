/**
 * Finds a Chromium for the tests, or installs one, and says which.
 * Order: the variable CHROMIUM_PATH, a browser on the machine, Playwright's own, then an
 * installation: Debian's package where that can be had (root), else Playwright's download.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {{ path: string, from: string } | undefined} */
function look() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", which does not exist. Correct or unset it.`);
    return { path: given, from: 'the variable CHROMIUM_PATH' };
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = [...onPath, ...PLACES].find((place) => existsSync(place));
  if (path !== undefined) return { path, from: 'this machine' };
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? { path: own, from: 'Playwright' } : undefined;
}

/** @returns {{ path: string, from: string }} @throws when none is found and none can be installed. */
export function findBrowser() {
  const found = look();
  if (found !== undefined) return found;
  console.log('No Chromium found: installing one.');
  const quiet = { stdio: 'inherit' };
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    execFileSync(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], quiet);
  }
  const installed = look();
  if (installed === undefined)
    throw new Error('No Chromium could be installed. Install one yourself and set CHROMIUM_PATH to its program.');
  return { ...installed, from: `${installed.from} (just installed)` };
}
