/** What the graph of the desk shows, as the view of a step of the story, and back. */
import type { StepView } from '../../data/story-schema.js';
import { ALL_SHOWN } from '../../elements/core/view-state.js';
import type { DiplomaticGraph } from '../../elements/diplomatic-graph.js';

/** The filters, sides and selection that the graph shows now. What restricts nothing is absent. */
export function takeView(graph: DiplomaticGraph): StepView {
  const { focusOn, depth, between, relations, standings, sources, text, asOf, undated, fold, sides, selected } = graph;
  const view = {
    focus: focusOn,
    depth: focusOn === null ? null : depth,
    between,
    relations,
    standings,
    sources,
    text: text === '' ? null : text,
    asOf,
    undated,
    fold: fold ? true : null,
    sides,
    selected,
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null)) as StepView;
}

/** Shows the view of a step; null shows everything. */
export function showView(graph: DiplomaticGraph, view: StepView | null): void {
  const { focus = null, selected = null, sides = null, fold = false, ...filters } = view ?? {};
  Object.assign(graph, ALL_SHOWN, { ...filters, focusOn: focus, selected, sides, fold });
}
