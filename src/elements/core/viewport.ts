/**
 * What the window shows of a page that nobody has zoomed with two fingers, as an element with `clientWidth` and
 * `clientHeight`, CSS px. Positions of `getBoundingClientRect` are measured from its corner. `innerHeight` is not the
 * same everywhere: while a page is zoomed with two fingers, some browsers give the height of the part that is seen.
 */
export const viewportOf = ({ body, compatMode, documentElement }: Document): HTMLElement =>
  // In quirks mode the body stands for the window.
  compatMode === 'BackCompat' ? body : documentElement;

/** Whether the window is at most so high, CSS px. Two fingers do not change it. */
export const isLow = (height: number): boolean => matchMedia(`(max-height: ${height}px)`).matches;
