/** What is in view of a matrix, and where it stands in the window. */
import { placeOfElement } from './matrix-elements.js';
import { indexAt, scrolledTo, type MatrixGeometry, type MatrixPlace, type MatrixView } from './matrix-geometry.js';

/** A point of the window, CSS px. */
export type WindowPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

export class MatrixViewport {
  /** Whether columns run from right to left. */
  isRtl = false;
  readonly #scroller: HTMLElement;
  readonly #grid: HTMLElement;

  constructor(scroller: HTMLElement, grid: HTMLElement) {
    this.#scroller = scroller;
    this.#grid = grid;
  }

  get view(): MatrixView {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.#scroller;
    return { inline: Math.abs(scrollLeft), block: scrollTop, width: clientWidth, height: clientHeight };
  }

  /** How many whole rows are in view. */
  rowsInView({ headBlock, cell }: MatrixGeometry): number {
    return Math.max(1, Math.floor((this.view.height - headBlock) / cell));
  }

  /** @param inline From the side at which reading begins, CSS px. */
  scrollTo(inline: number, block: number): void {
    this.#scroller.scrollTop = block;
    this.#scroller.scrollLeft = this.isRtl ? -inline : inline;
  }

  /** Scrolls until a place is in view. @param covered How much of the lower end is covered, CSS px. */
  reveal(geometry: MatrixGeometry, { row, column }: MatrixPlace, covered: number): void {
    const { inline, block, width, height } = this.view;
    const room = Math.max(geometry.cell, height - geometry.headBlock - covered);
    this.scrollTo(
      scrolledTo(geometry, column, inline, width - geometry.headInline),
      scrolledTo(geometry, row, block, room),
    );
  }

  /**
   * Where to scroll with other sizes, so that what is at a point stays there.
   *
   * @param at By default the middle of what is in view.
   */
  scrolledAfterZoom(
    { cell, headInline, headBlock }: MatrixGeometry,
    next: MatrixGeometry,
    at?: WindowPoint,
  ): [inline: number, block: number] {
    const { inline, block, width, height } = this.view;
    const box = this.#scroller.getBoundingClientRect();
    const across = this.isRtl ? box.right - (at?.clientX ?? 0) : (at?.clientX ?? 0) - box.left;
    const x = at === undefined ? (width - headInline) / 2 : across - headInline;
    const y = at === undefined ? (height - headBlock) / 2 : at.clientY - box.top - headBlock;
    const scale = next.cell / cell;
    return [(inline + x) * scale - x, (block + y) * scale - y];
  }

  /** The place beneath a point; null beside all cells and names. @param target The element beneath it. */
  placeAt(geometry: MatrixGeometry, { clientX, clientY }: WindowPoint, target: Element): MatrixPlace | null {
    const head = target.closest<HTMLElement>('.row-head, .column-head');
    if (head !== null) return placeOfElement(head);
    if (target.closest('.matrix-corner') !== null) return null;
    const box = this.#grid.getBoundingClientRect();
    const across = this.isRtl ? box.right - clientX : clientX - box.left;
    const row = indexAt(geometry, clientY - box.top - geometry.headBlock);
    const column = indexAt(geometry, across - geometry.headInline);
    return row === null || column === null || row < 0 || column < 0 ? null : { row, column };
  }

  /** Where a cell stands in the window. */
  boxOf({ cell, headInline, headBlock }: MatrixGeometry, { row, column }: MatrixPlace): DOMRect {
    const box = this.#grid.getBoundingClientRect();
    const across = headInline + column * cell;
    const left = this.isRtl ? box.right - across - cell : box.left + across;
    return new DOMRect(left, box.top + headBlock + row * cell, cell, cell);
  }
}
