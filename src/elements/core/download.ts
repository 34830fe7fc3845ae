/** Downloads of files. */

/** Downloads a file that is named after its dataset. */
export function download(
  document: Document,
  file: Blob,
  id: string | undefined,
  extension: 'svg' | 'png' | 'csv' | 'json',
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileStem(id)}.${extension}`;
  link.click();
  // The download has begun by then and no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const LONGEST_NAME = 80;

/** A file name without its extension, of letters, digits, `-` and `_`; at most 80 characters, of whole words. */
export function fileStem(id = ''): string {
  const name = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // A single word that is longer is cut.
  const short = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '') : name;
  return short || 'diplomatic-graph';
}
