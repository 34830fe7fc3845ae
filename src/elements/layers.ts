/** What opens over the graph (search, arrows, filters, table): loaded the first time, one of each at most, kept up to date. */
import type { ViewContext } from './context.js';
import { adoptSheet, focusedIn } from './shadow.js';
import { layerStyles } from './layer-styles.js';

/** Something open over the graph. */
export interface Layer {
  /** What is shown has changed. */
  update(context: ViewContext): void;
}

/** The place of a layer, and the way out of it. */
export interface LayerFrame {
  /** An empty element of ours in the body of the frame. */
  readonly element: HTMLElement;
  /** Takes the layer away; the focus, if it is in it, goes back to where it came from. */
  readonly close: () => void;
}

export type LayerName = 'search' | 'pad' | 'filters' | 'table';

/** Draws a layer into its frame. */
export type LayerMaker = (frame: LayerFrame, context: ViewContext) => Layer;

export interface LayersNeeds {
  root(): ShadowRoot;
  context(): ViewContext | null;
  /** Something has opened or closed. */
  changed(): void;
}

export class Layers {
  readonly #needs: LayersNeeds;
  readonly #open = new Map<LayerName, LayerFrame & { readonly layer: Layer }>();
  /** What is on its way. */
  readonly #coming = new Set<LayerName>();

  constructor(needs: LayersNeeds) {
    this.#needs = needs;
  }

  isOpen(name: LayerName): boolean {
    return this.#open.has(name);
  }

  /** Opens a layer, or closes it. */
  async toggle(name: LayerName, load: () => Promise<LayerMaker>): Promise<void> {
    if (this.isOpen(name)) this.close(name);
    else await this.open(name, load);
  }

  /** Opens a layer that is not open yet; where it cannot be loaded, nothing opens. */
  async open(name: LayerName, load: () => Promise<LayerMaker>): Promise<void> {
    if (this.isOpen(name) || this.#coming.has(name)) return;
    this.#coming.add(name);
    const make = await load().catch(() => null);
    this.#coming.delete(name);
    const [root, context] = [this.#needs.root(), this.#needs.context()];
    const body = root.querySelector('.body');
    if (make === null || context === null || body === null || !root.host.isConnected) return;
    const before = focusedIn(root);
    adoptSheet(root, layerStyles.styleSheet!);
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
      this.#needs.changed();
    };
    this.#open.set(name, { element, close, layer: make({ element, close }, context) });
    this.#needs.changed();
  }

  close(name: LayerName): void {
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
