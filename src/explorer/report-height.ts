/** How a page within a frame asks for its height. */

/**
 * Tells the page around this one how high an element is, at once and whenever that changes: in our
 * own words, `{ 'diplomatic-graph': { height } }`, and in those of AMP. Nothing else is told, so
 * that anyone may hear it. A page that stands by itself tells nobody.
 */
export function reportHeight(page: Window, element: Element): void {
  const { parent } = page;
  if (parent === page) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    parent.postMessage({ 'diplomatic-graph': { height } }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  }).observe(element);
}
