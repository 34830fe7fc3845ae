/**
 * Styles of the message of an error. It has a row of its own above the title, so that it covers nothing. Over a picture
 * the row is short, and the header gives way to it: its title stays in sight, and the legend is scrolled to.
 */
import { css } from 'lit';

export const errorStyles = css`
  .frame:has(.over.problem) {
    grid-template-rows: fit-content(26%) fit-content(9%) auto minmax(0, 1fr) auto auto;
  }
  /* What was left out of a table is no error: the legend stays. */
  .frame:has(.notice.problem) {
    grid-template-rows: fit-content(22%) fit-content(52%) auto minmax(0, 1fr) auto auto;
  }
  .problem {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto;
    grid-template-areas: 'heading actions' 'problems actions' 'still actions';
    column-gap: 20px;
    padding: 12px 20px;
    overflow: hidden;
    overflow-wrap: anywhere;
    border-block-end: 2px solid var(--_ink);
  }
  .problem strong {
    grid-area: heading;
    font-size: 16px;
    line-height: 1.3;
  }
  .problems {
    grid-area: problems;
    overflow: auto;
    overscroll-behavior: contain;
    margin-block: 4px;
  }
  .problems:focus-visible {
    outline-offset: -3px;
  }
  .problems ul {
    list-style: disc;
    padding-inline-start: 18px;
  }
  .problems li + li {
    margin-block-start: 4px;
  }
  .problems p[lang] {
    text-align: start;
  }
  .after {
    display: contents;
  }
  .still {
    grid-area: still;
    color: var(--_quiet);
    font-size: 13px;
  }
  .actions {
    grid-area: actions;
    display: flex;
    gap: 8px;
    align-self: start;
  }
  .actions button {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 4px 16px;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .actions button:hover {
    background: var(--_wash);
  }
  @container (max-width: 759.98px) {
    .problem {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
      grid-template-areas: 'heading' 'problems' 'after';
      padding: 8px 12px;
    }
    .problem strong {
      font-size: 15px;
    }
    .after {
      grid-area: after;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    .still {
      flex: 1 1 150px;
    }
  }
`;
