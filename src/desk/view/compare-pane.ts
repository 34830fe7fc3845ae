/** The place of the comparison with another coder. It loads the comparison when it is first opened. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import type { DeskCompareView } from './compare-chunk.js';
import { DeskView } from './desk-view.js';

export class DeskComparePane extends DeskView {
  static override properties = {
    ...DeskView.properties,
    open: { type: Boolean },
    article: { attribute: false },
    failed: { state: true },
  };

  /** Whether the comparison is shown. What was opened in it stays while it is not. */
  declare open: boolean;
  declare article: HTMLElement | null;
  /** Whether it could not be loaded. */
  declare failed: boolean;
  readonly #chunk = new Lazy(() => import('./compare-chunk.js'));

  constructor() {
    super();
    this.open = false;
    this.article = null;
    this.failed = false;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) void this.#show();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#chunk.value === null)
      return this.failed && this.open
        ? html`<p class="empty" role="alert">${this.words.compare.notLoaded}</p>`
        : nothing;
    return html`<desk-compare-view
      ?hidden=${!this.open}
      .desk=${this.desk}
      .words=${this.words}
      .terms=${this.terms}
      .article=${this.open ? this.article : null}
      @close=${() => this.dispatchEvent(new Event('close'))}
    ></desk-compare-view>`;
  }

  async #show(): Promise<void> {
    const loaded = await this.#chunk.load();
    this.failed = loaded === null;
    loaded?.defineCompareView();
    this.requestUpdate();
    await this.updateComplete;
    await this.querySelector<DeskCompareView>('desk-compare-view')?.updateComplete;
    this.querySelector<DeskCompareView>('desk-compare-view')?.focusTitle();
  }
}
