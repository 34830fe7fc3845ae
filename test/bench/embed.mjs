/**
 * `npm run bench:embed`: what a page with our graph costs until it is seen and until it rests, beside
 * pages with the same graph by its peers and by hand. Builds, installs the peers beside this file,
 * bundles their pages, and hands over to `embed/main.ts`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { installPeers } from './install-peers.mjs';

const args = process.argv.slice(2);
if (!args.includes('--help')) {
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
  const { main } = await vite.ssrLoadModule('/test/bench/embed/main.ts');
  process.exitCode = await main(args, bundle);
} finally {
  await vite.close();
}
