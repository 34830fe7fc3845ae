/**
 * Follows a selection that is made by finger. A long press and the handles beside the selected words belong to the
 * browser: pages get no pointer events of them, and learn of the words by `selectionchange` alone.
 */
import type { ReactiveController } from 'lit';

export class SelectionHandles implements ReactiveController {
  readonly #take: (selection: Selection) => void;
  /** Whether the last press on the page was by finger or pen, and has ended. */
  #touched = false;
  #listening: AbortController | null = null;

  /** @param take Gets the selection each time a finger has changed it, unless it is empty. */
  constructor(take: (selection: Selection) => void) {
    this.#take = take;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal, capture: true };
    document.addEventListener('pointerdown', () => (this.#touched = false), options);
    // A long press that selects ends in `pointercancel`.
    for (const type of ['pointerup', 'pointercancel'] as const)
      document.addEventListener(type, ({ pointerType }) => (this.#touched = pointerType !== 'mouse'), options);
    document.addEventListener('selectionchange', (event) => this.#onChange(event), options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  #onChange({ target }: Event): void {
    const selection = getSelection();
    // Fields have selections of their own, of which the event tells as well.
    if (!this.#touched || target !== document || selection === null || selection.isCollapsed) return;
    this.#take(selection);
  }
}
