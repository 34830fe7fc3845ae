/** What the coding desk shows: the draft with its history, the words that are chosen, and the open form. */
import { articleIndex } from '../core/article-index.js';
import type { WrittenDraft } from '../core/written-draft.js';
import { cellOf, META_ROW, textOf } from '../core/draft.js';
import { goTo, record, redo, undo, type History } from '../core/history.js';
import { emptySentence, isUntouched, knownOnly, saveSentence, sentenceOf, type Sentence } from '../core/sentence.js';
import { placeOf, quoteAt } from '../core/quote-at.js';
import { paragraphsOf, type QuotePlace } from '../../data/quotes.js';
import type { Quote } from '../../data/schema.js';
import { CODER } from '../core/start-draft.js';
import type { Change, Draft, Edit } from '../core/types.js';
import type { DiplomaticGraph } from '../../elements/diplomatic-graph.js';
import type { DraftKeeper } from './draft-keeper.js';
import { LateDraftReader } from './late-draft-reader.js';
import type { OpenReview } from './open-review.js';

/** How many actors are remembered as used last. */
const RECENT = 8;

export class DeskState extends EventTarget {
  readonly #keeper: DraftKeeper;
  #history: History;
  #paragraphs: readonly string[] = [];
  #text: string | null = null;
  #range: QuotePlace | null = null;
  #sentence: Sentence | null = null;
  #recent: readonly string[] = [];
  #message = '';
  #selected: string | null = null;
  #isReplacing = false;
  /** The statement or affiliation that was saved last, for *Another one with these words*. */
  #last: Sentence | null = null;
  readonly #reader = new LateDraftReader(() => this.#changed());
  #isTelling = false;
  #isComparing = false;
  /** The graph that is shown; null before the first actor. */
  graph: DiplomaticGraph | null = null;
  /** The review of proposed statements; null if none is under way. */
  review: OpenReview | null = null;

  constructor(history: History, keeper: DraftKeeper) {
    super();
    this.#history = history;
    this.#keeper = keeper;
    this.#takeOpen();
    keeper.onChange = () => {
      // Another tab has taken the draft, and the form with it.
      if (this.readOnly) this.#sentence = null;
      this.#changed();
    };
    this.#readText();
  }

  get draft(): Draft {
    return this.#history.draft;
  }

  get history(): History {
    return this.#history;
  }

  get keeper(): DraftKeeper {
    return this.#keeper;
  }

  /** The id of the source that is coded. */
  get source(): string {
    return this.draft.sources.keys().next().value ?? 'article';
  }

  get language(): string {
    return textOf(this.draft, 'sources', this.source, 'language') || textOf(this.draft, 'meta', META_ROW, 'language');
  }

  get paragraphs(): readonly string[] {
    return this.#paragraphs;
  }

  /** The words that are chosen. */
  get range(): QuotePlace | null {
    return this.#range;
  }

  /** What the open form holds. What is gone from the draft is not chosen any more, unless it comes back. */
  get sentence(): Sentence | null {
    return this.#sentence && knownOnly(this.draft, this.#sentence);
  }

  /** Ids of actors, the last used first. */
  get recent(): readonly string[] {
    return this.#recent;
  }

  /** Whether the last change is a letter of a field that may go on being typed. */
  get isTyping(): boolean {
    const last = this.#history.entries.at(-1);
    return last?.kind === 'do' && last.change.group !== undefined;
  }

  /** Whether the text pane asks for a text: there is none, or it is to be replaced. */
  get asksForText(): boolean {
    return this.#isReplacing || this.#paragraphs.length === 0;
  }

  replaceText(isReplacing = true): void {
    this.#isReplacing = isReplacing;
    this.#changed();
  }

  /** Whether the story is edited, for which the graph has its filters. */
  get isTelling(): boolean {
    return this.#isTelling;
  }

  tell(isTelling: boolean): void {
    this.#isTelling = isTelling;
    this.#changed();
  }

  /** Whether the comparison with another coder stands in place of graph and lists. */
  get isComparing(): boolean {
    return this.#isComparing;
  }

  compare(isComparing: boolean): void {
    this.#isComparing = isComparing;
    this.#changed();
  }

  /** What is selected in the graph, such as `actor:us`, `edge:us/support/opposition` or `statement:s1`. */
  get selected(): string | null {
    return this.#selected;
  }

  select(selected: string | null): void {
    this.#selected = selected;
    this.#changed();
  }

  /** Where a quote stands in the text; null if it does not, or if there is no text. */
  placeOf(quote: Quote | null): QuotePlace | null {
    return quote === null ? null : placeOf(this.#paragraphs, quote);
  }

  /** What was done last, for screen readers and the line under the form. */
  get message(): string {
    return this.#message;
  }

  get canRepeat(): boolean {
    return this.#last !== null;
  }

  get readOnly(): boolean {
    return this.#keeper.isReadOnly;
  }

  /** The dataset of all finished statements; null until it can be read. */
  get dataset(): unknown {
    return this.#reader.read(this.draft)?.dataset ?? null;
  }

  /** Whether {@link dataset} can be read: what writes and checks it is loaded after the page. */
  get canRead(): boolean {
    return this.#reader.canRead;
  }

  get issues(): WrittenDraft['issues'] {
    return this.#reader.read(this.draft)?.issues ?? [];
  }

  choose(range: QuotePlace | null): void {
    this.#range = range;
    this.#changed();
  }

  say(message: string): void {
    this.#tell(message);
    this.#changed();
  }

  /** A message that is the same as the one before is announced again only if it differs by a letter. */
  #tell(message: string): void {
    this.#message = message !== '' && message === this.#message ? `${message}\u00A0` : message;
  }

