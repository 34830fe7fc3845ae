/** Builds: `--mode explorer` the page, `--mode cdn` the one-line embed. Tests: unit, browser and package. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { PARENT_SCRIPT } from './src/embed/parent-script.js';

/** What the explorer needs and no more. Not in development, where Vite injects its own script and styles. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
});

/** Where the page for frames of other sites lies, beside the explorer. Its source is not at the root of the repository. */
const EMBED = { built: resolve('embed.html'), source: resolve('src/explorer/embed.html') };

/** Builds and serves that page beside index.html, and writes the script for pages that hold frames of it. */
const embedPage = (): Plugin => ({
  name: 'embed-page',
  resolveId: (id) => (id === EMBED.built ? id : null),
  load: (id) => (id === EMBED.built ? readFileSync(EMBED.source, 'utf8') : null),
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/embed.html') === true) request.url = `/src/explorer${request.url}`;
      next();
    });
  },
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'embed-parent.js',
      source: `/*! diplomatic-graph | MIT */\n${PARENT_SCRIPT}\n`,
    });
  },
});

/** Takes the layout and the comments of the source out of style sheets and templates, which minifiers leave as they are. */
const minifyLiterals = (): Plugin => ({
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) => {
    if (!/src\/elements\/[\w-]+\.ts$/.test(id)) return null;
    const styles = code.replace(
      /(css`)([^`]*)`/g,
      (_all, tag: string, sheet: string) =>
        `${tag}${sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replace(/: /g, ':')
          .replace(/;\}/g, '}')
          .trim()}\``,
    );
    // A line break within a template is layout of the source. A space that a reader sees stands within a line.
    const templates = styles
      .replace(/\n\s+(?=[@.?]?[\w-]+=["$])/g, ' ')
      .replace(/\s*\n\s+(?=\/?>)/g, '')
      .replace(/(?<=>)\n\s+(?=<)|(?<=>)\n\s+(?=[$\p{L}×])|\n\s+(?=<\/)/gu, '');
    return { code: templates, map: null };
  },
});

/** The group of all that an entry imports statically: one file, so that a page waits for one. */
const oneFile = (entry: string, name: string) => {
  let reached: Set<string> | undefined;
  return {
    debugName: name,
    name: (
      id: string,
      context: { getModuleInfo(module: string): { readonly importedIds: readonly string[] } | null },
    ): string | null => {
      if (reached === undefined) {
        reached = new Set([resolve(entry)]);
        for (const module of reached)
          for (const next of context.getModuleInfo(module)?.importedIds ?? []) reached.add(next);
      }
      return reached.has(id) ? name : null;
    },
  };
};

/**
 * d3-force imports a clock and an event dispatcher for a simulation that runs by itself, which
 * is not done here; with the rest of it, they would travel before the first picture.
 */
const UNUSED: Readonly<Record<string, string>> = {
  'd3-timer': 'export const timer = () => ({ stop() {}, restart() {} });',
  'd3-dispatch': 'export const dispatch = () => ({ call() {}, on() {} });',
};
/** So would what libraries hang on their classes, where no bundler finds that nobody asks for it: graphology other kinds of graphs and its errors, d3-quadtree what d3-force does without. */
const HUNG: readonly (readonly [file: string, lines: RegExp])[] = [
  ['/graphology/dist/graphology.mjs', /^(?:Graph\.\w+ = \w+|attachStaticFromMethod\((?!MultiDirectedGraph)\w+\));$/gm],
  ['/d3-quadtree/dist/d3-quadtree.mjs', /^treeProto\.(?:data|extent|find|remove|removeAll|root|size) = \w+;$/gm],
];
const withoutUnused = (): Plugin => ({
  name: 'without-unused',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    Object.hasOwn(UNUSED, id) && importer?.includes('/d3-force/') === true ? `\0unused:${id}` : null,
  load: (id) => (id.startsWith('\0unused:') ? UNUSED[id.slice('\0unused:'.length)] : null),
  transform: (code, id) => {
    const lines = HUNG.find(([file]) => id.endsWith(file))?.[1];
    return lines === undefined ? null : { code: code.replace(lines, ''), map: null };
  },
});

/**
 * Vite wraps every import() so that style sheets and preloads come with it, of which the embed has
 * none; the wrapping would travel before the first picture, and tell the page's window of failures that are ours.
 */
const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});

/**
 * Before the first picture a dataset is only found sound or not (`accept.ts`): a copy of the schema
 * that does not say what is wrong is a hundredth less. Who has to say it has the schema itself.
 */
const silentSchema = (): Plugin => ({
  name: 'silent-schema',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './schema.js' && importer?.endsWith('/data/accept.ts') === true
      ? `${resolve('src/data/schema.ts')}?silent`
      : null,
  // Messages are the texts of more than one word.
  transform: (code, id) =>
    id.endsWith('?silent') ? { code: code.replace(/(?<=[(,]\s*)'[^'\n]* [^'\n]*'(?=[,)])/g, "''"), map: null } : null,
});

