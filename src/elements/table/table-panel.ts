/** The same as the graph, as tables of statements and of actors: sorted, filtered and selected from. Loaded when it is asked for. */
import { render } from 'lit';
import { actorsCsv, tiesCsv } from '../../model/table/table-csv.js';
import { sortRows } from '../../model/table/sort-rows.js';
import { actorRows, tieRows, type ActorRow, type TieRow } from '../../model/table/table-rows.js';
import { localName } from '../../scene/build-scene.js';
import type { Target } from '../../scene/picking/pick.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { ReaderRequests, ViewContext } from '../core/view-context.js';
import { originOf, type Origin } from '../core/events.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { download } from '../core/download.js';
import { formatSelection, parseSelection, targetOf, type Selection } from '../core/selection.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import { actorColumns, tieColumns, type Column, type ColumnId } from './table-columns.js';
import { TableFocus } from './table-focus.js';
import { tableStyles } from './table-styles.js';
import { refOf, tableView, type AnyRow, type Sorting, type Tab } from './table-view.js';

export interface TablePanelDeps {
  late(): LateWords;
  readonly reader: Pick<ReaderRequests, 'select' | 'change' | 'showAll'> & { onLeave(): boolean };
  /** Says something aloud, once the reader rests. */
  say(text: string): void;
  /** How much of the lower end lies beneath the panel, CSS px. */
  covered(): number;
}

/** So many rows are made at once: at first, whenever the end of those comes into sight, and in every frame until there are as many as are wanted. */
const PAGE = 100;
/** How long the reader has to pause for what was typed to filter, ms. */
const TYPING_MS = 150;

interface Table {
  readonly columns: readonly Column<AnyRow>[];
  readonly rows: readonly AnyRow[];
}

