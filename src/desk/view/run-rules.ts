/** Has the rules read the text of a draft, in slices between which the page stays usable. */
import type { Actor } from '../../data/schema.js';
import { proposalSteps } from '../../draft/propose.js';
import type { IncompleteProposal, ProposedActor, ProposedStatement, Proposals } from '../../draft/types.js';
import { sentenceAround, withFiledItems } from '../core/filed-items.js';
import { proposedNames } from '../core/proposal-edits.js';
import { quoteAt } from '../core/quote-at.js';
import type { ProposedEnd, ReviewItem, Unsure } from '../core/review.js';
import { rowsOf, textOf } from '../core/draft.js';
import type { Draft } from '../core/types.js';
import type { DeskState } from './desk-state.js';
import { draftActors } from './draft-lists.js';

/** What the rules have found in a text, and what its dataset brought. */
export interface RulesRun {
  readonly items: readonly ReviewItem[];
  /** Whether the text is in a language that the rules do not read. */
  readonly isOtherLanguage: boolean;
}

/** The longest time that a slice takes, ms, so that letters and presses are answered between two of them. */
const SLICE_MS = 12;

/**
 * @param tell Is told the share of the text that has been read, 0 to 1.
 * @returns null if it was stopped.
 */
export async function runRules(
  { draft, source, paragraphs }: DeskState,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<RulesRun | null> {
  const steps = proposalSteps(paragraphs, { actors: knownActors(draft), relationTypes: ownRelations(draft) });
  let until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() >= until) {
      tell(step.value.done / Math.max(1, step.value.all));
      await new Promise((done) => setTimeout(done));
      if (signal.aborted) return null;
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  const items = withFiledItems(itemsOf(step.value, paragraphs), draft, source, paragraphs);
  return { items, isOtherLanguage: step.value.problem === 'other-language' };
}

/** The actors of a draft with all names under which they are known. */
function knownActors(draft: Draft): Actor[] {
  return draftActors(draft).map(({ id, kind, name, aliases }) => {
    const country = textOf(draft, 'actors', id, 'country');
    const names = [...new Set([...aliases, ...proposedNames(draft, id)])];
    return { id, kind, name, aliases: names, ...(country === '' ? {} : { country }) } as Actor;
  });
}

/** The relations that a draft declares, with the words that stand for them. */
function ownRelations(draft: Draft): { id: string; label: string; words: string[] }[] {
  return rowsOf(draft, 'relationTypes').map(([id, row]) => {
    const words = row.get('words');
    return {
      id,
      label: textOf(draft, 'relationTypes', id, 'label'),
      words: Array.isArray(words) ? words.filter((word): word is string => typeof word === 'string') : [],
    };
  });
}

/** Proposals of the rules, in the order of the text. */
function itemsOf({ actors, statements, incomplete }: Proposals, paragraphs: readonly string[]): readonly ReviewItem[] {
  const ends = new Map(actors.map((actor) => [actor.id, endOf(actor)]));
  const counts = new Map<string, number>();
  const complete = statements.map((statement) => itemOf(statement, ends, paragraphs, counts));
  const half = incomplete.map((proposal) => incompleteItem(proposal, ends, paragraphs));
  return [...complete, ...half].sort(
    (a, b) => a.place.paragraph - b.place.paragraph || (a.trigger?.start ?? 0) - (b.trigger?.start ?? 0),
  );
}

function endOf({ id, isKnown, name, aliases, kind }: ProposedActor): ProposedEnd {
  return { id: isKnown ? id : null, name, kind, names: [name, ...aliases] };
}

function itemOf(
  { from, to, relation, standing, quote, attribution, why }: ProposedStatement,
  ends: ReadonlyMap<string, ProposedEnd>,
  paragraphs: readonly string[],
  counts: Map<string, number>,
): ReviewItem {
  const { paragraph, start, end } = quote;
  const isFact = standing !== 'denied' && standing !== 'called-for';
  const base = `rules ${paragraph}:${why.trigger.start} ${relation} ${isFact ? 'fact' : standing}`;
  // A list of actors gives several proposals with the same words: they are told apart by their order.
  const count = (counts.get(base) ?? 0) + 1;
  counts.set(base, count);
  const isSure = why.isSure;
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
    trigger: why.trigger,
    rule: why.rule,
    unsure: (['from', 'to', 'standing'] as const satisfies readonly Unsure[]).filter((part) => !isSure[part]),
    proposer: 'rules',
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
