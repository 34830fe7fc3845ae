/** Styles of the story in the evidence panel. */
import { css } from 'lit';

export const storyStyles = css`
  .panel:has(> .story) {
    padding: 0;
    overflow: hidden;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  .panel:has(> .story) > .close {
    display: none;
  }
  .story {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }
  .story-bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding: 8px 20px;
    border-block-end: 1px solid var(--_rule);
  }
  .story-bar .details {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .story-bar .step {
    inline-size: 32px;
    block-size: 32px;
  }
  .story-bar .step[aria-disabled] {
    color: var(--_quiet);
    border-style: dashed;
    cursor: default;
  }
  .story-bar .leave {
    min-block-size: 32px;
    margin-inline-start: auto;
    font-size: 13px;
  }
  .story-steps {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0;
    scrollbar-width: thin;
  }

  .card {
    padding: 14px 20px 18px;
    border-inline-start: 4px solid transparent;
    color: var(--_quiet);
    cursor: pointer;
  }
  .card + .card {
    border-block-start: 1px solid var(--_rule);
  }
  .card.current {
    color: var(--_ink);
    border-inline-start-color: var(--_focus);
    cursor: auto;
  }
  .panel .card h3 {
    margin: 0;
  }
  .card h3 button {
    min-block-size: 24px;
    inline-size: 100%;
  }
  .card.current h3 button {
    cursor: auto;
  }
  .card .text {
    margin-block-start: 6px;
    font-size: 15px;
    line-height: 1.45;
  }
  .card .words {
    margin-block-start: 4px;
  }
  .panel .card h4 {
    margin-block-start: 12px;
  }
  .card .statements > li:first-child {
    margin-block-start: 8px;
  }

  @container (max-width: 759.98px) {
    /* The graph needs the room. The story says what description, legend and time slider would say. */
    .frame:has(.story, .story-aside) :is(h2 + .description, .legend li.entry, .time, .narrowed) {
      display: none;
    }
    .body.with-panel:has(.story, .story-aside) {
      grid-template-rows: minmax(0, 1fr) minmax(0, 50%);
    }
    .panel.open:has(> .story, > .story-aside) {
      position: static;
      max-block-size: none;
      box-shadow: none;
    }
    .panel.open:has(> .story) {
      padding: 0;
    }
    .story-bar {
      padding: 2px 12px;
      flex-wrap: nowrap;
    }
    .story-steps {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: 100%;
      grid-template-rows: minmax(0, 1fr);
      overflow: auto hidden;
      scroll-snap-type: inline mandatory;
    }
    .card {
      overflow: auto;
      overscroll-behavior-block: contain;
      scroll-snap-align: start;
      scroll-snap-stop: always;
      padding: 10px 12px 14px;
      border-inline-start-width: 0;
    }
    .card + .card {
      border-block-start: 0;
    }
    .panel .card h3 {
      font-size: 17px;
    }
    .card .text {
      font-size: 14px;
    }
  }
  @media (pointer: coarse) {
    .story-bar .step {
      inline-size: 44px;
      block-size: 44px;
    }
    .story-bar .leave {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-inline-start-color: Canvas;
    }
    .card.current {
      border-inline-start-color: Highlight;
    }
  }
`;
