/** Undoes and redoes, and says what; by the keys Ctrl or Command with Z, with Shift and Z, or with Y. */
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';

/** @param go Undoes or redoes. */
export function undoByKey(event: KeyboardEvent, go: (direction: 'undo' | 'redo') => void): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  // Within a field the browser takes back letters.
  if (event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea')) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) go('undo');
  else if (key === 'y' || (key === 'z' && event.shiftKey)) go('redo');
  else return;
  event.preventDefault();
}

export function goBack(state: DeskState, { bar, lists }: DeskWords, direction: 'undo' | 'redo'): void {
  if (direction === 'undo') state.undo((edit) => bar.undone(lists.edits[edit]));
  else state.redo((edit) => bar.redone(lists.edits[edit]));
}
