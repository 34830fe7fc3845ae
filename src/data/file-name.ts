/** The name of a file in its address. */

/** The last part of an address that is not empty: the name of a file or a folder, else that of the server. */
export function fileName(address: string): string {
  const [path = ''] = address.split(/[?#]/);
  const part = path.split('/').findLast((text) => text !== '') ?? address;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
