/**
 * `npm run build`: types and modules by tsc, the dataset's JSON Schema, the element's manifest, the embed with the
 * hashes of its files, and the pages by Vite. `--schema-only` stops after the schema. `--pages` (`npm start`) builds
 * the pages alone, and the embed if it has not been built, since the desk puts it into packages.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeIntegrity } from './integrity.mjs';
import { writeManifest } from './manifest.mjs';

async function buildEmbed() {
  await build({ mode: 'cdn', logLevel: 'warn' });
  writeIntegrity('dist/cdn');
}

if (process.argv.includes('--pages')) {
  if (!existsSync('dist/cdn/integrity.json')) await buildEmbed();
} else {
  rmSync('dist', { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  chmodSync('dist/cli.js', 0o755);

  const { datasetSchema } = await import(pathToFileURL('dist/data/dataset-schema.js').href);
  const { DESCRIPTIONS } = await import(pathToFileURL('dist/data/descriptions.js').href);
  const { toDatasetJsonSchema } = await import('./json-schema.mjs');
  writeFileSync('graph-data/dataset.schema.json', toDatasetJsonSchema(datasetSchema, DESCRIPTIONS));
}

if (!process.argv.includes('--schema-only')) {
  if (!process.argv.includes('--pages')) {
    writeManifest();
    await buildEmbed();
  }
  // The pages come after the embed, of which they get a copy.
  await build({ mode: 'explorer', logLevel: 'warn' });
}
