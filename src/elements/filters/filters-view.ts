/** The view of the filter panel: standings, relations, sources, text, focus, paths, sides, agents, undated. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { principalsOf } from '../../model/filter/principals.js';
import { FOCUS_DEPTHS } from '../../model/filter/validate-filter.js';
import { listedStatements } from '../../model/filter/listed-statements.js';
import { filterCounts } from '../../model/graph-queries.js';
import { statementCounts } from '../../model/statement-counts.js';
import { groupOfMark, openGroupWithMark } from '../../model/groups/group-marks.js';
import { isUndated, timeKindOf } from '../../model/time/time-kind.js';
import { localName } from '../../scene/build-scene.js';
import type { FilterGroup, ReaderContext } from '../core/view-context.js';
import type { ActorChoice, FiltersActions, FiltersState, ActorPair } from './filters-state.js';
import { certaintyView, relationsView, sourcesView } from './filter-lists.js';
import { originOf } from '../core/events.js';
import { everythingShown } from '../core/everything-shown.js';
import { groupsView } from './groups-view.js';
import { pathsView } from './paths-view.js';
import { sidesView } from './sides-view.js';
import { strongestView } from './strongest-view.js';

export function filtersView(state: FiltersState, handlers: FiltersActions): TemplateResult {
  const { context } = state;
  const {
    words,
    graph,
    late: {
      filters: { panel, chips },
    },
    actions,
  } = context;
  const counts = filterCounts(graph);
  const { shown, all } = statementCounts(graph);
  return html`<div class="filters" data-control role="dialog" aria-labelledby="filters-title">
    <div class="top">
      <h3 id="filters-title" tabindex="-1">${words.ui.filters}</h3>
      <button type="button" class="dismiss" aria-label=${words.ui.close} @click=${() => handlers.close()}>×</button>
    </div>
    <div class="groups">
      ${certaintyView(context, counts)} ${relationsView(state, handlers, counts)}
      ${sourcesView(state, handlers, counts)} ${textView(state, handlers)} ${strongestView(context)}
      ${aroundView(state)}
      ${pairView(state, handlers, 'between', panel.between, [panel.from, panel.to], pathsView(context))}
      ${pairView(state, handlers, 'sides', panel.sides, [panel.left, panel.right], sidesView(context))}
      ${agentsView(state, handlers)} ${groupsView(context)} ${undatedView(context)}
    </div>
    <div class="foot">
      <button
        type="button"
        class="everything"
        @click=${(event: MouseEvent) => actions.change(everythingShown(context.dataset), null, null, originOf(event))}
      >
        ${words.ui.showAll}
      </button>
      <span class="shown">${chips.shown(shown, all)}</span>
    </div>
  </div>`;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The field that filters by text, with the number of statements that match. */
function textView({ context, typed }: FiltersState, handlers: FiltersActions): TemplateResult {
  const {
    graph,
    late: {
      filters: { panel },
    },
  } = context;
  const { filter, passing, principals } = graph.getAttributes();
  const matching = listedStatements(passing, filter, principals).length;
  return html`<div class="group" role="group" aria-label=${panel.text}>
    <h4>${panel.text}</h4>
    <input
      type="search"
      class="text"
      aria-label=${panel.text}
      placeholder=${panel.textHint}
      dir="auto"
      autocomplete="off"
      spellcheck="false"
      enterkeyhint="search"
      .value=${live(typed ?? filter.text ?? '')}
      @input=${(event: Event) => handlers.type(valueOf(event))}
      @change=${(event: Event) => handlers.enter(valueOf(event))}
    />
    ${filter.text === undefined ? nothing : html`<p class="hint">${panel.matching(matching)}</p>`}
  </div>`;
}

/**
 * A select with all actors.
 *
 * @param none The text of the option for no actor.
 * @param chosen The id of the chosen actor, or ''.
 * @param taken The id of an actor that cannot be chosen, or ''.
 */
function selectView(
  actors: readonly ActorChoice[],
  label: string,
  none: string,
  chosen: string,
  taken: string,
  choose: (id: string) => void,
): TemplateResult {
  const option = ({ id, name }: ActorChoice): TemplateResult =>
    html`<option value=${id} .selected=${live(chosen === id)} ?disabled=${taken === id}>${name}</option>`;
  return html`<label class="choice"
    ><span>${label}</span>
    <select @change=${(event: Event) => choose(valueOf(event))}>
      <option value="" .selected=${live(chosen === '')}>${none}</option>
      ${actors.map(option)}
    </select>
  </label>`;
}

