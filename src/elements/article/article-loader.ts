/** Loads linked reading when an article is set. */
import type { ReactiveController } from 'lit';
import { Lazy } from '../core/lazy.js';
import type { LinkedReading } from './linked-reading.js';
import type { ArticleReader, ArticleHost, ShownPicture } from './article-host.js';

export class ArticleLoader implements ReactiveController {
  readonly #host: ArticleHost;
  readonly #reader: ArticleReader;
  readonly #shown: ShownPicture;
  readonly #readings = new Lazy(() => import('./linked-reading.js'));
  #reading: LinkedReading | null = null;

  constructor(host: ArticleHost, reader: ArticleReader, shown: ShownPicture) {
    this.#host = host;
    this.#reader = reader;
    this.#shown = shown;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (this.#reading === null && this.#host.article !== null) void this.#load();
  }

  async #load(): Promise<void> {
    // If the file cannot be loaded, the next update tries again.
    const loaded = await this.#readings.load();
    if (loaded === null || this.#reading !== null) return;
    this.#reading = new loaded.LinkedReading(this.#host, this.#reader, this.#shown);
    this.#host.addController(this.#reading);
  }
}
