/** The dialog that publishes a draft: what to look at first, a package for a web server, and the draft as a file. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { fileStem } from '../../elements/core/download.js';
import { DiplomaticGraphError } from '../../errors.js';
import { allWordsFor, languageOf } from '../../i18n/languages.js';
import { actorName } from '../core/actor-edits.js';
import { META_ROW, textOf } from '../core/draft.js';
import { draftFileText } from '../files/draft-file.js';
import { fetchScripts } from '../files/fetch-scripts.js';
import { packageFiles } from '../files/make-package.js';
import { publishChecks, type CheckPlace, type PublishCheck } from '../files/publish-checks.js';
import { zipOf } from '../files/zip-files.js';
import { loadDeskWords } from '../i18n/load-words.js';
import { DeskView } from './desk-view.js';
import { titleOf } from './draft-lists.js';
import { saveFile } from './save-file.js';
import { leadOf } from './sentence-lead.js';
import { formOf, sentenceOf } from '../core/sentence.js';

/** How many places of a check are listed. */
const MOST_PLACES = 8;
const MEGABYTE = 1_000_000;
const MARKS = { error: '✗', warning: '!', passed: '✓' } as const;

/** How far a package has come: the steps that are done, and all steps. */
interface Progress {
  readonly done: number;
  readonly all: number;
}

export class DeskPublishDialog extends DeskView {
  static override properties: PropertyDeclarations = {
    ...DeskView.properties,
    checks: { state: true },
    progress: { state: true },
    result: { state: true },
  };

  /** What the checks found when the dialog was opened. */
  declare checks: readonly PublishCheck[];
  /** Null while no package is made. */
  declare progress: Progress | null;
  declare result: string;
  #abort: AbortController | null = null;

  constructor() {
    super();
    this.checks = [];
    this.progress = null;
    this.result = '';
  }

  async open(): Promise<void> {
    const { draft, paragraphs, language } = this.desk;
    this.checks = publishChecks(draft, paragraphs, language);
    this.result = '';
    await this.updateComplete;
    this.querySelector('dialog')!.showModal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  protected override render(): TemplateResult {
    const w = this.words.publish;
    return html`<dialog class="publish" aria-labelledby="publish-title" @close=${() => this.#abort?.abort()}>
      <header>
        <h2 id="publish-title">${w.title}</h2>
        <button type="button" class="close" aria-label=${w.close} title=${w.close} @click=${this.#close}>×</button>
      </header>
      ${this.#checksView()} ${this.#packageView()} ${this.#draftView()}
    </dialog>`;
  }

  #count(level: PublishCheck['level']): number {
    return this.checks.filter((check) => check.level === level).length;
  }

  #checksView(): TemplateResult {
    const w = this.words.publish;
    return html`<section aria-labelledby="publish-check">
      <h3 id="publish-check">${w.check}</h3>
      <p>${w.summary(this.#count('error'), this.#count('warning'))}</p>
      <ul class="checks">
        ${this.checks
          .filter(({ code, level }) => level !== 'passed' || code !== 'no-text')
          .map(
            (check) =>
              html`<li class=${check.level}>
                <span class="mark" role="img" aria-label=${w.levels[check.level]}>${MARKS[check.level]}</span>
                <div>${this.#checkText(check)} ${this.#placesView(check)}</div>
              </li>`,
          )}
      </ul>
    </section>`;
  }

