/** What accompanies an element from its first picture on: printing, and the article beside it. */
import { Printing } from './printing.js';
import { ReadingLoader, type ReadingHost, type Shown } from './reading-loader.js';
import type { Reader } from './reader.js';

export class Company {
  readonly printing: Printing;
  readonly reading: ReadingLoader;

  /** @param shown What the element shows at present. */
  constructor(host: ReadingHost, reader: Reader, shown: Shown) {
    this.printing = new Printing(host, shown);
    this.reading = new ReadingLoader(host, reader, shown);
  }
}
