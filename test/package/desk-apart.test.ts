/** The desk costs readers nothing: the embed has the same bytes where there is no desk. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeIntegrity } from '../tools/integrity.mjs';

/** Builds the embed in a folder; gives the hashes of its files. */
function embedOf(folder: string): unknown {
  const vite = resolve('node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'cdn', '--logLevel', 'error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeIntegrity(join(folder, 'dist/cdn'));
  return JSON.parse(readFileSync(join(folder, 'dist/cdn/integrity.json'), 'utf8'));
}

test('the embed that is built without the desk has the same hashes', () => {
  // Both builds are made in one place: in another one, some bytes differ.
  const copy = mkdtempSync(join(tmpdir(), 'without-desk-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of ['src', 'test/tools', 'package.json', 'vite.config.ts', 'tsconfig.json', 'index.html'])
    cpSync(name, join(copy, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  const before = embedOf(copy);
  rmSync(join(copy, 'src/desk'), { recursive: true });
  expect(embedOf(copy)).toEqual(before);
});
