/** The legend above the graph. With filters, each entry is a toggle button with its number of statements. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../data/vocabulary.js';
import { filterCounts } from '../../model/graph-queries.js';
import { contentsOf, signsInGraph } from '../../scene/build-scene.js';
import { legendGroups, type LegendEntry } from '../../scene/furniture/legend.js';
import { sampleOf } from '../core/legend-sample.js';
import type { ViewContext } from '../core/view-context.js';

/** @param filters Whether the entries switch relations and standings off and on. */
export function legendView(context: ViewContext, filters: boolean): TemplateResult {
  const { words, theme, locale, whole } = context;
  // All that the dataset holds is listed, so that what a filter hides can be shown again.
  const standings = new Set(whole.getAttribute('filter').standings);
  const [relations = [], standingEntries = [], kinds = []] = legendGroups(
    {
      ...contentsOf(whole, { theme, words, locale }),
      standings,
      ended: signsInGraph(context.graph).ended,
    },
    theme,
    words,
  );
  const counts = filterCounts(context.graph);
  const lists: Partial<Record<LegendEntry['group'], readonly { id: string; on: boolean; count: number }[]>> = filters
    ? { relation: counts.relations, standing: counts.standings }
    : {};
  const entryView = (entry: LegendEntry): TemplateResult => {
    const sample = sampleOf(entry, whole);
    const key = keyOf(entry);
    const counted = lists[entry.group]?.find(({ id }) => id === entry.id);
    if (counted === undefined)
      return html`<li class="entry" data-entry=${key}>${sample}<span>${entry.label}</span></li>`;
    const press = (event: MouseEvent): void => {
      const origin = event.detail === 0 ? 'keyboard' : 'pointer';
      if (entry.group === 'relation') context.actions.toggleRelation(entry.id, origin);
      else context.actions.toggleStanding(entry.id as Standing, origin);
    };
    return html`<li data-entry=${key}>
      <button type="button" class="entry" data-filter=${entry.id} aria-pressed=${String(counted.on)} @click=${press}>
        ${sample}<span>${entry.label}</span><span class="count">${counted.count}</span>
      </button>
    </li>`;
  };
  const group = (label: string, entries: readonly LegendEntry[]): TemplateResult | typeof nothing =>
    entries.length === 0
      ? nothing
      : html`<ul aria-label=${label}>
          ${entries.map(entryView)}
        </ul>`;
  return html`<div class="legend" part="legend" role="group" aria-label=${words.ui.filters}>
    ${group(words.ui.relationTypes, relations)}${group(words.ui.certainty, standingEntries)}
    ${group(words.ui.kinds, kinds)}
  </div>`;
}

/** The group and the id, such as `standing denied`. */
const keyOf = ({ group, id }: LegendEntry): string => `${group} ${id}`;
