/** Delays its first render while the element is out of sight, or has content of the page to show meanwhile. */
import { LitElement } from 'lit';
import { idle } from './core/idle.js';
import { isNearViewport } from './core/viewport.js';

export class DeferredElement extends LitElement {
  /** Whether the element was at most one height of the window away when it was to be rendered first. @internal */
  startedNear = false;
  /** Shows the children of the element until its first render. */
  readonly #before = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#before);
    return root;
  }

  /** In a page with many elements, those are rendered first that are in sight and have no content of the page. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.startedNear = isNearViewport(this, 1);
    const canWait = !isNearViewport(this, 0) || this.querySelector(':scope > :not(script)') !== null;
    return canWait ? idle().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#before.remove();
  }
}
