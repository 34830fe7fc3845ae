/** The matrix: which actors it shows in which order, and what readers do in it by mouse, finger and keyboard. */
import { render } from 'lit';
import { edgesOf } from '../../model/graph-queries.js';
import { cellAt, type MatrixCell } from '../../model/matrix/matrix.js';
import type { MatrixOrder } from '../../model/matrix/matrix-order.js';
import { targetOf } from '../../model/selection.js';
import { colorsOf, localName } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import { originOf, type Origin } from '../core/events.js';
import { formatSelection } from '../core/format-selection.js';
import { idle } from '../core/idle.js';
import { nothingInWords } from '../core/notices-in-words.js';
import type { OverlayFrame } from '../core/overlays.js';
import { adoptSheet } from '../core/shadow-root.js';
import type { ViewContext } from '../core/view-context.js';
import type { CoveringPanel, CoveringPanelDeps } from '../interaction/covering-view.js';
import { CellChoice } from './cell-choice.js';
import { mostEvents } from './cell-painter.js';
import { geometryFor } from './fitted-geometry.js';
import { placeOfElement } from './matrix-elements.js';
import { isName, nextSize, type MatrixGeometry, type MatrixPlace } from './matrix-geometry.js';
import { MatrixGrid } from './matrix-grid.js';
import { MatrixPointer } from './matrix-pointer.js';
import { placeAfterKey } from './matrix-keys.js';
import { matrixStyles } from './matrix-styles.js';
import { cellText } from './matrix-texts.js';
import type { WindowPoint } from './matrix-viewport.js';
import { MatrixSorter, NO_MATRIX, type SortedMatrix } from './matrix-sorter.js';
import { cellTip, choicesView, matrixView, type MatrixActions } from './matrix-view.js';

/** The greatest number of actors at first. */
const FIRST_ACTORS = 500;
/** The longest that a busy page may delay the next task, ms. */
const PAUSE_MS = 50;
/** How far beside a cell a finger may hit, CSS px. */
const FINGER_REACH = 12;

export class MatrixPanel implements CoveringPanel {
  readonly #element: HTMLElement;
  readonly #deps: CoveringPanelDeps;
  readonly #grid: MatrixGrid;
  readonly #choice: CellChoice;
  readonly #pointer: MatrixPointer;
  readonly #scroller: HTMLElement;
  readonly #resized: ResizeObserver;
  #context: ViewContext;
  #order: MatrixOrder = 'ties';
  #limit = FIRST_ACTORS;
  #sorted: SortedMatrix = NO_MATRIX;
  #names: readonly string[] = [];
  /** Null until the reader has chosen one: as large as has room. */
  #cellSize: number | null = null;
  #selected: string | null;
  readonly #sorter = new MatrixSorter();
  /** Ends the sorting that is going on. */
  #sorting = new AbortController();

