/** Files and folders that ARCHITECTURE, CONTRIBUTING and comments name exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { codeSpansOf, proseOf } from './pages.js';

/** Everything in these folders, with and without the names of the folders above it: `picture/stage.ts`, `stage.ts`. */
const names = new Set(
  ['src', 'test', 'docs', 'graph-data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [folder, ...name.split(sep)])
      .flatMap((parts) => parts.map((_, i) => parts.slice(i).join('/'))),
  ),
);

/** Code that names a file or, with a slash at its end, a folder. Names with placeholders in capitals or `*` are left out. */
const isPath = (code: string): boolean =>
  /^(?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|json|html)$|^(?:[\w.-]+\/)+$/.test(code) &&
  !/\b[A-Z]{3,}\b|^dist\/|^\.\/$/.test(code);

const isThere = (path: string): boolean => names.has(path.replace(/\/$/, '')) || existsSync(join('.', path));

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s names no file that is not there', (page) => {
  const paths = codeSpansOf(proseOf(page)).filter(isPath);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

test('comments name no file that is not there', () => {
  const built = new Set(['embed-parent.js']);
  const missing = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const comments = readFileSync(join('src', file), 'utf8').match(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm) ?? [];
      return [...comments.join('\n').matchAll(/[`']([\w./-]+\.(?:ts|mjs|js))[`']/g)]
        .map(([, path]) => path!)
        .filter((path) => !built.has(path) && !isThere(path.replace(/^(?:\.\.?\/)+/, '').replace(/\.js$/, '.ts')))
        .map((path) => `src/${file}: ${path}`);
    });
  expect(missing).toEqual([]);
});

test('the check itself finds a missing file and a missing folder, and leaves placeholders out', () => {
  const text =
    '`schema.ts` `data/` `data/nothing.ts` `nothing/` `src/i18n/TAG.ts` `hosts-*.test.ts` `dist/cli.js` `a b`';
  const paths = codeSpansOf(text).filter(isPath);
  expect(paths.filter((path) => !isThere(path))).toEqual(['data/nothing.ts', 'nothing/']);
});
