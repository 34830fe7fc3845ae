/** What a page needs to take the embed, and no other, from a server that is not its own: the hash of every script, as `integrity` has it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `integrity.json` beside the scripts: by name, in the order of their letters.
 *
 * @param {string} folder
 */
export function writeIntegrity(folder) {
  const scripts = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .sort();
  const hashes = Object.fromEntries(
    scripts.map((file) => [
      file,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`,
    ]),
  );
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, null, 2)}\n`);
}
