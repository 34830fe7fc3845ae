/** Reads a draft as a dataset, by code that is loaded after the page: nobody needs it before the first statement. */
import { Lazy } from '../../elements/core/lazy.js';
import type { WrittenDraft } from '../core/written-draft.js';
import type { Draft } from '../core/types.js';

const CHUNK = new Lazy(() => import('../core/written-draft.js'));

export class LateDraftReader {
  readonly #onLoad: () => void;

  /** @param onLoad Is called once drafts can be read. */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
    void this.#load();
  }

  get canRead(): boolean {
    return CHUNK.value !== null;
  }

  /** Null until drafts can be read. Where the code could not be loaded, it is tried again. */
  read(draft: Draft): WrittenDraft | null {
    if (CHUNK.value === null) void this.#load();
    return CHUNK.value?.writtenDraft(draft) ?? null;
  }

  async #load(): Promise<void> {
    if (CHUNK.value === null && (await CHUNK.load()) !== null) this.#onLoad();
  }
}
