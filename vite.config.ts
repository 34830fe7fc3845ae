/**
 * Configures the builds (`--mode explorer`: the page; `--mode cdn`: the file that embeds load) and the projects of the
 * tests.
 */
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { PARENT_SCRIPT } from './src/embed/parent-script.js';
import { findFirefox } from './test/tools/find-browser.mjs';
import { filesLeftOut } from './test/tools/left-out.mjs';
import {
  contentSecurityPolicy,
  deskForModels,
  embedFiles,
  fastExports,
  minifyLiterals,
  oneFile,
  PAGES,
  pageSources,
  plainImports,
  withoutNul,
  withoutUnused,
} from './test/tools/vite/plugins.mjs';

/** Whether all tests run, with all runs of their properties; `test/run.mjs` sets the variable. */
const EVERYTHING = process.env['TEST_TIER'] === 'full';
const QUICK = process.env['TEST_TIER'] === 'quick';
/** The files whose quick tests run in Firefox, too: loading, and the way to a quote by keys. */
const IN_FIREFOX_QUICKLY = ['smoke', 'keyboard'];
/** They build the embed once more, or draw hundreds of views by the command line: the full tier does. */
const LONG_PACKAGE_TESTS = ['bytes', 'svg-bytes', 'views-17', 'views-2019'].map(
  (name) => `test/package/${name}.test.ts`,
);
/**
 * The files that the full tier runs in Firefox: those that differ most by browser, or are quick. All files pass there;
 * `npm run test:firefox` runs them.
 */
const IN_FIREFOX = [
  'a11y-time',
  'bad-input',
  'canvas-painter',
  'deep-link',
  'desk',
  'desk-model',
  'desk-review',
  'element-api',
  'embed-data',
  'embed-manners',
  'evidence',
  'explorer-bar',
  'explorer-problems',
  'export-dialog',
  'faults-files',
  'faults-page',
  'filters',
  'hostile',
  'keyboard',
  'keyboard-reach',
  'legend-hints',
  'open-svg',
  'phone',
  'pointer',
  'print',
  'questions',
  'questions-time',
  'read-svg',
  'reading-steps',
  'same-everywhere',
  'search',
  'smoke',
  'svg-bytes',
  'table',
  'time',
  'touch',
  'voice',
  'ways-narrow',
  'wcag',
];

/**
 * Tests of mouse, touch and keyboard. They run with each painter, and in a browser without WebGL with
 * `renderer="webgl"`.
 */
const BY_HAND = inFiles('pointer', 'touch', 'keyboard', 'lifecycle');
/**
 * Tests of panels that move the picture or light parts of it. They run with each painter in the full tier only. Other
 * panels do not know the painter: `test/unit/architecture.test.ts` shows it, and they are tested with one.
 */
const WITH_PICTURE = EVERYTHING ? inFiles('pad', 'reading-pointer') : [];

function firefoxFiles(): string[] {
  if (QUICK) return inFiles(...IN_FIREFOX_QUICKLY);
  return EVERYTHING ? inFiles(...IN_FIREFOX) : ['test/browser/**/*.test.ts'];
}

function inFiles(...names: readonly string[]): string[] {
  return names.map((name) => `test/browser/${name}.test.ts`);
}

/**
 * Small modules that several later files of the embed share. Each would be a file of its own, and names with hashes of
 * six letters allow 64 files.
 */
const HELPERS = [
  {
    name: 'data-helpers',
    test: /src\/(data\/(describe-value|embedded-text|file-name|issues|machine-coders|path|time|write-csv)|model\/fold-text)\.ts$/,
  },
  { name: 'element-helpers', test: /src\/elements\/core\/(download|events|shadow-root)\.ts$/ },
];

/**
 * A project whose tests drive a browser. Files share what they import, and the pages that `test/browser/lease.ts` keeps.
 * Where `CI` is set, a test that fails is tried once more.
 */
const inBrowser = (name: string, asked: string, active: string) => ({
  name,
  globalSetup: ['test/browser/setup.ts'],
  provide: { painter: { asked, active } },
  isolate: false,
  retry: (process.env['CI'] ?? '') === '' ? 0 : 1,
});

/** What stands at the head of each file of the embed. */
const BANNER = '/*! diplomatic-graph | MIT | third-party-licenses.md */';

