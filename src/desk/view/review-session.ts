/**
 * The review of proposed statements: runs the rules over the text in slices, opens one proposal after the other in the
 * form, and shows what is left. The rules know the actors of the draft; who is new, renamed or merged afterwards is
 * found by the names under which proposals know them.
 */
import type { nothing, TemplateResult } from 'lit';
import type { VerifiedAnswer } from '../../draft/language-model/verify-answer.js';
import type { combineProposals } from '../../draft/combine.js';
import { proposalsOfRules } from '../../draft/combined-proposals.js';
import type { Proposals } from '../../draft/types.js';
import type { withFiledItems } from '../core/filed-items.js';
import { itemsOf } from '../core/review-items.js';
import { toDataset } from '../core/to-dataset.js';
import { applyChange } from '../core/change.js';
import { rejectProposal, restoreProposals } from '../core/proposal-edits.js';
import { countByParagraph, isIncomplete, pendingItems, sentenceOfItem, type ReviewItem } from '../core/review.js';
import { saveSentence } from '../core/sentence.js';
import type { Draft } from '../core/types.js';
import type { Language } from '../../i18n/languages.js';
import { loadLateWords } from '../i18n/load-late-words.js';
import type { ReviewWords } from '../i18n/late-types.js';
import type { DeskState } from './desk-state.js';
import type { OpenReview } from './open-review.js';
import { latinKey } from './letter-keys.js';
import { markProposals } from './review-marks.js';
import { knownActors, runRules } from './run-rules.js';
import { reviewBar, reviewButtons, reviewReasons } from './review-views.js';

export class ReviewSession implements OpenReview {
  readonly desk: DeskState;
  words: ReviewWords;
  /** The share of the text that has been read, 0 to 1. */
  progress = 0;
  /** What was dropped of the answer of a language model; empty if none was asked. */
  note = '';
  /** What the rules have found; null while they run for the first time. */
  #found: Proposals | null = null;
  /** What a language model has answered about the same text; null if none was asked. */
  #answer: VerifiedAnswer | null = null;
  /** What combines it with what the rules have found; null before a model is asked. */
  #combineBoth: typeof combineProposals | null = null;
  #items: readonly ReviewItem[] = [];
  /** What reads the proposals that a dataset brought; null if it brought none. */
  #withFiled: typeof withFiledItems | null = null;
  /** What the last run was made from. */
  #ran: readonly unknown[] = [];
  #run: AbortController | null = null;
  #pending: readonly ReviewItem[] = [];
  #pendingFor: readonly unknown[] = [];
  #isPreviewing = false;
  #preview: { readonly draft: Draft; readonly pending: readonly ReviewItem[]; readonly dataset: unknown } | null = null;
  readonly #onChange = (): void => void this.#follow();

  private constructor(desk: DeskState, words: ReviewWords) {
    this.desk = desk;
    this.words = words;
  }

