/** Ranks the actors of a large graph by importance, which is the number of events at each. */
export class ActorRanks {
  /** Rank of each actor, by actor id; 0 is the first. Of actors with as many events, the lesser id goes first. */
  readonly byActor: ReadonlyMap<string, number>;
  readonly #lastOfEquals = new Map<string, number>();

  /** @param events Number of events, by actor id. */
  constructor(events: ReadonlyMap<string, number>) {
    const order = [...events.keys()].sort((a, b) => events.get(b)! - events.get(a)! || (a < b ? -1 : 1));
    this.byActor = new Map(order.map((id, rank) => [id, rank]));
    let last = order.length - 1;
    for (let rank = last; rank >= 0; rank -= 1) {
      const id = order[rank]!;
      if (events.get(id) !== events.get(order[last]!)) last = rank;
      this.#lastOfEquals.set(id, last);
    }
  }

  /** The rank of an actor; of one that is not ranked, the one after the last. */
  of(id: string): number {
    return this.byActor.get(id) ?? this.byActor.size;
  }

  /** The last rank of those who have as many events as an actor, so that they are all treated alike. */
  lastOfEquals(id: string): number {
    return this.#lastOfEquals.get(id) ?? this.byActor.size;
  }
}
