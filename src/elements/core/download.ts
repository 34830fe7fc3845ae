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

/** A file name without its extension, of letters, digits, `-` and `_`; at most 80 characters. */
export function fileStem(id = ''): string {
  return (
    id
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'diplomatic-graph'
  );
}
