/** Styles of the filter panel. */
import { css } from 'lit';

export const filtersStyles = css`
  .over-filters {
    inset-block-end: 0;
  }
  .filters {
    display: flex;
    flex-direction: column;
    inline-size: min(340px, 100%);
    max-block-size: 100%;
    align-self: start;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 6px;
    box-shadow: 0 4px 20px rgb(0 0 0 / 0.2);
    overflow: hidden;
  }
  .filters .top {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 4px 6px 4px 14px;
    border-block-end: 1px solid var(--_rule);
  }
  .frame[dir='rtl'] .filters .top {
    padding: 4px 14px 4px 6px;
  }
  .filters h3 {
    font-size: 16px;
    outline: none;
  }
  .filters h3:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .groups {
    overflow: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
    padding: 0 14px 12px;
    overflow-wrap: anywhere;
    scroll-padding-block: 8px;
  }
  .group {
    padding-block: 12px;
  }
  .group + .group {
    border-block-start: 1px solid var(--_rule);
  }
  .group > h4,
  .group .title h4 {
    font-size: 14px;
    margin-block-end: 4px;
  }
  .group .title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
  }
  .options.long {
    max-block-size: 236px;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding-inline: 8px 2px;
    margin-block-start: 6px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .option label,
  .filters .radio {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: 1;
    min-inline-size: 0;
    min-block-size: 30px;
    font-size: 13px;
    line-height: 1.25;
    cursor: pointer;
  }
  .option .name {
    min-inline-size: 0;
  }
  .option .dot {
    margin: 0;
  }
  .option .sample {
    flex: none;
  }
  .option .count {
    white-space: nowrap;
    margin-inline-start: auto;
    padding-inline-start: 6px;
  }
  .filters input[type='checkbox'],
  .filters input[type='radio'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0 -2px;
    accent-color: var(--_focus);
  }
  .filters .switch input {
    margin: 0 -2px;
  }
  .only {
    flex: none;
    min-block-size: 26px;
    min-inline-size: 40px;
    padding-inline: 8px;
    border-radius: 4px;
    color: var(--_quiet);
    font-size: 12px;
    text-align: center;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .only:hover {
    background: var(--_wash);
    color: var(--_ink);
  }
  .filters .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-block-start: 4px;
  }
  .filters .row .radio {
    flex: none;
  }
  .filters input[type='search'],
  .filters select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 34px;
    padding: 4px 8px;
    font: inherit;
    font-size: 14px;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .filters input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .choice {
    display: grid;
    grid-template-columns: minmax(56px, auto) minmax(0, 1fr);
    align-items: center;
    gap: 8px;
    margin-block-start: 6px;
    font-size: 13px;
  }
  [data-group='around'] .choice {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-group='around'] .choice > span {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .group .switch {
    padding: 0;
  }
  .ring {
    flex: none;
    align-self: center;
    margin-inline-start: auto;
  }
  .filters .paths,
  .filters .sides {
    margin-block-start: 8px;
  }
  .filters .sides h4,
  .filters .paths h4 {
    font-size: 13px;
    display: flex;
    gap: 6px;
    margin-block: 10px 2px;
  }
  .filters .hint {
    margin-block-start: 4px;
  }
  .filters .foot {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    padding: 8px 14px;
    border-block-start: 1px solid var(--_rule);
    font-size: 13px;
  }
  .filters .foot .shown {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .everything {
    min-block-size: 30px;
    padding-inline: 12px;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .everything:hover {
    background: var(--_wash);
  }
  .body:has(.over-filters) .over-pad {
    justify-content: flex-end;
  }
  @media (pointer: coarse) {
    .option label,
    .filters .radio {
      min-block-size: 44px;
    }
    .only {
      min-block-size: 44px;
      min-inline-size: 48px;
    }
    .filters input[type='search'],
    .filters select {
      min-block-size: 44px;
      font-size: 16px;
    }
    .everything {
      min-block-size: 44px;
    }
  }
  @container (max-width: 759.98px) {
    /* The sheet leaves the upper part of the graph visible. */
    .over-filters {
      padding: 0;
      align-items: end;
      max-block-size: none;
      inset-block-end: var(--_below, 0);
    }
    .filters .top,
    .frame[dir='rtl'] .filters .top {
      padding-block: 0;
    }
    .filters .foot {
      padding-block: 2px;
    }
    /* Only one sheet is visible at a time. */
    .body:has(.over-filters) .panel {
      display: none;
    }
    .filters {
      inline-size: 100%;
      max-block-size: 72%;
      align-self: end;
      border-width: 2px 0 0;
      border-color: var(--_ink);
      border-radius: 0;
      box-shadow: 0 -4px 16px rgb(0 0 0 / 0.12);
    }
  }
`;
