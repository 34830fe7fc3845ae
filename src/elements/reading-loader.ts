/** Loads linked reading once an article is set; without one nothing of it travels. */
import type { ReactiveController } from 'lit';
import type { ArticleReader, ReadingHost, Shown } from './reading-host.js';

export class ReadingLoader implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #reader: ArticleReader;
  readonly #shown: Shown;
  #asked = false;

  constructor(host: ReadingHost, reader: ArticleReader, shown: Shown) {
    this.#host = host;
    this.#reader = reader;
    this.#shown = shown;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#asked || this.#host.article === null) return;
    this.#asked = true;
    // Without it the graph still stands; the next update asks again.
    void import('./linked-reading.js').then(
      ({ LinkedReading }) => this.#host.addController(new LinkedReading(this.#host, this.#reader, this.#shown)),
      () => (this.#asked = false),
    );
  }
}
