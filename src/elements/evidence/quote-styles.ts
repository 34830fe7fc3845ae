/** Styles of statements: their quotes, their sources, and the buttons that cite and show them. */
import { css } from 'lit';

export const quoteStyles = css`
  q {
    quotes: none;
  }
  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    align-items: center;
    color: var(--_quiet);
    font-size: 12px;
    margin-block-start: 6px;
  }
  .take a {
    display: inline-block;
    min-block-size: 24px;
    align-content: center;
    color: inherit;
    text-underline-offset: 3px;
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 3px;
    font-weight: inherit;
    min-block-size: 24px;
  }
  .link:hover {
    text-decoration-color: currentColor;
  }
  .statements > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_rule);
    margin-block-start: 12px;
  }
  .statements > li.chosen {
    border-block-start: 2px solid var(--_focus);
  }
  .claim {
    font-size: 15px;
  }
  figure {
    margin-block: 8px 0;
  }
  blockquote {
    font-family: Georgia, 'Times New Roman', 'Liberation Serif', serif;
    font-size: 17px;
    line-height: 1.35;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_ink);
  }
  figcaption {
    color: var(--_quiet);
    font-size: 12px;
    margin-block-start: 4px;
  }
  cite {
    font-style: italic;
  }
  figcaption a {
    color: inherit;
  }
  .in-text {
    margin-block-start: 8px;
    padding: 3px 10px;
    min-block-size: 28px;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    font-size: 13px;
  }
  .take .in-text {
    margin: 0;
  }
  .in-text:hover {
    background: var(--_wash);
  }
`;
