/**
 * Runs in a thread of a test file: calls the command line as it is built, one call after the other, and answers what
 * each writes and how it exits. See `call-command.ts`.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{ command: string; answers: import('node:worker_threads').MessagePort; answered: Int32Array }} */
const { command, answers, answered } = workerData;
let calls = 0;

parentPort?.on('message', async (/** @type {readonly string[]} */ args) => {
  /** @type {Record<'stdout' | 'stderr', Buffer[]>} */
  const written = { stdout: [], stderr: [] };
  for (const name of /** @type {const} */ (['stdout', 'stderr']))
    process[name].write = (/** @type {string | Uint8Array} */ content) => {
      written[name].push(Buffer.from(content));
      return true;
    };
  process.argv = [process.execPath, 'cli.js', ...args];
  process.exitCode = undefined;
  /** @type {unknown} */
  let thrown = null;
  try {
    // A module runs once for each address; all that it imports stays.
    await import(`${command}?call=${(calls += 1)}`);
  } catch (error) {
    thrown = error;
  }
  // What the prototype has is the way out again.
  for (const stream of [process.stdout, process.stderr]) Reflect.deleteProperty(stream, 'write');
  const run = {
    code: process.exitCode ?? null,
    out: Buffer.concat(written.stdout).toString(),
    said: Buffer.concat(written.stderr).toString(),
    thrown,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads of Node have no origin
  answers.postMessage(run);
  process.exitCode = undefined;
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});
