/**
 * Finds the browsers of the tests, installs what is missing, and says which they are and what is left out in them. With
 * `--shell`, the headless shell is installed beside a browser that is there; with `--full`, the browser for pages of
 * other hosts is found as well, and Firefox and WebKit are installed where that can be done. What is not there is left
 * out.
 */
import { execFileSync } from 'node:child_process';
import { findBrowser, findFirefox, installFirefox, installShell } from './find-browser.mjs';
import { installAndNameWebKit } from './find-webkit.mjs';
import { LEFT_OUT } from './left-out.mjs';

const isFull = process.argv.includes('--full');
if (process.argv.includes('--shell')) installShell();
const { path, from } = findBrowser('shell');
console.log(`Browser: ${path} (from ${from})`);
if (isFull) console.log(`Browser for pages of other hosts: ${findBrowser('browser').path}`);

if (isFull) installFirefox();
const firefox = findFirefox();
if (firefox === undefined) {
  console.log('Firefox: none was found, so nothing is tested in it. Install one, or set FIREFOX_PATH to its program.');
} else {
  const version = execFileSync(firefox.path, ['--version'], { encoding: 'utf8' }).trim();
  console.log(`Firefox: ${firefox.path}, ${version} (from ${firefox.from})`);
  sayWhatIsLeftOut('firefox');
}

if (isFull) installAndNameWebKit();

/** @param {string} browser */
function sayWhatIsLeftOut(browser) {
  const { files, needs } = LEFT_OUT[browser] ?? { files: {}, needs: {} };
  for (const [file, reason] of Object.entries(files)) console.log(`  ${file}.test.ts is left out: ${reason}.`);
  for (const [need, reason] of Object.entries(needs)) console.log(`  What needs ${need} is left out: ${reason}.`);
}
