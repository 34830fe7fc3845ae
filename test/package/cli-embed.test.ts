/** `diplomatic-graph embed`, as built: what it writes, and what it says of a call that cannot be understood. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attributesOf } from '../../src/embed/embed-attributes.js';
import { elementOf, readManifest } from '../tools/manifest.mjs';
import { callCommand } from './call-command.js';

const DATASET = resolve('graph-data/venezuela-2019.json');
const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-embed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
} {
  const { code, out, said } = callCommand(['embed', ...args], folder);
  return { code, out, said: said.trimEnd() };
}

const COPY = 'Copy all files of node_modules/diplomatic-graph/dist/cdn into';
const IN_BODY = 'This goes into the body of a page with <meta charset="utf-8">; --as page writes a page.';

test('writes the element, its dataset within it, to standard output or to a file, and says where it belongs', () => {
  const { code, out, said } = run(DATASET, '--script', 'diplomatic-graph.js');
  const note = `note: ${IN_BODY} ${COPY} the folder of the page.`;
  expect({ code, said }).toEqual({ code: 0, said: note });
  expect(out).toMatch(
    /^<script type="module" src="diplomatic-graph\.js" crossorigin="anonymous"><\/script>\n<diplomatic-graph style="[^"]*">\n <script type="application\/json">\{/,
  );
  expect(run(DATASET, '--script', 'diplomatic-graph.js', '-o', 'out.html')).toEqual({ code: 0, out: '', said: note });
  expect(readFileSync(join(folder, 'out.html'), 'utf8')).toBe(out);
});

test('writes a whole page, whose script may be at another site', () => {
  const { code, out, said } = run(DATASET, '--as', 'page', '--script', 'cdn/diplomatic-graph.js', '--src', 'd.json');
  expect({ code, said }).toEqual({ code: 0, said: `note: ${COPY} cdn/.` });
  expect(out).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">\n <head>\n {2}<meta charset="utf-8"\/>\n/);
  expect(out).toContain('<meta name="viewport" content="width=device-width, initial-scale=1"/>');
  expect(out).toMatch(/<title>Venezuela[^<]*<\/title>/);
  expect(out.match(/<script [^>]*src="cdn\/diplomatic-graph\.js"[^>]*><\/script>/g)).toHaveLength(1);
  expect(out).toMatch(
    /<body>\n {2}<diplomatic-graph src="d\.json" style="[^]*<\/diplomatic-graph>\n <\/body>\n<\/html>\n$/,
  );
  const { said: elsewhere } = run(DATASET, '--as', 'page', '--script', 'https://cdn.example/dg.js', '--src', 'd.json');
  expect(elsewhere).toBe('');
});

test('hands what is to be seen to the element and to its picture', () => {
  const { out } = run(
    DATASET,
    '--script',
    'a.js',
    '--integrity',
    'sha384-AbC+/=',
    '--src',
    'd.json',
    '--relations',
    'recognition',
    '--theme',
    'dark',
    '--locale',
    'es',
    '--view',
    'table',
    '--selected',
    'actor:oas',
    '--controls',
    'legend zoom',
    '--renderer',
    'canvas',
    '--id-prefix',
    'x-',
  );
  expect(out).toContain('integrity="sha384-AbC+/="');
  expect(out).toContain(
    '<diplomatic-graph src="d.json" relations="recognition" view="table" selected="actor:oas" renderer="canvas" theme="dark" locale="es" controls="legend zoom" style=',
  );
  expect(out.match(/data-edge="[^"~]*"/g)).toEqual(['data-edge="oas/recognition/guaido"']);
  expect(out).toContain('<figure lang="es"');
  expect(out).toContain(' id="x-title"');
});

test.each([
  [
    ['--as', 'iframe', '--src', 'd.json', '--page', 'embed.html'],
    /^<iframe data-diplomatic-graph="" src="embed\.html\?src=d\.json"/,
  ],
  [
    ['--as', 'oembed', '--src', 'd.json', '--page', 'https://a.example/embed.html'],
    /^\{\n {2}"version": "1\.0",\n {2}"type": "rich"/,
  ],
  [['--as', 'figure'], /^<figure[^>]*>\n <svg /],
  [['--as', 'figure', '--image', 'a.svg'], /^<figure[^>]*>\n <img src="a\.svg" /],
  [['--as', 'markdown', '--image', 'a.svg'], /^!\[Venezuela/],
  [['--as', 'fallback'], /^<figure[\s\S]*<\/details>\n<\/figure>\n$/],
])('writes %j', (args, expected) => {
  const { code, out, said } = run(DATASET, ...args);
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(out).toMatch(expected);
});

test.each([
  [[DATASET], 'script: missing; expected the URL of diplomatic-graph.js'],
  [[DATASET, '--as', 'card'], '--as: found "card", expected element or page or iframe or oembed'],
  [
    [DATASET, '--script', 'a.js', '--integrity', 'md5-abc'],
    '--integrity: found "md5-abc", expected a hash such as sha384-… in base64.',
  ],
  [[DATASET, '--script', 'a.js', '--evidence', 'none'], "Unknown option '--evidence'"],
  [[DATASET, '--script', 'a.js', '--theme', 'pink'], '--theme: found "pink", expected auto or light or dark.'],
  [[DATASET, '--script', 'a.js', '-o', DATASET], 'which is the dataset itself'],
  [[], 'found no dataset'],
])('answers %j in one line, with the way to the help', (args, reason) => {
  const { code, out, said } = run(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(said).toContain(reason);
  expect(said).toMatch(/^[^\n]* See diplomatic-graph --help\.$/);
});

test('a dataset that is wrong is told as everywhere', () => {
  expect(run(resolve('package.json'), '--as', 'fallback')).toMatchObject({ code: 1, out: '' });
});

test('every attribute of the element can be carried, but for those that belong to a page', () => {
  const { attributes } = elementOf(readManifest()) as { readonly attributes: readonly { readonly name: string }[] };
  const ofPages = new Set(['src', 'max-bytes', 'deep-link', 'article', 'keep-places']);
  expect(
    attributes
      .map(({ name }) => name)
      .filter((name) => !ofPages.has(name))
      .toSorted(),
  ).toEqual(Object.keys(attributesOf({})).toSorted());
});

test('the script for pages with frames lies beside the page that stands in them', () => {
  expect(readFileSync('dist/explorer/embed-parent.js', 'utf8')).toContain('data-diplomatic-graph');
  expect(readFileSync('dist/explorer/embed.html', 'utf8')).toContain('Content-Security-Policy');
});
