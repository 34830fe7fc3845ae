/**
 * Finds a browser, checks types, lint and format, builds, and runs the tests of one tier:
 *
 * - `npm test`, the quick tier: unit tests with a quarter of the runs of their properties, the browser tests that have
 *   the tag `quick`, size and package, but for the package's longest tests.
 * - `npm run test:all`, and `npm test` where `CI` is set, the full tier: everything, with all runs, under each painter
 *   and in pages of other hosts, in shuffled order. `TEST_SEED` gives an order again. Where `CI` is set, a browser test
 *   that fails is tried once more, and the report says so (`retry x1`); elsewhere it is not, so that a page that keeps
 *   the state of an earlier test is found.
 *
 * The tests begin once a browser is there and the build is done; the other checks may still run.
 *
 * What else stands on the command line goes to vitest. Before the last line, a count of all checks and tests, stand the
 * times of projects and of the longest files, and every failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findFirefox } from './tools/find-browser.mjs';

const asked = process.argv.slice(2);
const inCi = (process.env.CI ?? '') !== '';
const full = asked.includes('--all') || inCi;
const passedOn = asked.filter((argument) => argument !== '--all');
const seed = process.env.TEST_SEED ?? String(Date.now() % 1e6);
const begun = Date.now();
const count = { passed: 0, failed: 0, skipped: 0, left: 0 };
/** The projects of the quick tier; a browser that is not there has none. */
const QUICK_PROJECTS = ['browser', 'canvas', 'webgl', ...(findFirefox() === undefined ? [] : ['firefox'])];
/** What failed, a line each: the check, or project, file and test with the first line of its error. @type {string[]} */
const failures = [];
/** Time of each file. @type {{ project: string; file: string; ms: number }[]} */
const times = [];

process.env.TEST_TIER = full ? 'full' : 'quick';

const browsers = run(['test/tools/install-browsers.mjs', ...(inCi ? ['--shell'] : []), ...(full ? ['--full'] : [])]);
const checks = [
  check('types', ['node_modules/typescript/bin/tsc', '--noEmit']),
  check('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings']),
  check('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
];
const isBuilt = await check('build', ['test/tools/build.mjs']);
if ((await browsers) !== 0) {
  count.failed += 1;
  failures.push('no browser was found or installed');
} else if (isBuilt) {
  if (full) {
    await vitest('tests', ['--sequence.shuffle', `--sequence.seed=${seed}`]);
  } else {
    await vitest('unit and package', ['--project=unit', '--project=package']);
    await vitest('browser', [...QUICK_PROJECTS.map((name) => `--project=${name}`), '--tags-filter=quick']);
  }
}
await Promise.all(checks);
end();

/**
 * Runs a check beside others, and says what it wrote once it is done.
 *
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
async function check(name, args) {
  /** @type {Buffer[]} */
  const said = [];
  const status = await run(args, { said });
  count[status === 0 ? 'passed' : 'failed'] += 1;
  if (status !== 0) failures.push(name);
  process.stdout.write(Buffer.concat(said));
  console.log(`${name}: ${status === 0 ? 'passed' : 'failed'}, ${seconds()}`);
  return status === 0;
}

/**
 * Runs a script of Node.
 *
 * @param {string[]} args
 * @param {{ said?: Buffer[]; env?: NodeJS.ProcessEnv }} [options] `said` takes what it writes, which is else written on.
 * @returns {Promise<number | null>} its exit code.
 */
function run(args, { said, env = process.env } = {}) {
  const output = said === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, args, {
    stdio: [said === undefined ? 'inherit' : 'ignore', output, output],
    env,
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said?.push(text));
  return new Promise((done) => child.on('close', done));
}

/**
 * Runs tests and counts them.
 *
 * @param {string} name
 * @param {string[]} args
 */
async function vitest(name, args) {
  console.log(`\n— ${name}`);
  const summary = `test/output/${name.replace(/\W+/g, '-')}.json`;
  mkdirSync('test/output', { recursive: true });
  rmSync(summary, { force: true });
  const status = await run(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=test/tools/summary-reporter.mjs',
      ...args,
      // Who names files may name none of these.
      ...(passedOn.length > 0 ? ['--passWithNoTests', ...passedOn] : []),
    ],
    { env: { ...process.env, TEST_SUMMARY: summary } },
  );
  try {
    /** @type {import('./tools/summary-reporter.mjs').Summary} */
    const { files, tests, failures: found } = JSON.parse(readFileSync(summary, 'utf8'));
    times.push(...files);
    failures.push(...found);
    for (const { state, tags } of tests) {
      if (state === 'passed') count.passed += 1;
      else if (state === 'failed') count.failed += 1;
      else if (full || !args.includes('--tags-filter=quick') || tags.includes('quick')) count.skipped += 1;
      else count.left += 1;
    }
    // A file that cannot be read fails without a failed test.
    if (status !== 0 && !tests.some(({ state }) => state === 'failed')) {
      count.failed += 1;
      failures.push(`${name}: vitest ended with ${status}`);
    }
  } catch {
    count.failed += 1;
    failures.push(`${name}: no summary was written`);
  }
  console.log(`${name}: ${seconds()}`);
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
    /** @type {Map<string, number>} */
    const ofProjects = new Map();
    for (const { project, ms } of times) ofProjects.set(project, (ofProjects.get(project) ?? 0) + ms);
    const longest = times.toSorted((a, b) => b.ms - a.ms).slice(0, 15);
    const lines = [
      ...[...ofProjects].map(([name, ms]) => ({ name, ms })),
      ...longest.map(({ project, file, ms }) => ({ name: `${project}: ${file}`, ms })),
    ];
    console.log(['\nTimes of the files of projects, and of the longest files:', ...lines.map(inSeconds)].join('\n'));
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
