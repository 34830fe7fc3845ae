/** What accompanies an element from its first picture on: printing, and the article beside it. */
import { Printing } from './printing.js';
import type { ArticleReader, ReadingHost, Shown } from './reading-host.js';
import { ReadingLoader } from './reading-loader.js';

export class Company {
  readonly printing: Printing;
  readonly reading: ReadingLoader;

  /** @param shown What the element shows at present. */
  constructor(host: ReadingHost, reader: ArticleReader, shown: Shown) {
    this.printing = new Printing(host, shown);
    this.reading = new ReadingLoader(host, reader, shown);
  }
}
