/** Writes and reads ZIP files. The same files give the same bytes: names in the order given, and one fixed time. */
import { unzipSync, zipSync } from 'fflate';

/** A file of a package. */
export interface PackageFile {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The time of all files: the earliest one that a ZIP file can hold. The format has local time, and no zone. */
const earliestTime = (): Date => new Date(1980, 0, 1);
/** The most bytes of a dataset within a ZIP file. A small file that claims more is made to fill the memory. */
const MOST_UNZIPPED = 50_000_000;

export function zipOf(files: readonly PackageFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, bytes }) => [name, bytes] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: earliestTime() });
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The dataset of a package: `data.json`, also if the files were packed again within a folder.
 *
 * @returns `foreign` if the ZIP file has none, `damaged` if it cannot be read.
 */
export function datasetInZip(bytes: Uint8Array): Uint8Array | 'foreign' | 'damaged' {
  try {
    const found = Object.values(
      unzipSync(bytes, {
        filter: ({ name, originalSize }) => /^(?:[^/]+\/)?data\.json$/.test(name) && originalSize <= MOST_UNZIPPED,
      }),
    );
    return found.length === 1 ? found[0]! : 'foreign';
  } catch {
    return 'damaged';
  }
}
