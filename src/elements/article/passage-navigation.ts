/** Leads the reader from one highlighted quote of an article to the next, and back to the graph. */
import { scrollIntoView } from '../../anchoring/scroll-into-view.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import type { AnchoredQuote } from './passages.js';
import type { ArticleReader, ArticleHost } from './article-host.js';
import { parseSelection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import { PassageBar } from './passage-bar.js';

export interface PassageNavigationDeps {
  /** The highlighted quotes, in the order of the text. */
  passages(): readonly AnchoredQuote[];
  nameOf(passage: AnchoredQuote): string;
  /** Its text in quotation marks. */
  quoted(passage: AnchoredQuote): string;
  /** Gives the focus to what is selected in the graph. */
  focusGraph(): void;
}

/** Space that is left for the bar above or below a quote, CSS px. */
const BAR_SPACE = 80;

/** Whether the reader has not asked for reduced motion. */
export const allowsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

export class PassageNavigation {
  readonly #host: ArticleHost;
  readonly #reader: ArticleReader;
  readonly #deps: PassageNavigationDeps;
  readonly #bar: PassageBar;
  /** The id of the quote that the bar shows. */
  #current = '';
  /** Where the reader came from: `data-read` of the button, what was selected, and whether the list was open. */
  #from = { button: '', selected: null as string | null, listOpen: false };

  constructor(host: ArticleHost, reader: ArticleReader, words: () => ArticleWords, deps: PassageNavigationDeps) {
    this.#host = host;
    this.#reader = reader;
    this.#deps = deps;
    this.#bar = new PassageBar(host.renderRoot as ShadowRoot, words, {
      by: (steps) => this.#by(steps),
      back: () => this.#back(),
      undo: () => this.#undo(),
      continueReading: () => this.#continueReading(),
    });
  }

  /** Goes to a quote, or to the first (null), and opens the bar. */
  open(id: string | null): void {
    const passages = this.#deps.passages();
    const passage = id === null ? passages[0] : passages.find((candidate) => candidate.id === id);
    if (passage === undefined) return;
    this.#from = { button: id ?? '', selected: this.#host.selected, listOpen: this.#reader.listOpen };
    this.#go(passage);
  }

  /** Shows the quote of what is selected now, or closes the bar if that has none. Call it when either has changed. */
  follow(): void {
    if (!this.#bar.isOpen) return;
    const { selected } = this.#host;
    const passages = this.#deps.passages();
    const isSelected = (passage: AnchoredQuote): boolean =>
      formatSelection(passage.selection) === selected || selected === `edge:${passage.edge}`;
    // Several quotes may belong to what is selected: the one that is shown stays.
    const current = passages.find(({ id }) => id === this.#current);
    const stays = current !== undefined && isSelected(current);
    const passage = stays ? current : passages.find(isSelected);
    if (passage === undefined) this.close();
    else this.#show(passage);
  }

  /** Closes the bar, and does not set the focus. */
  close(): void {
    this.#bar.close();
  }

  #by(steps: number): void {
    const passages = this.#deps.passages();
    const index = passages.findIndex(({ id }) => id === this.#current);
    // After the last quote comes the first.
    const next = passages[(index + steps + passages.length) % passages.length];
    if (next !== undefined) this.#go(next);
  }

  #go(passage: AnchoredQuote): void {
    const { range, selection } = passage;
    this.#current = passage.id;
    if (this.#host.selected !== formatSelection(selection)) this.#reader.step(selection, 'article');
    scrollIntoView(range, { smooth: allowsMotion(), margin: BAR_SPACE, keep: null });
    caretAt(range);
    this.#show(passage);
  }

  #show(passage: AnchoredQuote): void {
    const passages = this.#deps.passages();
    this.#current = passage.id;
    this.#bar.show({
      number: passages.indexOf(passage) + 1,
      count: passages.length,
      name: this.#deps.nameOf(passage),
      quote: this.#deps.quoted(passage),
      range: passage.range,
    });
  }

  /** Goes to the graph, to the button or edge of the current quote. */
  #back(): void {
    this.close();
    void this.#focus(this.#current);
  }

  /** Goes back to where the reader came from, and restores what was selected there. */
  #undo(): void {
    const { button, selected, listOpen } = this.#from;
    this.close();
    if (this.#host.selected !== selected) this.#reader.step(parseSelection(selected), 'article');
    this.#reader.listOpen = listOpen;
    this.#host.requestUpdate();
    void this.#focus(button);
  }

  #continueReading(): void {
    const passage = this.#deps.passages().find(({ id }) => id === this.#current);
    this.close();
    if (passage !== undefined) caretAt(passage.range);
  }

  /** Gives the focus to the button that leads to a quote, else to the heading of the panel, else to the graph. */
  async #focus(id: string): Promise<void> {
    await this.#host.updateComplete;
    const root = this.#host.renderRoot;
    const target =
      [...root.querySelectorAll<HTMLElement>('[data-read]')].find(({ dataset }) => dataset['read'] === id) ??
      root.querySelector<HTMLElement>('.panel h3');
    if (target === null || !target.checkVisibility()) this.#deps.focusGraph();
    else target.focus();
  }
}

/** Puts the caret before a quote, so that screen readers and caret browsing go on from there. */
function caretAt({ startContainer, startOffset }: Range): void {
  startContainer.ownerDocument?.getSelection()?.collapse(startContainer, startOffset);
}
