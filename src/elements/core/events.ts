/** Events of the element. All bubble and cross shadow borders; none follows from what a host set. */
import type { Point } from '../../geometry/types.js';

/** What the reader did it with: pointer or keyboard on the graph, the panel (or any other part around the graph), words of the article, or the history of the browser. */
export type Origin = 'pointer' | 'keyboard' | 'panel' | 'article' | 'history';

/** What a reader may change of what is shown; named after what it is, not after the property. */
export type FilterKind =
  | 'relation'
  | 'standing'
  | 'source'
  | 'text'
  | 'time'
  | 'undated'
  | 'fold'
  | 'focus'
  | 'between'
  | 'sides'
  | 'step'
  | 'view';

/** What a reader's act was about. */
export interface ReaderDetail {
  /** What was selected or pointed at, or what was changed; null when a selection or a hover ended, when all filters were taken off, or when the history changed several things at once. */
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

export type ReaderListener = (action: ReaderAction) => void;

abstract class GraphEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

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

/** The reader changed what is shown; read the properties of the element. */
export class DgFilterEvent extends GraphEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('dg-filter', detail);
  }
}

/** A dataset was read and is valid. */
export class DgLoadEvent extends GraphEvent<{
  readonly actors: number;
  readonly statements: number;
  readonly warnings: readonly string[];
}> {
  constructor(detail: { readonly actors: number; readonly statements: number; readonly warnings: readonly string[] }) {
    super('dg-load', detail);
  }
}

/** A dataset or an option cannot be used; the last good picture stays. */
export class DgErrorEvent extends GraphEvent<{
  readonly message: string;
  readonly code: string;
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}> {
  constructor(detail: {
    readonly message: string;
    readonly code: string;
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  }) {
    super('dg-error', detail);
  }
}

/** The first picture of a dataset stands. */
export class DgReadyEvent extends GraphEvent<null> {
  constructor() {
    super('dg-ready', null);
  }
}

/** The layout of a dataset is final. */
export class DgSettleEvent extends GraphEvent<null> {
  constructor() {
    super('dg-settle', null);
  }
}

declare global {
  interface HTMLElementEventMap {
    'dg-select': DgSelectEvent;
    'dg-hover': DgHoverEvent;
    'dg-filter': DgFilterEvent;
    'dg-load': DgLoadEvent;
    'dg-error': DgErrorEvent;
    'dg-ready': DgReadyEvent;
    'dg-settle': DgSettleEvent;
  }
}

/** A click without a press comes from a key, a screen reader or a script. */
export const originOf = (event: MouseEvent): Origin => (event.detail === 0 ? 'keyboard' : 'panel');
