/** Styles of the buttons that switch the view: graph, tables or matrix, and the story. */
import { css } from 'lit';

export const viewToggleStyles = css`
  .views {
    flex: none;
    display: flex;
  }
  .views button {
    min-block-size: 30px;
    padding: 3px 12px;
    border: 1px solid var(--_rule);
    font-size: 13px;
  }
  .views button:first-child {
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .views button:last-child {
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .views button + button {
    margin-inline-start: -1px;
  }
  .views button:hover {
    background: var(--_wash);
  }
  .views button[aria-pressed='true'] {
    position: relative;
    background: var(--_ink);
    color: var(--_paper);
    border-color: var(--_ink);
  }
  .views button:focus-visible {
    position: relative;
    z-index: 1;
  }

  .story-way {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
    padding: 3px 12px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
    white-space: nowrap;
  }
  .story-way:hover {
    background: var(--_wash);
  }
  .story-way[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  @media (pointer: coarse) {
    /* The row keeps the height that was left for it. */
    .views button,
    .story-way {
      min-block-size: 44px;
      margin-block: -2px;
    }
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'],
    .story-way[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;
