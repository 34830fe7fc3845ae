/** What rules and a language model propose together, in one form. */
import type { DropReason } from './language-model/verify-answer.js';
import type { Proposals, ProposedStatement, ProposalReason } from './types.js';

/** Who proposes a statement: the rules of the package, a language model, or both. */
export type Proposer = 'rules' | 'model' | 'both';

/** A proposed statement, and who proposes it. */
export interface CombinedStatement extends Omit<ProposedStatement, 'why'> {
  /** Why the rules propose it; null for a statement of a model alone. */
  readonly why: ProposalReason | null;
  readonly proposer: Proposer;
}

/** All that rules and model propose for an article. */
export interface CombinedProposals extends Omit<Proposals, 'statements'> {
  /** In the order of the text. */
  readonly statements: readonly CombinedStatement[];
  /** How many statements of the model were dropped, by reason; reasons that none was dropped for are absent. */
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** What the rules propose, without a model. */
export function proposalsOfRules(proposals: Proposals): CombinedProposals {
  const statements = proposals.statements.map((statement) => ({ ...statement, proposer: 'rules' as const }));
  return { ...proposals, statements, dropped: new Map() };
}
