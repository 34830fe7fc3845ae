/** Finds in an article where known actors are named, by their names, their aliases and the surnames of persons. */
import { isUnspaced } from '../../anchoring/is-in-word.js';
import type { ActorKind } from '../../data/vocabulary.js';
import { fold } from '../../model/fold-words.js';
import { countryOf, namesForCountry } from './countries.js';
import { guessKind } from './kinds.js';
import { nameTokensOf, type NameToken } from './name-tokens.js';
import type { TextRange } from './words.js';

export { namesIn, type NameInText } from './names-in.js';

/** An actor with the names by which a text may call it. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Guessed from the name if it is absent. */
  readonly kind?: ActorKind | undefined;
  /** The code of a state (ISO 3166-1); read from the name if it is absent. */
  readonly country?: string | undefined;
}

/** Words that name an actor. */
export interface Mention extends TextRange {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  readonly id: string;
}

/** The mentions of known actors in an article, in the order of the text. Of names that overlap, the longest counts. */
export function mentionsIn(
  paragraphs: readonly string[],
  actors: readonly KnownActor[],
  language?: string,
): readonly Mention[] {
  const find = mentionFinder(actors, language);
  return paragraphs.flatMap((line, i) => find(line).map((found) => ({ ...found, paragraph: i + 1 })));
}

/** A place in a paragraph, and the actor whom it names. */
export type NamedPlace = Omit<Mention, 'paragraph'>;

/** A name as it is looked for. */
interface SoughtName {
  readonly id: string;
  readonly stems: readonly string[];
  /** Which letters the text must have: "US" is not "us", and "May" is not "may". */
  readonly letters: 'any' | 'capitalised' | 'capitals';
}

/** Prepares the search for some actors; the result finds them in one paragraph. */
export function mentionFinder(
  actors: readonly KnownActor[],
  language?: string,
): (paragraph: string) => readonly NamedPlace[] {
  const byStem = new Map<string, SoughtName[]>();
  const unspaced = new Map<string, string>();
  for (const { id, name, letters } of soughtNames(actors, language)) {
    if (isUnspaced(name)) {
      const folded = fold(name.trim()).text;
      if (folded !== '' && !unspaced.has(folded)) unspaced.set(folded, id);
      continue;
    }
    const stems = nameTokensOf(name, language).map(({ stem }) => stem);
    if (stems[0] === undefined) continue;
    const others = byStem.get(stems[0]);
    if (others === undefined) byStem.set(stems[0], [{ id, stems, letters }]);
    else others.push({ id, stems, letters });
  }
  for (const names of byStem.values()) names.sort((a, b) => b.stems.length - a.stems.length);
  return (paragraph) => {
    const tokens = nameTokensOf(paragraph, language);
    const found: NamedPlace[] = [];
    tokens.forEach((token, i) => {
      const sought = byStem.get(token.stem)?.find((name) => standsAt(name, tokens, i));
      if (sought !== undefined)
        found.push({ id: sought.id, start: token.start, end: tokens[i + sought.stems.length - 1]!.end });
    });
    if (unspaced.size > 0 && isUnspaced(paragraph)) found.push(...unspacedPlaces(paragraph, unspaced));
    return longest(found, paragraph.length);
  };
}

function standsAt({ stems, letters }: SoughtName, tokens: readonly NameToken[], at: number): boolean {
  if (stems.some((stem, i) => tokens[at + i]?.stem !== stem)) return false;
  const { isCapitalised, isCapitals } = tokens[at]!;
  if (letters === 'capitals') return isCapitals;
  return letters === 'any' || isCapitalised;
}

/** The places of names of scripts without spaces, in which a name may stand anywhere in a run of letters. */
function unspacedPlaces(paragraph: string, names: ReadonlyMap<string, string>): NamedPlace[] {
  const { text, at } = fold(paragraph);
  const places: NamedPlace[] = [];
  for (const [name, id] of names) {
    for (let i = text.indexOf(name); i !== -1; i = text.indexOf(name, i + name.length))
      places.push({ id, start: at[i]!, end: at[i + name.length]! });
  }
  return places;
}

/** The longest places that do not overlap, in the order of the text. */
function longest(places: readonly NamedPlace[], length: number): readonly NamedPlace[] {
  const taken = new Uint8Array(length);
  return places
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

/**
 * All names of the actors, then what else texts call states, and the surnames of persons, as far as only one of them
 * has that surname.
 */
function soughtNames(
  actors: readonly KnownActor[],
  language: string | undefined,
): { readonly id: string; readonly name: string; readonly letters: SoughtName['letters'] }[] {
  const names = actors.flatMap(({ id, name, aliases, kind = guessKind(name) }) =>
    [...new Set([name, ...aliases])].map((each) => ({ id, name: each, letters: lettersOf(each, kind) })),
  );
  names.push(...stateNames(actors, language));
  const known = new Map(names.map(({ id, name }) => [fold(name).text, id]));
  const owners = new Map<string, { readonly id: string; readonly name: string } | null>();
  for (const { id, name, aliases, kind = guessKind(name) } of actors) {
    if (kind !== 'person') continue;
    for (const surname of new Set([name, ...aliases].flatMap((each) => surnameOf(each) ?? []))) {
      const folded = fold(surname).text;
      const owner = owners.get(folded);
      if (owner === undefined) owners.set(folded, { id, name: surname });
      else if (owner?.id !== id) owners.set(folded, null);
    }
  }
  for (const [folded, owner] of owners) {
    if (owner !== null && !known.has(folded)) names.push({ ...owner, letters: 'capitalised' });
  }
  return names;
}

/** The usual names of states, so that "the US" is known to be "USA". A name that an actor has is that actor's. */
function stateNames(
  actors: readonly KnownActor[],
  language = 'en',
): { readonly id: string; readonly name: string; readonly letters: SoughtName['letters'] }[] {
  return actors
    .filter(({ name, kind = guessKind(name) }) => kind === 'state')
    .flatMap(({ id, name, country = countryOf(name) }) => {
      if (country === undefined) return [];
      return namesForCountry(country, language).map((each) => ({ id, name: each, letters: lettersOf(each, 'state') }));
    });
}

function lettersOf(name: string, kind: ActorKind): SoughtName['letters'] {
  const [only, second] = nameTokensOf(name);
  if (only === undefined || second !== undefined) return 'any';
  if (only.isCapitals) return 'capitals';
  return only.isCapitalised && (kind === 'person' || kind === 'state') ? 'capitalised' : 'any';
}

/** Small words that belong to the surname after them. */
const PARTICLE = /^(?:al|bin|da|de|del|den|der|di|do|dos|du|el|ibn|la|le|van|von|zu)$/iu;

/** The surname of a person: the last word of a name with the small words before it; undefined for a single word. */
export function surnameOf(name: string): string | undefined {
  const words = name.trim().split(isUnspaced(name) ? /[·・•]/ : /\s+/);
  let first = words.length - 1;
  if (first < 1 || words[first]!.length < 2) return undefined;
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first -= 1;
  return words.slice(first).join(' ');
}
