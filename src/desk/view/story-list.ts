/** The story as cards: each step has a title, a text, and the view of the graph that it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StepView } from '../../data/story-schema.js';
import { cellOf, rowsOf, textOf } from '../core/draft.js';
import { addStep, deleteStep, editStep, moveStep } from '../core/step-edits.js';
import { DeskView } from './desk-view.js';
import { showView, takeView } from './graph-view.js';

export class DeskStoryList extends DeskView {
  static override properties = { ...DeskView.properties, current: { state: true } };

  /** The step that the graph shows; null for none. */
  declare current: string | null;

  constructor() {
    super();
    this.current = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.tell(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.tell(false);
    // The view of a step stays no longer than its list.
    if (this.current !== null && this.desk.graph !== null) showView(this.desk.graph, null);
    this.current = null;
  }

  protected override render(): TemplateResult {
    const w = this.words.story;
    const steps = rowsOf(this.desk.draft, 'steps').map(([id]) => id);
    return html`
      <p class="buttons">
        <button type="button" ?disabled=${this.desk.readOnly || this.desk.graph === null} @click=${this.#add}>
          ${w.add}
        </button>
        ${
          steps.length === 0
            ? nothing
            : html`<button type="button" @click=${() => this.#play(steps)}>${w.play}</button>
                <button type="button" ?disabled=${this.current === null} @click=${() => this.#show(null)}>
                  ${w.all}
                </button>`
        }
      </p>
      ${
        steps.length === 0
          ? html`<p class="empty">${w.hint}</p>`
          : html`<ol class="rows steps">
              ${steps.map((id, index) => this.#stepView(id, index, steps.length))}
            </ol>`
      }
    `;
  }

  #stepView(id: string, index: number, count: number): TemplateResult {
    const w = this.words.story;
    const { draft, readOnly } = this.desk;
    const title = textOf(draft, 'steps', id, 'title');
    const label = (text: string): string => `${text}${this.terms.colon}${title}`;
    return html`<li
      class=${id === this.current ? 'selected' : ''}
      aria-current=${id === this.current ? 'step' : nothing}
    >
      <div class="fields">
        <label
          >${w.title}
          <input
            type="text"
            dir="auto"
            data-step=${id}
            ?disabled=${readOnly}
            .value=${title}
            @input=${(event: Event) => this.#type(id, 'title', event)}
        /></label>
        <label
          >${w.text}
          <textarea
            rows="2"
            dir="auto"
            ?disabled=${readOnly}
            .value=${textOf(draft, 'steps', id, 'text')}
            @input=${(event: Event) => this.#type(id, 'text', event)}
          ></textarea>
        </label>
      </div>
      <p class="buttons">
        <button type="button" aria-label=${label(w.show)} @click=${() => this.#show(id)}>${w.show}</button>
        <button type="button" ?disabled=${readOnly} aria-label=${label(w.take)} @click=${() => this.#take(id)}>
          ${w.take}
        </button>
        <button
          type="button"
          ?disabled=${readOnly || index === 0}
          aria-label=${label(w.earlier)}
          @click=${() => this.desk.perform(moveStep(draft, id, -1))}
        >
          ${w.earlier}
        </button>
        <button
          type="button"
          ?disabled=${readOnly || index === count - 1}
          aria-label=${label(w.later)}
          @click=${() => this.desk.perform(moveStep(draft, id, 1))}
        >
          ${w.later}
        </button>
        <button
          type="button"
          ?disabled=${readOnly}
          aria-label=${label(this.words.lists.remove)}
          @click=${() => this.#delete(id)}
        >
          ${this.words.lists.remove}
        </button>
      </p>
    </li>`;
  }

  /** The new step shows what the graph shows now. */
  readonly #add = (): void => {
    const { draft, graph } = this.desk;
    const title = this.words.story.untitled(draft.steps.size + 1);
    const { change, id } = addStep(draft, { title, view: graph === null ? {} : takeView(graph) });
    this.desk.perform(change);
    this.current = id;
    void this.#focusTitle(id);
  };

  async #focusTitle(id: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLInputElement>(`[data-step="${id}"]`)?.select();
  }

  #type(id: string, field: 'title' | 'text', event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    // A step has a title: an empty field keeps the last one.
    if (field === 'title' && value.trim() === '') return;
    this.desk.perform(editStep(this.desk.draft, id, { [field]: value }, `step ${id} ${field}`));
  }

  #take(id: string): void {
    const { graph, draft } = this.desk;
    if (graph === null) return;
    this.current = id;
    this.desk.perform(editStep(draft, id, { view: takeView(graph) }), this.words.story.taken);
  }

  #show(id: string | null): void {
    const { graph, draft } = this.desk;
    this.current = id;
    const view = id === null ? null : (cellOf(draft, 'steps', id, 'view') as StepView | undefined);
    if (graph !== null) showView(graph, view ?? null);
  }

  #delete(id: string): void {
    if (this.current === id) this.#show(null);
    this.desk.perform(deleteStep(this.desk.draft, id), this.words.story.deleted);
  }

  /** Shows the steps one after the other, a press each. */
  #play(steps: readonly string[]): void {
    const next = this.current === null ? 0 : (steps.indexOf(this.current) + 1) % steps.length;
    this.#show(steps[next]!);
    this.querySelectorAll('.steps > li')[next]?.scrollIntoView({ block: 'nearest' });
  }
}
