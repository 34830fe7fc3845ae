/** The field for who says so. Whom the paragraph names as a source is suggested; a press takes a suggestion. */
import { html, nothing, type TemplateResult } from 'lit';
import { proposeAttributions } from '../core/attributions.js';
import { DeskView } from './desk-view.js';

export class DeskAttributionField extends DeskView {
  protected override render(): TemplateResult | typeof nothing {
    const { sentence } = this.desk;
    if (sentence === null) return nothing;
    const w = this.words.sentence;
    const suggestions = sentence.attribution === '' ? this.#suggestions() : [];
    return html`<p class="field">
        <label for="sentence-attribution">${w.attribution}</label>
        <input
          id="sentence-attribution"
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder=${w.attributionHint}
          .value=${sentence.attribution}
          @input=${this.#onInput}
        />
      </p>
      ${
        suggestions.length === 0
          ? nothing
          : html`<p class="suggestions" role="group" aria-label=${w.proposals}>
              ${suggestions.map(
                (text) =>
                  html`<button
                    type="button"
                    dir="auto"
                    lang=${this.desk.language || nothing}
                    @click=${() => this.#take(text)}
                  >
                    ${text}
                  </button>`,
              )}
            </p>`
      }`;
  }

  readonly #onInput = (event: Event): void =>
    this.desk.updateSentence({ attribution: (event.target as HTMLInputElement).value });

  #suggestions(): readonly string[] {
    const { sentence, paragraphs, language } = this.desk;
    const place = this.desk.placeOf(sentence?.quote ?? null);
    return place === null ? [] : proposeAttributions(paragraphs[place.paragraph - 1]!, place, language);
  }

  #take(attribution: string): void {
    this.desk.updateSentence({ attribution });
    this.dispatchEvent(new Event('choose'));
  }
}
