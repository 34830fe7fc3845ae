/** Draws our pictures beside the main thread: layouts of several seeds at once, on as many cores. */
import { parentPort } from 'node:worker_threads';
import { toSvg } from '../../dist/static.js';

parentPort?.on('message', async ({ dataset, options }) => {
  const start = performance.now();
  const svg = await toSvg(dataset, options);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads of Node have no origin
  parentPort?.postMessage({ svg, ms: performance.now() - start });
});
