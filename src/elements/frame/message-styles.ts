/** Styles of messages: an error, why nothing is drawn, and that a dataset is on its way. */
import { css } from 'lit';

export const messageStyles = css`
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
`;
