/** The way of the focus through the rows of a table: one stop of Tab, moved by arrow keys; and what of them is in sight. */

export class TableFocus {
  readonly #layer: HTMLElement;
  readonly #isRtl: () => boolean;
  readonly #needAll: () => void;
  /** The button that Tab leads to. */
  #stop: HTMLButtonElement | null = null;

  /**
   * @param isRtl Whether the table is read from right to left.
   * @param needAll Makes the rows that are not there yet.
   */
  constructor(layer: HTMLElement, isRtl: () => boolean, needAll: () => void) {
    this.#layer = layer;
    this.#isRtl = isRtl;
    this.#needAll = needAll;
    layer.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLButtonElement && target.closest('td') !== null) this.#stopAt(target);
    });
  }

  get #rows(): HTMLElement[] {
    return [...this.#layer.querySelectorAll<HTMLElement>('tr[data-row]')];
  }

  /**
   * Rows have been drawn, or something else is selected: one stop has to be among the rows, and what
   * is selected is marked. Not by the template: a selection would draw many hundred rows anew.
   *
   * @param rows What rows select that are to be marked.
   * @param actor Whose names are to be marked, or null.
   */
  mark(rows: ReadonlySet<string>, actor: string | null): void {
    if (this.#stop?.isConnected !== true)
      this.#stopAt(this.#layer.querySelector<HTMLButtonElement>('tr[data-row] button'));
    const current = (element: HTMLElement, is: boolean): void => {
      if (is) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    };
    for (const row of this.#rows) current(row, rows.has(row.dataset['row']!));
    for (const name of this.#layer.querySelectorAll<HTMLElement>('td [data-name]'))
      current(name, name.dataset['name'] === actor);
  }

  #stopAt(button: HTMLButtonElement | null): void {
    if (this.#stop !== null) this.#stop.tabIndex = -1;
    this.#stop = button;
    if (button !== null) button.tabIndex = 0;
  }

  /** Gives the focus back to where it was, if that is a row, or a name, of one of these. */
  isAt(refs: readonly string[]): boolean {
    const stop = this.#stop;
    const ref =
      stop?.dataset['name'] === undefined
        ? stop?.closest<HTMLElement>('tr')?.dataset['row']
        : `actor:${stop.dataset['name']}`;
    if (stop?.isConnected !== true || ref === undefined || !refs.includes(ref)) return false;
    stop.focus();
    return true;
  }

  /** Gives the focus to the first row of these; false if there is none. */
  go(refs: readonly string[]): boolean {
    this.#needAll();
    const row = this.#rows.find((candidate) => refs.includes(candidate.dataset['row']!));
    const button = row?.querySelector<HTMLButtonElement>('.what') ?? row?.querySelector('button') ?? null;
    button?.focus();
    return button !== null;
  }

  /** Up and down, through what a row can open, and to the first and last row; false for other keys, and elsewhere. */
  onKey({ key, target, shiftKey }: KeyboardEvent): boolean {
    const row = target instanceof HTMLButtonElement && !shiftKey ? target.closest<HTMLElement>('tr[data-row]') : null;
    if (row === null) return false;
    const buttons = [...row.querySelectorAll('button')];
    const slot = buttons.indexOf(target as HTMLButtonElement);
    const [before, after] = this.#isRtl() ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (key === before) buttons[Math.max(0, slot - 1)]!.focus();
    else if (key === after) buttons[Math.min(buttons.length - 1, slot + 1)]!.focus();
    else if (key === 'ArrowUp' || key === 'ArrowDown' || key === 'Home' || key === 'End') this.#toRow(row, key, slot);
    else return false;
    return true;
  }

  #toRow(row: HTMLElement, key: string, slot: number): void {
    if (key === 'End' || (key === 'ArrowDown' && row.nextElementSibling === null)) this.#needAll();
    const rows = this.#rows;
    const at = rows.indexOf(row);
    const to =
      rows[
        key === 'Home'
          ? 0
          : key === 'End'
            ? rows.length - 1
            : Math.min(rows.length - 1, Math.max(0, at + (key === 'ArrowUp' ? -1 : 1)))
      ]!;
    const buttons = to.querySelectorAll('button');
    buttons[Math.min(slot, buttons.length - 1)]?.focus();
  }

  /** What scrolls: the rows, or all of the layer where it is narrow. */
  get #scroller(): HTMLElement {
    const rows = this.#layer.querySelector<HTMLElement>('.scroll')!;
    return getComputedStyle(rows).overflowY === 'visible' ? rows.closest<HTMLElement>('.tables')! : rows;
  }

  toTop(): void {
    const scroller = this.#layer.querySelector('.scroll')!;
    if (this.#scroller === scroller) scroller.scrollTop = 0;
  }

  /** @param covered How much of the lower end something lies over, CSS px: what is focused or shown keeps clear of it. */
  room(covered: number): void {
    for (const scroller of this.#layer.querySelectorAll<HTMLElement>('.scroll, .tables')) {
      const own = scroller === this.#scroller && covered > 0 ? `${covered}px` : '';
      scroller.style.scrollPaddingBlockEnd = scroller.style.paddingBlockEnd = own;
    }
  }

  /** Brings a row into sight by scrolling the table, never the page. */
  reveal(ref: string): void {
    const row = this.#rows.find((candidate) => candidate.dataset['row'] === ref);
    if (row === undefined) return;
    const scroller = this.#scroller;
    const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(scroller);
    const [box, own] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
    const top = box.top + (Number.parseFloat(scrollPaddingBlockStart) || 0);
    const bottom = box.bottom - (Number.parseFloat(scrollPaddingBlockEnd) || 0);
    if (own.top < top || own.height > bottom - top) scroller.scrollTop += own.top - top;
    else if (own.bottom > bottom) scroller.scrollTop += own.bottom - bottom;
  }
}
