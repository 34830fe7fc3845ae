/** Styles of the export dialog. */
import { css } from 'lit';

export const exportStyles = css`
  .export-dialog {
    inline-size: min(340px, calc(100vw - 24px));
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
  .export-dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .export-dialog form {
    display: grid;
    gap: 14px;
    padding: 14px 20px 18px;
  }
  .export-dialog .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .export-dialog h3 {
    font-size: 18px;
    line-height: 1.25;
  }
  .export-dialog .dismiss {
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    margin-inline-end: -8px;
    border-radius: 4px;
    font-size: 18px;
  }
  .export-dialog fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .export-dialog legend,
  .export-dialog .field > span {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-size: 13px;
    color: var(--_quiet);
  }
  .export-dialog .choices {
    display: flex;
    gap: 6px;
  }
  .export-dialog .choice {
    flex: 1;
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 34px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    cursor: pointer;
  }
  .export-dialog .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .export-dialog .choice:hover {
    background: var(--_wash);
  }
  .export-dialog .choice:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: bold;
  }
  .export-dialog .choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .export-dialog select,
  .export-dialog input[type='number'] {
    font: inherit;
    color: inherit;
    background: var(--_paper);
    border: 1px solid var(--_rule);
    border-radius: 4px;
    min-block-size: 34px;
    padding: 4px 8px;
    inline-size: 100%;
    min-inline-size: 0;
  }
  .export-dialog .own {
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    gap: 8px;
    align-items: end;
  }
  .export-dialog .own > span {
    padding-block-end: 8px;
    color: var(--_quiet);
  }
  .export-dialog .check {
    display: flex;
    gap: 8px;
    align-items: start;
    cursor: pointer;
  }
  .export-dialog .check input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_focus);
  }
  .export-dialog .check span {
    padding-block-start: 2px;
  }
  .export-dialog small {
    display: block;
    font-size: 12px;
    color: var(--_quiet);
  }
  .export-dialog .outcome {
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .export-dialog .outcome:empty {
    display: none;
  }
  .export-dialog .actions {
    display: flex;
    justify-content: flex-end;
    gap: 8px;
  }
  .export-dialog .actions button {
    border: 1px solid var(--_rule);
    border-radius: 4px;
    min-block-size: 36px;
    padding: 4px 16px;
  }
  .export-dialog .actions button:hover {
    background: var(--_wash);
  }
  .export-dialog .actions .primary {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
    font-weight: bold;
  }
  .export-dialog .actions .primary:hover {
    background: color-mix(in srgb, var(--_ink) 85%, var(--_paper));
  }
  .export-dialog button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  @media (forced-colors: active) {
    .export-dialog .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .export-dialog .choice:has(:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .export-dialog .actions .primary {
      border-width: 2px;
    }
  }
  @media print {
    .export-dialog {
      display: none;
    }
  }
`;
