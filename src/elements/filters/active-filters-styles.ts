/** Styles of the active filters, and of paths, sides and agents in the evidence panel. */
import { css } from 'lit';

export const activeFiltersStyles = css`
  .narrowed {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .chips {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    padding: 4px 24px 4px 4px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    --_fade: linear-gradient(to left, transparent, #000 24px);
    mask-image: var(--_fade);
  }
  .frame[dir='rtl'] .chips {
    padding: 4px 4px 4px 24px;
    --_fade: linear-gradient(to right, transparent, #000 24px);
  }
  .chips li {
    flex: none;
  }
  .chip {
    display: grid;
    align-items: center;
    min-block-size: 28px;
    max-inline-size: clamp(200px, 100vw - 130px, 320px);
  }
  .pill {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    min-block-size: 28px;
    padding-inline: 10px 8px;
    border: 1px solid var(--_quiet);
    border-radius: 14px;
    background: var(--_wash);
    font-size: 13px;
    white-space: nowrap;
  }
  .chip bdi {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .pill > span {
    font-size: 15px;
    line-height: 1;
    color: var(--_quiet);
  }
  .chip:hover .pill {
    border-color: var(--_ink);
  }
  .chip:hover .pill > span {
    color: var(--_ink);
  }
  .show-all {
    min-block-size: 28px;
    padding-inline: 6px;
    font-size: 13px;
    text-decoration: underline;
    text-underline-offset: 3px;
    white-space: nowrap;
  }
  .narrowed .shown {
    flex: none;
    margin-inline-start: auto;
    color: var(--_quiet);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  /* The target of a finger is larger than what is drawn. */
  @media (pointer: coarse) {
    .chip,
    .show-all {
      min-block-size: 44px;
    }
    .chips,
    .frame[dir='rtl'] .chips {
      padding-block: 0;
    }
  }

  .look {
    margin-block-end: 6px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--_rule);
  }
  .path {
    margin-block-start: 6px;
  }
  .path > summary {
    padding-block: 5px;
    min-block-size: 28px;
    cursor: pointer;
    font-size: 13px;
    line-height: 1.4;
  }
  .sides h4 {
    font-weight: bold;
  }
  .member {
    inline-size: 100%;
    display: grid;
    justify-items: start;
    gap: 0;
    padding: 4px 8px;
    min-block-size: 28px;
    border-radius: 4px;
  }
  .member:hover {
    background: var(--_wash);
  }
  .member .details {
    font-size: 12px;
  }
  .rivals .member {
    display: flex;
    align-items: baseline;
    gap: 6px;
    text-align: start;
  }
  .rivals .member .details {
    flex: none;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .rivals > .edges > li > .member {
    font-weight: bold;
  }
  .rivals .lines {
    padding-inline-start: 12px;
    margin-block-end: 6px;
  }
  .rivals .lines .member {
    font-size: 13px;
  }
  .group-link {
    display: flex;
    align-items: center;
    gap: 8px;
    text-align: start;
  }
  .group-link .details {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .group-sample {
    flex: none;
    vertical-align: -3px;
  }
  .members summary {
    padding-block: 5px;
    cursor: pointer;
    font-size: 13px;
  }
  .agents > li {
    padding-block: 8px;
  }
  .agents > li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .whose {
    font-size: 13px;
    color: var(--_quiet);
    margin-block-end: 2px;
  }
  @media (pointer: coarse) {
    .member,
    .members summary,
    .path > summary {
      min-block-size: 44px;
      align-content: center;
    }
  }

  @container (max-width: 759.98px) {
    /* The row lies over the upper edge of the stage, so that nothing moves when it comes and goes. */
    .narrowed {
      position: absolute;
      inset-block-start: 100%;
      inset-inline: 0;
      z-index: 4;
      gap: 6px;
      min-block-size: 44px;
      padding-inline: 8px 12px;
      background: var(--_paper);
      border-block-end: 1px solid var(--_rule);
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    .chips,
    .frame[dir='rtl'] .chips {
      flex: none;
      overflow: visible;
      padding: 0 4px;
      mask-image: none;
    }
    .frame:has(.narrowed) :is(.over-pad, .nothing.high) {
      inset-block-start: 45px;
    }
    /* Neither tables nor a matrix lie beneath it. */
    .frame:has(.narrowed) :is(.over-table, .over-matrix) {
      box-sizing: border-box;
      padding-block-start: 45px;
    }
  }
  .nothing:is(.low, .high, .middle) {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    align-items: center;
    gap: 4px 12px;
    inset-block-start: auto;
    padding: 10px;
    pointer-events: none;
  }
  .nothing.high {
    inset-block: 0 auto;
  }
  .nothing.middle {
    inset-block: 0;
    align-content: center;
  }
  .nothing:is(.low, .high, .middle) p {
    padding: 2px 8px;
    background: var(--_paper);
    border-radius: 4px;
  }
  .nothing:is(.low, .high, .middle) button {
    background: var(--_paper);
    pointer-events: auto;
  }
`;
