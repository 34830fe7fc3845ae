/**
 * The scrolling part of the matrix: a canvas with the cells that are in view, the names of rows and columns beside it,
 * and the cells as elements for keyboard and screen reader. Elements exist only near what is in view and at the cell
 * that has the focus; `aria-rowcount` and `aria-colcount` tell how many there are.
 */
import { cellsBetween } from '../../model/matrix/matrix.js';
import { CellPainter, type PaintedMatrix } from './cell-painter.js';
import { keyedChildren } from './keyed-children.js';
import {
  focusWholly,
  headElement,
  labelled,
  make,
  placeBand,
  placed,
  placeOfElement,
  range,
  setPlace,
  setSelected,
} from './matrix-elements.js';
import {
  holdsPart,
  namedPlaces,
  NAMED_SIZE,
  partInView,
  type MatrixGeometry,
  type MatrixPart,
  type MatrixPlace,
} from './matrix-geometry.js';
import { MatrixViewport, type WindowPoint } from './matrix-viewport.js';

export interface GridContent extends PaintedMatrix {
  /** Accessible name of the grid. */
  readonly title: string;
  /** What stands in the corner: what rows are, and what columns are. */
  readonly corner: readonly [rows: string, columns: string];
  /** The names of the actors, in the order of rows and columns. */
  readonly names: readonly string[];
  /** The places of the actors, those that matter most first. */
  readonly importance: readonly number[];
  /** The name of a cell. */
  cellName(row: number, column: number): string;
}

/** How far beyond what is in view cells are painted, CSS px. */
const MARGIN = 240;
/** The greatest number of cells that are elements at one time. */
const MOST_CELLS = 600;
/** Elements follow when nothing has been scrolled for this time, ms. */
const REST_MS = 120;

interface Row {
  readonly element: HTMLElement;
  readonly head: HTMLElement;
  readonly cells: Map<number, HTMLElement>;
}

