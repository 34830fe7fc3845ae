/** The dialog that imports a table: what its columns hold, what its rows become, and what is left out. */
import { download } from '../elements/core/download.js';
import {
  DatasetError,
  importGraphFile,
  importTable,
  isGraphFileName,
  previewGraphFile,
  previewTable,
  writeDatasetText,
  type ImportOptions,
  type RelationGrouping,
  type TableField,
  type TableImport,
  type TablePreview,
} from '../import.js';
import { byId } from './by-id.js';
import type { ImportWords } from './i18n/types.js';
import { ImportColumns } from './import-columns.js';
import { problemItems, rowsTable, typeItems } from './import-result.js';

export interface ImportDialogDeps {
  /** Shows a dataset that was made; `name` is that of its file. */
  show(name: string, text: string): void;
}

/** So many rows are shown. */
const SHOWN_ROWS = 6;
/** Bytes that are enough for the first rows. */
const START = 1 << 20;
/** So many problems are listed. */
const LISTED = 200;

export class ImportDialog {
  readonly #deps: ImportDialogDeps;
  readonly #dialog = byId('import-dialog', HTMLDialogElement);
  readonly #error = byId('import-error', HTMLParagraphElement);
  readonly #notes = byId('import-notes', HTMLParagraphElement);
  readonly #status = byId('import-status', HTMLParagraphElement);
  readonly #header = byId('import-header', HTMLInputElement);
  readonly #merge = byId('import-merge', HTMLInputElement);
  readonly #relations = byId('import-relations', HTMLSelectElement);
  readonly #open = byId('import-open', HTMLButtonElement);
  readonly #save = byId('import-save', HTMLButtonElement);
  readonly #columns: ImportColumns;
  #file: File | null = null;
  #preview: TablePreview | null = null;
  #result: TableImport | null = null;
  #words!: ImportWords;
  /** The language of numbers, a BCP 47 tag. */
  #locale = 'en';
  /** Ends the import that is under way. */
  #running: AbortController | null = null;

