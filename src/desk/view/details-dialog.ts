/** The dialog with the title of the graph, the details of the article, and who codes. Each letter is kept. */
import { html, nothing, type TemplateResult } from 'lit';
import { editDetails, editLanguage, forgetText } from '../core/article-edits.js';
import { LANGUAGES } from '../../i18n/languages.js';
import { META_ROW, textOf } from '../core/draft.js';
import { LONG_QUOTE, MUCH_QUOTED, shareQuoted } from '../core/quote-at.js';
import { CODER } from '../core/start-draft.js';
import { quotesIn } from './draft-lists.js';
import { DeskView } from './desk-view.js';

/** Languages in which news are read, besides that of the article and those of the package. */
const MORE_LANGUAGES =
  'am, az, be, bg, bn, cs, da, de, el, fa, fi, he, hi, hu, hy, id, it, ja, ' +
  'ka, kk, ko, ms, nb, nl, pl, ro, sr, sv, sw, th, tr, uk, ur, uz, vi';

/** Tags and names of languages by their names, with the one that an article has. */
function languagesBesides(now: string, locale: string): readonly (readonly [tag: string, name: string])[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const nameOf = (tag: string): string => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const tags = new Set([...LANGUAGES, ...MORE_LANGUAGES.split(', '), ...(now === '' ? [] : [now])]);
  const { compare } = new Intl.Collator(locale);
  return Array.from(tags, (tag) => [tag, nameOf(tag)] as const).sort((a, b) => compare(a[1], b[1]));
}

export class DeskDetailsDialog extends DeskView {
  static override properties = { ...DeskView.properties, isOpen: { state: true } };

  declare isOpen: boolean;
  #asked: readonly unknown[] = [];
  #counted: ReturnType<typeof shareQuoted> | null = null;

  constructor() {
    super();
    this.isOpen = false;
  }

  /** @param field The field of the dataset that gets the focus. */
  open(field?: string): void {
    this.isOpen = true;
    this.querySelector('dialog')!.showModal();
    if (field !== undefined) this.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus();
  }

  protected override watched(): readonly unknown[] {
    const { draft, readOnly } = this.desk;
    return [draft, readOnly];
  }

  protected override render(): TemplateResult {
    const w = this.words.details;
    return html`<dialog
      aria-labelledby="details-title"
      @close=${() => {
        this.isOpen = false;
      }}
    >
      <form method="dialog">
        <h2 id="details-title">${w.title}</h2>
        ${this.#field(null, 'title', w.graphTitle)} ${this.#field(null, 'description', w.description)}
        ${this.#field('source', 'title', w.articleTitle)} ${this.#field('source', 'publisher', w.publisher)}
        ${this.#field('source', 'published', w.published, this.words.sentence.dateHint)}
        ${this.#field('source', 'url', w.url)} ${this.#languageField(w.articleLanguage)}
        ${this.#field(null, CODER, w.coder)} ${this.#field(null, 'creator', w.creator)}
        ${this.#field(null, 'license', w.license)} ${this.#textView()}
        <p class="buttons"><button type="submit" class="main">${w.close}</button></p>
      </form>
    </dialog>`;
  }

  /** How much of the text is quoted, and what can be done with it. */
  #textView(): TemplateResult | typeof nothing {
    const { paragraphs, source, readOnly } = this.desk;
    // To count what is quoted takes a while, which nobody waits for while it is closed.
    if (!this.isOpen || paragraphs.length === 0) return nothing;
    const w = this.words.details;
    const { share, words } = this.#quoted();
    const percent = new Intl.NumberFormat(this.terms.language, { style: 'percent' }).format(share);
    return html`<fieldset>
      <legend>${w.text}</legend>
      <p>${w.quoted(percent, words)} ${share > MUCH_QUOTED || words > LONG_QUOTE ? w.quotedMuch : nothing}</p>
      <p class="buttons">
        <button type="button" ?disabled=${readOnly} @click=${this.#replace}>${w.replace}</button>
        <small>${w.replaceHint}</small>
      </p>
      <p class="buttons">
        <button
          type="button"
          ?disabled=${readOnly}
          @click=${() => this.desk.perform(forgetText(this.desk.draft, source))}
        >
          ${w.forget}
        </button>
        <small>${w.forgetHint}</small>
      </p>
    </fieldset>`;
  }

  /** How much is quoted: counted anew only when statements or the text have changed. */
  #quoted(): ReturnType<typeof shareQuoted> {
    const { paragraphs, draft, language } = this.desk;
    const asked = [draft.statements, draft.affiliations, paragraphs, language];
    if (this.#counted === null || !asked.every((value, i) => value === this.#asked[i])) {
      this.#asked = asked;
      this.#counted = shareQuoted(paragraphs, quotesIn(draft), language);
    }
    return this.#counted;
  }

  readonly #replace = (): void => {
    this.querySelector('dialog')!.close();
    this.desk.replaceText();
  };

  /** The language of the article, by names. One that is not in the list stays as it is. */
  #languageField(label: string): TemplateResult {
    const { draft, source, readOnly } = this.desk;
    const now = textOf(draft, 'sources', source, 'language');
    return html`<label
      >${label}
      <select
        name="source-language"
        ?disabled=${readOnly}
        @change=${(event: Event) => {
          this.desk.perform(editLanguage(this.desk.draft, source, (event.target as HTMLSelectElement).value));
        }}
      >
        <option value="" ?selected=${now === ''}>–</option>
        ${languagesBesides(now, this.terms.language).map(
          ([tag, name]) => html`<option value=${tag} ?selected=${tag === now}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  /** @param of `source` for a field of the article, null for one of the dataset. */
  #field(of: 'source' | null, field: string, label: string, hint = ''): TemplateResult {
    const { draft, source } = this.desk;
    const value = of === null ? textOf(draft, 'meta', META_ROW, field) : textOf(draft, 'sources', source, field);
    return html`<label
      >${label}
      <input
        type="text"
        name=${of === null ? field : `source-${field}`}
        dir="auto"
        placeholder=${hint}
        ?disabled=${this.desk.readOnly}
        .value=${value}
        @input=${(event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          const options = { group: `details ${of ?? ''} ${field}`, ...(of === null ? {} : { source }) };
          this.desk.perform(editDetails(this.desk.draft, { [field]: text.trim() === '' ? undefined : text }, options));
        }}
    /></label>`;
  }
}
