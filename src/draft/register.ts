/** The actors of an article, as it names them. */
import type { ActorKind } from '../data/vocabulary.js';
import type { NameEvidence } from './evidence.js';
import type { NameMeaning } from './gazetteer.js';
import { surnameKey } from './survey.js';
import { nameKey } from './tokens.js';

/** An actor while an article is read. */
export interface ActorEntry {
  /** What identifies it, such as `state:FR`, `person:guaido` or `group:rebels`. */
  readonly key: string;
  readonly kind: ActorKind;
  name: string;
  /** The words that the article uses for it, in their order. */
  readonly aliases: Set<string>;
  /** The code of its country. */
  country: string | undefined;
  /** The key of its state; that of a state is its own key. */
  state: string | null;
  /** How often the article names it. */
  mentions: number;
}

/** What the key of a group begins with whose members are not named: “many countries”. */
export const UNNAMED = 'unnamed:';

/** How many times as often as the next one the state is named of which an article tells. */
const MOST_TOLD = 1.5;

/** What is told of a new actor. */
interface NewActor {
  readonly key: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly country?: string | undefined;
  readonly state?: string | null;
}

/** Actors with the same state, such as a president and his country, speak for each other. */
export function isSameSide(a: ActorEntry, b: ActorEntry): boolean {
  return a === b || (a.state !== null && a.state === b.state && (a.kind === 'state' || b.kind === 'state'));
}

export class Register {
  readonly #entries = new Map<string, ActorEntry>();
  readonly #evidence: NameEvidence;
  readonly #governments = new Set<ActorEntry>();
  /** Who was named last with a surname. */
  readonly #bearers = new Map<string, string>();
  /** Offices with those who hold them, in the order of the article. */
  readonly #offices: { readonly office: string; readonly holder: ActorEntry }[] = [];

  constructor(evidence: NameEvidence) {
    this.#evidence = evidence;
  }

  /** The actor with a key; null if the article has not named it. */
  get(key: string): ActorEntry | null {
    return this.#entries.get(key) ?? null;
  }

  /** The actor of a name that is known. */
  meant({ actor, name, type, country }: NameMeaning, words: string): ActorEntry {
    const kind = { state: 'state', capital: 'state', nationality: 'state', people: 'group' }[type as string];
    return this.add(
      {
        key: actor,
        kind: (kind ?? 'organisation') as ActorKind,
        name,
        country,
        state: actor.startsWith('state:') ? actor : null,
      },
      // “British” stands for the name only where no name does.
      type === 'nationality' && this.#entries.has(actor) ? undefined : words,
    );
  }

  /**
   * A person by some words of the name. A surname alone is whoever has it.
   *
   * @param state The state that an office or a nationality gives; it is kept if nothing is known.
   */
  person(words: readonly string[], state: ActorEntry | null, office: string): ActorEntry {
    const surname = surnameKey(words);
    const full = this.#evidence.persons.get(surname);
    // Of two persons with one surname, the surname alone means the one who was named last.
    const isOther = full !== undefined && words.length > 1 && !isOnePerson(words, full.split(' '));
    if (words.length > 1) this.#bearers.set(surname, isOther ? nameKey(words.join(' ')) : surname);
    const bearer = this.#bearers.get(surname);
    const known =
      (bearer === undefined || bearer === surname ? this.#evidence.known.get(surname) : undefined) ??
      this.#evidence.known.get(nameKey(words.join(' ')));
    const name = full !== undefined && words.length === 1 ? full : words.join(' ');
    const entry = this.add(
      {
        key: known?.actor ?? `person:${bearer ?? surname}`,
        kind: 'person',
        name,
        country: state?.country,
        state: state?.key ?? null,
      },
      words.join(' '),
    );
    if (words.length > 1 && !entry.name.includes(' ')) entry.name = name;
    return this.held(entry, office);
  }

  /** Notes that a person holds an office; gives the person. */
  held(holder: ActorEntry, office: string): ActorEntry {
    if (office !== '' && holder.kind === 'person') this.#offices.push({ office, holder });
    return holder;
  }

  /** The only holder of an office, of a state if one is given; null if there are several or none. */
  holderOf(office: string, state: ActorEntry | null): ActorEntry | null {
    const words = office.split(' ');
    const isBare = words.length === 1;
    const holders = new Set(
      this.#offices
        .filter((each) => each.office === office || (isBare && plainOffice(each.office) === office))
        .filter(({ holder }) => state === null || holder.state === state.key || holder.state === null)
        .map(({ holder }) => holder),
    );
    return holders.size === 1 ? [...holders][0]! : null;
  }

  /** The persons who hold the highest office of a state. */
  rulers(): ActorEntry[] {
    return [
      ...new Set(
        this.#offices
          .filter(
            ({ office }) =>
              /(?:president|prime minister|king|premier|chancellor)$/.test(office) &&
              !/vice|deputy|former|opposition/.test(office),
          )
          .map(({ holder }) => holder),
      ),
    ];
  }

  /** Notes that the article speaks of the government of a state. */
  noteGovernment(state: ActorEntry): void {
    this.#governments.add(state);
  }

  /** Whose “the government” is: of the only state that is spoken of so, or of that of which the article tells most. */
  get governed(): ActorEntry | null {
    const [only, another] = this.#governments;
    const [first, second] = this.all('state:').toSorted((a, b) => b.mentions - a.mentions);
    if (only !== undefined) return another === undefined && first!.mentions < MOST_TOLD * only.mentions ? only : null;
    return first !== undefined && first.mentions >= MOST_TOLD * (second?.mentions ?? 1) ? first : null;
  }

  /** The actors whose keys begin so and that pass. */
  all(prefix: string, passes: (entry: ActorEntry) => boolean = () => true): ActorEntry[] {
    return [...this.#entries.values()].filter(
      (entry) => entry.key.startsWith(prefix) && entry.mentions > 0 && passes(entry),
    );
  }

  /** The only actor whose key begins so and that passes; null if there are several or none. */
  only(prefix: string, passes?: (entry: ActorEntry) => boolean): ActorEntry | null {
    const found = this.all(prefix, passes);
    return found.length === 1 ? found[0]! : null;
  }

  /** The actor with a key, made if need be; `words` are how the article names it here. */
  add({ key, kind, name, country, state = null }: NewActor, words?: string): ActorEntry {
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { key, kind, name, aliases: new Set(), country, state, mentions: 0 };
      this.#entries.set(key, entry);
    }
    entry.country ??= country;
    entry.state ??= state;
    entry.mentions += 1;
    if (words !== undefined && words !== entry.name) entry.aliases.add(words);
    return entry;
  }
}

/** Whether two full names with one surname may be those of one person: “George Bush”, “George W. Bush”. */
function isOnePerson(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = [one, other].map((words) => words.map(nameKey)).toSorted((a, b) => a.length - b.length);
  return few![0]![0] === many![0]![0] || few!.every((word) => many!.includes(word));
}

/** The last word of an office that is held: not of one that is past, or that of a deputy. */
const plainOffice = (office: string): string =>
  /(?:vice|deputy|former|ex|opposition|interim|acting|self-proclaimed|self-declared)\b/.test(office)
    ? office
    : office.split(' ').at(-1)!;