  /** Begins a review, and opens the first proposal once there is one. */
  static async begin(desk: DeskState, language: Language): Promise<ReviewSession> {
    const session = new ReviewSession(desk, (await loadLateWords(language)).review);
    desk.review = session;
    desk.addEventListener('change', session.#onChange);
    await session.#propose();
    // Whoever has ended the review meanwhile wants no proposal.
    if (desk.review !== session) return session;
    session.#sayWhatIsLeft();
    if (desk.sentence === null) session.next();
    return session;
  }

  /** Shows the review in another language. */
  async translate(language: Language): Promise<void> {
    this.words = (await loadLateWords(language)).review;
    this.desk.refresh();
  }

  /** Ends the review. A proposal that is open is closed; what was decided stays. */
  end(): void {
    this.#run?.abort();
    this.desk.removeEventListener('change', this.#onChange);
    markProposals(null, []);
    if (this.desk.sentence?.proposal !== undefined) this.desk.dropSentence();
    this.desk.review = null;
    this.desk.refresh();
  }

  /** Whether the rules are reading the text for the first time. */
  get isReading(): boolean {
    return this.#found === null;
  }

  /** Whether the text is in a language that the rules do not read. */
  get isOtherLanguage(): boolean {
    return this.#found?.problem === 'other-language' && this.#answer === null;
  }

  /** How many proposals there were before any was decided. */
  get all(): number {
    return this.#items.length;
  }

  get pending(): readonly ReviewItem[] {
    const { draft, source, paragraphs } = this.desk;
    const asked = [this.#items, draft.statements, draft.proposals, draft.actors, paragraphs];
    if (!asked.every((each, i) => each === this.#pendingFor[i])) {
      this.#pendingFor = asked;
      this.#pending = pendingItems(this.#items, draft, source, paragraphs);
    }
    return this.#pending;
  }

  /** The numbers of proposals by paragraph. */
  get counts(): ReadonlyMap<number, number> {
    return countByParagraph(this.pending);
  }

  /** What is said of the proposals of a paragraph. */
  leftIn(paragraph: number): string {
    return this.words.inParagraph(this.pending.filter(({ place }) => place.paragraph === paragraph).length);
  }

  /** The proposal in the open form; null if none is. */
  get current(): ReviewItem | null {
    const key = this.desk.sentence?.proposal?.key;
    return key === undefined ? null : (this.#items.find((item) => item.key === key) ?? null);
  }

  /** Opens the proposal after the current one, or after the words that are looked at; the first one after the last. */
  next(step: 1 | -1 = 1): boolean {
    const { pending } = this;
    if (pending.length === 0) return false;
    const current = this.desk.sentence?.proposal?.key ?? this.#last;
    const index = pending.findIndex(({ key }) => key === current);
    const following = this.#after(current);
    const at = index === -1 ? following : index + step;
    this.open(pending[(at + pending.length) % pending.length]!);
    return true;
  }

  /** The key of the proposal that was open last. */
  #last: string | undefined;

  /** The index of the first pending proposal that comes after one that is decided. */
  #after(key: string | undefined): number {
    const from = this.#items.findIndex((item) => item.key === key);
    const next = this.#items.slice(from + 1).find((item) => this.pending.includes(item));
    return next === undefined ? 0 : this.pending.indexOf(next);
  }

  open(item: ReviewItem): void {
    this.#last = item.key;
    this.desk.openProposed(sentenceOfItem(item, this.desk.draft, this.desk.source));
  }

  /** Opens the first proposal whose quote is at a place of the text. */
  openAt({ paragraph, offset }: { readonly paragraph: number; readonly offset: number }): boolean {
    const item = this.pending.find(
      ({ place }) => place.paragraph === paragraph && place.start <= offset && offset < place.end,
    );
    if (item !== undefined) this.open(item);
    return item !== undefined;
  }

  /** Opens the first proposal of a paragraph. */
  openIn(paragraph: number): boolean {
    const item = this.pending.find(({ place }) => place.paragraph === paragraph);
    if (item !== undefined) this.open(item);
    return item !== undefined;
  }

  /** Rejects the proposal in the form and opens the next one. */
  reject(): void {
    const { current } = this;
    if (current === null) return;
    this.desk.dropSentence();
    this.desk.perform(rejectProposal(this.desk.draft, current.key, current.quote.exact), this.words.rejected);
    if (!this.next()) this.#sayWhatIsLeft();
  }

  restore(): void {
    this.desk.perform(restoreProposals(this.desk.draft), this.words.restored);
    this.next();
  }

  /** Takes back the last edit, and opens the proposal that it had decided. */
  undo(): void {
    const before = new Set(this.pending);
    this.desk.dropSentence();
    this.desk.undo((edit) => this.words.undone(edit));
    const again = this.pending.find((item) => !before.has(item));
    if (again !== undefined) this.open(again);
    else this.next();
  }

  /** Keys while the form of a proposal has the focus and no text is typed. */
  onKey(event: KeyboardEvent, hasLetters: boolean): boolean {
    const key = latinKey(event);
    if (key === 'Backspace' || key === 'Delete') this.reject();
    else if (!hasLetters) return false;
    else if (key === 'u') this.undo();
    else if (key === 'n') this.next();
    else if (key === 'b') this.next(-1);
    else return false;
    return true;
  }

  get isPreviewing(): boolean {
    return this.#isPreviewing;
  }

  preview(isPreviewing: boolean): void {
    this.#isPreviewing = isPreviewing;
    this.desk.refresh();
  }

  /** The dataset as it would be with all complete proposals; null where it is not to be shown. */
  get previewed(): unknown {
    if (!this.#isPreviewing) return null;
    const { draft } = this.desk;
    const { pending } = this;
    if (this.#preview?.draft !== draft || this.#preview.pending !== pending)
      this.#preview = { draft, pending, dataset: toDataset(withProposals(draft, pending, this.desk.source)) };
    return this.#preview.dataset;
  }

  barView(): TemplateResult {
    return reviewBar(this, this.desk);
  }

  reasonsView(otherWords: TemplateResult | typeof nothing): TemplateResult | null {
    return reviewReasons(this, this.desk, otherWords);
  }

  buttonsView(): TemplateResult {
    return reviewButtons(this);
  }

  /** Marks the quotes of the proposals in the text. */
  mark(article: HTMLElement | null): void {
    markProposals(article, this.pending);
  }

  async askModel(): Promise<void> {
    const { desk, words } = this;
    const loaded = await import('./model-chunk.js').catch(() => null);
    const page = document.querySelector('diplomatic-desk');
    if (loaded === null || page === null) return desk.say(words.notLoaded);
    this.#combineBoth = loaded.combineProposals;
    const dialog = loaded.modelDialog(desk, words.model);
    dialog.addEventListener('answer', (event) => this.takeAnswer((event as CustomEvent<VerifiedAnswer>).detail));
    page.append(dialog);
    await dialog.open();
  }

  #sayWhatIsLeft(): void {
    const { words, pending } = this;
    if (this.all === 0) this.desk.say(this.isOtherLanguage ? words.otherLanguage : words.none);
    else if (pending.length === 0) this.desk.say(words.allDecided);
    else
      this.desk.say(
        words.found(pending.filter((item) => !isIncomplete(item)).length, pending.filter(isIncomplete).length),
      );
  }

  /** Proposes anew if the text or the relations have changed. */
  async #follow(): Promise<void> {
    const { draft, paragraphs } = this.desk;
    const asked = [paragraphs, draft.relationTypes];
    if (asked.every((each, i) => each === this.#ran[i])) return;
    await this.#propose();
  }

  async #propose(): Promise<void> {
    const { draft, paragraphs } = this.desk;
    this.#ran = [paragraphs, draft.relationTypes];
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const found = await runRules(this.desk, run.signal, (share) => {
      this.progress = share;
      if (this.isReading) this.desk.refresh();
    });
    // Among these rows may be proposals that a dataset brought.
    if (draft.proposals.size > 0)
      this.#withFiled ??= (await import('../core/filed-items.js').catch(() => null))?.withFiledItems ?? null;
    if (found === null || run.signal.aborted) return;
    this.#found = found;
    // An answer about another text is none about this one.
    if (this.#answered !== paragraphs) this.#answer = null;
    this.#combine();
    this.desk.refresh();
  }

  #combine(): void {
    const { draft, source, paragraphs } = this.desk;
    if (this.#found === null) return;
    const combined =
      this.#answer === null || this.#combineBoth === null
        ? proposalsOfRules(this.#found)
        : this.#combineBoth(paragraphs, this.#found, this.#answer, knownActors(draft));
    const items = itemsOf(combined, paragraphs);
    this.#items = this.#withFiled?.(items, draft, source, paragraphs) ?? items;
  }

  /** The paragraphs that the language model was asked about. */
  #answered: readonly string[] | null = null;

  /** Takes what a language model has answered, and says what of it the text does not bear out. */
  takeAnswer(answer: VerifiedAnswer): void {
    const { desk, words } = this;
    this.#answer = answer;
    this.#answered = desk.paragraphs;
    this.#combine();
    const dropped = [...answer.dropped].map(([reason, count]) => words.dropped[reason](count));
    this.note = [
      words.answered(answer.statements.length),
      ...(dropped.length === 0 ? [] : [`${dropped.join('; ')}.`]),
    ].join(' ');
    desk.say(this.note);
    const [first] = this.pending;
    if (desk.sentence === null && first !== undefined) this.open(first);
  }
}

/** A draft in which all complete proposals are accepted. */
function withProposals(draft: Draft, pending: readonly ReviewItem[], source: string): Draft {
  let current = draft;
  for (const item of pending) {
    if (isIncomplete(item)) continue;
    current = applyChange(current, saveSentence(current, sentenceOfItem(item, current, source)).change);
  }
  return current;
}
