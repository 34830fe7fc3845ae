/** Icons of 16 px, and buttons that show nothing else. */
import { html, nothing, type TemplateResult } from 'lit';

/**
 * An icon in the colour of the text around it; screen readers pass over it.
 *
 * @param path Path data of SVG within 16 × 16 px; it is stroked, not filled.
 * @param strokeWidth In px.
 */
export function icon(path: string, strokeWidth = 1.6): TemplateResult {
  return html`<svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width=${strokeWidth}
  >
    <path d=${path}></path>
  </svg>`;
}

export interface IconButtonOptions {
  readonly className?: string;
  /** Of the icon, px. */
  readonly strokeWidth?: number;
  /** Whether what the button opens is open; left out where it opens nothing that stays beside it. */
  readonly expanded?: boolean | undefined;
}

/** A button with an icon; its label is also its tooltip. */
export function iconButton(
  label: string,
  path: string,
  press: () => void,
  { className, strokeWidth, expanded }: IconButtonOptions = {},
): TemplateResult {
  return html`<button
    type="button"
    class=${className ?? nothing}
    aria-label=${label}
    title=${label}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    @mousedown=${expanded === true ? keepFocus : nothing}
    @click=${press}
  >
    ${icon(path, strokeWidth)}
  </button>`;
}

/** What is open closes when it loses the focus: if a press moved the focus, the click after it would open it again. */
const keepFocus = (event: Event): void => event.preventDefault();
