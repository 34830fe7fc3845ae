/**
 * Finds a Chromium for the tests, or installs one, and says which.
 * Order: the variable CHROMIUM_PATH, a browser on the machine, Playwright's own, then an
 * installation: Debian's packages where they can be had (root), else Playwright's download.
 *
 * Tests that need no window prefer the headless shell (Debian: chromium-headless-shell). It is the same engine in the
 * same version without the browser's own windows, and takes about half the processor time: on 2026-11-26, on two cores
 * with other work, 77 tests of four files took 38 and 41 s in the shell and 96 and 62 s in the browser, in turns.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FIREFOXES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param {string[]} names */
function onPath(names) {
  return names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));
}

/**
 * @param {'shell' | 'browser'} preferred
 * @returns {{ path: string, from: string } | undefined}
 */
function look(preferred) {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", which does not exist. Correct or unset it.`);
    return { path: given, from: 'the variable CHROMIUM_PATH' };
  }
  const [shells, browsers] = [onPath(SHELLS), [...onPath(NAMES), ...PLACES]];
  const path = (preferred === 'shell' ? [...shells, ...browsers] : [...browsers, ...shells]).find((place) =>
    existsSync(place),
  );
  if (path !== undefined) return { path, from: 'this machine' };
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? { path: own, from: 'Playwright' } : undefined;
}

/**
 * @param {'shell' | 'browser'} [preferred] Which is taken where both are there; the other one does where it is not.
 * @returns {{ path: string, from: string }}
 * @throws when none is found and none can be installed.
 */
export function findBrowser(preferred = 'browser') {
  const found = look(preferred);
  if (found !== undefined) return found;
  console.log('No Chromium found: installing one.');
  const [shell, others] = ['chromium-headless-shell', ['chromium', 'fonts-liberation']];
  // Ubuntu has no package of the shell.
  if (!installPackages(shell, ...others) && !installPackages(...others))
    execFileSync(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], quiet);
  const installed = look(preferred);
  if (installed === undefined)
    throw new Error('No Chromium could be installed. Install one yourself and set CHROMIUM_PATH to its program.');
  return { ...installed, from: `${installed.from} (just installed)` };
}

/** Installs the headless shell beside a browser that is there, where that can be done; for machines that only test. */
export function installShell() {
  const found = look('shell');
  if (found !== undefined && process.env.CHROMIUM_PATH === undefined && !SHELLS.includes(basename(found.path)))
    installPackages('chromium-headless-shell');
}

/**
 * Finds a Firefox: the variable FIREFOX_PATH, or a browser on the machine.
 *
 * @returns {{ path: string, from: string } | undefined}
 */
export function findFirefox() {
  const given = process.env.FIREFOX_PATH;
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`FIREFOX_PATH is "${given}", which does not exist. Correct or unset it.`);
    return { path: given, from: 'the variable FIREFOX_PATH' };
  }
  const path = [...onPath(FIREFOXES), ...FIREFOX_PLACES].find((place) => existsSync(place));
  return path === undefined ? undefined : { path, from: 'this machine' };
}

/** Installs Debian's Firefox where there is none and that can be done. */
export function installFirefox() {
  if (findFirefox() === undefined) installPackages('firefox-esr');
}

/** @type {import('node:child_process').SpawnSyncOptions} */
const quiet = { stdio: 'inherit' };

/**
 * Installs Debian's packages.
 *
 * @param {string[]} names
 * @returns {boolean} false where the machine is no Debian, the user may not install, or a package is unknown.
 */
function installPackages(...names) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
