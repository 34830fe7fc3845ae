/** Styles of the time slider. */
import { css } from 'lit';

export const timeStyles = css`
  .time-bar {
    flex: 1;
    display: flex;
    align-items: center;
    gap: 4px 14px;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .transport {
    flex: none;
    display: flex;
    gap: 4px;
  }
  .transport button {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    touch-action: manipulation;
  }
  .transport .play {
    border-color: var(--_ink);
    border-radius: 50%;
  }
  .transport button:hover,
  .time-bar .all:hover {
    background: var(--_wash);
  }
  .transport button[aria-disabled] {
    color: var(--_quiet);
    border-style: dashed;
    cursor: default;
  }
  .frame[dir='rtl'] .transport .turn svg,
  .frame[dir='rtl'] .transport .play svg {
    transform: scaleX(-1);
  }

  .scrub {
    flex: 1;
    min-inline-size: 0;
    display: grid;
  }
  .bars {
    display: block;
    block-size: 18px;
    inline-size: calc(100% - 24px);
    margin-inline: 12px;
    overflow: visible;
    fill: none;
  }
  .bars path {
    vector-effect: non-scaling-stroke;
    stroke: var(--_ink);
  }
  .bars .ahead {
    stroke: color-mix(in srgb, var(--_ink) 38%, var(--_paper));
  }
  .frame[dir='rtl'] .bars {
    transform: scaleX(-1);
  }
  .scale {
    display: block;
    block-size: 14px;
    inline-size: calc(100% - 24px);
    margin-inline: 12px;
    overflow: visible;
    fill: var(--_quiet);
    font-size: 11px;
  }
  .scrub input {
    appearance: none;
    inline-size: 100%;
    block-size: 24px;
    margin: 0;
    background: none;
    cursor: pointer;
    touch-action: pan-y;
  }
  .scrub input::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_quiet);
  }
  .scrub input::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_quiet);
  }
  .scrub input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: -10px;
    border: 5px solid transparent;
    outline: 2px solid var(--_ink);
    outline-offset: -6px;
    border-radius: 50%;
    background: var(--_focus) padding-box;
  }
  .scrub input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_focus);
  }

  .moment {
    flex: none;
    inline-size: 150px;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .moment strong,
  .moment span {
    display: block;
  }
  .moment strong {
    font-size: 15px;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .moment span {
    font-variant-numeric: tabular-nums;
  }
  .undated {
    flex: none;
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 34px;
    font-size: 13px;
    cursor: pointer;
  }
  .undated input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_focus);
  }
  .time-bar .all {
    flex: none;
    padding: 4px 10px;
    min-block-size: 32px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
    text-align: center;
    white-space: nowrap;
  }
  .time-bar .all[disabled] {
    visibility: hidden;
  }

  .panel .news .section {
    color: var(--_ink);
    font-weight: bold;
    font-size: 14px;
  }
  .panel .news h4 + .edges {
    margin-block-end: 4px;
  }

  @container (max-width: 759.98px) {
    .time-bar {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto auto;
      padding-block: 4px;
      gap: 2px 10px;
    }
    .time-bar:not(.many) .turn {
      display: none;
    }
    .scrub {
      grid-column: 2 / -1;
      grid-row: 1;
    }
    .bars {
      block-size: 10px;
    }
    .moment {
      grid-column: 1 / 3;
      grid-row: 2;
      inline-size: auto;
      display: flex;
      align-items: baseline;
      gap: 0 8px;
      min-inline-size: 0;
      white-space: nowrap;
      overflow: hidden;
    }
    .moment strong {
      -webkit-line-clamp: 1;
      min-inline-size: 0;
      font-size: 14px;
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .undated {
      grid-column: 3;
      grid-row: 2;
      min-block-size: 28px;
      font-size: 12px;
      line-height: 1.2;
    }
    .time-bar .all {
      grid-column: 4;
      grid-row: 2;
      min-block-size: 28px;
      padding: 2px 8px;
      font-size: 12px;
    }
    .time-bar .all[disabled] {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .transport button {
      inline-size: 44px;
      block-size: 44px;
    }
    .time-bar .all,
    .undated {
      min-block-size: 44px;
    }
    .scrub input {
      block-size: 44px;
      margin-block: -10px;
    }
    .scrub input::-webkit-slider-thumb {
      inline-size: 44px;
      block-size: 44px;
      margin-block-start: -20px;
      border-width: 10px;
      outline-offset: -11px;
    }
    .scrub input::-moz-range-thumb {
      inline-size: 32px;
      block-size: 32px;
    }
    .bars,
    .scale {
      inline-size: calc(100% - 44px);
      margin-inline: 22px;
    }
  }
  @media (pointer: coarse) {
    @container (max-width: 759.98px) {
      /* A finger needs a target of 44px, which is more than the height of the row. */
      .undated,
      .time-bar .all {
        margin-block: -8px;
      }
    }
  }
  @media (forced-colors: active) {
    .bars path {
      stroke: CanvasText;
    }
    .bars .ahead {
      stroke: GrayText;
    }
    .scale {
      fill: CanvasText;
    }
    .scrub input::-webkit-slider-runnable-track {
      background: CanvasText;
    }
    .scrub input::-webkit-slider-thumb {
      background: Highlight;
      outline-color: CanvasText;
    }
  }
  @media print {
    .time {
      display: none !important;
    }
  }
`;
