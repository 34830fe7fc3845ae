/**
 * Compares two codings of one text: which statements and affiliations both coders have made, and in what they differ.
 * Which coding comes first does not change what is found.
 */
import { bestPairs, type Candidate } from './best-pairs.js';
import type { CodedAffiliation, CodedStatement, CodedTie, Coding } from './coding.js';
import { plainName } from './doubles.js';
import { matchRelation, type ActorMatches } from './match-actors.js';
import { sharedWords } from './shared-words.js';
import type { Draft } from './types.js';

/** In what a pair may differ: `affiliation` is its kind, such as `leads`. */
export type Difference = 'relation' | 'standing' | 'affiliation' | 'role' | 'words';

/** The kinds of entries, in the order in which they are listed. */
export const COMPARED_KINDS = [
  'relation',
  'standing',
  'affiliation',
  'role',
  'words',
  'only-mine',
  'only-theirs',
  'agree',
] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** What one coder has made, or a pair of both. */
interface Entry<Tie extends CodedTie> {
  /** The row of the table `comparison` in which the reason for a dismissal is kept. */
  readonly row: string;
  /** Of a pair that differs, the first of its differences. */
  readonly kind: ComparedKind;
  readonly differences: readonly Difference[];
  readonly mine: Tie | null;
  readonly theirs: Tie | null;
}
export interface ComparedStatement extends Entry<CodedStatement> {
  readonly table: 'statements';
}
export interface ComparedAffiliation extends Entry<CodedAffiliation> {
  readonly table: 'affiliations';
}
export type ComparedEntry = ComparedStatement | ComparedAffiliation;

/** What two codings of a text are compared by. */
export interface Comparison {
  /** In the order of the text. */
  readonly entries: readonly ComparedEntry[];
  readonly mine: Coding;
  readonly theirs: Coding;
  /** One's own relation for one of the other coder; null if there is none. */
  readonly relationOf: (theirs: string) => string | null;
}

/**
 * Compares two codings. Two statements are a pair if they have the same two actors in the same direction, the same
 * paragraph, and words that overlap. Two affiliations are a pair if they have the same two actors in the same
 * direction, wherever the text says so. Of several candidates, those are taken that differ least; each is in one pair
 * at most, and there are as many pairs as possible.
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
  const [a, b] = [mine.coding, theirs.coding];
  const entries = [
    ...entriesOf(a.statements, b.statements, actors, statementRules(relationOf)).map((entry): ComparedEntry => ({
      table: 'statements',
      ...entry,
    })),
    ...entriesOf(a.affiliations, b.affiliations, actors, AFFILIATION_RULES).map((entry): ComparedEntry => ({
      table: 'affiliations',
      ...entry,
    })),
  ];
  return { entries: entries.sort(inText), mine: a, theirs: b, relationOf };
}

/** How statements, or affiliations, are compared that have the same two actors. */
interface Rules<Tie extends CodedTie> {
  /** The score of two that do not differ. */
  readonly best: number;
  /** How much two have in common; 0 if they are no pair. */
  score(mine: Tie, theirs: Tie): number;
  /** In the order of {@link COMPARED_KINDS}. */
  differences(mine: Tie, theirs: Tie): Difference[];
  /** The row in which the reason for a dismissal is kept. */
  rowOf(mine: Tie | null, theirs: Tie | null): string;
}

const statementRules = (relationOf: (theirs: string) => string | null): Rules<CodedStatement> => ({
  // Same relation (2), same certainty (1), same words (1).
  best: 4,
  score(mine, theirs) {
    const shared = sharedWords(mine, theirs);
    if (shared === 0) return 0;
    const isSameRelation = relationOf(theirs.relation) === mine.relation;
    return (isSameRelation ? 2 : 0) + (theirs.standing === mine.standing ? 1 : 0) + shared;
  },
  differences(mine, theirs) {
    const differences: Difference[] = [];
    if (relationOf(theirs.relation) !== mine.relation) differences.push('relation');
    if (theirs.standing !== mine.standing) differences.push('standing');
    return sharedWords(mine, theirs) < 1 ? [...differences, 'words'] : differences;
  },
  // A dismissal is about what the other coder says, so that it is gone if they say something else. What only one's own
  // coding has is known by its id.
  rowOf(mine, theirs) {
    if (theirs === null) return `mine:${mine!.id}`;
    const { paragraph, quote, from, relation, to, standing, coder } = theirs;
    return `theirs:${JSON.stringify([paragraph, quote?.exact ?? null, from, relation, to, standing, coder])}`;
  },
});

