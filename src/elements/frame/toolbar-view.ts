/** Buttons that act on the graph. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ToolbarWords } from '../../i18n/late-types.js';

export interface Tools {
  zoomBy(factor: number): void;
  reset(): void;
  /** Opens the list of all relations, where the panel is a sheet. */
  list(): void;
  /** Opens or closes. */
  search(): void;
  /** Shows or hides the arrows that move. */
  move(): void;
  help(): void;
}

/** Which of the buttons there are. */
export interface ToolsShown {
  readonly search: boolean;
  readonly zoom: boolean;
  readonly list: boolean;
}

const STEP = 1.4;

/** @param open What they have opened. */
export function toolbarView(
  words: ToolbarWords,
  { toolbar: own }: InteractionWords,
  shown: ToolsShown,
  open: { readonly search: boolean; readonly pad: boolean },
  tools: Tools,
): TemplateResult | typeof nothing {
  if (!shown.zoom && !shown.list && !shown.search) return nothing;
  return html`<div class="tools" part="tools">
    ${shown.list ? html`<button type="button" class="list" @click=${() => tools.list()}>${words.list}</button>` : nothing}
    ${shown.search ? button(own.search, 'M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0zM10 10l4 4', () => tools.search(), open.search) : nothing}
    ${
      shown.zoom
        ? html`${button(words.zoomIn, 'M8 3v10M3 8h10', () => tools.zoomBy(STEP))}
          ${button(words.zoomOut, 'M3 8h10', () => tools.zoomBy(1 / STEP))}
          ${button(words.reset, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => tools.reset())}
          ${button(own.move, 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2', () => tools.move(), open.pad)}`
        : nothing
    }
    ${shown.search || shown.zoom ? button(own.help, 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.4 8.6 8 9 8 10.2M8 12.2v1.6', () => tools.help()) : nothing}
  </div>`;
}

/** @param expanded Whether what it opens is open; absent where it opens nothing that stays beside it. */
function button(label: string, path: string, press: () => void, expanded?: boolean): TemplateResult {
  return html`<button
    type="button"
    aria-label=${label}
    title=${label}
    aria-expanded=${expanded === undefined ? nothing : expanded ? 'true' : 'false'}
    @mousedown=${expanded === true ? keepFocus : nothing}
    @click=${press}
  >
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
    >
      ${svg`<path d=${path}></path>`}
    </svg>
  </button>`;
}

/** A press that takes the focus away would close what the click is to close, and the click would open it again. */
const keepFocus = (event: Event): void => event.preventDefault();
