/**
 * Whether single letters and digits are commands while the focus is in the text or in the form. Whoever dictates, or
 * hits keys unmeant, turns them off (WCAG 2.1.4). The page has the choice as an attribute, which also hides the letters
 * beside the buttons; the browser keeps it.
 */
const KEY = 'diplomatic-graph-desk-letter-keys';

export function hasLetterKeys(): boolean {
  return document.documentElement.dataset['letterKeys'] !== 'off';
}

export function setLetterKeys(on: boolean): void {
  document.documentElement.dataset['letterKeys'] = on ? 'on' : 'off';
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // It holds until the page is closed.
  }
}

/** Takes the choice that this browser has kept. */
export function restoreLetterKeys(): void {
  try {
    document.documentElement.dataset['letterKeys'] = localStorage.getItem(KEY) ?? 'on';
  } catch {
    // A browser that keeps nothing has kept no choice.
  }
}

/** A place on the keyboard: a letter or a digit. */
const PLACE = /^(?:Key|Digit)([A-Z\d])$/;
const BRACKETS: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/**
 * The key as a Latin keyboard has it, letters small: where letters are of another script, such as Russian or Arabic,
 * what its place stands for there.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  // Names of keys, such as Enter, and Latin letters, wherever they lie, stand for themselves.
  if (key.length > 1) return key;
  if (/^[ -~\p{Script=Latin}]$/u.test(key)) return key.toLowerCase();
  return PLACE.exec(code)?.[1]?.toLowerCase() ?? BRACKETS[code] ?? key;
}
