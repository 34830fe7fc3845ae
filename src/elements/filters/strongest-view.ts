/** The part of the filter panel that limits a graph of many to what matters most. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { eventsOf } from '../../model/event-counts.js';
import { relationsOf } from '../../model/graph-queries.js';
import type { FilterKind } from '../core/events.js';
import type { ReaderContext } from '../core/view-context.js';
import type { ViewState } from '../core/view-state.js';

/** Fewer actors need no such filter. */
const LEAST_ACTORS = 20;
/** The numbers of actors, of statements and of relations that are offered, as far as the graph has more. */
const ACTORS = [10, 20, 40, 60, 100, 150, 250, 500, 1000, 2000];
const STATEMENTS = [2, 3, 5, 10, 20, 50, 100, 200, 500, 1000];
const RELATIONS = [1, 2, 3, 5, 10, 20];

/** Three lists: how many actors, from how many statements on, how many relations of each actor. */
export function strongestView({ graph, whole, actions, late }: ReaderContext): TemplateResult | typeof nothing {
  if (whole.order < LEAST_ACTORS) return nothing;
  const {
    filters: { panel },
  } = late;
  const { top = 0, minStatements = 1, perActor = 0 } = graph.getAttribute('filter');
  const change = (changes: Partial<ViewState>, kind: FilterKind): void => actions.change(changes, kind, null, 'panel');
  const greatest = relationsOf(whole).reduce((most, edge) => Math.max(most, eventsOf(edge)), 1);
  return html`<div class="group" role="group" aria-label=${panel.strongest} data-group="strongest">
    <h4>${panel.strongest}</h4>
    ${choice(
      'top',
      panel.actors,
      top,
      [[0, panel.everyone], ...offered(ACTORS, whole.order, top, (count) => panel.most(count))],
      (value) => change({ top: value }, 'top'),
    )}
    ${
      greatest < 2 && minStatements < 2
        ? nothing
        : choice(
            'min-statements',
            panel.perRelation,
            minStatements,
            [
              [1, panel.anyNumber],
              ...offered(STATEMENTS, greatest + 1, minStatements, (count) => panel.atLeast(count)),
            ],
            (value) => change({ minStatements: value > 1 ? value : null }, 'strongest'),
          )
    }
    ${choice(
      'per-actor',
      panel.perActor,
      perActor,
      [[0, panel.allRelations], ...offered(RELATIONS, Infinity, perActor, (count) => panel.strongestOf(count))],
      (value) => change({ perActor: value > 0 ? value : null }, 'strongest'),
    )}
  </div>`;
}

type Option = readonly [value: number, text: string];

/** The numbers below a limit, and the one that is set. */
function offered(numbers: readonly number[], limit: number, set: number, text: (value: number) => string): Option[] {
  const own = set > 1 || (set === 1 && numbers.includes(1)) ? [set] : [];
  const all = [...new Set([...numbers.filter((value) => value < limit), ...own])].sort((a, b) => a - b);
  return all.map((value) => [value, text(value)]);
}

function choice(
  name: string,
  label: string,
  chosen: number,
  options: readonly Option[],
  choose: (value: number) => void,
): TemplateResult {
  return html`<label class="choice"
    ><span>${label}</span>
    <select
      data-filter=${name}
      @change=${(event: Event) => choose(Number((event.currentTarget as HTMLSelectElement).value))}
    >
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </label>`;
}
