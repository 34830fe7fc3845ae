/** The elements of the grid of a matrix. */
import type { MatrixPlace } from './matrix-geometry.js';

export function make<K extends 'div' | 'canvas'>(tag: K, className: string, role?: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  if (role !== undefined) element.setAttribute('role', role);
  return element;
}

export function placed(className: string, role: string, { row, column }: MatrixPlace): HTMLElement {
  const element = make('div', className, role);
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  element.tabIndex = -1;
  setPlace(element, row, column);
  return element;
}

/** The name of a row or a column. */
export function headElement(className: string, role: string, place: MatrixPlace, name: string): HTMLElement {
  const element = placed(className, role, place);
  element.ariaColIndex = String(place.column + 2);
  element.ariaLabel = name;
  element.append(labelled(name));
  return element;
}

export function labelled(text: string): HTMLElement {
  const span = document.createElement('span');
  span.dir = 'auto';
  span.textContent = text;
  return span;
}

export function placeOfElement(element: HTMLElement): MatrixPlace | null {
  const { row, column } = element.dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

export function placeBand(band: HTMLElement, ...at: (number | undefined)[]): void {
  const [first, second = first] = at;
  band.hidden = first === undefined;
  if (first !== undefined) setPlace(band, first, second ?? first);
}

export function setSelected(cell: HTMLElement, isSelected: boolean): void {
  if (isSelected) cell.ariaSelected = 'true';
  else cell.removeAttribute('aria-selected');
}

/** The whole numbers from `first` to before `end`, and one more if it is 0 or greater. */
export function range(first: number, end: number, more = -1): number[] {
  const all = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (more < 0 || (more >= first && more < end)) return all;
  return more < first ? [more, ...all] : [...all, more];
}

/** Focuses an element, and scrolls the page until all of it is seen. By themselves, browsers differ in how far. */
export function focusWholly(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Where the styles place an element. */
export function setPlace({ style }: HTMLElement, row: number, column: number): void {
  style.setProperty('--row', String(row));
  style.setProperty('--column', String(column));
}
