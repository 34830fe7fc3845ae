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

/** The names of those filters. */
export const FILTERS = [
  'relations',
  'standings',
  'sources',
  'text',
  'asOf',
  'undated',
  'focusOn',
  'depth',
  'between',
  'minStatements',
  'perActor',
  'top',
  'also',
  'groups',
  'openGroups',
] as const satisfies readonly (keyof AbsentFilters)[];

export type FilterName = (typeof FILTERS)[number];

/** No filter. */
export const ALL_SHOWN = {
  fold: false,
  ...Object.fromEntries(FILTERS.map((name) => [name, null])),
} as Readonly<Record<keyof AbsentFilters, null>> & Pick<ViewState, 'fold'>;
