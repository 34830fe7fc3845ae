/** What the views around the graph are drawn from, and what they may ask for. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Standing } from '../../data/vocabulary.js';
import type { Point } from '../../geometry/types.js';
import type { ActorGroup } from '../../model/groups/actor-groups.js';
import type { Sides } from '../../model/sides/stances.js';
import type { StatementTexts } from '../../model/filter/statement-texts.js';
import type { StatementGraph } from '../../model/types.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Theme } from '../../scene/theme.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import type { FilterKind, Origin } from './events.js';
import type { ViewState } from './view-state.js';
import type { ArticleState } from './article-state.js';
import type { Selection } from '../../model/selection.js';

export interface ViewContext {
  readonly dataset: Dataset;
  /** What is shown: filters are applied. */
  readonly graph: StatementGraph;
  /** All that the dataset holds, whatever is filtered. */
  readonly whole: StatementGraph;
  /** The folded texts of statements, kept while a reader types words of a filter; absent before filters have loaded. */
  readonly texts: StatementTexts | undefined;
  readonly words: Words;
  readonly locale: string;
  readonly theme: Theme;
  readonly sides?: Sides | null | undefined;
  readonly selection: Selection | null;
  readonly actions: FrameRequests;
}

/** What the reader points at, and what the reader has done last. */
export interface ReaderState {
  /** What the reader points at, and where on the stage, px. */
  readonly hovered: { readonly target: Target; readonly at: Point } | null;
  /** Whether the hint that names the key for zooming is shown. */
  readonly hint: boolean;
  /** The actor whose lines the reader steps through, or null. */
  readonly pivotActor: string | null;
  /** Which passage was cited last, and whether the browser allowed it; null when none was. */
  readonly copied: { readonly id: string; readonly done: boolean } | null;
  /** The line of which the reader has asked for more statements, and how many are listed; null for none. */
  readonly listed: { readonly edge: string; readonly count: number } | null;
}

/** What the parts that load after the first picture are drawn from. */
export interface ReaderContext extends ViewContext, Pick<ReaderState, 'pivotActor' | 'copied' | 'listed'> {
  readonly late: LateWords;
  readonly actions: ReaderRequests;
  /** Views that are needed once a filter or sides are set; null until they have loaded. */
  readonly filterViews?: FilterViews | null | undefined;
  /**
   * Opens the panel of filters at paths or sides, with an actor as the first of the two; absent where a page has no
   * filters.
   */
  readonly openFilters?: ((group: FilterGroup, actor: string) => void) | undefined;
  /** The story that the reader has left for a selection of their own; null or absent where there is none. */
  readonly story?: { resume(origin: Origin): void } | null;
}

/** Views that are needed once a filter or sides are set. */
export interface FilterViews {
  /** The row of active filters. */
  readonly activeFiltersView: (context: ReaderContext) => unknown;
  /** Paths and sides, at the head of the panel. */
  readonly analysisView: (context: ReaderContext) => unknown;
  /** The agents that are folded into an actor. */
  readonly foldedAgentsView: (context: ReaderContext, id: string) => unknown;
  /** A group whose members are shown. */
  readonly groupView: (context: ReaderContext, group: ActorGroup) => unknown;
  /** Why nothing is shown; empty if something is. */
  readonly nothingInWords: (context: ViewContext, late: LateWords) => string;
  /** Says which of two rivals the filters hide; empty if both are shown, or if no sides are asked for. */
  readonly hiddenSidesInWords: (context: ViewContext, late: LateWords) => string;
}

/** A part of the panel of filters that asks for two actors. */
export type FilterGroup = 'between' | 'sides';

/** What the frame can ask for before the features have loaded. */
export interface FrameRequests {
  toggleRelation(id: string, origin: Origin): void;
  toggleStanding(id: Standing, origin: Origin): void;
}

/** What views ask for on behalf of the reader; they see the result in their next context. */
export interface ReaderRequests extends FrameRequests {
  /** The article beside the graph; null while there is none. */
  readonly article?: ArticleState | null;
  /** Removes all filters. */
  showAll(origin: Origin): void;
  /** @param pivotActor The actor from whose lines it was chosen; null = from among all; left out = as before. */
  select(selection: Selection | null, origin: Origin, pivotActor?: string | null): void;
  /** Selects without moving the focus. */
  step(selection: Selection | null, origin: Origin): void;
  /** Lists so many statements of a line. @param from The index of the first one that is new. */
  list(edge: string, count: number, from: number, origin: Origin): void;
  /** Copies the citation of a passage. */
  cite(id: string, text: string): Promise<void>;
  /** Changes the view. `kind` and `id` are for the event that tells the page: null where all filters are removed. */
  change(changes: Partial<ViewState>, kind: FilterKind | null, id: string | null, origin: Origin): void;
}
