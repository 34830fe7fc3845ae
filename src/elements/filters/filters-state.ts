/** What the box of filters is drawn from, and what may be asked of it. */
import type { FilterGroup, ReaderContext } from '../core/view-context.js';

export interface ActorChoice {
  readonly id: string;
  readonly name: string;
}

/** Ids of two actors; empty for the one that is not chosen yet. */
export type ActorPair = readonly [first: string, second: string];

/** The lists that may be so long that one has to search in them. */
export type FindableList = 'relations' | 'sources';

export interface FiltersState {
  readonly context: ReaderContext;
  /** What is typed and not yet applied, or null. */
  readonly typed: string | null;
  /** What is sought in each list. */
  readonly sought: Readonly<Record<FindableList, string>>;
  /** By their names. */
  readonly actors: readonly ActorChoice[];
  readonly pairs: Readonly<Record<FilterGroup, ActorPair>>;
}

export interface FiltersActions {
  close(): void;
  /** Something was typed, or entered. */
  type(text: string): void;
  enter(text: string): void;
  find(list: FindableList, text: string): void;
  pick(group: FilterGroup, place: 0 | 1, id: string): void;
  fold(on: boolean): void;
}
