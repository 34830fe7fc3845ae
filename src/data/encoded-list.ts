/**
 * Reads and writes lists of ids, as they stand in attributes and on the command line: items with spaces between them,
 * each encoded by `encodeURIComponent`.
 */

/** Reads a list. An item that is not well encoded is taken as it is. */
export function parseEncodedList(text: string): string[] {
  return text
    .split(/\s+/)
    .filter((item) => item !== '')
    .map((item) => {
      try {
        return decodeURIComponent(item);
      } catch {
        return item;
      }
    });
}

/** Writes a list as {@link parseEncodedList} reads it. */
export function formatEncodedList(items: readonly string[]): string {
  return items.map(encodeURIComponent).join(' ');
}
