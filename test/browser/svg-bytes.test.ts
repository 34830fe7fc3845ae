/** The same input and options give the same bytes in Node, again in Node, and in a browser. */
import { createHash } from 'node:crypto';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { toSvg, type ToSvgOptions } from '../../src/static.js';
import { article, randomDataset } from '../scenes/make.js';
import { ALL_STANDINGS, torture } from '../scenes/torture.js';
import { openFresh } from './harness.js';

let bundle: string;
/** The entry, and a file for each language, as a server gives them. */
let files: Record<string, { readonly body: string; readonly type: string }>;
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: 'src/static.ts', formats: ['es'], fileName: 'static' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('Vite gave no output');
  bundle = first.output[0].code;
  files = Object.fromEntries(
    first.output.flatMap((file) =>
      'code' in file ? [[`/${file.fileName}`, { body: file.code, type: 'text/javascript; charset=utf-8' }]] : [],
    ),
  );
});

const CASES: [string, unknown, ToSvgOptions][] = [
  ['the article', article, {}],
  [
    'the article, dark, in Arabic, on a phone',
    article,
    { width: 390, height: 560, theme: 'dark', locale: 'ar', idPrefix: 'x-' },
  ],
  [
    'a neighbourhood of the article with another seed',
    article,
    { focus: 'guaido', seed: 20_190_124, evidence: 'none' },
  ],
  ['the torture scene with denials', torture, { standings: ALL_STANDINGS }],
  ['80 actors, which force alone places', randomDataset(80, 9), { width: 1600, height: 900 }],
];

test.each(CASES)(
  'toSvg gives the same bytes in Node, on repeat and in Chromium for %s',
  async (_name, input, options) => {
    const here = await toSvg(input, options);
    expect(await toSvg(structuredClone(input), { ...options })).toBe(here);
    const html =
      '<!doctype html><meta charset="utf-8"><title>Bytes</title><script type="module">import { toSvg } from "/static.js"; window.toSvg = toSvg;</script>';
    const { page, complaints } = await openFresh('/bytes.html', {
      pages: { '/bytes.html': { body: html }, ...files, '/favicon.ico': { body: '', status: 204 } },
    });
    const there = await page.evaluate(
      ([data, wanted]) => (window as unknown as { toSvg: typeof toSvg }).toSvg(data, wanted),
      [input, options] as const,
    );
    expect(complaints).toEqual([]);
    expect(there).toBe(here);
    expect(createHash('sha256').update(there).digest('hex')).toBe(createHash('sha256').update(here).digest('hex'));
  },
);

test(
  'the entry for Node needs neither a document nor a window, and the bundle holds no painter',
  { tags: ['quick'] },
  () => {
    expect(typeof document).toBe('undefined');
    expect(bundle).not.toMatch(/\b(customElements|LitElement|createElementNS)\b/);
  },
);
