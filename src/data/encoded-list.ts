/** Lists of ids in attributes and on the command line: items between spaces, each by `encodeURIComponent`. */

/** An item that is not well encoded stands as it is. */
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

export function formatEncodedList(items: readonly string[]): string {
  return items.map(encodeURIComponent).join(' ');
}
