/** The groups of actors that a table or a file of a graph names. The first group of an actor counts. */
import { idOfName } from './id-of-name.js';
import { ownCopy } from './own-copy.js';
import type { ImportedActor } from './table-actors.js';

/** A group of an imported dataset. */
export interface ImportedGroup {
  readonly id: string;
  readonly name: string;
}

/** A community of Gephi has a number in place of a name. */
const NUMBER = /^\d{1,6}$/;

export class TableGroups {
  /** The groups by the names of the actors, as the table has both. */
  readonly #byActor = new Map<string, string>();

  /**
   * Keeps the group of an actor.
   *
   * @param group As the table has it; empty for none.
   * @returns false if the actor has another group already, which stays.
   */
  add(actor: string, group: string): boolean {
    if (group === '') return true;
    const known = this.#byActor.get(actor);
    if (known === undefined) this.#byActor.set(ownCopy(actor), ownCopy(group));
    return known === undefined || known === group;
  }

  /**
   * The groups, in the order in which the table names them, and the actors with theirs.
   *
   * @param names The names of the actors, as the table has them; `ids` are the ids of each.
   */
  finish(
    actors: readonly ImportedActor[],
    names: readonly string[],
    ids: readonly string[],
  ): { readonly actors: readonly ImportedActor[]; readonly groups: readonly ImportedGroup[] } {
    const taken = new Set<string>();
    const groups = new Map<string, ImportedGroup>();
    const ofId = new Map<string, string>();
    names.forEach((name, i) => {
      const given = this.#byActor.get(name);
      // Two names of one state are one actor.
      if (given === undefined || ofId.has(ids[i]!)) return;
      const shown = NUMBER.test(given) ? `Group ${given}` : given;
      const group = groups.get(given) ?? { id: idOfName(shown, taken, 'group'), name: shown };
      groups.set(given, group);
      ofId.set(ids[i]!, group.id);
    });
    return {
      actors: actors.map((actor) => (ofId.has(actor.id) ? { ...actor, group: ofId.get(actor.id)! } : actor)),
      groups: [...groups.values()],
    };
  }
}
