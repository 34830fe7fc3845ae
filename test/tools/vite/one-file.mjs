import { resolve } from 'node:path';

/**
 * A group for Rolldown's `codeSplitting`: all that an entry imports statically becomes one file, so that a page waits for one.
 *
 * @param {string} entry Path of the entry's source.
 * @param {string} name Of the file that is built.
 */
export function oneFile(entry, name) {
  /** @type {Set<string> | undefined} */
  let reached;
  return {
    debugName: name,
    /**
     * @param {string} id Of a module.
     * @param {{ getModuleInfo(module: string): { readonly importedIds: readonly string[] } | null }} context
     * @returns {string | null} The file into which the module goes; null for one that Rolldown chooses.
     */
    name: (id, context) => {
      if (reached === undefined) {
        reached = new Set([resolve(entry)]);
        // A Set is walked in the order in which it grows.
        for (const module of reached) {
          for (const next of context.getModuleInfo(module)?.importedIds ?? []) reached.add(next);
        }
      }
      return reached.has(id) ? name : null;
    },
  };
}
