/** Hosts of the package, from a lock of their own: installed, given the package as it is packed, and built. */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, and what failed before it could be tried in hosts, or ''. */
    hosts: { readonly tarball: string; readonly failure: string };
  }
}

const FOLDER = resolve('test/package/hosts');
const OUTPUT = resolve('test/output/hosts');

/** Once for each lock. */
function install(): void {
  const stamp = join(FOLDER, 'node_modules', '.installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(FOLDER, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'pipe' });
  writeFileSync(stamp, lock);
}

/** The package among the hosts' own, from its tarball; its dependencies are those of this repository. */
function unpack(): string {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', OUTPUT], { encoding: 'utf8', stdio: 'pipe' }),
  ) as [{ filename: string }];
  const installed = join(FOLDER, 'node_modules', 'diplomatic-graph');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  execFileSync('tar', ['-xzf', join(OUTPUT, packed.filename), '-C', installed, '--strip-components=1'], {
    stdio: 'pipe',
  });
  return join(OUTPUT, packed.filename);
}

const run = async (folder: string, mode: string, program: string, ...args: string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, [join(FOLDER, 'node_modules', program), ...args], {
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

export default async function setup(project: TestProject): Promise<void> {
  let [tarball, failure, doing] = ['', '', 'installing'];
  try {
    install();
    doing = 'packing the package for';
    tarball = unpack();
    doing = 'building';
    await build();
  } catch (error) {
    const { message, stdout = '' } = error as Error & { stdout?: string | Buffer };
    failure = `${doing} the hosts in test/package/hosts failed: ${[message, stdout].map(String).join('\n').trim()}`;
  }
  project.provide('hosts', { tarball, failure });
}
