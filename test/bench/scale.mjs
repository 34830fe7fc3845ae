/**
 * `npm run bench:scale`: graphs of twelve to ten thousand actors by the element as a page has it, beside other libraries
 * with the same graph: loaded, zoomed by the wheel, one actor dragged. Builds, installs the peers beside this file,
 * bundles their pages, and hands over to `scale/main.ts`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { installPeers } from './install-peers.mjs';

const args = process.argv.slice(2);
// What was built and installed before is taken as it is: to repeat a measurement of the same state.
if (!args.includes('--help') && !args.includes('--as-built')) {
  execFileSync(process.execPath, [join('test', 'tools', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  installPeers();
}

/** One file, minified, without what is not used. */
async function bundle(entry) {
  const {
    output: [{ code }],
  } = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  });
  return code;
}

// Node 20 reads no TypeScript; Vite, which tests need anyway, does.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await vite.ssrLoadModule('/test/bench/scale/main.ts');
  process.exitCode = await main(args, bundle);
} finally {
  await vite.close();
}
