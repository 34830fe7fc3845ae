/**
 * Links the graph to the article in the page: finds the quotes of the dataset in the text, highlights them, and leads
 * from a quote to its edge and back. The DOM of the article is not changed.
 */
import type { ReactiveController } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import type { StatementGraph } from '../../model/types.js';
import { findQuotes } from '../../anchoring/find-quotes.js';
import { readPageText, type ArticleNode, type ArticleText } from '../../anchoring/read-article.js';
import { scrollIntoView } from '../../anchoring/scroll-into-view.js';
import type { QuotePosition } from '../../anchoring/types.js';
import type { Target } from '../../scene/picking/pick.js';
import { lateOf } from '../../i18n/late-of.js';
import type { ArticleWords } from '../../i18n/late-types.js';
import { DgAnchorEvent } from './anchor-event.js';
import { ArticleHighlights } from './article-highlights.js';
import { ArticleObserver } from './article-observer.js';
import type { Origin, ReaderAction } from '../core/events.js';
import { idle } from '../core/idle.js';
import { inSlices } from '../core/in-slices.js';
import { DgErrorEvent } from '../core/lifecycle-events.js';
import {
  highlightsOf,
  nameOfQuote,
  evidenceQuotes,
  shownIn,
  type AnchoredQuote,
  type EvidenceQuote,
} from './passages.js';
import type { ArticleReader, ArticleHost, ShownPicture } from './article-host.js';
import type { MissingQuote, ArticleState } from '../core/article-state.js';
import { parseSelection, type Selection } from '../../model/selection.js';
import { formatSelection } from '../core/format-selection.js';
import { allowsMotion, PassageNavigation } from './passage-navigation.js';
import { themeOf } from '../core/theme.js';
import { isLow } from '../core/viewport.js';

/** What was found when the article was last read. */
interface Reading {
  readonly dataset: Dataset;
  readonly quotes: readonly EvidenceQuote[];
  readonly text: ArticleText;
  /** By the ids of the quotes. */
  readonly places: ReadonlyMap<string, QuotePosition>;
}

/** A window of at most this height is low, CSS px; as in the style sheets. */
const LOW = 480;

export class LinkedReading implements ReactiveController, ArticleState {
  readonly #host: ArticleHost;
  readonly #reader: ArticleReader;
  readonly #shown: ShownPicture;
  readonly #observer: ArticleObserver;
  readonly #navigation: PassageNavigation;
  #given: ArticleHost['article'] = null;
  #article: ArticleNode | null = null;
  #highlights: ArticleHighlights | null = null;
  /** Aborted when there is another article, and when the element is removed. */
  #abort = new AbortController();
  #unsubscribe: (() => void) | null = null;
  #dataset: Dataset | null = null;
  #last: Reading | null = null;
  #graph: StatementGraph | null = null;
  #passages: readonly AnchoredQuote[] = [];
  /** The colours for which the words are highlighted. */
  #scheme = '';
  /** Whether the article has to be read (again). */
  #readPending = false;
  /** Whether it is being read. */
  #reading = false;
  /** How the reader has just selected a quote that the page is to scroll to; null if there is none. */
  #scrollOrigin: Origin | null = null;

