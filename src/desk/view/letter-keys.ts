/**
 * Whether single letters and digits are commands while the focus is in the text or in the form. Whoever dictates, or
 * hits keys unmeant, turns them off (WCAG 2.1.4); the choice is kept in this browser.
 */
const KEY = 'diplomatic-graph-desk-letter-keys';

/** The choice where the browser keeps none. */
const choice = { isOn: true };

export function hasLetterKeys(): boolean {
  try {
    return localStorage.getItem(KEY) === null ? choice.isOn : localStorage.getItem(KEY) === 'on';
  } catch {
    return choice.isOn;
  }
}

/** Also hides the letters beside the buttons. */
export function setLetterKeys(on: boolean): void {
  choice.isOn = on;
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // It holds until the page is closed.
  }
  showLetterKeys();
}

/** Shows the letters beside the buttons, or hides them. */
export function showLetterKeys(): void {
  document.documentElement.dataset['letterKeys'] = hasLetterKeys() ? 'on' : 'off';
}
