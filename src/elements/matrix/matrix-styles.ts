/** Styles of the matrix. Places are computed from the custom properties `--row`, `--column`, `--cell`, `--head-…`. */
import { css } from 'lit';
import { matrixHeadStyles } from './matrix-head-styles.js';

export const matrixStyles = css`
  /* The matrix covers the graph. The evidence panel stays beside it. */
  .over-matrix {
    grid-area: 1 / 1 / 2 / 2;
    inset: 0;
    z-index: 3;
    padding: 0;
    block-size: 100%;
    container: dg-matrix / inline-size;
    background: var(--_paper);
  }
  .matrix {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    display: flex;
    flex-direction: column;
  }
  .matrix-top {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 2px 20px 6px;
  }
  .matrix-order {
    min-block-size: 32px;
    min-inline-size: 0;
    text-overflow: ellipsis;
    padding: 3px 8px;
    font: inherit;
    font-size: 13px;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .matrix-sizes {
    flex: none;
    display: flex;
  }
  .matrix-sizes button {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
  }
  .matrix-sizes button + button {
    margin-inline-start: -1px;
  }
  .matrix-sizes button:hover,
  .matrix-shown button:hover,
  .matrix-choices button:hover {
    background: var(--_wash);
  }
  .matrix-hint {
    flex: 1 1 220px;
    color: var(--_quiet);
    font-size: 12px;
    line-height: 1.3;
  }
  .matrix-shown {
    flex: 1 0 100%;
    color: var(--_quiet);
    font-size: 13px;
  }
  .matrix-shown button {
    min-block-size: 28px;
    padding-inline: 9px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    color: var(--_ink);
  }
  .matrix-scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    /* Two fingers change the size of the cells, not of the page. */
    touch-action: pan-x pan-y;
    border-block-start: 1px solid var(--_rule);
    position: relative;
  }
  .matrix .none {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 40px 20px;
    text-align: center;
  }
  .matrix .none button {
    min-block-size: 32px;
    padding-inline: 12px;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }

  .matrix-grid {
    position: relative;
    inline-size: calc(var(--head-inline) + var(--count) * var(--cell));
    block-size: calc(var(--head-block) + var(--count) * var(--cell));
    font-size: 11px;
    line-height: 12px;
    user-select: none;
    -webkit-user-select: none;
  }
  .matrix-grid.roomy {
    font-size: 13px;
    line-height: 16px;
  }
  .matrix-grid.pointed {
    cursor: pointer;
  }
  .matrix-cells,
  .matrix-band,
  .matrix-row,
  .matrix-cell {
    position: absolute;
  }
  .matrix-cells,
  .matrix-cell,
  .ring {
    inset-inline-start: calc(var(--head-inline) + var(--column) * var(--cell));
  }
  .matrix-cells,
  .ring,
  .matrix-row {
    inset-block-start: calc(var(--head-block) + var(--row) * var(--cell));
  }
  .matrix-row {
    inset-inline: 0;
    block-size: var(--cell);
    pointer-events: none;
  }
  .matrix-cell,
  .row-head {
    pointer-events: auto;
  }
  .matrix-cell {
    inset-block-start: 0;
    inline-size: var(--cell);
    block-size: var(--cell);
    cursor: pointer;
  }
  :is(.matrix-cell, .row-head, .column-head):focus-visible {
    outline-offset: 0;
    z-index: 1;
  }

  ${matrixHeadStyles}

  .matrix-band {
    pointer-events: none;
    background: color-mix(in srgb, var(--_ink) 8%, transparent);
  }
  .pointed-row,
  .marked-row {
    inset-inline: 0;
    inset-block-start: calc(var(--head-block) + var(--row) * var(--cell));
    block-size: var(--cell);
  }
  .pointed-column,
  .marked-column {
    inset-block: 0;
    inset-inline-start: calc(var(--head-inline) + var(--column) * var(--cell));
    inline-size: var(--cell);
  }
  .marked-row,
  .marked-column {
    background: color-mix(in srgb, var(--_focus) 14%, transparent);
  }
  .ring {
    background: none;
    inline-size: var(--cell);
    block-size: var(--cell);
    outline: 3px solid var(--_ink);
    border-radius: 2px;
  }

  .matrix-tip {
    z-index: 6;
    max-inline-size: min(320px, 90%);
  }
  .matrix-choices {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 7;
    inline-size: max-content;
    max-inline-size: min(340px, 96%);
    max-block-size: 90%;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 6px;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 6px;
    box-shadow: 0 4px 20px rgb(0 0 0 / 0.2);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .matrix-choices > strong {
    display: block;
    padding: 2px 8px 5px;
  }
  .matrix-choices button {
    inline-size: 100%;
    min-block-size: 32px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 14px;
    padding: 4px 8px;
    border-radius: 4px;
  }
  .matrix-choices button:focus-visible {
    outline-offset: -3px;
  }
  .matrix-choices button[aria-current] {
    font-weight: bold;
  }
  .matrix-choices .details {
    color: var(--_quiet);
  }

  @container dg-matrix (max-width: 659.98px) {
    .matrix-top {
      padding-inline: 12px;
      flex-wrap: nowrap;
    }
    .matrix-top:has(.matrix-shown) {
      flex-wrap: wrap;
    }
    .matrix-order {
      flex: 1;
    }
    /* Help and tooltips say the same. */
    .matrix-hint {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .matrix-order,
    .matrix-shown button,
    .matrix .none button,
    .matrix-choices button {
      min-block-size: 44px;
    }
    .matrix-sizes button {
      inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .matrix-cells {
      forced-color-adjust: none;
      background: #ffffff;
    }
    .frame.dark .matrix-cells {
      background: #14171b;
    }
    .pointed-row,
    .pointed-column {
      outline: 1px solid CanvasText;
    }
    .marked-row,
    .marked-column,
    .ring {
      outline: 3px solid Highlight;
    }
    .matrix-choices button[aria-current] {
      outline: 2px solid Highlight;
    }
  }
`;
