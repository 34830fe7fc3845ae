/** Who gets weapons of which a sentence does not say to whom they go: the only state that gets any in the article. */
import type { Hit } from './hit.js';
import { isSameSide, type ActorEntry } from './register.js';
import { isSomebody } from './somebody.js';
import { triggerChunk } from './standing.js';
import type { ParsedSentence } from './sentence.js';
import { TROOPS } from './word-lists.js';

const HELPERS = /^(?:advis[eo]rs|instructors|trainers)$/;
const PLACE = /^(?:to|into|in|across|on|for)$/;

/** The states of which an article has told that they get weapons. */
export class Receivers {
  readonly #told = new Set<ActorEntry>();

  /** A hit with the only such state, if it tells of weapons that go to nobody; unsure then. */
  complete(s: ParsedSentence, hit: Hit): Hit {
    if (hit.relation !== 'security-aid') return hit;
    for (const actor of hit.to?.actors ?? []) if (actor.kind === 'state') this.#told.add(actor);
    const [only, other] = this.#told;
    // “sent troops into C”: there, and not to the receiver.
    const isPlaced = s.chunks.some(({ kind, word, first }) => kind === 'prep' && PLACE.test(word) && first === hit.end);
    // Troops may be sent to fight.
    const hasTroops = s.tokens.slice(hit.first, hit.end).some(({ lower }) => TROOPS.has(lower) && !HELPERS.test(lower));
    const isOpen =
      hit.rule === 'transfer' &&
      !isPlaced &&
      !hasTroops &&
      hit.to === null &&
      hit.from !== null &&
      !hit.roles.isNegated;
    if (!isOpen || only === undefined || other !== undefined) return hit;
    if (hit.from.actors.some((actor) => isSameSide(actor, only) || !isSomebody(actor, false))) return hit;
    const at = triggerChunk(s, hit);
    return { ...hit, to: { actors: [only], from: at, to: at, isSure: false } };
  }
}