  perform(change: Change, message = ''): void {
    if (this.readOnly || change.cells.length === 0) return;
    this.#history = record(this.#history, change, Date.now());
    this.#after(message);
  }

  /** @param say What is told of the edit that is taken back. */
  undo(say: (edit: Edit) => string): void {
    const step = this.#history.done.at(-1);
    if (this.readOnly || step === undefined) return;
    this.#history = undo(this.#history, Date.now());
    this.#after(say(step.change.edit));
  }

  /** @param say What is told of the edit that is done again. */
  redo(say: (edit: Edit) => string): void {
    const step = this.#history.undone.at(-1);
    if (this.readOnly || step === undefined) return;
    this.#history = redo(this.#history, Date.now());
    this.#after(say(step.change.edit));
  }

  goTo(step: number, message: string): void {
    if (this.readOnly) return;
    this.#history = goTo(this.#history, step, Date.now());
    this.#after(message);
  }

  /** Takes over what another tab has written; the form, too, if the draft is written here now. */
  follow(history: History): void {
    this.#history = history;
    this.#takeOpen();
    this.#readText();
    this.#changed();
  }

  /** Opens the form for the words that are chosen. */
  openSentence(form: Sentence['form'] = 'statement'): void {
    if (this.readOnly) return;
    this.#keepUnfinished();
    const quote = this.#chosenQuote();
    this.#setSentence(emptySentence(form, this.source, quote));
  }

  /** Opens the form with all that was saved last but the actor in "Who", for words that name several of them. */
  repeatSentence(): void {
    if (this.readOnly || this.#last === null) return;
    const quote = this.#chosenQuote() ?? this.#last.quote;
    this.#setSentence({ ...this.#last, id: null, from: null, claim: '', quote });
  }

  /** Opens the form with a proposed statement. It is saved only if a person accepts it. */
  openProposed(sentence: Sentence): void {
    if (this.readOnly) return;
    this.#keepUnfinished();
    this.#range = null;
    this.#setSentence(sentence);
  }

  editSentence(form: Sentence['form'], id: string): void {
    if (this.readOnly) return;
    this.#keepUnfinished();
    this.#setSentence(sentenceOf(this.draft, form, id));
  }

  updateSentence(fields: Partial<Sentence>): void {
    if (this.#sentence !== null) this.#setSentence({ ...this.#sentence, ...fields });
  }

  /** Uses the words that are chosen now in place of those of the open form. */
  useChosenWords(): void {
    const quote = this.#chosenQuote();
    if (quote !== null) this.updateSentence({ quote });
  }

  /** Saves what the form holds, finished or not, and closes it. */
  save(message: string): void {
    const { sentence } = this;
    if (sentence === null) return;
    this.#last = sentence;
    const { change, actors } = saveSentence(this.draft, sentence, textOf(this.draft, 'meta', META_ROW, CODER));
    this.#recent = [...new Set([...actors, ...this.#recent])].slice(0, RECENT);
    // Who was new has an id now, so that a repetition names the same actor.
    const [from, to] = actors;
    if (from !== undefined && to !== undefined)
      this.#last = { ...this.#last, from: { type: 'known', id: from }, to: { type: 'known', id: to } };
    this.#sentence = null;
    void this.#keeper.keepOpen(null);
    if (change.cells.length === 0) this.say(message);
    else this.perform(change, message);
  }

  /** Closes the form. What was chosen is kept as an unfinished statement. */
  closeSentence(message: string): void {
    const isKept = this.#keepUnfinished();
    this.#sentence = null;
    void this.#keeper.keepOpen(null);
    this.say(isKept ? message : '');
  }

  /** Closes the form of a row that has been deleted. */
  dropSentence(): void {
    this.#sentence = null;
    void this.#keeper.keepOpen(null);
    this.#changed();
  }

  /** The chosen words as a quote; null if none are chosen. */
  #chosenQuote(): Quote | null {
    if (this.#range === null) return null;
    const { paragraph, start, end } = this.#range;
    return quoteAt(this.#paragraphs, paragraph, start, end);
  }

  #keepUnfinished(): boolean {
    const { sentence } = this;
    if (sentence === null || isUntouched(sentence)) return false;
    // Nobody has accepted a proposal that is closed: it is still proposed.
    if (sentence.proposal !== undefined) return false;
    const { change } = saveSentence(this.draft, sentence, textOf(this.draft, 'meta', META_ROW, CODER));
    this.#sentence = null;
    this.perform(change);
    return change.cells.length > 0;
  }

  #setSentence(sentence: Sentence): void {
    this.#sentence = sentence;
    void this.#keeper.keepOpen({ sentence });
    this.#changed();
  }

  /** Opens the form that was kept. */
  #takeOpen(): void {
    const open = this.#keeper.open as { readonly sentence?: Sentence } | null;
    this.#sentence = this.readOnly ? null : (open?.sentence ?? null);
  }

  #after(message: string): void {
    this.#tell(message);
    void this.#keeper.keep(this.#history);
    this.#readText();
    this.#changed();
  }

  #readText(): void {
    const text = cellOf(this.draft, 'texts', this.source, 'text');
    if (text === this.#text) return;
    this.#text = typeof text === 'string' ? text : null;
    this.#paragraphs = paragraphsOf(this.#text ?? '');
    this.#range = null;
    // The names in the article are read before the first form asks for them.
    const [paragraphs, { language }] = [this.#paragraphs, this];
    setTimeout(() => articleIndex(paragraphs, language).names(1));
  }

  /** Has everything drawn anew that shows the state. */
  refresh(): void {
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
