/** Styles of the toolbar. Its button that lists all relations is there only where the panel is a sheet. */
import { css } from 'lit';

export const toolbarStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 4px;
  }
  .tools button {
    min-inline-size: 32px;
    min-block-size: 30px;
    padding-inline: 8px;
    display: grid;
    place-items: center;
    background: var(--_paper);
    color: var(--_ink);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
  }
  .tools button:hover {
    background: var(--_wash);
  }
  .tools svg {
    display: block;
  }
  .tools .list {
    display: none;
    white-space: nowrap;
  }
  @container (max-width: 759.98px) {
    .tools .list {
      display: grid;
    }
  }
  @container (max-width: 599.98px) {
    .tools {
      grid-area: 1 / 1 / 2 / 3;
      min-inline-size: 0;
      flex-wrap: nowrap;
      gap: 2px;
    }
    .tools button {
      flex: none;
    }
    .tools .list {
      display: block;
      flex: 0 1 auto;
      padding-inline: 4px;
      font-size: 12px;
      line-height: 1.1;
      white-space: normal;
    }
  }
  @container (max-width: 339.98px) {
    .tools button {
      padding-inline: 2px;
    }
    .tools .list {
      padding-inline: 0;
      font-size: 11px;
    }
  }
`;
