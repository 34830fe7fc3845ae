/** The packed package as those see it who lint packages and check types. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { HOSTS, needHosts, preparedHosts } from './hosts-harness.js';

needHosts();

/** @returns what a program said if it did not end well, or ''. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return status === 0 ? '' : `${stdout}\n${stderr}`;
}

test('publint finds nothing to say of the package', async () => {
  const { tarball } = await preparedHosts();
  expect(run(`${HOSTS}/node_modules/publint/src/cli.js`, 'run', '--strict', tarball)).toBe('');
});

test('the types of every entry are those of its script', async () => {
  const { tarball } = await preparedHosts();
  // The package is made of modules only: how `require` and Node 10 resolve it is left out, and nothing else.
  expect(
    run(
      `${HOSTS}/node_modules/@arethetypeswrong/cli/dist/index.js`,
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    ),
  ).toBe('');
});

test.for(['nodenext', 'bundler'])('all entries, those for templates too, check under %s', (moduleResolution) => {
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  expect(
    run(
      'node_modules/typescript/bin/tsc',
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom,dom.iterable',
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      '--types',
      '',
      join(HOSTS, 'consumer/consumer.ts'),
    ),
  ).toBe('');
});
