/** Styles of what the first picture may need: why nothing is drawn, and that a dataset is on its way. */
import { css } from 'lit';

export const messageStyles = css`
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
`;
