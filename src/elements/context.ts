/** What the parts of the element's furniture are drawn from, and what they may ask for. */
import type { Dataset } from '../data/parse.js';
import type { Standing } from '../data/vocabulary.js';
import type { Point } from '../geometry/types.js';
import type { Ways } from '../model/derive.js';
import type { Sides } from '../model/stance.js';
import type { StatementGraph } from '../model/types.js';
import type { Target } from '../scene/pick.js';
import type { Theme } from '../scene/theme.js';
import type { LateWords, Words } from '../words/types.js';
import type { FilterKind, Origin } from './events.js';
import type { Viewed } from './graph-properties.js';
import type { ReadingState } from './reading-state.js';
import type { Selection } from './selection.js';

export interface ViewContext {
  readonly dataset: Dataset;
  /** What is shown: filters are applied. */
  readonly graph: StatementGraph;
  /** All that the dataset holds, whatever is filtered. */
  readonly whole: StatementGraph;
  /** How filters are applied. */
  readonly ways: Ways;
  readonly words: Words;
  readonly locale: string;
  readonly theme: Theme;
  readonly sides?: Sides | null | undefined;
  readonly selection: Selection | null;
  readonly actions: Switches;
}

/** What the reader is about. */
export interface ReaderState {
  /** What the reader points at, and where on the stage, px. */
  readonly hovered: { readonly target: Target; readonly at: Point } | null;
  /** Whether the key that zooms is named just now. */
  readonly hint: boolean;
  /** The actor whose lines the reader steps through, or null. */
  readonly trail: string | null;
  /** Which passage was cited last, and whether the browser allowed it; null when none was. */
  readonly cited: { readonly id: string; readonly done: boolean } | null;
}

/** What the parts that load after the first picture are drawn from. */
export interface ReaderContext extends ViewContext, Pick<ReaderState, 'trail' | 'cited'> {
  readonly late: LateWords;
  readonly actions: Actions;
}

/** What a frame alone can ask for, whether hands have loaded or not. */
export interface Switches {
  toggleRelation(id: string, origin: Origin): void;
  toggleStanding(id: Standing, origin: Origin): void;
  /** Takes all filters off. */
  showAll(origin: Origin): void;
}

/** Requests of the reader; state comes back by a new context. */
export interface Actions extends Switches {
  /** The article beside the graph; null while there is none. */
  readonly reading?: ReadingState | null;
  /** @param trail The actor from whose lines it was chosen; null = from among all; left out = as before. */
  select(selection: Selection | null, origin: Origin, trail?: string | null): void;
  /** Selects, and leaves the focus where it is. */
  step(selection: Selection | null, origin: Origin): void;
  /** Copies the citation of a passage. */
  cite(id: string, text: string): Promise<void>;
  /** Changes what is looked at; `kind` and `id` tell the page what it was. */
  change(changes: Partial<Viewed>, kind: FilterKind, id: string | null, origin: Origin): void;
}
