/** The view as properties of the element: filters, sides, the step of the story, graph, table or matrix. */

/** The painter that a page asks for; `auto` chooses by the size of the graph. */
export type Renderer = 'auto' | 'svg' | 'canvas' | 'webgl';

/** Filters that are absent by default. Their meaning is that of the properties of the same names in `properties.ts`. */
interface AbsentFilters {
  relations: readonly string[] | null;
  standings: readonly string[] | null;
  sources: readonly string[] | null;
  text: string | null;
  asOf: string | null;
  undated: 'show' | 'hide' | null;
  focusOn: string | null;
  depth: number | null;
  between: readonly string[] | null;
  minStatements: number | null;
  perActor: number | null;
  top: number | null;
  also: readonly string[] | null;
  groups: 'none' | 'hulls' | 'folded' | null;
  openGroups: readonly string[] | null;
}

/** All of it; the properties of the element of these names. */
export interface ViewState extends AbsentFilters {
  fold: boolean;
  sides: readonly string[] | null;
  /** Number of the step of the story that is shown, from 1; null where none is. */
  step: number | null;
  view: 'graph' | 'table' | 'matrix';
}

const NO_FILTERS: Readonly<Record<keyof AbsentFilters, null>> = {
  relations: null,
  standings: null,
  sources: null,
  text: null,
  asOf: null,
  undated: null,
  focusOn: null,
  depth: null,
  between: null,
  minStatements: null,
  perActor: null,
  top: null,
  also: null,
  groups: null,
  openGroups: null,
};

export type FilterName = keyof AbsentFilters;

/** The names of the filters that are absent by default. */
export const FILTERS = Object.keys(NO_FILTERS) as readonly FilterName[];

/** No filter. */
export const ALL_SHOWN = { fold: false, ...NO_FILTERS };