const AFFILIATION_RULES: Rules<CodedAffiliation> = {
  // Same actors (1), same kind (4), same role (2), same words (1).
  best: 8,
  score(mine, theirs) {
    return 1 + (theirs.kind === mine.kind ? 4 : 0) + (isSameRole(mine, theirs) ? 2 : 0) + sharedWords(mine, theirs);
  },
  differences(mine, theirs) {
    const differences: Difference[] = [];
    if (theirs.kind !== mine.kind) differences.push('affiliation');
    if (!isSameRole(mine, theirs)) differences.push('role');
    return sharedWords(mine, theirs) < 1 ? [...differences, 'words'] : differences;
  },
  // One's own are known by what they say, too: the row of a deleted affiliation may be used again.
  rowOf(mine, theirs) {
    const { paragraph, quote, from, kind, to, role } = (theirs ?? mine)!;
    const whose = theirs === null ? 'mine' : 'theirs';
    return `affiliation-${whose}:${JSON.stringify([paragraph, quote?.exact ?? null, from, kind, to, role])}`;
  },
};

/** Roles count without case, accents and articles, as names do. */
function isSameRole(a: CodedAffiliation, b: CodedAffiliation): boolean {
  return plainName(a.role) === plainName(b.role);
}

function entriesOf<Tie extends CodedTie>(
  mine: readonly Tie[],
  theirs: readonly Tie[],
  actors: ActorMatches,
  rules: Rules<Tie>,
): Entry<Tie>[] {
  const pairs = bestPairs(candidatesOf(mine, theirs, actors, rules), rules.best);
  const paired = new Set(pairs.values());
  return [
    ...mine.map((tie, i) => entryOf(tie, theirs[pairs.get(i) ?? -1] ?? null, rules)),
    ...theirs.filter((_, j) => !paired.has(j)).map((tie) => entryOf(null, tie, rules)),
  ];
}

function entryOf<Tie extends CodedTie>(mine: Tie | null, theirs: Tie | null, rules: Rules<Tie>): Entry<Tie> {
  const differences = mine === null || theirs === null ? [] : rules.differences(mine, theirs);
  const kindOfPair = differences[0] ?? 'agree';
  const kindOfOne = mine === null ? 'only-theirs' : 'only-mine';
  const kind = mine === null || theirs === null ? kindOfOne : kindOfPair;
  return { row: rules.rowOf(mine, theirs), kind, differences, mine, theirs };
}

/** All pairs that could be: those with the same two actors. */
function candidatesOf<Tie extends CodedTie>(
  mine: readonly Tie[],
  theirs: readonly Tie[],
  actors: ActorMatches,
  rules: Rules<Tie>,
): Candidate[] {
  const byActors = new Map<string, number[]>();
  theirs.forEach((tie, j) => {
    const [from, to] = [tie.from, tie.to].map((id) => actors.get(id)?.mine ?? null);
    if (from === null || to === null) return;
    const key = JSON.stringify([from, to]);
    byActors.set(key, [...(byActors.get(key) ?? []), j]);
  });
  return mine
    .flatMap((tie, i) =>
      (byActors.get(JSON.stringify([tie.from, tie.to])) ?? []).map((j) => ({
        i,
        j,
        score: rules.score(tie, theirs[j]!),
      })),
    )
    .filter(({ score }) => score > 0);
}

/** By paragraph and place in it; what has no paragraph comes last. */
function inText(a: ComparedEntry, b: ComparedEntry): number {
  const [first, second] = [a.mine ?? a.theirs!, b.mine ?? b.theirs!];
  const paragraphs = (first.paragraph ?? Infinity) - (second.paragraph ?? Infinity);
  return paragraphs || (first.place?.start ?? 0) - (second.place?.start ?? 0) || 0;
}