  constructor(host: ArticleHost, reader: ArticleReader, shown: ShownPicture) {
    this.#host = host;
    this.#reader = reader;
    this.#shown = shown;
    this.#observer = new ArticleObserver(host, {
      change: (article) => this.#change(article),
      text: () => this.#read(),
      fail: ({ message, code }) => host.dispatchEvent(new DgErrorEvent({ message, code, issues: [] })),
    });
    this.#navigation = new PassageNavigation(host, reader, () => this.words, {
      passages: () => this.#passages,
      nameOf: (passage) => this.#nameOf(passage),
      quoted: (passage) => shown()[1].words.quoted(passage.quote.exact),
      focusGraph: () => this.#focusGraph(),
    });
  }

  get words(): ArticleWords {
    return lateOf(this.#host.activeLocale!.words).article;
  }

  get ready(): boolean {
    return this.#last !== null;
  }

  get count(): number {
    return this.#passages.length;
  }

  get missing(): readonly MissingQuote[] {
    if (this.#last === null) return [];
    const { quotes, places } = this.#last;
    return quotes
      .filter(({ id }) => !places.has(id))
      .map((item) => ({
        name: this.#nameOf(item),
        quote: item.quote,
        source: item.source,
        selection: item.selection,
      }));
  }

  has(id: string): boolean {
    return this.#passages.some((passage) => passage.id === id);
  }

  show(id: string | null): void {
    this.#navigation.open(id);
  }

  hostConnected(): void {
    this.#reader.article = this;
    this.#unsubscribe = this.#reader.subscribe((action) => this.#onAction(action));
    this.#given = this.#host.article;
    this.#observer.follow(this.#given);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#observer.stop();
    this.#change(null);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.#host.article !== this.#given) {
      this.#given = this.#host.article;
      this.#observer.follow(this.#given);
    }
    const [composition] = this.#shown();
    if ((composition?.dataset ?? null) !== this.#dataset) {
      this.#dataset = composition?.dataset ?? null;
      this.#forget();
      this.#read();
    } else if (composition?.graph !== this.#graph || this.#scheme !== this.#schemeNow) this.#highlight();
    this.#light();
    this.#navigation.follow();
    if (this.#scrollOrigin === null) return;
    const origin = this.#scrollOrigin;
    this.#scrollOrigin = null;
    // The panel takes the focus first, which may scroll the page as well.
    requestAnimationFrame(() => this.#scrollToSelected(origin));
  }

  #onAction(action: ReaderAction): void {
    if (action.type !== 'select') return;
    const { kind, origin } = action.detail;
    // An actor has no quote of its own to scroll to.
    this.#scrollOrigin = origin !== 'article' && (kind === 'edge' || kind === 'statement') ? origin : null;
  }

  #change(article: ArticleNode | null): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#forget();
    this.#highlights?.destroy();
    this.#article = article;
    this.#highlights =
      article === null
        ? null
        : new ArticleHighlights(article, this.#host, {
            point: (passage) => {
              // An element that was removed from the page has no stage.
              if (this.#host.isConnected)
                this.#shown()[2]?.stage?.point(passage === null ? null : { kind: 'edge', id: passage.edge });
            },
            press: (passages) => this.#press(passages),
          });
    this.#read();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#navigation.close();
    this.#last = null;
    this.#graph = null;
    this.#passages = [];
    this.#highlights?.set([], []);
  }

  /** Reads the article when the browser is idle; if it changes meanwhile, it is read again. */
  #read(): void {
    this.#readPending = true;
    if (!this.#reading) void this.#readWhilePending();
  }

  async #readWhilePending(): Promise<void> {
    this.#reading = true;
    while (this.#readPending) {
      this.#readPending = false;
      const { signal } = this.#abort;
      if (await idle(signal)) await this.#readOnce(signal);
    }
    this.#reading = false;
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const dataset = this.#dataset;
    if (this.#article === null || dataset === null) return;
    const text = await inSlices(readPageText(this.#article, this.#host), signal);
    if (text === null) return;
    const last = this.#last?.dataset === dataset ? this.#last : null;
    const quotes = last?.quotes ?? evidenceQuotes(dataset);
    const places = last?.text.text === text.text ? last.places : await inSlices(findQuotes(text, quotes), signal);
    // There may be another dataset by now.
    if (places === null || this.#dataset !== dataset) return;
    this.#last = { dataset, quotes, text, places };
    this.#highlight();
    this.#light();
    this.#navigation.follow();
    this.#host.requestUpdate();
    if (places === last?.places) return;
    const ids = quotes.map(({ id }) => id);
    const found = ids.filter((id) => places.has(id));
    const missing = ids.filter((id) => !places.has(id));
    this.#host.dispatchEvent(new DgAnchorEvent({ found, missing }));
  }

  /** What the colours of the page depend on, as far as the element is told. */
  get #schemeNow(): string {
    return `${this.#host.theme} ${matchMedia('(prefers-color-scheme: dark)').matches}`;
  }

  /** Highlights the quotes of the edges that the graph shows. */
  #highlight(): void {
    const graph = this.#shown()[0]?.graph ?? null;
    this.#scheme = this.#schemeNow;
    if (this.#last === null || this.#highlights === null || graph === null) return;
    const { dataset, quotes, text, places } = this.#last;
    const shown = shownIn(graph);
    this.#graph = graph;
    this.#passages = quotes
      .flatMap((item): AnchoredQuote[] => {
        const place = shown.has(item.id) ? places.get(item.id) : undefined;
        const range = place === undefined ? null : text.range(place.start, place.end);
        return range === null ? [] : [{ ...item, range, start: place!.start, length: place!.end - place!.start }];
      })
      .sort((a, b) => a.start - b.start || a.length - b.length);
    this.#highlights.set(
      this.#passages,
      highlightsOf(this.#passages, graph, themeOf(this.#host, this.#highlights.theme, dataset)),
    );
  }

  /** Emphasises the quotes of what the reader points at, and of what is selected. */
  #light(): void {
    const hovered = this.#reader.hovered?.target ?? null;
    const selected = parseSelection(this.#host.selected);
    this.#highlights?.light(
      (passage) => touches(passage, hovered),
      (passage) => touches(passage, selected),
    );
  }

  /** Selects the innermost of the pressed quotes; if it is selected already, the next wider one. */
  #press(passages: readonly AnchoredQuote[]): void {
    const selected = passages.findIndex(({ selection }) => formatSelection(selection) === this.#host.selected);
    this.#reader.step(passages[(selected + 1) % passages.length]!.selection, 'article');
  }

  /**
   * Scrolls to the quote that the reader has selected, as far as an open panel stays in view. Where the panel is a
   * sheet over the graph, and in a low window, the page does not scroll; a button in the panel leads to the quote.
   */
  #scrollToSelected(origin: Origin): void {
    const selected = parseSelection(this.#host.selected);
    const passage = this.#passages.find((candidate) => touches(candidate, selected));
    if (passage === undefined) return;
    const panel = this.#host.renderRoot.querySelector('.panel');
    const sheet = panel !== null && getComputedStyle(panel).position === 'absolute';
    const inView = origin === 'pointer' ? null : panel;
    scrollIntoView(passage.range, {
      smooth: allowsMotion(),
      margin: 24,
      keep: sheet || isLow(LOW) ? 'page' : inView,
    });
  }

  /** Gives the focus to the selected edge in the graph. */
  #focusGraph(): void {
    const selected = parseSelection(this.#host.selected);
    const passage = this.#passages.find((candidate) => touches(candidate, selected));
    if (passage !== undefined) this.#shown()[2]?.stage?.focus({ kind: 'edge', id: passage.edge });
  }

  #nameOf(item: EvidenceQuote): string {
    return nameOfQuote(item, this.#last!.dataset, this.#shown()[1]);
  }
}

/** Whether a quote is evidence for something: for its statement, its edge, or an actor at an end of that edge. */
function touches({ id, edge, from, to, claim }: AnchoredQuote, what: Target | Selection | null): boolean {
  if (what === null) return false;
  if (what.kind === 'actor') return what.id === from || what.id === to;
  return what.kind === 'edge' ? what.id === edge : claim !== null && what.id === id;
}
