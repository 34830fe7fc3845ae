/** The embed has the same bytes wherever it is built, with the desk and without it, and says what they are. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const elsewhere = mkdtempSync(join(tmpdir(), 'diplomatic-graph-bytes-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** What a reader is sent, and what a lawyer reads; maps name the folders of a machine. */
const files = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.(js|md)$/.test(file))
    .sort();
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    files(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

// One build differs in all of this: had any of it left a trace, the bytes would not be those of the build before the tests.
test('built in another folder, into another folder, at another time and without the desk, it has the same bytes', () => {
  const copy = join(elsewhere, 'a', 'clone');
  mkdirSync(copy, { recursive: true });
  for (const name of ['src', 'graph-data', 'package.json', 'tsconfig.json', 'test/tools', 'vite.config.ts'])
    cpSync(name, join(copy, name), { recursive: true });
  rmSync(join(copy, 'src/desk'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const expected = contents('dist/cdn');
  expect(Object.keys(expected).length).toBeGreaterThan(20);
  execFileSync(
    process.execPath,
    [
      resolve('node_modules/vite/bin/vite.js'),
      'build',
      '--mode',
      'cdn',
      '--outDir',
      'out/embed',
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
    { cwd: copy, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'pipe' },
  );
  expect(contents(join(copy, 'out/embed'))).toEqual(expected);
});

test('the hashes name every script of the embed, in order, and fit', () => {
  const hashes = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;
  const scripts = files('dist/cdn').filter((file) => file.endsWith('.js'));
  expect(Object.keys(hashes)).toEqual(scripts);
  for (const file of scripts)
    expect(hashes[file], file).toBe(
      `sha384-${createHash('sha384')
        .update(readFileSync(join('dist/cdn', file)))
        .digest('base64')}`,
    );
});
