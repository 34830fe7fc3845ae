/**
 * `npm run bench:legibility`: how legible our pictures are, beside those of what else one would take.
 * Builds, installs the peers beside this file unless `--ours`, and hands over to `main.ts`.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { installPeers } from './install-peers.mjs';

const args = process.argv.slice(2);
execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (!args.includes('--ours') && !args.includes('--help')) installPeers();

// Node 20 reads no TypeScript; Vite, which tests need anyway, does.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await vite.ssrLoadModule('/test/bench/main.ts');
  process.exitCode = await main(args, await import('../../dist/static.js'), async () =>
    (await import('@hpcc-js/wasm-graphviz')).Graphviz.load(),
  );
} finally {
  await vite.close();
}
