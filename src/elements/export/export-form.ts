/** The form of the export dialog as a template. */
import { html, nothing, type TemplateResult } from 'lit';
import { SCALES } from '../../raster-size.js';
import type { ExportWords } from '../../i18n/late-types.js';
import { evidenceFor, FORMATS, exportFrame, SIZES, type ExportOptions } from './export-options.js';

export interface FormState {
  /** What has just been done, or what went wrong. */
  readonly message: string;
  /** Whether a file is being made. */
  readonly busy: boolean;
  readonly canCopy: boolean;
}

export interface FormActions {
  change(form: HTMLFormElement): void;
  save(): void;
  copy(): void;
  close(): void;
}

export function exportForm(
  words: ExportWords,
  options: ExportOptions,
  state: FormState,
  actions: FormActions,
): TemplateResult {
  const { format } = options;
  const { message, busy } = state;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    actions.change(event.currentTarget as HTMLFormElement);
    actions.save();
  };
  return html`<form
    method="dialog"
    aria-busy=${busy ? 'true' : 'false'}
    @change=${(event: Event) => actions.change(event.currentTarget as HTMLFormElement)}
    @submit=${submit}
  >
    <div class="top">
      <h3 id="export-title">${words.title}</h3>
      <button type="button" class="dismiss" aria-label=${words.close} @click=${() => actions.close()}>×</button>
    </div>
    <fieldset>
      <legend>${words.format}</legend>
      <div class="choices">${FORMATS.map((id) => radio('format', id, id.toUpperCase(), id === format, true))}</div>
    </fieldset>
    ${sizeFields(words, options)} ${format === 'png' ? scaleFields(words, options) : nothing}
    ${evidenceField(words, options)} ${format === 'svg' ? dataField(words, options) : nothing}
    <p class="outcome" role="status">${message}</p>
    <div class="actions">
      ${format === 'svg' && state.canCopy ? copyButton(words, busy, actions) : nothing}
      <button type="submit" class="primary" ?disabled=${busy}>${words.save}</button>
    </div>
  </form>`;
}

function copyButton(words: ExportWords, busy: boolean, actions: FormActions): TemplateResult {
  const copy = (event: MouseEvent): void => {
    if ((event.currentTarget as HTMLButtonElement).form!.reportValidity()) actions.copy();
  };
  return html`<button type="button" ?disabled=${busy} @click=${copy}>${words.copy}</button>`;
}

/** The list of sizes, and the fields of a size of one's own. */
function sizeFields(words: ExportWords, { size, width, height }: ExportOptions): TemplateResult {
  const widthField = lengthField('width', words.width, width);
  const heightField = lengthField('height', words.height, height);
  const ownSize = html`<div class="own">${widthField}<span aria-hidden="true">×</span>${heightField}</div>`;
  return html`<label class="field"
      ><span>${words.size}</span>
      <select name="size">
        ${option('shown', words.asShown, size)}
        ${SIZES.map(([across, down]) => option(`${across}x${down}`, `${across} × ${down}`, size))}
        ${option('own', words.customSize, size)}
      </select>
    </label>
    ${size === 'own' ? ownSize : nothing}`;
}

/** The scale of a PNG, and its size in pixels. */
function scaleFields(words: ExportWords, options: ExportOptions): TemplateResult {
  return html`<fieldset>
    <legend>${words.scale}</legend>
    <div class="choices">
      ${SCALES.map((scale) => radio('scale', String(scale), `${scale}×`, scale === options.scale))}
    </div>
    ${pixelsView(words, options)}
  </fieldset>`;
}

/** How the evidence is written; nothing if the format offers no choice. */
function evidenceField(words: ExportWords, { format, evidence }: ExportOptions): TemplateResult | typeof nothing {
  const choices = evidenceFor(format);
  if (choices.length < 2) return nothing;
  return html`<label class="field"
    ><span>${words.evidence}</span>
    <select name="evidence">
      ${choices.map((id) => option(id, words.evidences[id], evidence))}
    </select>
  </label>`;
}

function dataField(words: ExportWords, { data }: ExportOptions): TemplateResult {
  return html`<label class="check"
    ><input type="checkbox" name="data" .checked=${data} /><span
      >${words.data}<small>${words.dataHint}</small></span
    ></label
  >`;
}

/** @param isFirstField Whether the chosen button gets the focus when the dialog opens. */
function radio(name: string, value: string, label: string, checked: boolean, isFirstField = false): TemplateResult {
  return html`<label class="choice"
    ><input type="radio" name=${name} value=${value} .checked=${checked} ?autofocus=${checked && isFirstField} /><span
      >${label}</span
    ></label
  >`;
}

function option(value: string, label: string, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}

/** A field for a length, px. The limits are those of `checkFrame` in `static.ts`. */
function lengthField(name: 'width' | 'height', label: string, value: number): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span
    ><input
      type="number"
      name=${name}
      min="240"
      max="10000"
      step="1"
      required
      inputmode="numeric"
      .value=${String(value)}
  /></label>`;
}

/** The size of the PNG in pixels; nothing for the size of the screen, which may change. */
function pixelsView(words: ExportWords, options: ExportOptions): TemplateResult | typeof nothing {
  const { width, height } = exportFrame(options);
  if (width === undefined || height === undefined) return nothing;
  return html`<p class="note">${words.pixels(width * options.scale, height * options.scale)}</p>`;
}
