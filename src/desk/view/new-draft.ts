/** The draft of an article that is begun. */
import { applyChange } from '../core/change.js';
import { emptyDraft } from '../core/draft.js';
import { startDraft } from '../core/start-draft.js';
import type { Draft } from '../core/types.js';
import type { NewArticle } from './start-view.js';

export function draftOfArticle({ text, title, language, publisher }: NewArticle): Draft {
  return applyChange(emptyDraft(), startDraft({ text, title, language, publisher }));
}
