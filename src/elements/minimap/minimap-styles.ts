/** Styles of the mini map. It lies over the picture, and under all that opens over it: tips, bars, sheets, panels. */
import { css } from 'lit';

export const minimapStyles = css`
  .minimap {
    position: absolute;
    inset-block-end: 8px;
    inset-inline-end: 8px;
    z-index: 2;
    box-sizing: content-box;
    border: 1px solid var(--_quiet);
    border-radius: 3px;
    background: var(--_paper);
    overflow: clip;
    cursor: crosshair;
    /* A finger in it moves the view, not the page. */
    touch-action: none;
    -webkit-tap-highlight-color: transparent;
  }
  /* What a keyboard has reached lies beneath its usual corner. */
  .minimap.aside {
    inset-inline: 8px auto;
  }
  .minimap canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .minimap.back .all {
    opacity: 0.35;
  }
  .minimap .in-view {
    position: absolute;
    inset: 0 auto auto 0;
    border: 2px solid var(--_focus);
    border-radius: 2px;
    background: color-mix(in srgb, var(--_focus) 10%, transparent);
    /* Sets it off from dots of the same brightness. */
    box-shadow:
      0 0 0 1.5px var(--_paper),
      inset 0 0 0 1px var(--_paper);
    pointer-events: none;
  }
  /* The sheet has the lower part of a narrow stage. */
  @container (max-width: 759.98px) {
    .body:has(> .panel.open) .minimap {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .minimap canvas {
      forced-color-adjust: none;
      background: #ffffff;
    }
    .frame.dark .minimap canvas {
      background: #14171b;
    }
    .minimap canvas ~ canvas {
      background: none;
    }
    .minimap .in-view {
      border-color: Highlight;
      background: none;
    }
  }
  @media print {
    .minimap {
      display: none;
    }
  }
`;
