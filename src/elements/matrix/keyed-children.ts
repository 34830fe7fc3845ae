/**
 * Brings the children of an element in line with a list of keys. Those that stay are not touched, so that the focus
 * stays in them.
 *
 * @param nodes The children by key; it is brought in line as well.
 * @param keys The keys of the children in their order. Of two that stay, the order is that of before.
 * @param fixed The last of the first children of the element, which have no keys; null if there are none.
 */
export function keyedChildren(
  parent: Element,
  nodes: Map<number, HTMLElement>,
  keys: readonly number[],
  fixed: Element | null,
  make: (key: number) => HTMLElement,
): void {
  const wanted = new Set(keys);
  for (const [key, node] of nodes) {
    if (wanted.has(key)) continue;
    node.remove();
    nodes.delete(key);
  }
  let next = fixed === null ? parent.firstElementChild : fixed.nextElementSibling;
  for (const key of keys) {
    const known = nodes.get(key);
    if (known !== undefined) {
      next = known.nextElementSibling;
      continue;
    }
    const node = make(key);
    nodes.set(key, node);
    parent.insertBefore(node, next);
  }
}
