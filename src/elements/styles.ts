/**
 * Styles of the first picture: the box of the element and the rows of its frame. The colours are those of the theme,
 * which custom properties of the page (`--dg-…`) may set.
 */
import { css } from 'lit';
import { legendStyles } from './frame/legend-styles.js';

/**
 * The header of a narrow frame, and of any frame in a low window. Its legend is one line, which `legend-line.ts` opens.
 */
const compactStyles = css`
  header {
    padding-block: 6px 2px;
  }
  .legend {
    block-size: 28px;
    overflow: hidden;
  }
`;

export const styles = css`
  :host {
    display: block;
    block-size: clamp(672px, 66vw, 832px);
    /* Lets the element shrink below the width of its content where it is a flex item. */
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
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
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

  /* Nothing is inherited from the page: the widths of texts are computed for the fonts named here. */
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
    /* Far from the window, the frame keeps its nodes and its size, and costs no layout. */
    content-visibility: auto;
    contain-intrinsic-size: 320px auto 672px;
    block-size: 100%;
    display: grid;
    grid-template: fit-content(50%) fit-content(52%) auto minmax(0, 1fr) auto auto / minmax(0, 1fr);
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

  /* The first row is that of a message. */
  .message {
    padding: 12px 20px;
    overflow: auto;
  }
  header {
    grid-row: 2;
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

  ${legendStyles}
  .view-bar,
  .time {
    display: flex;
    align-items: center;
    gap: 6px;
    padding-inline: 20px;
    position: relative;
  }
  .view-bar {
    grid-row: 3;
    min-block-size: 40px;
  }
  @media (pointer: coarse) {
    .view-bar {
      min-block-size: 46px;
    }
  }
  .time {
    min-block-size: 66px;
    border-block-start: 1px solid var(--_rule);
  }
  /* The ratio has an effect only where the page has set block-size: auto. */
  header ~ .body {
    aspect-ratio: 3 / 2;
    place-self: stretch;
  }
  .body {
    grid-row: 4;
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
  /* Light DOM, shown until there is a graph, below the message if the dataset cannot be had. */
  .before {
    --_before-size: 100%;
    overflow: auto;
  }
  .before,
  .later {
    grid-area: 2 / 1 / 7;
    z-index: 1;
  }
  /* A text says itself where it runs from right to left: what it is anchored at must not turn with the interface. */
  .paint svg {
    display: block;
    direction: ltr;
  }
  .time {
    grid-row: 5;
  }
  footer {
    grid-row: 6;
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

  /* A note that appears only where loading takes a while. It lies over the light DOM, which keeps all of its room. */
  .later {
    place-self: end;
    background: var(--_paper);
    animation: later 0.4s step-end;
  }
  @keyframes later {
    from {
      visibility: hidden;
    }
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
      min-block-size: 88px;
    }
    h2 {
      font-size: 19px;
    }
    .description {
      font-size: 13px;
      line-height: 1.3;
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
    header ~ .body {
      aspect-ratio: 1;
    }
  }

  @container (max-width: 599.98px) {
    ${compactStyles}
    /* The toolbar in one row, which loads later; below it the source, and the export, which loads later, too. */
    footer {
      display: grid;
      grid-template: minmax(30px, auto) minmax(51px, auto) / 1fr 176px;
      padding-block: 4px;
    }
    .source {
      grid-row: 2;
    }
  }
  @media (max-height: 480px) {
    ${compactStyles}
    /* The panel reaches up to the top of the frame. */
    @container (min-width: 760px) {
      .body.with-panel {
        grid-template-columns: 58% 42%;
      }
      header,
      .view-bar {
        padding-inline-end: 44%;
      }
      /* A low window belongs to the graph: the description has one line. */
      h2 {
        font-size: 17px;
      }
      .description {
        font-size: 13px;
        margin: 0;
        overflow: hidden;
        white-space: nowrap;
      }
    }
  }

  @media (forced-colors: active) {
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
