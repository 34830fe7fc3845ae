/**
 * Decides how many rows of a table are drawn. A long table is drawn in pages of 100 rows, one page in each frame, so
 * that the browser can do other work in between.
 */

/** Number of rows in a page. */
const PAGE_ROWS = 100;

export interface RowPagingDeps {
  /** The number of rows of the open table. */
  rowCount(): number;
  /** Draws the first `drawn` rows of the open table, and then calls `afterDraw`. */
  draw(): void;
  /** Whether the table is still in the page. */
  isConnected(): boolean;
}

export class RowPaging {
  readonly #deps: RowPagingDeps;
  /** Draws a page more when the end of the drawn rows comes into view. */
  readonly #observer: IntersectionObserver;
  #drawn = PAGE_ROWS;
  /** The number of rows up to which pages are drawn without a further request. */
  #requested = PAGE_ROWS;
  #frame = 0;

  constructor(deps: RowPagingDeps) {
    this.#deps = deps;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.request(this.#drawn + PAGE_ROWS);
    });
  }

  /** The number of rows to draw. It may be larger than the number of rows. */
  get drawn(): number {
    return this.#drawn;
  }

  /** The rows have another order: the first page is drawn at once, the pages that were requested follow. */
  restart(): void {
    this.#drawn = PAGE_ROWS;
  }

  /** Another table is open: requests for the earlier one do not count. */
  reset(): void {
    this.#requested = PAGE_ROWS;
    this.restart();
  }

  /** Requests that rows up to a number are drawn, one page in each frame. */
  request(rows: number): void {
    this.#requested = Math.max(this.#requested, rows);
    this.#schedule();
  }

  /** Draws all rows at once. */
  drawAll(): void {
    this.#requested = Infinity;
    if (this.#drawn >= this.#deps.rowCount()) return;
    this.#drawn = Infinity;
    this.#deps.draw();
  }

  /** @param end The element after the last drawn row, or null if all rows are drawn. */
  afterDraw(end: Element | null): void {
    this.#schedule();
    this.#observer.disconnect();
    if (end !== null) this.#observer.observe(end);
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#drawn >= Math.min(this.#requested, this.#deps.rowCount())) return;
    this.#frame = requestAnimationFrame(() => {
      this.#drawn = Math.min(this.#requested, this.#drawn + PAGE_ROWS);
      if (this.#deps.isConnected()) this.#deps.draw();
    });
  }
}
