/** Hands files to the reader. */

/** Hands a file to the reader, named after its dataset. */
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
  // The download has begun by then; the address is of no further use.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A name that every file system takes. */
export function fileStem(id = ''): string {
  return (
    id
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'diplomatic-graph'
  );
}