/** Minifiers write NUL as it is, and tools then take a script for a binary. It stands within texts alone, where it can be written in letters. */
const withoutNul = (): Plugin => ({
  name: 'without-nul',
  apply: 'build',
  enforce: 'post',
  generateBundle: (_options, bundle) => {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk') file.code = file.code.replaceAll('\0', '\\x00');
  },
});

/** graphology asks for Node's `events`; this one has the same interface in half the bytes; as a module, since what is none is wrapped at a cost. */
const alias = { events: resolve('node_modules/eventemitter3/dist/eventemitter3.esm.js') };

/** Whether every test runs, with all runs of its properties: `test/run.mjs` says so. */
const EVERYTHING = process.env['TEST_TIER'] === 'full';

/** What a reader does by mouse, finger and keyboard: tested under each painter, and where WebGL is asked for and cannot be had. */
const BY_HAND = ['pointer', 'touch', 'keyboard', 'lifecycle'];
/** Panels beside the picture, which no painter changes: under each painter in the full tier only. */
const PANELS = ['evidence', 'pad', 'search', 'sides', 'reading-pointer'];
const UNDER_EVERY_PAINTER = (EVERYTHING ? [...BY_HAND, ...PANELS] : BY_HAND).map(
  (name) => `test/browser/${name}.test.ts`,
);

/**
 * A project whose tests drive a browser. Projects run one after the other (`order`), so that a worker goes on with the
 * files of one: they share what they import, and the pages that `test/browser/lease.ts` keeps.
 */
const inBrowser = (name: string, order: number, asked: string, active: string) => ({
  name,
  globalSetup: ['test/browser/setup.ts'],
  provide: { painter: { asked, active } },
  isolate: false,
  sequence: { groupOrder: order },
});

export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? {
        publicDir: false,
        plugins: [silentSchema(), minifyLiterals(), withoutUnused(), plainImports(), withoutNul()],
        resolve: { alias },
        build: {
          outDir: 'dist/cdn',
          target: 'es2022',
          // One after the other they leave a fiftieth less than either alone: Rolldown's own is asked for below.
          minify: 'terser',
          terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
          sourcemap: true,
          license: { fileName: 'third-party-licenses.md' },
          modulePreload: false,
          rolldownOptions: {
            input: { 'diplomatic-graph': 'src/define.ts' },
            preserveEntrySignatures: 'allow-extension',
            output: {
              minify: true,
              codeSplitting: { groups: [oneFile('src/define.ts', 'diplomatic-graph')] },
              format: 'es',
              entryFileNames: '[name].js',
              chunkFileNames: 'chunk-[name]-[hash:6].js',
              postBanner: '/*! diplomatic-graph | MIT | third-party-licenses.md */',
            },
          },
        },
      }
    : {
        base: './',
        resolve: { alias },
        publicDir: false,
        plugins: [embedPage(), contentSecurityPolicy(), minifyLiterals(), withoutUnused(), withoutNul()],
        test: {
          // Browsers and builds are shared by all files of a project; two cores gain nothing from more workers.
          maxWorkers: 2,
          // Only what hangs takes so long: no verdict depends on how busy the machine is.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 90_000 } },
          tags: [{ name: 'quick', description: 'The main road of a feature: runs in the quick tier, `npm test`.' }],
          projects: [
            {
              extends: true,
              test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false, sequence: { groupOrder: 1 } },
            },
            {
              extends: true,
              test: { include: ['test/browser/**/*.test.ts'], ...inBrowser('browser', 2, 'auto', 'auto') },
            },
            {
              extends: true,
              test: { include: UNDER_EVERY_PAINTER, ...inBrowser('canvas', 3, 'canvas', 'canvas') },
            },
            { extends: true, test: { include: UNDER_EVERY_PAINTER, ...inBrowser('webgl', 4, 'webgl', 'webgl') } },
            {
              extends: true,
              test: { include: UNDER_EVERY_PAINTER, ...inBrowser('without-webgl', 5, 'webgl', 'svg') },
            },
            {
              extends: true,
              test: {
                name: 'package',
                include: ['test/package/*.test.ts'],
                exclude: ['test/package/hosts-*.test.ts'],
                sequence: { groupOrder: 6 },
              },
            },
            {
              extends: true,
              test: {
                include: ['test/package/hosts-*.test.ts'],
                ...inBrowser('hosts', 7, 'auto', 'auto'),
                globalSetup: ['test/browser/setup.ts', 'test/package/hosts-setup.ts'],
              },
            },
          ],
        },
        build: {
          outDir: 'dist/explorer',
          rolldownOptions: { input: ['index.html', EMBED.built] },
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          license: { fileName: 'third-party-licenses.md' },
        },
      },
);
