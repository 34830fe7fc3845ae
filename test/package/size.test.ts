/** What travels to a reader, gzipped. A failure says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes of JavaScript before the first picture: the entry with all that it imports statically, and what lays out a graph where its dataset has not stored that. */
const FIRST_PICTURE = 60_000;
/** Any one interaction. */
const INTERACTION = 40_000;
/** All files but the painter by WebGL. */
const ALL = 260_000;
/** Sigma with our painter, which travels only where WebGL paints. */
const WEBGL = 105_000;
const layout = readdirSync('dist/cdn').filter((file) => /^chunk-run-.*\.js$/.test(file));
const isWebgl = (file: string): boolean => file.startsWith('chunk-webgl-');

const scripts = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
const bytes = (file: string): number => gzipSync(readFileSync(`dist/cdn/${file}`), { level: 9 }).length;

/** The files that an import statement of `file` leads to, itself first. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g,
  ))
    closure(target!, seen);
  return seen;
}

test(`at most ${FIRST_PICTURE} bytes travel before the first picture`, () => {
  const files = [...new Set([...closure('diplomatic-graph.js'), ...layout.flatMap((file) => [...closure(file)])])];
  expect(layout).toHaveLength(1);
  const total = files.reduce((sum, file) => sum + bytes(file), 0);
  expect(
    total,
    `The entry of dist/cdn, what lays out, and their static imports (${files.join(', ')}) have ${total} bytes gzipped, ${total - FIRST_PICTURE} too many. Move what the first picture does not need behind import(), as elements/interactions.ts does, or take a smaller dependency; do not raise the number.`,
  ).toBeLessThanOrEqual(FIRST_PICTURE);
});

test(`all files have at most ${ALL} bytes, but for the painter by WebGL`, () => {
  expect(scripts.filter((file) => !isWebgl(file)).reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(ALL);
});

test(`no interaction loads more than ${INTERACTION} bytes`, () => {
  for (const file of scripts.filter((name) => name !== 'diplomatic-graph.js' && !isWebgl(name))) {
    expect(bytes(file), `${file} is loaded at once by an interaction; split it.`).toBeLessThanOrEqual(INTERACTION);
  }
});

test(`the painter by WebGL has at most ${WEBGL} bytes, and sigma is in no other file`, () => {
  const [webgl, ...others] = scripts.filter(isWebgl);
  expect(others).toEqual([]);
  expect(bytes(webgl!)).toBeLessThanOrEqual(WEBGL);
  // A setting of sigma's.
  expect(scripts.filter((file) => readFileSync(`dist/cdn/${file}`, 'utf8').includes('pickingDownSizingRatio'))).toEqual(
    [webgl],
  );
});

test('the entry loads nothing by itself but what it imports statically', () => {
  expect([...closure('diplomatic-graph.js')]).toEqual(['diplomatic-graph.js']);
});

test('licences of what is bundled travel with it, and no byte is a raw control character', () => {
  const licences = readFileSync('dist/cdn/third-party-licenses.md', 'utf8');
  for (const name of [
    'lit',
    'graphology',
    'd3-force',
    'd3-zoom',
    'valibot',
    'approx-string-match',
    'sigma',
    'flatbush',
  ])
    expect(licences).toContain(name);
  for (const file of scripts) {
    const text = readFileSync(`dist/cdn/${file}`, 'utf8');
    expect(text.includes('\0'), `${file} holds a NUL, which makes tools take it for a binary`).toBe(false);
  }
});
