/** The state of the filter panel, and what its view can ask for. */
import type { FilterGroup, ReaderContext } from '../core/view-context.js';

export interface ActorChoice {
  readonly id: string;
  readonly name: string;
}

/** The ids of two actors; '' for one that is not chosen yet. */
export type ActorPair = readonly [first: string, second: string];

/** The lists that have a search field if they are long. */
export type FindableList = 'relations' | 'sources';

export interface FiltersState {
  readonly context: ReaderContext;
  /** Text that is typed and not yet applied, or null. */
  readonly typed: string | null;
  /** The text in the search field of each list. */
  readonly sought: Readonly<Record<FindableList, string>>;
  /** Sorted by name. */
  readonly actors: readonly ActorChoice[];
  readonly pairs: Readonly<Record<FilterGroup, ActorPair>>;
}

export interface FiltersActions {
  close(): void;
  /** The reader types in the field that filters by text. */
  type(text: string): void;
  /** The text is to be applied at once. */
  enter(text: string): void;
  /** The reader types in the search field of a list. */
  find(list: FindableList, text: string): void;
  /** The reader chooses the first (0) or second (1) actor of a pair. */
  pick(group: FilterGroup, place: 0 | 1, id: string): void;
  /** Folds agents into their principals, or shows them as actors of their own. */
  fold(on: boolean): void;
}
