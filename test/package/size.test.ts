/** What travels to a reader, gzipped. A failure says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes before the first picture of a dataset that stores its layout: the entry with all that it imports statically. */
const STORED_LAYOUT = 42_000;
/** Bytes before the first picture of any other dataset: the same, and what lays out a graph. */
const FIRST_PICTURE = 50_000;
/** Any one interaction. */
const INTERACTION = 40_000;
/**
 * All files but the painter by WebGL and the importer of tables. Pictures of large graphs have 16,100 of them, the worker
 * that places them 10,500, the matrix 12,000 and its texts 3,000, groups (found, outlined, pressed and folded) 11,000, the
 * mini map 2,400, what is told of tables 1,200, and building scenes in slices 300; what is not needed is never loaded.
 */
const ALL = 304_000;
/** What reads a table, with papaparse and the codes of countries: it travels only where `src` is one. */
const TABLES = 25_000;
/** Our painter with sigma and graphology, which travel only where WebGL paints. */
const WEBGL = 114_000;
const ENTRY = 'diplomatic-graph.js';
const layout = readdirSync('dist/cdn').filter((file) => /^chunk-layout-steps-.*\.js$/.test(file));
const isWebgl = (file: string): boolean => file.startsWith('chunk-webgl-');
const isImporter = (file: string): boolean => file.startsWith('chunk-table-dataset-');

const scripts = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
const textOf = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');
const bytes = (file: string): number => gzipSync(readFileSync(`dist/cdn/${file}`), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + bytes(file), 0);

/** Texts by which a library is known, minified as well: a setting of sigma, and errors of the two others. */
const SIGMA = 'pickingDownSizingRatio';
const GRAPHOLOGY = 'Graph.import: invalid serialized node';
const D3_TRANSITION = 'transition not found';
const PAPAPARSE = 'UndetectableDelimiter';
const holds = (file: string, text: string): boolean => textOf(file).includes(text);

/** The files that an import statement of `file` leads to, itself first. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g))
    closure(target!, seen);
  return seen;
}

/** What to do where a budget is exceeded. */
const advice = (files: readonly string[], budget: number): string =>
  `${files.join(', ')} have ${sum(files)} bytes gzipped, ${sum(files) - budget} too many. Move what the first picture ` +
  'does not need behind import(), as elements/features-chunk.ts does, or take a smaller dependency; do not raise the number.';

test(`at most ${STORED_LAYOUT} bytes travel before the first picture where the layout is stored`, () => {
  const files = [...closure(ENTRY)];
  expect(sum(files), advice(files, STORED_LAYOUT)).toBeLessThanOrEqual(STORED_LAYOUT);
});

test(`at most ${FIRST_PICTURE} bytes travel before the first picture where there is a layout to make`, () => {
  expect(layout).toHaveLength(1);
  const files = [...new Set([ENTRY, ...layout].flatMap((file) => [...closure(file)]))];
  expect(sum(files), advice(files, FIRST_PICTURE)).toBeLessThanOrEqual(FIRST_PICTURE);
});

test(`all files have at most ${ALL} bytes, but for the painter by WebGL and the importer of tables`, () => {
  expect(sum(scripts.filter((file) => !isWebgl(file) && !isImporter(file)))).toBeLessThanOrEqual(ALL);
});

test(`the importer of tables has at most ${TABLES} bytes, and papaparse is in no other file`, () => {
  const importers = scripts.filter(isImporter);
  expect(importers).toHaveLength(1);
  expect(sum(importers)).toBeLessThanOrEqual(TABLES);
  expect(scripts.filter((file) => holds(file, PAPAPARSE))).toEqual(importers);
});

test(`no interaction loads more than ${INTERACTION} bytes`, () => {
  for (const file of scripts.filter((name) => name !== ENTRY && !isWebgl(name))) {
    expect(bytes(file), `${file} is loaded at once by an interaction; split it.`).toBeLessThanOrEqual(INTERACTION);
  }
});

test(`the painter by WebGL has at most ${WEBGL} bytes, and sigma is in no other file`, () => {
  const [webgl, ...others] = scripts.filter(isWebgl);
  expect(others).toEqual([]);
  // All that is loaded for it: the files that it imports are there already, but for that of graphology.
  const loaded = scripts.filter((file) => file === webgl || (closure(webgl!).has(file) && holds(file, GRAPHOLOGY)));
  expect(loaded).toHaveLength(2);
  expect(sum(loaded)).toBeLessThanOrEqual(WEBGL);
  expect(scripts.filter((file) => holds(file, SIGMA))).toEqual([webgl]);
});

test('graphology is in one file, which neither the first picture nor an interaction loads', () => {
  const [file, ...others] = scripts.filter((name) => holds(name, GRAPHOLOGY));
  expect(others).toEqual([]);
  const importers = scripts.filter((name) => name !== file && closure(name).has(file!));
  expect(importers.map((name) => name.split('-')[1])).toEqual(['graphology', 'webgl']);
});

test('animations of d3 are in no file: nothing here uses them', () => {
  expect(scripts.filter((file) => holds(file, D3_TRANSITION))).toEqual([]);
  // As long as that error is in the library, its absence above proves something.
  expect(readFileSync('node_modules/d3-transition/dist/d3-transition.mjs', 'utf8')).toContain(D3_TRANSITION);
});

test('the entry loads nothing by itself but what it imports statically', () => {
  expect([...closure(ENTRY)]).toEqual([ENTRY]);
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
    expect(holds(file, '\0'), `${file} holds a NUL, which makes tools take it for a binary`).toBe(false);
  }
});

/** Any part of the coding desk that is loaded after its page: the dialogs that publish and open, and what they need. */
const DESK_PART = 20_000;

test(`the parts of the desk for files have at most ${DESK_PART} bytes each, and its page loads none of them`, () => {
  const folder = 'dist/explorer/assets';
  const parts = readdirSync(folder).filter((file) =>
    /^(?:publish-chunk|open-chunk|read-csv|zip-files)-.*\.js$/.test(file),
  );
  expect(parts).toHaveLength(4);
  for (const file of parts)
    expect(gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, file).toBeLessThanOrEqual(DESK_PART);
  const page = readFileSync('dist/explorer/desk.html', 'utf8');
  expect(parts.filter((file) => page.includes(file))).toEqual([]);
});

test('the pages have the files of the embed beside them, as they are, for packages of the desk', () => {
  for (const file of [...scripts, 'integrity.json', 'third-party-licenses.md'])
    expect(readFileSync(`dist/explorer/cdn/${file}`).equals(readFileSync(`dist/cdn/${file}`)), file).toBe(true);
  expect(readFileSync('dist/explorer/cdn/LICENSE.txt', 'utf8')).toContain('MIT License');
});
