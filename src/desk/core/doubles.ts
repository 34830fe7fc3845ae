/** Finds actors of a draft that may be the same one. */
import { foldText } from '../../model/fold-text.js';
import { allowedEdits, editDistance } from '../../model/search/edit-distance.js';
import { countryOf } from './countries.js';
import { guessKind } from './kinds.js';
import { surnameOf, type KnownActor } from './mentions.js';

/** Two actors that may be the same one, by their ids in the order of the list, and why. */
export interface LikelyDouble {
  readonly first: string;
  readonly second: string;
  /**
   * The same name; a name that is an alias of the other; a surname alone; initials; or one or two letters that differ.
   */
  readonly why: 'name' | 'alias' | 'surname' | 'initials' | 'slip';
}

const REASONS = ['name', 'alias', 'surname', 'initials', 'slip'] as const;
/** Longer words are not compared letter by letter, UTF-16 units. */
const LONGEST = 60;

/**
 * The pairs of actors that may be the same, each once with its strongest reason. They are offered to be merged and
 * never merged by themselves.
 */
export function likelyDoubles(actors: readonly KnownActor[]): readonly LikelyDouble[] {
  const pairs = new Map<string, LikelyDouble>();
  const order = new Map(actors.map(({ id }, i) => [id, i] as const));
  const add = (a: string, b: string, why: LikelyDouble['why']): void => {
    if (a === b) return;
    const [first, second] = order.get(a)! < order.get(b)! ? [a, b] : [b, a];
    const key = JSON.stringify([first, second]);
    const before = pairs.get(key);
    if (before === undefined || REASONS.indexOf(why) < REASONS.indexOf(before.why))
      pairs.set(key, { first, second, why });
  };
  const byName = groupsOf(actors, ({ name }) => [plainName(name)]);
  for (const ids of byName.values()) eachPair(ids, (a, b) => add(a, b, 'name'));
  for (const ids of groupsOf(actors, ({ name, aliases }) => [name, ...aliases].map(plainName)).values())
    eachPair(ids, (a, b) => add(a, b, 'alias'));
  const persons = actors.filter(({ name, kind = guessKind(name) }) => kind === 'person');
  for (const ids of groupsOf(persons, ({ name }) => [plainName(surnameOf(name) ?? name)]).values()) {
    const names = new Map(persons.map(({ id, name }) => [id, name] as const));
    eachPair(ids, (a, b) => {
      if (haveSameForenames(names.get(a)!, names.get(b)!)) add(a, b, 'surname');
    });
  }
  for (const [short, ids] of groupsOf(actors, ({ name }) => (/^[\p{Lu}.]{2,}$/u.test(name) ? [plainName(name)] : []))) {
    for (const { id, name } of actors) {
      if (initialsOf(name) === short.replaceAll(' ', '')) for (const each of ids) add(each, id, 'initials');
    }
  }
  const words = new Map(actors.map(({ id, name }) => [id, plainName(name).split(' ')] as const));
  for (const [key, ids] of groupsOf(actors, ({ name }) => bucketsOf(plainName(name).split(' ')))) {
    const place = Number.parseInt(key, 10);
    const countries = new Map(ids.map((id) => [id, countryOf(words.get(id)!.join(' '))] as const));
    eachPair(ids, (a, b) => {
      const areCountries = countries.get(a) !== undefined && countries.get(b) !== undefined;
      if (!areCountries && isSlip(words.get(a)![place]!, words.get(b)![place]!)) add(a, b, 'slip');
    });
  }
  return [...pairs.values()].sort(
    (a, b) => order.get(a.first)! - order.get(b.first)! || order.get(a.second)! - order.get(b.second)!,
  );
}

/** A name without case, accents, signs and article. */
export function plainName(name: string): string {
  return foldText(name)
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

function groupsOf(
  actors: readonly KnownActor[],
  keysOf: (actor: KnownActor) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const actor of actors) {
    for (const key of new Set(keysOf(actor))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [actor.id]);
      else group.push(actor.id);
    }
  }
  return groups;
}

function eachPair(ids: readonly string[], visit: (a: string, b: string) => void): void {
  ids.forEach((a, i) => {
    for (const b of ids.slice(i + 1)) visit(a, b);
  });
}

/**
 * Whether the forenames of two persons with the same surname may be the same: one is missing, an initial or shorter.
 */
function haveSameForenames(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => plainName(name.slice(0, name.length - (surnameOf(name) ?? name).length)));
  return x!.startsWith(y!) || y!.startsWith(x!);
}

/** The initials of the words with capitals, folded; empty for a single word. */
function initialsOf(name: string): string {
  const words = name.match(/(?<!\p{L})\p{Lu}(?=[\p{L}\p{M}'’]*\p{Ll})/gu) ?? [];
  return words.length > 1 ? foldText(words.join('')) : '';
}

/**
 * The groups in which names are compared word by word: those whose other words are the same, and whose word at that
 * place begins or ends with the same letters. Words with digits are not compared: another number is no slip.
 */
function bucketsOf(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    if (word.length < 4 || word.length > LONGEST || /\p{N}/u.test(word)) return [];
    const others = words.toSpliced(i, 1).join(' ');
    return [`${i} ${others} ${word.slice(0, 2)}…`, `${i} ${others} …${word.slice(-3)}`];
  });
}

function isSlip(a: string, b: string): boolean {
  const most = allowedEdits(Math.min(a.length, b.length));
  return a !== b && most > 0 && editDistance(a, b, most) <= most;
}
