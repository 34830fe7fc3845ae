/** Styles of the evidence panel, which is a sheet over the graph where the frame is narrow. */
import { css } from 'lit';

export const evidenceStyles = css`
  .panel {
    overflow-wrap: anywhere;
    border-inline-start: 1px solid var(--_rule);
    overflow: auto;
    padding: 4px 20px 24px;
    overscroll-behavior: contain;
  }
  .panel h3 {
    font-size: 18px;
    line-height: 1.25;
    margin-block: 10px 4px;
    outline: none;
  }
  .panel h3:focus-visible {
    outline: 3px solid var(--_focus);
  }
  .panel h4 {
    font-size: 13px;
    display: flex;
    align-items: center;
    gap: 7px;
    margin-block: 14px 2px;
  }
  .panel h4.section {
    font-weight: normal;
    color: var(--_quiet);
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 3px;
    margin-block-start: 18px;
  }
  .dot {
    flex: none;
    display: inline-block;
    margin-inline-end: 6px;
    vertical-align: baseline;
  }
  h4 .dot {
    margin: 0;
  }
  .hint,
  .kind,
  .details,
  .note {
    color: var(--_quiet);
    font-size: 13px;
  }
  .note {
    margin-block-start: 6px;
  }
  .edges {
    margin-inline: -8px;
  }
  /* A hundred rows cost no layout as long as none of them is in view; the padding leaves room for the focus ring. */
  .edges.long {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2800px;
    padding: 5px;
    margin: -5px -13px;
  }
  button.edge {
    inline-size: 100%;
    display: flex;
    justify-content: space-between;
    gap: 10px;
    align-items: baseline;
    padding: 5px 8px;
    border-radius: 4px;
    min-block-size: 28px;
  }
  button.edge:hover {
    background: var(--_wash);
  }
  button.edge .standing {
    color: var(--_quiet);
    font-size: 12px;
    text-align: end;
    flex: none;
    max-inline-size: 45%;
  }
  .brief {
    padding: 0 8px 6px;
    font-size: 13px;
    line-height: 1.35;
  }
  .brief q {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 14px;
  }
  .brief .details {
    font-size: 12px;
  }
  .back {
    color: var(--_quiet);
    font-size: 13px;
    margin-block-start: 8px;
    min-block-size: 28px;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .back:hover {
    color: var(--_ink);
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 6px;
    float: inline-end;
    margin-block-start: 8px;
  }
  .step {
    inline-size: 28px;
    block-size: 28px;
    display: grid;
    place-items: center;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 16px;
    line-height: 1;
  }
  .step:hover {
    background: var(--_wash);
  }
  .missing {
    margin-block-start: 10px;
    font-size: 13px;
  }
  .missing summary {
    min-block-size: 24px;
    padding-block: 3px;
    cursor: pointer;
  }
  .missing li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_rule);
  }
  .missing .link,
  .missing q {
    display: block;
  }
  .missing q {
    color: var(--_quiet);
  }
  .aliases {
    font-size: 13px;
    margin-block-start: 4px;
  }
  .close,
  .handle {
    display: none;
  }
  @container (max-width: 759.98px) {
    .panel {
      position: absolute;
      inset: auto 0 var(--_below, 0);
      max-block-size: var(--_sheet, 62%);
      background: var(--_paper);
      border-inline-start: 0;
      border-block-start: 2px solid var(--_ink);
      box-shadow: 0 -4px 16px rgb(0 0 0 / 0.12);
      z-index: 5;
      padding: 0 14px 18px;
    }
    .panel:not(.open) {
      display: none;
    }
    .panel:not(:has(> .story, > .story-aside)) .handle {
      display: block;
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      inline-size: 100%;
      block-size: 24px;
      margin-block-end: -6px;
      background: linear-gradient(var(--_quiet) 0 0) center 7px / 40px 4px no-repeat;
      cursor: ns-resize;
      touch-action: none;
    }
    .close {
      display: grid;
      place-items: center;
      position: sticky;
      inset-block-start: 4px;
      margin-inline-start: auto;
      inline-size: 32px;
      block-size: 32px;
      float: inline-end;
      background: var(--_paper);
      border-radius: 4px;
      z-index: 1;
      font-size: 18px;
    }
  }
  @media (max-height: 480px) {
    @container (min-width: 760px) {
      .panel {
        margin-block-start: calc(-1 * var(--_above, 0px));
      }
    }
  }
  .frame[dir='rtl'] .arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .dot {
      forced-color-adjust: none;
    }
  }
`;
