/** Proposals that a dataset brought as items of the review, together with what is proposed for the same text. */
import { isMachineCoder } from '../../data/machine-coders.js';
import { foldText } from '../../model/fold-text.js';
import type { ActorKind } from '../../data/vocabulary.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { textOf } from './draft.js';
import { filedProposals, quoteOfProposal } from './filed-proposals.js';
import { proposedNames } from './proposal-edits.js';
import { placesOf } from './quote-at.js';
import type { ProposedEnd, ReviewItem, Unsure } from './review.js';
import { inReviewOrder, sentenceAround } from './review-items.js';
import type { Draft, Row } from './types.js';

/**
 * The proposals of a dataset about a source, and those of rules and model that say something else, in the order of the
 * review. A proposal that is made again has the reason for it.
 */
export function withFiledItems(
  items: readonly ReviewItem[],
  draft: Draft,
  source: string,
  paragraphs: readonly string[],
): readonly ReviewItem[] {
  const filed = filedItems(draft, source, paragraphs);
  if (filed.length === 0) return items;
  const rest = new Set(items);
  const joined = filed.map((item) => {
    const same = items.find((other) => rest.has(other) && isSame(item, other));
    if (same === undefined) return item;
    rest.delete(same);
    return agreed(item, same);
  });
  return [...joined, ...rest].sort(inReviewOrder);
}

function filedItems(draft: Draft, source: string, paragraphs: readonly string[]): ReviewItem[] {
  const rows = [...filedProposals(draft)].filter(([, row]) => row.get('source') === source);
  const quotes = rows.flatMap(([key, row]) => {
    const quote = quoteOfProposal(row);
    return quote === null ? [] : [[key, quote] as const];
  });
  const places = placesOf(paragraphs, new Map(quotes));
  return quotes.flatMap(([key, quote]) => {
    const place = places.get(key);
    if (place === undefined) return [];
    const row = draft.proposals.get(key)!;
    const text = (field: string): string => textOf(draft, 'proposals', key, field);
    const order = row.get('order');
    return [
      {
        key,
        from: endOf(draft, row, 'from'),
        to: endOf(draft, row, 'to'),
        relation: text('relation'),
        standing: STANDINGS.find((standing) => standing === row.get('standing')) ?? null,
        attribution: text('attribution'),
        times: {
          when: text('when'),
          date: text('date'),
          until: text('until'),
          order: typeof order === 'number' ? String(order) : '',
        },
        quote,
        place,
        sentence: sentenceAround(paragraphs[place.paragraph - 1]!, place.start, place.end),
        trigger: null,
        rule: null,
        unsure: [],
        proposer: isMachineCoder(row.get('coder')) ? (row.get('coder') as 'rules' | 'model') : 'rules',
      },
    ];
  });
}

function endOf(draft: Draft, row: Row, field: 'from' | 'to'): ProposedEnd | null {
  const id = row.get(field);
  if (typeof id !== 'string' || !draft.actors.has(id)) return null;
  const actor = draft.actors.get(id)!;
  const name = textOf(draft, 'actors', id, 'name');
  const aliases = actor.get('aliases');
  const names = [name, ...(Array.isArray(aliases) ? aliases : []), ...proposedNames(draft, id)];
  const kind = textOf(draft, 'actors', id, 'kind') as ActorKind;
  return { id, name, kind, names: names.filter((each): each is string => typeof each === 'string') };
}

/** Whether two proposals say the same: one relation between the same two actors, in words that overlap. */
function isSame(a: ReviewItem, b: ReviewItem): boolean {
  return (
    a.relation === b.relation &&
    a.place.paragraph === b.place.paragraph &&
    a.place.start < b.place.end &&
    b.place.start < a.place.end &&
    isSameEnd(a.from, b.from) &&
    isSameEnd(a.to, b.to)
  );
}

function isSameEnd(a: ProposedEnd | null, b: ProposedEnd | null): boolean {
  if (a === null || b === null) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  const names = new Set(a.names.map((name) => foldText(name)));
  return b.names.some((name) => names.has(foldText(name)));
}

/** A proposal of a dataset that rules or model make again. */
function agreed(item: ReviewItem, { trigger, rule, sentence, standing, unsure, proposer }: ReviewItem): ReviewItem {
  const doubtful: readonly Unsure[] =
    standing === item.standing || unsure.includes('standing') ? unsure : [...unsure, 'standing'];
  return {
    ...item,
    trigger,
    rule,
    sentence,
    unsure: doubtful,
    proposer: proposer === item.proposer ? proposer : 'both',
  };
}
