/** The list of actors, where they are edited, merged and deleted. */
import { html, nothing, type TemplateResult } from 'lit';
import { ACTOR_KINDS, type ActorKind } from '../../data/vocabulary.js';
import { deleteActor, editActor, tiesOfActor } from '../core/actor-edits.js';
import { mergeActors, previewMerge } from '../core/merge-actors.js';
import { DeskView } from './desk-view.js';
import { draftActors, type DraftActor } from './draft-lists.js';

export class DeskActorList extends DeskView {
  static override properties = {
    ...DeskView.properties,
    open: { state: true },
    merging: { attribute: false },
    target: { state: true },
  };

  /** The actor whose fields are open. */
  declare open: string | null;
  /** The actor that is to be merged into another one. */
  declare merging: string | null;
  /** The actor into which it is to be merged. */
  declare target: string;

  constructor() {
    super();
    this.open = null;
    this.merging = null;
    this.target = '';
  }

  protected override render(): TemplateResult {
    const actors = draftActors(this.desk.draft);
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
          aria-label=${`${w.edit}${this.terms.colon}${name}`}
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
            edit(
              {
                aliases: valueOf(event)
                  .split(/[,،，]/u)
                  .map((alias) => alias.trim())
                  .filter(Boolean),
              },
              'aliases',
            )}
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
            .map(
              (actor) => html`<option value=${actor.id} ?selected=${actor.id === this.target}>${actor.name}</option>`,
            )}
        </select></label
      >
      ${
        preview === null
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
              </button>`
      }
    </div>`;
  }
}
