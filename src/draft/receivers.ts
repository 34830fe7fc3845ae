/** Who gets weapons of which a sentence does not say to whom they go: whoever gets them in the whole article. */
import type { Hit } from './hit.js';
import { isSameSide, type ActorEntry } from './register.js';
import { isSomebody } from './somebody.js';
import { triggerChunk } from './standing.js';
import type { ParsedSentence } from './sentence.js';

/** The receivers that an article has told of. */
export class Receivers {
  readonly #told = new Set<ActorEntry>();

  /** A hit with the only receiver of the article, if it tells of weapons that go to nobody; unsure then. */
  complete(s: ParsedSentence, hit: Hit): Hit {
    if (hit.relation !== 'security-aid') return hit;
    for (const actor of hit.to?.actors ?? []) if (isSomebody(actor, false)) this.#told.add(actor);
    const [only, other] = this.#told;
    const isOpen = hit.rule === 'transfer' && hit.to === null && hit.from !== null && !hit.roles.isNegated;
    if (!isOpen || only === undefined || other !== undefined) return hit;
    if (hit.from.actors.some((actor) => isSameSide(actor, only) || !isSomebody(actor, false))) return hit;
    const at = triggerChunk(s, hit);
    return { ...hit, to: { actors: [only], from: at, to: at, isSure: false } };
  }
}
