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

/** Installs WebKit where it is missing, the machine is a Debian, and the user is root. */
export function installWebKit() {
  if (findWebKit() !== undefined) return;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('No WebKit found: installing one.');
  const quiet = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], quiet);
}

/**
 * The version of the package, which only Debian tells without a display.
 *
 * @returns {string} Such as ` 2.54.3-1~deb13u1`, with a space before it; empty where it cannot be told.
 */
export function versionOfWebKit() {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], {
    encoding: 'utf8',
  });
  return status === 0 ? ` ${stdout}` : '';
}
