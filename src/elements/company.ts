/** What accompanies an element from its first picture on: the reader's hands, printing, and the article beside it. */
import { Hands, type HandsHost, type HandsNeeds } from './hands.js';
import { Printing } from './printing.js';
import type { Reader } from './reader.js';
import type { ReadingHost, Shown } from './reading-host.js';
import { ReadingLoader } from './reading-loader.js';

export class Company {
  readonly hands: Hands;
  readonly printing: Printing;
  readonly reading: ReadingLoader;

  /** @param shown What the element shows at present. */
  constructor(host: ReadingHost & HandsHost, reader: Reader, shown: Shown, needs: HandsNeeds) {
    this.hands = new Hands(host, reader, needs);
    this.printing = new Printing(host, shown);
    this.reading = new ReadingLoader(host, reader, shown);
  }
}
