/** Delays its first render while the element is out of sight, or has content of the page to show meanwhile. */
import { LitElement } from 'lit';
import { idle } from './core/idle.js';

export class DeferredElement extends LitElement {
  /** Whether the element was in the window when it was to be rendered first. @internal */
  declare startedInView: boolean;
  /** Shows the children of the element until its first render. */
  readonly #before = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#before);
    return root;
  }

  /** In a page with many elements, those are rendered first that are in sight and have no content of the page. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated) {
      const { top, bottom } = this.getBoundingClientRect();
      this.startedInView = bottom >= 0 && top <= innerHeight;
      if (!this.startedInView || this.querySelector(':scope > :not(script)') !== null)
        return idle().then(() => super.scheduleUpdate());
    }
    return super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#before.remove();
  }
}
