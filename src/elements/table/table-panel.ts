/** The graph as two tables, one of statements and one of actors. They can be sorted and filtered, and rows selected. */
import { render } from 'lit';
import { actorsCsv, tiesCsv } from '../../model/table/table-csv.js';
import { isLarge } from '../../model/is-large.js';
import { sortRows } from '../../model/table/sort-rows.js';
import { actorRows, tieRows, type ActorRow, type TieRow } from '../../model/table/table-rows.js';
import { localName } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import type { ViewContext } from '../core/view-context.js';
import { originOf, type Origin } from '../core/events.js';
import type { OverlayFrame } from '../core/overlays.js';
import { download } from '../core/download.js';
import { parseSelection, targetOf, type Selection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import type { CoveringPanel, CoveringPanelDeps } from '../interaction/covering-view.js';
import { RowPaging } from './row-paging.js';
import { tableCardStyles } from './table-card-styles.js';
import { actorColumns, STRENGTH, tieColumns, type Column, type ColumnId } from './table-columns.js';
import { TableFocus } from './table-focus.js';
import { tableStyles } from './table-styles.js';
import { actorCountsText, emptyTable, statementCountsText } from './table-texts.js';
import { refOf, tableView, type AnyRow, type Sorting, type Tab, type TableActions } from './table-view.js';

/** The filter is applied when the reader has not typed for this time, ms. */
const TYPING_MS = 150;

interface Table {
  readonly columns: readonly Column<AnyRow>[];
  readonly rows: readonly AnyRow[];
}

export class TablePanel implements CoveringPanel {
  readonly #element: HTMLElement;
  readonly #deps: CoveringPanelDeps;
  readonly #focus: TableFocus;
  readonly #paging: RowPaging;
  #context: ViewContext;
  #tab: Tab;
  #tables!: Readonly<Record<Tab, Table>>;
  /** The rows of the open table in the order in which they are shown. */
  #rows: readonly AnyRow[] = [];
  /** How the reader has sorted each table; null = in the order of the file, undefined = not yet. */
  readonly #sorted: Partial<Record<Tab, Sorting | null>> = {};
  #selected: string | null;
  /** The last selection that was made in the table. The table does not switch tabs for it. */
  #ownSelection: string | null = null;
  /** The filter text that the reader typed last, or that was last set elsewhere. */
  #text: string | undefined;
  /** Whether the reader typed this text, so that the new counts are announced. */
  #announceCounts = false;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;

  constructor({ element }: OverlayFrame, context: ViewContext, deps: CoveringPanelDeps) {
    this.#element = element;
    this.#context = context;
    this.#deps = deps;
    const root = element.getRootNode() as ShadowRoot;
    adoptSheet(root, tableStyles.styleSheet!);
    adoptSheet(root, tableCardStyles.styleSheet!);
    this.#paging = new RowPaging({
      rowCount: () => this.#rows.length,
      draw: () => this.#render(),
      isConnected: () => element.isConnected,
    });
    this.#focus = new TableFocus(
      element,
      () => this.#context.words.direction === 'rtl',
      () => this.#paging.drawAll(),
    );
    this.#selected = formatSelection(context.selection);
    this.#tab = targetOf(context.graph, context.selection)?.kind === 'actor' ? 'actors' : 'statements';
    element.addEventListener('click', (event) => this.#onClick(event));
    element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#makeTables();
    this.#render();
    this.#syncText();
    this.#reveal(this.#selected);
  }

  update(context: ViewContext): void {
    const { graph, words, locale, theme } = this.#context;
    const selected = formatSelection(context.selection);
    const rowsChanged =
      context.graph !== graph || context.words !== words || context.locale !== locale || context.theme !== theme;
    const selectionChanged = selected !== this.#selected;
    this.#context = context;
    this.#selected = selected;
    this.#focus.setCovered(this.#deps.covered());
    if (!rowsChanged && !selectionChanged) return;
    if (rowsChanged) this.#makeTables();
    const selectedElsewhere = selectionChanged && selected !== this.#ownSelection;
    const tabChanged = selectedElsewhere && this.#openTabOf(context.selection);
    if (rowsChanged || tabChanged) this.#render();
    else this.#markSelection();
    this.#syncText();
    if (this.#announceCounts && context.graph !== graph) {
      this.#announceCounts = false;
      this.#deps.say(this.#counts());
    }
    // A row that was selected in the table may now be covered by the evidence panel.
    if (selectionChanged) this.#reveal(selectedElsewhere ? selected : this.#ownSelection);
  }

  /** Moves the focus to the selected tab. */
  focusHead(): void {
    this.#element.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  /** Moves the focus to the row of an actor or of an edge. */
  focus(target: Target): void {
    if (this.#focus.restore(this.#refsOf(target))) return;
    this.#openTabOf(target);
    this.#render();
    if (!this.#focus.focusRow(this.#refsOf(target))) this.focusHead();
  }

  /** The references of the rows of an actor or of an edge, see {@link refOf}. */
  #refsOf({ kind, id }: Target): string[] {
    if (kind === 'actor') return [`actor:${id}`];
    return this.#tables.statements.rows.filter((row) => row.kind !== 'actor' && row.edge.id === id).map(refOf);
  }

  #makeTables(): void {
    const { graph } = this.#context;
    const context = { ...this.#context, late: this.#deps.late() };
    this.#tables = {
      statements: { columns: tieColumns(context), rows: tieRows(graph) },
      actors: { columns: actorColumns(context), rows: actorRows(graph) },
    };
    this.#sortRows();
  }

  /** How the open table is sorted. Until a reader sorts it, what matters most comes first in a graph of many. */
  get #sorting(): Sorting | null {
    const own = this.#sorted[this.#tab];
    if (own !== undefined || !isLarge(this.#context.whole)) return own ?? null;
    const column = STRENGTH[this.#tab];
    return this.#tables[this.#tab].columns.some(({ id }) => id === column) ? { column, descending: true } : null;
  }

  #sortRows(): void {
    const { rows, columns } = this.#tables[this.#tab];
    const sorting = this.#sorting;
    const column = columns.find(({ id }) => id === sorting?.column);
    this.#rows =
      column === undefined
        ? rows
        : sortRows(rows, (row) => column.key(row), collatorOf(this.#context.locale).compare, sorting!.descending);
    this.#paging.restart();
  }

  /** Opens the tab in which something is. Returns whether another tab was open. */
  #openTabOf(selection: Selection | Target | null): boolean {
    const target = targetOf(this.#context.graph, selection);
    return selection !== null && target !== null && this.#openTab(target.kind === 'actor' ? 'actors' : 'statements');
  }

  /** Opens a tab. Returns whether another tab was open. */
  #openTab(tab: Tab): boolean {
    if (tab === this.#tab) return false;
    this.#tab = tab;
    this.#sortRows();
    this.#paging.reset();
    return true;
  }

  /** Scrolls to the row of a selection, if the open table has one. */
  #reveal(selected: string | null): void {
    const index = selected === null ? -1 : this.#rows.findIndex((row) => this.#isSelected(row));
    if (index === -1) return;
    if (index >= this.#paging.drawn) this.#paging.drawAll();
    this.#focus.reveal(refOf(this.#rows[index]!));
  }

  #isSelected(row: AnyRow): boolean {
    if (this.#selected === null) return false;
    return refOf(row) === this.#selected || (row.kind === 'statement' && `edge:${row.edge.id}` === this.#selected);
  }

  /** Sorts by a column; in the other direction if it is sorted by it already; then not at all. */
  #onSort(id: ColumnId): void {
    const sorting = this.#sorting;
    const { isNumber = false } = this.#columnOf(id);
    if (sorting?.column !== id) this.#sortBy({ column: id, descending: isNumber });
    else if (sorting.descending === isNumber) this.#sortBy({ column: id, descending: !isNumber });
    else this.#sortBy(null);
  }

  #columnOf(id: ColumnId): Column<AnyRow> {
    return this.#tables[this.#tab].columns.find((column) => column.id === id)!;
  }

  #sortBy(sorting: Sorting | null): void {
    this.#sorted[this.#tab] = sorting;
    this.#sortRows();
    this.#render();
    this.#focus.scrollToTop();
    const { table } = this.#deps.late();
    if (sorting === null) this.#deps.say(table.inFileOrder);
    else this.#deps.say(table.sorted(this.#columnOf(sorting.column).label, !sorting.descending));
  }

  #onType(typed: string): void {
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(() => {
      const text = typed.trim() === '' ? undefined : typed;
      if (text === this.#text) return;
      this.#text = text;
      this.#announceCounts = true;
      this.#deps.reader.change({ text: text ?? null }, 'text', text ?? null, 'keyboard');
    }, TYPING_MS);
  }

  /** Shows a filter text that was set elsewhere. A text that the reader is typing is not replaced. */
  #syncText(): void {
    const { text } = this.#context.graph.getAttribute('filter');
    if (text === this.#text) return;
    this.#text = text;
    this.#element.querySelector('input')!.value = text ?? '';
  }

  #saveCsv(): void {
    const { dataset, graph, locale } = this.#context;
    const name = (actor: Parameters<typeof localName>[0]): string => localName(actor, locale);
    const csv =
      this.#tab === 'statements'
        ? tiesCsv(graph, this.#rows as TieRow[], name)
        : actorsCsv(graph, this.#rows as ActorRow[], name);
    const file = new Blob([csv], { type: 'text/csv;charset=utf-8' });
    download(this.#element.ownerDocument, file, `${dataset.id ?? 'diplomatic-graph'}-${this.#tab}`, 'csv');
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('tr[data-row]');
    if (row === null) return;
    const button = target.closest<HTMLElement>('td button');
    // A drag over the text of a cell marks text to copy it. It does not select the row.
    // Of a selection within a shadow root, Chromium tells the text, and that it is collapsed.
    const marked = this.#element.ownerDocument.getSelection();
    const isTextMarked = marked?.isCollapsed === false || String(marked ?? '') !== '';
    if (button === null && isTextMarked) return;
    const actor = button?.dataset['name'];
    const selection: Selection | null =
      actor === undefined ? parseSelection(row.dataset['row']!) : { kind: 'actor', id: actor };
    const origin: Origin = event.detail === 0 ? 'keyboard' : 'pointer';
    this.#ownSelection = formatSelection(selection);
    this.#deps.reader.select(selection, origin);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (this.#onTabKey(event) || this.#onEscape(event) || this.#focus.onKey(event)) event.preventDefault();
  }

  /** The keys of the tabs. There are only two tabs, so that both arrow keys open the other one. */
  #onTabKey({ key, target }: KeyboardEvent): boolean {
    const tab = (target as HTMLElement).dataset['tab'];
    if (tab === undefined || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return false;
    const isFirst = tab === 'statements';
    const opensLast = key === 'End' || (key !== 'Home' && isFirst);
    this.#showTab(opensLast ? 'actors' : 'statements');
    this.focusHead();
    return true;
  }

  /** Escape ends the selection. In the filter field it clears the text, which the browser does. */
  #onEscape({ key, target }: KeyboardEvent): boolean {
    return key === 'Escape' && !(target instanceof HTMLInputElement) && this.#deps.reader.onLeave();
  }

  #showTab(tab: Tab): void {
    if (!this.#openTab(tab)) return;
    this.#render();
    this.#focus.scrollToTop();
  }

  /** How much of the dataset the open table shows, in words. */
  #counts(): string {
    const late = this.#deps.late();
    return this.#tab === 'actors'
      ? actorCountsText(this.#context, late)
      : statementCountsText(this.#context, late, this.#tables.statements.rows);
  }

  #markSelection(): void {
    const { selection } = this.#context;
    this.#focus.mark(
      new Set(this.#rows.filter((row) => this.#isSelected(row)).map(refOf)),
      selection?.kind === 'actor' ? selection.id : null,
    );
  }

  readonly #actions: TableActions = {
    openTab: (tab) => this.#showTab(tab),
    sort: (column) => this.#onSort(column),
    sortBy: (sorting) => this.#sortBy(sorting),
    type: (text) => this.#onType(text),
    saveCsv: () => this.#saveCsv(),
    drawAllRows: () => this.#paging.request(Infinity),
    removeFilters: (event) => this.#deps.reader.showAll(originOf(event)),
  };

  #render(): void {
    const root = this.#element.getRootNode() as ShadowRoot;
    const hadFocus = this.#element.contains(focusedIn(root));
    const { words } = this.#context;
    const late = this.#deps.late();
    const { statements, actors } = this.#tables;
    const state = {
      words,
      late,
      tab: this.#tab,
      columns: this.#tables[this.#tab].columns,
      sorting: this.#sorting,
      rowCounts: { statements: statements.rows.length, actors: actors.rows.length },
      rows: this.#rows.slice(0, this.#paging.drawn),
      total: this.#rows.length,
      counts: this.#counts(),
      empty: this.#rows.length > 0 ? null : emptyTable(this.#context, late),
    };
    render(tableView(state, this.#actions), this.#element);
    this.#markSelection();
    this.#paging.afterDraw(this.#element.querySelector('.rest'));
    // The row that had the focus may have been removed.
    if (hadFocus && focusedIn(root) === null) this.focusHead();
  }
}

/** Compares texts by the rules of a language, or of the browser's language if the browser does not know it. */
function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}
