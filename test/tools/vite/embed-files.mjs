import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build of the embed lies, and where its files go in the build of the pages. */
const EMBED = 'dist/cdn';
const FOLDER = 'cdn';

/**
 * Copies the files of the embed beside the pages, so that the desk can put them into packages: scripts, their hashes
 * and the licences. If the embed has not been built, packages are made without scripts.
 *
 * @returns {import('vite').Plugin}
 */
export const embedFiles = () => ({
  name: 'embed-files',
  apply: 'build',
  generateBundle() {
    if (!existsSync(join(EMBED, 'integrity.json'))) return;
    for (const name of readdirSync(EMBED).filter((file) => /\.(js|json|md)$/.test(file)))
      this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source: readFileSync(join(EMBED, name)) });
    this.emitFile({ type: 'asset', fileName: `${FOLDER}/LICENSE.txt`, source: readFileSync('LICENSE') });
  },
});
