/**
 * Compares two codings of one text: which statements both coders have made, and in what they differ. Which coding comes
 * first does not change what is found.
 */
import { plainQuote } from '../../anchoring/normalise.js';
import type { CodedStatement, Coding } from './coding.js';
import { matchRelation, type ActorMatches } from './match-actors.js';
import type { Draft } from './types.js';

/** In what a pair of statements may differ. */
export type Difference = 'relation' | 'standing' | 'words';

/** The kinds of entries, in the order in which they are listed. */
export const COMPARED_KINDS = ['relation', 'standing', 'words', 'only-mine', 'only-theirs', 'agree'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** A statement of one coder, or a pair of both. */
export interface ComparedEntry {
  /** The row of the table `comparison` in which the reason for a dismissal is kept. */
  readonly row: string;
  /** Of a pair that differs, the first of its differences. */
  readonly kind: ComparedKind;
  readonly differences: readonly Difference[];
  readonly mine: CodedStatement | null;
  readonly theirs: CodedStatement | null;
}

/** What two codings of a text are compared by. */
export interface Comparison {
  /** In the order of the text. */
  readonly entries: readonly ComparedEntry[];
  readonly mine: Coding;
  readonly theirs: Coding;
  /** One's own relation for one of the other coder; null if there is none. */
  readonly relationOf: (theirs: string) => string | null;
}

/** A statement of the other coder with one's own ids of its actors and its relation. */
interface Translated {
  readonly statement: CodedStatement;
  readonly from: string | null;
  readonly relation: string | null;
  readonly to: string | null;
}

/**
 * Compares two codings. Two statements are a pair if they have the same two actors in the same direction, the same
 * paragraph, and words that overlap. Of several candidates, those are taken that differ least; each statement is in one
 * pair at most, and there are as many pairs as possible.
 */
export function compareCodings(
  mine: { readonly draft: Draft; readonly coding: Coding },
  theirs: { readonly draft: Draft; readonly coding: Coding },
  actors: ActorMatches,
): Comparison {
  const relations = new Map<string, string | null>();
  const relationOf = (id: string): string | null => {
    if (!relations.has(id)) relations.set(id, matchRelation(mine.draft, theirs.draft, id));
    return relations.get(id)!;
  };
  const translated = theirs.coding.statements.map((statement): Translated => {
    const actor = (id: string): string | null => actors.get(id)?.mine ?? null;
    return {
      statement,
      from: actor(statement.from),
      relation: relationOf(statement.relation),
      to: actor(statement.to),
    };
  });
  const pairs = pairsOf(mine.coding.statements, translated);
  const paired = new Set(pairs.values());
  const entries = [
    ...mine.coding.statements.map((statement, i) => {
      const j = pairs.get(i);
      return j === undefined ? entryOf(statement, null) : entryOf(statement, translated[j]!);
    }),
    ...translated.filter((_, j) => !paired.has(j)).map((each) => entryOf(null, each)),
  ];
  return { entries: entries.sort(inText), mine: mine.coding, theirs: theirs.coding, relationOf };
}

function entryOf(mine: CodedStatement | null, theirs: Translated | null): ComparedEntry {
  const differences = mine === null || theirs === null ? [] : differencesOf(mine, theirs);
  const kindOfPair = differences[0] ?? 'agree';
  const kindOfOne = mine === null ? 'only-theirs' : 'only-mine';
  return {
    row: dismissalRow(mine, theirs?.statement ?? null),
    kind: mine === null || theirs === null ? kindOfOne : kindOfPair,
    differences,
    mine,
    theirs: theirs?.statement ?? null,
  };
}

/**
 * A dismissal is about what the other coder says, so that it is gone if they say something else. What only one's own
 * coding has is known by its id.
 */
function dismissalRow(mine: CodedStatement | null, theirs: CodedStatement | null): string {
  if (theirs === null) return `mine:${mine!.id}`;
  const { paragraph, quote, from, relation, to, standing, coder } = theirs;
  return `theirs:${JSON.stringify([paragraph, quote?.exact ?? null, from, relation, to, standing, coder])}`;
}

function differencesOf(mine: CodedStatement, theirs: Translated): Difference[] {
  const differences: Difference[] = [];
  if (theirs.relation !== mine.relation) differences.push('relation');
  if (theirs.statement.standing !== mine.standing) differences.push('standing');
  if (sharedWords(mine, theirs.statement) < 1) differences.push('words');
  return differences;
}

/** By paragraph and place in it; statements without a paragraph come last. */
function inText(a: ComparedEntry, b: ComparedEntry): number {
  const [first, second] = [a.mine ?? a.theirs!, b.mine ?? b.theirs!];
  const paragraphs = (first.paragraph ?? Infinity) - (second.paragraph ?? Infinity);
  return paragraphs || (first.place?.start ?? 0) - (second.place?.start ?? 0) || 0;
}

/** Candidates for pairs: places in both lists, and how much they have in common. */
interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly score: number;
}

