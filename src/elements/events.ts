/** Events of the element. All bubble and cross shadow borders; none follows from what a host set. */

/** What the reader did it with: pointer or keyboard on the graph, the panel, or words of the article. */
export type Origin = 'pointer' | 'keyboard' | 'panel' | 'article';

/** What a reader's act was about. */
export interface ReaderDetail {
  /** `actor`, `edge`, `statement`, `relation` or `standing`; null when a selection or a hover ended, or all filters were taken off. */
  readonly kind: 'actor' | 'edge' | 'statement' | 'relation' | 'standing' | null;
  readonly id: string | null;
  readonly origin: Origin;
}

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

/** The reader switched a relation or a standing on or off; read `relations` and `standings` of the element. */
export class DgFilterEvent extends GraphEvent<ReaderDetail> {
  constructor(detail: ReaderDetail) {
    super('dg-filter', detail);
  }
}

/** A dataset was read and is valid. */
export class DgLoadEvent extends GraphEvent<{ readonly actors: number; readonly statements: number; readonly warnings: readonly string[] }> {
  constructor(detail: { readonly actors: number; readonly statements: number; readonly warnings: readonly string[] }) {
    super('dg-load', detail);
  }
}

/** A dataset or an option cannot be used; the last good picture stays. */
export class DgErrorEvent extends GraphEvent<{ readonly message: string; readonly code: string; readonly issues: readonly { readonly path: string; readonly message: string }[] }> {
  constructor(detail: { readonly message: string; readonly code: string; readonly issues: readonly { readonly path: string; readonly message: string }[] }) {
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
