/** The dialog with the relations that the draft declares: their names, colours and signs, new ones, and deletion. */
import { html, nothing, type TemplateResult } from 'lit';
import { MARKERS, type Marker } from '../../data/vocabulary.js';
import { languageOf, type Language } from '../../i18n/languages.js';
import { textOf } from '../core/draft.js';
import { deleteRelationType, editRelationType, usesOfRelation } from '../core/relation-changes.js';
import { addRelationType, NEW_RELATION_COLOR, ownRelations, type RelationFields } from '../core/relation-edits.js';
import type { RelationWords } from '../i18n/late-types.js';
import { loadLateWords } from '../i18n/load-late-words.js';
import { DeskView } from './desk-view.js';

/** The marker of a relation that names none; see the dataset format. */
const USUAL_MARKER: Marker = 'triangle';
const GLYPHS: Readonly<Record<Marker, string>> = { circle: '●', square: '■', diamond: '◆', triangle: '▲', bar: '▬' };

export class DeskRelationsDialog extends DeskView {
  static override properties = { ...DeskView.properties, said: { state: true }, texts: { state: true } };

  /** What was done last, for screen readers: the page behind the dialog is not read. */
  declare said: string;
  /** Null until they are loaded. */
  declare texts: RelationWords | null;
  /** The language of the texts, and until they are loaded. */
  #language: Language | null = null;
  #loading: Promise<void> | null = null;

  constructor() {
    super();
    this.said = '';
    this.texts = null;
  }

  async open(): Promise<void> {
    this.said = '';
    await this.#loading;
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  protected override willUpdate(): void {
    const language = languageOf(this.terms.language);
    if (language !== this.#language) this.#loading = this.#load(language);
  }

  async #load(language: Language): Promise<void> {
    this.#language = language;
    const { relations } = await loadLateWords(language);
    if (language === this.#language) this.texts = relations;
  }

  protected override watched(): readonly unknown[] {
    const { draft, readOnly, sentence } = this.desk;
    return [draft, readOnly, sentence?.relation];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, words: w } = this;
    if (texts === null) return nothing;
    const own = ownRelations(this.desk.draft);
    return html`<dialog class="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">${this.terms.ui.relationTypes}</h2>
      <p class="hint">${texts.builtIn}<br />${texts.deletable}</p>
      ${own.length === 0 ? html`<p class="empty">${texts.none}</p>` : own.map((id) => this.#relationView(id))}
      <form @submit=${this.#add}>
        <fieldset ?disabled=${this.desk.readOnly}>
          <legend>${w.sentence.addRelation.replace('…', '')}</legend>
          <label
            >${w.sentence.relationName} <input type="text" name="label" dir="auto" autocomplete="off" required
          /></label>
          <label>${w.sentence.relationColor} <input type="color" name="color" value=${NEW_RELATION_COLOR} /></label>
          <p class="buttons"><button type="submit">${w.sentence.add}</button></p>
        </fieldset>
      </form>
      <p class="said" role="status">${this.said}</p>
      <form method="dialog" class="buttons"><button type="submit" class="main">${w.details.close}</button></form>
    </dialog>`;
  }

  #relationView(id: string): TemplateResult {
    const { draft, readOnly, sentence } = this.desk;
    const w = this.words;
    const text = (field: string): string => textOf(draft, 'relationTypes', id, field);
    const label = text('label') || id;
    const chosen = text('marker') || USUAL_MARKER;
    const { statements, steps } = usesOfRelation(draft, id);
    // What the open form holds has not been saved yet.
    const isInForm = sentence?.relation === id && !statements.includes(sentence.id ?? '');
    const count = statements.length + (isInForm ? 1 : 0);
    return html`<fieldset data-relation=${id} ?disabled=${readOnly}>
      <legend dir="auto">${label}</legend>
      <label
        >${w.sentence.relationName}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          .value=${text('label')}
          @input=${(event: Event) => this.#rename(id, event)}
          @change=${(event: Event) => this.#finishName(id, event)}
      /></label>
      <label
        >${w.sentence.relationColor}
        <input
          type="color"
          .value=${text('color') || NEW_RELATION_COLOR}
          @change=${(event: Event) => this.#edit(id, { color: valueOf(event) })}
      /></label>
      <label
        >${this.texts!.marker}
        <select @change=${(event: Event) => this.#edit(id, { marker: valueOf(event) as Marker })}>
          ${MARKERS.map(
            (marker) =>
              html`<option value=${marker} .selected=${marker === chosen}>
                ${GLYPHS[marker]} ${this.texts!.markers[marker]}
              </option>`,
          )}
        </select></label
      >
      <p class="buttons">
        <button
          type="button"
          ?disabled=${count + steps.length > 0}
          aria-label=${`${w.lists.remove}${this.terms.colon}${label}`}
          @click=${() => this.#delete(id)}
        >
          ${w.lists.remove}
        </button>
        <small
          >${[w.text.statements(count), ...(steps.length === 0 ? [] : [w.story.tab(steps.length)])].join(' · ')}</small
        >
      </p>
    </fieldset>`;
  }

  #edit(id: string, fields: RelationFields, group?: string): void {
    this.desk.perform(editRelationType(this.desk.draft, id, fields, group));
  }

  /** Each letter is kept. A relation has a name: an empty field keeps the last one. */
  #rename(id: string, event: Event): void {
    const label = valueOf(event);
    if (label.trim() !== '') this.#edit(id, { label }, `relation ${id}`);
  }

  #finishName(id: string, event: Event): void {
    const label = textOf(this.desk.draft, 'relationTypes', id, 'label').trim();
    this.#edit(id, { label }, `relation ${id}`);
    (event.target as HTMLInputElement).value = label;
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = (name: string): string => form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value.trim();
    const label = field('label');
    if (label === '') return;
    this.desk.perform(addRelationType(this.desk.draft, { label, color: field('color') }).change);
    this.said = this.words.lists.edits['add-relation'];
    form.reset();
    form.querySelector('input')!.focus();
  };

  #delete(id: string): void {
    const place = ownRelations(this.desk.draft).indexOf(id);
    this.desk.perform(deleteRelationType(this.desk.draft, id));
    this.said = this.words.lists.edits['delete-relation'];
    void this.updateComplete.then(() => this.#focusAt(place));
  }

  /** The focus goes to the relation that stands there now, or to the field for a new one. */
  #focusAt(place: number): void {
    const relations = this.querySelectorAll('fieldset[data-relation]');
    const next = relations[Math.min(place, relations.length - 1)];
    (next ?? this).querySelector<HTMLElement>('input')?.focus();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
