/** The lists of the desk: statements and affiliations, actors, and the history of edits. */
import { html, nothing, type TemplateResult } from 'lit';
import { ACTOR_KINDS, type ActorKind, type Standing } from '../../data/vocabulary.js';
import { deleteActor, editActor, tiesOfActor } from '../core/actor-edits.js';
import { deleteAffiliation } from '../core/affiliation-edits.js';
import { rowsOf, textOf } from '../core/draft.js';
import { stepsOf } from '../core/history.js';
import { mergeActors, previewMerge } from '../core/merge-actors.js';
import { missingParts, sentenceOf, type Sentence } from '../core/sentence.js';
import { deleteStatement } from '../core/statement-edits.js';
import { actorsOf, type DraftActor } from './draft-lists.js';
import { DeskView } from './desk-view.js';

const TABS = ['statements', 'actors', 'history'] as const;
type Tab = (typeof TABS)[number];

export class DeskListPane extends DeskView {
  static override properties = {
    ...DeskView.properties,
    tab: { state: true },
    open: { state: true },
    merging: { state: true },
    target: { state: true },
  };

  declare tab: Tab;
  /** The actor whose fields are open. */
  declare open: string | null;
  /** The actor that is to be merged into another one. */
  declare merging: string | null;
  /** The actor into which it is to be merged. */
  declare target: string;
  /** What was selected in the graph at the last update. */
  #selected: string | null = null;

  constructor() {
    super();
    this.tab = 'statements';
    this.open = null;
    this.merging = null;
    this.target = '';
  }

  protected override updated(): void {
    const { selected } = this.desk;
    if (selected === this.#selected) return;
    this.#selected = selected;
    this.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { draft } = this.desk;
    const w = this.words.lists;
    const names: Record<Tab, string> = {
      statements: w.statements(draft.statements.size + draft.affiliations.size),
      actors: w.actors(draft.actors.size),
      history: w.history,
    };
    return html`
      <div class="tabs" role="tablist" aria-label=${w.label} @keydown=${this.#onTabKey}>
        ${TABS.map(
          (tab) =>
            html`<button
              type="button"
              role="tab"
              id=${`list-tab-${tab}`}
              aria-selected=${tab === this.tab ? 'true' : 'false'}
              aria-controls="list-panel"
              tabindex=${tab === this.tab ? 0 : -1}
              @click=${() => {
                this.tab = tab;
              }}
            >
              ${names[tab]}
            </button>`,
        )}
      </div>
      <div id="list-panel" role="tabpanel" aria-labelledby=${`list-tab-${this.tab}`} tabindex="0">${this.#panel()}</div>
    `;
  }

  readonly #onTabKey = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(this).direction === 'rtl';
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.tab = TABS[(TABS.indexOf(this.tab) + step + TABS.length) % TABS.length]!;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  };

