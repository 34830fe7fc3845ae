/** Makes the matrix of a graph, with its actors in the order that the reader has chosen. */
import { eventCounts, type EventCounts } from '../../model/event-counts.js';
import { matrixOf, strongestActors, type Matrix } from '../../model/matrix/matrix.js';
import { byEvents, byTies, type MatrixOrder } from '../../model/matrix/matrix-order.js';
import type { StatementGraph } from '../../model/types.js';
import { inSlices } from '../core/in-slices.js';
import { nameOf } from '../core/labels.js';
import type { ViewContext } from '../core/view-context.js';

/** The order is computed at once if it takes no longer, ms; else in slices. */
const AT_ONCE_MS = 8;

export interface SortedMatrix {
  readonly matrix: Matrix;
  readonly counts: EventCounts;
  /** The places of the actors, those with most events first. */
  readonly importance: readonly number[];
}

/** A matrix without actors. */
export const NO_MATRIX: SortedMatrix = {
  matrix: { actors: [], places: new Map(), rows: [], columns: [] },
  counts: { byActor: new Map(), byEdge: new Map() },
  importance: [],
};

export class MatrixSorter {
  /** The last order by ties, and the graph that was ordered. */
  #tied: { readonly graph: StatementGraph; readonly order: readonly string[] } | null = null;

  /**
   * @param limit The greatest number of actors.
   * @returns null if the signal was aborted.
   */
  async sort(
    context: ViewContext,
    order: MatrixOrder,
    limit: number,
    signal: AbortSignal,
  ): Promise<SortedMatrix | null> {
    const { graph } = context;
    const counts = eventCounts(graph);
    const actors = strongestActors(graph, counts, limit);
    const ordered =
      order === 'ties' ? await this.#byTies(context, actors, counts, signal) : sorted(context, order, actors, counts);
    if (ordered === null) return null;
    const matrix = matrixOf(graph, ordered, counts);
    return { matrix, counts, importance: byEvents(ordered, counts).map((id) => matrix.places.get(id)!) };
  }

  /**
   * The order by the ties of the whole dataset, so that nobody moves while readers filter or play the time. If only
   * some of many actors are shown, it is that by the ties among these.
   */
  async #byTies(
    { graph, whole }: ViewContext,
    actors: readonly string[],
    counts: EventCounts,
    signal: AbortSignal,
  ): Promise<readonly string[] | null> {
    if (actors.length < graph.order) return tied(graph, actors, counts, signal);
    if (this.#tied?.graph !== whole) {
      const order = await tied(whole, whole.nodes(), eventCounts(whole), signal);
      if (order === null) return null;
      this.#tied = { graph: whole, order };
    }
    const shown = new Set(actors);
    return this.#tied.order.filter((id) => shown.has(id));
  }
}

async function tied(
  graph: StatementGraph,
  actors: readonly string[],
  counts: EventCounts,
  signal: AbortSignal,
): Promise<string[] | null> {
  const work = byTies(graph, actors, counts);
  for (const end = performance.now() + AT_ONCE_MS; performance.now() < end;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
  return inSlices(work, signal);
}

function sorted(
  context: ViewContext,
  order: Exclude<MatrixOrder, 'ties'>,
  actors: readonly string[],
  counts: EventCounts,
): string[] {
  if (order === 'events') return byEvents(actors, counts);
  const names = new Map(actors.map((id) => [id, nameOf(context, id)]));
  const { compare } = collatorOf(context.locale);
  return actors.toSorted((a, b) => compare(names.get(a)!, names.get(b)!));
}

/** Compares texts by the rules of a language, or of the browser's language if the browser does not know it. */
function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}
