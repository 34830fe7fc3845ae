/** What the parts of the element's furniture are drawn from, and what they may ask for. */
import type { Dataset } from '../data/parse.js';
import type { Standing } from '../data/vocabulary.js';
import type { Sides } from '../model/stance.js';
import type { StatementGraph } from '../model/types.js';
import type { Theme } from '../scene/theme.js';
import type { Words } from '../words/types.js';
import type { Origin } from './events.js';
import type { ReadingState } from './reading-state.js';
import type { Selection } from './selection.js';

export interface ViewContext {
  readonly dataset: Dataset;
  /** What is shown: filters are applied. */
  readonly graph: StatementGraph;
  readonly words: Words;
  readonly locale: string;
  readonly theme: Theme;
  readonly sides?: Sides | null | undefined;
  readonly selection: Selection | null;
  readonly actions: Actions;
}

/** Requests of the reader; state comes back by a new context. */
export interface Actions {
  /** The article beside the graph; null while there is none. */
  readonly reading?: ReadingState | null;
  select(selection: Selection | null, origin: Origin): void;
  toggleRelation(id: string, origin: Origin): void;
  toggleStanding(id: Standing, origin: Origin): void;
  showAll(origin: Origin): void;
}
