/** The form of the export dialog. */
import { html, nothing, type TemplateResult } from 'lit';
import { SCALES } from '../../raster-size.js';
import type { ExportWords } from '../../i18n/late-types.js';
import { evidenceFor, FORMATS, exportFrame, SIZES, type ExportOptions } from './export-options.js';

export interface FormState {
  /** What has just been done, or what went wrong. */
  readonly message: string;
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
  choices: ExportOptions,
  { message, busy, canCopy }: FormState,
  actions: FormActions,
): TemplateResult {
  const { format, size, scale } = choices;
  const evidences = evidenceFor(format);
  const copy = (event: MouseEvent): void => {
    if ((event.currentTarget as HTMLButtonElement).form!.reportValidity()) actions.copy();
  };
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
    <label class="field"
      ><span>${words.size}</span>
      <select name="size">
        ${option('shown', words.asShown, size)}
        ${SIZES.map(([width, height]) => option(`${width}x${height}`, `${width} × ${height}`, size))}
        ${option('own', words.customSize, size)}
      </select>
    </label>
    ${size === 'own' ? html`<div class="own">${side('width', words.width, choices.width)}<span aria-hidden="true">×</span>${side('height', words.height, choices.height)}</div>` : nothing}
    ${
      format === 'png'
        ? html`<fieldset>
            <legend>${words.scale}</legend>
            <div class="choices">
              ${SCALES.map((times) => radio('scale', String(times), `${times}×`, times === scale))}
            </div>
            ${pixelsView(words, choices)}
          </fieldset>`
        : nothing
    }
    ${
      evidences.length < 2
        ? nothing
        : html`<label class="field"
            ><span>${words.evidence}</span>
            <select name="evidence">
              ${evidences.map((id) => option(id, words.evidences[id], choices.evidence))}
            </select>
          </label>`
    }
    ${
      format === 'svg'
        ? html`<label class="check"
            ><input type="checkbox" name="data" .checked=${choices.data} /><span
              >${words.data}<small>${words.dataHint}</small></span
            ></label
          >`
        : nothing
    }
    <p class="outcome" role="status">${message}</p>
    <div class="actions">
      ${format === 'svg' && canCopy ? html`<button type="button" ?disabled=${busy} @click=${copy}>${words.copy}</button>` : nothing}
      <button type="submit" class="primary" ?disabled=${busy}>${words.save}</button>
    </div>
  </form>`;
}

/** @param first Whether the one that is on has the focus when the dialog opens. */
function radio(name: string, value: string, label: string, on: boolean, first = false): TemplateResult {
  return html`<label class="choice"
    ><input type="radio" name=${name} value=${value} .checked=${on} ?autofocus=${on && first} /><span
      >${label}</span
    ></label
  >`;
}

function option(value: string, label: string, chosen: string): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}

/** The limits are those of {@link checkFrame}. */
function side(name: 'width' | 'height', label: string, value: number): TemplateResult {
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

function pixelsView(words: ExportWords, choices: ExportOptions): TemplateResult | typeof nothing {
  const { width, height } = exportFrame(choices);
  return width === undefined || height === undefined
    ? nothing
    : html`<p class="note">${words.pixels(width * choices.scale, height * choices.scale)}</p>`;
}
