/** Fetches the files of the element that lie beside the page, so that a package can carry them. */
import { isObject } from '../../data/readable.js';
import type { PackageFile } from './zip-files.js';

/** Where the build puts them, relative to the page: in its own folder, or beside that folder. */
const FOLDERS = ['cdn/', '../cdn/'] as const;
/** The list of the scripts with their hashes. */
const LIST = 'integrity.json';
/** Licences, as far as they are there. */
const LICENCES = ['third-party-licenses.md', 'LICENSE.txt'] as const;

/** Files of the element, and the hash of its first script for Subresource Integrity. */
export interface ElementScripts {
  readonly files: readonly PackageFile[];
  readonly integrity: string;
}

/** The first script of the element. */
export const ENTRY_SCRIPT = 'diplomatic-graph.js';

/**
 * The scripts, their list of hashes and the licences.
 *
 * @param base The address of the page.
 * @returns null if they are not there, or are not those of the list.
 */
export async function fetchScripts(base: string, signal?: AbortSignal): Promise<ElementScripts | null> {
  for (const folder of FOLDERS) {
    const files = await filesIn(new URL(folder, base), signal);
    if (files !== null) return files;
  }
  return null;
}

async function filesIn(folder: URL, signal: AbortSignal | undefined): Promise<ElementScripts | null> {
  const load = async (name: string): Promise<Uint8Array | null> => {
    try {
      const response = await fetch(new URL(name, folder), signal === undefined ? {} : { signal });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    } catch {
      signal?.throwIfAborted();
      return null;
    }
  };
  const list = await load(LIST);
  const hashes = list === null ? null : hashesIn(list);
  if (list === null || hashes === null) return null;
  const scripts = await Promise.all(
    [...hashes].map(async ([name, hash]) => {
      const bytes = await load(name);
      return bytes !== null && (await isOf(bytes, hash)) ? { name, bytes } : null;
    }),
  );
  if (!scripts.every((script) => script !== null)) return null;
  const licences = await Promise.all(
    LICENCES.map(async (name) => {
      const bytes = await load(name);
      return bytes === null ? [] : [{ name, bytes }];
    }),
  );
  return { files: [...scripts, { name: LIST, bytes: list }, ...licences.flat()], integrity: hashes.get(ENTRY_SCRIPT)! };
}

/** Names of scripts with their hashes; null if this is another file, such as a page that a server sends for all. */
function hashesIn(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const pairs = isObject(value) ? Object.entries(value) : [];
    const isList = pairs.every(([name, hash]) => /^[\w.-]+\.js$/.test(name) && typeof hash === 'string');
    return isList && pairs.some(([name]) => name === ENTRY_SCRIPT) ? new Map(pairs as [string, string][]) : null;
  } catch {
    return null;
  }
}

/** Whether bytes have a hash such as `sha384-…`. Pages that were loaded over plain http cannot compute it. */
async function isOf(bytes: Uint8Array, hash: string): Promise<boolean> {
  if (!('subtle' in globalThis.crypto)) return true;
  const digest = await crypto.subtle.digest('SHA-384', bytes as Uint8Array<ArrayBuffer>);
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === hash;
}
