/** Look of what opens over the graph: search, arrows, help. */
import { css } from 'lit';

export const overlaysStyles = css`
  .over {
    position: absolute;
    grid-area: 1 / 1;
    inset: 0 0 auto;
    display: flex;
    padding: 8px;
    pointer-events: none;
    z-index: 6;
    max-block-size: 100%;
    min-inline-size: 0;
  }
  .over > * {
    pointer-events: auto;
  }
  .over .dismiss,
  .help .dismiss {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 4px;
    font-size: 18px;
  }
  .over .dismiss:hover,
  .help .dismiss:hover {
    background: var(--_wash);
  }

  .over-search {
    inset-block-end: 0;
  }
  .search {
    display: flex;
    flex-direction: column;
    inline-size: min(420px, 100%);
    max-block-size: 100%;
    align-self: start;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 6px;
    box-shadow: 0 4px 20px rgb(0 0 0 / 0.2);
    overflow: hidden;
  }
  .search .field {
    flex: none;
    display: flex;
    gap: 4px;
    align-items: center;
    padding: 4px;
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 34px;
    padding: 4px 8px;
    font: inherit;
    font-size: 16px;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 4px;
  }
  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .search input:focus-visible {
    outline-offset: -1px;
  }
  .search ul {
    overflow: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
    border-block-start: 1px solid var(--_rule);
  }
  .search li {
    display: grid;
    gap: 1px;
    padding: 6px 12px;
    min-block-size: 44px;
    align-content: center;
    cursor: pointer;
    overflow-wrap: anywhere;
    border-inline-start: 4px solid transparent;
  }
  .search li:hover {
    background: var(--_wash);
  }
  .search li[aria-selected='true'] {
    background: var(--_wash);
    border-color: var(--_focus);
  }
  .search li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .search .said {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
  }
  .search mark {
    background: none;
    color: inherit;
    font-weight: bold;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .search .rest {
    flex: none;
    padding: 8px 12px;
    color: var(--_quiet);
    font-size: 13px;
    border-block-start: 1px solid var(--_rule);
  }

  .pad {
    display: flex;
    gap: 4px;
    align-items: center;
    max-inline-size: 100%;
    padding: 4px;
    background: var(--_paper);
    border: 1px solid var(--_quiet);
    border-radius: 6px;
  }
  /* The arrow to the left stands to the left in every script. */
  .arrows {
    flex: none;
    display: flex;
    gap: 4px;
    direction: ltr;
  }
  .pad button {
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    touch-action: manipulation;
  }
  .pad button:hover {
    background: var(--_wash);
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    min-block-size: 34px;
    padding-inline: 8px;
    font-size: 13px;
    line-height: 1.2;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .switch input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_focus);
  }
  @media (pointer: coarse) {
    .pad button {
      inline-size: 44px;
      block-size: 44px;
    }
    .switch {
      min-block-size: 44px;
    }
    .over .dismiss {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  .help {
    inline-size: min(460px, calc(100vw - 24px));
    max-block-size: calc(100dvh - 24px);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 8px 32px rgb(0 0 0 / 0.24);
    overflow: auto;
    overscroll-behavior: contain;
    font-size: 14px;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .help .text {
    padding: 14px 20px 18px;
    overflow-wrap: anywhere;
  }
  .help .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .help .dismiss {
    margin-inline-end: -8px;
  }
  .help h3 {
    font-size: 18px;
    line-height: 1.25;
    outline: none;
  }
  .help h4 {
    font-size: 13px;
    font-weight: normal;
    color: var(--_quiet);
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 3px;
    margin-block-start: 14px;
  }
  .help table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .help th {
    font-weight: normal;
    text-align: start;
    padding: 4px 10px 4px 0;
  }
  .help td {
    text-align: end;
    padding-block: 4px;
  }
  .help tr + tr {
    border-block-start: 1px solid var(--_rule);
  }
  .help kbd {
    display: inline-block;
    margin: 1px 2px;
    min-inline-size: 24px;
    padding: 1px 6px;
    border: 1px solid var(--_quiet);
    border-radius: 4px;
    font: inherit;
    font-size: 13px;
    text-align: center;
    white-space: nowrap;
  }
  .help ul {
    list-style: disc;
    padding-inline-start: 18px;
  }
  .help li {
    margin-block-start: 4px;
  }

  @media (forced-colors: active) {
    .search li {
      border-inline-start-color: Canvas;
    }
    .search mark {
      color: CanvasText;
    }
    .search li[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: HighlightText;
    }
    .search li[aria-selected='true'] :is(.details, mark) {
      color: HighlightText;
    }
  }
`;