/** A pair without differences: same relation (2), same certainty (1), same words (1). */
const BEST = 4;

/** The places of the other coder's statements by those of one's own. */
function pairsOf(mine: readonly CodedStatement[], theirs: readonly Translated[]): Map<number, number> {
  const candidates = candidatesOf(mine, theirs);
  const pairs = new Map<number, number>();
  const owners = new Map<number, number>();
  const take = ({ i, j }: Candidate): void => {
    if (pairs.has(i) || owners.has(j)) return;
    pairs.set(i, j);
    owners.set(j, i);
  };
  for (const candidate of candidates) if (candidate.score === BEST) take(candidate);
  // Pairs without differences stay; among the others, some may change partners so that more are paired.
  const settled = new Set(pairs.keys());
  const settledTheirs = new Set(owners.keys());
  const open = candidates.filter(({ i, j }) => !settled.has(i) && !settledTheirs.has(j));
  for (const candidate of open) take(candidate);
  const choices = new Map<number, number[]>();
  for (const { i, j } of open) choices.set(i, [...(choices.get(i) ?? []), j]);
  for (const i of choices.keys()) if (!pairs.has(i)) augment(i, { choices, pairs, owners }, new Set());
  return pairs;
}

interface Matching {
  readonly choices: ReadonlyMap<number, readonly number[]>;
  readonly pairs: Map<number, number>;
  readonly owners: Map<number, number>;
}

/** Finds a partner for one more statement by letting others change theirs (Kuhn 1955). */
function augment(i: number, matching: Matching, tried: Set<number>): boolean {
  const { choices, pairs, owners } = matching;
  for (const j of choices.get(i) ?? []) {
    if (tried.has(j)) continue;
    tried.add(j);
    const owner = owners.get(j);
    if (owner !== undefined && !augment(owner, matching, tried)) continue;
    pairs.set(i, j);
    owners.set(j, i);
    return true;
  }
  return false;
}

/** All pairs that could be, the best ones first. */
function candidatesOf(mine: readonly CodedStatement[], theirs: readonly Translated[]): Candidate[] {
  const byActors = new Map<string, number[]>();
  theirs.forEach(({ from, to }, j) => {
    if (from === null || to === null) return;
    const key = JSON.stringify([from, to]);
    byActors.set(key, [...(byActors.get(key) ?? []), j]);
  });
  const candidates = mine.flatMap((statement, i) =>
    (byActors.get(JSON.stringify([statement.from, statement.to])) ?? []).flatMap((j): Candidate[] => {
      const other = theirs[j]!;
      const shared = sharedWords(statement, other.statement);
      if (shared === 0) return [];
      const isSameRelation = other.relation === statement.relation;
      const isSameStanding = other.statement.standing === statement.standing;
      return [{ i, j, score: (isSameRelation ? 2 : 0) + (isSameStanding ? 1 : 0) + shared }];
    }),
  );
  return candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
}

/**
 * The share of the words of two statements that both have, 0 to 1. Words that were found in the text are compared by
 * their places; others overlap only if one quote contains the other.
 */
function sharedWords(a: CodedStatement, b: CodedStatement): number {
  if (a.place !== null && b.place !== null) {
    if (a.place.paragraph !== b.place.paragraph) return 0;
    const both = Math.min(a.place.end, b.place.end) - Math.max(a.place.start, b.place.start);
    const either = Math.max(a.place.end, b.place.end) - Math.min(a.place.start, b.place.start);
    return Math.max(0, both) / either;
  }
  if (a.paragraph !== b.paragraph && a.paragraph !== null && b.paragraph !== null) return 0;
  if (a.quote === null || b.quote === null) return a.quote === b.quote && a.locator === b.locator ? 1 : 0;
  const [x, y] = [plainQuote(a.quote.exact), plainQuote(b.quote.exact)];
  if (!x.includes(y) && !y.includes(x)) return 0;
  return x === y ? 1 : Math.min(x.length, y.length) / Math.max(x.length, y.length);
}
