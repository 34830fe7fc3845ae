/** Styles of the stage: pointer, focus proxies, and the hint that names the key that zooms. */
import { css } from 'lit';

export const stageStyles = css`
  .painted,
  .marks,
  .painted > svg {
    position: absolute;
    inset: 0;
  }
  .stage.grabbing {
    cursor: grabbing;
  }
  .stage.pointing {
    cursor: pointer;
  }
  /* With overflow: hidden, a focus could scroll the buttons away from the picture. */
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
  @media (forced-colors: active) {
    .proxies button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
