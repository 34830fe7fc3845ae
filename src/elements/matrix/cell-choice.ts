/** The list that opens at a cell with several lines, and where it stands. */
import { render } from 'lit';
import { focusedIn } from '../core/shadow-root.js';
import type { MatrixPlace } from './matrix-geometry.js';
import type { MatrixGrid } from './matrix-grid.js';

/** Distance from the cell, CSS px. */
const GAP = 6;

/**
 * Places something beside a cell: below it, or above it where there is no room; within the matrix.
 *
 * @param box The cell in the window.
 */
export function placeBeside(element: HTMLElement, box: DOMRect, isRtl: boolean): void {
  const frame = element.offsetParent!.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = isRtl ? box.left - GAP - width - frame.left : box.right + GAP - frame.left;
  const below = box.bottom + GAP - frame.top;
  const top = below + height > frame.height - 4 ? box.top - GAP - height - frame.top : below;
  const within = (at: number, room: number): number => Math.round(Math.max(4, Math.min(room - 4, at)));
  const [x, y] = [within(left, frame.width - width), within(top, frame.height - height)];
  element.style.setProperty('transform', `translate(${x}px, ${y}px)`);
}

export class CellChoice {
  readonly #element: HTMLElement;
  readonly #grid: MatrixGrid;
  /** The cell at which the list is open. */
  #place: MatrixPlace = { row: 0, column: 0 };

  constructor(element: HTMLElement, scroller: HTMLElement, grid: MatrixGrid) {
    this.#element = element;
    this.#grid = grid;
    scroller.addEventListener('scroll', () => this.#settle());
    element.addEventListener('keydown', (event) => this.#onKey(event));
    element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !element.contains(relatedTarget)) this.close();
    });
  }

  get isOpen(): boolean {
    return !this.#element.hidden;
  }

  /**
   * @param label Accessible name.
   * @param content A template with the buttons.
   * @param place The cell.
   */
  open(label: string, content: unknown, place: MatrixPlace): void {
    const element = this.#element;
    element.ariaLabel = label;
    render(content, element);
    element.hidden = false;
    this.#place = place;
    this.#settle();
    this.#buttons[0]?.focus({ preventScroll: true });
  }

  close(): void {
    this.#element.hidden = true;
  }

  /** Places the list beside its cell. */
  #settle(): void {
    const { viewport, geometry } = this.#grid;
    if (this.isOpen) placeBeside(this.#element, viewport.boxOf(geometry, this.#place), viewport.isRtl);
  }

  get #buttons(): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('button')];
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    const buttons = this.#buttons;
    const at = buttons.indexOf(focusedIn(this.#element.getRootNode() as ShadowRoot) as HTMLElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowUp: Math.max(0, at - 1),
      ArrowDown: Math.min(buttons.length - 1, at + 1),
      Home: 0,
      End: buttons.length - 1,
    };
    if (key === 'Escape') {
      this.close();
      this.#grid.focusActive();
    } else if (Object.hasOwn(targets, key)) buttons[targets[key]!]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
