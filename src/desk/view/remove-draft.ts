/** Deletes a draft of this browser, and says so on the start page. */
import type { DeskWords } from '../i18n/types.js';
import type { DraftStore } from '../store/draft-store.js';
import { StoreError } from '../store/store-error.js';
import type { DraftSummary } from '../store/stored-draft.js';
import type { DeskStartView } from './start-view.js';

export interface RemovalPlace {
  readonly store: DraftStore | null;
  readonly drafts: readonly DraftSummary[];
  readonly words: DeskWords;
  readonly start: DeskStartView;
}

export async function removeDraft({ store, drafts, words, start }: RemovalPlace, id: string): Promise<void> {
  const title = drafts.find((draft) => draft.id === id)?.title || words.bar.untitled;
  try {
    await store?.remove(id);
    start.note = words.start.removed(title);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    start.fail(error.code === 'in-use' ? words.start.inUse : error.message);
  }
}
