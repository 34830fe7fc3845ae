/** Where a dataset comes from, and how it is read, also once more after an edit. */
import { fileName } from '../data/file-name.js';

/** A file on the disk of the reader that can be read again after an edit (File System Access). */
export interface FileHandle {
  getFile(): Promise<File>;
}

export interface DatasetOrigin {
  /** The name of the file. */
  readonly name: string;
  /** Its address; null for a file of the reader. */
  readonly address: string | null;
  /** Whether it was made in this page, so that there is nothing to read again. */
  readonly isMade?: true;
  /**
   * The bytes of the file.
   *
   * @param isChanged Whether the file has probably changed since it was read.
   * @returns null if it cannot be read.
   */
  read(isChanged: boolean): Promise<Uint8Array | null>;
}

/** @param address Relative to the page. */
export function originOfAddress(address: string): DatasetOrigin {
  return {
    name: fileName(new URL(address, document.baseURI).href),
    address,
    read: async (isChanged) => {
      // A copy that the browser has stored may be older than an edit. The element then gets what is stored here.
      const response = await fetch(address, { cache: isChanged ? 'reload' : 'default' }).catch(() => null);
      return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
    },
  };
}

/** @param text The text of a dataset that was made in this page; it is in no file. */
export function originOfText(name: string, text: string): DatasetOrigin {
  return { name, address: null, isMade: true, read: () => Promise.resolve(new TextEncoder().encode(text)) };
}

/**
 * @param handle Leads to the file on the disk; null where the browser has none. A `File` alone can no longer be read
 *   once it has changed on the disk.
 */
export function originOfFile(file: File, handle: FileHandle | null): DatasetOrigin {
  return {
    name: file.name,
    address: null,
    read: async () => {
      try {
        const now = (await handle?.getFile()) ?? file;
        return new Uint8Array(await now.arrayBuffer());
      } catch {
        return null;
      }
    },
  };
}
