/** Where an element's dataset comes from: an address, a property, or a script in the page. */
import { fastValidate, fastValidateText } from '../../data/fast-validate.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { DatasetError, DiplomaticGraphError } from '../../errors.js';
import { fetchDatasetText } from './fetch-dataset.js';

export interface DatasetSink {
  /** A valid dataset, or null for none, takes the place of the last. */
  take(dataset: Dataset | null): void;
  fail(error: DiplomaticGraphError): void;
  loading(on: boolean): void;
}

export class DatasetSource {
  readonly #sink: DatasetSink;
  #loading: AbortController | null = null;
  /** Counts what was asked for, so that an older dataset never takes the place of a newer one. */
  #turn = 0;
  /** The story of what was taken last, as long as it has not been read. */
  #story: { readonly dataset: Dataset; readonly value: unknown; reading?: Promise<Dataset>; told?: true } | null = null;
  /** The child's text that was read last: the same is not read, or complained of, twice. */
  #child = '';

  constructor(sink: DatasetSink) {
    this.#sink = sink;
  }

  /** Fetches `src`, instead of whatever was being fetched. */
  async load(src: string, base: string, maxBytes: number): Promise<void> {
    this.abort();
    this.#turn += 1;
    const loading = new AbortController();
    this.#loading = loading;
    this.#sink.loading(true);
    try {
      const text = await fetchDatasetText(src, { base, maxBytes, signal: loading.signal });
      if (loading.signal.aborted) return;
      await this.#read(text);
    } catch (error) {
      // A newer request has taken over: this one has nothing to say any more.
      if (!loading.signal.aborted) this.#fail(error);
    } finally {
      if (this.#loading === loading) this.abort();
    }
  }

  /** Takes an object of the file format, its JSON text, the text of an SVG that carries it, or null. */
  set(value: unknown): void {
    this.abort();
    this.#turn += 1;
    if (value === null) this.#sink.take(null);
    else void this.#read(value);
  }

  /**
   * Reads the dataset in a `<script type="application/json">` among the children of `host`, if there is one.
   *
   * @param wanted Whether it is to be taken; else it is only noted, and taken when it becomes another.
   */
  readChild(host: Element, wanted: boolean): void {
    // A parser may still be within it.
    if (host.ownerDocument.readyState === 'loading') return;
    const text = host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
    if (text.trim() === '' || text === this.#child) return;
    this.#child = text;
    if (wanted) this.set(text);
  }

  /** Whether a request is under way. */
  get isLoading(): boolean {
    return this.#loading !== null;
  }

  /** Ends a request; what is being read without one is read on. */
  abort(): void {
    if (this.#loading === null) return;
    this.#turn += 1;
    this.#loading.abort();
    this.#loading = null;
    this.#sink.loading(false);
  }

  /** What is plainly sound is taken at once; for the means to say what is wrong with others, more is fetched first. */
  async #read(value: unknown): Promise<void> {
    this.#story = null;
    const sound = typeof value === 'string' ? fastValidateText(value) : fastValidate(value);
    if (sound !== null) {
      // A story has not been read yet, and a picture need not wait for it.
      if (sound.story !== undefined) this.#story = { dataset: sound, value };
      delete sound.story;
      // Both at once: the frame is drawn anew once.
      this.abort();
      this.#sink.take(sound);
      return;
    }
    const turn = this.#turn;
    try {
      const dataset = await readClosely(value, null);
      // Another dataset may have come meanwhile.
      if (turn === this.#turn) this.#sink.take(dataset);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /**
   * Reads the story of the dataset that was taken last, which has none until then. What is wrong
   * with it is told once, to the sink; whoever asks learns that something is.
   *
   * @returns whether nothing is; else the dataset stays without a story.
   */
  async readStory(): Promise<boolean> {
    const story = this.#story;
    if (story === null) return true;
    try {
      const { story: read, warnings } = await (story.reading ??= readClosely(story.value, story.dataset));
      story.dataset.story = read;
      Object.defineProperty(story.dataset, 'warnings', { value: warnings });
    } catch (error) {
      if (this.#story === story) {
        if (story.told !== true) this.#fail(error);
        story.told = true;
        return false;
      }
    }
    if (this.#story === story) this.#story = null;
    return true;
  }

  #fail(error: unknown): void {
    if (!(error instanceof DiplomaticGraphError)) throw error;
    this.#sink.fail(error);
  }
}

/** @throws {DatasetError} naming all that is wrong. */
async function readClosely(value: unknown, sound: Dataset | null): Promise<Dataset> {
  const means = await import('../../data/full-validate.js').catch(() => null);
  const dataset = await means?.fullValidate(value, sound);
  if (!dataset) throw unexplained();
  return dataset;
}

function unexplained(): DatasetError {
  const remedy = 'Check the connection and try again.';
  return new DatasetError('dataset-unreachable', [
    {
      path: '',
      found: 'nothing',
      expected: 'a dataset',
      remedy,
      message: `dataset: what reads it closely could not be loaded. ${remedy}`,
    },
  ]);
}