  constructor({ element }: OverlayFrame, context: ViewContext, deps: CoveringPanelDeps) {
    this.#element = element;
    this.#context = context;
    this.#deps = deps;
    adoptSheet(element.getRootNode() as ShadowRoot, matrixStyles.styleSheet!);
    this.#selected = formatSelection(context.selection);
    this.#renderHead();
    const scroller = element.querySelector<HTMLElement>('.matrix-scroll')!;
    this.#scroller = scroller;
    this.#grid = new MatrixGrid(scroller);
    this.#choice = new CellChoice(element.querySelector<HTMLElement>('.matrix-choices')!, scroller, this.#grid);
    scroller.addEventListener('click', (event) => this.#onClick(event));
    this.#pointer = new MatrixPointer(scroller, element.querySelector<HTMLElement>('.matrix-tip')!, this.#grid, {
      placeAt: (event) => this.#placeAt(event, 0),
      tipAt: (place) => this.#tipAt(place),
      zoom: (direction, at) => this.#zoom(direction, at),
    });
    element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#resized = new ResizeObserver(() => {
      if (!element.isConnected) this.#resized.disconnect();
      else if (this.#names.length > 0) this.#grid.resize(this.#geometry());
    });
    this.#resized.observe(scroller);
    void this.#sort(true);
  }

  update(context: ViewContext): void {
    const { graph, words, locale, theme } = this.#context;
    const selected = formatSelection(context.selection);
    const isOther =
      context.graph !== graph || context.words !== words || context.locale !== locale || context.theme !== theme;
    const selectionChanged = selected !== this.#selected;
    this.#context = context;
    this.#selected = selected;
    const covered = this.#deps.covered();
    this.#scroller.style.paddingBlockEnd = covered > 0 ? `${covered}px` : '';
    if (isOther) {
      this.#choice.close();
      this.#pointer.leave();
      if (context.graph === graph && context.locale === locale) this.#show(this.#grid.active);
      else void this.#sort(false);
    }
    if (!selectionChanged) return;
    this.#mark();
    this.#reveal();
  }

  focusHead(): void {
    this.#element.querySelector<HTMLElement>('.matrix-order')?.focus();
  }

  /** Moves the focus to the cell of a line, or to the name of an actor. */
  focus(target: Target): void {
    const place = this.#placeOf(target);
    if (place === null) this.focusHead();
    else this.#grid.moveTo(place, this.#deps.covered());
  }

  readonly #actions: MatrixActions = {
    sort: (order) => {
      this.#order = order;
      void this.#sort(true).then(() => this.#deps.say(this.#deps.late().matrix.orders[order]));
    },
    zoom: (direction) => this.#zoom(direction),
    showAll: () => {
      this.#showAll();
      // The button that was pressed is gone.
      this.focusHead();
    },
    removeFilters: (event) => this.#deps.reader.showAll(originOf(event)),
  };

  #showAll(): void {
    this.#limit = Infinity;
    void this.#sort(true);
  }

  /** Puts the actors into their order and draws the matrix. @param fromStart Whether it is scrolled to its start. */
  async #sort(fromStart: boolean): Promise<void> {
    this.#sorting.abort();
    this.#sorting = new AbortController();
    const { signal } = this.#sorting;
    // Other tasks of the page may come in between: opening, ordering and drawing are a task each.
    if (!(await idle(signal, PAUSE_MS))) return;
    const sorted = await this.#sorter.sort(this.#context, this.#order, this.#limit, signal);
    if (sorted === null || !(await idle(signal, PAUSE_MS))) return;
    const { active } = this.#grid;
    const { actors } = this.#sorted.matrix;
    const [from, to] = active === null ? [] : [actors[active.row], actors[active.column]];
    this.#sorted = sorted;
    const { places } = sorted.matrix;
    const kept = { row: places.get(from ?? '') ?? -1, column: places.get(to ?? '') ?? -1 };
    this.#show(kept.row < 0 && kept.column < 0 ? this.#firstPlace() : kept);
    if (fromStart) this.#grid.scrollToStart();
    this.#reveal();
  }

  /** The first cell that has lines. */
  #firstPlace(): MatrixPlace | null {
    const { rows } = this.#sorted.matrix;
    return rows.find((row) => row.length > 0)?.[0] ?? (rows.length === 0 ? null : { row: 0, column: 0 });
  }

  /** Draws all anew, with the names and colours of the context. */
  #show(active: MatrixPlace | null): void {
    const context = this.#context;
    const { graph, theme, words } = context;
    const { matrix, counts, importance } = this.#sorted;
    const late = this.#deps.late();
    const names = new Map(context.dataset.actors.map((actor) => [actor.id, localName(actor, context.locale)]));
    this.#names = matrix.actors.map((id) => names.get(id) ?? id);
    this.#renderHead();
    const { columns } = late.table;
    this.#grid.show(
      {
        matrix,
        counts,
        most: mostEvents(edgesOf(graph), counts),
        colors: colorsOf(graph, theme),
        theme,
        isRtl: words.direction === 'rtl',
        title: late.table.matrix,
        corner: [columns.from, columns.to],
        names: this.#names,
        importance,
        cellName: (row, column) => cellText(context, late, cellAt(matrix, row, column), this.#ends(row, column)),
      },
      this.#geometry(),
      active,
    );
    this.#mark();
  }

  #ends(row: number, column: number): [from: string, to: string] {
    return [this.#names[row]!, this.#names[column]!];
  }

  #renderHead(): void {
    const late = this.#deps.late();
    const context = this.#context;
    const { words, graph, dataset } = context;
    const shown = this.#sorted.matrix.actors.length;
    render(
      matrixView(
        {
          words,
          late,
          order: this.#order,
          shown: shown === 0 ? graph.order : shown,
          all: graph.order,
          nothing: nothingInWords(context, late) || (dataset.actors.length === 0 ? words.ui.empty : ''),
          isFiltered: dataset.actors.length > 0,
        },
        this.#actions,
      ),
      this.#element,
    );
  }

  #geometry(): MatrixGeometry {
    return geometryFor(this.#names, this.#scroller, this.#cellSize);
  }

  /** Another size of cells; what is in the middle, or beneath the pointer, stays there. */
  #zoom(direction: 1 | -1, at?: WindowPoint): void {
    const { cell } = this.#grid.geometry;
    const next = nextSize(cell, direction);
    if (next === cell) return;
    this.#cellSize = next;
    this.#pointer.leave();
    this.#choice.close();
    this.#grid.zoomTo(this.#geometry(), at);
  }

  #mark(): void {
    const { selection, graph } = this.#context;
    const target = targetOf(graph, selection);
    const place = target === null ? null : this.#placeOf(target);
    if (place === null || target === null) this.#grid.mark(null, false);
    else this.#grid.mark(place, target.kind === 'edge');
  }

  /** The cell of a line, or the name of the row of an actor; null if it is not in the matrix. */
  #placeOf({ kind, id }: Target): MatrixPlace | null {
    const { places } = this.#sorted.matrix;
    if (kind === 'actor') return places.has(id) ? { row: places.get(id)!, column: -1 } : null;
    const { graph } = this.#context;
    if (!graph.hasEdge(id)) return null;
    const { from, to } = graph.getEdgeAttributes(id);
    const [row, column] = [places.get(from), places.get(to)];
    return row === undefined || column === undefined ? null : { row, column };
  }

  /** Scrolls to what is selected; an actor that is not among those that are shown is brought in with all others. */
  #reveal(): void {
    const { selection, graph } = this.#context;
    const target = targetOf(graph, selection);
    if (target === null) return;
    const place = this.#placeOf(target);
    if (place !== null) {
      const isActor = target.kind === 'actor';
      this.#grid.reveal(isActor ? { row: place.row, column: place.row } : place, this.#deps.covered());
    } else if (this.#limit < graph.order) this.#showAll();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const { key } = event;
    const isHeld = event.ctrlKey || event.metaKey;
    if (key === 'Escape' && !isHeld) {
      if (this.#deps.reader.onLeave()) event.preventDefault();
      return;
    }
    const place = this.#grid.active;
    if (place === null || !this.#scroller.contains(event.target as Node)) return;
    if (!isHeld && (key === '+' || key === '=' || key === '-')) {
      this.#zoom(key === '-' ? -1 : 1);
      this.#grid.moveTo(place, this.#deps.covered());
    } else if (!isHeld && (key === 'Enter' || key === ' ')) this.#open(place, 'keyboard');
    else {
      const { matrix } = this.#sorted;
      const { viewport, geometry } = this.#grid;
      const to = placeAfterKey(matrix, place, event, viewport.isRtl, viewport.rowsInView(geometry));
      if (to === null) return;
      this.#grid.moveTo(to, this.#deps.covered());
    }
    event.preventDefault();
  }

  #onClick(event: MouseEvent): void {
    const isFinger = matchMedia('(pointer: coarse)').matches;
    // A click that a screen reader makes has no place.
    const isMade = event.detail === 0;
    const place = isMade
      ? placeOfElement(event.target as HTMLElement)
      : this.#placeAt(event, isFinger ? FINGER_REACH : 0);
    this.#pointer.leave();
    if (place !== null && (isName(place) || this.#cellAt(place) !== undefined))
      this.#open(place, isMade ? 'keyboard' : 'pointer');
    else if (this.#context.selection !== null) this.#deps.reader.select(null, 'pointer');
  }

  /** The place at a point; an empty cell gives way to the nearest with lines within reach, CSS px. */
  #placeAt({ clientX, clientY, target }: MouseEvent, reach: number): MatrixPlace | null {
    const { viewport, geometry } = this.#grid;
    const at = (x: number, y: number): MatrixPlace | null =>
      viewport.placeAt(geometry, { clientX: clientX + x, clientY: clientY + y }, target as Element);
    const place = at(0, 0);
    if (place === null || isName(place) || this.#cellAt(place) !== undefined) return place;
    const around = [-reach, 0, reach].flatMap((y) => [-reach, 0, reach].map((x) => at(x, y)));
    return around.find((other) => other !== null && this.#cellAt(other) !== undefined) ?? place;
  }

  #cellAt({ row, column }: MatrixPlace): MatrixCell | undefined {
    return cellAt(this.#sorted.matrix, row, column);
  }

  /** Opens the evidence of what is at a place; of a cell with several lines, the list of them. */
  #open(place: MatrixPlace, origin: Origin): void {
    const { actors } = this.#sorted.matrix;
    const { row, column } = place;
    if (isName(place)) {
      this.#deps.reader.select({ kind: 'actor', id: actors[row < 0 ? column : row]! }, origin);
      return;
    }
    const cell = this.#cellAt(place);
    if (cell === undefined) return;
    const [first, ...others] = cell.edges;
    this.#grid.moveTo(place, this.#deps.covered());
    if (others.length === 0) {
      this.#deps.reader.select({ kind: 'edge', id: first!.id }, origin, actors[row]);
      return;
    }
    const ends = this.#ends(row, column);
    this.#choice.open(
      ends.join(' → '),
      choicesView(this.#context, ends, cell.edges, ({ id }, event) => {
        const chosenBy = event.detail === 0 ? 'keyboard' : 'pointer';
        this.#grid.focusActive();
        this.#choice.close();
        this.#deps.reader.select({ kind: 'edge', id }, chosenBy, actors[row]);
      }),
      place,
    );
  }

  /** What the tooltip says at a place: the name of an actor that may be cut off, or a cell with its lines. */
  #tipAt(place: MatrixPlace): unknown {
    const { row, column } = place;
    const names = isName(place) ? [this.#names[Math.max(row, column)]!] : this.#ends(row, column);
    return this.#choice.isOpen ? null : cellTip(this.#context, names, this.#cellAt(place)?.edges ?? []);
  }
}
