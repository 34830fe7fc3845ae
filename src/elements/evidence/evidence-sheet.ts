/**
 * The evidence panel as a sheet, in narrow frames: how far up it reaches, and the handle by which a reader drags it to
 * full height or away. It lies over the rows below the graph, and is as high as the relation with its first quote
 * needs. The lengths are set by script, since a strict Content Security Policy refuses style attributes.
 */
import type { ReactiveController } from 'lit';
import { isAll } from '../../i18n/languages.js';
import type { ElementHost } from '../core/element-host.js';
import type { ActiveLocale } from '../core/language-controller.js';
import { isLow, viewportOf } from '../core/viewport.js';

export interface EvidenceSheetHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
  readonly selected: string | null;
}

export interface EvidenceSheetDeps {
  /** Closes the panel. */
  close(): void;
}

/** Most of the visible frame that a sheet covers before a reader drags it, as a share of its height. */
const MOST = 0.6;
/** Height without a quote, as a share of the visible frame, and the least, px. */
const USUAL = 0.42;
const LIST = 280;
/** The lower edge of a sheet is at least this far down the graph, as a share of its height. */
const LOWEST = 0.8;
/** Height of the graph that stays in sight, px. */
const STRIP = 64;
/** Room below the first quote, px. */
const BELOW_QUOTE = 12;
/** Windows so low, px, have the panel beside all rows (`evidence-styles.ts`). */
const LOW = 480;
/** A sheet that is dragged to less than this share of its height is closed. */
const CLOSES = 0.6;
/** Less movement than this is a press, px. */
const SLIP = 6;

export class EvidenceSheet implements ReactiveController {
  readonly #host: EvidenceSheetHost;
  readonly #deps: EvidenceSheetDeps;
  readonly #handle: HTMLButtonElement;
  /** What the sheet was last sized for; null while it is closed. */
  #sizedFor: string | null = null;
  #full = false;

  constructor(host: EvidenceSheetHost, deps: EvidenceSheetDeps) {
    this.#host = host;
    this.#deps = deps;
    const handle = host.ownerDocument.createElement('button');
    handle.type = 'button';
    handle.className = 'handle';
    handle.addEventListener('pointerdown', (event) => this.#drag(event));
    // A press by keyboard or assistive technology comes without a pointer.
    handle.addEventListener('click', ({ detail }) => {
      if (detail === 0) this.#setFull(!this.#full);
    });
    this.#handle = handle;
    host.addController(this);
  }

  /** Lit leaves children alone that it has not rendered. */
  hostUpdated(): void {
    const panel = this.#panel;
    const words = this.#host.activeLocale?.words;
    if (panel === null || words === undefined || !isAll(words)) return;
    if (this.#handle.parentNode !== panel) panel.prepend(this.#handle);
    this.#handle.ariaLabel = words.toolbar.fullHeight;
    if (isLow(LOW)) {
      const frame = panel.closest('.frame')!.getBoundingClientRect();
      const body = panel.parentElement!.getBoundingClientRect();
      panel.style.setProperty('--_above', `${body.top - frame.top}px`);
    }
    // A closed sheet is not measured: each measure costs a layout of the frame.
    const isOpen = panel.classList.contains('open') && getComputedStyle(panel).position === 'absolute';
    const shown = isOpen ? String(this.#host.selected) : null;
    if (shown === this.#sizedFor) return;
    this.#sizedFor = shown;
    const rows = panel.closest('.frame')!.querySelectorAll<HTMLElement>(':scope > :is(.time, footer)');
    if (shown === null) {
      this.#full = false;
      for (const row of rows) row.inert = false;
      return;
    }
    this.#fit(panel);
    // What lies under the sheet cannot be reached.
    const sheet = panel.getBoundingClientRect();
    for (const row of rows) {
      const { top, bottom } = row.getBoundingClientRect();
      row.inert = bottom > sheet.top && top < sheet.bottom;
    }
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  /**
   * Sizes the sheet for its content, from the lower edge of the frame or of the window, whichever is higher. Before a
   * reader drags it, the rows above the graph, and a strip of the graph, stay in sight.
   */
  #fit(panel: HTMLElement): void {
    const frame = panel.closest('.frame')!.getBoundingClientRect();
    const body = panel.parentElement!.getBoundingClientRect();
    const { clientHeight } = viewportOf(panel.ownerDocument);
    const bottom = Math.min(frame.bottom, Math.max(clientHeight, body.top + body.height * LOWEST));
    const height = bottom - Math.max(frame.top, 0);
    panel.style.setProperty('--_below', `${body.bottom - bottom}px`);
    const quote = panel.querySelector('blockquote');
    panel.scrollTop = 0;
    const needed =
      quote === null
        ? Math.max(height * USUAL, LIST)
        : quote.getBoundingClientRect().bottom - panel.getBoundingClientRect().top + BELOW_QUOTE;
    this.#resize(panel, this.#full ? height : Math.min(needed, height * MOST, bottom - body.top - STRIP));
    this.#handle.ariaExpanded = String(this.#full);
  }

  #resize(panel: HTMLElement, height: number): void {
    panel.style.setProperty('--_sheet', `${Math.round(height)}px`);
  }

  #setFull(full: boolean): void {
    const panel = this.#panel;
    this.#full = full;
    if (panel !== null) this.#fit(panel);
  }

  #drag(event: PointerEvent): void {
    const panel = this.#panel;
    if (panel === null || !event.isPrimary) return;
    const handle = this.#handle;
    const begin = panel.offsetHeight;
    const dragged = new AbortController();
    const options = { signal: dragged.signal };
    let moved = 0;
    handle.setPointerCapture(event.pointerId);
    const onMove = ({ clientY }: PointerEvent): void => {
      moved = event.clientY - clientY;
      this.#resize(panel, begin + moved);
    };
    const onEnd = ({ type }: PointerEvent): void => {
      dragged.abort();
      if (type === 'pointerup' && Math.abs(moved) < SLIP) this.#setFull(!this.#full);
      else if (begin + moved < begin * CLOSES && !this.#full) this.#deps.close();
      else this.#setFull(moved > 0);
    };
    handle.addEventListener('pointermove', onMove, options);
    handle.addEventListener('pointerup', onEnd, options);
    handle.addEventListener('pointercancel', onEnd, options);
  }
}
