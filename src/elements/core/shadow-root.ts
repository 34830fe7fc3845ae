/** Small needs of what is added to a shadow root later. */

/** Adopts a sheet, once; a copy of it where an element has been taken into another document, which takes only sheets of its own. */
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

/** What has the focus in it, or null. */
export function focusedIn(root: ShadowRoot): HTMLElement | null {
  return root.activeElement as HTMLElement | null;
}
