/** Shows tables over the graph while the property `view` is `table`. The graph stays in the page below them. */
import { nonEmpty } from '../core/lazy.js';
import type { ReactiveController } from 'lit';
import { lateOf } from '../../i18n/late-of.js';
import type { ViewState } from '../core/view-state.js';
import type { InteractionController } from '../interaction/interaction-controller.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { ElementHost } from '../core/element-host.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import { focusedIn } from '../core/shadow-root.js';
import type { TablePanel } from './table-panel.js';

/** What the controller needs of the element. */
export interface TableHost extends ElementHost, Pick<ViewState, 'view'> {
  readonly activeLocale: ActiveLocale | null;
}

export class TableController implements ReactiveController {
  readonly #host: TableHost;
  readonly #reader: ReaderActions;
  readonly #interaction: InteractionController;
  /** Null while no table is open. */
  #panel: TablePanel | null = null;
  /** Whether the focus moves to the table when it opens, because the reader opened it. */
  #focusWhenOpen = false;

  constructor(host: TableHost, reader: ReaderActions, interaction: InteractionController) {
    this.#host = host;
    this.#reader = reader;
    this.#interaction = interaction;
    reader.subscribe((action) => {
      if (action.type === 'filter' && action.detail.kind === 'view') this.#focusWhenOpen = this.#host.view === 'table';
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { overlays } = this.#interaction;
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (stage === null) return;
    if (this.#host.view === 'table') void this.#open();
    else {
      // Closing gives the focus back to the graph, and an inert element cannot be focused.
      stage.inert = false;
      overlays.close('table');
    }
    const isOpen = overlays.isOpen('table');
    const graphHadFocus = !stage.inert && stage.contains(focusedIn(this.#root));
    stage.inert = isOpen;
    if (!isOpen) {
      this.#panel = null;
      this.#reader.place = null;
      return;
    }
    // The inert graph loses the focus.
    if (graphHadFocus || this.#focusWhenOpen) this.#panel?.focusHead();
    this.#focusWhenOpen = false;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #open(): Promise<void> {
    const host = this.#host;
    const reader = this.#reader;
    const interaction = this.#interaction;
    await interaction.overlays.open('table', async () => {
      const { TablePanel } = await import('./table-panel.js').then(nonEmpty);
      return (frame, context) => {
        // The move buttons act on the graph, which the table covers.
        interaction.overlays.close('pad');
        const panel = new TablePanel(frame, context, {
          late: () => lateOf(host.activeLocale!.words),
          reader,
          say: (text) => interaction.sayAtRest(text),
          covered: () => interaction.covered().bottom,
        });
        this.#panel = panel;
        reader.place = panel;
        return panel;
      };
    });
  }
}
