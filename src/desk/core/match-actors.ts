/** Finds which actors and relations of two codings are the same. */
import { isObject } from '../../data/readable.js';
import { BUILT_IN_RELATIONS } from '../../data/vocabulary.js';
import { plainName } from './doubles.js';
import { cellOf, rowsOf, textOf } from './draft.js';
import type { Draft } from './types.js';

/** The actor that is meant by one of the other coder. */
export interface MatchedActor {
  /** The id of one's own actor; null if there is none. */
  readonly mine: string | null;
  /** What it was found by; `none` if it was not found. */
  readonly by: 'id' | 'name' | 'hand' | 'none';
}

/** The matches by the ids of the other coder's actors, in the order of their dataset. */
export type ActorMatches = ReadonlyMap<string, MatchedActor>;

/** The row of the table `comparison` in which a match by hand is kept: by id and name, as others may use the id. */
export function matchRow(theirs: Draft, actor: string): string {
  return `actor:${JSON.stringify([actor, textOf(theirs, 'actors', actor, 'name')])}`;
}

/**
 * Matches actors by hand, by id, by name, and then by any of their names. Names count without case, accents and
 * articles, and only where one actor on each side is meant. Which coding comes first does not matter.
 *
 * @param decided The draft in whose table `comparison` matches by hand stand.
 */
export function matchActors(mine: Draft, theirs: Draft, decided: Draft): ActorMatches {
  const matches = new Map<string, MatchedActor>();
  const taken = new Set<string>();
  const set = (their: string, actor: string | null, by: MatchedActor['by']): void => {
    matches.set(their, { mine: actor, by });
    if (actor !== null) taken.add(actor);
  };
  const all = rowsOf(theirs, 'actors').map(([id]) => id);
  const left = (): string[] => all.filter((id) => !matches.has(id));
  for (const id of all) {
    const chosen = cellOf(decided, 'comparison', matchRow(theirs, id), 'actor');
    if (chosen === '') set(id, null, 'hand');
    else if (typeof chosen === 'string' && mine.actors.has(chosen)) set(id, chosen, 'hand');
  }
  for (const id of left()) if (mine.actors.has(id)) set(id, id, 'id');
  for (const namesOf of [mainName, allNames]) {
    const free = [...mine.actors.keys()].filter((id) => !taken.has(id));
    const mineNamed = byNames(free, (id) => namesOf(mine, id));
    const theirsNamed = byNames(left(), (id) => namesOf(theirs, id));
    const candidates = left().map((id) => [id, sharing(namesOf(theirs, id), mineNamed)] as const);
    for (const [id, found] of candidates) {
      const [only] = found;
      if (found.size === 1 && sharing(namesOf(mine, only!), theirsNamed).size === 1) set(id, only!, 'name');
    }
  }
  for (const id of left()) set(id, null, 'none');
  return new Map(all.map((id) => [id, matches.get(id)!]));
}

function mainName(draft: Draft, id: string): string[] {
  return [plainName(textOf(draft, 'actors', id, 'name'))].filter((name) => name !== '');
}

function allNames(draft: Draft, id: string): string[] {
  const aliases = cellOf(draft, 'actors', id, 'aliases');
  const names = cellOf(draft, 'actors', id, 'names');
  const others = [...(Array.isArray(aliases) ? aliases : []), ...(isObject(names) ? Object.values(names) : [])];
  const texts = others.filter((name) => typeof name === 'string').map(plainName);
  return [...mainName(draft, id), ...texts].filter((name) => name !== '');
}

function byNames(ids: readonly string[], namesOf: (id: string) => readonly string[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const id of ids)
    for (const name of namesOf(id)) {
      const group = named.get(name);
      if (group === undefined) named.set(name, new Set([id]));
      else group.add(id);
    }
  return named;
}

/** Who has one of some names. */
function sharing(names: readonly string[], named: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  return new Set(names.flatMap((name) => [...(named.get(name) ?? [])]));
}

/**
 * The id of one's own relation for one of the other coder: the same id, else the same label; null if there is none, or
 * if one of the two has several with that label.
 */
export function matchRelation(mine: Draft, theirs: Draft, relation: string): string | null {
  if (BUILT_IN_RELATIONS.some(({ id }) => id === relation) || mine.relationTypes.has(relation)) return relation;
  const label = plainName(textOf(theirs, 'relationTypes', relation, 'label'));
  const labelled = (draft: Draft, other: Draft): string[] =>
    rowsOf(draft, 'relationTypes')
      .map(([id]) => id)
      .filter((id) => !other.relationTypes.has(id) && plainName(textOf(draft, 'relationTypes', id, 'label')) === label);
  const same = labelled(mine, theirs);
  return label !== '' && same.length === 1 && labelled(theirs, mine).length === 1 ? same[0]! : null;
}
