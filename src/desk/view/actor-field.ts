/**
 * The field for an actor: an editable combobox (ARIA Authoring Practices) whose suggestions are actors of the draft and
 * names from the words of the article. A suggestion is taken by Enter or a press, never by itself.
 */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ACTOR_KINDS, type ActorKind } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import { guessKind } from '../core/kinds.js';
import type { Proposal } from '../core/proposals.js';
import type { ChosenActor } from '../core/sentence.js';
import type { SentenceWords } from '../i18n/types.js';

/** Suggestions that are shown at most. */
const MOST = 7;

/** Events of a press, from its beginning to its end. */
const PRESSES = ['pointerdown', 'pointerup', 'pointercancel'];

export class DeskActorField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    value: { attribute: false },
    propose: { attribute: false },
    nameOf: { attribute: false },
    words: { attribute: false },
    terms: { attribute: false },
    language: {},
    query: { state: true },
    active: { state: true },
    focused: { state: true },
  };

  declare label: string;
  declare value: ChosenActor | null;
  /** Gives suggestions for what has been typed. */
  declare propose: (query: string) => readonly Proposal[];
  declare nameOf: (id: string) => string;
  declare words: SentenceWords;
  declare terms: AllWords;
  declare language: string;
  /** What has been typed since the field got the focus; null if nothing. */
  declare query: string | null;
  /** Index of the suggestion that Enter takes. */
  declare active: number;
  declare focused: boolean;

  constructor() {
    super();
    this.value = null;
    this.query = null;
    this.active = 0;
    this.focused = false;
    this.language = '';
  }

  /** Whether a button of the mouse or a finger is down anywhere in the page. */
  #isPressed = false;
  readonly #onPress = ({ type }: Event): void => {
    this.#isPressed = type === 'pointerdown';
  };

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of PRESSES) addEventListener(type, this.#onPress, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PRESSES) removeEventListener(type, this.#onPress, { capture: true });
  }

  override focus(): void {
    // A field that has just come has no input yet.
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  }

  protected override render(): TemplateResult {
    const proposals = this.focused ? this.#proposals() : [];
    const shown = this.query ?? this.#chosenName();
    const listId = `${this.id}-list`;
    return html`
      <label for=${`${this.id}-input`}>${this.label}</label>
      <input
        id=${`${this.id}-input`}
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${proposals.length > 0 ? 'true' : 'false'}
        aria-controls=${listId}
        aria-activedescendant=${proposals.length > 0 ? `${listId}-${this.active}` : nothing}
        .value=${shown}
        @focus=${this.#onFocus}
        @blur=${this.#onBlur}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      />
      ${this.#kindView()}
      <ul
        id=${listId}
        class="proposals"
        role="listbox"
        aria-label=${this.words.proposals}
        ?hidden=${proposals.length === 0}
      >
        ${proposals.map((proposal, index) => this.#option(proposal, index, listId))}
      </ul>
    `;
  }

  #option(proposal: Proposal, index: number, listId: string): TemplateResult {
    const name = proposal.kind === 'actor' ? this.nameOf(proposal.id) : this.words.newActor(proposal.name);
    return html`<li
      id=${`${listId}-${index}`}
      role="option"
      dir="auto"
      class=${proposal.kind}
      aria-selected=${index === this.active ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#take(proposal)}
    >
      ${name}
    </li>`;
  }

  /** A new actor shows its guessed kind, which can be changed. */
  #kindView(): TemplateResult | typeof nothing {
    const { value } = this;
    if (value?.type !== 'new') return nothing;
    return html`<select
      class="kind"
      aria-label=${this.words.kind}
      @change=${(event: Event) =>
        this.#choose({ ...value, kind: (event.target as HTMLSelectElement).value as ActorKind }, false)}
    >
      ${ACTOR_KINDS.map(
        (kind) => html`<option value=${kind} ?selected=${kind === value.kind}>${this.terms.actorKinds[kind]}</option>`,
      )}
    </select>`;
  }

  #proposals(): readonly Proposal[] {
    return this.propose(this.query ?? '').slice(0, MOST);
  }

  #chosenName(): string {
    if (this.value === null) return '';
    return this.value.type === 'known' ? this.nameOf(this.value.id) : this.value.name;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    this.focused = true;
    this.active = 0;
    (event.target as HTMLInputElement).select();
  };

  /** What is under a pressed pointer must not move before the press has ended, or the press would miss it. */
  readonly #onBlur = (): void => {
    if (!this.#isPressed) this.#close();
    // The click comes right after the end of the press.
    else addEventListener('pointerup', () => setTimeout(() => this.#close()), { once: true });
  };

  #close(): void {
    if (this.contains(document.activeElement)) return;
    this.focused = false;
    this.query = null;
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.active = 0;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const proposals = this.#proposals();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = proposals.length === 0 ? 0 : (this.active + step + proposals.length) % proposals.length;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      const proposal = proposals[this.active];
      // What is chosen already stays, if nothing else was typed or pointed at.
      if (this.value !== null && this.query === null && this.active === 0) this.#choose(this.value, true);
      else if (proposal !== undefined) this.#take(proposal);
    } else if (event.key === 'Escape' && this.query !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.query = null;
    }
  };

  #take(proposal: Proposal): void {
    this.#choose(
      proposal.kind === 'actor'
        ? { type: 'known', id: proposal.id }
        : { type: 'new', name: proposal.name, kind: proposal.actorKind ?? guessKind(proposal.name, this.language) },
      true,
    );
  }

  /** @param onwards Whether the next field gets the focus. */
  #choose(value: ChosenActor, onwards: boolean): void {
    this.value = value;
    this.query = null;
    this.active = 0;
    this.dispatchEvent(new CustomEvent('choose', { detail: { value, onwards } }));
  }
}
