/** Styles of a legend of one line, of the button that opens it, and of the open legend. */
import { css } from 'lit';

const oneLine = css`
  .legend {
    padding-inline-end: 44px;
    flex-wrap: nowrap;
    overflow: auto hidden;
    scrollbar-width: none;
    scroll-padding-inline-end: 44px;
  }
  .legend ul {
    flex: none;
    flex-wrap: nowrap;
  }
  .legend-opener {
    display: grid;
  }
  .legend.open {
    position: absolute;
    inset-inline: 0;
    z-index: 6;
    block-size: auto;
    padding-block: 0 12px;
    padding-inline: 12px 52px;
    background: var(--_paper);
    border-block-end: 2px solid var(--_ink);
    box-shadow: 0 6px 12px rgb(0 0 0 / 0.12);
  }
  .legend.open,
  .legend.open ul {
    flex-wrap: wrap;
  }
`;

export const legendLineStyles = css`
  .legend-opener {
    display: none;
    flex: none;
    /* Beside the line that scrolls, not in it: WebKit places a sticky box at the wrong end from right to left. */
    position: absolute;
    inset-inline-end: 12px;
    place-content: center;
    background: var(--_paper);
    inline-size: 36px;
    block-size: 28px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    box-shadow: 0 0 0 4px var(--_paper);
    line-height: 1;
  }
  .legend-opener[aria-expanded='true'] {
    border-color: var(--_ink);
    background: var(--_wash);
  }
  @container (max-width: 599.98px) {
    ${oneLine}
  }
  @media (max-height: 480px) {
    ${oneLine}
  }
`;
