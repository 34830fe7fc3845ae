/** The base of the parts of the desk: they are drawn into the page itself, and anew whenever the draft changes. */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';

export class DeskView extends LitElement {
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    words: { attribute: false },
    terms: { attribute: false },
  };

  declare desk: DeskState;
  /** The texts of the desk. */
  declare words: DeskWords;
  /** The texts of the graph: names of relations, certainties, kinds and affiliations. */
  declare terms: AllWords;

  readonly #onChange = (): void => this.requestUpdate();

  /** Highlights of words and the style sheet of the page reach what is not in a shadow tree. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.desk.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.desk.removeEventListener('change', this.#onChange);
  }
}
