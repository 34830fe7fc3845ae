/** What lies between two actors: how far they are apart, and line by line what leads from one to the other. */
import { html, nothing, type TemplateResult } from 'lit';
import { listPaths } from '../../model/filter/list-paths.js';
import { edgesOf } from '../../model/graph-queries.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { dot, edgeButton } from '../evidence/edge-list.js';
import { nameOf } from '../core/labels.js';

/** As many paths are listed. */
const MOST = 20;

/** The two between whom paths are shown; null without. */
export function endsOf({ graph }: ViewContext): readonly [string, string] | null {
  const [from, to] = graph.getAttribute('filter').between ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** How far the two are apart, in words; empty where no paths are asked for. */
export function apartInWords(context: ReaderContext): string {
  const ends = endsOf(context);
  if (ends === null) return '';
  const {
    late: {
      filters: { paths: words },
    },
    graph,
  } = context;
  const [path] = listPaths(graph, ...ends, 1);
  return path === undefined
    ? words.none(nameOf(context, ends[0]), nameOf(context, ends[1]))
    : words.apart(path.length - 1);
}

/** The shortest paths, the first of them open. */
export function pathsView(context: ReaderContext): TemplateResult | typeof nothing {
  const ends = endsOf(context);
  if (ends === null) return nothing;
  const {
    late: {
      filters: { paths: words },
    },
    graph,
  } = context;
  const paths = listPaths(graph, ...ends, MOST + 1);
  const edges = edgesOf(graph);
  return html`<div class="paths">
    <p class="apart">${apartInWords(context)}</p>
    ${paths.slice(0, MOST).map(
      (path, i) =>
        html`<details class="path" ?open=${i === 0}>
          <summary>${path.map((id, at) => html`${at === 0 ? '' : ' – '}<bdi>${nameOf(context, id)}</bdi>`)}</summary>
          <ul class="edges">
            ${path
              .slice(1)
              .flatMap((id, at) => between(edges, path[at]!, id))
              .map((edge) => html`<li>${edgeButton(context, edge, null, dot(context, edge))}</li>`)}
          </ul>
        </details>`,
    )}
    ${paths.length > MOST ? html`<p class="hint">${words.first(MOST)}</p>` : nothing}
  </div>`;
}

const between = (edges: readonly EdgeAttributes[], a: string, b: string): EdgeAttributes[] =>
  edges.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
