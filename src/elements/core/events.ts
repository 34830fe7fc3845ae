/** Events that tell the page what the reader has done. None of them follows from a property that a host sets. */
import type { Point } from '../../geometry/types.js';
import { GraphEvent } from './lifecycle-events.js';

/**
 * What the reader acted with: pointer or keyboard on the graph, the panel (or any other part around the graph), words
 * of the article, or the history of the browser.
 */
export type Origin = 'pointer' | 'keyboard' | 'panel' | 'article' | 'history';

/** The parts of the view that a reader may change. They are not the names of the properties. */
export type FilterKind =
  | 'relation'
  | 'standing'
  | 'source'
  | 'text'
  | 'time'
  | 'undated'
  | 'fold'
  | 'groups'
  | 'focus'
  | 'between'
  | 'sides'
  | 'top'
  | 'strongest'
  | 'step'
  | 'view';

/** What an action of the reader was about. */
export interface ReaderDetail {
  /**
   * What was selected or pointed at, or what was changed; null when a selection or a hover ended, when all filters were
   * taken off, or when the history changed several things at once.
   */
  readonly kind: 'actor' | 'edge' | 'statement' | FilterKind | null;
  readonly id: string | null;
  readonly origin: Origin;
}

/** What the reader has done: what the events of the element tell the page, and what only features need to know. */
export type ReaderAction =
  | { readonly type: 'select'; readonly detail: ReaderDetail }
  | { readonly type: 'filter'; readonly detail: ReaderDetail }
  /** An actor was moved by so much, px of the scene. */
  | { readonly type: 'move'; readonly actor: string; readonly by: Point; readonly origin: Origin }
  /** The reader zoomed by a key or a button; 1 = the whole graph. */
  | { readonly type: 'zoom'; readonly scale: number };

/** Where an actor has been moved to, as shares of the plot, 0 to 1, as `pins` of a dataset has them. */
export interface MoveDetail {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type ReaderListener = (action: ReaderAction) => void;

/** The reader selected an actor, a relation or a statement, or nothing any more. */
export class DgSelectEvent extends GraphEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('dg-select', detail);
  }
}

/** The reader points at an actor or a relation, or at nothing any more. */
export class DgHoverEvent extends GraphEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('dg-hover', detail);
  }
}

/** The reader moved an actor. */
export class DgMoveEvent extends GraphEvent<MoveDetail> {
  constructor(detail: MoveDetail) {
    super('dg-move', detail);
  }
}

/** The reader changed what is shown; read the properties of the element. */
export class DgFilterEvent extends GraphEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('dg-filter', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dg-select': DgSelectEvent;
    'dg-hover': DgHoverEvent;
    'dg-filter': DgFilterEvent;
    'dg-move': DgMoveEvent;
  }
}

/** A click has the detail 0 where no pointer was pressed: it comes from a key, a screen reader or a script. */
export const originOf = (event: MouseEvent): Origin => (event.detail === 0 ? 'keyboard' : 'panel');
