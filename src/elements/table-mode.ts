/** Shows the same as tables in the place of the graph, as long as the property `view` says so. The graph stays as it is beneath. */
import type { ReactiveController } from 'lit';
import { lateOf } from '../words/languages.js';
import type { DgFilterEvent } from './events.js';
import type { Viewed } from './graph-properties.js';
import type { Hands } from './hands.js';
import type { Spoken } from './language.js';
import type { PrintHost } from './printing.js';
import type { Reader } from './reader.js';
import { focusedIn } from './shadow.js';
import type { TableLayer } from './table-layer.js';

/** The element, as far as its tables are concerned. */
export interface TableHost extends PrintHost, Pick<Viewed, 'view'> {
  readonly spoken: Spoken | null;
}

export class TableMode implements ReactiveController {
  readonly #host: TableHost;
  readonly #reader: Reader;
  readonly #hands: Hands;
  #layer: TableLayer | null = null;
  /** The reader asked for the tables, and is to be led to them. */
  #led = false;

  constructor(host: TableHost, reader: Reader, hands: Hands) {
    this.#host = host;
    this.#reader = reader;
    this.#hands = hands;
    host.addEventListener('dg-filter', ({ detail: { kind } }: DgFilterEvent) => {
      if (kind === 'view') this.#led = this.#host.view === 'table';
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { layers } = this.#hands;
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (stage === null) return;
    if (this.#host.view === 'table') void this.#open();
    else {
      // The focus may go back to the graph, which has to be able to take it.
      stage.inert = false;
      layers.close('table');
    }
    const shown = layers.isOpen('table');
    // Whoever stood on the graph stands on the tables then.
    const lost = shown && !stage.inert && stage.contains(focusedIn(this.#root));
    stage.inert = shown;
    if (!shown) this.#reader.place = this.#layer = null;
    else if (lost || this.#led) this.#layer?.focusHead();
    if (shown) this.#led = false;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #open(): Promise<void> {
    const [host, reader, hands] = [this.#host, this.#reader, this.#hands];
    await hands.layers.open('table', async () => {
      const { TableLayer } = await import('./table-layer.js');
      return (frame, context) => {
        // What lies over the graph only makes sense with it.
        hands.layers.close('pad');
        this.#layer = new TableLayer(frame, context, {
          late: () => lateOf(host.spoken!.words),
          reader,
          say: (text) => hands.sayAtRest(text),
          covered: () => hands.covered().bottom,
        });
        reader.place = this.#layer;
        return this.#layer;
      };
    });
  }
}