export class TablePanel implements Overlay {
  readonly #overlay: HTMLElement;
  readonly #deps: TablePanelDeps;
  readonly #focus: TableFocus;
  readonly #observer: IntersectionObserver;
  #context: ViewContext;
  #tab: Tab;
  #tables!: Readonly<Record<Tab, Table>>;
  /** The rows of the open table in their order. */
  #rows: readonly AnyRow[] = [];
  #sorting: Record<Tab, Sorting | null> = { statements: null, actors: null };
  /** How many rows are drawn, and how many are wanted. */
  #most = PAGE;
  #wanted = PAGE;
  #frame = 0;
  #selected: string | null;
  /** What was selected from here last: no row is sought for it. */
  #own: string | null = null;
  /** The words by which the graph is filtered, as they were seen or sent last. */
  #text: string | undefined;
  /** The reader has typed them, and is to hear how much they leave. */
  #typed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ element }: OverlayFrame, context: ViewContext, deps: TablePanelDeps) {
    this.#overlay = element;
    this.#context = context;
    this.#deps = deps;
    adoptSheet(element.getRootNode() as ShadowRoot, tableStyles.styleSheet!);
    this.#focus = new TableFocus(
      element,
      () => this.#context.words.direction === 'rtl',
      () => this.#drawAll(),
    );
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.#extend(Math.max(this.#wanted, this.#most + PAGE));
    });
    this.#selected = formatSelection(context.selection);
    this.#tab = targetOf(context.graph, context.selection)?.kind === 'actor' ? 'actors' : 'statements';
    element.addEventListener('click', (event) => this.#onClick(event));
    element.addEventListener('keydown', (event) => this.#onKey(event));
    this.#gather();
    this.#render();
    this.#syncText();
    this.#show(this.#selected);
  }

  update(context: ViewContext): void {
    const { graph, words, locale, theme } = this.#context;
    const selected = formatSelection(context.selection);
    const stale =
      context.graph !== graph || context.words !== words || context.locale !== locale || context.theme !== theme;
    const moved = selected !== this.#selected;
    this.#context = context;
    this.#selected = selected;
    this.#focus.room(this.#deps.covered());
    if (!stale && !moved) return;
    if (stale) this.#gather();
    const elsewhere = moved && selected !== this.#own;
    const turned = elsewhere && this.#turnTo(context.selection);
    if (stale || turned) this.#render();
    else this.#mark();
    this.#syncText();
    if (this.#typed && context.graph !== graph) {
      this.#typed = false;
      this.#deps.say(this.#told());
    }
    // The panel may have come over the row that was chosen.
    if (moved) this.#show(elsewhere ? selected : this.#own);
  }

  /** Gives the focus to what names the table. */
  focusHead(): void {
    this.#overlay.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  /** Gives the focus to the row of an actor or a line. */
  focus(target: Target): void {
    if (this.#focus.isAt(target.kind === 'actor' ? [`actor:${target.id}`] : this.#refsOf(target.id))) return;
    this.#turnTo(target);
    this.#render();
    const refs = target.kind === 'actor' ? [`actor:${target.id}`] : this.#refsOf(target.id);
    if (!this.#focus.go(refs)) this.focusHead();
  }

  /** What the rows of a line select. */
  #refsOf(edge: string): string[] {
    return this.#tables.statements.rows.filter((row) => row.kind !== 'actor' && row.edge.id === edge).map(refOf);
  }

  #gather(): void {
    const { graph } = this.#context;
    const context = { ...this.#context, late: this.#deps.late() };
    this.#tables = {
      statements: { columns: tieColumns(context), rows: tieRows(graph) },
      actors: { columns: actorColumns(context), rows: actorRows(graph) },
    };
    this.#order();
  }

  #order(): void {
    const { rows, columns } = this.#tables[this.#tab];
    const sorting = this.#sorting[this.#tab];
    const column = columns.find(({ id }) => id === sorting?.column);
    this.#rows =
      column === undefined
        ? rows
        : sortRows(rows, (row) => column.key(row), collatorOf(this.#context.locale).compare, sorting!.descending);
    // The first are seen at once; as many as there were follow.
    this.#most = PAGE;
  }

  /** Opens the table that has a selection; false if it is open already, or none has it. */
  #turnTo(selection: Selection | Target | null): boolean {
    const target = targetOf(this.#context.graph, selection);
    return selection !== null && target !== null && this.#open(target.kind === 'actor' ? 'actors' : 'statements');
  }

  /** False if it is open already. */
  #open(tab: Tab): boolean {
    if (tab === this.#tab) return false;
    this.#tab = tab;
    this.#wanted = PAGE;
    this.#order();
    return true;
  }

  /** Brings the row of a selection into sight, if it has one here. */
  #show(selected: string | null): void {
    const index = selected === null ? -1 : this.#rows.findIndex((row) => this.#isCurrent(row));
    if (index === -1) return;
    if (index >= this.#most) this.#drawAll();
    this.#focus.reveal(refOf(this.#rows[index]!));
  }

  #isCurrent(row: AnyRow): boolean {
    return (
      this.#selected !== null &&
      (refOf(row) === this.#selected || (row.kind === 'statement' && `edge:${row.edge.id}` === this.#selected))
    );
  }

  /** More rows are wanted; they come frame by frame, so that nothing else has to wait. */
  #extend(wanted: number): void {
    this.#wanted = wanted;
    this.#grow();
  }

  #grow(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#most >= Math.min(this.#wanted, this.#rows.length)) return;
    this.#frame = requestAnimationFrame(() => {
      this.#most = Math.min(this.#wanted, this.#most + PAGE);
      if (this.#overlay.isConnected) this.#render();
    });
  }

  /** All rows, at once. */
  #drawAll(): void {
    this.#wanted = Infinity;
    if (this.#most >= this.#rows.length) return;
    this.#most = Infinity;
    this.#render();
  }

  #sort(id: ColumnId): void {
    const now = this.#sorting[this.#tab];
    const { isNumber = false } = this.#columnOf(id);
    this.#sortBy(
      now?.column !== id
        ? { column: id, descending: isNumber }
        : now.descending === isNumber
          ? { column: id, descending: !isNumber }
          : null,
    );
  }

  #columnOf(id: ColumnId): Column<AnyRow> {
    return this.#tables[this.#tab].columns.find((column) => column.id === id)!;
  }

  #sortBy(next: Sorting | null): void {
    this.#sorting = { ...this.#sorting, [this.#tab]: next };
    this.#order();
    this.#render();
    this.#focus.toTop();
    const { table } = this.#deps.late();
    this.#deps.say(next === null ? table.unsorted : table.sorted(this.#columnOf(next.column).label, !next.descending));
  }

  #type(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const wanted = text.trim() === '' ? undefined : text;
      if (wanted === this.#text) return;
      this.#text = wanted;
      this.#typed = true;
      this.#deps.reader.change({ text: wanted ?? null }, 'text', wanted ?? null, 'keyboard');
    }, TYPING_MS);
  }

  /** The words may have been changed elsewhere; what is being typed stays. */
  #syncText(): void {
    const { text } = this.#context.graph.getAttribute('filter');
    if (text === this.#text) return;
    this.#text = text;
    this.#overlay.querySelector('input')!.value = text ?? '';
  }

  #save(): void {
    const name = (actor: Parameters<typeof localName>[0]): string => localName(actor, this.#context.locale);
    const csv =
      this.#tab === 'statements'
        ? tiesCsv(this.#context.graph, this.#rows as TieRow[], name)
        : actorsCsv(this.#rows as ActorRow[], name);
    download(
      this.#overlay.ownerDocument,
      new Blob([csv], { type: 'text/csv;charset=utf-8' }),
      `${this.#context.dataset.id ?? 'diplomatic-graph'}-${this.#tab}`,
      'csv',
    );
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('tr[data-row]');
    const button = target.closest<HTMLElement>('td button');
    // Who marks words to copy them does not ask for more.
    if (row === null || (button === null && this.#overlay.ownerDocument.getSelection()?.isCollapsed === false)) return;
    const name = button?.dataset['name'];
    this.#select(
      name === undefined ? parseSelection(row.dataset['row']!) : { kind: 'actor', id: name },
      event.detail === 0 ? 'keyboard' : 'pointer',
    );
  }

  #select(selection: Selection | null, origin: Origin): void {
    this.#own = formatSelection(selection);
    this.#deps.reader.select(selection, origin);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const tab = (event.target as HTMLElement).dataset['tab'];
    if (tab !== undefined && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      // There are two.
      this.#choose(
        event.key === 'Home' ? 'statements' : event.key === 'End' || tab === 'statements' ? 'actors' : 'statements',
      );
      this.focusHead();
    } else if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) {
      if (!this.#deps.reader.onLeave()) return;
    } else if (!this.#focus.onKey(event)) return;
    event.preventDefault();
  }

  #choose(tab: Tab): void {
    if (tab === this.#tab) return;
    this.#open(tab);
    this.#render();
    this.#focus.toTop();
  }

  #told(): string {
    const { graph, dataset, words } = this.#context;
    const { table } = this.#deps.late();
    if (this.#tab === 'actors') return table.actorsShown(graph.order, dataset.actors.length);
    const statements = this.#tables.statements.rows.filter(({ kind }) => kind === 'statement').length;
    const affiliations = dataset.actors.reduce((sum, actor) => sum + (actor.affiliations?.length ?? 0), 0);
    return [
      table.statementsShown(statements, dataset.statements.length),
      ...(affiliations === 0
        ? []
        : [table.affiliationsShown(this.#tables.statements.rows.length - statements, affiliations)]),
    ].join(words.separator);
  }

  #empty(): { readonly text: string; readonly filtered: boolean } | null {
    if (this.#rows.length > 0) return null;
    const { graph, dataset, words } = this.#context;
    const filtered = Object.values(graph.getAttribute('filter')).some((part) => part !== undefined);
    return {
      filtered,
      text: filtered
        ? words.ui.nothing
        : dataset.actors.length === 0
          ? words.ui.empty
          : this.#deps.late().panel.noRelations,
    };
  }

  #mark(): void {
    const { selection } = this.#context;
    this.#focus.mark(
      new Set(this.#rows.filter((row) => this.#isCurrent(row)).map(refOf)),
      selection?.kind === 'actor' ? selection.id : null,
    );
  }

  #render(): void {
    const { words } = this.#context;
    const within = this.#overlay.contains(focusedIn(this.#overlay.getRootNode() as ShadowRoot));
    const { statements, actors } = this.#tables;
    render(
      tableView(
        {
          words,
          late: this.#deps.late(),
          tab: this.#tab,
          columns: this.#tables[this.#tab].columns,
          sorting: this.#sorting[this.#tab],
          counts: { statements: statements.rows.length, actors: actors.rows.length },
          rows: this.#rows.slice(0, this.#most),
          total: this.#rows.length,
          told: this.#told(),
          empty: this.#empty(),
        },
        {
          open: (tab) => this.#choose(tab),
          sort: (column) => this.#sort(column),
          order: (sorting) => this.#sortBy(sorting),
          type: (text) => this.#type(text),
          save: () => this.#save(),
          showAllRows: () => this.#extend(Infinity),
          showAll: (event) => this.#deps.reader.showAll(originOf(event)),
        },
      ),
      this.#overlay,
    );
    this.#mark();
    this.#grow();
    this.#observer.disconnect();
    const rest = this.#overlay.querySelector('.rest');
    if (rest !== null) this.#observer.observe(rest);
    // What had the focus may be gone with its row.
    if (within && focusedIn(this.#overlay.getRootNode() as ShadowRoot) === null) this.focusHead();
  }
}

/** By the rules of a language; of the browser's where it knows no such language. */
function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}
