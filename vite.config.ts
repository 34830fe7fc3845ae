/** Builds: `--mode explorer` the page, `--mode cdn` the one-line embed. Tests: unit, browser and package. */
import { defineConfig } from 'vitest/config';
import { PARENT_SCRIPT } from './src/embed/parent-script.js';
import {
  contentSecurityPolicy,
  EMBED_PAGE,
  embedPage,
  minifyLiterals,
  oneFile,
  plainImports,
  withoutNul,
  withoutUnused,
} from './test/tools/vite/plugins.mjs';

/** What a reader does by mouse, finger and keyboard: tested under each painter, and where WebGL is asked for and cannot be had. */
const UNDER_EVERY_PAINTER = [
  'pointer',
  'touch',
  'keyboard',
  'evidence',
  'pad',
  'search',
  'sides',
  'lifecycle',
  'reading-pointer',
].map((name) => `test/browser/${name}.test.ts`);

/** On a shared machine two browsers at work can keep a third waiting beyond a test's time: there a test may try twice, and is said to have. */
const inBrowser = (asked: string, active: string) => ({
  globalSetup: ['test/browser/setup.ts'],
  provide: { painter: { asked, active } },
  retry: process.env['CI'] === undefined ? 0 : 1,
});

export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? {
        publicDir: false,
        plugins: [minifyLiterals(), withoutUnused(), plainImports(), withoutNul()],
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
        publicDir: false,
        plugins: [embedPage(PARENT_SCRIPT), contentSecurityPolicy(), minifyLiterals(), withoutUnused(), withoutNul()],
        test: {
          // Browsers and builds are shared by all files of a project; two cores gain nothing from more workers.
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          projects: [
            { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
            {
              extends: true,
              test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...inBrowser('auto', 'auto') },
            },
            { extends: true, test: { name: 'canvas', include: UNDER_EVERY_PAINTER, ...inBrowser('canvas', 'canvas') } },
            { extends: true, test: { name: 'webgl', include: UNDER_EVERY_PAINTER, ...inBrowser('webgl', 'webgl') } },
            {
              extends: true,
              test: { name: 'without-webgl', include: UNDER_EVERY_PAINTER, ...inBrowser('webgl', 'svg') },
            },
            {
              extends: true,
              test: { name: 'package', include: ['test/package/*.test.ts'], exclude: ['test/package/hosts-*.test.ts'] },
            },
            {
              extends: true,
              test: {
                name: 'hosts',
                include: ['test/package/hosts-*.test.ts'],
                ...inBrowser('auto', 'auto'),
                globalSetup: ['test/browser/setup.ts', 'test/package/hosts-setup.ts'],
              },
            },
          ],
        },
        build: {
          outDir: 'dist/explorer',
          rolldownOptions: { input: ['index.html', EMBED_PAGE] },
          target: 'es2022',
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          license: { fileName: 'third-party-licenses.md' },
        },
      },
);
