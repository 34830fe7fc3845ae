/**
 * Scrolls what has got the focus until all of it is seen. Firefox leaves alone what is seen in part; every browser
 * leaves an entry of the legend under the button at the end of its line.
 */
export function keepFocusInView(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('focusin', ({ target }) => {
    // The buttons of the graph are moved into sight by the stage (`stage.ts`).
    if ((target as Element).matches('.legend .entry, :is(a, button, input, select):focus-visible:not(.proxies *)'))
      (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
