/** The lists of the filter panel: standings, relations and sources, each item with its number of statements. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Standing } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { relationTypesInUse } from '../../model/filter/filter.js';
import type { FilterCounts } from '../../model/graph-queries.js';
import { colorsOf, relationLabel } from '../../scene/build-scene.js';
import { standingEntry } from '../../scene/furniture/legend.js';
import { sampleOf } from '../core/legend-sample.js';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { toggleRelation, toggleSource, toggleStanding } from './toggle-filter.js';
import type { FindableList, FiltersActions, FiltersState } from './filters-state.js';

/** Lists longer than this have a search field. */
const LONG_LIST = 12;
const ONLY_STATED: readonly Standing[] = ['stated'];

/** Two presets (all standings but *denied*, or only *stated*), and each standing. */
export function certaintyView(
  {
    dataset,
    graph,
    words,
    theme,
    actions,
    late: {
      filters: { panel },
    },
  }: ReaderContext,
  { standings: counts }: FilterCounts,
): TemplateResult {
  const { standings } = graph.getAttribute('filter');
  const preset = (label: string, list: readonly Standing[] | null): TemplateResult =>
    html`<label class="radio"
      ><input
        type="radio"
        name="dg-certain"
        .checked=${live(String(standings ?? null) === String(list))}
        @change=${() => actions.change({ standings: list }, 'standing', list?.[0] ?? null, 'panel')}
      />${label}</label
    >`;
  const toggle = (id: Standing): void =>
    actions.change({ standings: toggleStanding(dataset, standings ?? null, id) }, 'standing', id, 'panel');
  return html`<div class="group" role="group" aria-label=${words.ui.certainty}>
    <h4>${words.ui.certainty}</h4>
    <div role="radiogroup" aria-label=${words.ui.certainty}>
      ${preset(panel.allButDenied, null)}${preset(panel.onlyStated, ONLY_STATED)}
    </div>
    <ul class="options" aria-label=${words.ui.certainty}>
      ${counts.map(
        ({ id, on, count }) =>
          html`<li class="option">
            <label>
              <input type="checkbox" data-standing=${id} .checked=${live(on)} @change=${() => toggle(id)} />
              ${sampleOf(standingEntry(id, theme, words), graph)}<span class="name">${words.standings[id]}</span
              ><span class="count">${count}</span>
            </label>
          </li>`,
      )}
    </ul>
  </div>`;
}

export function relationsView(
  state: FiltersState,
  handlers: FiltersActions,
  { relations: counts }: FilterCounts,
): TemplateResult | typeof nothing {
  const { dataset, graph, words, locale, theme, actions } = state.context;
  const colors = colorsOf(graph, theme);
  const { relations = null } = graph.getAttribute('filter');
  const labels = new Map(relationTypesInUse(dataset).map((type) => [type.id, relationLabel(type, words, locale)]));
  const rows = counts.map(({ id, on, count }) => ({
    id,
    on,
    count,
    name: labels.get(id)!,
    sample: dotSample(colors.get(id) ?? theme.ink),
  }));
  return listView(state, handlers, 'relations', words.ui.relationTypes, rows, {
    toggle: (id) => actions.change({ relations: toggleRelation(dataset, relations, id) }, 'relation', id, 'panel'),
    only: (id, event) => actions.change({ relations: id === null ? null : [id] }, 'relation', id, originOf(event)),
  });
}

/** Nothing where there is only one source. */
export function sourcesView(
  state: FiltersState,
  handlers: FiltersActions,
  { sources: counts }: FilterCounts,
): TemplateResult | typeof nothing {
  const {
    dataset,
    graph,
    actions,
    late: {
      filters: { panel },
    },
  } = state.context;
  if (dataset.sources.length < 2) return nothing;
  const { sources = null } = graph.getAttribute('filter');
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title ?? id]));
  const rows = counts.map(({ id, on, count }) => ({ id, on, count, name: titles.get(id)!, sample: nothing }));
  return listView(state, handlers, 'sources', panel.sources, rows, {
    toggle: (id) => actions.change({ sources: toggleSource(dataset, sources, id) }, 'source', id, 'panel'),
    only: (id, event) => actions.change({ sources: id === null ? null : [id] }, 'source', id, originOf(event)),
  });
}

interface Row {
  readonly id: string;
  readonly on: boolean;
  readonly count: number;
  readonly name: string;
  readonly sample: unknown;
}

interface ListActions {
  readonly toggle: (id: string) => void;
  /** Shows one item only; null = all items. */
  readonly only: (id: string | null, event: MouseEvent) => void;
}

function listView(
  { context, sought }: FiltersState,
  handlers: FiltersActions,
  list: FindableList,
  title: string,
  rows: readonly Row[],
  { toggle, only }: ListActions,
): TemplateResult {
  const {
    late: {
      filters: { panel },
    },
  } = context;
  const long = rows.length > LONG_LIST;
  const query = foldText(sought[list].trim());
  const listed = rows.filter(({ name }) => foldText(name).includes(query));
  const onlyButton = (id: string | null, label: string, text: string): TemplateResult | typeof nothing =>
    rows.length < 2
      ? nothing
      : html`<button type="button" class="only" aria-label=${label} @click=${(event: MouseEvent) => only(id, event)}>
          ${text}
        </button>`;
  const searchField = html`<input
    type="search"
    class="find"
    aria-label=${panel.find(title)}
    placeholder=${panel.find(title)}
    dir="auto"
    autocomplete="off"
    spellcheck="false"
    @input=${(event: Event) => handlers.find(list, (event.currentTarget as HTMLInputElement).value)}
  />`;
  return html`<div class="group" role="group" aria-label=${title} data-list=${list}>
    <div class="title">
      <h4>${title}</h4>
      ${onlyButton(null, panel.allOf(title), panel.all)}
    </div>
    ${long ? searchField : nothing}
    <ul class="options ${long ? 'long' : ''}">
      ${listed.map(
        ({ id, on, count, name, sample }) =>
          html`<li class="option">
            <label
              ><input type="checkbox" data-item=${id} .checked=${live(on)} @change=${() => toggle(id)} />${sample}<span
                class="name"
                dir="auto"
                >${name}</span
              ><span class="count">${count}</span></label
            >
            ${onlyButton(id, panel.onlyThis(name), panel.only)}
          </li>`,
      )}
    </ul>
  </div>`;
}

const dotSample = (color: string): TemplateResult =>
  html`<svg class="dot" width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="5.5" fill=${color}></circle>
  </svg>`;
