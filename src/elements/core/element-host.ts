/** The element, as the controllers of its features see it. */
import type { ReactiveControllerHost } from 'lit';

export interface ElementHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}
