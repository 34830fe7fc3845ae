/** Where an element's dataset comes from: an address, a property, or a script in the page. */
import { parseDataset, parseDatasetText, type Dataset } from '../data/parse.js';
import { DiplomaticGraphError } from '../errors.js';
import { loadDatasetText } from './load.js';

export interface DatasetSink {
  /** A valid dataset, or null for none, takes the place of the last. */
  take(dataset: Dataset | null): void;
  fail(error: DiplomaticGraphError): void;
  loading(on: boolean): void;
}

export class DatasetSource {
  readonly #sink: DatasetSink;
  #loading: AbortController | null = null;
  /** The child's text that was read last: the same is not read, or complained of, twice. */
  #child = '';

  constructor(sink: DatasetSink) {
    this.#sink = sink;
  }

  /** Fetches `src`, instead of whatever was being fetched. */
  load(src: string, base: string, maxBytes: number): Promise<void> {
    return this.#wait((signal) => loadDatasetText(src, { base, maxBytes, signal }));
  }

  /** Takes an object of the file format, its JSON text, the text of an SVG that carries it, or null. */
  set(value: unknown): void {
    this.abort();
    if (value === null || value === undefined) this.#sink.take(null);
    else if (isXml(value)) void this.#wait(() => value);
    else this.#attempt(() => (typeof value === 'string' ? parseDatasetText(value) : parseDataset(value)));
  }

  /** Takes the dataset in a `<script type="application/json">` among the children of `host`, if there is one. */
  readChild(host: Element): void {
    const text = host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
    if (text.trim() === '' || text === this.#child) return;
    this.#child = text;
    this.set(text);
  }

  /** Whether a request is under way. */
  get isLoading(): boolean {
    return this.#loading !== null;
  }

  abort(): void {
    if (this.#loading === null) return;
    this.#loading.abort();
    this.#loading = null;
    this.#sink.loading(false);
  }

  async #wait(read: (signal: AbortSignal) => string | Promise<string>): Promise<void> {
    this.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#sink.loading(true);
    try {
      const text = await read(loading.signal);
      // Few datasets come in an SVG; what reads them is loaded then.
      const parse = isXml(text) ? (await import('./export.js')).parseDatasetFile : parseDatasetText;
      if (loading.signal.aborted) return;
      this.#attempt(() => parse(text));
    } catch (error) {
      // A newer request has taken over: this one has nothing to say any more.
      if (!loading.signal.aborted) this.#fail(error);
    } finally {
      if (this.#loading === loading) this.abort();
    }
  }

  #attempt(parse: () => Dataset): void {
    let dataset: Dataset;
    try {
      dataset = parse();
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#sink.take(dataset);
  }

  #fail(error: unknown): void {
    if (!(error instanceof DiplomaticGraphError)) throw error;
    this.#sink.fail(error);
  }
}

function isXml(value: unknown): value is string {
  return typeof value === 'string' && /^\uFEFF?\s*</.test(value);
}
