/**
 * Hosts of the package, from a lock of their own: installed, given the package as it is packed, and built. This goes on
 * while other tests run; the tests of hosts ask an address for the result, which answers once all is done.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address that gives {@link Hosts} as JSON, once they are built. */
    hosts: string;
  }
}

export interface Hosts {
  /** The path of the packed package. */
  readonly tarball: string;
  /** What failed before the package could be tried in hosts; '' if nothing did. */
  readonly failure: string;
}

const FOLDER = resolve('test/package/hosts');
const OUTPUT = resolve('test/output/hosts');
const execute = promisify(execFile);

/** Once for each lock. */
async function install(): Promise<void> {
  const stamp = join(FOLDER, 'node_modules', '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await execute('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER });
  writeFileSync(stamp, lock);
}

/** The package among the hosts' own, from its tarball; its dependencies are those of this repository. */
async function unpack(): Promise<string> {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', OUTPUT]);
  const [packed] = JSON.parse(stdout) as [{ filename: string }];
  const installed = join(FOLDER, 'node_modules', 'diplomatic-graph');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  await execute('tar', ['-xzf', join(OUTPUT, packed.filename), '-C', installed, '--strip-components=1']);
  return join(OUTPUT, packed.filename);
}

const run = async (folder: string, mode: string, program: string, ...args: string[]): Promise<void> => {
  await execute(process.execPath, [join(FOLDER, 'node_modules', program), ...args], {
    cwd: join(FOLDER, folder),
    env: { ...process.env, NODE_ENV: mode },
  });
};

/** As each host is built for readers, and, since only then does it complain, as for those who write it. */
async function build(): Promise<void> {
  const vite = (host: string, mode: string, out: string, ...args: string[]): Promise<void> =>
    run(
      host,
      mode,
      'vite/bin/vite.js',
      'build',
      '--mode',
      mode,
      '--outDir',
      `dist/${out}`,
      '--emptyOutDir',
      '--logLevel',
      'warn',
      ...args,
    );
  for (const [host, server] of [
    ['react', 'server.tsx'],
    ['vue', 'server.ts'],
    ['svelte', 'server.ts'],
  ] as const) {
    await Promise.all([
      vite(host, 'development', 'development'),
      vite(host, 'production', 'production'),
      vite(host, 'production', 'server', '--ssr', server),
    ]);
  }
  await run(
    '.',
    'production',
    '@11ty/eleventy/cmd.cjs',
    '--config=eleventy/eleventy.config.js',
    '--input=eleventy',
    '--output=eleventy/dist',
    '--quiet',
  );
}

async function prepare(): Promise<Hosts> {
  let [tarball, doing] = ['', 'installing'];
  try {
    await install();
    doing = 'packing the package for';
    tarball = await unpack();
    doing = 'building';
    await build();
    return { tarball, failure: '' };
  } catch (error) {
    const { message, stdout = '' } = error as Error & { stdout?: string };
    const failure = [message, stdout].join('\n').trim();
    return { tarball, failure: `${doing} the hosts in test/package/hosts failed: ${failure}` };
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const prepared = prepare();
  const server = createServer((_request, response) => {
    void prepared.then((hosts) => response.end(JSON.stringify(hosts)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('hosts', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
