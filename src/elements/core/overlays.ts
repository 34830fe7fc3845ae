/** What opens over the graph (search, arrows, filters, table): loaded the first time, one of each at most, kept up to date. */
import type { ViewContext } from './view-context.js';
import { adoptSheet, focusedIn } from './shadow-root.js';
import { overlaysStyles } from './overlays-styles.js';

/** Something open over the graph. */
export interface Overlay {
  /** What is shown has changed. */
  update(context: ViewContext): void;
}

/** The place of a layer, and the way out of it. */
export interface OverlayFrame {
  /** An empty element of ours in the body of the frame. */
  readonly element: HTMLElement;
  /** Takes the layer away; the focus, if it is in it, goes back to where it came from. */
  readonly close: () => void;
}

export type OverlayName = 'search' | 'pad' | 'filters' | 'table';

/** Draws a layer into its frame. */
export type OverlayFactory = (frame: OverlayFrame, context: ViewContext) => Overlay;

export interface OverlaysDeps {
  root(): ShadowRoot;
  context(): ViewContext | null;
  /** Something has opened or closed. */
  changed(): void;
}

export class Overlays {
  readonly #deps: OverlaysDeps;
  readonly #open = new Map<OverlayName, OverlayFrame & { readonly layer: Overlay }>();
  /** What is on its way. */
  readonly #coming = new Set<OverlayName>();

  constructor(deps: OverlaysDeps) {
    this.#deps = deps;
  }

  isOpen(name: OverlayName): boolean {
    return this.#open.has(name);
  }

  /** Opens a layer, or closes it. */
  async toggle(name: OverlayName, load: () => Promise<OverlayFactory>): Promise<void> {
    if (this.isOpen(name)) this.close(name);
    else await this.open(name, load);
  }

  /** Opens a layer that is not open yet; where it cannot be loaded, nothing opens. */
  async open(name: OverlayName, load: () => Promise<OverlayFactory>): Promise<void> {
    if (this.isOpen(name) || this.#coming.has(name)) return;
    this.#coming.add(name);
    const make = await load().catch(() => null);
    this.#coming.delete(name);
    const [root, context] = [this.#deps.root(), this.#deps.context()];
    const body = root.querySelector('.body');
    if (make === null || context === null || body === null || !root.host.isConnected) return;
    const before = focusedIn(root);
    adoptSheet(root, overlaysStyles.styleSheet!);
    const element = body.ownerDocument.createElement('div');
    element.className = `over over-${name}`;
    // The body's own children are Lit's, each behind a mark of its own; this one is not. What takes the place of the graph comes before the panel, as the graph does.
    if (name === 'table') body.querySelector('.stage')!.after(element);
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

  /** @param context Null where nothing is shown any more: all closes. */
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
