/** Writes `dist/custom-elements.json`, and from it the types that templates of React, Vue and Svelte check the element by. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { frameworkTypes } from './framework-types.mjs';

export const MANIFEST = 'dist/custom-elements.json';

export function writeManifest() {
  execFileSync(
    process.execPath,
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'test/tools/manifest.config.mjs',
      '--quiet',
    ],
    { stdio: 'inherit' },
  );
  mkdirSync('dist/types', { recursive: true });
  for (const [name, text] of Object.entries(frameworkTypes(elementOf(readManifest()))))
    writeFileSync(`dist/types/${name}.d.ts`, text);
}

/** @returns {any} */
export const readManifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8'));

/** The declaration of the element. @param {any} manifest @returns {any} */
export function elementOf({ modules }) {
  return modules
    .flatMap((/** @type {any} */ { declarations }) => declarations ?? [])
    .find((/** @type {any} */ { tagName }) => tagName !== undefined);
}
