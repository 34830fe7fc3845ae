/** `npm run build`: types and modules by tsc, the dataset's JSON Schema, the element's manifest, the embed and the explorer by Vite, and the hashes of the embed. */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeIntegrity } from './integrity.mjs';
import { writeManifest } from './manifest.mjs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
chmodSync('dist/cli.js', 0o755);

const { datasetSchema } = await import(pathToFileURL('dist/data/dataset-schema.js').href);
const { DESCRIPTIONS } = await import(pathToFileURL('dist/data/descriptions.js').href);
const { toDatasetJsonSchema } = await import('./json-schema.mjs');
writeFileSync('graph-data/dataset.schema.json', toDatasetJsonSchema(datasetSchema, DESCRIPTIONS));

if (!process.argv.includes('--schema-only')) {
  writeManifest();
  await build({ mode: 'cdn', logLevel: 'warn' });
  await build({ mode: 'explorer', logLevel: 'warn' });
  writeIntegrity('dist/cdn');
}
