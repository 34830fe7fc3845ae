/** What comes after the first picture: loaded once, and given to every picture that follows. */
import type { Target } from '../scene/pick.js';
import type { Company, CompanyHost, CompanyNeeds } from './company.js';
import type { Switches, ViewContext } from './context.js';
import { Lazy } from './core/lazy.js';
import type { Parts } from './frame-view.js';
import type { GraphProperties } from './graph-properties.js';
import { idle } from './idle.js';
import type { Language } from './language.js';
import type * as Others from './other-painters.js';
import type { PartsState } from './parts.js';
import type { Picture } from './picture.js';
import type { Reader } from './reader.js';
import { styles } from './styles.js';

export interface LateNeeds extends CompanyNeeds {
  picture(): Picture | null;
  /** What is selected and shown. */
  target(): Target | null;
  /** Reads the story of the dataset, where there is one that has not been read. */
  readStory(): Promise<void>;
  readonly language: Language;
}

type LateHost = CompanyHost & Pick<GraphProperties, 'renderer'>;

export class Late {
  /** Tells that a reader's requests can be carried out. */
  #readerLoaded!: (reader: Reader) => void;
  readonly #reader = new Promise<Reader>((resolve) => {
    this.#readerLoaded = resolve;
  });
  /** The requests of the frame, which stands before anything here has loaded: they are carried out then, in their order. */
  readonly switches: Switches = {
    toggleRelation: (id, origin) => void this.#reader.then((reader) => reader.toggleRelation(id, origin)),
    toggleStanding: (id, origin) => void this.#reader.then((reader) => reader.toggleStanding(id, origin)),
    showAll: (origin) => void this.#reader.then((reader) => reader.showAll(origin)),
  };
  readonly #host: LateHost;
  readonly #needs: LateNeeds;
  readonly #interactions = new Lazy(() => import('./interactions.js'));
  /** The painters besides that of SVG, once this graph has needed them. */
  #others: typeof Others | null = null;
  #company: Company | null = null;

  constructor(host: LateHost, needs: LateNeeds) {
    this.#host = host;
    this.#needs = needs;
  }

  /** Null until it has loaded. */
  get company(): Company | null {
    return this.#company;
  }

  /** Without it the picture still stands; what could not be had is asked for again once the reader turns to the picture. */
  readonly load = async (): Promise<void> => {
    if (this.#interactions.value === null) await idle();
    const [interactions] = await Promise.all([
      this.#interactions.load(),
      this.#needs.language.loadLate(),
      this.#needs.asked.load(),
      this.#needs.readStory(),
    ]);
    // A large graph is not painted as SVG once more before a canvas takes over.
    if (
      interactions?.needsOthers(interactions.askedOf(this.#host.renderer, this.#needs.picture()?.scene ?? null)) ===
      true
    )
      this.#others ??= await interactions.loadOthers().catch(() => null);
    const missing = interactions === null || this.#needs.language.late === null;
    for (const type of ['pointerover', 'focusin'])
      this.#host[missing ? 'addEventListener' : 'removeEventListener'](type, this.load);
    if (missing || this.#needs.picture()?.stage !== null) return;
    this.enable();
    this.#host.requestUpdate();
  };

  /** The reader's hands take hold of the picture, once they are there. */
  enable(): void {
    const interactions = this.#interactions.value;
    if (interactions === null) return;
    const needs = this.#needs;
    const root = this.#host.renderRoot as ShadowRoot;
    // An element that comes from another document has left its sheets there.
    interactions.adoptSheet(root, styles.styleSheet!);
    interactions.adoptSheet(root, interactions.interactionStyles.styleSheet!);
    const company = (this.#company ??= new interactions.Company(this.#host, needs));
    this.#readerLoaded(company.reader);
    needs.picture()?.enable(
      (first) =>
        new interactions.InteractivePicture(first, {
          host: company.hands,
          renderer: this.#host.renderer,
          selected: needs.target(),
          others: this.#others,
        }),
    );
  }

  /** The parts of the frame that it draws; null until it can. */
  parts(context: ViewContext | null, state: Omit<PartsState, 'company' | 'target'>): Parts | null {
    const [{ late }, company] = [this.#needs.language, this.#company];
    return context === null || late === null || company === null
      ? null
      : this.#interactions.value!.partsOf({ ...context, late }, { ...state, target: this.#needs.target(), company });
  }
}
