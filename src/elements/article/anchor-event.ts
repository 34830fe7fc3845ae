/** Tells what of a dataset stands in the text of the page. */

/** Ids of statements; of affiliations `FROM/~KIND/TO`, as their edges have. */
export interface AnchorDetail {
  readonly found: readonly string[];
  /** Quotes that the text does not have, or has in several places that nothing tells apart. */
  readonly missing: readonly string[];
}

/** The text of `article` was read. Bubbles and crosses shadow borders. */
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