export class MatrixGrid {
  /** What is in view, and where. */
  readonly viewport: MatrixViewport;
  readonly #grid = make('div', 'matrix-grid', 'grid');
  readonly #canvas = make('canvas', 'matrix-cells');
  readonly #heads = make('div', 'column-heads', 'row');
  readonly #corner = make('div', 'matrix-corner', 'columnheader');
  readonly #bands = ['pointed-row', 'pointed-column', 'marked-row', 'marked-column', 'ring'].map((name) =>
    make('div', `matrix-band ${name}`),
  );
  readonly #columns = new Map<number, HTMLElement>();
  readonly #rowElements = new Map<number, HTMLElement>();
  readonly #rows = new Map<number, Row>();
  #content: GridContent | null = null;
  #painter: CellPainter | null = null;
  #geometry: MatrixGeometry = { count: 0, cell: 12, headInline: 0, headBlock: 0 };
  #named: ReadonlySet<number> = new Set();
  #part: MatrixPart | null = null;
  /** Null until there is a cell. */
  #active: MatrixPlace | null = null;
  /** The place that is marked as selected. */
  #marked: MatrixPlace | null = null;
  #isCellMarked = false;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(scroller: HTMLElement) {
    this.viewport = new MatrixViewport(scroller, this.#grid);
    this.#heads.ariaRowIndex = '1';
    this.#corner.ariaColIndex = '1';
    this.#heads.append(this.#corner);
    this.#canvas.ariaHidden = 'true';
    for (const band of this.#bands) {
      band.ariaHidden = 'true';
      band.hidden = true;
    }
    this.#grid.setAttribute('aria-describedby', 'matrix-keys');
    this.#grid.append(this.#heads, this.#canvas, ...this.#bands);
    scroller.append(this.#grid);
    scroller.addEventListener('scroll', () => {
      if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
    });
    this.#grid.addEventListener('focusin', ({ target }) => {
      const place = placeOfElement(target as HTMLElement);
      if (place !== null) this.#setActive(place);
    });
  }

  get geometry(): MatrixGeometry {
    return this.#geometry;
  }

  /** The place that the Tab key reaches. */
  get active(): MatrixPlace | null {
    return this.#active;
  }

  /** Draws other content; the focus stays at its place if it is in the grid. */
  show(content: GridContent, geometry: MatrixGeometry, active: MatrixPlace | null): void {
    const hadFocus = this.#grid.matches(':focus-within');
    this.#content = content;
    this.#painter = new CellPainter(content);
    this.viewport.isRtl = content.isRtl;
    this.#grid.ariaLabel = content.title;
    this.#grid.ariaRowCount = String(geometry.count + 1);
    this.#grid.ariaColCount = String(geometry.count + 1);
    const sideways = content.isRtl ? '←' : '→';
    this.#corner.replaceChildren(...content.corner.map((text, i) => labelled(`${text} ${i === 0 ? '↓' : sideways}`)));
    this.#forgetElements();
    this.#active = active;
    this.resize(geometry);
    if (!hadFocus) return;
    this.#fill();
    this.focusActive();
  }

  /** Other sizes of cells and names; with the same ones, what has come into view is drawn. */
  resize(geometry: MatrixGeometry): void {
    if (this.#part !== null && JSON.stringify(geometry) === JSON.stringify(this.#geometry)) {
      this.#draw();
      return;
    }
    this.#geometry = geometry;
    this.#named = namedPlaces(geometry, this.#content?.importance ?? []);
    const { style } = this.#grid;
    style.setProperty('--count', String(geometry.count));
    style.setProperty('--cell', `${geometry.cell}px`);
    style.setProperty('--head-inline', `${geometry.headInline}px`);
    style.setProperty('--head-block', `${geometry.headBlock}px`);
    this.#grid.classList.toggle('tiny', geometry.cell < NAMED_SIZE);
    this.#grid.classList.toggle('roomy', geometry.cell >= 20);
    this.#part = null;
    this.#draw();
  }

  /**
   * Marks what is selected.
   *
   * @param place The cell, or the name of the row of an actor.
   * @param isCell Whether it is the cell.
   */
  mark(place: MatrixPlace | null, isCell: boolean): void {
    this.#marked = place === null || isCell ? place : { row: place.row, column: place.row };
    this.#isCellMarked = isCell;
    const [, , row, column, ring] = this.#bands;
    const actor = isCell ? undefined : this.#marked?.row;
    placeBand(row!, actor);
    placeBand(column!, actor);
    placeBand(ring!, ...(isCell ? [place?.row, place?.column] : []));
    this.#markHeads();
    for (const [at, { cells }] of this.#rows)
      for (const [other, cell] of cells) setSelected(cell, this.#isSelected(at, other));
  }

  #isSelected(row: number, column: number): boolean {
    return this.#isCellMarked && this.#marked?.row === row && this.#marked.column === column;
  }

  /** Shows which row and column the reader points at. */
  point(place: MatrixPlace | null): void {
    const [row, column] = this.#bands;
    placeBand(row!, place === null || place.row < 0 ? undefined : place.row);
    placeBand(column!, place === null || place.column < 0 ? undefined : place.column);
    this.#grid.classList.toggle('pointed', place !== null);
    for (const [at, { head }] of this.#rows) head.classList.toggle('hot', at === place?.row);
    for (const [at, head] of this.#columns) head.classList.toggle('hot', at === place?.column);
  }

  /** Scrolls the grid, but never the page, until a place is in view. @param covered Of its lower end, CSS px. */
  reveal(place: MatrixPlace, covered: number): void {
    this.viewport.reveal(this.#geometry, place, covered);
    this.#draw();
  }

  scrollToStart(): void {
    this.viewport.scrollTo(0, 0);
    this.#draw();
  }

  /** Other sizes; what is at a point of the window, or in the middle, stays there. */
  zoomTo(geometry: MatrixGeometry, at?: WindowPoint): void {
    const scroll = this.viewport.scrolledAfterZoom(this.#geometry, geometry, at);
    this.resize(geometry);
    this.viewport.scrollTo(...scroll);
    this.#draw();
  }

  /** Moves the place that the Tab key reaches, and the focus to it. */
  moveTo(place: MatrixPlace, covered: number): void {
    this.#active = place;
    this.reveal(place, covered);
    this.#fill();
    this.focusActive();
  }

  focusActive(): void {
    if (this.#active !== null) focusWholly(this.#elementAt(this.#active));
  }

  /** Paints what has come into view. */
  #draw(): void {
    this.#frame = 0;
    const content = this.#content;
    if (content === null) return;
    const { view } = this.viewport;
    if (this.#part !== null && holdsPart(this.#part, partInView(this.#geometry, view, 0))) return;
    const part = partInView(this.#geometry, view, MARGIN);
    this.#part = part;
    this.#paint(part);
    this.#drawHeads(content, part);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fill(), REST_MS);
  }

  #paint(part: MatrixPart): void {
    const { cell } = this.#geometry;
    const canvas = this.#canvas;
    const [width, height] = [(part.endColumn - part.firstColumn) * cell, (part.endRow - part.firstRow) * cell];
    const ratio = devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.inlineSize = `${width}px`;
    canvas.style.blockSize = `${height}px`;
    setPlace(canvas, part.firstRow, part.firstColumn);
    const context = canvas.getContext('2d');
    context?.scale(ratio, ratio);
    if (context !== null) this.#painter?.paint(context, this.#geometry, part, ratio);
  }

  /** Elements of the names in a part, and at the place that has the focus. */
  #drawHeads(content: GridContent, part: MatrixPart): void {
    const { names } = content;
    const rows = range(part.firstRow, part.endRow, this.#active?.row);
    const columns = range(part.firstColumn, part.endColumn, this.#active?.column);
    keyedChildren(this.#heads, this.#columns, columns, this.#corner, (column) =>
      headElement('column-head', 'columnheader', { row: -1, column }, names[column]!),
    );
    keyedChildren(this.#grid, this.#rowElements, rows, this.#bands.at(-1)!, (row) => {
      const element = make('div', 'matrix-row', 'row');
      element.ariaRowIndex = String(row + 2);
      setPlace(element, row, -1);
      const own = headElement('row-head', 'rowheader', { row, column: -1 }, names[row]!);
      element.append(own);
      this.#rows.set(row, { element, head: own, cells: new Map() });
      return element;
    });
    for (const row of this.#rows.keys()) if (!this.#rowElements.has(row)) this.#rows.delete(row);
    this.#markHeads();
    this.#makeActive(content);
    this.#setTabStop();
  }

  #markHeads(): void {
    for (const [at, { head: own }] of this.#rows) {
      own.classList.toggle('marked', at === this.#marked?.row);
      own.classList.toggle('nameless', !this.#named.has(at));
    }
    for (const [at, own] of this.#columns) {
      own.classList.toggle('marked', at === this.#marked?.column);
      own.classList.toggle('nameless', !this.#named.has(at));
    }
  }

  /** Makes elements of the cells in view that have lines: those nearest to the focus if there are too many. */
  #fill(): void {
    const content = this.#content;
    if (content === null) return;
    clearTimeout(this.#timer);
    const active = this.#active;
    if (active !== null && this.#elementAt({ row: active.row, column: -1 }) === null && this.#part !== null)
      this.#drawHeads(content, this.#part);
    const part = partInView(this.#geometry, this.viewport.view, 0);
    const middle =
      active !== null && active.row >= part.firstRow && active.row < part.endRow ? active.row : part.firstRow;
    const nearest = [...this.#rows.keys()].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    let room = MOST_CELLS;
    for (const row of nearest) {
      const { element, head: own, cells } = this.#rows.get(row)!;
      const isSeen = row >= part.firstRow && row < part.endRow;
      const filled = cellsBetween(content.matrix.rows[row]!, part.firstColumn, part.endColumn);
      const shown = isSeen ? filled.map(({ column }) => column) : [];
      if (shown.length > room) shown.length = 0;
      room -= shown.length;
      if (active?.row === row && active.column >= 0 && !shown.includes(active.column)) shown.push(active.column);
      shown.sort((a, b) => a - b);
      keyedChildren(element, cells, shown, own, (column) => this.#makeCell(content, row, column));
    }
    this.#setTabStop();
  }

  /** Makes an element of the cell that the Tab key reaches, before those of other cells follow. */
  #makeActive(content: GridContent): void {
    const { row, column } = this.#active ?? { row: -1, column: -1 };
    const own = this.#rows.get(row);
    if (own === undefined || column < 0) return;
    const shown = [...new Set([...own.cells.keys(), column])].sort((a, b) => a - b);
    keyedChildren(own.element, own.cells, shown, own.head, (at) => this.#makeCell(content, row, at));
  }

  #makeCell(content: GridContent, row: number, column: number): HTMLElement {
    const cell = placed('matrix-cell', 'gridcell', { row, column });
    cell.ariaColIndex = String(column + 2);
    cell.ariaLabel = content.cellName(row, column);
    setSelected(cell, this.#isSelected(row, column));
    return cell;
  }

  #elementAt({ row, column }: MatrixPlace): HTMLElement | null {
    if (row < 0) return this.#columns.get(column) ?? null;
    const own = this.#rows.get(row);
    return (column < 0 ? own?.head : own?.cells.get(column)) ?? null;
  }

  #setActive(place: MatrixPlace): void {
    this.#active = place;
    this.#setTabStop();
  }

  #setTabStop(): void {
    for (const stop of this.#grid.querySelectorAll<HTMLElement>('[tabindex="0"]')) stop.tabIndex = -1;
    const element = this.#active === null ? null : this.#elementAt(this.#active);
    if (element !== null) element.tabIndex = 0;
  }

  #forgetElements(): void {
    this.#part = null;
    for (const nodes of [this.#columns, this.#rowElements]) {
      for (const node of nodes.values()) node.remove();
      nodes.clear();
    }
    this.#rows.clear();
  }
}
