/** Tells that a machine has proposed statements of the dataset that nobody has reviewed, with the way to the desk. */
import { countUnreviewed } from '../data/machine-coders.js';
import type { Dataset } from '../data/parse-dataset.js';
import { byId } from './by-id.js';
import type { PageWords } from './i18n/types.js';

export interface DraftsNoteDeps {
  words(): PageWords;
  /** Opens the dataset at the desk. */
  review(): void;
}

export class DraftsNote {
  readonly #deps: DraftsNoteDeps;
  readonly #note = byId('drafts', HTMLParagraphElement);
  readonly #text = byId('drafts-text', HTMLSpanElement);
  #count = 0;

  constructor(deps: DraftsNoteDeps) {
    this.#deps = deps;
    byId('review', HTMLButtonElement).addEventListener('click', () => this.#deps.review());
  }

  show({ statements }: Dataset): void {
    this.#count = countUnreviewed(statements);
    this.translate();
  }

  /** Shows the note in another language. */
  translate(): void {
    this.#note.hidden = this.#count === 0;
    this.#text.textContent = this.#count === 0 ? '' : this.#deps.words().drafts(this.#count);
  }
}
