/** Look of the element. Colours come from the theme's tokens, which custom properties of the page may set. */
import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    block-size: clamp(672px, 66vw, 832px);
    /* As a flex item or a float it has a width, and room to shrink. */
    min-inline-size: 0;
    color-scheme: light dark;
  }
  @media (max-width: 600px) {
    :host {
      block-size: 864px;
    }
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  [hidden] {
    display: none !important;
  }

  /* A page's type ends here, whatever its style sheet says of all elements: room for words is reckoned with ours. */
  .frame {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    font:
      14px/1.4 Arial,
      Helvetica,
      'Liberation Sans',
      Arimo,
      sans-serif;
    --_paper: var(--dg-paper, #ffffff);
    --_ink: var(--dg-ink, #1b1d21);
    --_quiet: var(--dg-quiet, #5b616b);
    --_rule: color-mix(in srgb, var(--_ink) 16%, var(--_paper));
    --_wash: color-mix(in srgb, var(--_ink) 5%, var(--_paper));
    --_focus: #0b61b0;
    color-scheme: light;
    container-type: inline-size;
    /* What lies far from the window keeps its nodes and its place, and costs no layout. */
    content-visibility: auto;
    contain-intrinsic-size: 320px auto 672px;
    block-size: 100%;
    display: grid;
    grid-template: fit-content(52%) auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
    background: var(--_paper);
    color: var(--_ink);
    overflow: hidden;
    position: relative;
  }
  .frame.dark {
    --_paper: var(--dg-paper, #14171b);
    --_ink: var(--dg-ink, #f1f2f4);
    --_quiet: var(--dg-quiet, #aab0ba);
    --_focus: #7db7f5;
    color-scheme: dark;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }

  header {
    padding: 14px 20px 8px;
    min-block-size: 0;
    overflow: auto;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 22px;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .description {
    color: var(--_quiet);
    font-size: 15px;
    margin-block-start: 3px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin-block-start: 8px;
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }
  .entry {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    padding: 2px 8px 2px 6px;
    border-radius: 4px;
    font-size: 13px;
    white-space: nowrap;
  }
  .entry .sample {
    flex: none;
    display: block;
  }
  button.entry {
    border: 1px solid var(--_rule);
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
  .count {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  li.entry {
    padding-inline: 2px;
  }

  .view-bar,
  .time {
    display: flex;
    align-items: center;
    gap: 6px;
    padding-inline: 20px;
    position: relative;
  }
  .view-bar {
    min-block-size: 40px;
  }
  @media (pointer: coarse) {
    .view-bar {
      min-block-size: 48px;
    }
  }
  .time {
    min-block-size: 66px;
    border-block-start: 1px solid var(--_rule);
  }
  .body:has(.message) {
    grid-row: 3;
  }
  /* The ratio counts only where a page has left the height to what is in it. */
  header ~ .body {
    grid-row: 3;
    aspect-ratio: 3 / 2;
    place-self: stretch;
  }
  .body {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    position: relative;
  }
  .stage {
    position: relative;
    overflow: clip;
    min-block-size: 0;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
  }
  .paint,
  .proxies {
    position: absolute;
    inset: 0;
  }
  /* Content of the page in place of the graph: it stays while a dataset loads, and above the message if that fails. */
  .before {
    overflow: auto;
  }
  [aria-busy='true'] .before {
    position: absolute;
    inset: 0;
    z-index: 1;
  }
  .paint svg {
    display: block;
  }
  .time {
    grid-row: 4;
  }
  footer {
    grid-row: 5;
    display: flex;
    gap: 6px 10px;
    align-items: center;
    min-block-size: 45px;
    padding: 6px 20px;
    color: var(--_quiet);
    font-size: 12px;
    border-block-start: 1px solid var(--_rule);
  }
  footer a {
    color: inherit;
  }
  .source {
    flex: 1;
    min-inline-size: 0;
  }

  .message {
    padding: 20px;
    overflow: auto;
    max-block-size: 100%;
  }
  .message strong {
    display: block;
    font-size: 17px;
    margin-block-end: 6px;
  }
  .message ul {
    list-style: disc;
    padding-inline-start: 20px;
    margin-block: 8px;
  }
  .message li {
    margin-block: 4px;
    overflow-wrap: anywhere;
  }
  .message.over {
    position: absolute;
    inset: 0 0 auto;
    z-index: 4;
    background: var(--_paper);
    border-block-end: 2px solid var(--_ink);
    max-block-size: 60%;
  }
  .message button {
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 4px 12px;
    min-block-size: 28px;
    margin-inline-end: 6px;
  }
  .nothing {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    text-align: center;
    padding: 20px;
    z-index: 1;
  }
  .nothing button {
    border: 1px solid var(--_ink);
    border-radius: 4px;
    padding: 6px 14px;
  }
  .later {
    animation: later 0.4s step-end;
  }
  @keyframes later {
    from {
      visibility: hidden;
    }
  }
  .frame[aria-busy='true'] .stage {
    cursor: progress;
  }
  .aside {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 760px) {
    .body.with-panel {
      grid-template-columns: minmax(0, 1fr) minmax(260px, 31%);
    }
  }
  @container (max-width: 759.98px) {
    header {
      padding: 10px 12px 6px;
    }
    .view-bar,
    .time {
      padding-inline: 12px;
    }
    .time {
      min-block-size: 92px;
    }
    h2 {
      font-size: 19px;
    }
    .description {
      font-size: 13px;
    }
    footer {
      padding-inline: 12px;
      flex-wrap: wrap;
      justify-content: flex-end;
      min-block-size: 66px;
    }
    .source {
      flex: 1 0 100%;
      order: 2;
    }
    .legend {
      gap: 4px 5px;
      margin-block-start: 6px;
    }
    .legend ul {
      display: contents;
    }
    .entry {
      font-size: 12px;
      padding-inline: 4px 6px;
      gap: 4px;
      min-block-size: 26px;
    }
    .entry .sample {
      max-inline-size: 26px;
    }
    .panel:not(.open) {
      display: none;
    }
    header ~ .body {
      aspect-ratio: 1;
    }
  }

  /* Room for the buttons, which come later: two rows, and two lines of a source. */
  @container (max-width: 470px) {
    footer {
      min-block-size: 119px;
    }
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
    .sample,
    .paint {
      forced-color-adjust: none;
      background: #ffffff;
    }
    .frame.dark .sample,
    .frame.dark .paint {
      background: #14171b;
    }
  }
`;
