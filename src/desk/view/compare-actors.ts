/** Says which of one's own actors each actor of the other coder is; those that were not found come first. */
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { matchActor } from '../core/comparison-edits.js';
import { textOf } from '../core/draft.js';
import type { MatchedActor } from '../core/match-actors.js';
import type { CompareSession } from './compare-session.js';
import { DeskView } from './desk-view.js';
import { draftActors } from './draft-lists.js';

export class DeskCompareActors extends DeskView {
  static override properties = { ...DeskView.properties, session: { attribute: false } };

  declare session: CompareSession;

  get #unmatched(): number {
    return [...this.session.actors.values()].filter(({ by }) => by === 'none').length;
  }

  /** The list is open if there is something to do, and stays as the coder leaves it. */
  protected override firstUpdated(_changed: PropertyValues): void {
    this.querySelector('details')!.open = this.#unmatched > 0;
  }

  protected override render(): TemplateResult {
    const w = this.words.compare;
    const matches = [...this.session.actors];
    // Those that are matched by hand keep their place.
    const byHand = matches.filter(([, { by }]) => by === 'none' || by === 'hand');
    const matched = matches.filter(([, { by }]) => by !== 'none' && by !== 'hand');
    return html`<details>
      <summary>${w.actors(this.#unmatched, matches.length)}</summary>
      <p class="hint">${w.actorsHint}</p>
      <div class="actors">${[...byHand, ...matched].map(([id, match]) => this.#actorView(id, match))}</div>
    </details>`;
  }

  #actorView(id: string, { mine }: MatchedActor): TemplateResult {
    const w = this.words.compare;
    const { draft, readOnly } = this.desk;
    const theirs = this.session.other.draft;
    const name = textOf(theirs, 'actors', id, 'name') || id;
    return html`<label>
      <span dir="auto">${w.sameAs(name)}</span>
      <select
        ?disabled=${readOnly}
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.desk.perform(matchActor(draft, theirs, id, value === '' ? null : value));
        }}
      >
        <option value="" .selected=${live(mine === null)}>${w.nobody}</option>
        ${draftActors(draft).map(
          (actor) =>
            html`<option value=${actor.id} .selected=${live(actor.id === mine)}>${actor.name || actor.id}</option>`,
        )}
      </select>
    </label>`;
  }
}
