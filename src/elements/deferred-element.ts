/** Delays its first render while the element is out of sight, or has content of the page to show meanwhile. */
import { LitElement } from 'lit';
import { pause } from '../compose.js';
import { isLarge } from '../model/is-large.js';
import { idle } from './core/idle.js';
import type { SceneController } from './core/scene-controller.js';

export class DeferredElement extends LitElement {
  /** The dataset that is shown; null before the first one. @internal */
  declare composition: SceneController | null;
  /** Whether the element was in the window when it was to be rendered first. @internal */
  declare startedInView: boolean;
  /** Shows the children of the element until its first render. */
  readonly #before = document.createElement('slot');

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(this.#before);
    return root;
  }

  /**
   * In a page with many elements, those are rendered first that are in sight and have no content of the page. The frame
   * of a large graph is rendered in a task of its own, beside those of its picture.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    let waiting: Promise<unknown> | undefined;
    if (!this.hasUpdated) {
      const { top, bottom } = this.getBoundingClientRect();
      this.startedInView = bottom >= 0 && top <= innerHeight;
      if (!this.startedInView || this.querySelector(':scope > :not(script)') !== null) waiting = idle();
    } else if (this.composition && isLarge(this.composition.graph)) waiting = pause();
    return waiting ? waiting.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    this.#before.remove();
  }
}
