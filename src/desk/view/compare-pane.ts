/** The place of the comparison with another coder. It loads the comparison when it is first opened. */
import { html, nothing, type TemplateResult } from 'lit';
import { Lazy } from '../../elements/core/lazy.js';
import type { DeskCompareView } from './compare-chunk.js';
import { DeskView } from './desk-view.js';

export class DeskComparePane extends DeskView {
  static override properties = {
    ...DeskView.properties,
    article: { attribute: false },
    failed: { state: true },
  };

  declare article: HTMLElement | null;
  /** Whether the comparison could not be loaded. */
  declare failed: boolean;
  /** Whether it is shown. What was opened in it stays while it is not. */
  #isShown = false;
  readonly #chunk = new Lazy(() => import('./compare-chunk.js'));

  constructor() {
    super();
    this.article = null;
    this.failed = false;
  }

  protected override updated(): void {
    const { isComparing } = this.desk;
    if (isComparing === this.#isShown) return;
    this.#isShown = isComparing;
    if (isComparing) void this.#show();
    else this.closest('diplomatic-desk')?.querySelector<HTMLElement>('desk-bar .menu:last-of-type summary')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { isComparing } = this.desk;
    if (this.#chunk.value === null)
      return this.failed && isComparing
        ? html`<p class="empty" role="alert">${this.words.compare.notLoaded}</p>`
        : nothing;
    return html`<desk-compare-view
      ?hidden=${!isComparing}
      .desk=${this.desk}
      .words=${this.words}
      .terms=${this.terms}
      .article=${isComparing ? this.article : null}
    ></desk-compare-view>`;
  }

  async #show(): Promise<void> {
    const loaded = await this.#chunk.load();
    this.failed = loaded === null;
    loaded?.defineCompareView();
    this.requestUpdate();
    await this.updateComplete;
    const view = this.querySelector<DeskCompareView>('desk-compare-view');
    await view?.updateComplete;
    view?.focusTitle();
  }
}
