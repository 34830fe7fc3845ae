/** The event `dg-anchor`. */

/** Ids of statements; for affiliations the ids of their edges, `FROM/~KIND/TO`. */
export interface AnchorDetail {
  readonly found: readonly string[];
  /** Quotes that are not in the text, or are in several places of it that cannot be told apart. */
  readonly missing: readonly string[];
}

/** The text of `article` was read. The event bubbles and crosses shadow boundaries. */
export class DgAnchorEvent extends CustomEvent<AnchorDetail> {
  constructor(detail: AnchorDetail) {
    super('dg-anchor', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dg-anchor': DgAnchorEvent;
  }
}
