/** What is still to be decided of the statements that were proposed for a text. */
import type { QuotePlace } from '../../data/quotes.js';
import type { Quote } from '../../data/schema.js';
import type { ActorKind, Standing } from '../../data/vocabulary.js';
import type { Proposer } from '../../draft/combined-proposals.js';
import type { Rule } from '../../draft/patterns.js';
import { codingOf } from './coding.js';
import { decidedProposals, proposedNames } from './proposal-edits.js';
import { emptySentence, type ChosenActor, type Sentence } from './sentence.js';
import type { Draft, Table } from './types.js';

/** An actor of a proposal: one of the draft, or one that the text names. */
export interface ProposedEnd {
  /** The id in the draft; null for an actor that it does not have. */
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  /** The names that the text has for it. */
  readonly names: readonly string[];
}

/** What may be wrong in a proposal. */
export type Unsure = 'from' | 'to' | 'relation' | 'standing';

/** A statement that is proposed, with the words that it rests on. */
export interface ReviewItem {
  /** The same for the same words of the same text, whatever the actors are called. */
  readonly key: string;
  /** Null where the words name nobody: the proposal has to be completed. */
  readonly from: ProposedEnd | null;
  readonly to: ProposedEnd | null;
  readonly relation: string;
  readonly standing: Standing | null;
  readonly attribution: string;
  /** Its times, if the proposal has any. */
  readonly times?: Pick<Sentence, 'when' | 'date' | 'until' | 'order'> | undefined;
  readonly quote: Quote;
  readonly place: QuotePlace;
  /** The sentence around the quote, and the word that the proposal rests on, as places in the paragraph. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly trigger: { readonly start: number; readonly end: number } | null;
  /** The rule that applied; null for a model. */
  readonly rule: Rule | null;
  readonly unsure: readonly Unsure[];
  readonly proposer: Proposer;
}

/** Whether a proposal lacks an actor. */
export function isIncomplete({ from, to }: ReviewItem): boolean {
  return from === null || to === null;
}

/**
 * The proposals that are neither accepted nor rejected, in the order given. Those that say what a statement of the
 * draft says already, about the same words, are left out.
 */
export function pendingItems(
  items: readonly ReviewItem[],
  draft: Draft,
  source: string,
  paragraphs: readonly string[],
): readonly ReviewItem[] {
  const decided = decidedProposals(draft);
  const coded = codingOf(draft, source, paragraphs).statements;
  return items.filter(
    ({ key, from, to, relation, place }) =>
      !decided.has(key) &&
      !coded.some(
        (statement) =>
          statement.from === idOfEnd(draft, from) &&
          statement.to === idOfEnd(draft, to) &&
          statement.relation === relation &&
          statement.place !== null &&
          statement.place.paragraph === place.paragraph &&
          statement.place.start < place.end &&
          place.start < statement.place.end,
      ),
  );
}

/** The form for a proposal. */
export function sentenceOfItem(item: ReviewItem, draft: Draft, source: string): Sentence {
  return {
    ...emptySentence('statement', source, item.quote),
    from: chosenOf(draft, item.from),
    to: chosenOf(draft, item.to),
    relation: item.relation,
    standing: item.standing,
    attribution: item.attribution,
    ...item.times,
    proposal: { key: item.key, from: item.from?.names ?? [], to: item.to?.names ?? [] },
  };
}

function chosenOf(draft: Draft, end: ProposedEnd | null): ChosenActor | null {
  if (end === null) return null;
  const id = idOfEnd(draft, end);
  return id === null ? { type: 'new', name: end.name, kind: end.kind } : { type: 'known', id };
}

/** The actor of the draft that a proposal means; null if there is none, so that it would be a new one. */
function idOfEnd(draft: Draft, end: ProposedEnd | null): string | null {
  if (end === null) return null;
  if (end.id !== null && draft.actors.has(end.id)) return end.id;
  return idsByName(draft.actors, draft).get(end.name) ?? null;
}

const NAMES = new WeakMap<Table, ReadonlyMap<string, string>>();

/** The ids of actors by their names, and by the names under which they were proposed. */
function idsByName(actors: Table, draft: Draft): ReadonlyMap<string, string> {
  const known = NAMES.get(actors);
  if (known !== undefined) return known;
  const ids = new Map<string, string>();
  for (const [id, row] of actors) {
    const aliases = row.get('aliases');
    for (const name of [row.get('name'), ...(Array.isArray(aliases) ? aliases : []), ...proposedNames(draft, id)])
      if (typeof name === 'string' && !ids.has(name)) ids.set(name, id);
  }
  NAMES.set(actors, ids);
  return ids;
}

/** The number of proposals by the number of their paragraph. */
export function countByParagraph(items: readonly ReviewItem[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { place } of items) counts.set(place.paragraph, (counts.get(place.paragraph) ?? 0) + 1);
  return counts;
}
