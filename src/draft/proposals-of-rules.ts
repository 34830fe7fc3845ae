/** What the rules propose, in the form in which it is combined with what a model answers. */
import type { CombinedProposals } from './combine.js';
import type { Proposals } from './types.js';

export function proposalsOfRules(proposals: Proposals): CombinedProposals {
  const statements = proposals.statements.map((statement) => ({ ...statement, proposer: 'rules' as const }));
  return { ...proposals, statements, dropped: new Map() };
}
