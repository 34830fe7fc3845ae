/**
 * The actions of the reader. They turn requests of stage, panel and legend into properties of the element, tell the
 * page by events, and call the listeners of other features. A property that a host sets is no action.
 */
import type { ReactiveController } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Point } from '../../geometry/types.js';
import type { ReaderRequests } from '../core/view-context.js';
import type { ElementHost } from '../core/element-host.js';
import {
  DgFilterEvent,
  DgHoverEvent,
  DgMoveEvent,
  DgSelectEvent,
  type FilterKind,
  type Origin,
  type ReaderAction,
  type ReaderDetail,
  type ReaderListener,
} from '../core/events.js';
import { toggleRelation, toggleStanding } from '../filters/toggle-filter.js';
import { everythingShown } from '../core/everything-shown.js';
import type { ViewState } from '../core/view-state.js';
import type { ArticleState } from '../core/article-state.js';
import { isPlainEscape } from '../core/plain-escape.js';
import { type Selection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import type { Stage, StageActions } from '../picture/stage.js';

/** An actor that has not been moved for so long rests, ms. */
const SETTLE_MS = 200;
/** How long a hint stays, ms. */
const HINT_MS = 1800;

/** The element, as far as its reader is concerned. */
export interface ReaderHost extends ElementHost, ViewState {
  selected: string | null;
}

export interface ReaderDeps {
  dataset(): Dataset;
  stage(): Stage | null;
  /** What is selected and shown. */
  target(): Target | null;
  /** @returns Where the actor stands then, as shares of the plot; null before the first layout. */
  move(actor: string, by: Point): Point | null;
  /** The actor that was moved rests: the whole picture is built anew where only the actor has followed until then. */
  settle(actor: string): void;
  /** Whether a group is selected by its outline, which is no target. */
  hasGroup(): boolean;
  reset(): void;
}

export class ReaderActions implements ReactiveController, ReaderRequests, StageActions {
  /** What the reader points at, and where on the stage, px. */
  hovered: { readonly target: Target; readonly at: Point } | null = null;
  /** Whether the key that zooms is named just now. */
  hint = false;
  /** The actor that the reader came from: its lines are stepped through. */
  pivotActor: string | null = null;
  /** The line of which more statements are listed than at first, and how many. */
  listed: { readonly edge: string; readonly count: number } | null = null;
  /** The passage that was cited last. */
  copied: { readonly id: string; readonly done: boolean } | null = null;

  /** What replaces the stage, such as the table, and takes the focus in its place; null where nothing does. */
  place: Pick<Stage, 'focus'> | null = null;

  /**
   * The story, once it has loaded: while a step is shown, closing the panel goes back to the step or leaves the story.
   */
  story: { close(origin: Origin): boolean } | null = null;
  /** The article beside the graph, once it is read. */
  declare article?: ArticleState | null;

  readonly #host: ReaderHost;
  readonly #deps: ReaderDeps;
  readonly #listeners = new Set<ReaderListener>();
  #listOpen = false;
  #frame = 0;
  #moved: { readonly actor: string; readonly by: Point } | null = null;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReaderHost, deps: ReaderDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  /** Whether the panel is open without a target, where it is a sheet: with the list of all relations, or a group. */
  get listOpen(): boolean {
    return this.#listOpen || this.#deps.hasGroup();
  }

  set listOpen(open: boolean) {
    this.#listOpen = open;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#moved = null;
    clearTimeout(this.#hintTimer);
    clearTimeout(this.#settleTimer);
    this.hint = false;
    this.hovered = null;
  }

  /**
   * Calls a listener after each action of the reader.
   *
   * @returns a function that ends it.
   */
  subscribe(listener: ReaderListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells the page, by an event, and the features what the reader has selected. */
  tellSelect(detail: ReaderDetail): void {
    this.#host.dispatchEvent(new DgSelectEvent(detail));
    this.#notify({ type: 'select', detail });
  }

  /** Tells the page, by an event, and the features what the reader has changed of the view. */
  tellFilter(detail: ReaderDetail): void {
    this.#host.dispatchEvent(new DgFilterEvent(detail));
    this.#notify({ type: 'filter', detail });
  }

  #notify(action: ReaderAction): void {
    for (const listener of this.#listeners) listener(action);
  }

  /** Another dataset is shown: what the reader was about does not apply to it. */
  forget(): void {
    this.hovered = null;
    this.pivotActor = null;
    this.copied = null;
    this.listed = null;
    this.listOpen = false;
  }

  select(selection: Selection | null, origin: Origin, pivotActor = this.pivotActor): void {
    if (selection === null) this.pivotActor = null;
    else this.pivotActor = selection.kind === 'actor' ? selection.id : pivotActor;
    this.#select(selection, origin);
    if (origin !== 'pointer') void this.#focusPanel();
  }

  step(selection: Selection | null, origin: Origin): void {
    this.#select(selection, origin);
  }

  /** Ends the reader's own selection. @param selected What the step of the story selects instead. */
  unselect(selected: string | null, origin: Origin): void {
    this.pivotActor = null;
    this.copied = null;
    this.#host.selected = selected;
    this.tellSelect({ kind: null, id: null, origin });
  }

  list(edge: string, count: number, from: number, origin: Origin): void {
    this.listed = { edge, count };
    this.#host.requestUpdate();
    if (origin === 'keyboard') void this.#focusStatement(from);
  }

  /** Reading goes on with the first one that is new. */
  async #focusStatement(index: number): Promise<void> {
    await this.#host.updateComplete;
    const item = this.#host.renderRoot.querySelectorAll<HTMLElement>('.panel .statements > li')[index];
    if (item === undefined) return;
    item.tabIndex = -1;
    item.focus();
  }

  async cite(id: string, text: string): Promise<void> {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.copied = { id, done };
    this.#host.requestUpdate();
  }

  #select(selection: Selection | null, origin: Origin): void {
    this.#host.selected = formatSelection(selection);
    this.hovered = null;
    this.copied = null;
    // Where the panel is a sheet, "back" leads to the list; a press beside everything closes it.
    if (selection === null) this.listOpen = origin === 'panel' || origin === 'keyboard';
    this.tellSelect({ kind: selection?.kind ?? null, id: selection?.id ?? null, origin });
    this.#host.requestUpdate();
  }

  toggleRelation(id: string, origin: Origin): void {
    this.change({ relations: toggleRelation(this.#deps.dataset(), this.#host.relations, id) }, 'relation', id, origin);
  }

  toggleStanding(id: string, origin: Origin): void {
    this.change({ standings: toggleStanding(this.#deps.dataset(), this.#host.standings, id) }, 'standing', id, origin);
  }

  change(changes: Partial<ViewState>, kind: FilterKind | null, id: string | null, origin: Origin): void {
    Object.assign(this.#host, changes);
    this.tellFilter({ kind, id, origin });
  }

  showAll(origin: Origin): void {
    this.change(everythingShown(this.#deps.dataset()), null, null, origin);
    // The button that was pressed is gone with what it undid.
    if (origin === 'keyboard') this.#host.renderRoot.querySelector<HTMLElement>('[data-filter]')?.focus();
  }

  openList(): void {
    this.listOpen = true;
    this.#host.requestUpdate();
    void this.#focusPanel();
  }

  onSelect(target: Target | null, origin: Origin, pivot: string | null): void {
    // A second press on the outline of a group takes the selection off.
    const isAgain = this.#deps.hasGroup() && target !== null && formatSelection(target) === this.#host.selected;
    if (target !== null || this.#host.selected !== null || this.listOpen)
      this.select(isAgain ? null : target, origin, pivot ?? this.pivotActor);
  }

  onHover(target: Target | null, origin: Origin, at: Point): void {
    this.hovered = target === null ? null : { target, at };
    this.#host.dispatchEvent(new DgHoverEvent({ kind: target?.kind ?? null, id: target?.id ?? null, origin }));
    this.#host.requestUpdate();
  }

  /** Several moves may come within one frame; one scene is built for all of them. */
  onMove(actor: string, by: Point, origin: Origin): void {
    this.#moveBy(actor, by);
    this.#notify({ type: 'move', actor, by, origin });
  }

  onZoom(scale: number): void {
    this.#notify({ type: 'zoom', scale });
  }

  #moveBy(actor: string, [dx, dy]: Point): void {
    const [x, y] = this.#moved?.actor === actor ? this.#moved.by : [0, 0];
    this.#moved = { actor, by: [x + dx, y + dy] };
    this.hovered = null;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const moved = this.#moved;
      this.#moved = null;
      if (moved === null) return;
      const share = this.#deps.move(moved.actor, moved.by);
      if (share !== null) this.#host.dispatchEvent(new DgMoveEvent({ id: moved.actor, x: share[0], y: share[1] }));
      clearTimeout(this.#settleTimer);
      this.#settleTimer = setTimeout(() => this.#deps.settle(moved.actor), SETTLE_MS);
    });
  }

  onPlainWheel(): void {
    if (!this.hint) this.#host.requestUpdate();
    this.hint = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => {
      this.hint = false;
      this.#host.requestUpdate();
    }, HINT_MS);
  }

  onLeave(): boolean {
    const leaves = this.hovered !== null || this.#host.selected !== null || this.listOpen;
    this.hovered = null;
    this.#clear('keyboard');
    return leaves;
  }

  onReset(): void {
    this.#deps.reset();
  }

  readonly onPanelKey = (event: KeyboardEvent): void => {
    if (!isPlainEscape(event)) return;
    event.preventDefault();
    this.closePanel();
  };

  /** Closes the panel and gives the focus back to where the reader came from. */
  closePanel(): void {
    if (this.story?.close('panel') === true) return;
    const target = this.#deps.target();
    // The list was opened by a button, which is there again once it is closed. An outline has no button: the focus goes
    // to the graph.
    const opener = this.#deps.hasGroup() ? '.proxies [tabindex="0"]' : '.tools .list';
    this.#clear('panel');
    if (target !== null) this.refocus(target);
    else void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(opener)?.focus());
  }

  /** Gives the focus to an actor or a line where the reader sees it. */
  refocus(target: Target): void {
    (this.place ?? this.#deps.stage())?.focus(target);
  }

  /** Nothing is selected and no list is open any more; the focus stays. */
  #clear(origin: Origin): void {
    this.listOpen = false;
    this.#host.requestUpdate();
    if (this.#host.selected === null) return;
    this.#host.selected = null;
    this.tellSelect({ kind: null, id: null, origin });
  }

  async #focusPanel(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.panel h3')?.focus();
  }
}
