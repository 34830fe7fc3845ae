/** Device pixels for each CSS px, which change when a page is zoomed or a window goes to another screen. */

/**
 * Tells when the ratio has changed.
 *
 * @returns what ends it.
 */
export function watchPixelRatio(window: Window, onChange: () => void): () => void {
  let query: MediaQueryList | null = null;
  const changed = (): void => {
    watch();
    onChange();
  };
  const watch = (): void => {
    query?.removeEventListener('change', changed);
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  watch();
  return () => query?.removeEventListener('change', changed);
}
