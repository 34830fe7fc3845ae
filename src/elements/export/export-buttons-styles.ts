/** Styles of the buttons that export the picture. */
import { css } from 'lit';

export const exportButtonsStyles = css`
  .files {
    display: flex;
    justify-content: flex-end;
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
  .files button:focus-visible {
    position: relative;
    z-index: 1;
  }
  /* A dialog that was open when the element was taken out of the page is not modal when the element is put back. */
  dialog:not(:modal) {
    display: none;
  }
`;
