/** The export dialog, in which readers choose format, size, evidence and whether the file contains the dataset. */
import { render } from 'lit';
import type { ToPngOptions, ToSvgOptions } from '../../static.js';
import type { ExportWords } from '../../i18n/late-types.js';
import { exportForm, type FormActions } from './export-form.js';
import { readExportOptions, DEFAULT_EXPORT_OPTIONS, exportFrame, type ExportOptions } from './export-options.js';
import { exportStyles } from './export-styles.js';
import { download } from '../core/download.js';
import { adoptSheet } from '../core/shadow-root.js';

/** What the export needs of the element. */
export interface ExportHost extends EventTarget {
  readonly ownerDocument: Document;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly data: { readonly id?: string | undefined } | null;
  toSvg(options?: ToSvgOptions): Promise<string>;
  toPng(options?: ToPngOptions): Promise<Blob>;
}

const svgFile = (text: string): Blob => new Blob([text], { type: 'image/svg+xml' });

/**
 * Saves the picture as SVG with the default options. If that is not possible, the dialog says why.
 *
 * @param nothingShown As for {@link openExport}.
 */
export async function saveSvg(host: ExportHost, words: ExportWords, nothingShown: string): Promise<void> {
  try {
    download(host.ownerDocument, svgFile(await host.toSvg()), host.data?.id, 'svg');
  } catch (error) {
    openExport(host, words, nothingShown || messageOf(error));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Opens the dialog with the options that were chosen last. It is modal, so that the browser manages the focus.
 *
 * @param nothingShown Why there is nothing to export, which the dialog then says; empty where there is a picture.
 */
export function openExport(host: ExportHost, words: ExportWords, nothingShown: string): void {
  const root = host.renderRoot as ShadowRoot;
  adoptSheet(root, exportStyles.styleSheet!);
  const last = root.querySelector<HTMLDialogElement>('dialog.export-dialog');
  const options = last === null ? DEFAULT_EXPORT_OPTIONS : readExportOptions(last.querySelector('form')!);
  last?.remove();
  const dialog = host.ownerDocument.createElement('dialog');
  dialog.className = 'export-dialog';
  dialog.setAttribute('aria-labelledby', 'export-title');
  // The dialog inherits the colours of the frame.
  root.querySelector('.frame')!.append(dialog);
  new ExportDialog(host, words, nothingShown, dialog, options).open();
}

class ExportDialog {
  readonly #host: ExportHost;
  readonly #words: ExportWords;
  readonly #nothingShown: string;
  readonly #dialog: HTMLDialogElement;
  #options: ExportOptions;
  /** What has just been done, or what went wrong. */
  #message = '';
  #busy = false;

  constructor(
    host: ExportHost,
    words: ExportWords,
    nothingShown: string,
    dialog: HTMLDialogElement,
    options: ExportOptions,
  ) {
    this.#host = host;
    this.#words = words;
    this.#nothingShown = nothingShown;
    this.#message = nothingShown;
    this.#dialog = dialog;
    this.#options = options;
  }

  open(): void {
    this.#render();
    // The form fills the dialog, so that only a press on the backdrop has the dialog as its target.
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.#dialog.close();
    });
    this.#dialog.showModal();
  }

  readonly #actions: FormActions = {
    change: (form) => {
      this.#options = readExportOptions(form, this.#options);
      this.#message = this.#nothingShown;
      this.#render();
    },
    save: () => void this.#run(() => this.#save()),
    copy: () => void this.#run(() => this.#copy()),
    close: () => this.#dialog.close(),
  };

  #render(): void {
    // Pages that were loaded over http have no clipboard.
    const canCopy = 'clipboard' in navigator;
    const state = { message: this.#message, busy: this.#busy, canCopy };
    render(exportForm(this.#words, this.#options, state, this.#actions), this.#dialog);
  }

  async #save(): Promise<void> {
    const { format } = this.#options;
    const file =
      format === 'png'
        ? await this.#host.toPng(this.#pngOptions())
        : svgFile(await this.#host.toSvg(this.#svgOptions()));
    download(this.#host.ownerDocument, file, this.#host.data?.id, format);
    this.#dialog.close();
  }

  async #copy(): Promise<void> {
    const text = await this.#host.toSvg(this.#svgOptions());
    this.#message = await navigator.clipboard.writeText(text).then(
      () => this.#words.copied,
      () => this.#words.notCopied,
    );
  }

  #svgOptions(): ToSvgOptions {
    const { evidence, data } = this.#options;
    return { ...exportFrame(this.#options), evidence, data };
  }

  #pngOptions(): ToPngOptions {
    const { evidence, scale } = this.#options;
    return { ...exportFrame(this.#options), scale, evidence };
  }

  /** Runs one task at a time, and shows the message of its error if it fails. */
  async #run(task: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#message = '';
    this.#render();
    try {
      await task();
    } catch (error) {
      this.#message = this.#nothingShown || messageOf(error);
    }
    this.#busy = false;
    this.#render();
  }
}
