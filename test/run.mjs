/**
 * Finds a browser, checks types, lint and format, builds, and runs the tests of one tier:
 *
 * - `npm test`, the quick tier: unit tests with a quarter of the runs of their properties, the browser tests that have
 *   the tag `quick`, size and package, but for the builds that are compared byte by byte.
 * - `npm run test:all`, and `npm test` where `CI` is set, the full tier: everything, with all runs, under each painter
 *   and in pages of other hosts, in shuffled order. `TEST_SEED` gives an order again. Where `CI` is set, a browser test
 *   that fails is tried once more, and the report says so (`retry x1`); elsewhere it is not, so that a page that keeps
 *   the state of an earlier test is found.
 *
 * What else stands on the command line goes to vitest. Before the last line, a count of all checks and tests, stand the
 * times of projects and of the longest files, and every failure.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { findBrowser, installShell } from './tools/find-browser.mjs';

const asked = process.argv.slice(2);
const inCi = (process.env.CI ?? '') !== '';
const full = asked.includes('--all') || inCi;
const passedOn = asked.filter((argument) => argument !== '--all');
const seed = process.env.TEST_SEED ?? String(Date.now() % 1e6);
const begun = Date.now();
const count = { passed: 0, failed: 0, skipped: 0, left: 0 };
/** What failed, a line each: the check, or project, file and test with the first line of its error. @type {string[]} */
const failures = [];
/** @type {{ name: string; ms: number }[]} */
const times = [];
/** @type {{ name: string; ms: number }[]} */
const fileTimes = [];

if (inCi) installShell();
const browser = findBrowser('shell');
console.log(`Browser: ${browser.path} (from ${browser.from})`);
if (full) console.log(`Browser for pages of other hosts: ${findBrowser('browser').path}`);
process.env.TEST_TIER = full ? 'full' : 'quick';

/** @type {[string, string[]][]} */
const CHECKS = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  ['build', ['test/tools/build.mjs']],
];
const passed = await Promise.all(CHECKS.map(([name, args]) => check(name, args)));
if (passed.at(-1)) {
  if (full) {
    // One project after the other, since a worker shares pages and imports among the files of one.
    const shuffled = ['--sequence.shuffle.files', '--sequence.shuffle.tests', `--sequence.seed=${seed}`];
    vitest('unit and package', ['--project=unit', '--project=package', ...shuffled]);
    for (const project of ['browser', 'canvas', 'webgl', 'without-webgl', 'hosts'])
      vitest(project, [`--project=${project}`, ...(inCi ? ['--retry=1'] : []), ...shuffled]);
  } else {
    vitest('unit, size and package', ['--project=unit', '--project=package', '--exclude=test/package/bytes.test.ts']);
    vitest('browser', ['--project=browser', '--project=canvas', '--project=webgl', '--tags-filter=quick']);
  }
}
end();

/**
 * Runs a check beside others, and says what it wrote once it is done.
 *
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
async function check(name, args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  child.stderr.on('data', (text) => said.push(text));
  const status = await new Promise((done) => child.on('close', done));
  count[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) failures.push(name);
  process.stdout.write(Buffer.concat(said));
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}, ${seconds()}`);
  return status === 0;
}

/**
 * Runs tests and counts them.
 *
 * @param {string} name
 * @param {string[]} args
 */
function vitest(name, args) {
  console.log(`\n— ${name}`);
  const start = Date.now();
  const report = `test/output/vitest-${name.replace(/\W+/g, '-')}.json`;
  mkdirSync('test/output', { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
      // Who names files may name none of these.
      ...(passedOn.length > 0 ? ['--passWithNoTests', ...passedOn] : []),
    ],
    { stdio: 'inherit' },
  );
  try {
    const { numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const { name: path, startTime, endTime, message, assertionResults } of testResults) {
      const file = relative('.', path);
      fileTimes.push({ name: `${name}: ${file}`, ms: endTime - startTime });
      if (message) failures.push(`${name}: ${file}: ${firstLine(message)}`);
      for (const test of assertionResults) {
        if (test.status === 'passed') count.passed += 1;
        else if (test.status === 'failed') {
          count.failed += 1;
          failures.push(`${name}: ${file}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`);
        } else if (full || !args.includes('--tags-filter=quick') || test.tags?.includes('quick')) count.skipped += 1;
        else count.left += 1;
      }
    }
    // A file that cannot be read fails without a failed test.
    if (status !== 0 && numFailedTests === 0) {
      count.failed += 1;
      failures.push(`${name}: vitest ended with ${status}`);
    }
  } catch {
    count.failed += 1;
    failures.push(`${name}: no report was written`);
  }
  times.push({ name, ms: Date.now() - start });
  console.log(`${name}: ${seconds()}`);
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/** @param {{ name: string; ms: number }} time */
function inSeconds({ name, ms }) {
  return `  ${(ms / 1000).toFixed(0).padStart(4)} s  ${name}`;
}

/** Time since the beginning. */
function seconds() {
  return `${Math.round((Date.now() - begun) / 1000)} s`;
}

function end() {
  if (times.length > 0) {
    const longest = fileTimes.toSorted((a, b) => b.ms - a.ms).slice(0, 15);
    console.log(
      ['\nTimes of projects, and of the longest files:', ...[...times, ...longest].map(inSeconds)].join('\n'),
    );
  }
  if (failures.length > 0) console.log(['\nFailed:', ...failures].join('\n  '));
  console.log(
    full
      ? `\nFull tier, in the order of TEST_SEED=${seed}, ${seconds()}:`
      : `\nQuick tier, ${seconds()}; ${count.left} browser tests and the other painters and hosts are in \`npm run test:all\`:`,
  );
  console.log(`${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`);
  process.exit(count.failed === 0 ? 0 : 1);
}
