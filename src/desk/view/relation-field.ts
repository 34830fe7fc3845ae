/**
 * The field for the relation of a statement, or the kind of an affiliation. Own relations are declared in it, and it
 * leads to the dialog in which they are edited.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { AFFILIATION_KINDS, BUILT_IN_RELATIONS } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import { textOf } from '../core/draft.js';
import { addRelationType, NEW_RELATION_COLOR, ownRelations } from '../core/relation-edits.js';
import type { Sentence } from '../core/sentence.js';
import type { Draft } from '../core/types.js';
import { DeskView } from './desk-view.js';

/** So many choices have a digit as their key. */
const DIGITS = 9;

export interface RelationChoice {
  readonly id: string;
  readonly name: string;
}

/** What can be chosen: the relations of every dataset and then those of the draft; or the kinds of affiliations. */
export function relationChoices(draft: Draft, form: Sentence['form'], terms: AllWords): readonly RelationChoice[] {
  if (form === 'affiliation') return AFFILIATION_KINDS.map((id) => ({ id, name: terms.affiliations[id] }));
  return [
    ...BUILT_IN_RELATIONS.map(({ id }) => ({ id, name: terms.relations[id] ?? id })),
    ...ownRelations(draft).map((id) => ({ id, name: textOf(draft, 'relationTypes', id, 'label') })),
  ];
}

export class DeskRelationField extends DeskView {
  static override properties = { ...DeskView.properties, adding: { state: true } };

  /** Whether a relation is being declared. */
  declare adding: boolean;

  constructor() {
    super();
    this.adding = false;
  }

  override focus(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('input[type="radio"]')?.focus());
  }

  protected override watched(): readonly unknown[] {
    const { draft, sentence } = this.desk;
    return [draft, sentence];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { sentence, draft } = this.desk;
    if (sentence === null) return nothing;
    const w = this.words.sentence;
    const isStatement = sentence.form === 'statement';
    const choices = relationChoices(draft, sentence.form, this.terms);
    return html`<fieldset class="relations">
      <legend>${isStatement ? w.relation : w.affiliation}</legend>
      ${choices.map(
        ({ id, name }, index) =>
          html`<label
            ><input
              type="radio"
              name="relation"
              value=${id}
              aria-keyshortcuts=${index < DIGITS ? index + 1 : nothing}
              .checked=${sentence.relation === id}
              @change=${() => this.#choose(id)}
            /><span>${index < DIGITS ? html`<kbd aria-hidden="true">${index + 1}</kbd> ` : nothing}${name}</span></label
          >`,
      )}
      ${
        isStatement
          ? html`<button type="button" aria-expanded=${this.adding ? 'true' : 'false'} @click=${this.#onAdd}>
                ${w.addRelation}
              </button>
              ${
                choices.length > BUILT_IN_RELATIONS.length
                  ? html`<button type="button" aria-haspopup="dialog" @click=${this.#onEdit}>
                      ${this.terms.ui.relationTypes}…
                    </button>`
                  : nothing
              }`
          : nothing
      }
      <button type="button" class="swap" aria-keyshortcuts="x" @click=${() => this.dispatchEvent(new Event('swap'))}>
        ⇄ ${w.swap} <kbd aria-hidden="true">x</kbd>
      </button>
      ${this.adding ? this.#newRelationView() : nothing}
    </fieldset>`;
  }

  #newRelationView(): TemplateResult {
    const w = this.words.sentence;
    return html`<p class="new-relation" @keydown=${this.#onKey}>
      <label>${w.relationName} <input id="relation-name" type="text" dir="auto" /></label>
      <label>${w.relationColor} <input id="relation-color" type="color" value=${NEW_RELATION_COLOR} /></label>
      <button type="button" @click=${this.#declareRelation}>${w.add}</button>
    </p>`;
  }

  #choose(id: string): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }

  readonly #onEdit = (): void => {
    this.dispatchEvent(new CustomEvent('dialog', { bubbles: true, detail: 'desk-relations-dialog' }));
  };

  readonly #onAdd = (): void => {
    this.adding = !this.adding;
    if (this.adding) void this.updateComplete.then(() => this.querySelector<HTMLElement>('#relation-name')?.focus());
  };

  /** In its fields, Enter declares the relation and Escape closes them; the form stays open. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      this.adding = false;
      this.querySelector<HTMLElement>('button[aria-expanded]')!.focus();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) this.#declareRelation();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #declareRelation = (): void => {
    const label = this.querySelector<HTMLInputElement>('#relation-name')!.value.trim();
    if (label === '') return;
    const color = this.querySelector<HTMLInputElement>('#relation-color')!.value;
    const { change, id } = addRelationType(this.desk.draft, { label, color });
    this.desk.perform(change);
    this.adding = false;
    this.#choose(id);
  };
}
