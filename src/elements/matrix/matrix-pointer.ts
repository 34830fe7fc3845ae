/** What follows the pointer in a matrix: row, column and tooltip; and what changes the size of the cells. */
import { render } from 'lit';
import { placeBeside } from './cell-choice.js';
import type { MatrixPlace } from './matrix-geometry.js';
import type { MatrixGrid } from './matrix-grid.js';
import { listenForPinch } from './matrix-pinch.js';
import type { WindowPoint } from './matrix-viewport.js';

/** How far the wheel is turned for the next size, px. */
const WHEEL_STEP = 60;

export interface MatrixPointerDeps {
  placeAt(event: MouseEvent): MatrixPlace | null;
  /** A template; null where there is no tooltip. */
  tipAt(place: MatrixPlace): unknown;
  zoom(direction: 1 | -1, at: WindowPoint): void;
}

export class MatrixPointer {
  readonly #tip: HTMLElement;
  readonly #grid: MatrixGrid;
  readonly #deps: MatrixPointerDeps;
  /** What the reader points at, or null. */
  #place: MatrixPlace | null = null;
  #wheeled = 0;

  constructor(scroller: HTMLElement, tip: HTMLElement, grid: MatrixGrid, deps: MatrixPointerDeps) {
    this.#tip = tip;
    this.#grid = grid;
    this.#deps = deps;
    scroller.addEventListener('pointermove', (event) => {
      if (event.pointerType !== 'touch') this.#pointAt(deps.placeAt(event));
    });
    scroller.addEventListener('pointerleave', () => this.leave());
    scroller.addEventListener('scroll', () => this.leave());
    scroller.addEventListener('wheel', (event) => this.#onWheel(event), { passive: false });
    listenForPinch(scroller, (direction, at) => deps.zoom(direction, at));
  }

  /** The reader points at nothing, until the pointer moves. */
  leave(): void {
    this.#pointAt(null);
  }

  #pointAt(place: MatrixPlace | null): void {
    if (place?.row === this.#place?.row && place?.column === this.#place?.column) return;
    this.#place = place;
    this.#grid.point(place);
    const content = place === null ? null : this.#deps.tipAt(place);
    this.#tip.hidden = content === null;
    if (place === null || content === null) return;
    render(content, this.#tip);
    const { viewport, geometry } = this.#grid;
    placeBeside(this.#tip, viewport.boxOf(geometry, place), viewport.isRtl);
  }

  /** The wheel with Ctrl or ⌘ held, as which browsers also report two fingers on a trackpad. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#wheeled += event.deltaY;
    if (Math.abs(this.#wheeled) < WHEEL_STEP) return;
    this.#deps.zoom(this.#wheeled > 0 ? -1 : 1, event);
    this.#wheeled = 0;
  }
}
