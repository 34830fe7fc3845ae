/**
 * `node test/tools/score-drafts.mjs FOLDER [--list]`: scores what is proposed for texts that were coded by hand.
 * FOLDER has `texts/ID.txt` and `gold/ID.json`; `score-drafts.ts` says what they hold and how they are compared.
 */
import { argv } from 'node:process';
import { createServer } from 'vite';

// Node 20 reads no TypeScript; Vite, which tests need anyway, does.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await vite.ssrLoadModule('/test/tools/score-drafts.ts');
  process.exitCode = main(argv.slice(2));
} finally {
  await vite.close();
}
