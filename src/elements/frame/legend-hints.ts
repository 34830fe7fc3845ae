/**
 * Explains entries of the legend: each certainty, and affiliations. The sentence shows while the entry is pointed at or
 * has the keyboard focus, and after a tap (WCAG 2.2, 1.4.13: it can be pointed at, stays, and Escape closes it).
 */
import { html, render, type ReactiveController } from 'lit';
import { isAll } from '../../i18n/languages.js';
import type { LegendWords } from '../../i18n/late-types.js';
import type { ElementHost } from '../core/element-host.js';
import type { ActiveLocale } from '../core/language-controller.js';
import { isPlainEscape } from '../core/plain-escape.js';

export interface LegendHintsHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
}

/** How long an entry is pointed at before its sentence shows, ms: a pointer that only passes shows nothing. */
const DELAY = 250;
/** Least distance of a sentence from the border of the frame, px. */
const MARGIN = 8;

/** The entries that have a sentence. The value of the attribute is the group and the id, see `legend-view.ts`. */
const EXPLAINED = '.legend :is([data-entry^="standing "], [data-entry^="affiliation "])';

export class LegendHints implements ReactiveController {
  readonly #host: LegendHintsHost;
  /** Contains all sentences; only one is visible. */
  readonly #box: HTMLElement;
  /** The entry whose sentence is visible, or null. */
  #shown: HTMLElement | null = null;
  #delay: ReturnType<typeof setTimeout> | undefined;
  /** The document whose presses and keys are heard while a sentence is visible; null while none is. */
  #page: Document | null = null;

  constructor(host: LegendHintsHost) {
    this.#host = host;
    this.#box = host.ownerDocument.createElement('div');
    this.#box.className = 'legend-hints';
    const root = host.renderRoot as ShadowRoot as unknown as HTMLElement;
    root.addEventListener('pointerover', (event) => this.#onOver(event));
    root.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.matches(':focus-visible')) this.#show(entryOf(target));
    });
    root.addEventListener('focusout', () => this.#show(null));
    root.addEventListener('click', (event) => this.#onClick(event));
    host.addEventListener('pointerleave', (event) => this.#onLeave(event));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#show(null);
  }

  /** Writes the sentences of all entries, and ties each to the button or item that it describes. */
  hostUpdated(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const frame = root.querySelector('.frame');
    const words = this.#host.activeLocale?.words;
    if (frame === null || words === undefined || !isAll(words)) return;
    const { legend } = words;
    const ids = [...root.querySelectorAll<HTMLElement>(EXPLAINED)].map((entry) => {
      const id = entry.dataset['entry']!.split(' ')[1] as keyof LegendWords;
      const button = entry.querySelector('button');
      // An item without a button gets the focus itself.
      if (button === null) entry.tabIndex = 0;
      (button ?? entry).setAttribute('aria-describedby', hintId(id));
      return id;
    });
    if (!this.#box.isConnected) frame.append(this.#box);
    render(
      ids.map(
        (id) => html`<div role="tooltip" class="hint-of" id=${hintId(id)} hidden><span>${legend[id]}</span></div>`,
      ),
      this.#box,
    );
    this.#show(this.#shown?.isConnected === true ? this.#shown : null);
  }

  #onOver(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // The pointer may move from an entry onto its sentence.
    if (!event.composedPath().includes(this.#box)) this.#point(entryOf(event.target));
  }

  /** A finger leaves whenever it is lifted. */
  #onLeave(event: PointerEvent): void {
    if (event.pointerType !== 'touch') this.#point(null);
  }

  /** The pointer is at an entry, or elsewhere (null). */
  #point(entry: HTMLElement | null): void {
    clearTimeout(this.#delay);
    if (entry === null) {
      if (!isFocused(this.#shown)) this.#show(null);
    } else if (entry !== this.#shown) this.#delay = setTimeout(() => this.#show(entry), DELAY);
  }

  #onClick(event: MouseEvent): void {
    const entry = entryOf(event.target);
    if (entry === null || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    // An entry without a switch opens and closes its sentence; with a switch, a finger shows what it has switched.
    this.#show(entry === this.#shown && entry.tabIndex === 0 ? null : entry);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!isPlainEscape(event)) return;
    // It closes nothing else.
    event.preventDefault();
    event.stopPropagation();
    this.#show(null);
  };

  /** A press elsewhere closes what a tap has opened. */
  readonly #onDown = (event: PointerEvent): void => {
    const path = event.composedPath();
    if (!path.includes(this.#shown!) && !path.includes(this.#box)) this.#show(null);
  };

  #show(entry: HTMLElement | null): void {
    clearTimeout(this.#delay);
    this.#shown = entry;
    this.#listen(entry === null ? null : this.#host.ownerDocument);
    const id = entry === null ? '' : (entry.querySelector('button') ?? entry).getAttribute('aria-describedby');
    for (const hint of this.#box.querySelectorAll<HTMLElement>('.hint-of')) hint.hidden = hint.id !== id;
    const hint = this.#box.querySelector<HTMLElement>('.hint-of:not([hidden])');
    if (entry !== null && hint !== null) place(hint, entry);
  }

  /** Listens to a document, or no longer (null). */
  #listen(page: Document | null): void {
    if (page === this.#page) return;
    this.#page?.removeEventListener('keydown', this.#onKey, true);
    this.#page?.removeEventListener('pointerdown', this.#onDown, true);
    this.#page = page;
    page?.addEventListener('keydown', this.#onKey, true);
    page?.addEventListener('pointerdown', this.#onDown, true);
  }
}

const hintId = (id: string): string => `hint-${id}`;

/** The explained entry that contains an element, or null. */
function entryOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(EXPLAINED) : null;
}

function isFocused(entry: HTMLElement | null): boolean {
  return entry !== null && (entry.matches(':focus-visible') || entry.querySelector(':focus-visible') !== null);
}

/** Places a sentence below its entry, within the frame. By script, since a strict policy refuses style attributes. */
function place(hint: HTMLElement, entry: HTMLElement): void {
  const frame = hint.closest('.frame')!.getBoundingClientRect();
  const { left, right, bottom } = entry.getBoundingClientRect();
  const isRtl = getComputedStyle(hint).direction === 'rtl';
  const wanted = (isRtl ? right - hint.offsetWidth : left) - frame.left;
  const x = Math.max(MARGIN, Math.min(frame.width - hint.offsetWidth - MARGIN, wanted));
  hint.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(bottom - frame.top)}px)`);
}
