/** Whom the form of a statement suggests for one of its ends. */
import { proposeActors, type Proposal } from '../core/proposals.js';
import { saidAlready } from '../core/sentence.js';
import type { DeskState } from './desk-state.js';
import { draftActors } from './draft-lists.js';

/** @param query What has been typed; empty for nothing. */
export function proposalsFor(desk: DeskState, end: 'from' | 'to', query: string): readonly Proposal[] {
  const { draft, sentence, paragraphs, language, recent } = desk;
  if (sentence === null) return [];
  const other = sentence[end === 'from' ? 'to' : 'from'];
  const place = desk.placeOf(sentence.quote);
  const proposals = proposeActors({
    paragraphs,
    paragraph: place?.paragraph ?? sentence.quote?.paragraph ?? 1,
    range: place ?? { start: 0, end: 0 },
    actors: draftActors(draft),
    recent,
    query,
    language,
    exclude: other?.type === 'known' ? [other.id] : [],
  });
  const said = saidAlready(draft, sentence, end);
  const isSaid = (proposal: Proposal): boolean => proposal.kind === 'actor' && said.has(proposal.id);
  // Of a list in the text, the next one who has not been coded comes first.
  return proposals
    .filter((proposal) => other?.type !== 'new' || proposal.kind !== 'new' || proposal.name !== other.name)
    .sort((a, b) => Number(isSaid(a)) - Number(isSaid(b)));
}
