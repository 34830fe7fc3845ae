/** What two coders have made, side by side: what differs, with both quotes; each is adopted or dismissed. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { COMPARED_KINDS, type ComparedEntry, type ComparedKind } from '../core/compare.js';
import { dismissDifference, reasonOf } from '../core/comparison-edits.js';
import { textOf } from '../core/draft.js';
import type { Draft } from '../core/types.js';
import { markEntry, scrollToEntry } from './compare-marks.js';
import type { CompareSession } from './compare-session.js';
import { versionView } from './compare-version.js';
import { DeskView } from './desk-view.js';
import { pointArrows } from './point-arrows.js';

type Shown = 'undecided' | 'affiliations' | 'all' | ComparedKind;

export class DeskCompareList extends DeskView {
  static override properties = {
    ...DeskView.properties,
    session: { attribute: false },
    coder: {},
    article: { attribute: false },
    shown: { state: true },
    selected: { state: true },
    dismissing: { state: true },
    said: { state: true },
  };

  declare session: CompareSession;
  /** The name of the other coder; empty if it is not known. */
  declare coder: string;
  declare article: HTMLElement | null;
  declare shown: Shown;
  /** The entry whose words are marked in the text, by its key. */
  declare selected: string | null;
  /** The entry for which a reason is asked, by its key. */
  declare dismissing: string | null;
  /** What was done last, for screen readers. */
  declare said: string;

  constructor() {
    super();
    this.coder = '';
    this.article = null;
    this.shown = 'undecided';
    this.selected = null;
    this.dismissing = null;
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    markEntry(null, null);
  }

  protected override updated(changed: PropertyValues): void {
    const entry = this.session.comparison.entries.find((each) => keyOf(each) === this.selected) ?? null;
    markEntry(this.article, entry);
    if (changed.has('selected') && entry !== null) scrollToEntry(this.article, entry);
  }

  protected override render(): TemplateResult {
    const w = this.words.compare;
    const { entries } = this.session.comparison;
    const listed = entries.filter((entry) => this.#isShown(entry));
    const count = (kind: ComparedKind): number => entries.filter((entry) => entry.kind === kind).length;
    const options: readonly (readonly [Shown, string])[] = [
      ['undecided', w.undecided(entries.filter((entry) => this.session.isUndecided(entry)).length)],
      ...COMPARED_KINDS.map((kind) => [kind, `${w.kinds[kind]} (${count(kind)})`] as const),
      ['affiliations', `${this.terms.panel.affiliations} (${entries.filter(isAffiliation).length})`],
      ['all', w.all(entries.length)],
    ];
    return html`
      <label class="show"
        >${w.show}
        <select
          @change=${(event: Event) => {
            this.shown = (event.target as HTMLSelectElement).value as Shown;
          }}
        >
          ${options.map(
            ([value, text]) => html`<option value=${value} .selected=${live(value === this.shown)}>${text}</option>`,
          )}
        </select></label
      >
      ${
        listed.length === 0
          ? html`<p class="empty" tabindex="-1">${w.empty}</p>`
          : html`<ul class="rows">
              ${listed.map((entry) => this.#entryView(entry))}
            </ul>`
      }
      <p class="said" role="status">${this.said}</p>
    `;
  }

  #isShown(entry: ComparedEntry): boolean {
    if (this.shown === 'undecided') return this.session.isUndecided(entry);
    if (this.shown === 'affiliations') return isAffiliation(entry);
    return this.shown === 'all' || entry.kind === this.shown;
  }

  #entryView(entry: ComparedEntry): TemplateResult {
    const w = this.words.compare;
    const { mine, theirs } = entry;
    const title = this.#titleOf(entry);
    const key = keyOf(entry);
    const isSelected = key === this.selected;
    const { paragraph } = (mine ?? theirs)!;
    const details = [
      ...(isAffiliation(entry) ? [this.words.sentence.affiliationTitle] : []),
      ...(paragraph === null ? [] : [this.words.text.paragraph(paragraph)]),
    ];
    return html`<li
      class=${isSelected ? 'selected' : ''}
      aria-current=${isSelected ? 'true' : nothing}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, entry)}
      @focusin=${() => {
        this.selected = key;
      }}
    >
      <p>
        <span class="kind" data-kind=${entry.kind}>${w.kinds[entry.kind]}</span> <strong dir="auto">${title}</strong>
        <small>${details.join(' · ')}</small>
      </p>
      ${mine === null ? nothing : this.#versionView('mine', entry)}
      ${theirs === null ? nothing : this.#versionView('theirs', entry)} ${this.#decisionView(entry)}
    </li>`;
  }

  #versionView(whose: 'mine' | 'theirs', { mine, theirs, differences }: ComparedEntry): TemplateResult {
    const w = this.words.compare;
    const tie = (whose === 'mine' ? mine : theirs)!;
    const name = whose === 'mine' ? w.mine : tie.coder || this.coder.trim() || w.theirs;
    const draft = whose === 'mine' ? this.desk.draft : this.session.other.draft;
    return versionView({ whose, name, tie, draft, differences, language: this.desk.language }, this.terms);
  }

  #decisionView(entry: ComparedEntry): TemplateResult {
    const w = this.words.compare;
    const { readOnly, draft } = this.desk;
    const title = this.#labelOf(entry);
    const isLoop = this.session.isLoop(entry);
    const reason = entry.kind === 'agree' ? '' : reasonOf(draft, entry.row);
    const adopt = entry.mine === null ? w.adopt : w.adoptInstead;
    if (this.dismissing === keyOf(entry)) return this.#reasonForm(entry);
    return html`${reason === '' ? nothing : html`<p class="reason">${w.dismissed(reason)}</p>`}
      ${isLoop ? html`<p class="missing">${this.words.sentence.sameActor}</p>` : nothing}
      <p class="buttons">
        <button
          type="button"
          class="locate"
          aria-label=${`${w.showInText}${this.terms.colon}${title}`}
          aria-pressed=${keyOf(entry) === this.selected ? 'true' : 'false'}
          @click=${() => this.#showInText(entry)}
        >
          ${w.showInText}
        </button>
        ${
          entry.theirs === null || entry.kind === 'agree'
            ? nothing
            : html`<button
                type="button"
                ?disabled=${readOnly || isLoop}
                aria-label=${`${adopt}${this.terms.colon}${title}`}
                aria-keyshortcuts="a"
                @click=${() => this.#adopt(entry)}
              >
                ${adopt}
              </button>`
        }
        ${entry.kind === 'agree' ? nothing : this.#dismissButton(entry, reason, title)}
      </p>`;
  }

  #dismissButton(entry: ComparedEntry, reason: string, title: string): TemplateResult {
    const w = this.words.compare;
    const text = reason === '' ? w.dismiss : w.takeBack;
    return html`<button
      type="button"
      ?disabled=${this.desk.readOnly}
      aria-label=${`${text} ${title}`}
      aria-keyshortcuts=${reason === '' ? 'n' : nothing}
      @click=${() => (reason === '' ? this.#ask(entry) : this.#decide(entry, ''))}
    >
      ${text}
    </button>`;
  }

  #reasonForm(entry: ComparedEntry): TemplateResult {
    const w = this.words.compare;
    return html`<form
      class="none"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        this.#decide(entry, this.querySelector<HTMLInputElement>('#dismiss-reason')!.value);
      }}
    >
      <label for="dismiss-reason">${w.reason}</label>
      <input id="dismiss-reason" type="text" dir="auto" autocomplete="off" required />
      <button type="submit">${this.words.sentence.save}</button>
      <button type="button" @click=${() => this.#cancel(entry)}>${this.words.lists.cancel}</button>
    </form>`;
  }

  /** "Karsk → Ilse Marn", with the names of one's own coding where there are some. */
  #titleOf({ mine, theirs }: ComparedEntry): string {
    const other = this.session.other.draft;
    const name = (draft: Draft, id: string): string => textOf(draft, 'actors', id, 'name') || id;
    const nameOf = (end: 'from' | 'to'): string => {
      if (mine !== null) return name(this.desk.draft, mine[end]);
      const known = this.session.actors.get(theirs![end])?.mine ?? null;
      return known === null ? name(other, theirs![end]) : name(this.desk.draft, known);
    };
    return pointArrows(`${nameOf('from')} → ${nameOf('to')}`);
  }

  /** The title as a part of the name of a button: a statement and an affiliation may have the same actors. */
  #labelOf(entry: ComparedEntry): string {
    const lead = isAffiliation(entry) ? `${this.words.sentence.affiliationTitle}${this.terms.colon}` : '';
    return `${lead}${this.#titleOf(entry)}`;
  }

  #onKey(event: KeyboardEvent, entry: ComparedEntry): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape' && this.dismissing !== null) this.#cancel(entry);
    else if (event.target instanceof HTMLInputElement || this.desk.readOnly || entry.kind === 'agree') return;
    else if (event.key === 'a' && entry.theirs !== null && !this.session.isLoop(entry)) this.#adopt(entry);
    else if (event.key === 'n' && reasonOf(this.desk.draft, entry.row) === '') this.#ask(entry);
    else return;
    event.preventDefault();
  }

  #showInText(entry: ComparedEntry): void {
    this.selected = keyOf(entry);
    this.dispatchEvent(new Event('show-text', { bubbles: true }));
    void this.updateComplete.then(() => scrollToEntry(this.article, entry));
  }

  #adopt(entry: ComparedEntry): void {
    const { compare, lists } = this.words;
    const place = this.#placeOf(entry);
    const said = isAffiliation(entry) ? lists.edits['adopt-affiliation'] : compare.adopted;
    this.desk.perform(this.session.adopt(entry), said);
    this.said = said;
    void this.#focusAt(place);
  }

  #ask(entry: ComparedEntry): void {
    this.dismissing = keyOf(entry);
    this.said = '';
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#dismiss-reason')?.focus());
  }

  #cancel(entry: ComparedEntry): void {
    this.dismissing = null;
    void this.#focusAt(this.#placeOf(entry));
  }

  #decide(entry: ComparedEntry, reason: string): void {
    const place = this.#placeOf(entry);
    this.dismissing = null;
    this.desk.perform(dismissDifference(this.desk.draft, entry.row, reason, this.#titleOf(entry)));
    this.said = reason === '' ? '' : this.words.compare.dismissed(reason);
    void this.#focusAt(place);
  }

  /** The place of an entry in the list as it is shown. */
  #placeOf(entry: ComparedEntry): number {
    return this.session.comparison.entries.filter((each) => this.#isShown(each)).indexOf(entry);
  }

  /** After a decision the focus goes to what stands there now: the same entry, or the next one. */
  async #focusAt(place: number): Promise<void> {
    await this.updateComplete;
    const rows = [...this.querySelectorAll<HTMLElement>('.rows > li')];
    const row = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    (row?.querySelector<HTMLElement>('button') ?? this.querySelector<HTMLElement>('.empty'))?.focus();
  }
}

/** Tells entries apart while their contents stay the same. */
function keyOf({ table, mine, theirs }: ComparedEntry): string {
  return JSON.stringify([table, mine?.id ?? null, theirs?.id ?? null]);
}

function isAffiliation({ table }: ComparedEntry): boolean {
  return table === 'affiliations';
}