/** Builds do without what only tests need. */
const sequencer = async () => (await import('./test/tools/vite/project-sequencer.js')).ProjectSequencer;

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> =>
  mode === 'cdn'
    ? {
        // The address of the worker is relative to the file that starts it, as those of chunks are.
        base: './',
        publicDir: false,
        plugins: [minifyLiterals(), withoutUnused(), plainImports(), withoutNul()],
        worker: {
          format: 'es',
          rolldownOptions: {
            output: {
              minify: true,
              entryFileNames: ({ name }) => `chunk-${name.replace(/-worker$/, '')}-[hash:6].js`,
              postBanner: BANNER,
            },
          },
        },
        build: {
          outDir: 'dist/cdn',
          target: 'es2022',
          // Terser and then Rolldown's own minifier (below) give 2 % fewer bytes than either of them alone.
          minify: 'terser',
          terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
          // Maps lie beside the files; a comment that names its map would be 40 bytes of each file.
          sourcemap: 'hidden',
          license: { fileName: 'third-party-licenses.md' },
          modulePreload: false,
          rolldownOptions: {
            input: { 'diplomatic-graph': 'src/define.ts' },
            preserveEntrySignatures: 'allow-extension',
            output: {
              minify: true,
              codeSplitting: { groups: [oneFile('src/define.ts', 'diplomatic-graph'), ...HELPERS] },
              format: 'es',
              entryFileNames: '[name].js',
              // Modules whose names end in `-chunk` gather what is loaded together.
              chunkFileNames: ({ name }) => `chunk-${name.replace(/-chunk$/, '')}-[hash:6].js`,
              postBanner: BANNER,
            },
          },
        },
      }
    : {
        base: './',
        publicDir: false,
        plugins: [
          pageSources(PARENT_SCRIPT),
          contentSecurityPolicy(),
          deskForModels(),
          minifyLiterals(),
          withoutUnused(),
          withoutNul(),
          embedFiles(),
          fastExports(),
        ],
        test: {
          // Browsers and builds are shared by all files of a project; two cores gain nothing from more workers.
          maxWorkers: 2,
          // The limits are so high that they are reached only by a test that hangs, also on a busy machine.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 90_000 } },
          ...(mode === 'test' ? { sequence: { sequencer: await sequencer() } } : {}),
          tags: [{ name: 'quick', description: 'The main road of a feature: runs in the quick tier, `npm test`.' }],
          // They run in this order. The last ones have short files only, so that both workers end at about the same time.
          projects: [
            { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false } },
            {
              extends: true,
              test: {
                name: 'package',
                include: ['test/package/*.test.ts'],
                exclude: ['test/package/hosts-*.test.ts', ...(QUICK ? LONG_PACKAGE_TESTS : [])],
              },
            },
            {
              extends: true,
              test: { include: ['test/browser/**/*.test.ts'], ...inBrowser('browser', 'auto', 'auto') },
            },
            {
              extends: true,
              test: {
                include: ['test/package/hosts-*.test.ts'],
                ...inBrowser('hosts', 'auto', 'auto'),
                globalSetup: ['test/browser/setup.ts', 'test/package/hosts-setup.ts'],
              },
            },
            {
              extends: true,
              test: { include: [...BY_HAND, ...WITH_PICTURE], ...inBrowser('webgl', 'webgl', 'webgl') },
            },
            {
              extends: true,
              test: { include: [...BY_HAND, ...WITH_PICTURE], ...inBrowser('canvas', 'canvas', 'canvas') },
            },
            { extends: true, test: { include: BY_HAND, ...inBrowser('without-webgl', 'webgl', 'svg') } },
            {
              extends: true,
              test: {
                ...inBrowser('webkit', 'auto', 'auto'),
                include: ['test/webkit/*.test.ts'],
                globalSetup: ['test/webkit/setup.ts'],
              },
            },
            // Where there is no Firefox, `test/tools/install-browsers.mjs` says so.
            ...(mode === 'test' && findFirefox() !== undefined
              ? [
                  {
                    extends: true as const,
                    test: {
                      include: firefoxFiles(),
                      exclude: filesLeftOut('firefox'),
                      ...inBrowser('firefox', 'auto', 'auto'),
                    },
                  },
                ]
              : []),
          ],
        },
        build: {
          outDir: 'dist/explorer',
          rolldownOptions: { input: ['index.html', ...PAGES] },
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          license: { fileName: 'third-party-licenses.md' },
        },
      },
);
