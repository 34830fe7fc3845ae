/**
 * The button that opens the legend where it is one line: in narrow frames and in low windows (`legend-line-styles.ts`;
 * the height of the line is in `styles.ts`). Open, the legend lies over the graph; a press beside it, or Escape, closes
 * it.
 */
import type { ReactiveController } from 'lit';
import { isAll } from '../../i18n/languages.js';
import type { ElementHost } from '../core/element-host.js';
import type { ActiveLocale } from '../core/language-controller.js';
import { isPlainEscape } from '../core/plain-escape.js';

export interface LegendLineHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
}

export class LegendLine implements ReactiveController {
  readonly #host: LegendLineHost;
  readonly #button: HTMLButtonElement;

  constructor(host: LegendLineHost) {
    this.#host = host;
    const button = host.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'legend-opener';
    button.textContent = '⌄';
    button.addEventListener('click', () => this.#show(!this.#isOpen));
    this.#button = button;
    const root = host.renderRoot as ShadowRoot;
    root.addEventListener('pointerdown', ({ target }) => {
      if ((target as Element).closest('.legend') === null) this.#show(false);
    });
    root.addEventListener('keydown', (event) => {
      if (!this.#isOpen || !isPlainEscape(event as KeyboardEvent)) return;
      event.preventDefault();
      this.#show(false);
      button.focus();
    });
    host.addController(this);
  }

  /** Puts the button at the end of the line. Lit leaves children alone that it has not rendered. */
  hostUpdated(): void {
    const words = this.#host.activeLocale?.words;
    const legend = this.#host.renderRoot.querySelector('.legend');
    if (legend === null || words === undefined || !isAll(words)) return;
    if (this.#button.parentNode !== legend) {
      legend.append(this.#button);
      this.#show(false);
    }
    this.#button.ariaLabel = words.toolbar.legend;
  }

  get #isOpen(): boolean {
    return this.#button.ariaExpanded === 'true';
  }

  /** The header keeps its height, so that nothing moves when the open legend is taken out of its row. */
  #show(open: boolean): void {
    const legend = this.#button.parentElement;
    if (legend === null) return;
    const header = legend.parentElement!;
    header.style.minBlockSize = open ? `${header.getBoundingClientRect().height}px` : '';
    legend.classList.toggle('open', open);
    this.#button.ariaExpanded = String(open);
  }
}
