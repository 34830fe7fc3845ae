/**
 * Tells the page by the event `dg-notice` what its view cannot show. It is told once for each view that the page, a
 * step of the story or a link has set; what readers hide by their own filters is no news to the page.
 */
import type { ReactiveController } from 'lit';
import type { noticesOf } from '../../model/view/view-notices.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import type { ElementHost } from '../core/element-host.js';
import { askedSides } from '../core/asked-sides.js';
import { DgNoticeEvent } from '../core/notice-event.js';
import type { ReaderAction } from '../core/events.js';
import type { ViewContext } from '../core/view-context.js';
import type { ReaderActions } from './reader-actions.js';

export interface NoticeHost extends ElementHost {
  readonly filter: Filter;
  readonly sides: readonly string[] | null;
  readonly selected: string | null;
}

export interface NoticeDeps {
  context(): ViewContext | null;
  readonly noticesOf: typeof noticesOf;
}

export class NoticeController implements ReactiveController {
  readonly #host: NoticeHost;
  readonly #deps: NoticeDeps;
  /** The graph and the view for which notices were found last. */
  #graph: StatementGraph | null = null;
  #view = '';
  /** The view that the reader has made; empty if it was the page, a step or a link. */
  #viewOfReader = '';
  /** The notices that were found last, as text. */
  #notices = '[]';

  constructor(host: NoticeHost, reader: ReaderActions, deps: NoticeDeps) {
    this.#host = host;
    this.#deps = deps;
    reader.subscribe((action) => this.#onAction(action));
    host.addController(this);
  }

  #onAction(action: ReaderAction): void {
    if (action.type !== 'filter' && action.type !== 'select') return;
    const { kind, origin } = action.detail;
    if (kind !== 'step' && origin !== 'history') this.#viewOfReader = this.#currentView();
  }

  #currentView(): string {
    const { filter, sides, selected } = this.#host;
    return JSON.stringify([filter, sides, selected]);
  }

  hostUpdated(): void {
    const context = this.#deps.context();
    if (context === null) return;
    const { graph } = context;
    const { filter, selected } = this.#host;
    // While the graph of this filter is being made, or where the filter is refused, that of another one is shown.
    if (textOf(graph.getAttribute('filter')) !== textOf(filter)) return;
    const view = this.#currentView();
    if (graph === this.#graph && view === this.#view) return;
    this.#graph = graph;
    this.#view = view;
    if (view !== this.#viewOfReader) this.#viewOfReader = '';
    const notices = this.#deps.noticesOf(graph, { sides: askedSides(context), selected });
    const text = JSON.stringify(notices);
    const isNews = text !== this.#notices && this.#viewOfReader === '';
    this.#notices = text;
    if (isNews) this.#host.dispatchEvent(new DgNoticeEvent(notices));
  }
}

/** A filter as text. What is selected is no part of it: another selection does not call for another graph. */
const textOf = (filter: Filter): string => JSON.stringify({ ...filter, selected: undefined });
