/**
 * Moves the focus through the rows of a table and scrolls them into view. The rows are one stop of the Tab key; arrow
 * keys move between the buttons in them (roving tabindex).
 */

const ROW_KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);

export class TableFocus {
  readonly #layer: HTMLElement;
  readonly #isRtl: () => boolean;
  readonly #drawAllRows: () => void;
  /** The one button in the rows that the Tab key reaches. */
  #tabStop: HTMLButtonElement | null = null;

  /**
   * @param layer The element that contains the table.
   * @param isRtl Whether the table is read from right to left.
   * @param drawAllRows Draws the rows that are not drawn yet.
   */
  constructor(layer: HTMLElement, isRtl: () => boolean, drawAllRows: () => void) {
    this.#layer = layer;
    this.#isRtl = isRtl;
    this.#drawAllRows = drawAllRows;
    layer.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLButtonElement && target.closest('td') !== null) this.#setTabStop(target);
    });
  }

  get #rows(): HTMLElement[] {
    return [...this.#layer.querySelectorAll<HTMLElement>('tr[data-row]')];
  }

  /**
   * Marks what is selected, and makes sure that there is a tab stop. It is called after the rows were drawn and after
   * the selection changed. The template does not mark rows, because a selection would then draw all of them again.
   *
   * @param rows References of the rows to mark.
   * @param actor The actor whose names are marked, or null.
   */
  mark(rows: ReadonlySet<string>, actor: string | null): void {
    if (this.#tabStop?.isConnected !== true)
      this.#setTabStop(this.#layer.querySelector<HTMLButtonElement>('tr[data-row] button'));
    for (const row of this.#rows) setCurrent(row, rows.has(row.dataset['row']!));
    for (const name of this.#layer.querySelectorAll<HTMLElement>('td [data-name]'))
      setCurrent(name, name.dataset['name'] === actor);
  }

  #setTabStop(button: HTMLButtonElement | null): void {
    if (this.#tabStop !== null) this.#tabStop.tabIndex = -1;
    this.#tabStop = button;
    if (button !== null) button.tabIndex = 0;
  }

  /** Focuses the button that had the focus last, if it belongs to one of the references. Returns whether it does. */
  restore(refs: readonly string[]): boolean {
    const button = this.#tabStop;
    if (button?.isConnected !== true) return false;
    const actor = button.dataset['name'];
    const ref = actor === undefined ? button.closest('tr')?.dataset['row'] : `actor:${actor}`;
    if (ref === undefined || !refs.includes(ref)) return false;
    button.focus();
    return true;
  }

  /** Focuses the first row with one of the references. Returns whether there is one. */
  focusRow(refs: readonly string[]): boolean {
    this.#drawAllRows();
    const row = this.#rows.find((candidate) => refs.includes(candidate.dataset['row']!));
    const button = row?.querySelector<HTMLButtonElement>('.what') ?? row?.querySelector('button') ?? null;
    button?.focus();
    return button !== null;
  }

  /**
   * Left and right move between the buttons of a row, up and down between rows, Home and End to the first and last row.
   *
   * @returns false for other keys, and if the focus is not in a row.
   */
  onKey({ key, target, shiftKey }: KeyboardEvent): boolean {
    const row = target instanceof HTMLButtonElement && !shiftKey ? target.closest<HTMLElement>('tr[data-row]') : null;
    if (row === null) return false;
    const buttons = [...row.querySelectorAll('button')];
    const index = buttons.indexOf(target as HTMLButtonElement);
    const previousKey = this.#isRtl() ? 'ArrowRight' : 'ArrowLeft';
    const nextKey = this.#isRtl() ? 'ArrowLeft' : 'ArrowRight';
    if (key === previousKey) buttons[Math.max(0, index - 1)]!.focus();
    else if (key === nextKey) buttons[Math.min(buttons.length - 1, index + 1)]!.focus();
    else if (ROW_KEYS.has(key)) this.#moveFrom(row, key, index);
    else return false;
    return true;
  }

  /** @param index The button of the other row that gets the focus, from 0. The last one does if there are fewer. */
  #moveFrom(row: HTMLElement, key: string, index: number): void {
    if (key === 'End' || (key === 'ArrowDown' && row.nextElementSibling === null)) this.#drawAllRows();
    const rows = this.#rows;
    const last = rows.length - 1;
    const current = rows.indexOf(row);
    const targets: Readonly<Record<string, number>> = {
      Home: 0,
      End: last,
      ArrowUp: Math.max(0, current - 1),
      ArrowDown: Math.min(last, current + 1),
    };
    const buttons = rows[targets[key]!]!.querySelectorAll('button');
    buttons[Math.min(index, buttons.length - 1)]?.focus();
  }

  /** The element that scrolls: the rows, or in a narrow frame the whole layer. */
  get #scroller(): HTMLElement {
    const rows = this.#layer.querySelector<HTMLElement>('.scroll')!;
    return getComputedStyle(rows).overflowY === 'visible' ? rows.closest<HTMLElement>('.tables')! : rows;
  }

  /** Scrolls to the first row. In a narrow frame nothing scrolls, because the tabs would be lost from view. */
  scrollToTop(): void {
    const scroller = this.#layer.querySelector('.scroll')!;
    if (this.#scroller === scroller) scroller.scrollTop = 0;
  }

  /**
   * Keeps focused and selected rows clear of what covers the lower end of the table.
   *
   * @param covered How much is covered, CSS px.
   */
  setCovered(covered: number): void {
    for (const scroller of this.#layer.querySelectorAll<HTMLElement>('.scroll, .tables')) {
      const padding = scroller === this.#scroller && covered > 0 ? `${covered}px` : '';
      scroller.style.paddingBlockEnd = padding;
      scroller.style.scrollPaddingBlockEnd = padding;
    }
  }

  /** Scrolls the table, but never the page, until a row is in view. */
  reveal(ref: string): void {
    const row = this.#rows.find((candidate) => candidate.dataset['row'] === ref);
    if (row === undefined) return;
    const scroller = this.#scroller;
    const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(scroller);
    const view = scroller.getBoundingClientRect();
    const box = row.getBoundingClientRect();
    const top = view.top + (Number.parseFloat(scrollPaddingBlockStart) || 0);
    const bottom = view.bottom - (Number.parseFloat(scrollPaddingBlockEnd) || 0);
    if (box.top < top || box.height > bottom - top) scroller.scrollTop += box.top - top;
    else if (box.bottom > bottom) scroller.scrollTop += box.bottom - bottom;
  }
}

function setCurrent(element: HTMLElement, isCurrent: boolean): void {
  if (isCurrent) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}
