/** Turns what rules and model propose into the items of the review. */
import type { CombinedProposals, CombinedStatement } from '../../draft/combined-proposals.js';
import { sentencesOf } from '../../draft/sentences.js';
import type { IncompleteProposal, ProposedActor } from '../../draft/types.js';
import { quoteAt } from './quote-at.js';
import type { ProposedEnd, ReviewItem } from './review.js';

/** What rules and model both propose comes first; the rest is in the order of the text. */
export function itemsOf(
  { actors, statements, incomplete }: CombinedProposals,
  paragraphs: readonly string[],
): readonly ReviewItem[] {
  const ends = new Map(actors.map((actor) => [actor.id, endOf(actor)]));
  const counts = new Map<string, number>();
  const complete = statements.map((statement) => itemOf(statement, ends, paragraphs, counts));
  const half = incomplete.map((proposal) => incompleteItem(proposal, ends, paragraphs));
  return [...complete, ...half].sort(inReviewOrder);
}

/** Compares items: what both propose, then by their places in the text. */
export function inReviewOrder(a: ReviewItem, b: ReviewItem): number {
  return (
    Number(b.proposer === 'both') - Number(a.proposer === 'both') ||
    a.place.paragraph - b.place.paragraph ||
    placeInParagraph(a) - placeInParagraph(b)
  );
}

function endOf({ id, isKnown, name, aliases, kind }: ProposedActor): ProposedEnd {
  return { id: isKnown ? id : null, name, kind, names: [name, ...aliases] };
}

function itemOf(
  { from, to, relation, standing, quote, attribution, why, proposer }: CombinedStatement,
  ends: ReadonlyMap<string, ProposedEnd>,
  paragraphs: readonly string[],
  counts: Map<string, number>,
): ReviewItem {
  const { paragraph, start, end } = quote;
  const isFact = standing !== 'denied' && standing !== 'called-for';
  const origin = why === null ? `model ${paragraph}:${start}-${end}` : `rules ${paragraph}:${why.trigger.start}`;
  const base = `${origin} ${relation} ${isFact ? 'fact' : standing}`;
  // A list of actors gives several proposals with the same words: they are told apart by their order.
  const count = (counts.get(base) ?? 0) + 1;
  counts.set(base, count);
  return {
    key: `${base} ${count}`,
    from: ends.get(from) ?? null,
    to: ends.get(to) ?? null,
    relation,
    standing,
    attribution: attribution ?? '',
    quote: quoteAt(paragraphs, paragraph, start, end),
    place: { paragraph, start, end },
    sentence: sentenceAround(paragraphs[paragraph - 1]!, start, end),
    trigger: why?.trigger ?? null,
    rule: why?.rule ?? null,
    unsure: why === null ? [] : (['from', 'to', 'standing'] as const).filter((part) => !why.isSure[part]),
    proposer,
  };
}

function incompleteItem(
  { paragraph, start, end, relation, rule, from, to }: IncompleteProposal,
  ends: ReadonlyMap<string, ProposedEnd>,
  paragraphs: readonly string[],
): ReviewItem {
  const endNamed = (id: string | null): ProposedEnd | null => (id === null ? null : (ends.get(id) ?? null));
  const text = paragraphs[paragraph - 1]!;
  const sentence = sentenceAround(text, start, end);
  const words = wordsAround(text, sentence, start);
  return {
    key: `rules ${paragraph}:${start} ${relation} incomplete`,
    from: endNamed(from),
    to: endNamed(to),
    relation,
    standing: null,
    attribution: '',
    quote: quoteAt(paragraphs, paragraph, words.start, words.end),
    place: { paragraph, ...words },
    sentence,
    trigger: { start, end },
    rule,
    unsure: [],
    proposer: 'rules',
  };
}

function placeInParagraph({ trigger, place }: ReviewItem): number {
  return trigger?.start ?? place.start;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words of a quote before and after the word that carries the relation, together with it at most fifteen. */
const WORDS_BEFORE = 6;
const WORDS_AFTER = 8;

/** The words of a sentence around one of them, as a quote that a person will set right. */
function wordsAround(paragraph: string, sentence: Range, at: number): Range {
  const words = [...paragraph.slice(sentence.start, sentence.end).matchAll(/[^\s]+/g)].map(({ index, 0: word }) => ({
    start: sentence.start + index,
    end: sentence.start + index + word.replace(/[.,;:!?]+$/, '').length,
  }));
  const middle = words.findIndex(({ end }) => end > at);
  const first = words[Math.max(0, middle - WORDS_BEFORE)];
  const last = words[Math.min(words.length - 1, middle + WORDS_AFTER)];
  return { start: first?.start ?? at, end: Math.max(last?.end ?? at + 1, at + 1) };
}

/** The sentence of a paragraph in which words stand. */
export function sentenceAround(paragraph: string, start: number, end: number): Range {
  const spans = sentencesOf(paragraph).filter((span) => span.start < end && start < span.end);
  return { start: spans[0]?.start ?? start, end: spans.at(-1)?.end ?? end };
}
