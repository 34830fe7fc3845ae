/** Styles of the buttons in the view bar, and of the buttons for an actor in the evidence panel. */
import { css } from 'lit';

export const viewBarStyles = css`
  .view-bar-buttons {
    flex: none;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .way {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    padding-inline: 10px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
    white-space: nowrap;
    background: var(--_paper);
  }
  .way:hover {
    background: var(--_wash);
  }
  .way[aria-expanded='true'] {
    border-color: var(--_ink);
    background: var(--_wash);
  }
  .way svg {
    flex: none;
    display: block;
  }
  .looks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-block: 10px 4px;
  }
  .looks button {
    min-block-size: 28px;
    padding-inline: 9px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
  }
  .looks button:hover {
    background: var(--_wash);
  }
  .looks button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_wash);
    box-shadow: inset 0 -2px 0 var(--_focus);
  }
  .depths {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .depths button {
    min-inline-size: 28px;
    text-align: center;
  }
  @container (max-width: 439.98px) {
    .view-bar-buttons {
      gap: 4px;
    }
    .view-bar :is(.way, .story-way, .views button) {
      padding-inline: 7px;
      gap: 4px;
    }
  }
  @container (max-width: 379.98px) {
    .view-bar :is(.way, .story-way) svg {
      display: none;
    }
  }
  @container (max-width: 359.98px) {
    .view-bar :is(.way, .story-way, .views button) {
      padding-inline: 4px;
      font-size: 12px;
    }
  }
  @media (pointer: coarse) {
    .way {
      min-block-size: 44px;
    }
    .looks button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .looks button[aria-pressed='true'],
    .way[aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .view-bar,
    .time {
      display: none !important;
    }
  }
`;
