/** What the parts of the desk see of the review of proposed statements, which is loaded when it begins. */
import type { nothing, TemplateResult } from 'lit';
import type { ReviewItem } from '../core/review.js';
import type { Language } from '../../i18n/languages.js';
import type { ReviewWords } from '../i18n/late-types.js';

export interface OpenReview {
  readonly words: ReviewWords;
  /** The share of the text that has been read, 0 to 1. */
  readonly progress: number;
  /** Whether the rules are reading the text for the first time. */
  readonly isReading: boolean;
  /** Whether the text is in a language that the rules do not read. */
  readonly isOtherLanguage: boolean;
  /** How many proposals there were before any was decided. */
  readonly all: number;
  readonly pending: readonly ReviewItem[];
  /** The numbers of proposals by paragraph. */
  readonly counts: ReadonlyMap<number, number>;
  /** The proposal in the open form; null if none is. */
  readonly current: ReviewItem | null;
  /** What was dropped of the answer of a language model; empty if none was asked. */
  readonly note: string;
  readonly isPreviewing: boolean;
  /** The dataset as it would be with all complete proposals; null where it is not to be shown. */
  readonly previewed: unknown;
  /** What is said of the proposals of a paragraph. */
  leftIn(paragraph: number): string;
  /** Opens the next proposal, or with -1 the one before. Whether there is one. */
  next(step?: 1 | -1): boolean;
  /** Opens the first proposal whose quote is at a place of the text, or in a paragraph. Whether there is one. */
  openAt(at: { readonly paragraph: number; readonly offset: number }): boolean;
  openIn(paragraph: number): boolean;
  reject(): void;
  /** Brings back all that was rejected. */
  restore(): void;
  /** Takes back the last edit, and opens the proposal that it had decided. */
  undo(): void;
  preview(isPreviewing: boolean): void;
  /** A key while the form of a proposal has the focus and no text is typed. Whether it is one of the review. */
  onKey(event: KeyboardEvent, hasLetters: boolean): boolean;
  barView(): TemplateResult;
  /** @param otherWords The button that takes the chosen words in place of the quote. */
  reasonsView(otherWords: TemplateResult | typeof nothing): TemplateResult | null;
  buttonsView(): TemplateResult;
  /** Marks the quotes of the proposals in the text. */
  mark(article: HTMLElement | null): void;
  /** Opens the dialog for a language model. */
  askModel(): Promise<void>;
  translate(language: Language): Promise<void>;
  /** Ends the review. A proposal that is open is closed; what was decided stays. */
  end(): void;
}
