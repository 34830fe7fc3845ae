/** Styles of what says why nothing is drawn. */
import { css } from 'lit';

export const emptyStyles = css`
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
`;
