/**
 * The form of a statement: who does what to whom according to the chosen words, and how certain that is. It is read as
 * a sentence. Letters and digits choose while a group of choices has the focus.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Standing } from '../../data/vocabulary.js';
import { proposeActors, type Proposal } from '../core/proposals.js';
import { textOf } from '../core/draft.js';
import {
  isLoop,
  missingParts,
  wrongTimes,
  type ChosenActor,
  type Sentence,
  type SentencePart,
} from '../core/sentence.js';
import { deleteAffiliation } from '../core/affiliation-edits.js';
import { deleteStatement } from '../core/statement-edits.js';
import type { DeskActorField } from './actor-field.js';
import { draftActors } from './draft-lists.js';
import type { SentenceWords } from '../i18n/types.js';
import { DeskView } from './desk-view.js';
import { hasLetterKeys } from './letter-keys.js';
import { missingTexts } from './missing-texts.js';
import { STANDING_KEYS, standingView } from './standing-field.js';
import { chosenWordsView, otherWordsView } from './chosen-words-view.js';
import { relationChoices } from './relation-field.js';
import type { OpenReview } from './open-review.js';

/** Standings that rest on somebody's word. */
const SAID_BY_SOMEBODY: ReadonlySet<Standing> = new Set(['reported', 'called-for']);

export class DeskSentenceForm extends DeskView {
  static override properties = {
    ...DeskView.properties,
    shown: { state: true },
    unfolded: { state: true },
  };

  /** Whether what is missing is shown, after an attempt to save. */
  declare shown: boolean;
  /** Whether the fields that need not be filled in are shown. */
  declare unfolded: boolean;
  /** The form that has the focus, so that another one takes it. */
  #opened: string | null = null;
  /** Whether the last press was one of an arrow key, which moves the choice in a group of radio buttons. */
  #byArrow = false;

  constructor() {
    super();
    this.shown = false;
    this.unfolded = false;
  }

  protected override watched(): readonly unknown[] {
    const { draft, paragraphs, range, sentence, review } = this.desk;
    return [draft, sentence, range, paragraphs, review?.current, review?.pending, review?.words];
  }

