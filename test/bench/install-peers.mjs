/** Installs what the benchmarks measure against: the packages beside this file, which the project itself does without. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Errors are written on; what npm says else is not. */
export function installPeers() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--prefix', join('test', 'bench'), '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
