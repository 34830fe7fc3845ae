/** The lines of a large graph that stand out where there is room. */
import { closeness, type EventCounts } from '../../model/event-counts.js';
import { edgesOf } from '../../model/graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { backboneOf } from './line-strengths.js';

/** What the backbone of a graph depends on. */
interface RankedGraph {
  readonly whole: StatementGraph;
  readonly counts: EventCounts;
  /** Rank of each actor by importance, by actor id; 0 is the first. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Whether an actor is among those that are shown at first. */
  readonly isFirst: (id: string) => boolean;
}

/**
 * It is found when it is first asked for; that of all edges only once an edge is shown that is not between those who
 * are shown at first.
 */
export class Backbone {
  readonly #of: RankedGraph;
  /** Ids of the edges between the actors who are shown at first. */
  #ofFirst: readonly string[] | null = null;
  #ofAll: readonly string[] | null = null;

  constructor(of: RankedGraph) {
    this.#of = of;
  }

  /**
   * Ids of the edges that stand out among some where there is room, the most important first. There may be edges among
   * them that were not given.
   */
  among(edges: readonly EdgeAttributes[]): readonly string[] {
    this.#ofFirst ??= this.#among(edgesOf(this.#of.whole).filter((edge) => this.#isBetweenFirst(edge)));
    if (edges.every((edge) => this.#isBetweenFirst(edge))) return this.#ofFirst;
    this.#ofAll ??= [...new Set([...this.#ofFirst, ...this.#among(edgesOf(this.#of.whole))])];
    return this.#ofAll;
  }

  #isBetweenFirst({ from, to }: EdgeAttributes): boolean {
    return this.#of.isFirst(from) && this.#of.isFirst(to);
  }

  #among(edges: readonly EdgeAttributes[]): string[] {
    const { counts, ranks } = this.#of;
    return backboneOf(
      edges.map((edge) => ({ edge, closeness: closeness(counts, edge) })),
      ranks,
    );
  }
}
