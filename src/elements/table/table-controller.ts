/** Shows the same as tables in the place of the graph, as long as the property `view` says so. The graph stays as it is beneath. */
import type { ReactiveController } from 'lit';
import { lateOf } from '../../i18n/languages.js';
import type { ViewState } from '../core/view-state.js';
import type { InteractionController } from '../interaction/interaction-controller.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { ElementHost } from '../core/element-host.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import { focusedIn } from '../core/shadow-root.js';
import type { TablePanel } from './table-panel.js';

/** The element, as far as its tables are concerned. */
export interface TableHost extends ElementHost, Pick<ViewState, 'view'> {
  readonly activeLocale: ActiveLocale | null;
}

export class TableController implements ReactiveController {
  readonly #host: TableHost;
  readonly #reader: ReaderActions;
  readonly #interaction: InteractionController;
  #overlay: TablePanel | null = null;
  /** The reader asked for the tables, and is to be led to them. */
  #led = false;

  constructor(host: TableHost, reader: ReaderActions, interaction: InteractionController) {
    this.#host = host;
    this.#reader = reader;
    this.#interaction = interaction;
    reader.subscribe((action) => {
      if (action.type === 'filter' && action.detail.kind === 'view') this.#led = this.#host.view === 'table';
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { overlays } = this.#interaction;
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (stage === null) return;
    if (this.#host.view === 'table') void this.#open();
    else {
      // The focus may go back to the graph, which has to be able to take it.
      stage.inert = false;
      overlays.close('table');
    }
    const shown = overlays.isOpen('table');
    // Whoever stood on the graph stands on the tables then.
    const lost = shown && !stage.inert && stage.contains(focusedIn(this.#root));
    stage.inert = shown;
    if (!shown) this.#reader.place = this.#overlay = null;
    else if (lost || this.#led) this.#overlay?.focusHead();
    if (shown) this.#led = false;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #open(): Promise<void> {
    const [host, reader, interaction] = [this.#host, this.#reader, this.#interaction];
    await interaction.overlays.open('table', async () => {
      const { TablePanel } = await import('./table-panel.js');
      return (frame, context) => {
        // What lies over the graph only makes sense with it.
        interaction.overlays.close('pad');
        this.#overlay = new TablePanel(frame, context, {
          late: () => lateOf(host.activeLocale!.words),
          reader,
          say: (text) => interaction.sayAtRest(text),
          covered: () => interaction.covered().bottom,
        });
        reader.place = this.#overlay;
        return this.#overlay;
      };
    });
  }
}
