/** Reads the dataset of an element: from an address, a property, or a script in the page. */
import { pause } from '../../compose.js';
import { jsonOf, validationSteps } from '../../data/fast-validate.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { DiplomaticGraphError } from '../../errors.js';
import { fetchDataset } from './fetch-dataset.js';
import { codeUnreachable } from './unreachable.js';

export interface DatasetSourceActions {
  /** A valid dataset, or null for none, replaces the one before. */
  take(dataset: Dataset | null): void;
  fail(error: DiplomaticGraphError): void;
  loading(on: boolean): void;
}

interface UnreadStory {
  readonly dataset: Dataset;
  readonly value: unknown;
  reading?: Promise<Dataset>;
  /** Whether an error in it has been reported. */
  isReported?: true;
}

export class DatasetSource {
  readonly #actions: DatasetSourceActions;
  #loading: AbortController | null = null;
  /** The number of datasets that were asked for, so that an older one never replaces a newer one. */
  #turn = 0;
  /** The dataset that was taken last, as long as it has a story that has not been read. */
  #unread: UnreadStory | null = null;
  /** Where the dataset that was asked for last comes from; null if it comes from the page. */
  address: string | null = null;
  /** Kept once the value that was set last has been read. */
  reading: Promise<void> | undefined;
  /** The child's text that was read last: the same text is not read, or reported, twice. */
  #child = '';

  constructor(actions: DatasetSourceActions) {
    this.#actions = actions;
  }

  /** Fetches `src`, instead of whatever was being fetched. */
  async load(src: string, base: string, maxBytes: number): Promise<void> {
    this.abort();
    this.#turn += 1;
    this.address = src;
    const loading = new AbortController();
    this.#loading = loading;
    this.#actions.loading(true);
    try {
      const fetched = await fetchDataset(src, { base, maxBytes, signal: loading.signal });
      // What has become of a request that was replaced is of no interest.
      if (loading.signal.aborted) return;
      await this.#read(fetched);
    } finally {
      if (this.#loading === loading) this.abort();
    }
  }

  /** Takes an object of the file format, its JSON text, the text of an SVG that includes it, or null. */
  set(value: unknown): void {
    this.abort();
    this.#turn += 1;
    this.address = null;
    if (value === null) this.#actions.take(null);
    else this.reading = this.#read(value);
  }

  /**
   * Reads the dataset in a `<script type="application/json">` among the children of `host`, if there is one.
   *
   * @param wanted Whether to take it; else its text is only noted, and taken when it changes.
   */
  readChild(host: Element, wanted: boolean): void {
    // The parser may not have reached the end of the script.
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

  /** Ends a request, if one is under way; a dataset that is being read without one is not affected. */
  abort(): void {
    if (this.#loading === null) return;
    this.#turn += 1;
    this.#loading.abort();
    this.#loading = null;
    this.#actions.loading(false);
  }

  /**
   * Takes a valid dataset at once, unless it has so many statements that it is read in slices. For any other and for
   * tables, the code that reads them is loaded first.
   */
  async #read(value: unknown): Promise<void> {
    this.#unread = null;
    const turn = this.#turn;
    const steps = validationSteps(typeof value === 'string' ? jsonOf(value) : value);
    let step = steps.next();
    while (step.done !== true) {
      await pause();
      // Another dataset may have come meanwhile.
      if (turn !== this.#turn) return;
      step = steps.next();
    }
    const sound = step.value;
    if (sound !== null) {
      // The first picture does not wait for the story, which is read later.
      if (sound.story !== undefined) this.#unread = { dataset: sound, value };
      // The key stays where it is, so that files that carry the dataset have its keys in the same order everywhere.
      sound.story = undefined;
      // Before the dataset is taken, so that the frame is drawn once for both.
      this.abort();
      this.#actions.take(sound);
      return;
    }
    try {
      const dataset = await readClosely(value, null, this.address);
      if (turn === this.#turn) this.#actions.take(dataset);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  /**
   * Reads the story of the dataset that was taken last, which has no story until then. An error in it is reported once.
   *
   * @returns whether the story is valid, or there is none; the dataset stays without an invalid one.
   */
  async readStory(): Promise<boolean> {
    const unread = this.#unread;
    if (unread === null) return true;
    unread.reading ??= readClosely(unread.value, unread.dataset, this.address);
    try {
      const { story, warnings } = await unread.reading;
      unread.dataset.story = story;
      Object.defineProperty(unread.dataset, 'warnings', { value: warnings });
    } catch (error) {
      // Another dataset may have been taken meanwhile.
      if (this.#unread !== unread) return true;
      if (unread.isReported !== true) this.#fail(error);
      unread.isReported = true;
      return false;
    }
    if (this.#unread === unread) this.#unread = null;
    return true;
  }

  #fail(error: unknown): void {
    if (!(error instanceof DiplomaticGraphError)) throw error;
    this.#actions.fail(error);
  }
}

/** @throws {DatasetError} naming all that is wrong. */
async function readClosely(value: unknown, sound: Dataset | null, file: string | null): Promise<Dataset> {
  const loaded = await import('./source-chunk.js').catch(() => null);
  const dataset = (await loaded?.readOther(value, sound, file)) ?? null;
  if (dataset === null) throw codeUnreachable();
  return dataset;
}
