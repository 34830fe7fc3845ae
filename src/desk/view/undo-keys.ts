/** The keys that undo and redo: Ctrl or Command with Z, with Shift and Z, or with Y. */

/** What a key asks for; null for any other key, and within a field, where the browser takes back letters. */
export function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (target instanceof HTMLElement && target.matches('input[type="text"], textarea')) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
