/** Highlights quotes in the text of an article, and reports when the reader points at one or presses it. */
import { Highlights, type HighlightGroup } from '../../anchoring/highlights.js';
import type { ArticleNode } from '../../anchoring/read-article.js';
import { isForControl, marksAtPoint } from '../../anchoring/marks-at-point.js';
import { THEMES } from '../../scene/theme.js';
import type { AnchoredQuote } from './passages.js';

/** A pointer that moves further between press and release selects text, CSS px. */
const MAX_PRESS_MOVE = 5;

export interface ArticleHighlightsHost {
  /** The reader points at a quote; null: at none any more. */
  point(passage: AnchoredQuote | null): void;
  /** The reader presses quotes; where one is within another, the innermost comes first. */
  press(passages: readonly AnchoredQuote[]): void;
}

export class ArticleHighlights {
  readonly #article: ArticleNode;
  readonly #self: Element;
  readonly #host: ArticleHighlightsHost;
  readonly #highlights: Highlights;
  readonly #listening = new AbortController();
  #passages: readonly AnchoredQuote[] = [];
  #frame = 0;
  #pointed: AnchoredQuote | null = null;
  #down = { x: 0, y: 0 };

  /** @param self The element `<diplomatic-graph>`, which may be inside the article. */
  constructor(article: ArticleNode, self: Element, host: ArticleHighlightsHost) {
    this.#article = article;
    this.#self = self;
    this.#host = host;
    this.#highlights = new Highlights(article.getRootNode() as Document | ShadowRoot);
    const options = { signal: this.#listening.signal, passive: true };
    const inside = article as Pick<HTMLElement, 'addEventListener'>;
    inside.addEventListener('pointermove', (event) => this.#onMove(event), options);
    const onDown = ({ clientX, clientY }: PointerEvent): void => {
      this.#down = { x: clientX, y: clientY };
    };
    inside.addEventListener('pointerdown', onDown, options);
    inside.addEventListener('click', (event) => this.#onClick(event), options);
    this.#element.addEventListener('pointerleave', () => this.#point(null), options);
  }

  /** The element whose style the text of the article has. */
  get #element(): HTMLElement {
    return ('host' in this.#article ? this.#article.host : this.#article) as HTMLElement;
  }

  /** The theme of the page: dark if the text of the article is light. The theme of the graph may differ from it. */
  get theme(): 'light' | 'dark' {
    const channels = getComputedStyle(this.#element).color.match(/^rgba?\((\d+), (\d+), (\d+)/);
    if (channels === null) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const [, r, g, b] = channels.map(Number) as [number, number, number, number];
    return 0.299 * r + 0.587 * g + 0.114 * b > 140 ? 'dark' : 'light';
  }

  /** Replaces all highlights. */
  set(passages: readonly AnchoredQuote[], groups: readonly HighlightGroup[]): void {
    this.#passages = passages;
    this.#highlights.mark(groups, THEMES[this.theme].ink);
  }

  /** Emphasises what the reader points at, and what is selected. */
  light(hovered: (passage: AnchoredQuote) => boolean, selected: (passage: AnchoredQuote) => boolean): void {
    const rangesOf = (test: (passage: AnchoredQuote) => boolean): Set<Range> =>
      new Set(this.#passages.filter(test).map(({ range }) => range));
    this.#highlights.light({ hovered: rangesOf(hovered), selected: rangesOf(selected) });
  }

  /** Removes all highlights. */
  destroy(): void {
    this.#listening.abort();
    cancelAnimationFrame(this.#frame);
    this.#point(null);
    this.#highlights.clear();
  }

  /** The quotes at the place of an event, the innermost first; none over the graph itself. */
  #at(event: MouseEvent): AnchoredQuote[] {
    const path = event.composedPath();
    const [within] = path;
    return path.includes(this.#self) || !(within instanceof Node)
      ? []
      : marksAtPoint(this.#passages, event.clientX, event.clientY, within);
  }

  /** Looks for a quote at most once in a frame; pointers may move many times as often. */
  #onMove(event: PointerEvent): void {
    // Touch has no hover, and a mouse whose button is pressed selects text.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#frame !== 0) return;
    const [passage] = this.#at(event);
    this.#point(passage ?? null);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
    });
  }

  #point(passage: AnchoredQuote | null): void {
    if (passage === this.#pointed) return;
    this.#pointed = passage;
    this.#host.point(passage);
  }

  #onClick(event: MouseEvent): void {
    const moved = Math.hypot(event.clientX - this.#down.x, event.clientY - this.#down.y) > MAX_PRESS_MOVE;
    // The second click of a double click selects a word of the text.
    if (moved || event.detail !== 1 || isForControl(event)) return;
    const passages = this.#at(event);
    if (passages.length > 0) this.#host.press(passages);
  }
}
