/** What accompanies an element from its first picture on: its reader and the reader's hands, time, printing, and the article beside it. */
import type { Asked } from './asked.js';
import type { ViewContext } from './context.js';
import { Hands, type HandsHost } from './hands.js';
import { Nearness } from './nearness.js';
import { Printing } from './printing.js';
import { Reader, type ReaderHost, type ReaderNeeds } from './reader.js';
import type { ReadingHost, Shown } from './reading-host.js';
import { ReadingLoader } from './reading-loader.js';
import { TableMode, type TableHost } from './table-mode.js';
import { StoryPart, type StoryPartHost } from './story-part.js';
import { Time, type TimeHost } from './time.js';

export interface CompanyNeeds extends ReaderNeeds {
  context(): ViewContext | null;
  readonly asked: Asked;
  /** What the element shows at present. */
  readonly shown: Shown;
}

/** The element, as far as its company is concerned. */
export type CompanyHost = ReadingHost & HandsHost & ReaderHost & TableHost & StoryPartHost & TimeHost;

export class Company {
  readonly nearness: Nearness;
  readonly reader: Reader;
  readonly hands: Hands;
  readonly table: TableMode;
  readonly printing: Printing;
  readonly reading: ReadingLoader;
  readonly story: StoryPart;
  readonly time: Time;

  constructor(host: CompanyHost, needs: CompanyNeeds) {
    this.nearness = new Nearness(host);
    this.reader = new Reader(host, needs);
    this.hands = new Hands(host, this.reader, {
      context: () => needs.context(),
      stage: () => needs.stage(),
      lit: () => this.time.lit,
    });
    this.time = new Time(host, this.reader, {
      context: () => needs.context(),
      near: () => this.nearness.isNear,
      say: (text) => this.hands.sayAtRest(text),
      ready: () => {
        const [composition, options] = needs.shown();
        const [scene, places] = [composition?.scene ?? null, composition?.places ?? null];
        if (scene !== null && places !== null)
          needs.asked.overTime?.seed(
            composition!.graph,
            places,
            { ...options, width: scene.width, height: scene.height },
            scene,
          );
        needs.stage()?.emphasise();
      },
    });
    this.table = new TableMode(host, this.reader, this.hands);
    this.printing = new Printing(host, needs.shown);
    this.reading = new ReadingLoader(host, this.reader, needs.shown);
    this.story = new StoryPart(host, this.reader, this.hands, needs.asked);
  }
}
