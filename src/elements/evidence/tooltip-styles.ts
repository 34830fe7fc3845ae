/** Styles of the tooltip. */
import { css } from 'lit';

export const tooltipStyles = css`
  .tip {
    position: absolute;
    z-index: 3;
    inset: 0 auto auto 0;
    max-inline-size: min(300px, 80%);
    padding: 8px 11px;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    pointer-events: none;
    font-size: 13px;
    display: grid;
    gap: 2px;
    inline-size: max-content;
  }
  .tip .quote {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 15px;
    line-height: 1.35;
    margin-block: 2px;
  }
`;
