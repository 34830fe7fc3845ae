/**
 * The message that a page author reads when a dataset or an option cannot be used. How it is drawn is loaded with the
 * first one; where that cannot be loaded, the message is told plainly.
 */
import { html, nothing } from 'lit';
import type { LateWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import { Lazy } from '../core/lazy.js';
import type { ErrorDeps, ErrorHost } from './error-view.js';

export interface ErrorMessageDeps extends ErrorDeps {
  readonly language: { readonly late: LateWords | null; loadLate(): Promise<void> };
}

export class ErrorMessage {
  readonly #host: ErrorHost;
  readonly #deps: ErrorMessageDeps;
  readonly #chunk = new Lazy(() => import('./message-chunk.js'));

  constructor(host: ErrorHost, deps: ErrorMessageDeps) {
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
    const { problem, src } = this.#host;
    const { value, failure } = this.#chunk;
    const { late } = this.#deps.language;
    if (problem === null || (value ?? failure) === null) return nothing;
    if (value !== null && late !== null)
      return value.errorView(this.#host, this.#deps, { words, late: late.message }, loading, this.#resumeFocus);
    const retry = (): Promise<void> => this.#resumeFocus(this.#deps.load());
    return html`<div class="message" part="message" role="alert">
      ${loading ? nothing : html`<p lang="en">${problem.message}</p>`}
      <button type="button" ?hidden=${src === null} @click=${retry}>${words.ui.retry}</button>
    </div>`;
  }

  /**
   * Waits for what a button of the message has started. If the button has gone by then, and the focus with it, the
   * title gets the focus.
   */
  readonly #resumeFocus = async (done?: Promise<void>): Promise<void> => {
    const host = this.#host;
    await done;
    await host.updateComplete;
    if (host.ownerDocument.activeElement === host.ownerDocument.body)
      host.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
  };
}