  #checkText({ code, level, count }: PublishCheck): string {
    const w = this.words.publish;
    if (level === 'passed') return w.passed[code];
    if (code !== 'share') return w.failed[code](count);
    return w.share(new Intl.NumberFormat(this.terms.language, { style: 'percent' }).format(count));
  }

  /** The ways to what a check found: a button if there is one, a list if there are several. */
  #placesView({ code, places }: PublishCheck): TemplateResult | typeof nothing {
    const w = this.words.publish;
    const [only, second] = places;
    if (only === undefined) return nothing;
    if (second === undefined && (only.kind !== 'row' || code === 'errors'))
      return only.kind === 'row'
        ? html`<span dir="auto">${this.#nameOf(only)}</span> ${this.#wayTo(only)}`
        : this.#wayTo(only);
    return html`<details>
      <summary>${w.show}</summary>
      <ul>
        ${places
          .slice(0, MOST_PLACES)
          .map((place) => html`<li><span dir="auto">${this.#nameOf(place)}</span> ${this.#wayTo(place)}</li>`)}
      </ul>
      ${places.length > MOST_PLACES ? html`<p>${w.more(places.length - MOST_PLACES)}</p>` : nothing}
    </details>`;
  }

  #wayTo(place: CheckPlace): TemplateResult | typeof nothing {
    if (this.desk.readOnly) return nothing;
    const w = this.words.publish;
    const label = { row: w.edit, paragraph: w.show, details: w.fill }[place.kind];
    return html`<button
      type="button"
      aria-label=${`${label}${this.terms.colon}${this.#nameOf(place)}`}
      @click=${() => {
        this.#close();
        this.dispatchEvent(new CustomEvent<CheckPlace>('go', { detail: place }));
      }}
    >
      ${label}
    </button>`;
  }

  #nameOf(place: CheckPlace): string {
    if (place.kind === 'paragraph') return this.words.text.paragraph(place.number);
    if (place.kind === 'details') return this.#fieldName(place.field);
    const { table, row, message } = place;
    if (message !== '') return message;
    if (table === 'actors') return actorName(this.desk.draft, row);
    if (table !== 'statements' && table !== 'affiliations') return row;
    return leadOf(this.desk.draft, sentenceOf(this.desk.draft, formOf(table), row), this.terms);
  }

  #fieldName(field: string): string {
    const w = this.words.details;
    const names: Readonly<Record<string, string>> = {
      title: w.graphTitle,
      description: w.description,
      creator: w.creator,
      license: w.license,
    };
    return names[field] ?? field;
  }

  #packageView(): TemplateResult {
    const w = this.words.publish;
    const { draft, source } = this.desk;
    const isBusy = this.progress !== null;
    const hasText = textOf(draft, 'texts', source, 'text') !== '';
    return html`<form @submit=${this.#onSubmit}>
      <h3>${w.package}</h3>
      <p>${w.packageHint}</p>
      <label class="wide" for="publish-address">${w.address}</label>
      <input
        id="publish-address"
        type="text"
        inputmode="url"
        dir="ltr"
        placeholder=${w.addressHint}
        autocomplete="off"
      />
      ${hasText ? tick('publish-text', w.withText, w.withTextHint) : nothing}
      <p class="buttons">
        <button type="submit" class="main" ?disabled=${isBusy || this.#count('error') > 0}>${w.download}</button>
        ${
          this.progress === null
            ? nothing
            : html`<progress max=${this.progress.all} value=${this.progress.done} aria-label=${w.making}></progress>
                <button type="button" @click=${() => this.#abort?.abort()}>${w.cancel}</button>`
        }
      </p>
      <p class="result" role="status">${this.result}</p>
    </form>`;
  }

  #draftView(): TemplateResult {
    const w = this.words.publish;
    const { draft, source } = this.desk;
    const hasText = textOf(draft, 'texts', source, 'text') !== '';
    return html`<section aria-labelledby="publish-draft">
      <h3 id="publish-draft">${w.draft}</h3>
      <p>${w.draftHint}</p>
      ${hasText ? tick('draft-text', w.draftWithText, '') : nothing}
      <p class="buttons"><button type="button" @click=${this.#downloadDraft}>${w.downloadDraft}</button></p>
    </section>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.progress === null) void this.#make();
  };

  async #make(): Promise<void> {
    const w = this.words.publish;
    const abort = new AbortController();
    this.#abort = abort;
    this.progress = { done: 0, all: 1 };
    this.result = w.making;
    try {
      this.result = await this.#makePackage(abort.signal);
    } catch (error) {
      if (abort.signal.aborted) this.result = w.cancelled;
      else if (error instanceof DiplomaticGraphError) this.result = w.failedToMake(error.message);
      else throw error;
    } finally {
      this.progress = null;
    }
  }

  /** Makes and downloads a package; returns what is said then. */
  async #makePackage(signal: AbortSignal): Promise<string> {
    const w = this.words.publish;
    const { draft, paragraphs } = this.desk;
    const address = this.querySelector<HTMLInputElement>('#publish-address')!.value.trim();
    const withText = this.querySelector<HTMLInputElement>('#publish-text')?.checked ?? false;
    const language = languageOf(textOf(draft, 'meta', META_ROW, 'language') || 'en');
    const scripts = await fetchScripts(document.baseURI, signal);
    const files = await packageFiles(draft, {
      paragraphs,
      address,
      withText,
      scripts,
      words: (await loadDeskWords(language)).package,
      terms: await allWordsFor(language),
      signal,
      onStep: (done, all) => {
        this.progress = { done, all };
      },
    });
    const zip = new Blob([zipOf(files)], { type: 'application/zip' });
    saveFile(zip, `${fileStem(titleOf(draft, this.words))}.zip`);
    await this.desk.keeper.noteCopy();
    const size = new Intl.NumberFormat(this.terms.language, { maximumSignificantDigits: 2 }).format(
      zip.size / MEGABYTE,
    );
    return [w.made(files.length, size), scripts === null ? w.noScript : ''].join(' ').trim();
  }

  readonly #downloadDraft = (): void => {
    const withText = this.querySelector<HTMLInputElement>('#draft-text')?.checked ?? false;
    const { history, draft } = this.desk;
    const file = new Blob([draftFileText(history, withText)], { type: 'application/json' });
    saveFile(file, `${fileStem(titleOf(draft, this.words))}.draft.json`);
    void this.desk.keeper.noteCopy();
  };

  readonly #close = (): void => this.querySelector('dialog')!.close();
}

/** A tick with what it means. */
function tick(id: string, label: string, hint: string): TemplateResult {
  return html`<div class="tick">
    <input id=${id} type="checkbox" aria-describedby=${hint === '' ? nothing : `${id}-hint`} />
    <label for=${id}>${label}</label>
    ${hint === '' ? nothing : html`<small id=${`${id}-hint`}>${hint}</small>`}
  </div>`;
}
