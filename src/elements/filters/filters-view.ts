/** What the box of filters shows, in its order: certainty, relations, sources, words, an actor, paths, sides, agents, time. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { principalsOf } from '../../model/filter/principals.js';
import { FOCUS_DEPTHS } from '../../model/filter/validate-filter.js';
import { isListed } from '../../model/filter/filter.js';
import { filterCounts } from '../../model/graph-queries.js';
import { statementCounts } from '../../model/statement-counts.js';
import type { FilterGroup, ReaderContext } from '../core/view-context.js';
import type { ActorChoice, FiltersActions, FiltersState, ActorPair } from './filters-state.js';
import { certaintyView, relationsView, sourcesView } from './filter-lists.js';
import { originOf } from '../core/events.js';
import { ALL_SHOWN } from '../core/view-state.js';
import { pathsView } from './paths-view.js';
import { sidesView } from './sides-view.js';

export function filtersView(state: FiltersState, handlers: FiltersActions): TemplateResult {
  const { context } = state;
  const {
    words,
    graph,
    late: { filters },
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
      ${sourcesView(state, handlers, counts)} ${textView(state, handlers)} ${aroundView(state)}
      ${pairView(state, handlers, 'between', filters.panel.between, [filters.panel.from, filters.panel.to], pathsView(context))}
      ${pairView(state, handlers, 'sides', filters.panel.sides, [filters.panel.left, filters.panel.right], sidesView(context))}
      ${agentsView(state, handlers)} ${undatedView(context)}
    </div>
    <div class="foot">
      <button
        type="button"
        class="everything"
        @click=${(event: MouseEvent) => actions.change(ALL_SHOWN, null, null, originOf(event))}
      >
        ${words.ui.showAll}
      </button>
      <span class="shown">${filters.chips.shown(shown, all)}</span>
    </div>
  </div>`;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

function textView({ context, typed }: FiltersState, handlers: FiltersActions): TemplateResult {
  const {
    graph,
    late: {
      filters: { panel },
    },
  } = context;
  const filter = graph.getAttribute('filter');
  const matching = graph
    .getAttribute('passing')
    .filter((statement) => isListed(statement, filter))
    .filter(({ standing }) => standing !== 'denied' || filter.standings !== undefined).length;
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

function selectView(
  actors: readonly ActorChoice[],
  label: string,
  none: string,
  chosen: string,
  taken: string,
  choose: (id: string) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select @change=${(event: Event) => choose(valueOf(event))}>
      <option value="" .selected=${live(chosen === '')}>${none}</option>
      ${actors.map(({ id, name }) => html`<option value=${id} .selected=${live(chosen === id)} ?disabled=${taken === id && taken !== ''}>${name}</option>`)}
    </select>
  </label>`;
}

function aroundView({ context, actors }: FiltersState): TemplateResult {
  const {
    graph,
    actions,
    late: {
      filters: { panel },
    },
  } = context;
  const { focus, depth: now = 1 } = graph.getAttribute('filter');
  const choose = (id: string): void =>
    actions.change({ focusOn: id === '' ? null : id, depth: null }, 'focus', id === '' ? null : id, 'panel');
  return html`<div class="group" role="group" aria-label=${panel.around} data-group="around">
    <h4>${panel.around}</h4>
    ${selectView(actors, panel.around, panel.everyone, focus ?? '', '', choose)}
    ${
      focus === undefined
        ? nothing
        : html`<div class="row" role="radiogroup" aria-label=${panel.reach}>
            ${FOCUS_DEPTHS.map((depth) => html`<label class="radio"><input type="radio" name="dg-depth" value=${depth} .checked=${live(depth === now)} @change=${() => actions.change({ depth }, 'focus', focus, 'panel')} />${panel.lines(depth)}</label>`)}
          </div>`
    }
  </div>`;
}

/** @param found What comes of it. */
function pairView(
  { context, actors, pairs }: FiltersState,
  handlers: FiltersActions,
  group: FilterGroup,
  title: string,
  labels: ActorPair,
  found: unknown,
): TemplateResult {
  const {
    late: {
      filters: { panel },
    },
  } = context;
  const pair = pairs[group];
  return html`<div class="group" role="group" aria-label=${title} data-group=${group}>
    <h4>${title}</h4>
    ${([0, 1] as const).map((place) => selectView(actors, labels[place], panel.choose, pair[place], pair[1 - place]!, (id) => handlers.pick(group, place, id)))}
    ${found}
  </div>`;
}

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
      <span>${panel.fold(agents)}</span>
      <svg class="ring" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
        ${svg`<circle cx="10" cy="10" r="8.5" stroke-width="1.3"></circle><circle cx="10" cy="10" r="5" fill="currentColor" stroke="none"></circle>`}
      </svg>
    </label>
  </div>`;
}

/** Where a source places some statements in time, and others not. */
function undatedView({
  dataset,
  graph,
  actions,
  late: {
    filters: { panel },
  },
}: ReaderContext): TemplateResult | typeof nothing {
  const count = dataset.statements.filter(({ date, order }) => date === undefined && order === undefined).length;
  if (count === 0 || count === dataset.statements.length) return nothing;
  const on = graph.getAttribute('filter').undated !== 'hide';
  return html`<div class="group" role="group" aria-label=${panel.undated}>
    <h4>${panel.undated}</h4>
    <label class="switch"
      ><input
        type="checkbox"
        data-filter-undated
        .checked=${live(on)}
        @change=${(event: Event) => actions.change({ undated: (event.currentTarget as HTMLInputElement).checked ? null : 'hide' }, 'undated', null, 'panel')}
      /><span>${panel.showUndated(count)}</span></label
    >
  </div>`;
}
