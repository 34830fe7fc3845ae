/**
 * The dialog in which a language model is asked. It shows what will be sent and where before anything is sent. The key
 * is in the field and in the request, and nowhere else.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { askModel, endpointUrl, ModelError, type AskModelOptions } from '../../draft/language-model/ask-model.js';
import { modelRequest, type AskedRelation } from '../../draft/language-model/request.js';
import type { VerifiedAnswer } from '../../draft/language-model/verify-answer.js';
import { rowsOf, textOf } from '../core/draft.js';
import type { ModelWords } from '../i18n/late-types.js';
import type { DeskState } from './desk-state.js';
import { DeskView } from './desk-view.js';
import { lastModel, rememberModel } from './last-model.js';

/** A dialog that is not in the page yet. It leaves the page when it is closed. */
export function modelDialog(desk: DeskState, texts: ModelWords): DeskModelDialog {
  if (customElements.get(NAME) === undefined) customElements.define(NAME, DeskModelDialog);
  return Object.assign(document.createElement(NAME) as DeskModelDialog, { desk, texts });
}

const NAME = 'desk-model-dialog';

/** Whether the policy in the page lets it connect to other servers. That of the web server is seen only by trying. */
function mayConnect(): boolean {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '';
  return !/connect-src 'self'\s*(?:;|$)/.test(policy);
}

export class DeskModelDialog extends DeskView {
  static override properties: PropertyDeclarations = {
    ...DeskView.properties,
    texts: { attribute: false },
    endpoint: { state: true },
    model: { state: true },
    asking: { state: true },
    fault: { state: true },
  };

  declare texts: ModelWords;
  declare endpoint: string;
  declare model: string;
  /** Stops the request that is under way; null if none is. */
  declare asking: AbortController | null;
  /** What is told of the last request that failed. */
  declare fault: string;

  constructor() {
    super();
    const { endpoint, model } = lastModel();
    this.endpoint = endpoint;
    this.model = model;
    this.asking = null;
    this.fault = '';
  }

  async open(): Promise<void> {
    this.fault = '';
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking?.abort();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="model" aria-labelledby="model-title" @close=${this.#onClose}>
      ${mayConnect() ? this.#formView() : this.#otherPageView()}
    </dialog>`;
  }

  /** On the page that may connect to no other server. */
  #otherPageView(): TemplateResult {
    const w = this.texts;
    return html`<h2 id="model-title">${w.title}</h2>
      <p>${w.closedPage}</p>
      <p class="buttons">
        <a href=${`desk-model.html${location.hash}`}>${w.openPage}</a>
        <button type="button" @click=${this.#onCancel}>${w.cancel}</button>
      </p>`;
  }

  #formView(): TemplateResult {
    const w = this.texts;
    const host = this.#host();
    return html`<form novalidate @submit=${this.#onSubmit}>
      <h2 id="model-title">${w.title}</h2>
      <p>${w.intro}</p>
      ${this.#field('endpoint', w.endpoint, 'http://localhost:11434/v1', this.endpoint)}
      ${this.#field('model', w.model, 'llama3.1', this.model)}
      <label
        >${w.key}
        <input type="password" name="key" autocomplete="off" spellcheck="false" aria-describedby="model-key-hint" />
      </label>
      <p class="hint" id="model-key-hint">${w.keyHint}</p>
      <details>
        <summary>${w.sent}</summary>
        <p>${host === null ? w.noAddress : w.sentTo(host)}</p>
        <textarea readonly rows="10" dir="ltr" aria-label=${w.sent} .value=${this.#request()}></textarea>
      </details>
      <p class="wrong" role="alert">${this.fault}</p>
      <p class="buttons">
        <button type="submit" class="main" ?disabled=${host === null || this.model === '' || this.asking !== null}>
          ${host === null ? w.send : w.sendTo(host)}
        </button>
        <button type="button" @click=${this.#onCancel}>${w.cancel}</button>
        <span role="status">${this.asking === null ? nothing : w.waiting}</span>
      </p>
    </form>`;
  }

  #field(name: 'endpoint' | 'model', label: string, hint: string, value: string): TemplateResult {
    return html`<label
      >${label}
      <input
        type="text"
        name=${name}
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${hint}
        .value=${value}
        @input=${(event: Event) => {
          this[name] = (event.target as HTMLInputElement).value.trim();
        }}
    /></label>`;
  }

  /** Where the text would be sent; null as long as there is no address. */
  #host(): string | null {
    try {
      return endpointUrl(this.endpoint).host;
    } catch {
      return null;
    }
  }

  #relations(): AskedRelation[] {
    const { draft } = this.desk;
    return rowsOf(draft, 'relationTypes').map(([id]) => ({ id, label: textOf(draft, 'relationTypes', id, 'label') }));
  }

  /** The body of the request, letter by letter but for the spaces between its parts. */
  #request(): string {
    const { paragraphs } = this.desk;
    return JSON.stringify(modelRequest(paragraphs, { model: this.model, relations: this.#relations() }), null, 2);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const key = (event.target as HTMLFormElement).elements.namedItem('key') as HTMLInputElement;
    void this.#ask(key.value);
  };

  /** What had the focus before gets it back by itself. */
  readonly #onClose = (): void => {
    this.asking?.abort();
    this.remove();
  };

  readonly #onCancel = (): void => {
    if (this.asking === null) this.querySelector('dialog')!.close();
    else this.asking.abort();
  };

  async #ask(key: string): Promise<void> {
    const { endpoint, model } = this;
    if (this.asking !== null || this.#host() === null || model === '') return;
    rememberModel({ endpoint, model });
    const stop = new AbortController();
    this.asking = stop;
    this.fault = '';
    const options: AskModelOptions = { endpoint, model, key, relations: this.#relations(), signal: stop.signal };
    try {
      const answer = await askModel(this.desk.paragraphs, options);
      if (stop.signal.aborted) return;
      this.dispatchEvent(new CustomEvent<VerifiedAnswer>('answer', { detail: answer }));
      this.querySelector('dialog')?.close();
    } catch (error) {
      if (stop.signal.aborted) this.fault = this.texts.cancelled;
      else if (error instanceof ModelError) this.fault = this.texts.faults[error.code](error.detail);
      else throw error;
    } finally {
      this.asking = null;
    }
  }
}
