/**
 * The message that a page author reads when a dataset or an option cannot be used. How it is drawn is loaded with the
 * first one; where that cannot be loaded, the message is told plainly.
 */
import { html, nothing, type LitElement } from 'lit';
import type { LateWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import { Lazy } from '../core/lazy.js';
import type { ErrorActions } from './error-view.js';

export interface ErrorMessageHost extends LitElement {
  readonly src: string | null;
  readonly scene: object | null;
  /** What is wrong; null where nothing is. */
  problem: Error | null;
}

export interface ErrorMessageDeps {
  readonly language: { readonly late: LateWords | null; loadLate(): Promise<void> };
  /** Where the dataset that was read last came from; null if it came from the page. */
  address(): string | null;
  /** Loads the dataset of `src` again. */
  load(): Promise<void>;
}

export class ErrorMessage {
  readonly #host: ErrorMessageHost;
  readonly #deps: ErrorMessageDeps;
  readonly #chunk = new Lazy(() => import('./error-view.js'));

  constructor(host: ErrorMessageHost, deps: ErrorMessageDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /** Draws the element once the code of the message has loaded, or has turned out to be unreachable. */
  async load(): Promise<void> {
    await Promise.all([this.#chunk.load(), this.#deps.language.loadLate()]);
    this.#host.requestUpdate();
  }

  /** @param loading Whether the dataset is loaded again. */
  view(words: Words, loading: boolean): unknown {
    const { problem, src, scene, renderRoot } = this.#host;
    const { value, failure } = this.#chunk;
    const { late } = this.#deps.language;
    if (problem === null || (value ?? failure) === null) return nothing;
    const actions: ErrorActions = {
      retry: src === null ? null : () => this.#resumeFocus(this.#deps.load()),
      dismiss: scene === null ? null : () => this.#dismiss(),
    };
    if (value !== null && late !== null) {
      const texts = { words, late: late.message };
      return value.errorView(renderRoot as ShadowRoot, problem, this.#deps.address(), loading, texts, actions);
    }
    return html`<div class="message" part="message" role="alert">
      ${loading ? nothing : html`<p lang="en">${problem.message}</p>`}
      ${actions.retry && html`<button type="button" @click=${actions.retry}>${words.ui.retry}</button>`}
      ${actions.dismiss && html`<button type="button" @click=${actions.dismiss}>${words.ui.close}</button>`}
    </div>`;
  }

  #dismiss(): void {
    this.#host.problem = null;
    void this.#resumeFocus();
  }

  /**
   * Waits for what a button of the message has started. If the button has gone by then, and the focus with it, the
   * title gets the focus.
   */
  async #resumeFocus(done?: Promise<void>): Promise<void> {
    const host = this.#host;
    await done;
    await host.updateComplete;
    if (host.ownerDocument.activeElement === host.ownerDocument.body)
      host.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  }
}
