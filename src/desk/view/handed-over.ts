/** The draft of what the explorer has handed over. */
import type { HandedOver } from '../../pages/hand-over.js';
import { replaceText } from '../core/article-edits.js';
import { applyChange } from '../core/change.js';
import { fromDataset } from '../core/from-dataset.js';
import type { Draft } from '../core/types.js';
import { datasetIn } from './dataset-in.js';

export function draftHandedOver({ dataset, article }: HandedOver): Draft {
  const draft = fromDataset(datasetIn(dataset));
  const source = draft.sources.keys().next().value;
  const hasText = article !== null && source !== undefined;
  return hasText ? applyChange(draft, replaceText(draft, source, article)) : draft;
}
