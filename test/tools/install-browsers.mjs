/**
 * Finds the browsers of the tests, installs what is missing, and says which they are. With `--shell`, the headless shell
 * is installed beside a browser that is there; with `--full`, the browser for pages of other hosts is found as well.
 */
import { findBrowser, installShell } from './find-browser.mjs';

if (process.argv.includes('--shell')) installShell();
const { path, from } = findBrowser('shell');
console.log(`Browser: ${path} (from ${from})`);
if (process.argv.includes('--full')) console.log(`Browser for pages of other hosts: ${findBrowser('browser').path}`);
