/** Drafts a dataset for an article by the rules and by a language model. */
import { paragraphsOf } from '../../data/quotes.js';
import { combineProposals } from '../combine.js';
import { rulesProposals } from '../draft.js';
import { draftOf, type ArticleDraft, type DraftOptions } from '../draft-dataset.js';
import { askModel, type AskModelOptions } from './ask-model.js';

/** Options of {@link draftWithModel}: those of `draft`, and where the model is. */
export interface DraftWithModelOptions extends DraftOptions {
  /** The endpoint, the name of the model, and the key if it needs one; relations come from `dataset`. */
  readonly model: Omit<AskModelOptions, 'relations'>;
}

/**
 * Does what `draft` does, and sends the text to a language model, whose answer is held to the text. A statement of both
 * has `coder: "rules"`, one of the model alone `coder: "model"`; what the text does not bear out is dropped and
 * counted. The text is sent once, to the endpoint, and nothing else is.
 *
 * @param text One paragraph a line, the headline first. The model may read languages that the rules do not.
 * @throws {ModelError} if the model gives no statements; `draft` then has those of the rules.
 */
export async function draftWithModel(text: string, options: DraftWithModelOptions): Promise<ArticleDraft> {
  const { dataset: known, model } = options;
  const paragraphs = paragraphsOf(text);
  const proposals = rulesProposals(paragraphs, known);
  // A text without words is sent to nobody.
  const answer =
    proposals.problem === 'empty'
      ? { statements: [], dropped: new Map() }
      : await askModel(paragraphs, { ...model, relations: known?.relationTypes });
  return draftOf(paragraphs, combineProposals(paragraphs, proposals, answer, known?.actors), options);
}
