/** Loads linked reading once an article is set; without one nothing of it travels. */
import type { ReactiveController } from 'lit';
import type { SceneOptions } from '../scene/build.js';
import type { Composition } from './composition.js';
import type { Picture } from './picture.js';
import type { PrintHost } from './printing.js';
import type { Reader } from './reader.js';

/** The element, as far as its reading is concerned. */
export interface ReadingHost extends PrintHost {
  readonly article: string | Element | ShadowRoot | null;
  readonly selected: string | null;
}

/** What the element shows at present, how, and where. */
export type Shown = () => readonly [Composition | null, SceneOptions, Picture | null];

export class ReadingLoader implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #reader: Reader;
  readonly #shown: Shown;
  #asked = false;

  constructor(host: ReadingHost, reader: Reader, shown: Shown) {
    this.#host = host;
    this.#reader = reader;
    this.#shown = shown;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#asked || this.#host.article === null) return;
    this.#asked = true;
    // Without it the graph still stands.
    void import('./linked-reading.js').then(({ LinkedReading }) => this.#host.addController(new LinkedReading(this.#host, this.#reader, this.#shown)), () => null);
  }
}
