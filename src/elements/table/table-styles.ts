/** Styles of the tables. `table-card-styles.ts` has the styles for narrow frames, in which each row is a card. */
import { css } from 'lit';

export const tableStyles = css`
  /* The table covers the graph. The evidence panel stays beside it. */
  .over-table {
    grid-area: 1 / 1 / 2 / 2;
    inset: 0;
    z-index: 3;
    padding: 0;
    block-size: 100%;
    container: dg-tables / inline-size;
    background: var(--_paper);
  }
  .tables {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
  }
  .tables .top {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    padding: 2px 20px 6px;
  }
  .tabs {
    display: flex;
    gap: 2px 14px;
    flex-wrap: wrap;
  }
  .tabs button {
    min-block-size: 34px;
    padding: 4px 2px;
    border-block-end: 3px solid transparent;
  }
  .tabs button:hover {
    border-color: var(--_rule);
  }
  .tabs button[aria-selected='true'] {
    font-weight: bold;
    border-color: var(--_ink);
  }
  .tabs .count {
    font-weight: normal;
  }
  .tables .field {
    flex: 1 1 150px;
    max-inline-size: 300px;
    display: flex;
    align-items: center;
    position: relative;
  }
  .tables .field svg {
    position: absolute;
    inset-inline-start: 9px;
    color: var(--_quiet);
    pointer-events: none;
  }
  .tables input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 32px;
    padding-block: 3px;
    padding-inline: 31px 8px;
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .tables input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .tables .csv,
  .tables .rest,
  .none button {
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
  }
  .tables .csv {
    margin-inline-start: auto;
  }
  .tables :is(.csv, .rest, .none button):hover {
    background: var(--_wash);
  }
  .sort-by,
  .tables .label {
    display: none;
  }
  .counts {
    flex: 1 0 100%;
    color: var(--_quiet);
    font-size: 13px;
  }

  .scroll {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block-start: 56px;
    border-block-start: 1px solid var(--_rule);
  }
  .tables table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .tables th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0;
    background: var(--_paper);
    border-block-end: 1px solid var(--_quiet);
    vertical-align: bottom;
    text-align: start;
    font-weight: normal;
  }
  .tables th button {
    inline-size: 100%;
    min-block-size: 34px;
    display: flex;
    align-items: center;
    gap: 5px;
    padding: 4px 8px;
    color: var(--_quiet);
    font-size: 12px;
    line-height: 1.2;
  }
  .tables th button:hover {
    background: var(--_wash);
    color: var(--_ink);
  }
  .tables th button:focus-visible {
    outline-offset: -3px;
  }
  .tables th[aria-sort] button {
    color: var(--_ink);
    font-weight: bold;
  }
  .arrows {
    flex: none;
    opacity: 0.45;
  }
  th[aria-sort] .arrows {
    opacity: 1;
  }
  th[aria-sort='ascending'] .down,
  th[aria-sort='descending'] .up {
    visibility: hidden;
  }
  .tables td {
    padding: 8px;
    vertical-align: top;
    border-block-end: 1px solid var(--_rule);
  }
  .tables th:first-child {
    padding-inline-start: 12px;
  }
  .tables td:first-child {
    padding-inline-start: 20px;
  }
  .tables :is(th, td):last-child {
    padding-inline-end: 12px;
  }
  .tables .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .tables td.number {
    padding-inline-end: 23px;
  }
  .tables th.number button {
    justify-content: flex-end;
    text-align: end;
  }
  .tables tbody tr {
    cursor: pointer;
  }
  .tables tbody tr:hover {
    background: var(--_wash);
  }
  .tables tbody tr[aria-current] {
    background: var(--_wash);
  }
  .tables tr[aria-current] td:first-child {
    box-shadow: inset 4px 0 var(--_focus);
  }
  .frame[dir='rtl'] .tables tr[aria-current] td:first-child {
    box-shadow: inset -4px 0 var(--_focus);
  }
  /* The target is at least 24px high (WCAG 2.5.8); the negative margin keeps the text on the line of its neighbours. */
  .tables td button {
    margin-block: -4px;
    padding-block: 4px;
    min-inline-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
  }
  .tables td button:hover {
    text-decoration-color: currentColor;
  }
  .tables td button[aria-current] {
    font-weight: bold;
    text-decoration: underline 2px var(--_focus);
  }
  .tables td .details {
    display: block;
    font-size: 12px;
  }
  .tables td.words q {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 15px;
  }
  td.name button {
    font-weight: bold;
  }
  .tables .rest {
    display: block;
    margin: 12px auto;
  }
  .none {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 40px 20px;
    text-align: center;
  }

  th.words {
    inline-size: 28%;
  }
  /* Words of these are not broken, except for those with more than 20 letters. WebKit makes their columns narrow. */
  .tables :is(th, td.kind, td.when, td.standing > span:first-child, td button) {
    overflow-wrap: normal;
  }
  .tables td .long {
    overflow-wrap: anywhere;
  }
  th.name {
    inline-size: 22%;
  }
  th.aliases {
    inline-size: 25%;
  }

  @media (pointer: coarse) {
    .tables :is(input, .csv, .rest, .sort-by),
    .tabs button,
    .none button {
      min-block-size: 44px;
    }
    .tables th button {
      min-block-size: 44px;
    }
    .tables td button {
      margin-block: -6px;
      padding-block: 6px;
    }
  }
  @media (forced-colors: active) {
    .tables tbody tr[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .tabs button {
      border-color: Canvas;
    }
    .tabs button[aria-selected='true'] {
      border-color: Highlight;
    }
  }
`;
