/**
 * Compares one's own coding with that of another coder: opens their dataset, keeps it hidden until one's own coding is
 * called done, and then shows actors, numbers and the list of statements.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { download } from '../../elements/core/download.js';
import { editDetails } from '../core/article-edits.js';
import { comparisonCsv } from '../core/comparison-csv.js';
import { callDone, codingWhenDone } from '../core/comparison-edits.js';
import { META_ROW, textOf } from '../core/draft.js';
import { openEndsOf, paragraphStates } from '../core/open-ends.js';
import { formOf, sentenceOf } from '../core/sentence.js';
import { CODER } from '../core/start-draft.js';
import { CompareSession } from './compare-session.js';
import { DeskView } from './desk-view.js';
import { titleOf } from './draft-lists.js';
import { openCoding, type OtherCoding } from './open-coding.js';
import { leadOf } from './sentence-lead.js';
import { textFingerprint } from './text-fingerprint.js';

export class DeskCompareView extends DeskView {
  static override properties = {
    ...DeskView.properties,
    article: { attribute: false },
    session: { state: true },
    fingerprint: { state: true },
    fault: { state: true },
  };

  /** The text, in which the words of both coders are marked. */
  declare article: HTMLElement | null;
  declare session: CompareSession | null;
  /** The hash of the text; null if there is none. */
  declare fingerprint: string | null;
  declare fault: string;
  /** The text whose hash is known. */
  #hashed: readonly string[] | null = null;

  constructor() {
    super();
    this.article = null;
    this.session = null;
    this.fingerprint = null;
    this.fault = '';
  }

  /** Gives the focus to the heading, after the comparison was opened. */
  focusTitle(): void {
    this.querySelector<HTMLElement>('#compare-title')?.focus();
  }

  protected override updated(_changed: PropertyValues): void {
    const { paragraphs } = this.desk;
    if (paragraphs === this.#hashed) return;
    this.#hashed = paragraphs;
    void this.#hash(paragraphs);
  }

  async #hash(paragraphs: readonly string[]): Promise<void> {
    const hash = await textFingerprint(paragraphs);
    if (paragraphs === this.#hashed) this.fingerprint = hash;
  }

  protected override render(): TemplateResult {
    const w = this.words.compare;
    return html`<section class="compare" aria-labelledby="compare-title">
      <header>
        <h2 id="compare-title" tabindex="-1">${w.title}</h2>
        <button
          type="button"
          class="close"
          aria-label=${w.close}
          title=${w.close}
          @click=${() => this.desk.compare(false)}
        >
          ×
        </button>
      </header>
      ${this.session === null ? this.#startView() : this.#openedView(this.session)}
      <p class="wrong" role="alert">${this.fault}</p>
    </section>`;
  }

  #startView(): TemplateResult {
    const w = this.words.compare;
    return html`<p>${w.intro}</p>
      ${this.#fileView()} ${this.#fingerprintView()}`;
  }

  #fileView(): TemplateResult {
    const w = this.words.compare;
    return html`<p class="file">
      <label class="button"
        >${this.session === null ? w.chooseFile : w.chooseOther}
        <input type="file" id="compare-file" accept=".json,.svg,application/json,image/svg+xml" @change=${this.#onFile}
      /></label>
      <small>${w.fileHint}</small>
    </p>`;
  }

  #fingerprintView(): TemplateResult | typeof nothing {
    const { fingerprint, desk } = this;
    const w = this.words.compare;
    if (fingerprint === null) return nothing;
    return html`<label class="check"
        ><input
          type="checkbox"
          ?disabled=${desk.readOnly}
          .checked=${textOf(desk.draft, 'sources', desk.source, 'fingerprint') === fingerprint}
          @change=${(event: Event) => {
            const isWanted = (event.target as HTMLInputElement).checked;
            const { draft, source } = desk;
            desk.perform(editDetails(draft, { fingerprint: isWanted ? fingerprint : undefined }, { source }));
          }}
        />
        ${w.fingerprint}</label
      >
      <small>${w.fingerprintHint}</small>`;
  }

  #openedView(session: CompareSession): TemplateResult {
    const w = this.words.compare;
    const { other } = session;
    const isDone = codingWhenDone(this.desk.draft) !== null;
    return html`
      <p><strong dir="auto">${other.file}</strong> ${this.#sameText(other)}</p>
      ${other.errors === 0 ? nothing : html`<p class="wrong">${w.faults(other.errors)}</p>`}
      ${isDone ? this.#resultView(session) : this.#blindView()}
    `;
  }

  #sameText({ isSameText, found, quotes }: OtherCoding): string {
    const w = this.words.compare;
    if (isSameText === true) return w.sameText;
    if (this.desk.paragraphs.length === 0) return w.noText;
    const quotesFound = w.quotesFound(found, quotes);
    return isSameText === false ? `${w.differentText} ${quotesFound}` : quotesFound;
  }

  /** What is still open in one's own coding. It is named; nobody is kept from going on. */
  #blindView(): TemplateResult {
    const w = this.words.compare;
    const { draft, paragraphs, source, readOnly } = this.desk;
    const unfinished = openEndsOf(draft);
    const unread = paragraphStates(draft, paragraphs, source).filter(({ state }) => state === 'unread');
    const numbers = unread.map(({ number }) => number).join(this.terms.separator);
    return html`<p>${w.blind}</p>
      ${
        unfinished.length === 0
          ? nothing
          : html`<p class="missing">${w.unfinished(unfinished.length)}</p>
              <ul>
                ${unfinished.map(
                  ({ table, row }) =>
                    html`<li><bdi>${leadOf(draft, sentenceOf(draft, formOf(table), row), this.terms)}</bdi></li>`,
                )}
              </ul>`
      }
      <p class=${unread.length === 0 ? '' : 'missing'}>
        ${unread.length === 0 ? w.allRead : w.notRead(unread.length, numbers)}
      </p>
      <p class="buttons">
        <button type="button" class="main" ?disabled=${readOnly} @click=${this.#onDone}>${w.done}</button>
        <small>${w.doneHint}</small>
      </p>
      ${this.#fileView()}`;
  }

  #resultView(session: CompareSession): TemplateResult {
    const w = this.words.compare;
    return html`
      <div class="compare-tools">
        <label
          >${w.otherCoder}
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            .value=${session.coder}
            @input=${(event: Event) => {
              session.coder = (event.target as HTMLInputElement).value;
              this.requestUpdate();
            }}
        /></label>
        <button type="button" @click=${this.#download}>${w.downloadList}</button>
      </div>
      <desk-compare-actors
        .desk=${this.desk}
        .words=${this.words}
        .terms=${this.terms}
        .session=${session}
      ></desk-compare-actors>
      <desk-compare-numbers
        .desk=${this.desk}
        .words=${this.words}
        .terms=${this.terms}
        .session=${session}
      ></desk-compare-numbers>
      <desk-compare-list
        .desk=${this.desk}
        .words=${this.words}
        .terms=${this.terms}
        .session=${session}
        .coder=${session.coder}
        .article=${this.article}
      ></desk-compare-list>
      ${this.#fileView()}
    `;
  }

  readonly #onDone = (): void => {
    this.desk.perform(callDone(this.desk.draft), this.words.compare.isDone);
    void this.updateComplete.then(() => this.focusTitle());
  };

  readonly #onFile = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) return;
    const { paragraphs } = this.desk;
    const opened = await openCoding(file, paragraphs, await textFingerprint(paragraphs), this.words.compare);
    // The same file may be chosen again after it was mended.
    input.value = '';
    this.fault = typeof opened === 'string' ? opened : '';
    if (typeof opened === 'string') return;
    this.session = new CompareSession(this.desk, opened);
    await this.updateComplete;
    this.focusTitle();
  };

  readonly #download = (): void => {
    const { session, desk } = this;
    if (session === null) return;
    const coders = { mine: textOf(desk.draft, 'meta', META_ROW, CODER), theirs: session.coder };
    const table = comparisonCsv(desk.draft, session.other.draft, session.comparison, coders);
    const name = `${titleOf(desk.draft, this.words)} ${session.coder || session.other.file}`;
    download(document, new Blob([table], { type: 'text/csv' }), name, 'csv');
  };
}
