/** The shortest paths between two actors: how long they are, and the edges of each. */
import { html, nothing, type TemplateResult } from 'lit';
import { listPaths } from '../../model/filter/list-paths.js';
import { edgesOf } from '../../model/graph-queries.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { dot, edgeButton } from '../evidence/edge-list.js';
import { nameOf } from '../core/labels.js';

/** More paths than this are not listed. */
const MAX_PATHS = 20;

/** The two actors between whom paths are shown; null where none are asked for. */
export function pathEnds({ graph }: ViewContext): readonly [string, string] | null {
  const [from, to] = graph.getAttribute('filter').between ?? [];
  return from === undefined || to === undefined ? null : [from, to];
}

/** The length of the shortest path in words; '' where no paths are asked for. */
export function apartInWords(context: ReaderContext): string {
  const ends = pathEnds(context);
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
  const ends = pathEnds(context);
  if (ends === null) return nothing;
  const {
    late: {
      filters: { paths: words },
    },
    graph,
  } = context;
  const paths = listPaths(graph, ...ends, MAX_PATHS + 1);
  const edges = edgesOf(graph);
  return html`<div class="paths">
    <p class="apart">${apartInWords(context)}</p>
    ${paths.slice(0, MAX_PATHS).map(
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
    ${paths.length > MAX_PATHS ? html`<p class="hint">${words.first(MAX_PATHS)}</p>` : nothing}
  </div>`;
}

/** The edges between two actors, in both directions. */
const between = (edges: readonly EdgeAttributes[], a: string, b: string): EdgeAttributes[] =>
  edges.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
