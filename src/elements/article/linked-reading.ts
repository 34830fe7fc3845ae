/**
 * The graph beside the article that it rests on: finds the quotes of the dataset in the page's own
 * text, marks them, and leads from words to lines and back. Changes nothing within the article.
 */
import type { ReactiveController } from 'lit';
import type { Dataset } from '../../data/parse.js';
import type { StatementGraph } from '../../model/types.js';
import { findQuotes } from '../../anchoring/find-quotes.js';
import { readArticle, type ArticleNode, type ArticleText } from '../../anchoring/page-text.js';
import { reveal } from '../../anchoring/scroll-into-view.js';
import type { QuotePosition } from '../../anchoring/types.js';
import type { Target } from '../../scene/picking/pick.js';
import { lateOf } from '../../i18n/languages.js';
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
import { formatSelection, parseSelection, type Selection } from '../core/selection.js';
import { allowsMotion, PassageNavigation } from './passage-navigation.js';
import { themeOf } from '../core/theme.js';

/** What was found at the last reading. */
interface Reading {
  readonly dataset: Dataset;
  readonly quoted: readonly EvidenceQuote[];
  readonly text: ArticleText;
  readonly places: ReadonlyMap<string, QuotePosition>;
}

export class LinkedReading implements ReactiveController, ArticleState {
  readonly #host: ArticleHost;
  readonly #reader: ArticleReader;
  readonly #shown: ShownPicture;
  readonly #watch: ArticleObserver;
  readonly #steps: PassageNavigation;
  #given: ArticleHost['article'] = null;
  #article: ArticleNode | null = null;
  #marks: ArticleHighlights | null = null;
  /** Ends with the article, and with the element's time in the page. */
  #life = new AbortController();
  #unsubscribe: (() => void) | null = null;
  #dataset: Dataset | null = null;
  #reading: Reading | null = null;
  #graph: StatementGraph | null = null;
  #passages: readonly AnchoredQuote[] = [];
  /** Whether the article is to be read once more, and whether it is read just now. */
  #due = false;
  #busy = false;
  /** What the reader selected a moment ago, whose words are to be scrolled to. */
  #sought: Origin | null = null;

