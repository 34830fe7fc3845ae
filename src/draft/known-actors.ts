/**
 * The actors of the open dataset. They change nothing of how an article is read, but for names that only they tell: who
 * is who is settled when all of it was read, so that a second reading finds what the first one found.
 */
import type { Actor } from '../data/schema.js';
import { noEvidence, type NameEvidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { nameSpans } from './names.js';
import type { ActorEntry } from './register.js';
import { surnameKey } from './survey.js';
import { nameKey, tokensOf } from './tokens.js';
import { GROUP_HEADS } from './word-lists.js';

/** Words of a proper name that are shorter may be small: “of”, “and”, “the”. */
const LONG = 4;

const namesOf = ({ name, names = {}, aliases = [] }: Actor): string[] => [name, ...Object.values(names), ...aliases];
const plain = (name: string): string => nameKey(name).replace(/^the /, '');

export class KnownActors {
  readonly actors: readonly Actor[];
  readonly #byName = new Map<string, Actor>();
  readonly #byKey = new Map<string, Actor>();
  /** By surname; null if several have it. */
  readonly #bySurname = new Map<string, Actor | null>();

  constructor(actors: readonly Actor[]) {
    this.actors = actors;
    const putFirst = (map: Map<string, Actor>, key: string, actor: Actor): void => {
      if (key !== '' && !map.has(key)) map.set(key, actor);
    };
    for (const actor of actors) putFirst(this.#byName, plain(actor.name), actor);
    for (const actor of actors) {
      for (const name of namesOf(actor)) putFirst(this.#byName, plain(name), actor);
      const { kind, country } = actor;
      if (kind === 'state' && country !== undefined) putFirst(this.#byKey, `state:${country}`, actor);
      if (kind === 'armed-forces' && country !== undefined) putFirst(this.#byKey, `army:state:${country}`, actor);
      if (kind !== 'person') continue;
      const surname = surnameKey(actor.name.split(' '));
      this.#bySurname.set(surname, this.#bySurname.has(surname) ? null : actor);
    }
  }

  /** Adds the names that an article does not tell by itself. The article has been surveyed before. */
  teach({ known, persons, places, lands, groups }: NameEvidence, lexicon: Lexicon): void {
    for (const actor of this.actors) {
      const { kind, name, country } = actor;
      if (kind === 'person') {
        const surname = surnameKey(name.split(' '));
        if (!name.includes(' ') || persons.has(surname)) continue;
        persons.set(surname, name);
        places.delete(surname);
        lands.delete(surname);
        continue;
      }
      if (!groups.has(plain(name))) groups.set(plain(name), actor);
      for (const each of namesOf(actor)) {
        const key = nameKey(each);
        if (known.has(key) || lands.has(key) || persons.has(key) || !isTaught(each, lexicon)) continue;
        const type = kind === 'state' ? 'state' : 'organisation';
        known.set(key, {
          type,
          // A group is nobody whom “the organization” can mean.
          actor: `${kind === 'group' ? 'known-group' : type}:${key}`,
          name,
          ...(country === undefined ? {} : { country }),
        });
      }
    }
  }

  /** The actor of the dataset that an actor of the article is; null if it is none of them. */
  meant({ key, kind, name, aliases }: ActorEntry): Actor | null {
    const found = this.#byName.get(plain(name)) ?? this.#byKey.get(key);
    if (found !== undefined) return found;
    if (kind === 'person') {
      const sameSurname = this.#bySurname.get(surnameKey(name.split(' ')));
      const [first, ...rest] = plain(name).split(' ');
      if (sameSurname && (rest.length === 0 || plain(sameSurname.name).split(' ')[0] === first)) return sameSurname;
    }
    for (const alias of aliases) {
      const words = plain(alias);
      const actor = words.includes(' ') || /^\p{Lu}/u.test(alias) ? this.#byName.get(words) : undefined;
      if (actor !== undefined) return actor;
    }
    return null;
  }
}

/** Whether a name is a proper name that would not be found, or would mean somebody else or nobody. */
function isTaught(name: string, lexicon: Lexicon): boolean {
  const key = nameKey(name);
  const words = name.split(' ');
  if (key.length < 2 || words.some((word) => word.length >= LONG && !/^\P{Ll}/u.test(word))) return false;
  const meaning = lexicon.gazetteer.get(key);
  if (meaning !== undefined) return meaning.actor === '';
  if (words.every((word) => lexicon.common.has(word.toLowerCase()))) return false;
  // “Rebels in Chad” at the beginning of a sentence: they are described, not named.
  if (/^(?:in|from)$/.test(words[1] ?? '') && GROUP_HEADS.has(words[0]!.toLowerCase())) return false;
  // “Iraqi Kurds”: a people and its state are found by themselves.
  const typeOf = (word: string): string | undefined => lexicon.gazetteer.get(nameKey(word))?.type;
  if (typeOf(words.at(-1)!) === 'people' && words.slice(0, -1).some((word) => typeOf(word) === 'nationality'))
    return false;
  if (words.length === 1) return !/^[\p{Lu}\d-]{2,}$/u.test(name);
  const text = `of ${name}`;
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const [found] = nameSpans(tokens, lexicon, noEvidence());
  return !(found?.first === 1 && found.end === tokens.length);
}
