/** The reader's way through the marked passages of an article, and back to the graph. */
import { scrollIntoView } from '../../anchoring/scroll-into-view.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import type { AnchoredQuote } from './passages.js';
import type { ArticleReader, ArticleHost } from './article-host.js';
import { formatSelection, parseSelection } from '../core/selection.js';
import { PassageBar } from './passage-bar.js';

export interface PassageNavigationDeps {
  /** What is marked, in the order of the text. */
  passages(): readonly AnchoredQuote[];
  nameOf(passage: AnchoredQuote): string;
  /** Its words within quotation marks. */
  quoted(passage: AnchoredQuote): string;
  /** Gives the focus to what is selected in the graph. */
  focusGraph(): void;
}

/** Room for the bar above or below words, CSS px. */
const ROOM = 80;

/** Whether the reader is fine with things that move. */
export const allowsMotion = (): boolean => !matchMedia('(prefers-reduced-motion: reduce)').matches;

export class PassageNavigation {
  readonly #host: ArticleHost;
  readonly #reader: ArticleReader;
  readonly #deps: PassageNavigationDeps;
  readonly #bar: PassageBar;
  /** Id of the passage that the bar shows. */
  #current = '';
  /** Where the reader came from: the button, and what was selected. */
  #from = { button: '', selected: null as string | null, listOpen: false };

  constructor(host: ArticleHost, reader: ArticleReader, words: () => ArticleWords, deps: PassageNavigationDeps) {
    this.#host = host;
    this.#reader = reader;
    this.#deps = deps;
    this.#bar = new PassageBar(host.renderRoot as ShadowRoot, words, {
      by: (steps) => this.#by(steps),
      back: () => this.#back(),
      undo: () => this.#undo(),
      readOn: () => this.#readOn(),
    });
  }

  /** Leads the reader to a passage, or to the first, and opens the bar. */
  open(id: string | null): void {
    const passages = this.#deps.passages();
    const passage = id === null ? passages[0] : passages.find((candidate) => candidate.id === id);
    if (passage === undefined) return;
    this.#from = { button: id ?? '', selected: this.#host.selected, listOpen: this.#reader.listOpen };
    this.#go(passage);
  }

  /** What is selected has changed, or the passages have: the bar shows what is selected, and goes with it. */
  follow(): void {
    if (!this.#bar.isOpen) return;
    const { selected } = this.#host;
    const passages = this.#deps.passages();
    const is = (passage: AnchoredQuote): boolean =>
      formatSelection(passage.selection) === selected || selected === `edge:${passage.edge}`;
    const passage = passages.find((candidate) => candidate.id === this.#current && is(candidate)) ?? passages.find(is);
    if (passage === undefined) this.close();
    else this.#show(passage);
  }

  /** Takes the bar away and leaves the focus where it falls. */
  close(): void {
    this.#bar.close();
  }

  #by(steps: number): void {
    const passages = this.#deps.passages();
    const at = passages.findIndex(({ id }) => id === this.#current);
    // After the last comes the first.
    const next = passages[(at + steps + passages.length) % passages.length];
    if (next !== undefined) this.#go(next);
  }

  #go(passage: AnchoredQuote): void {
    const { range, selection } = passage;
    this.#current = passage.id;
    if (this.#host.selected !== formatSelection(selection)) this.#reader.step(selection, 'article');
    scrollIntoView(range, { smooth: allowsMotion(), margin: ROOM, keep: null });
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

  /** To the graph, at the passage that was read last. */
  #back(): void {
    this.close();
    void this.#focus(this.#current);
  }

  /** To where the reader came from, as it was. */
  #undo(): void {
    const { button, selected, listOpen } = this.#from;
    this.close();
    if (this.#host.selected !== selected) this.#reader.step(parseSelection(selected), 'article');
    this.#reader.listOpen = listOpen;
    this.#host.requestUpdate();
    void this.#focus(button);
  }

  #readOn(): void {
    const passage = this.#deps.passages().find(({ id }) => id === this.#current);
    this.close();
    if (passage !== undefined) caretAt(passage.range);
  }

  /** Gives the focus to the button that leads to a passage, else to the heading of the panel, else to the graph. */
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

/** Puts the caret before words, from where screen readers and caret browsing go on. The tree of the page stays as it is. */
function caretAt({ startContainer, startOffset }: Range): void {
  startContainer.ownerDocument?.getSelection()?.collapse(startContainer, startOffset);
}
