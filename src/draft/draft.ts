/** Drafts a dataset for an article by rules: proposed statements that nobody has reviewed, marked as such. */
import type { Dataset } from '../data/parse-dataset.js';
import { paragraphsOf } from '../data/quotes.js';
import { draftOf, type ArticleDraft, type DraftOptions } from './draft-dataset.js';
import { proposalsOfRules } from './combined-proposals.js';
import { proposeStatements } from './propose.js';
import type { Proposals } from './types.js';

/**
 * Drafts a dataset of format 1 for an article in English. Every statement has `coder: "rules"` and a quote that stands
 * in the text; it is for a person to accept, mend or reject. Another language, or no text, gives no statements: see
 * `problem` of the margin.
 *
 * @param text One paragraph a line, the headline first.
 * @throws {DatasetError} if `source` is blank.
 */
export function draft(text: string, options: DraftOptions = {}): ArticleDraft {
  const paragraphs = paragraphsOf(text);
  return draftOf(paragraphs, proposalsOfRules(rulesProposals(paragraphs, options.dataset)), options);
}

/** What the rules propose, with the actors and relations of a known dataset. */
export function rulesProposals(paragraphs: readonly string[], known: Dataset | undefined): Proposals {
  return proposeStatements(paragraphs, { actors: known?.actors, relationTypes: known?.relationTypes });
}