  #panel(): TemplateResult {
    if (this.tab === 'statements') return this.#statementsView();
    return this.tab === 'actors' ? this.#actorsView() : this.#historyView();
  }

  #statementsView(): TemplateResult {
    const { draft } = this.desk;
    const sentences = [
      ...rowsOf(draft, 'statements').map(([id]) => sentenceOf(draft, 'statement', id)),
      ...rowsOf(draft, 'affiliations').map(([id]) => sentenceOf(draft, 'affiliation', id)),
    ];
    if (sentences.length === 0) return html`<p class="empty">${this.words.lists.noStatements}</p>`;
    return html`<ul class="rows">
      ${sentences.map((sentence) => this.#sentenceView(sentence))}
    </ul>`;
  }

  #sentenceView(sentence: Sentence): TemplateResult {
    const { readOnly } = this.desk;
    const w = this.words.lists;
    const lead = this.#leadOf(sentence);
    const missing = missingParts(sentence);
    const isSelected = isShownBy(this.desk.selected, sentence);
    return html`<li
      class=${[missing.length > 0 ? 'unfinished' : '', isSelected ? 'selected' : ''].join(' ')}
      aria-current=${isSelected ? 'true' : nothing}
    >
      <p>
        <strong dir="auto">${lead}</strong>
        ${missing.length > 0
          ? html`<span class="missing">${w.unfinished}: ${missing.map((part) => this.words.sentence.missing[part]).join(' ')}</span>`
          : nothing}
      </p>
      ${sentence.quote === null
        ? nothing
        : html`<p class="quote">
            <q lang=${this.desk.language || nothing} dir="auto">${this.terms.quoted(sentence.quote.exact)}</q>
            <small>${this.words.text.paragraph(sentence.quote.paragraph ?? 0)}</small>
          </p>`}
      <p class="buttons">
        <button
          type="button"
          ?disabled=${readOnly}
          aria-label=${`${w.edit}: ${lead}`}
          @click=${() => this.desk.editSentence(sentence.form, sentence.id!)}
        >
          ${w.edit}
        </button>
        <button type="button" ?disabled=${readOnly} aria-label=${`${w.remove}: ${lead}`} @click=${() => this.#remove(sentence)}>
          ${w.remove}
        </button>
      </p>
    </li>`;
  }

  /** "Canada → Juan Guaidó: support, stated", with a question mark for what is missing. */
  #leadOf({ form, from, to, relation, standing, role }: Sentence): string {
    const { draft } = this.desk;
    const name = (chosen: Sentence['from']): string =>
      chosen?.type === 'known' ? textOf(draft, 'actors', chosen.id, 'name') : '?';
    if (form === 'affiliation') {
      const kind = relation === null ? '?' : this.terms.affiliations[relation as keyof typeof this.terms.affiliations];
      return this.terms.tieName(name(from), name(to), kind, role || undefined);
    }
    const label = relation === null ? '?' : this.#relationName(relation);
    const certainty = standing === null ? '?' : this.terms.standings[standing as Standing];
    return this.terms.edgeName(name(from), name(to), label, certainty);
  }

  #relationName(id: string): string {
    return this.terms.relations[id] ?? (textOf(this.desk.draft, 'relationTypes', id, 'label') || id);
  }

  #remove({ form, id }: Sentence): void {
    const { draft, sentence } = this.desk;
    if (sentence?.id === id) this.desk.dropSentence();
    const change = form === 'statement' ? deleteStatement(draft, id!) : deleteAffiliation(draft, id!);
    this.desk.perform(change, this.words.sentence.deleted);
  }

  #actorsView(): TemplateResult {
    const actors = actorsOf(this.desk.draft);
    if (actors.length === 0) return html`<p class="empty">${this.words.lists.noActors}</p>`;
    return html`<ul class="rows">
      ${actors.map((actor) => this.#actorView(actor, actors))}
    </ul>`;
  }

  #actorView(actor: DraftActor, actors: readonly DraftActor[]): TemplateResult {
    const { id, name, kind, aliases } = actor;
    const w = this.words.lists;
    const { readOnly, draft } = this.desk;
    return html`<li>
      <p><strong dir="auto">${name}</strong> <small>${this.terms.actorKinds[kind]}</small></p>
      <p class="buttons">
        <button
          type="button"
          ?disabled=${readOnly}
          aria-expanded=${this.open === id ? 'true' : 'false'}
          aria-label=${`${w.edit}: ${name}`}
          @click=${() => {
            this.open = this.open === id ? null : id;
          }}
        >
          ${w.edit}
        </button>
        <button
          type="button"
          ?disabled=${readOnly || actors.length < 2}
          aria-expanded=${this.merging === id ? 'true' : 'false'}
          aria-label=${`${w.merge} ${name}`}
          @click=${() => {
            this.merging = this.merging === id ? null : id;
            this.target = '';
          }}
        >
          ${w.merge}
        </button>
        <button
          type="button"
          ?disabled=${readOnly}
          @click=${() => this.desk.perform(deleteActor(draft, id), this.words.lists.edits['delete-actor'])}
        >
          ${w.removeActor(name, tiesOfActor(draft, id).statements.length)}
        </button>
      </p>
      ${this.open === id ? this.#actorFields(id, name, kind, aliases) : nothing}
      ${this.merging === id ? this.#mergeView(actor, actors) : nothing}
    </li>`;
  }

  #actorFields(id: string, name: string, kind: ActorKind, aliases: readonly string[]): TemplateResult {
    const w = this.words.lists;
    const edit = (fields: Parameters<typeof editActor>[2], group: string): void =>
      this.desk.perform(editActor(this.desk.draft, id, fields, `${group} ${id}`));
    const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<div class="fields">
      <label
        >${w.name}
        <input
          type="text"
          dir="auto"
          .value=${name}
          @input=${(event: Event) => {
            if (valueOf(event).trim() !== '') edit({ name: valueOf(event) }, 'name');
          }}
      /></label>
      <label
        >${this.words.sentence.kind}
        <select @change=${(event: Event) => edit({ kind: valueOf(event) as ActorKind }, 'kind')}>
          ${ACTOR_KINDS.map(
            (each) => html`<option value=${each} ?selected=${each === kind}>${this.terms.actorKinds[each]}</option>`,
          )}
        </select></label
      >
      <label
        >${w.aliases}
        <input
          type="text"
          dir="auto"
          .value=${aliases.join(', ')}
          @change=${(event: Event) =>
            edit({ aliases: valueOf(event).split(',').map((alias) => alias.trim()).filter(Boolean) }, 'aliases')}
      /></label>
    </div>`;
  }

  #mergeView({ id, name }: DraftActor, actors: readonly DraftActor[]): TemplateResult {
    const w = this.words.lists;
    const { draft } = this.desk;
    const target = actors.find((actor) => actor.id === this.target);
    const preview = target === undefined ? null : previewMerge(draft, target.id, id);
    return html`<div class="fields">
      <label
        >${w.mergeInto(name)}
        <select
          @change=${(event: Event) => {
            this.target = (event.target as HTMLSelectElement).value;
          }}
        >
          <option value=""></option>
          ${actors
            .filter((actor) => actor.id !== id)
            .map((actor) => html`<option value=${actor.id} ?selected=${actor.id === this.target}>${actor.name}</option>`)}
        </select></label
      >
      ${preview === null
        ? nothing
        : html`<p role="status">
              ${w.mergePreview(target!.name, name, preview.statementsMoved.length, preview.selfStatements.length)}
            </p>
            <button
              type="button"
              @click=${() => {
                this.merging = null;
                this.desk.perform(mergeActors(draft, target!.id, id), w.edits['merge-actors']);
              }}
            >
              ${w.merge.replace('…', '')}
            </button>`}
    </div>`;
  }

  #historyView(): TemplateResult {
    const w = this.words.lists;
    const steps = stepsOf(this.desk.history).toReversed();
    const time = new Intl.DateTimeFormat(this.terms.language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
    return html`<ol class="rows history" reversed>
      ${steps.map(
        ({ step, edit, about, at, isUndone }) =>
          html`<li class=${isUndone ? 'undone' : ''}>
            <button type="button" ?disabled=${this.desk.readOnly} @click=${() => this.desk.goTo(step)}>
              <time>${time.format(at)}</time> ${w.edits[edit]}${isUndone ? ` (${w.undone})` : ''}
              <span dir="auto">${about}</span>
            </button>
          </li>`,
      )}
    </ol>`;
  }
}

/** Whether the graph shows a statement or an affiliation as what is selected, or at an actor that is. */
function isShownBy(selected: string | null, { form, id, from, relation, to }: Sentence): boolean {
  if (selected === null || from?.type !== 'known' || to?.type !== 'known') return false;
  const edge = `edge:${from.id}/${form === 'affiliation' ? '~' : ''}${relation ?? ''}/${to.id}`;
  return [edge, `${form}:${id ?? ''}`, `actor:${from.id}`, `actor:${to.id}`].includes(selected);
}
