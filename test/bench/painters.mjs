/**
 * `npm run bench:painters`: how smoothly each of our painters follows a reader who pans and zooms, beside
 * force-graph, sigma and d3 with the same graph. Installs the peers beside this file, bundles the
 * page that draws, and hands over to `painters/main.ts`.
 */
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { installPeers } from './install-peers.mjs';

const args = process.argv.slice(2);
if (!args.includes('--help')) installPeers();

async function bundle() {
  const {
    output: [{ code }],
  } = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: join('test', 'bench', 'painters', 'page.ts') } },
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
  const { main } = await vite.ssrLoadModule('/test/bench/painters/main.ts');
  process.exitCode = await main(args, bundle);
} finally {
  await vite.close();
}
