/** Hands a dataset and the text of its article from the explorer to the desk, within one tab and one origin. */

/** What the explorer shows. */
export interface HandedOver {
  /** The text of the dataset, JSON or SVG. */
  readonly dataset: string;
  /** The copy of the article that the reader has opened; null if there is none. */
  readonly article: string | null;
}

const KEY = 'diplomatic-graph/hand-over';
/** The hash of the address of the desk by which it looks for what was handed over. */
export const HAND_OVER_HASH = '#code';

/**
 * Keeps both until {@link takeHandedOver}; `sessionStorage` lasts as long as the tab.
 *
 * @returns false where there is no storage, or no room for them (about 5 MB).
 */
export function handOver(handed: HandedOver): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(handed));
    return true;
  } catch {
    return false;
  }
}

/** Returns what was handed over, once; null if there is nothing. */
export function takeHandedOver(): HandedOver | null {
  try {
    const handed = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return handed === null ? null : (JSON.parse(handed) as HandedOver);
  } catch {
    return null;
  }
}
