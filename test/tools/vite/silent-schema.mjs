import { resolve } from 'node:path';

/**
 * Gives `accept.ts` a copy of the schema without messages. Before the first picture a dataset is only found valid or not:
 * that copy is a hundredth less. Whoever has to say what is wrong imports the schema itself.
 *
 * @returns {import('vite').Plugin}
 */
export const silentSchema = () => ({
  name: 'silent-schema',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './schema.js' && importer?.endsWith('/data/accept.ts') === true
      ? `${resolve('src/data/schema.ts')}?silent`
      : null,
  // Messages are the texts of more than one word.
  transform: (code, id) =>
    id.endsWith('?silent') ? { code: code.replace(/(?<=[(,]\s*)'[^'\n]* [^'\n]*'(?=[,)])/g, "''"), map: null } : null,
});
