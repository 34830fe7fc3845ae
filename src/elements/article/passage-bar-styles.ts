/** Styles of the bar beside a highlighted quote. */
import { css } from 'lit';

export const passageBarStyles = css`
  .steps {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(560px, calc(100vw - 16px));
    max-block-size: calc(100dvh - 16px);
    overflow: auto;
    padding: 4px;
    gap: 4px;
    align-items: center;
    border: 1px solid var(--_ink);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 4px 18px rgb(0 0 0 / 0.22);
    font-size: 13px;
    line-height: 1.3;
  }
  .steps:popover-open {
    display: flex;
  }
  .steps button {
    flex: none;
    min-inline-size: 34px;
    min-block-size: 34px;
    border-radius: 4px;
  }
  .steps button:has(svg) {
    display: grid;
    place-items: center;
  }
  .steps button:hover {
    background: var(--_wash);
  }
  .steps button:focus-visible {
    outline-offset: -2px;
  }
  .steps .at {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    padding-inline: 4px;
    overflow-wrap: anywhere;
  }
  .steps .position {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    margin-inline-end: 4px;
  }
  .steps .to-graph {
    padding-inline: 10px;
    border: 1px solid var(--_rule);
    font-weight: bold;
    white-space: nowrap;
  }
  @media (max-width: 480px) {
    .steps:popover-open {
      display: grid;
      grid-template-columns: auto auto 1fr auto;
      inline-size: calc(100vw - 16px);
    }
    .steps .at {
      grid-area: 1 / 1 / 2 / 5;
      padding: 4px 6px 0;
    }
    .steps button {
      min-block-size: 40px;
      min-inline-size: 44px;
    }
    .steps .to-graph {
      justify-self: end;
    }
  }
  @media (forced-colors: active) {
    .steps {
      border-color: CanvasText;
    }
  }
  @media print {
    .steps:popover-open {
      display: none;
    }
  }
`;
