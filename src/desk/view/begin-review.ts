/** Begins the review of proposed statements, which is loaded then. */
import { Lazy } from '../../elements/core/lazy.js';
import { languageOf } from '../../i18n/languages.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';

const CHUNK = new Lazy(() => import('./review-chunk.js'));

/** What has the open draft. */
interface ReviewHost {
  readonly state: DeskState | null;
  readonly locale: string;
  readonly words: DeskWords;
}

export async function beginReview(host: ReviewHost): Promise<void> {
  const loaded = await CHUNK.load();
  const { state, locale, words } = host;
  if (state === null || state.review !== null) return;
  if (loaded === null) state.say(words.start.notLoaded);
  else await loaded.ReviewSession.begin(state, languageOf(locale));
}