  constructor(host: ArticleHost, reader: ArticleReader, shown: ShownPicture) {
    this.#host = host;
    this.#reader = reader;
    this.#shown = shown;
    this.#watch = new ArticleObserver(host, {
      change: (article) => this.#change(article),
      text: () => this.#read(),
      fail: ({ message, code }) => host.dispatchEvent(new DgErrorEvent({ message, code, issues: [] })),
    });
    this.#steps = new PassageNavigation(host, reader, () => this.words, {
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
    return this.#reading !== null;
  }

  get count(): number {
    return this.#passages.length;
  }

  get missing(): readonly MissingQuote[] {
    if (this.#reading === null) return [];
    const { quoted, places } = this.#reading;
    return quoted
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
    this.#steps.open(id);
  }

  hostConnected(): void {
    this.#reader.article = this;
    this.#unsubscribe = this.#reader.subscribe((action) => this.#onAction(action));
    this.#given = this.#host.article;
    this.#watch.follow(this.#given);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#watch.stop();
    this.#change(null);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.#host.article !== this.#given) {
      this.#given = this.#host.article;
      this.#watch.follow(this.#given);
    }
    const [composition] = this.#shown();
    if ((composition?.dataset ?? null) !== this.#dataset) {
      this.#dataset = composition?.dataset ?? null;
      this.#forget();
      this.#read();
    } else if (composition?.graph !== this.#graph) this.#mark();
    this.#light();
    this.#steps.follow();
    if (this.#sought === null) return;
    const origin = this.#sought;
    this.#sought = null;
    // After the panel has taken the focus, which may scroll the page as well.
    requestAnimationFrame(() => this.#seek(origin));
  }

  #onAction(action: ReaderAction): void {
    if (action.type !== 'select') return;
    const { kind, origin } = action.detail;
    // An actor has no words of its own.
    this.#sought = origin !== 'article' && (kind === 'edge' || kind === 'statement') ? origin : null;
  }

  #change(article: ArticleNode | null): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#forget();
    this.#marks?.destroy();
    this.#article = article;
    this.#marks =
      article === null
        ? null
        : new ArticleHighlights(article, this.#host, {
            point: (passage) => {
              // The stage goes with the element.
              if (this.#host.isConnected)
                this.#shown()[2]?.stage?.point(passage === null ? null : { kind: 'edge', id: passage.edge });
            },
            press: (passages) => this.#press(passages),
          });
    this.#read();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#steps.close();
    this.#reading = this.#graph = null;
    this.#passages = [];
    this.#marks?.set([], []);
  }

  /** Reads the article when the page has time; what changes while it is read is read after it. */
  #read(): void {
    this.#due = true;
    if (!this.#busy) void this.#readWhileDue();
  }

  async #readWhileDue(): Promise<void> {
    this.#busy = true;
    while (this.#due) {
      this.#due = false;
      const { signal } = this.#life;
      if (await idle(signal)) await this.#readOnce(signal);
    }
    this.#busy = false;
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const dataset = this.#dataset;
    if (this.#article === null || dataset === null) return;
    const text = await inSlices(readArticle(this.#article, this.#host), signal);
    if (text === null) return;
    const last = this.#reading?.dataset === dataset ? this.#reading : null;
    const quoted = last?.quoted ?? evidenceQuotes(dataset);
    const places = last?.text.text === text.text ? last.places : await inSlices(findQuotes(text, quoted), signal);
    // Meanwhile another dataset may have come.
    if (places === null || this.#dataset !== dataset) return;
    this.#reading = { dataset, quoted, text, places };
    this.#mark();
    this.#light();
    this.#steps.follow();
    this.#host.requestUpdate();
    if (places === last?.places) return;
    const [found, missing] = [true, false].map((is) =>
      quoted.filter(({ id }) => places.has(id) === is).map(({ id }) => id),
    ) as [string[], string[]];
    this.#host.dispatchEvent(new DgAnchorEvent({ found, missing }));
  }

  /** Marks what the graph shows: words that lead nowhere are none. */
  #mark(): void {
    const graph = this.#shown()[0]?.graph ?? null;
    if (this.#reading === null || this.#marks === null || graph === null) return;
    const { dataset, quoted, text, places } = this.#reading;
    const shown = shownIn(graph);
    this.#graph = graph;
    this.#passages = quoted
      .flatMap((item): AnchoredQuote[] => {
        const place = shown.has(item.id) ? places.get(item.id) : undefined;
        const range = place === undefined ? null : text.range(place.start, place.end);
        return range === null ? [] : [{ ...item, range, start: place!.start, length: place!.end - place!.start }];
      })
      .sort((a, b) => a.start - b.start || a.length - b.length);
    this.#marks.set(
      this.#passages,
      highlightsOf(this.#passages, graph, themeOf(this.#host, this.#marks.theme, dataset)),
    );
  }

  #light(): void {
    const hovered = this.#reader.hovered?.target ?? null;
    const selected = parseSelection(this.#host.selected);
    this.#marks?.light(
      (passage) => touches(passage, hovered),
      (passage) => touches(passage, selected),
    );
  }

  /** Who presses the same words again means the next wider passage around them. */
  #press(passages: readonly AnchoredQuote[]): void {
    const at = passages.findIndex(({ selection }) => formatSelection(selection) === this.#host.selected);
    this.#reader.step(passages[(at + 1) % passages.length]!.selection, 'article');
  }

  /** Scrolls to the words of what the reader has selected; not so far that the reader loses sight of an open panel, nor under a sheet: there a button leads to the words. */
  #seek(origin: Origin): void {
    const selected = parseSelection(this.#host.selected);
    const passage = this.#passages.find((candidate) => touches(candidate, selected));
    if (passage === undefined) return;
    const panel = this.#host.renderRoot.querySelector('.panel');
    const sheet = panel !== null && getComputedStyle(panel).position === 'absolute';
    reveal(passage.range, {
      smooth: allowsMotion(),
      margin: 24,
      keep: sheet ? 'page' : origin === 'pointer' ? null : panel,
    });
  }

  #focusGraph(): void {
    const selected = parseSelection(this.#host.selected);
    const passage = this.#passages.find((candidate) => touches(candidate, selected));
    if (passage !== undefined) this.#shown()[2]?.stage?.focus({ kind: 'edge', id: passage.edge });
  }

  #nameOf(item: EvidenceQuote): string {
    return nameOfQuote(item, this.#reading!.dataset, this.#shown()[1]);
  }
}

/** Whether a passage is evidence for something: its own statement, its edge, or one that ends at an actor. */
function touches({ id, edge, from, to, claim }: AnchoredQuote, what: Target | Selection | null): boolean {
  if (what === null) return false;
  if (what.kind === 'actor') return what.id === from || what.id === to;
  return what.kind === 'edge' ? what.id === edge : claim !== null && what.id === id;
}
