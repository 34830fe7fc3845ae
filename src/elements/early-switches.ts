/** What a reader asks of the frame before what can do it has loaded: it is done then. */
import type { Switches } from './context.js';
import type { Origin } from './events.js';
import type { Standing } from '../data/vocabulary.js';

export class EarlySwitches implements Switches {
  #actions: Switches | null = null;
  readonly #waiting: ((actions: Switches) => void)[] = [];

  /** Hands over to those who can. */
  take(actions: Switches): void {
    this.#actions = actions;
    for (const act of this.#waiting.splice(0)) act(actions);
  }

  toggleRelation(id: string, origin: Origin): void {
    this.#ask((actions) => actions.toggleRelation(id, origin));
  }

  toggleStanding(id: Standing, origin: Origin): void {
    this.#ask((actions) => actions.toggleStanding(id, origin));
  }

  showAll(origin: Origin): void {
    this.#ask((actions) => actions.showAll(origin));
  }

  #ask(act: (actions: Switches) => void): void {
    if (this.#actions === null) this.#waiting.push(act);
    else act(this.#actions);
  }
}
