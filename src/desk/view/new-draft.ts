/** Makes drafts of what the user has: an article, a dataset, or what the explorer hands over. */
import { readDataset } from '../../data/parse-dataset.js';
import type { HandedOver } from '../../pages/hand-over.js';
import { replaceText } from '../core/article-edits.js';
import { applyChange } from '../core/change.js';
import { emptyDraft } from '../core/draft.js';
import { fromDataset, takeWhatIsSound } from '../core/from-dataset.js';
import { startDraft } from '../core/start-draft.js';
import type { Draft } from '../core/types.js';
import type { NewArticle } from './start-view.js';

export function draftOfArticle({ text, title, language, publisher }: NewArticle): Draft {
  return applyChange(emptyDraft(), startDraft({ text, title, language, publisher }));
}

/** @throws {DatasetError} if what was handed over holds no dataset. */
export async function draftHandedOver({ dataset, article }: HandedOver): Promise<Draft> {
  const { datasetIn } = await import('./open-file.js');
  const draft = fromDataset(datasetIn(dataset));
  const source = draft.sources.keys().next().value;
  const hasText = article !== null && source !== undefined;
  return hasText ? applyChange(draft, replaceText(draft, source, article)) : draft;
}

/** A dataset as a draft; of one with faults, what is sound. The draft is null if nothing is: then with the reason. */
export function draftOfDataset(value: unknown): { readonly draft: Draft | null; readonly message: string } {
  const { issues } = readDataset(value);
  const isValid = issues.every(({ severity }) => severity !== 'error');
  const draft = isValid ? fromDataset(value) : (takeWhatIsSound(value, issues)?.draft ?? null);
  return { draft, message: issues[0]?.message ?? '' };
}
