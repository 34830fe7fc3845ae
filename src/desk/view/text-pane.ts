/**
 * The text of the article, in which words are chosen: by mouse, by the keys of a word cursor, by tapping the first and
 * the last word, or by typing them.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { scrollIntoView } from '../../anchoring/scroll-into-view.js';
import type { QuotePlace } from '../../data/quotes.js';
import { quoteFrom } from '../core/quote-at.js';
import { snapToWords, wordAt, wordsOf } from '../core/words.js';
import { paragraphsView, ParagraphStates, stateTexts } from './article-view.js';
import { DeskView } from './desk-view.js';
import { hasLetterKeys, latinKey } from './letter-keys.js';
import { NameReader } from './name-reader.js';
import { SelectionHandles } from './selection-handles.js';
import { textActions } from './text-actions.js';
import { textBar } from './text-bar.js';
import { caretAt, markWords, placeOfSelection, rangeOf } from './text-range.js';
import { moveSelection, selectionOf, spanOf } from './word-cursor.js';

/** The words that were found for typed ones, and that are offered. */
type Offer = QuotePlace & { readonly text: string };

export class DeskTextPane extends DeskView {
  static override properties = {
    ...DeskView.properties,
    active: { state: true },
    tapping: { state: true },
    offer: { state: true },
    asking: { state: true },
    note: { state: true },
  };

  /** The paragraph that is the tab stop, from 1. */
  declare active: number;
  /** How far choosing by taps has come: null if it is off; else the first word, or nothing yet. */
  declare tapping: 'first' | { readonly paragraph: number; readonly word: number } | null;
  declare offer: Offer | null;
  /** The paragraph for which a reason is asked why it has no statement. */
  declare asking: number | null;
  declare note: string;
  readonly #states = new ParagraphStates();
  readonly #names = new NameReader();
  /** The chosen words by indexes, while they are chosen by keys. */
  #words: ReturnType<typeof wordsOf> = [];

  constructor() {
    super();
    this.active = 1;
    this.tapping = null;
    this.offer = null;
    this.asking = null;
    this.note = '';
    const take = (selection: Selection): void => void (this.tapping === null && this.#takeSelected(selection));
    this.addController(new SelectionHandles(take));
  }

  /** The text, which the graph takes as its article. */
  get article(): HTMLElement | null {
    return this.querySelector('article');
  }

  /** Gives the focus back to the words, after a form was closed. */
  takeFocus(): void {
    const number = this.desk.range?.paragraph ?? this.active;
    void this.updateComplete.then(() => this.#paragraph(number)?.focus());
  }

  protected override watched(): readonly unknown[] {
    const { asksForText, canRepeat, draft, language, paragraphs, range, readOnly, review, sentence } = this.desk;
    const states = this.#states.of(draft, paragraphs);
    const shown = [states, paragraphs, range, sentence?.quote, readOnly, asksForText, canRepeat, language];
    return [...shown, review?.words, review?.pending, review?.progress, review?.isReading, review?.isPreviewing];
  }

  protected override updated(_changed: PropertyValues): void {
    const { range, sentence } = this.desk;
    const open = this.desk.placeOf(sentence?.quote ?? null);
    const shown = range ?? open;
    const article = this.article;
    this.#names.read(this.desk.paragraphs, this.desk.language);
    if (article === null) return;
    this.desk.review?.mark(article);
    const words = shown === null ? null : rangeOf(article, shown);
    markWords(words, open === null || open === shown ? null : rangeOf(article, open));
    // The form takes room from the text, so that its words may have to be scrolled to.
    if (words !== null && sentence !== null)
      requestAnimationFrame(() => scrollIntoView(words, { smooth: false, margin: 24, keep: null }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    markWords(null, null);
  }

  protected override render(): TemplateResult {
    if (this.desk.asksForText)
      return html`<desk-paste-form .desk=${this.desk} .words=${this.words} .terms=${this.terms}></desk-paste-form>`;
    return this.#textView();
  }

  #textView(): TemplateResult {
    const { paragraphs, language, draft, review } = this.desk;
    const w = this.words.text;
    const { tapping, note, offer } = this;
    const proposals = review?.counts;
    const states = this.#states.of(draft, paragraphs);
    const done = states.filter(({ state }) => state !== 'unread').length;
    return html`
      ${textBar(this, { done, tapping, note, hasOffer: offer !== null }, this.#barActions)}
      <article
        id="desk-text"
        lang=${language || nothing}
        aria-label=${w.label}
        tabindex="-1"
        @keydown=${this.#onKey}
        @pointerup=${this.#onPointerUp}
        @focusin=${this.#onFocusIn}
      >
        ${guard([paragraphs, states, this.active, review?.pending], () =>
          paragraphsView(paragraphs, states, this.active, proposals),
        )}
      </article>
      <div hidden>
        ${guard([states, this.words, review?.pending, review?.words], () =>
          stateTexts(states, this.words, this.terms, (number) => review?.leftIn(number) ?? ''),
        )}
      </div>
      <div class="text-actions">
        ${textActions(this, () => this.#ask())}
        ${
          this.asking === null
            ? nothing
            : html`<desk-none-form
                .desk=${this.desk}
                .words=${this.words}
                .terms=${this.terms}
                .number=${this.asking}
                @close=${this.#onNoneClose}
              ></desk-none-form>`
        }
      </div>
    `;
  }

  readonly #barActions = {
    toggleTapping: (): void => {
      this.tapping = this.tapping === null ? 'first' : null;
    },
    find: (event: SubmitEvent): void => this.#find(event),
    takeOffer: (): void => {
      if (this.offer !== null) this.#take(this.offer);
    },
  };

  #take({ paragraph, start, end }: Offer): void {
    this.offer = null;
    this.note = '';
    this.active = paragraph;
    this.desk.choose({ paragraph, start, end });
    this.#announce();
    this.takeFocus();
  }

  #find(event: SubmitEvent): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).elements.namedItem('words') as HTMLInputElement;
    if (field.value.trim() === '') return;
    const found = quoteFrom(this.desk.paragraphs, field.value);
    const w = this.words.text;
    if ('quote' in found) {
      const place = this.desk.placeOf(found.quote)!;
      field.value = '';
      this.#take({ ...place, text: found.quote.exact });
    } else {
      this.offer = found.nearest;
      this.note = found.nearest === null ? w.notFound : w.nearest(found.nearest.text, found.nearest.paragraph);
    }
  }

  #ask(): void {
    this.asking = this.active;
  }

