/** The keys that undo and redo: Ctrl or Command with Z, with Shift and Z, or with Y. */
import type { DeskState } from './desk-state.js';

export function undoByKey(event: KeyboardEvent, state: DeskState): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  // Within a field the browser takes back letters.
  if (event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea')) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) state.undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) state.redo();
  else return;
  event.preventDefault();
}
