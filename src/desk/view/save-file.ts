/** Downloads a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then and no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
