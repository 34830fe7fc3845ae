/** Styles of all that loads after the first picture, and of the page in print. */
import { css } from 'lit';
import { evidenceStyles } from './evidence/evidence-styles.js';
import { quoteStyles } from './evidence/quote-styles.js';
import { tooltipStyles } from './evidence/tooltip-styles.js';
import { exportButtonsStyles } from './export/export-buttons-styles.js';
import { emptyStyles } from './frame/empty-styles.js';
import { legendLineStyles } from './frame/legend-line-styles.js';
import { legendHintsStyles } from './frame/legend-hints-styles.js';
import { toolbarStyles } from './frame/toolbar-styles.js';
import { viewBarStyles } from './frame/view-bar-styles.js';
import { viewToggleStyles } from './frame/view-toggle-styles.js';
import { stageStyles } from './picture/stage-styles.js';

/** The order matters: the story button is a button of the view bar as well, and its own styles come last. */
export const interactionStyles = css`
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
  button.entry[aria-pressed='false'] {
    color: var(--_quiet);
    border-style: dashed;
  }
  button.entry[aria-pressed='false'] .sample {
    opacity: 0.35;
  }
  button.entry[aria-pressed='false'] span:not(.count) {
    text-decoration: line-through;
  }
  /* In a low window it has one line. */
  .description {
    text-overflow: ellipsis;
  }
  .frame[aria-busy='true'] .stage {
    cursor: progress;
  }
  @media (forced-colors: active) {
    .frame,
    .frame.dark {
      --_focus: Highlight;
      --_rule: CanvasText;
    }
    button.entry[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  h3,
  h4,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ol {
    list-style: none;
  }
  /* In Firefox an entry has the side of its list, also where its text runs in the other direction. */
  li {
    text-align: inherit;
  }
  /* Presses in quick succession, such as of "Zoom in", are no double tap, which zooms the page in Safari. */
  button {
    touch-action: manipulation;
  }
  @media (pointer: coarse) {
    /* Safari on a phone zooms the page into a field whose text is smaller, and does not zoom back. */
    input,
    select,
    textarea {
      font-size: 16px !important;
    }
  }
  ${viewBarStyles} ${viewToggleStyles} ${stageStyles} ${emptyStyles} ${toolbarStyles} ${exportButtonsStyles}
  ${tooltipStyles} ${legendHintsStyles} ${legendLineStyles} ${evidenceStyles} ${quoteStyles}
  button.entry:hover {
    background: var(--_wash);
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Marks fade out but do not fade in: the copy of a mark that stood out is removed at once. */
    .paint g[data-layer][opacity],
    .marks[data-back] {
      transition: opacity 0.12s linear;
    }
  }
  @media print {
    .view-bar,
    .time,
    .tools,
    .files,
    .tip,
    .legend-hints,
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
