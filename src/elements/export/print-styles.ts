/**
 * Styles of the element on paper. They are adopted only while it is printed. `!important` lets them win over the size
 * that a page sets for the element.
 */
import { css } from 'lit';

export const printStyles = css`
  @media screen {
    .print {
      display: none;
    }
  }
  @media print {
    :host {
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible !important;
      content-visibility: visible !important;
    }
    .frame {
      display: none;
    }
    .print {
      all: initial;
      visibility: inherit;
      display: block;
      color: var(--_ink);
      font:
        9pt/1.35 Arial,
        Helvetica,
        'Liberation Sans',
        Arimo,
        sans-serif;
    }
    .print > svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 96vh;
      break-inside: avoid;
    }
    .notes {
      border-block-start: 0.5pt solid var(--_quiet);
      margin: 4pt 2.4% 0;
      padding-block-start: 6pt;
      overflow-wrap: anywhere;
    }
    .notes h3 {
      font-size: 10pt;
      margin-block: 0 4pt;
      break-after: avoid;
    }
    .notes ol {
      list-style: decimal;
      padding-inline-start: 2.2em;
      margin-block-end: 8pt;
    }
    /* WebKit prints columns as one, and cuts lines in two at the ends of pages. Only WebKit has this property. */
    @supports not (-webkit-nbsp-mode: space) {
      .notes ol {
        columns: 16em;
        column-gap: 4em;
      }
    }
    .notes li {
      margin-block-end: 5pt;
    }
    .notes li:not(:has(.statement + .statement)),
    .notes .statement {
      break-inside: avoid;
    }
    .notes .lead {
      break-after: avoid;
    }
    .notes ol > li::marker,
    .notes .lead {
      font-weight: bold;
    }
    .notes .claim {
      color: var(--_quiet);
      font-size: inherit;
    }
    .notes .statement + .statement {
      margin-block-start: 3pt;
    }
    .notes .address {
      color: var(--_quiet);
      text-decoration: none;
    }
  }
`;
