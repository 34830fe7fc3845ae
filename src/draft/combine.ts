/** Combines what the rules propose for an article with what a language model has answered. */
import type { QuotePlace } from '../data/quotes.js';
import type { Actor } from '../data/schema.js';
import type { DropReason, VerifiedAnswer, VerifiedStatement } from './language-model/verify-answer.js';
import { ActorsByName } from './actors-by-name.js';
import { proposalsOfRules, type CombinedProposals, type CombinedStatement } from './combined-proposals.js';
import type { IncompleteProposal, Proposals, ProposalReason } from './types.js';

/**
 * One list of both. Rules and model say the same if the relation is the same, the two actors are the same by any of
 * their names, and the words overlap; then the statement is that of the rules, and where the model is of another mind
 * about the standing, the standing is unsure. A name that no actor of the rules has becomes a new actor.
 *
 * @param paragraphs The text that both have read.
 * @param known The actors that the rules were given, whose other names count as well.
 */
export function combineProposals(
  paragraphs: readonly string[],
  proposals: Proposals,
  answer: VerifiedAnswer,
  known: readonly Actor[] = [],
): CombinedProposals {
  const named = new ActorsByName(proposals.actors, known);
  const statements: CombinedStatement[] = [...proposalsOfRules(proposals).statements];
  const dropped = new Map(answer.dropped);
  let incomplete = proposals.incomplete;
  for (const answered of answer.statements) {
    const [from, to] = [named.idsOf(answered.from), named.idsOf(answered.to)];
    const same = statements.findIndex(
      (statement) =>
        statement.relation === answered.relation &&
        from.includes(statement.from) &&
        to.includes(statement.to) &&
        overlaps(statement.quote, answered.place),
    );
    const old = statements[same];
    if (old !== undefined) {
      if (old.why === null || old.proposer === 'both') count(dropped, 'double');
      else statements[same] = agreed(old, old.why, answered);
      continue;
    }
    if (from[0] !== undefined && from[0] === to[0]) {
      count(dropped, 'self');
      continue;
    }
    const ends = { from: named.idFor(answered.from), to: named.idFor(answered.to) };
    statements.push(ofModel(paragraphs, answered, ends));
    incomplete = incomplete.filter((proposal) => !completes(answered, ends, proposal));
  }
  statements.sort(byPlace);
  return { actors: named.actors, statements, incomplete, problem: proposals.problem, dropped };
}

function overlaps(a: QuotePlace, b: QuotePlace): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}

function count(dropped: Map<DropReason, number>, reason: DropReason): void {
  dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
}

/** A statement of the rules that a model has answered, too. */
function agreed(
  statement: CombinedStatement,
  why: ProposalReason,
  { standing, attribution }: VerifiedStatement,
): CombinedStatement {
  const isOfOneMind = statement.standing === standing;
  return {
    ...statement,
    ...(statement.attribution === undefined && isOfOneMind && attribution !== '' ? { attribution } : {}),
    why: isOfOneMind ? why : { ...why, isSure: { ...why.isSure, standing: false } },
    proposer: 'both',
  };
}

function ofModel(
  paragraphs: readonly string[],
  { relation, standing, attribution, place }: VerifiedStatement,
  ends: { readonly from: string; readonly to: string },
): CombinedStatement {
  const { paragraph, start, end } = place;
  return {
    ...ends,
    relation,
    standing,
    quote: { exact: paragraphs[paragraph - 1]!.slice(start, end), paragraph, start, end },
    ...(attribution === '' ? {} : { attribution }),
    why: null,
    proposer: 'model',
  };
}

/** Whether a statement of a model says whom the rules have not found. */
function completes(
  { relation, place }: VerifiedStatement,
  ends: { readonly from: string; readonly to: string },
  proposal: IncompleteProposal,
): boolean {
  return (
    relation === proposal.relation &&
    overlaps(place, proposal) &&
    (proposal.from === null || proposal.from === ends.from) &&
    (proposal.to === null || proposal.to === ends.to)
  );
}

function byPlace(a: CombinedStatement, b: CombinedStatement): number {
  const startOf = ({ why, quote }: CombinedStatement): number => why?.trigger.start ?? quote.start;
  return a.quote.paragraph - b.quote.paragraph || startOf(a) - startOf(b);
}