  readonly #onNoneClose = (): void => {
    this.active = this.asking ?? this.active;
    this.asking = null;
    this.takeFocus();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    const number = Number((event.target as HTMLElement).dataset['paragraph']);
    if (number > 0) this.active = number;
  };

  /** Takes the words that the mouse has selected, or one that was tapped. */
  readonly #onPointerUp = (event: PointerEvent): void => {
    if (this.tapping !== null) {
      this.#onTap(event);
      return;
    }
    const selection = getSelection();
    if (selection === null) return;
    // A press that selects nothing leaves no words chosen, as in any text.
    if (selection.isCollapsed) {
      if (this.desk.range !== null) this.desk.choose(null);
      const at = this.desk.review === null ? null : caretAt(this.article!, event.clientX, event.clientY);
      if (at !== null) this.desk.review?.openAt(at);
      return;
    }
    this.#takeSelected(selection);
  };

  #takeSelected(selection: Selection): void {
    const place = this.article === null ? null : placeOfSelection(this.article, selection);
    if (place === null) return;
    this.note = place.cut ? this.words.text.oneParagraph : '';
    this.#chooseSnapped(place.paragraph, place.start, place.end);
  }

  #onTap(event: PointerEvent): void {
    const at = caretAt(this.article!, event.clientX, event.clientY);
    if (at === null) return;
    const words = wordsOf(this.desk.paragraphs[at.paragraph - 1]!, this.desk.language);
    const word = wordAt(words, at.offset);
    if (word === -1) return;
    this.active = at.paragraph;
    const first = this.tapping;
    if (first === null || first === 'first' || first.paragraph !== at.paragraph) {
      this.tapping = { paragraph: at.paragraph, word };
      this.desk.choose({ paragraph: at.paragraph, ...words[word]! });
    } else {
      this.tapping = null;
      this.desk.choose({ paragraph: at.paragraph, ...spanOf({ anchor: first.word, head: word }, words) });
    }
    this.#announce();
  }

  #chooseSnapped(paragraph: number, start: number, end: number): void {
    const snapped = snapToWords(this.desk.paragraphs[paragraph - 1]!, start, end, this.desk.language);
    if (snapped === null) return;
    const { range } = this.desk;
    if (range?.paragraph === paragraph && range.start === snapped.start && range.end === snapped.end) return;
    this.active = paragraph;
    this.desk.choose({ paragraph, ...snapped });
    this.#announce();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isHandled = event.key === 'Enter' ? this.#onEnter() : this.#onCommand(latinKey(event)) || this.#onMove(event);
    if (isHandled) event.preventDefault();
  };

  /** Sets the word cursor on a paragraph; if words are chosen, opens the form. */
  #onEnter(): boolean {
    const { range, paragraphs, language } = this.desk;
    if (range !== null && range.paragraph === this.active) this.desk.openSentence();
    else {
      const [first] = wordsOf(paragraphs[this.active - 1] ?? '', language);
      if (first === undefined) return false;
      this.desk.choose({ paragraph: this.active, ...first });
      this.#announce();
    }
    return true;
  }

  #onCommand(key: string): boolean {
    if (key === 'Escape') return this.#onEscape();
    if (!hasLetterKeys()) return false;
    if (key === 'n') this.#ask();
    else if (key === 'p' && this.desk.review !== null) return this.desk.review.openIn(this.active);
    else if (this.desk.range === null) return false;
    else if (key === 'a' && this.desk.canRepeat) this.desk.repeatSentence();
    else if (key === 'f') this.desk.openSentence('affiliation');
    else return false;
    return true;
  }

  #onEscape(): boolean {
    if (this.desk.range === null && this.tapping === null) {
      if (this.desk.sentence === null) return false;
      // As in the form itself, which has not the focus.
      this.desk.closeSentence(this.words.sentence.keptUnfinished);
      return true;
    }
    this.tapping = null;
    getSelection()?.removeAllRanges();
    this.desk.choose(null);
    return true;
  }

  /** Arrow keys move the word cursor where there is one, else the focus from paragraph to paragraph. */
  #onMove(event: KeyboardEvent): boolean {
    return this.desk.range?.paragraph === this.active ? this.#onWordKey(event) : this.#onParagraphKey(event.key);
  }

  #onParagraphKey(key: string): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step === undefined) return false;
    this.#goTo(this.active + step);
    return true;
  }

  #onWordKey(event: KeyboardEvent): boolean {
    const { range, paragraphs, language } = this.desk;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.desk.choose(null);
      return this.#onParagraphKey(event.key);
    }
    this.#words = wordsOf(paragraphs[range!.paragraph - 1]!, language);
    const before = this.#selection ?? selectionOf(range!, this.#words);
    const paragraph = this.#paragraph(range!.paragraph);
    if (before === null || paragraph === null) return false;
    const rtl = getComputedStyle(paragraph).direction === 'rtl';
    if (!hasLetterKeys() && event.key.length === 1) return false;
    const next = moveSelection(before, this.#words, { key: latinKey(event), shiftKey: event.shiftKey, rtl });
    if (next === null) return false;
    this.desk.choose({ paragraph: range!.paragraph, ...spanOf(next, this.#words) });
    this.#moved = { range: this.desk.range!, selection: next };
    this.#announce();
    return true;
  }

  /** The selection by keys that has made the chosen range, so that its moving end is known. */
  #moved: { readonly range: object; readonly selection: { readonly anchor: number; readonly head: number } } | null =
    null;

  get #selection(): { readonly anchor: number; readonly head: number } | null {
    return this.#moved?.range === this.desk.range ? this.#moved.selection : null;
  }

  #goTo(number: number): void {
    this.active = Math.max(1, Math.min(this.desk.paragraphs.length, number));
    void this.updateComplete.then(() => this.#paragraph(this.active)?.focus());
  }

  #announce(): void {
    const { range, paragraphs, language } = this.desk;
    if (range === null) return;
    const chosen = paragraphs[range.paragraph - 1]!.slice(range.start, range.end);
    this.desk.say(this.words.text.chosen(chosen, wordsOf(chosen, language).length));
  }

  #paragraph(number: number): HTMLElement | null {
    return this.querySelector(`p[data-paragraph="${number}"]`);
  }
}
