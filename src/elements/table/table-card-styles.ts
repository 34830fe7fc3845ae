/** Styles of the tables in narrow frames: fewer arrows in headings below 800px, and each row as a card below 660px. */
import { css } from 'lit';

export const tableCardStyles = css`
  @container dg-tables (max-width: 799.98px) {
    .actors th:not([aria-sort]) .arrows {
      display: none;
    }
    .actors .number:is(th, td) {
      padding-inline-end: 0;
    }
    th:is(.name, .aliases) {
      inline-size: auto;
    }
  }
  @container dg-tables (max-width: 659.98px) {
    .tables {
      overflow: auto;
      overscroll-behavior: contain;
    }
    .tables .top {
      padding-inline: 12px;
    }
    .scroll {
      flex: none;
      overflow: visible;
    }
    .tables :is(table, thead, tbody) {
      display: block;
    }
    /* The list replaces the buttons in the headings, which stay as names of the columns for screen readers. */
    .sort-by {
      display: block;
      flex: 1 1 100%;
      min-block-size: 32px;
      min-inline-size: 0;
      inline-size: 100%;
      padding: 3px 8px;
      font: inherit;
      font-size: 13px;
      color: inherit;
      background: var(--_paper);
      border: 1px solid var(--_quiet);
      border-radius: 4px;
    }
    .tables thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: clip;
      clip-path: inset(50%);
    }
    .tables th {
      position: static;
    }
    .tables th button {
      display: none;
    }
    .tables th .label {
      display: inline;
    }
    .tables table {
      font-size: 14px;
    }
    .tables tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 1px 7px;
      padding: 9px 12px;
      border-block-start: 1px solid var(--_rule);
      position: relative;
    }
    .tables tbody tr[aria-current] {
      box-shadow: inset 4px 0 var(--_focus);
    }
    .frame[dir='rtl'] .tables tbody tr[aria-current] {
      box-shadow: inset -4px 0 var(--_focus);
    }
    /* The selector :is(.number, *) gives this rule the specificity of the rules for single columns. */
    .tables td:is(.number, *) {
      display: block;
      padding: 0;
      border: 0;
      text-align: start;
    }
    .tables tr[aria-current] td:first-child {
      box-shadow: none;
    }
    .statements td:is(.from, .to) button {
      font-weight: bold;
    }
    .statements td.to::before {
      content: '→ ';
      color: var(--_quiet);
    }
    .frame[dir='rtl'] .statements td.to::before {
      content: '← ';
    }
    .tables tbody tr::after {
      content: '';
      order: 1;
      flex-basis: 100%;
    }
    .tables td:is(.standing, .when, .words, .source, .kind, .number, .aliases, .group) {
      order: 2;
    }
    .tables td:is(.words, .source, .aliases, .group) {
      flex: 0 0 100%;
    }
    .tables td:is(.standing, .when) .details {
      display: inline;
    }
    .tables td:is(.standing, .when) .details::before {
      content: '· ';
    }
    .tables td.when,
    .tables td.number {
      color: var(--_quiet);
    }
    .tables td.when::before {
      content: '· ';
    }
    .tables td.number::before {
      content: attr(data-label) '\\a0';
    }
    .actors td.aliases::before {
      content: attr(data-label) ':\\a0';
      color: var(--_quiet);
    }
    .actors td:not(.name) {
      font-size: 13px;
    }
    /* An empty cell takes no room, but screen readers still find it in its column. */
    .tables td:empty {
      position: absolute;
    }
    .tables td:empty::before {
      content: none;
    }
  }
`;
