/** Events that tell the page what has become of a dataset. */
import type { DatasetIssue } from '../../errors.js';

/** An event that bubbles and crosses the borders of shadow roots, as all events of the element do. */
export abstract class GraphEvent<T> extends CustomEvent<T> {
  constructor(type: string, detail: T) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** A dataset was read and is valid. */
export class DgLoadEvent extends GraphEvent<{
  readonly actors: number;
  readonly statements: number;
  /** Keys that are not known and are ignored; of a table, the first rows and values that were left out. */
  readonly warnings: readonly DatasetIssue[];
}> {
  constructor(detail: {
    readonly actors: number;
    readonly statements: number;
    readonly warnings: readonly DatasetIssue[];
  }) {
    super('dg-load', detail);
  }
}

/** A dataset or an option cannot be used; the last good picture stays. */
export class DgErrorEvent extends GraphEvent<{
  readonly message: string;
  readonly code: string;
  readonly issues: readonly DatasetIssue[];
}> {
  constructor(detail: { readonly message: string; readonly code: string; readonly issues: readonly DatasetIssue[] }) {
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
    'dg-load': DgLoadEvent;
    'dg-error': DgErrorEvent;
    'dg-ready': DgReadyEvent;
    'dg-settle': DgSettleEvent;
  }
}
