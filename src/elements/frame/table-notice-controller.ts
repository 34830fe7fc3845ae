/**
 * Tells of a dataset that was made of a table what was left out of it, and which columns were guessed. The reader
 * closes the message. How it is drawn is loaded with the first one.
 */
import type { ReactiveController } from 'lit';
import type { DatasetOfTable } from '../core/table-notes.js';
import type { ElementHost } from '../core/element-host.js';
import { Lazy } from '../core/lazy.js';
import type { ViewContext } from '../core/view-context.js';
import { lateOf } from '../../i18n/late-of.js';

export interface TableNoticeHost extends ElementHost {
  /** What is wrong; its message has the same room, and comes first. */
  readonly problem: Error | null;
}

export interface TableNoticeDeps {
  context(): ViewContext | null;
  /** Announces a text to screen readers. */
  say(text: string): void;
}

export class TableNoticeController implements ReactiveController {
  readonly #host: TableNoticeHost;
  readonly #deps: TableNoticeDeps;
  readonly #chunk = new Lazy(() => import('./message-chunk.js'));
  /** The dataset of the last update. */
  #dataset: DatasetOfTable | null = null;
  #isClosed = false;
  /** Holds the message; null while there is none. Lit leaves children alone that it has not rendered. */
  #element: HTMLElement | null = null;

  constructor(host: TableNoticeHost, deps: TableNoticeDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  hostUpdated(): void {
    const context = this.#deps.context();
    const dataset: DatasetOfTable | null = context?.dataset ?? null;
    const isOther = dataset !== this.#dataset;
    this.#dataset = dataset;
    if (isOther) this.#isClosed = false;
    const isDue =
      dataset?.table !== undefined &&
      dataset.table.rejected + dataset.table.leftOut + dataset.table.guessed.length > 0 &&
      !this.#isClosed &&
      this.#host.problem === null;
    if (!isDue) this.#remove();
    else if (this.#chunk.value !== null) this.#show(context!, dataset);
    // What cannot be loaded is asked for again with the next dataset.
    else if (isOther) void this.#chunk.load().then((loaded) => loaded && this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #show(context: ViewContext, dataset: DatasetOfTable): void {
    const { drawTableNotice } = this.#chunk.value!;
    const root = this.#host.renderRoot as ShadowRoot;
    const isNew = this.#element === null;
    if (this.#element === null) {
      this.#element = root.ownerDocument.createElement('div');
      root.querySelector('.frame')!.prepend(this.#element);
    }
    const { words } = context;
    const heading = drawTableNotice(root, this.#element, dataset, words, lateOf(words), () => this.#close(root));
    if (isNew) this.#deps.say(heading);
  }

  #close(root: ShadowRoot): void {
    this.#isClosed = true;
    this.#remove();
    // The focus was on the button that has gone.
    root.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }

  #remove(): void {
    this.#element?.remove();
    this.#element = null;
  }
}