/** The actor in focus, or the group whose members are, and the depth of the focus. */
function aroundView({ context, actors }: FiltersState): TemplateResult {
  const {
    dataset,
    graph,
    locale,
    actions,
    late: {
      filters: { panel, groups },
    },
  } = context;
  const { focus, depth } = graph.getAttribute('filter');
  const group = focus === undefined ? null : openGroupWithMark(dataset, focus, graph.getAttribute('filter'));
  const current = depth ?? (group === null ? 1 : 0);
  const choices = group === null ? actors : [{ id: focus!, name: localName(group, locale) }, ...actors];
  const choose = (id: string): void =>
    actions.change({ focusOn: id === '' ? null : id, depth: null }, 'focus', id === '' ? null : id, 'panel');
  const depthView = (away: number): TemplateResult =>
    html`<label class="radio"
      ><input
        type="radio"
        name="dg-depth"
        value=${away}
        .checked=${live(away === current)}
        @change=${() => actions.change({ depth: away === 0 ? null : away }, 'focus', focus ?? null, 'panel')}
      />${away === 0 ? groups.onlyThese : panel.connections(away)}</label
    >`;
  return html`<div class="group" role="group" aria-label=${panel.focus} data-group="around">
    <h4>${panel.focus}</h4>
    ${selectView(choices, panel.focus, panel.everyone, focus ?? '', '', choose)}
    ${
      focus === undefined
        ? nothing
        : html`<div class="row" role="radiogroup" aria-label=${panel.distance}>
            ${(group === null ? FOCUS_DEPTHS : [0, ...FOCUS_DEPTHS]).map(depthView)}
          </div>`
    }
  </div>`;
}

/**
 * Two selects for a pair of actors.
 *
 * @param result The view of what the pair leads to.
 */
function pairView(
  { context, actors, pairs }: FiltersState,
  handlers: FiltersActions,
  group: FilterGroup,
  title: string,
  labels: ActorPair,
  result: unknown,
): TemplateResult {
  const {
    late: {
      filters: { panel },
    },
  } = context;
  const pair = pairs[group];
  // Whoever stands on a side is an actor of the dataset.
  const choices = group === 'sides' ? actors.filter(({ id }) => groupOfMark(id) === null) : actors;
  const select = (place: 0 | 1): TemplateResult =>
    selectView(choices, labels[place], panel.choose, pair[place], pair[1 - place]!, (id) =>
      handlers.pick(group, place, id),
    );
  return html`<div class="group" role="group" aria-label=${title} data-group=${group}>
    <h4>${title}</h4>
    ${select(0)}${select(1)} ${result}
  </div>`;
}

/** A switch that folds agents into their principals; nothing where there are none. */
function agentsView({ context }: FiltersState, handlers: FiltersActions): TemplateResult | typeof nothing {
  const {
    dataset,
    graph,
    late: {
      filters: { panel },
    },
  } = context;
  const agents = principalsOf(dataset).size;
  if (agents === 0) return nothing;
  const on = graph.getAttribute('filter').fold === true;
  return html`<div class="group" role="group" aria-label=${panel.agents}>
    <h4>${panel.agents}</h4>
    <label class="switch"
      ><input
        type="checkbox"
        role="switch"
        data-filter-fold
        .checked=${live(on)}
        @change=${(event: Event) => handlers.fold((event.currentTarget as HTMLInputElement).checked)}
      />
      <span>${panel.merge(agents)}</span>
      <svg class="ring" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="10" cy="10" r="8.5" stroke-width="1.3"></circle>
        <circle cx="10" cy="10" r="5" fill="currentColor" stroke="none"></circle>
      </svg>
    </label>
  </div>`;
}

/** A switch for undated statements; nothing where all or none are. */
function undatedView({
  dataset,
  graph,
  actions,
  late: {
    filters: { panel },
  },
}: ReaderContext): TemplateResult | typeof nothing {
  const kind = timeKindOf(dataset.statements);
  const count = dataset.statements.filter((statement) => isUndated(statement, kind)).length;
  if (count === 0 || count === dataset.statements.length) return nothing;
  const on = graph.getAttribute('filter').undated !== 'hide';
  const change = (event: Event): void => {
    const { checked } = event.currentTarget as HTMLInputElement;
    actions.change({ undated: checked ? null : 'hide' }, 'undated', null, 'panel');
  };
  return html`<div class="group" role="group" aria-label=${panel.undated}>
    <h4>${panel.undated}</h4>
    <label class="switch"
      ><input type="checkbox" data-filter-undated .checked=${live(on)} @change=${change} /><span
        >${panel.showUndated(count)}</span
      ></label
    >
  </div>`;
}
