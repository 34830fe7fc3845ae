/** Reports the height of the element to the page around a frame. */

/**
 * Posts the height of an element, px, to the page around the frame, now and whenever it changes. There are two
 * messages: `{ 'diplomatic-graph': { height } }`, and the message `embed-size` of AMP. They contain nothing private,
 * therefore pages of all origins may receive them. A page that is not in a frame posts nothing.
 */
export function reportHeight(page: Window, element: Element): void {
  const { parent } = page;
  if (parent === page) return;
  let reported = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === reported || height === 0) return;
    reported = height;
    parent.postMessage({ 'diplomatic-graph': { height } }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  }).observe(element);
}
