/** Style sheets and focus of a shadow root. */

/**
 * Adopts a style sheet, once. Where the element was taken into another document, a copy of it: a document refuses
 * sheets that another has constructed.
 */
export function adoptSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const adopted = root.adoptedStyleSheets;
  if (adopted.includes(sheet)) return;
  try {
    root.adoptedStyleSheets = [...adopted, sheet];
  } catch {
    const text = textOf(sheet);
    const view = root.ownerDocument.defaultView;
    if (view === null || adopted.some((other) => textOf(other) === text)) return;
    const copy = new view.CSSStyleSheet();
    copy.replaceSync(text);
    root.adoptedStyleSheets = [...adopted, copy];
  }
}

const textOf = ({ cssRules }: CSSStyleSheet): string => Array.from(cssRules, ({ cssText }) => cssText).join('');

/** The element in a shadow root that has the focus, or null. */
export function focusedIn(root: ShadowRoot): HTMLElement | null {
  return root.activeElement as HTMLElement | null;
}