  protected override willUpdate(): void {
    const key = this.#key();
    if (key === this.#opened) return;
    this.shown = false;
    const { when, date, until, order, claim } = this.desk.sentence ?? {};
    this.unfolded = [when, date, until, order, claim].some(Boolean);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#key() === this.#opened) return;
    this.#opened = this.#key();
    if (this.#opened === null) return;
    // A proposal is decided by one key, even if something is missing in it.
    if (this.#review === null) this.#focusNext();
    else this.#partElement(undefined)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sentence } = this.desk;
    if (sentence === null) return nothing;
    const w = this.words.sentence;
    const isStatement = sentence.form === 'statement';
    return html`<form
      class="sentence"
      aria-labelledby="sentence-title"
      novalidate
      @submit=${this.#onSubmit}
      @keydown=${this.#onKey}
      @pointerdown=${() => void (this.#byArrow = false)}
    >
      <header>
        <h2 id="sentence-title">${this.#review?.words.title(this.#review.pending.length) ?? titleOf(sentence, w)}</h2>
        <button type="button" class="close" aria-label=${w.close} title=${`${w.close} (Esc)`} @click=${this.#onClose}>
          ×
        </button>
      </header>
      ${this.#review?.reasonsView(otherWordsView(this, sentence.quote)) ?? chosenWordsView(this, sentence)}
      <div class="who">
        ${this.#actorField('from', w.who, sentence.from)}
        <desk-relation-field
          id="sentence-relation"
          .desk=${this.desk}
          .words=${this.words}
          .terms=${this.terms}
          @choose=${(event: CustomEvent<string>) => this.#chooseRelation(event.detail, this.#byArrow)}
          @swap=${this.#swap}
        ></desk-relation-field>
        ${this.#actorField('to', isStatement ? w.whom : w.belongsTo, sentence.to)}
      </div>
      ${isLoop(sentence) ? html`<p class="wrong">${w.sameActor}</p>` : nothing}
      ${isStatement ? standingView(this, sentence, this.#onStanding) : this.#textField('role', w.role, '')}
      ${this.#attributionView(sentence)} ${isStatement ? this.#moreView() : nothing}
      <p class="missing" role="alert">${this.shown ? missingTexts(sentence, w) : nothing}</p>
      <p class="buttons">
        <button type="submit" class="main" aria-describedby=${this.#review === null ? nothing : 'proposal-reasons'}>
          ${this.#review?.words.accept ?? w.save} <kbd class="enter" aria-hidden="true">↵</kbd>
        </button>
        ${this.#review?.buttonsView() ?? nothing}
        ${sentence.id === null ? nothing : html`<button type="button" @click=${this.#onDelete}>${w.remove}</button>`}
      </p>
    </form>`;
  }

  /** The review, while the form holds one of its proposals. */
  get #review(): OpenReview | null {
    const { review } = this.desk;
    return review?.current === null ? null : review;
  }

  #actorField(end: 'from' | 'to', label: string, value: ChosenActor | null): TemplateResult {
    return html`<desk-actor-field
      id=${`sentence-${end}`}
      .label=${label}
      .value=${value}
      .words=${this.words.sentence}
      .terms=${this.terms}
      .language=${this.desk.language}
      .propose=${(query: string) => this.#propose(end, query)}
      .nameOf=${(id: string) => textOf(this.desk.draft, 'actors', id, 'name')}
      @choose=${(event: CustomEvent<{ value: ChosenActor; onwards: boolean }>) => {
        this.desk.updateSentence({ [end]: event.detail.value });
        if (event.detail.onwards) this.#goOn();
      }}
    ></desk-actor-field>`;
  }

  #propose(end: 'from' | 'to', query: string): readonly Proposal[] {
    const { draft, sentence, paragraphs, language, recent } = this.desk;
    const other = sentence?.[end === 'from' ? 'to' : 'from'];
    const place = this.desk.placeOf(sentence?.quote ?? null);
    const proposals = proposeActors({
      paragraphs,
      paragraph: place?.paragraph ?? sentence?.quote?.paragraph ?? 1,
      range: place ?? { start: 0, end: 0 },
      actors: draftActors(draft),
      recent,
      query,
      language,
      exclude: other?.type === 'known' ? [other.id] : [],
    });
    return proposals.filter(
      (proposal) => other?.type !== 'new' || proposal.kind !== 'new' || proposal.name !== other.name,
    );
  }

  #attributionView({ form, standing, attribution }: Sentence): TemplateResult | typeof nothing {
    if (form !== 'statement') return nothing;
    const isAsked = standing !== null && SAID_BY_SOMEBODY.has(standing);
    if (!isAsked && attribution === '' && !this.unfolded) return nothing;
    return html`<desk-attribution-field
      .desk=${this.desk}
      .words=${this.words}
      .terms=${this.terms}
      @choose=${() => this.#goOn()}
    ></desk-attribution-field>`;
  }

  #moreView(): TemplateResult {
    const w = this.words.sentence;
    return html`<details
      .open=${this.unfolded}
      @toggle=${(event: Event) => {
        this.unfolded = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${w.more} <kbd aria-hidden="true">w</kbd></summary>
      ${this.#textField('when', w.when, w.whenHint)} ${this.#textField('date', w.date, w.dateHint)}
      ${this.#textField('until', w.until, w.dateHint)} ${this.#textField('order', w.order, w.orderHint)}
      ${this.#textField('claim', w.claim, w.claimHint)}
    </details>`;
  }

  #textField(
    field: 'when' | 'date' | 'until' | 'order' | 'claim' | 'role',
    label: string,
    hint: string,
  ): TemplateResult {
    return html`<p class="field">
      <label for=${`sentence-${field}`}>${label}</label>
      <input
        id=${`sentence-${field}`}
        type="text"
        dir="auto"
        autocomplete="off"
        placeholder=${hint}
        .value=${this.desk.sentence?.[field] ?? ''}
        @input=${(event: Event) => this.desk.updateSentence({ [field]: (event.target as HTMLInputElement).value })}
      />
    </p>`;
  }

  /** @param stays Whether the focus stays: arrow keys go through the choices. */
  #chooseRelation(id: string, stays = false): void {
    this.desk.updateSentence({ relation: id });
    if (!stays) this.#goOn();
  }

  readonly #onStanding = (standing: Standing): void => this.#chooseStanding(standing, this.#byArrow);

  #chooseStanding(standing: Standing, stays = false): void {
    this.desk.updateSentence({ standing });
    if (!stays) this.#goOn();
  }

  #goOn(): void {
    void this.updateComplete.then(() => this.#focusNext());
  }

  readonly #swap = (): void => {
    const { sentence } = this.desk;
    if (sentence !== null) this.desk.updateSentence({ from: sentence.to, to: sentence.from });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    this.#byArrow = event.key.startsWith('Arrow');
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#onClose();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#save();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey) this.#onLetter(event);
  };

  /** Letters and digits choose while no text is typed. */
  #onLetter(event: KeyboardEvent): void {
    const { sentence } = this.desk;
    const target = event.target as HTMLElement;
    if (sentence === null || target.matches('input[type="text"], input[type="color"], select')) return;
    if (event.key === 'Enter' && target.matches('input[type="radio"]')) {
      event.preventDefault();
      this.#save();
      return;
    }
    if (this.#review?.onKey(event, hasLetterKeys()) === true) {
      event.preventDefault();
      return;
    }
    if (!hasLetterKeys()) return;
    const relation = relationChoices(this.desk.draft, sentence.form, this.terms)[Number(event.key) - 1];
    const standing = STANDING_KEYS.find(([, key]) => key === event.key.toLowerCase())?.[0];
    if (relation !== undefined) this.#chooseRelation(relation.id);
    else if (event.key.toLowerCase() === 'x') this.#swap();
    else if (event.key.toLowerCase() === 'w' && sentence.form === 'statement') this.#focusField('attribution');
    else if (standing !== undefined && sentence.form === 'statement') this.#chooseStanding(standing);
    else return;
    event.preventDefault();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#save();
  };

  #save(): void {
    const { sentence } = this.desk;
    if (sentence === null) return;
    const [wrong] = wrongTimes(sentence);
    if (missingParts(sentence).length > 0 || isLoop(sentence) || wrong !== undefined) {
      this.shown = true;
      if (wrong === undefined) this.#focusNext();
      else this.#focusField(wrong);
      return;
    }
    const review = this.#review;
    this.desk.save(review?.words.accepted ?? this.words.sentence.saved);
    if (review?.next() !== true) this.#leave();
  }

  /** Unfolds a field and gives it the focus. */
  #focusField(field: 'date' | 'until' | 'order' | 'attribution'): void {
    this.unfolded = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#sentence-${field}`)?.focus());
  }

  readonly #onClose = (): void => {
    this.desk.closeSentence(this.words.sentence.keptUnfinished);
    this.#leave();
  };

  readonly #onDelete = (): void => {
    const { sentence, draft } = this.desk;
    if (sentence?.id === null || sentence === null) return;
    const remove = sentence.form === 'statement' ? deleteStatement : deleteAffiliation;
    const change = remove(draft, sentence.id);
    this.desk.dropSentence();
    this.desk.perform(change, this.words.sentence.deleted);
    this.#leave();
  };

  /** The focus goes back to the words. */
  #leave(): void {
    this.dispatchEvent(new Event('leave', { bubbles: true }));
  }

  /** Gives the focus to the first choice that is missing; if none is, to the button that saves. */
  #focusNext(): void {
    const { sentence } = this.desk;
    if (sentence === null) return;
    const part = missingParts(sentence).find((candidate) => candidate !== 'quote');
    this.#partElement(part)?.focus();
  }

  #partElement(part: SentencePart | undefined): HTMLElement | null {
    switch (part) {
      case undefined:
        return this.querySelector<HTMLElement>('button[type="submit"]');
      case 'from':
      case 'to':
        return this.querySelector<DeskActorField>(`#sentence-${part}`);
      case 'relation':
      case 'standing':
        return this.querySelector<HTMLElement>(`#sentence-${part} input`);
      default:
        return this.querySelector<HTMLElement>(`#sentence-${part}`);
    }
  }

  /** Which form is open: null if none is. */
  #key(): string | null {
    const { sentence } = this.desk;
    if (sentence === null) return null;
    return `${sentence.form} ${sentence.id ?? ''} ${sentence.quote?.exact ?? ''} ${sentence.proposal?.key ?? ''}`;
  }
}

function titleOf({ form, id }: Sentence, w: SentenceWords): string {
  if (form === 'affiliation') return w.affiliationTitle;
  return id === null ? w.title : w.editTitle;
}
