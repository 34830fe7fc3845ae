/** The keys that undo and redo: Ctrl or Command with Z, with Shift and Z, or with Y. */
import { latinKey } from './letter-keys.js';

/** What a key asks for; null for any other key, and within a field, where the browser takes back letters. */
export function undoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { ctrlKey, metaKey, altKey, shiftKey, target } = event;
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (target instanceof HTMLElement && target.matches('input[type="text"], textarea')) return null;
  const letter = latinKey(event);
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
