/** `npm test`: finds a browser, builds, then types, lint, unit, browser and package checks; ends with one count. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './tools/find-browser.mjs';

const browser = findBrowser();
console.log(`Browser: ${browser.path} (from ${browser.from})`);
process.env.CHROMIUM_PATH = browser.path;

/** @returns {[string, string[]]} */
const bin = (/** @type {string} */ path, /** @type {string[]} */ ...args) => [
  process.execPath,
  [`node_modules/${path}`, ...args],
];
/** @type {[string, string, string[]][]} */
const checks = [
  ['types', ...bin('typescript/bin/tsc', '--noEmit')],
  ['lint', ...bin('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')],
  ['format', ...bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['build', process.execPath, ['test/tools/build.mjs']],
];
const count = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command, args] of checks) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  count[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}`);
  if (name === 'build' && status !== 0) end();
}

console.log('\n— tests');
const report = 'test/output/vitest.json';
mkdirSync('test/output', { recursive: true });
rmSync(report, { force: true });
const { status } = spawnSync(
  ...bin(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ),
  { stdio: 'inherit' },
);
try {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests + numTodoTests;
  // A file that cannot be read fails without a failed test.
  if (status !== 0 && numFailedTests === 0) count.failed += 1;
} catch {
  count.failed += 1;
}
end();

function end() {
  console.log(
    `\n${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`,
  );
  process.exit(count.failed === 0 ? 0 : 1);
}
