/** Keeps the focus in a list whose row with the focus is gone. */

/** The place of the row in which an element stands; -1 if it stands in none. */
export function rowIndex(list: Element, element: EventTarget | null): number {
  const row = element instanceof Element ? element.closest('li') : null;
  return row === null ? -1 : [...list.querySelectorAll('.rows > li')].indexOf(row);
}

/** Gives the focus to the row that stands at this place now, or to the last one; in an empty list, to its panel. */
export function focusRow(list: Element, index: number): void {
  const rows = [...list.querySelectorAll('.rows > li')];
  const row = rows[Math.min(index, rows.length - 1)];
  const target = row?.querySelector<HTMLElement>('button:not(:disabled)') ?? list.closest<HTMLElement>('[tabindex]');
  target?.focus();
}
