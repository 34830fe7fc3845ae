/** Small needs of what is added to a shadow root later. */

/** Adopts a sheet, once. */
export function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What has the focus in it, or null. */
export function focusedIn(root: ShadowRoot): HTMLElement | null {
  return root.activeElement instanceof HTMLElement ? root.activeElement : null;
}
