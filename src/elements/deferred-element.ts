/** An element that lets others go first where nobody misses it. */
import { LitElement } from 'lit';
import { idle } from './core/idle.js';
import { isNearViewport } from './core/viewport.js';

export class DeferredElement extends LitElement {
  /** What the page has put into the element is seen until it is drawn first. */
  readonly #before = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#before);
    return root;
  }

  /** Of many in a page, those come first who are seen and have nothing to show yet. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const canWait =
      !this.hasUpdated && (!isNearViewport(this, 0) || this.querySelector(':scope > :not(script)') !== null);
    return canWait ? idle().then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#before.remove();
  }
}
