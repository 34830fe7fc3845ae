/** The legend over the graph; with filters, each entry is a switch with its count. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '../../data/vocabulary.js';
import { filterCounts, relationsOf } from '../../model/graph-queries.js';
import { glyphNode, lineNode } from '../../render/svg/emit.js';
import { toDom } from '../../render/svg/to-dom.js';
import { node } from '../../render/svg/svg-tree.js';
import { contentsOf } from '../../scene/build-scene.js';
import { legendGroups, type LegendEntry } from '../../scene/furniture/legend.js';
import type { ViewContext } from '../core/view-context.js';

/** @param filters Whether entries switch relations and standings off and on. */
export function legendView(context: ViewContext, filters: boolean): TemplateResult {
  const { words, theme, locale, whole } = context;
  // All that the dataset holds is listed, so that what a filter hides can be brought back.
  const standings = new Set(whole.getAttribute('filter').standings);
  const [relations = [], ways = [], kinds = []] = legendGroups(
    {
      ...contentsOf(whole, { theme, words, locale }),
      standings,
      ended: relationsOf(context.graph).some(({ ended }) => ended !== null),
    },
    theme,
    words,
  );
  const counts = filterCounts(context.graph);
  const toggle = (entry: LegendEntry): TemplateResult => {
    const switches = entry.group === 'relation' ? counts.relations : entry.group === 'standing' ? counts.standings : [];
    const count = switches.find(({ id }) => id === entry.id);
    if (!filters || count === undefined)
      return html`<li class="entry">${sample(entry)}<span>${entry.label}</span></li>`;
    const press = (event: MouseEvent): void => {
      const origin = event.detail === 0 ? 'keyboard' : 'pointer';
      if (entry.group === 'relation') context.actions.toggleRelation(entry.id, origin);
      else context.actions.toggleStanding(entry.id as Standing, origin);
    };
    return html`<li>
      <button
        type="button"
        class="entry"
        data-filter=${entry.id}
        aria-pressed=${count.on ? 'true' : 'false'}
        @click=${press}
      >
        ${sample(entry)}<span>${entry.label}</span><span class="count">${count.count}</span>
      </button>
    </li>`;
  };
  const group = (label: string, entries: readonly LegendEntry[]): TemplateResult | typeof nothing =>
    entries.length === 0
      ? nothing
      : html`<ul aria-label=${label}>
          ${entries.map(toggle)}
        </ul>`;
  return html`<div class="legend" part="legend" role="group" aria-label=${words.ui.filters}>
    ${group(words.ui.relations, relations)}${group(words.ui.standings, ways)}${group(words.ui.kinds, kinds)}
  </div>`;
}

/** The sample of an entry as a small picture of its own. */
function sample(entry: LegendEntry): SVGElement {
  const { lines, glyphs } = entry.draw(0, 8);
  return toDom(
    document,
    node(
      'svg',
      {
        class: 'sample',
        width: entry.sample,
        height: 16,
        viewBox: `0 0 ${entry.sample} 16`,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      ...lines.map(lineNode),
      ...glyphs.map(glyphNode),
    ),
  );
}
