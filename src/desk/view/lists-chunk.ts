/** The lists behind the first one, and what is to be looked at: loaded when the page has time. */
import { DeskActorList } from './actor-list.js';
import { DeskHistoryList } from './history-list.js';
import { DeskProblemList } from './problem-list.js';
import { DeskStoryList } from './story-list.js';

export { problemsOf } from './problems-of.js';

export function defineLists(): void {
  if (customElements.get('desk-actor-list') !== undefined) return;
  customElements.define('desk-actor-list', DeskActorList);
  customElements.define('desk-history-list', DeskHistoryList);
  customElements.define('desk-problem-list', DeskProblemList);
  customElements.define('desk-story-list', DeskStoryList);
}
