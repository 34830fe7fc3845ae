/** Styles of the legend. */
import { css } from 'lit';

export const legendStyles = css`
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
  .count {
    color: var(--_quiet);
  }
  li.entry {
    padding-inline: 2px;
  }
`;
