/** The bar above the text: how far the coding has come, and the ways to choose words without a mouse. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskView } from './desk-view.js';

interface BarState {
  /** The number of paragraphs that are coded or have a reason why not. */
  readonly done: number;
  /** How far choosing by taps has come; null if it is off. */
  readonly tapping: 'first' | object | null;
  /** What is told of words that were typed, and whether the words nearest to them are offered. */
  readonly note: string;
  readonly hasOffer: boolean;
}

interface BarActions {
  toggleTapping(): void;
  find(event: SubmitEvent): void;
  takeOffer(): void;
}

export function textBar(view: DeskView, state: BarState, actions: BarActions): TemplateResult {
  const { draft, paragraphs, readOnly, review } = view.desk;
  const w = view.words.text;
  const { done, tapping, note, hasOffer } = state;
  const coded = (count: number): string => w.coded(count, paragraphs.length);
  const whileTapping = tapping === 'first' ? w.chooseFirst : w.chooseLast;
  const propose = (): void => void view.dispatchEvent(new Event('propose', { bubbles: true }));
  return html`<div class="text-bar">
    <p class="progress" data-widest=${coded(paragraphs.length)}>${coded(done)}</p>
    <button type="button" aria-pressed=${tapping === null ? 'false' : 'true'} @click=${() => actions.toggleTapping()}>
      ${tapping === null ? w.choose : whileTapping}
    </button>
    ${
      review === null
        ? html`<button type="button" ?disabled=${readOnly} @click=${propose}>${w.propose}</button>`
        : nothing
    }
    <form class="find" @submit=${(event: SubmitEvent) => actions.find(event)}>
      <input name="words" type="text" dir="auto" autocomplete="off" aria-label=${w.type} placeholder=${w.type} />
      <button type="submit">${w.find}</button>
    </form>
    <p class="note" role="status">
      ${note} ${hasOffer ? html`<button type="button" @click=${() => actions.takeOffer()}>${w.take}</button>` : nothing}
    </p>
    ${draft.statements.size === 0 && review === null ? html`<p class="hint">${w.hint}</p>` : nothing}
    ${review?.barView() ?? nothing}
  </div>`;
}
