/** The bar beside a highlighted quote: it names the quote, leads to the next one, and back to the graph. */
import { html, render, type TemplateResult } from 'lit';
import { popoverPosition } from '../../anchoring/popover-position.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import { iconButton } from '../core/icon-button.js';
import { isPlainEscape } from '../core/plain-escape.js';
import { viewportOf } from '../core/viewport.js';
import { passageBarStyles } from './passage-bar-styles.js';

/** A quote as the bar shows it. */
export interface PassageStep {
  /** Its place among all quotes, from 1. */
  readonly number: number;
  readonly count: number;
  readonly name: string;
  readonly quote: string;
  readonly range: Range;
}

export interface PassageBarActions {
  /** Goes to the quote that comes so many later; a negative number goes back. */
  by(steps: number): void;
  /** Goes to the graph, to the edge of the quote. */
  back(): void;
  /** Goes back to where the reader came from. */
  undo(): void;
  /** Closes the bar; the reader goes on reading at the quote. */
  continueReading(): void;
}

export class PassageBar {
  readonly #root: ShadowRoot;
  readonly #words: () => ArticleWords;
  readonly #actions: PassageBarActions;
  #bar: HTMLElement | null = null;
  #step: PassageStep | null = null;
  #listening: AbortController | null = null;
  #frame = 0;

  /** @param root The shadow root of the element; the bar has the colours of its frame. */
  constructor(root: ShadowRoot, words: () => ArticleWords, actions: PassageBarActions) {
    this.#root = root;
    this.#words = words;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#bar !== null;
  }

  /** Shows a quote. If the bar was closed, it opens and gets the focus. */
  show(step: PassageStep): void {
    this.#step = step;
    const opens = this.#bar === null;
    this.#bar ??= this.#create(step.range);
    const bar = this.#bar;
    bar.setAttribute('aria-label', this.#words().quotes);
    // Screen readers announce a live region only when its text changes after it was added to the page.
    render(this.#view(step, !opens), bar);
    this.place();
    if (!opens) return;
    bar.querySelector<HTMLElement>('.next')!.focus({ preventScroll: true });
    requestAnimationFrame(() => {
      if (this.#bar === bar && this.#step !== null) render(this.#view(this.#step, true), bar);
    });
  }

  /** Closes the bar. The caller decides what gets the focus. */
  close(): void {
    this.#listening?.abort();
    this.#listening = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#bar?.remove();
    this.#bar = null;
    this.#step = null;
  }

  /** Puts the bar beside the words, wherever they are now. By script: a strict policy refuses style attributes. */
  place(): void {
    if (this.#bar === null || this.#step === null) return;
    const { clientWidth, clientHeight } = viewportOf(this.#bar.ownerDocument);
    const { offsetWidth, offsetHeight } = this.#bar;
    const { left, top } = popoverPosition(
      this.#step.range.getBoundingClientRect(),
      { width: offsetWidth, height: offsetHeight },
      { width: clientWidth, height: clientHeight },
    );
    this.#bar.style.setProperty('left', `${Math.round(left)}px`);
    this.#bar.style.setProperty('top', `${Math.round(top)}px`);
  }

  #create(range: Range): HTMLElement {
    const { ownerDocument } = this.#root;
    const sheet = passageBarStyles.styleSheet!;
    if (!this.#root.adoptedStyleSheets.includes(sheet))
      this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
    const bar = ownerDocument.createElement('div');
    bar.className = 'steps';
    bar.popover = 'manual';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-describedby', 'step');
    bar.addEventListener('keydown', this.#onKey);
    this.#root.querySelector('.frame')!.append(bar);
    // A popover is in the top layer, above everything of the page.
    bar.showPopover();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A scroll event does not leave its shadow tree, so each root around the quote is listened to.
    for (
      let root: Node | null = range.startContainer.getRootNode();
      root !== null;
      root = root instanceof ShadowRoot ? root.host.getRootNode() : null
    ) {
      root.addEventListener('scroll', this.#onMove, { signal, capture: true, passive: true });
    }
    ownerDocument.defaultView!.addEventListener('resize', this.#onMove, { signal });
    ownerDocument.addEventListener('keydown', this.#onKey, { signal });
    return bar;
  }

  /** @param announce Whether screen readers announce the quote. */
  #view({ number, count, name, quote }: PassageStep, announce: boolean): TemplateResult {
    const words = this.#words();
    return html`${button('previous', words.previous, 'M3 10l5-5 5 5', () => this.#actions.by(-1))}
      ${button('next', words.next, 'M3 6l5 5 5-5', () => this.#actions.by(1))}
      <p class="at" id="step"><bdi class="position">${words.position(number, count)}</bdi> <bdi>${name}</bdi></p>
      <button type="button" class="to-graph" @click=${() => this.#actions.back()}>${words.back}</button>
      ${button('read-on', words.continueReading, 'M4 4l8 8M12 4l-8 8', () => this.#actions.continueReading())}
      <p class="aside" role="status">${announce ? words.step(number, count, name, quote) : ''}</p>`;
  }

  readonly #onMove = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.place();
    });
  };

  /** Escape leads back if the focus is in the bar, or nowhere in the page. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!isPlainEscape(event)) return;
    const path = event.composedPath();
    const { body, documentElement } = this.#root.ownerDocument;
    const unfocused = path[0] === body || path[0] === documentElement;
    if (this.#bar === null || !(unfocused || path.includes(this.#bar))) return;
    event.preventDefault();
    event.stopPropagation();
    this.#actions.undo();
  };
}

function button(className: string, label: string, path: string, press: () => void): TemplateResult {
  return iconButton(label, path, press, { className, strokeWidth: 1.8 });
}
