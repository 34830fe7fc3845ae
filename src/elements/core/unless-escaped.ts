/** What a key or a button opens, and is still being loaded, can be called off. */

/**
 * Loads the code of what a reader opens.
 *
 * @param host The element in which Escape is heard.
 * @returns Null where it cannot be loaded, or Escape was pressed meanwhile.
 */
export async function unlessEscaped<T>(host: EventTarget, load: () => Promise<T>): Promise<T | null> {
  let isEscaped = false;
  const onKey = (event: Event): void => {
    isEscaped ||= (event as KeyboardEvent).key === 'Escape';
  };
  host.addEventListener('keydown', onKey, true);
  const loaded = await load().catch(() => null);
  host.removeEventListener('keydown', onKey, true);
  return isEscaped ? null : loaded;
}
