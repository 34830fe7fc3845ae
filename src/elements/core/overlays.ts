/**
 * What opens over the graph: search, arrows, filters, table, matrix. Each is loaded when it is first opened, is open
 * once at most, and is updated with the element.
 */
import type { ViewContext } from './view-context.js';
import { adoptSheet, focusedIn } from './shadow-root.js';
import { unlessEscaped } from './unless-escaped.js';
import { overlaysStyles } from './overlays-styles.js';

/** Something open over the graph. */
export interface Overlay {
  /** What is shown has changed. */
  update(context: ViewContext): void;
}

/** The element that an overlay is drawn into, and the function that closes it. */
export interface OverlayFrame {
  /** An empty element of ours in the body of the frame. */
  readonly element: HTMLElement;
  /** Removes the overlay; the focus, if it is in it, goes back to where it came from. */
  readonly close: () => void;
}

export type OverlayName = 'search' | 'pad' | 'filters' | 'table' | 'matrix';

/** Draws an overlay into its frame. */
export type OverlayFactory = (frame: OverlayFrame, context: ViewContext) => Overlay;

export interface OverlaysDeps {
  root(): ShadowRoot;
  context(): ViewContext | null;
  /** Something has opened or closed. */
  changed(): void;
}

/** Whether an overlay lies over all of the graph. */
function coversGraph(name: OverlayName): boolean {
  return name === 'table' || name === 'matrix';
}

export class Overlays {
  readonly #deps: OverlaysDeps;
  readonly #open = new Map<OverlayName, OverlayFrame & { readonly layer: Overlay }>();

  constructor(deps: OverlaysDeps) {
    this.#deps = deps;
  }

  isOpen(name: OverlayName): boolean {
    return this.#open.has(name);
  }

  /** Opens an overlay, or closes it. */
  async toggle(name: OverlayName, load: () => Promise<OverlayFactory>): Promise<void> {
    if (this.isOpen(name)) this.close(name);
    else await this.open(name, load);
  }

  /**
   * Opens an overlay that is not open yet; nothing opens where it cannot be loaded. Escape calls off what is loading,
   * but for table and matrix, which are a state of the element (`view`).
   */
  async open(name: OverlayName, load: () => Promise<OverlayFactory>): Promise<void> {
    if (this.isOpen(name)) return;
    const root = this.#deps.root();
    const make = await (coversGraph(name) ? load().catch(() => null) : unlessEscaped(root.host, load));
    if (this.isOpen(name)) return;
    const context = this.#deps.context();
    const body = root.querySelector('.body');
    if (make === null || context === null || body === null || !root.host.isConnected) return;
    const before = focusedIn(root);
    adoptSheet(root, overlaysStyles.styleSheet!);
    const element = body.ownerDocument.createElement('div');
    element.className = `over over-${name}`;
    // Lit leaves children alone that it has not rendered. What replaces the graph comes before the
    // panel, as the graph does.
    if (coversGraph(name)) body.querySelector('.stage')!.after(element);
    else body.append(element);
    const close = (): void => {
      if (this.#open.get(name)?.element !== element) return;
      this.#open.delete(name);
      const within = element.contains(focusedIn(root));
      element.remove();
      if (within) before?.focus();
      this.#deps.changed();
    };
    this.#open.set(name, { element, close, layer: make({ element, close }, context) });
    this.#deps.changed();
  }

  close(name: OverlayName): void {
    this.#open.get(name)?.close();
  }

  /** @param context Null where no dataset is shown: all overlays close. */
  update(context: ViewContext | null): void {
    for (const { close, layer } of this.#open.values()) {
      if (context === null) close();
      else layer.update(context);
    }
  }

  closeAll(): void {
    for (const { close } of this.#open.values()) close();
  }
}
