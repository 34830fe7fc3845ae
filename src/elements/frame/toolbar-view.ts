/** The toolbar: buttons that act on the graph. */
import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ToolbarWords } from '../../i18n/late-types.js';
import { iconButton } from '../core/icon-button.js';

export interface Tools {
  zoomBy(factor: number): void;
  reset(): void;
  /** Opens the list of all relations, where the panel is a sheet. */
  list(): void;
  /** Opens or closes the search. */
  search(): void;
  /** Shows or hides the move buttons. */
  move(): void;
  help(): void;
}

/** Which of the buttons there are. */
export interface ToolsShown {
  readonly search: boolean;
  readonly zoom: boolean;
  readonly list: boolean;
}

/** Which of the things that the buttons open are open. */
interface OpenTools {
  readonly search: boolean;
  readonly pad: boolean;
}

/** By how much one press zooms. */
const ZOOM_STEP = 1.4;

/** Path data of the icons. */
const SEARCH = 'M11 7A4 4 0 1 1 3 7a4 4 0 0 1 8 0zM10 10l4 4';
const ZOOM_IN = 'M8 3v10M3 8h10';
const ZOOM_OUT = 'M3 8h10';
const RESET = 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3';
const MOVE = 'M8 1.5v13M1.5 8h13M6 3.5l2-2 2 2M6 12.5l2 2 2-2M3.5 6l-2 2 2 2M12.5 6l2 2-2 2';
const HELP = 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.4 8.6 8 9 8 10.2M8 12.2v1.6';

export function toolbarView(
  words: ToolbarWords,
  { toolbar }: InteractionWords,
  shown: ToolsShown,
  open: OpenTools,
  tools: Tools,
): TemplateResult | typeof nothing {
  if (!shown.zoom && !shown.list && !shown.search) return nothing;
  const list = html`<button type="button" class="list" @click=${() => tools.list()}>${words.list}</button>`;
  const search = iconButton(toolbar.search, SEARCH, () => tools.search(), { expanded: open.search });
  const zoom = [
    iconButton(words.zoomIn, ZOOM_IN, () => tools.zoomBy(ZOOM_STEP)),
    iconButton(words.zoomOut, ZOOM_OUT, () => tools.zoomBy(1 / ZOOM_STEP)),
    iconButton(words.reset, RESET, () => tools.reset()),
    iconButton(toolbar.move, MOVE, () => tools.move(), { expanded: open.pad }),
  ];
  const help = iconButton(toolbar.help, HELP, () => tools.help());
  return html`<div class="tools" part="tools">
    ${shown.list ? list : nothing} ${shown.search ? search : nothing} ${shown.zoom ? zoom : nothing}
    ${shown.search || shown.zoom ? help : nothing}
  </div>`;
}
