/**
 * The package entry `diplomatic-graph/draft`: proposes statements for an article. It needs no page and, without a
 * language model, no network.
 */
export { isMachineCoder, MACHINE_CODERS, type MachineCoder } from './data/machine-coders.js';
export type { Dataset } from './data/parse-dataset.js';
export type { Proposer } from './draft/combined-proposals.js';
export { draft } from './draft/draft.js';
export type { ArticleDraft, DraftMargin, DraftOptions } from './draft/draft-dataset.js';
export { ModelError, type AskModelOptions, type ModelFault } from './draft/language-model/ask-model.js';
export { draftWithModel, type DraftWithModelOptions } from './draft/language-model/draft-with-model.js';
export { DROP_REASONS, type DropReason } from './draft/language-model/verify-answer.js';
export type { Rule } from './draft/patterns.js';
export type { IncompleteProposal, ProposedActor, ProposalReason } from './draft/types.js';
