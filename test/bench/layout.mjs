/**
 * `npm run bench:layout`: the layout of large graphs alone, without a page, beside sfdp, d3-force and ForceAtlas2:
 * processor time and stress. Installs the peers beside this file, bundles what is measured into one file, as a page has
 * it, and hands over to `layout/main.ts`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPeers } from './install-peers.mjs';

const args = process.argv.slice(2);
if (!args.includes('--help')) installPeers();

const {
  output: [{ code }],
} = await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'test/bench/layout/main.ts',
    write: false,
    minify: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
// Beside this file, so that it finds what is installed there.
const folder = mkdtempSync(resolve('test', 'bench', 'node_modules', 'layout-'));
try {
  const file = join(folder, 'main.mjs');
  writeFileSync(file, code);
  const { main } = await import(pathToFileURL(file).href);
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  process.exitCode = await main(args, await Graphviz.load());
} finally {
  rmSync(folder, { recursive: true });
}
