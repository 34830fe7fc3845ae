/** Styles of the sentences that explain entries of the legend. */
import { css } from 'lit';

export const legendHintsStyles = css`
  .legend-hints {
    position: absolute;
    z-index: 7;
    inset: 0 0 auto;
    block-size: 0;
  }
  /* The pointer can move from an entry onto its sentence over the padding. */
  .hint-of {
    position: absolute;
    inset: 0 auto auto 0;
    inline-size: max-content;
    max-inline-size: min(300px, calc(100% - 16px));
    padding-block: 4px;
    font-size: 13px;
  }
  .hint-of span {
    display: block;
    padding: 7px 11px;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 4px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
  }
`;
