/**
 * Whom the names of a language model mean: actors that the rules have found, by any of their names, else new ones whose
 * kind is guessed.
 */
import type { Actor } from '../data/schema.js';
import type { ActorKind } from '../data/vocabulary.js';
import { freeActorId } from './free-actor-id.js';
import { readGazetteer, type Gazetteer, type NameMeaning } from './gazetteer.js';
import { ORGANISATION_WORD } from './names.js';
import { nameKey } from './tokens.js';
import type { ProposedActor } from './types.js';
import { ARMY_HEADS, DIPLOMAT_HEADS, GROUP_HEADS, OFFICE_LEADS, OFFICES, STATES_HEADS } from './word-lists.js';

/** The longest name that is taken over, UTF-16 units. */
const LONGEST_NAME = 120;
/** Acronyms of states have at most so many letters. */
const ACRONYM = 3;
const COMPLEMENT = /^(?:of|for|in|from|against|behind|at|on)$/;
const CAPITAL = /^(?:al-)?\p{Lu}/u;
/** Small words within the names of persons. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|dos|du|el|ibn|la|le|van|von|zu)$/;

/** A name without the article before it and the sign of a genitive after it. */
const plainKey = (name: string): string => nameKey(name).replace(/^the /, '').replace(/'s$/, '');

export class ActorsByName {
  readonly #actors: ProposedActor[];
  readonly #ids: Set<string>;
  /** Ids by names; the first one of a name is whoever has it as its name and not as an alias. */
  readonly #byName = new Map<string, string[]>();
  readonly #gazetteer: Gazetteer = readGazetteer();

  /**
   * @param actors Those of the proposals.
   * @param known Those of the open dataset, whose other names the proposals do not repeat.
   */
  constructor(actors: readonly ProposedActor[], known: readonly Actor[]) {
    this.#actors = [...actors];
    this.#ids = new Set(actors.map(({ id }) => id));
    for (const { id, name } of actors) this.#note(id, name);
    for (const { id, aliases } of actors) for (const alias of aliases) this.#note(id, alias);
    for (const { id, names = {}, aliases = [] } of known)
      if (this.#ids.has(id)) for (const name of [...Object.values(names), ...aliases]) this.#note(id, name);
  }

  /** All actors, new ones last. */
  get actors(): readonly ProposedActor[] {
    return this.#actors;
  }

  /** The ids of all actors that a name may mean, the likeliest first; empty if nobody has it. */
  idsOf(name: string): readonly string[] {
    const bare = withoutOffice(name, this.#gazetteer).name;
    return [
      ...new Set([
        ...(this.#byName.get(plainKey(name)) ?? []),
        ...(this.#byName.get(plainKey(bare)) ?? []),
        ...this.#idsByMeaning(name),
        ...this.#idBySurname(bare),
      ]),
    ];
  }

  /** The id of whoever has a name; that of a new actor if nobody has it. */
  idFor(name: string): string {
    return this.idsOf(name)[0] ?? this.#add(name);
  }

  #note(id: string, name: string): void {
    const key = plainKey(name);
    const ids = this.#byName.get(key) ?? [];
    if (key !== '' && !ids.includes(id)) this.#byName.set(key, [...ids, id]);
  }

  /** Actors that the gazetteer knows by another name: “U.S.” and “United States”. */
  #idsByMeaning(name: string): readonly string[] {
    const meaning = meaningOf(name, this.#gazetteer);
    if (meaning === null) return [];
    const byCountry = this.#actors.find(
      ({ kind, country }) => kind === 'state' && country !== undefined && country === meaning.country,
    );
    return [...(byCountry === undefined ? [] : [byCountry.id]), ...(this.#byName.get(plainKey(meaning.name)) ?? [])];
  }

  /** The only person whose last name it is. */
  #idBySurname(name: string): readonly string[] {
    const key = plainKey(name);
    if (key === '' || key.includes(' ')) return [];
    const bearers = this.#actors.filter((actor) => actor.kind === 'person' && nameKey(actor.name).endsWith(` ${key}`));
    return bearers.length === 1 ? [bearers[0]!.id] : [];
  }

  #add(given: string): string {
    const text = given
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .replace(/^the (?=\S)/i, '')
      .slice(0, LONGEST_NAME);
    const meaning = meaningOf(text, this.#gazetteer);
    const { name, hasOffice } = withoutOffice(text, this.#gazetteer);
    const guessed = hasOffice ? 'person' : guessedKind(name);
    const actor =
      meaning === null
        ? { kind: guessed, name, aliases: name === text ? [] : [text] }
        : {
            kind: kindOfMeaning(meaning),
            name: meaning.name,
            aliases: plainKey(text) === plainKey(meaning.name) ? [] : [text],
            ...(meaning.country === undefined ? {} : { country: meaning.country }),
          };
    const id = freeActorId(actor, this.#ids);
    this.#ids.add(id);
    this.#actors.push({ id, ...actor, isKnown: false });
    for (const each of [actor.name, ...actor.aliases]) this.#note(id, each);
    return id;
  }
}

/** Whom the gazetteer knows by a name; null for places, media, and words that only look like an acronym. */
function meaningOf(name: string, gazetteer: Gazetteer): NameMeaning | null {
  const key = plainKey(name);
  const meaning = gazetteer.get(key);
  if (meaning === undefined || meaning.actor === '') return null;
  const isWord = key.length <= ACRONYM && name !== name.toUpperCase();
  return isWord ? null : meaning;
}

function kindOfMeaning({ type }: NameMeaning): ActorKind {
  if (type === 'organisation') return 'organisation';
  return type === 'people' ? 'group' : 'state';
}

/** A name without the offices and nationalities before it: “Venezuelan President Nicolás Maduro”. */
function withoutOffice(text: string, gazetteer: Gazetteer): { readonly name: string; readonly hasOffice: boolean } {
  const words = text.split(/\s+/);
  const keys = words.map((word) => plainKey(word));
  const isOffice = (key: string): boolean => OFFICES.has(key);
  let first = 0;
  while (
    first < words.length - 1 &&
    (keys[first] === 'the' ||
      isOffice(keys[first]!) ||
      OFFICE_LEADS.has(keys[first]!) ||
      /^(?:state|nationality)$/.test(gazetteer.get(keys[first]!)?.type ?? ''))
  )
    first += 1;
  const hasOffice = keys.slice(0, first).some(isOffice);
  const isName = words.slice(first).every((word, i) => {
    const key = keys[first + i]!;
    return (CAPITAL.test(word) || PARTICLE.test(key)) && !isOffice(key) && !ORGANISATION_WORD.has(key);
  });
  return hasOffice && isName ? { name: words.slice(first).join(' '), hasOffice } : { name: text, hasOffice: false };
}

/** The kind of an actor by the words of its name; a group if nothing tells. */
function guessedKind(name: string): ActorKind {
  const words = name.split(/\s+/);
  const keys = words.map((word) => plainKey(word));
  const complement = keys.findIndex((key, i) => i > 0 && COMPLEMENT.test(key));
  const head = keys.slice(0, complement === -1 ? keys.length : complement);
  for (const key of head.toReversed()) {
    if (ARMY_HEADS.has(key) || /^(?:guards|corps)$/.test(key)) return 'armed-forces';
    if (ORGANISATION_WORD.has(key)) return 'organisation';
    if (GROUP_HEADS.has(key) || STATES_HEADS.has(key) || DIPLOMAT_HEADS.has(key)) return 'group';
    if (OFFICES.has(key)) return 'person';
  }
  if (words.length === 1 && /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(name)) return 'organisation';
  const capitals = words.filter((_word, i) => !PARTICLE.test(keys[i]!));
  return capitals.length > 0 && capitals.length < 5 && capitals.every((word) => CAPITAL.test(word))
    ? 'person'
    : 'group';
}
