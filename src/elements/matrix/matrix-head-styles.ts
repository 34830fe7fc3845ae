/** Styles of the names of rows and columns of the matrix, which stay in view while it is scrolled. */
import { css } from 'lit';

export const matrixHeadStyles = css`
  .column-heads {
    position: sticky;
    inset-block-start: 0;
    z-index: 5;
    block-size: var(--head-block);
    background: var(--_paper);
    border-block-end: 1px solid var(--_quiet);
  }
  .matrix-corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 3;
    inline-size: var(--head-inline);
    block-size: 100%;
    padding: 4px 8px;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    background: var(--_paper);
    color: var(--_quiet);
    border-inline-end: 1px solid var(--_quiet);
  }
  .matrix-corner span:last-child {
    order: -1;
    text-align: end;
  }
  .row-head,
  .column-head {
    display: flex;
    align-items: center;
    cursor: pointer;
    color: var(--_ink);
    background: var(--_paper);
  }
  .row-head {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: var(--head-inline);
    block-size: 100%;
    padding-inline: 8px 5px;
    justify-content: flex-end;
    border-inline-end: 1px solid var(--_quiet);
  }
  .column-head {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(var(--head-inline) + var(--column) * var(--cell));
    inline-size: var(--cell);
    block-size: 100%;
    justify-content: center;
    padding-block: 6px 4px;
  }
  .row-head span,
  .column-head span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    flex: none;
    /* Nothing of a letter is cut off. */
    padding-block: 2px;
    margin-block: -2px;
    max-inline-size: 100%;
  }
  /* The names of columns are read from below. */
  .column-head span {
    writing-mode: vertical-rl;
    text-orientation: sideways;
    transform: rotate(180deg);
    block-size: auto;
    inline-size: 100%;
    max-inline-size: none;
  }
  .column-head span:dir(rtl) {
    text-align: end;
  }
  .tiny :is(.row-head, .column-head) {
    overflow: visible;
  }
  .tiny :is(.row-head, .column-head) span {
    background: var(--_paper);
  }
  /* Screen readers have the name all the same. */
  .tiny .nameless:not(.hot, .marked, :focus) span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
  /* A name reaches over its neighbours, which have none; that of what is pointed at, over other names. */
  .tiny .column-head:not(.nameless) {
    z-index: 1;
  }
  .tiny .row-head:not(.nameless) {
    z-index: 3;
  }
  .tiny .column-head:is(.hot, .marked, :focus) {
    z-index: 2;
  }
  .tiny .row-head:is(.hot, .marked, :focus) {
    z-index: 4;
  }
  :is(.row-head, .column-head).hot span {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  :is(.row-head, .column-head).marked {
    font-weight: bold;
    background: color-mix(in srgb, var(--_focus) 14%, var(--_paper));
  }
`;
