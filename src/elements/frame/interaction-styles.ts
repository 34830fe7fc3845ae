/** Look of what comes after the first picture: buttons, tooltip, panel. */
import { css } from 'lit';
import { viewBarStyles } from './view-bar-styles.js';

export const interactionStyles = css`
  ${viewBarStyles}
  .painted, .marks, .painted > svg {
    position: absolute;
    inset: 0;
  }
  button.entry:hover {
    background: var(--_wash);
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Only fading out is animated: a mark that comes back is at once drawn in full. */
    .paint g[data-layer][opacity],
    .marks[data-back] {
      transition: opacity 0.12s linear;
    }
  }
  .stage.grabbing {
    cursor: grabbing;
  }
  .stage.pointing {
    cursor: pointer;
  }
  /* Not hidden: a focus would scroll it, and part the buttons from the picture. */
  .proxies {
    overflow: clip;
  }
  .proxies button {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    inline-size: 24px;
    block-size: 24px;
    transform: translate(-50%, -50%);
    border-radius: 50%;
    cursor: inherit;
    -webkit-tap-highlight-color: transparent;
  }
  .proxies button[data-actor] {
    inline-size: 30px;
    block-size: 30px;
    touch-action: none;
  }
  .proxies button[aria-pressed='true'] {
    box-shadow:
      0 0 0 2px var(--_paper),
      0 0 0 4px var(--_focus);
  }
  .proxies button:focus-visible {
    outline-offset: 1px;
    border-radius: 50%;
  }

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
  .files {
    display: flex;
    color: var(--_ink);
  }
  .files button {
    border: 1px solid var(--_rule);
    min-block-size: 30px;
    font-size: 13px;
    white-space: nowrap;
  }
  .files .export {
    padding: 4px 12px;
    border-start-start-radius: 4px;
    border-end-start-radius: 4px;
  }
  .files .more {
    display: grid;
    place-items: center;
    inline-size: 30px;
    margin-inline-start: -1px;
    border-start-end-radius: 4px;
    border-end-end-radius: 4px;
  }
  .files button:hover {
    background: var(--_wash);
  }
  /* Taken out of the page and put back while it was open. */
  dialog:not(:modal) {
    display: none;
  }
  .files button:focus-visible {
    position: relative;
    z-index: 1;
  }

  .tip {
    position: absolute;
    z-index: 3;
    inset: 0 auto auto 0;
    max-inline-size: min(300px, 80%);
    padding: 8px 11px;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.14);
    pointer-events: none;
    font-size: 13px;
    display: grid;
    gap: 2px;
    inline-size: max-content;
  }
  .tip .quote {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 15px;
    line-height: 1.35;
    margin-block: 2px;
  }
  q {
    quotes: none;
  }
  .hint-over {
    position: absolute;
    inset: auto 0 14px;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 90%;
    padding: 6px 12px;
    border-radius: 16px;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 13px;
    z-index: 3;
    pointer-events: none;
  }

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
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    color: var(--_quiet);
    font-size: 12px;
    margin-block-start: 6px;
  }
  .take a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
    color: inherit;
    text-underline-offset: 3px;
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
    font-weight: inherit;
    min-block-size: 24px;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .statements > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 12px;
  }
  .statements > li.chosen {
    border-block-start: 2px solid var(--_focus);
  }
  .claim {
    font-size: 15px;
  }
  figure {
    margin-block: 8px 0;
  }
  blockquote {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 17px;
    line-height: 1.35;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_ink);
  }
  figcaption {
    color: var(--_quiet);
    font-size: 12px;
    margin-block-start: 4px;
  }
  cite {
    font-style: italic;
  }
  figcaption a {
    color: inherit;
  }
  .in-text {
    margin-block-start: 8px;
    padding: 3px 10px;
    min-block-size: 28px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
  }
  .take .in-text {
    margin: 0;
  }
  .in-text:hover {
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
  .close {
    display: none;
  }

  .tools .list {
    display: none;
    white-space: nowrap;
  }
  @container (max-width: 759.98px) {
    .tools .list {
      display: grid;
    }
    .panel {
      position: absolute;
      inset: auto 0 0;
      max-block-size: 62%;
      background: var(--_paper);
      border-inline-start: 0;
      border-block-start: 2px solid var(--_ink);
      box-shadow: 0 -4px 16px rgb(0 0 0 / 0.12);
      z-index: 5;
      padding: 2px 14px 18px;
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
  .frame[dir='rtl'] .arrow {
    display: inline-block;
    transform: scaleX(-1);
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
    .proxies button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    .dot {
      forced-color-adjust: none;
    }
  }
  @media print {
    .view-bar,
    .time,
    .tools,
    .files,
    .tip,
    .hint-over,
    .proxies,
    .panel,
    .export,
    .over {
      display: none !important;
    }
    .frame,
    .body,
    .stage,
    .paint svg {
      overflow: visible !important;
      print-color-adjust: exact;
    }
  }
`;
