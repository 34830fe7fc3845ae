/**
 * Calls the command line as it is built.
 *
 * A process takes longer to start than most commands run, so the calls of a test file are made in one thread, which
 * loads the modules of the command once. Each call evaluates `cli.js` anew, with arguments, standard output, standard
 * error and exit code of its own. Whatever reads standard input gets a process, since a thread has none of its own.
 * `cli.test.ts` compares both ways.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

export interface CommandRun {
  /** The exit code; null if none was set. */
  readonly code: number | null;
  /** What was written to standard output. */
  readonly out: string;
  /** What was written to standard error. */
  readonly said: string;
}

export const CLI = resolve('dist/cli.js');

/** Longest wait for a call, ms; only a command that hangs takes so long. */
const PATIENCE_MS = 300_000;

interface Thread {
  readonly worker: Worker;
  readonly answers: MessagePort;
  /** 1 once the call is answered. */
  readonly answered: Int32Array;
}

let thread: Thread | undefined;

/**
 * @param args As on the command line, the command first.
 * @param cwd The folder in which it is called.
 * @param input Standard input; if it is undefined and no argument is `-`, the call needs no process.
 * @throws what the command did not catch.
 */
export function callCommand(args: readonly string[], cwd: string, input?: string): CommandRun {
  return input === undefined && !args.includes('-') ? callInThread(args, cwd) : callInProcess(args, cwd, input);
}

/** Calls the command in a process of its own. */
export function callInProcess(args: readonly string[], cwd: string, input = ''): CommandRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { input, encoding: 'utf8', cwd });
  return { code: status, out: stdout, said: stderr };
}

function callInThread(args: readonly string[], cwd: string): CommandRun {
  const { worker, answers, answered } = (thread ??= startThread());
  const before = process.cwd();
  Atomics.store(answered, 0, 0);
  // Threads have the folder of their process.
  process.chdir(cwd);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads of Node have no origin
  worker.postMessage(args);
  const waited = Atomics.wait(answered, 0, 0, PATIENCE_MS);
  process.chdir(before);
  if (waited === 'timed-out') throw new Error(`The command does not end: ${args.join(' ')}`);
  const { thrown, ...run } = (receiveMessageOnPort(answers) as { message: CommandRun & { thrown: unknown } }).message;
  if (thrown !== null) throw thrown;
  return run;
}

function startThread(): Thread {
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('command-worker.mjs', import.meta.url), {
    workerData: { command: pathToFileURL(CLI).href, answers: port2, answered },
    transferList: [port2],
    // Without the conditions under which tests import packages.
    execArgv: [],
  });
  worker.unref();
  return { worker, answers: port1, answered };
}
