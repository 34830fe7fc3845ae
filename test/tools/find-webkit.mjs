/**
 * Finds WebKit for the tests of the project `webkit`: WebKitWebDriver, which drives MiniBrowser of the same version, and
 * Xvfb, in which both run. On Debian, root can have them installed; elsewhere the project is skipped where they are
 * missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages: the driver with its browser, the display, and a font for Latin texts. */
const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'];

/** What WebDriver cannot do in WebKitGTK, see `docs/browsers.md`. */
const LEFT_OUT = 'touch, print, forced colours, reduced motion, screen readers';

/** @param {string} name */
function onPath(name) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => existsSync(place));
}

/**
 * @returns {{ driver: string, xvfb: string } | undefined} The programs; undefined where one is missing.
 */
export function findWebKit() {
  const [driver, xvfb] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  return driver === undefined || xvfb === undefined ? undefined : { driver, xvfb };
}

/** Installs WebKit where it is missing and can be had, and says which one the tests have and what is left out in it. */
export function installAndNameWebKit() {
  if (findWebKit() === undefined) install();
  const found = findWebKit();
  console.log(
    found === undefined
      ? `WebKit: none found, so nothing is tested in it. Debian's packages are ${PACKAGES.join(', ')}.`
      : `WebKit: ${found.driver}${version()}. Left out: ${LEFT_OUT}.`,
  );
}

/** Installs Debian's packages where the machine is a Debian and the user is root. */
function install() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('No WebKit found: installing one.');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], quiet);
}

/** The version of the package with a comma before it, where Debian knows it: the driver itself does not say it. */
function version() {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], {
    encoding: 'utf8',
  });
  return status === 0 ? `, ${stdout}` : '';
}