  constructor(deps: ImportDialogDeps) {
    this.#deps = deps;
    this.#columns = new ImportColumns(() => void this.#import());
    byId('import-cancel', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#clear());
    this.#header.addEventListener('change', () => void this.#read(this.#header.checked));
    for (const field of [this.#merge, this.#relations]) field.addEventListener('change', () => void this.#import());
    this.#open.addEventListener('click', () => this.#finish());
    this.#save.addEventListener('click', () => this.#download());
  }

  /** Reads the first rows of a file, and then all of it. The file is not sent anywhere. */
  async open(file: File, words: ImportWords, locale: string): Promise<void> {
    this.#clear();
    this.#file = file;
    this.#words = words;
    this.#locale = locale;
    this.#translate();
    byId('import-file', HTMLElement).textContent = file.name;
    this.#merge.checked = false;
    this.#relations.value = 'quad';
    if (!this.#dialog.open) this.#dialog.showModal();
    await this.#read();
  }

  #clear(): void {
    this.#running?.abort();
    this.#running = null;
    this.#file = null;
    this.#preview = null;
    this.#setResult(null);
    this.#fail('');
    this.#notes.textContent = '';
    this.#status.textContent = '';
    this.#columns.clear();
    byId('import-rows', HTMLElement).replaceChildren();
  }

  #translate(): void {
    for (const element of this.#dialog.querySelectorAll<HTMLElement>('[data-import]')) {
      const [key = '', grouping] = element.dataset['import']!.split('.');
      const word =
        grouping === undefined
          ? this.#words[key as keyof ImportWords]
          : this.#words.groupings[grouping as RelationGrouping];
      if (typeof word !== 'string')
        throw new Error(`index.html names the text "${element.dataset['import']}", which i18n/types.ts does not have`);
      element.textContent = word;
    }
  }

  /** @param header Whether the first row names the columns; by default, it is found out. */
  async #read(header?: boolean): Promise<void> {
    const file = this.#file;
    if (file === null) return;
    this.#fail('');
    try {
      const preview = isGraphFileName(file.name)
        ? await previewGraphFile(await bytesOf(file))
        : await previewTable(file.slice(0, START), header === undefined ? {} : { header });
      if (file !== this.#file) return;
      this.#preview = preview;
    } catch (error) {
      if (file !== this.#file) return;
      this.#preview = null;
      this.#setResult(null);
      this.#fail(messageOf(error));
      return;
    }
    this.#header.checked = this.#preview.hasHeader;
    // The edges of a graph have no such row.
    this.#header.closest('label')!.hidden = isGraphFileName(file.name);
    this.#columns.show(this.#preview, this.#words);
    await this.#import();
  }

  /** Imports the whole file, instead of an import that is under way. */
  async #import(): Promise<void> {
    const [file, preview] = [this.#file, this.#preview];
    this.#running?.abort();
    this.#setResult(null);
    if (file === null || preview === null) return;
    this.#fail('');
    const missing = this.#columns.missing();
    if (missing.length > 0) {
      this.#showRows();
      this.#status.classList.add('wrong');
      this.#status.textContent = this.#words.missing(missing.map((field) => this.#words.fields[field]).join(', '));
      return;
    }
    this.#status.classList.remove('wrong');
    const running = new AbortController();
    this.#running = running;
    try {
      const options = this.#options(file, preview, running);
      const result = isGraphFileName(file.name)
        ? await importGraphFile(await bytesOf(file), options)
        : await importTable(file, options);
      if (this.#running === running) this.#setResult(result);
    } catch (error) {
      if (this.#running !== running) return;
      this.#status.textContent = '';
      const isTooLarge = error instanceof DatasetError && error.issues[0]?.code === 'table-too-large';
      this.#fail(isTooLarge ? this.#words.tooMany(this.#number(MOST_STATEMENTS)) : messageOf(error), isTooLarge);
    }
  }

  #options(file: File, { hasHeader }: TablePreview, { signal }: AbortController): ImportOptions {
    const { columns, values } = this.#columns.chosen();
    return {
      file: file.name,
      header: hasHeader,
      columns,
      values,
      relations: this.#relations.value as RelationGrouping,
      merge: this.#merge.checked,
      mostStatements: MOST_STATEMENTS,
      signal,
      onProgress: ({ bytes }) => {
        const percent = Math.min(100, Math.floor((100 * bytes) / Math.max(1, file.size)));
        this.#status.textContent = this.#words.reading(this.#number(percent));
      },
    };
  }

  #setResult(result: TableImport | null): void {
    this.#result = result;
    const isEmpty = result === null || result.report.statements === 0;
    this.#open.disabled = isEmpty;
    this.#save.disabled = isEmpty;
    const types = byId('import-types', HTMLUListElement);
    const problems = byId('import-problems', HTMLOListElement);
    if (result === null) {
      types.replaceChildren();
      problems.replaceChildren();
      return;
    }
    const { rows, statements, rejected, unclearDates, encoding } = result.report;
    const numbers = [rows, statements, result.dataset.actors.length, rejected].map((count) => this.#number(count));
    this.#status.textContent = this.#words.result(...(numbers as [string, string, string, string]));
    this.#notes.textContent = [
      encoding === 'windows-1252' ? this.#words.latin : '',
      encoding === 'utf-8 with losses' ? this.#words.lostLetters : '',
      unclearDates > 0 ? this.#words.unclearDates(this.#number(unclearDates)) : '',
    ].join(' ');
    types.replaceChildren(...typeItems(result, this.#words, (count) => this.#number(count)));
    problems.replaceChildren(...problemItems(result.report, this.#words, LISTED, (count) => this.#number(count)));
    this.#showRows();
  }

  /** Shows the first rows, each with the statement that it became, if it is known. */
  #showRows(): void {
    const preview = this.#preview;
    if (preview === null) return;
    const rows = preview.rows.slice(0, SHOWN_ROWS);
    byId('import-rows-title', HTMLElement).textContent = this.#words.firstRows(rows.length);
    const fields = new Map<number, TableField>(this.#columns.used());
    byId('import-rows', HTMLElement).replaceChildren(
      rowsTable({ ...preview, rows }, fields, this.#result, this.#words, (count) => this.#number(count)),
    );
  }

  #finish(): void {
    if (this.#result === null || this.#file === null) return;
    const [name, text] = [`${stemOf(this.#file.name)}.json`, writeDatasetText(this.#result.dataset)];
    this.#dialog.close();
    this.#deps.show(name, text);
  }

  #download(): void {
    if (this.#result === null || this.#file === null) return;
    const blob = new Blob([writeDatasetText(this.#result.dataset)], { type: 'application/json' });
    download(document, blob, stemOf(this.#file.name), 'json');
  }

  /** @param isTranslated Whether the message is in the language of the page; else it is in English. */
  #fail(message: string, isTranslated = false): void {
    this.#error.textContent = message;
    if (message !== '' && !isTranslated) Object.assign(this.#error, { lang: 'en', dir: 'ltr' });
    else for (const name of ['lang', 'dir']) this.#error.removeAttribute(name);
  }

  #number(value: number): string {
    return value.toLocaleString(this.#locale);
  }
}

/** The most statements that a page draws with ease. */
const MOST_STATEMENTS = 50_000;

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

const stemOf = (name: string): string => name.replace(/\.\w+$/, '');

function messageOf(error: unknown): string {
  if (error instanceof DatasetError) return error.message;
  // The browser could not read the file: it was moved or changed meanwhile.
  if (error instanceof DOMException) return error.message;
  throw error;
}
