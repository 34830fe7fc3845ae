/** Opens datasets of addresses and files of the reader, and reads them again after an edit. */
import { decodeText } from '../data/decode-text.js';
import type { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { DatasetError, type DatasetIssue } from '../static.js';
import { byId } from './by-id.js';
import { originOfAddress, originOfFile, originOfText, type DatasetOrigin, type FileHandle } from './dataset-origin.js';

/** Largest file that is opened, bytes. An SVG may contain much besides its dataset. */
const MAX_BYTES = 50_000_000;
/** Names of files of tables and graphs. Tables are read as a stream, whatever their size. */
const TABLE_FILE = /\.(csv|tsv|tab|gexf|graphml)$/i;

export interface DatasetOpenerDeps {
  /** Shows why a file cannot be opened; an empty text removes the message. */
  showError(message: string): void;
  /** Says that a file is too large; both sizes in MB. */
  tooLarge(name: string, size: number, most: number): string;
  /**
   * Another dataset is shown.
   *
   * @param isReload Whether it is the one before, read again.
   */
  onLoad(isReload: boolean): void;
  /** The dataset was read or refused, so that what is wrong with it can be found. */
  onRead(): void;
  /** The file is a table or a graph, of which a dataset can be made. */
  onTable(file: File): void;
  /** The file is no text that can be read. */
  onUnreadable(issues: readonly DatasetIssue[]): void;
}

/** The chooser of files whose handles can be read again; only some browsers have it. */
type FilePicker = (options: object) => Promise<readonly FileHandle[]>;

export class DatasetOpener {
  readonly #graph: DiplomaticGraph;
  readonly #deps: DatasetOpenerDeps;
  readonly #input = byId('file', HTMLInputElement);
  /** The origin of the dataset that is shown. */
  #shown: DatasetOrigin;
  /** The origin of the dataset that was opened last, which may be wrong. */
  #latest: DatasetOrigin;
  /** Its text; null until it is known here. */
  #text: string | null = null;
  #isReload = false;

  /** @param address The address of the first dataset. */
  constructor(graph: DiplomaticGraph, address: string, deps: DatasetOpenerDeps) {
    this.#graph = graph;
    this.#deps = deps;
    this.#shown = originOfAddress(address);
    this.#latest = this.#shown;
    graph.addEventListener('dg-load', () => {
      this.#shown = this.#latest;
      deps.onLoad(this.#isReload);
      this.#isReload = false;
      deps.onRead();
    });
    graph.addEventListener('dg-error', ({ detail: { code } }) => {
      if (!/^(dataset|svg)-/.test(code)) return;
      this.#isReload = false;
      deps.onRead();
    });
    this.#input.addEventListener('change', () => {
      const [chosen] = this.#input.files ?? [];
      if (chosen !== undefined) void this.openFile(chosen, null, this.#isReload);
      // Without this there is no event if the reader corrects the file and opens it again.
      this.#input.value = '';
    });
    this.#input.addEventListener('cancel', () => {
      this.#isReload = false;
    });
  }

  /** The address of the dataset that is shown; null for a file of the reader. */
  get address(): string | null {
    return this.#shown.address;
  }

  /** The origin of the dataset that was opened last, whether it is shown or wrong. */
  get latest(): DatasetOrigin {
    return this.#latest;
  }

  /** The text of the dataset that was opened last, if it has been read here. */
  get knownText(): string | null {
    return this.#text;
  }

  /** Shows the first dataset. */
  start(): void {
    this.#graph.src = this.#latest.address;
  }

  /** Lets the reader choose a file. */
  async choose(): Promise<void> {
    const pick = (globalThis as { showOpenFilePicker?: FilePicker }).showOpenFilePicker;
    if (pick === undefined) {
      this.#input.click();
      return;
    }
    const accept = {
      'application/json': ['.json'],
      'image/svg+xml': ['.svg'],
      'text/csv': ['.csv'],
      'text/tab-separated-values': ['.tsv', '.tab'],
      'application/xml': ['.gexf', '.graphml'],
    };
    // Without a choice there is nothing to open.
    const [handle] = await pick({ types: [{ accept }] }).catch(() => []);
    if (handle !== undefined) await this.openFile(await handle.getFile(), handle);
  }

  /**
   * Opens a file of the reader: a dataset as JSON, an SVG that contains one, or a table. The file is not sent anywhere.
   *
   * @param handle Leads to the file on the disk; null where the browser has none.
   * @param isReload Whether it is the file that was opened last.
   */
  async openFile(file: File, handle: FileHandle | null, isReload = false): Promise<void> {
    if (TABLE_FILE.test(file.name)) {
      this.#deps.showError('');
      this.#deps.onTable(file);
      return;
    }
    const isTooLarge = file.size > MAX_BYTES;
    this.#deps.showError(isTooLarge ? this.#deps.tooLarge(file.name, Math.ceil(file.size / 1e6), MAX_BYTES / 1e6) : '');
    if (isTooLarge) return;
    this.#isReload = isReload;
    this.#latest = originOfFile(file, handle);
    this.#text = null;
    const text = await this.text();
    if (text !== null) this.#show(text);
  }

  /** Shows a dataset that was made in this page. */
  openText(name: string, text: string): void {
    this.#deps.showError('');
    this.#isReload = false;
    this.#latest = originOfText(name, text);
    this.#text = text;
    this.#show(text);
  }

  /** Reads the dataset that was opened last once more. What is shown stays where the dataset still has it. */
  async reload(): Promise<void> {
    const { address } = this.#latest;
    this.#deps.showError('');
    this.#isReload = true;
    this.#text = null;
    const text = await this.text(true);
    if (address !== null) {
      // The same address is fetched again only after another one.
      this.#graph.src = null;
      await this.#graph.updateComplete;
      this.#graph.src = address;
    } else if (text !== null) this.#show(text);
    else this.#input.click();
  }

  /**
   * The text of the dataset that was opened last.
   *
   * @param isChanged Whether the file has probably changed since it was read.
   * @returns null if it cannot be read. If it is no text, that is told.
   */
  async text(isChanged = false): Promise<string | null> {
    if (this.#text !== null) return this.#text;
    const origin = this.#latest;
    const bytes = await origin.read(isChanged);
    // Another file may have been opened meanwhile.
    if (bytes === null || origin !== this.#latest) return null;
    try {
      this.#text = decodeText(bytes);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      this.#deps.showError(`${origin.name}: ${error.message}`);
      this.#deps.onUnreadable(error.issues);
    }
    return this.#text;
  }

  #show(text: string): void {
    this.#graph.dataName = this.#latest.name;
    this.#graph.data = text;
  }
}
