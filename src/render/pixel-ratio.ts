/** Device pixels per CSS px, which change when the page is zoomed or the window is moved to another screen. */

/**
 * Calls `onChange` whenever the ratio has changed.
 *
 * @returns a function that ends this.
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
