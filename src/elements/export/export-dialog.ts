/** The choices of an export: format, size, evidence, dataset. Loaded when they are asked for. */
import { render } from 'lit';
import type { ToPngOptions, ToSvgOptions } from '../../static.js';
import type { ExportWords } from '../../i18n/late-types.js';
import { exportForm } from './export-form.js';
import { readExportOptions, DEFAULT_EXPORT_OPTIONS, exportFrame, type ExportOptions } from './export-options.js';
import { exportStyles } from './export-styles.js';
import { download } from '../core/download.js';
import { adoptSheet } from '../core/shadow-root.js';

/** The element, as far as its export is concerned. */
export interface ExportHost {
  readonly ownerDocument: Document;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly data: { readonly id?: string | undefined } | null;
  toSvg(options?: ToSvgOptions): Promise<string>;
  toPng(options?: ToPngOptions): Promise<Blob>;
}

const asFile = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

/** Saves what is seen as SVG, without a question. */
export async function saveSvg(host: ExportHost): Promise<void> {
  download(host.ownerDocument, asFile(await host.toSvg()), host.data?.id, 'svg');
}

/** Opens the dialog, with the choices of the last time. The browser keeps the focus in it and gives it back. */
export function openExport(host: ExportHost, words: ExportWords): void {
  const root = host.renderRoot as ShadowRoot;
  adoptSheet(root, exportStyles.styleSheet!);
  const last = root.querySelector<HTMLDialogElement>('dialog.export-dialog');
  const choices = last === null ? DEFAULT_EXPORT_OPTIONS : readExportOptions(last.querySelector('form')!);
  last?.remove();
  const dialog = host.ownerDocument.createElement('dialog');
  dialog.className = 'export-dialog';
  dialog.setAttribute('aria-labelledby', 'export-title');
  // Within the frame, whose colours it takes.
  root.querySelector('.frame')!.append(dialog);
  new ExportDialog(host, words, dialog, choices).open();
}

class ExportDialog {
  readonly #host: ExportHost;
  readonly #words: ExportWords;
  readonly #dialog: HTMLDialogElement;
  #choices: ExportOptions;
  #message = '';
  #busy = false;

  constructor(host: ExportHost, words: ExportWords, dialog: HTMLDialogElement, choices: ExportOptions) {
    this.#host = host;
    this.#words = words;
    this.#dialog = dialog;
    this.#choices = choices;
  }

  open(): void {
    this.#render();
    // A press beside the dialog closes it; the form fills all of it.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.showModal();
  }

  #render(): void {
    // Pages that came over plain http have no clipboard.
    const canCopy = 'clipboard' in navigator;
    render(
      exportForm(
        this.#words,
        this.#choices,
        { message: this.#message, busy: this.#busy, canCopy },
        {
          change: (form) => {
            this.#choices = readExportOptions(form, this.#choices);
            this.#message = '';
            this.#render();
          },
          save: () =>
            void this.#work(async () => {
              const { format } = this.#choices;
              download(
                this.#host.ownerDocument,
                format === 'png' ? await this.#host.toPng(this.#png()) : asFile(await this.#host.toSvg(this.#svg())),
                this.#host.data?.id,
                format,
              );
              this.#dialog.close();
            }),
          copy: () =>
            void this.#work(async () => {
              const text = await this.#host.toSvg(this.#svg());
              this.#message = await navigator.clipboard.writeText(text).then(
                () => this.#words.copied,
                () => this.#words.notCopied,
              );
            }),
          close: () => this.#dialog.close(),
        },
      ),
      this.#dialog,
    );
  }

  #svg(): ToSvgOptions {
    const { evidence, data } = this.#choices;
    return { ...exportFrame(this.#choices), evidence, data };
  }

  #png(): ToPngOptions {
    const { evidence, scale } = this.#choices;
    return { ...exportFrame(this.#choices), scale, evidence };
  }

  /** Does one thing at a time, and says what went wrong. */
  async #work(task: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#message = '';
    this.#render();
    try {
      await task();
    } catch (error) {
      this.#message = error instanceof Error ? error.message : String(error);
    }
    this.#busy = false;
    this.#render();
  }
}
