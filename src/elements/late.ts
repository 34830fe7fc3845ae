/** What comes after the first picture: loaded once, and given to every picture that follows. */
import type { Target } from '../scene/pick.js';
import type { Company, CompanyHost, CompanyNeeds } from './company.js';
import type { ViewContext } from './context.js';
import { EarlySwitches } from './early-switches.js';
import type { Parts } from './frame-view.js';
import type { GraphProperties } from './graph-properties.js';
import { idle } from './idle.js';
import type * as Interactions from './interactions.js';
import type { Language } from './language.js';
import type * as Others from './other-painters.js';
import type { PartsState } from './parts.js';
import type { Picture } from './picture.js';
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
  /** What the frame alone can ask for. */
  readonly switches = new EarlySwitches();
  readonly #host: LateHost;
  readonly #needs: LateNeeds;
  #interactions: typeof Interactions | null = null;
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
    if (this.#interactions === null) await idle();
    const [interactions] = await Promise.all([
      import('./interactions.js').catch(() => null),
      this.#needs.language.loadLate(),
      this.#needs.asked.load(),
      this.#needs.readStory(),
    ]);
    this.#interactions ??= interactions;
    // A large graph is not painted as SVG once more before a canvas takes over.
    if (
      interactions?.needsOthers(interactions.askedOf(this.#host.renderer, this.#needs.picture()?.scene ?? null)) ===
      true
    )
      this.#others ??= await interactions.loadOthers();
    const missing = this.#interactions === null || this.#needs.language.late === null;
    for (const type of ['pointerover', 'focusin'])
      this.#host[missing ? 'addEventListener' : 'removeEventListener'](type, this.load);
    if (missing || this.#needs.picture()?.stage !== null) return;
    this.enable();
    this.#host.requestUpdate();
  };

  /** The reader's hands take hold of the picture, once they are there. */
  enable(): void {
    const [interactions, needs, root] = [this.#interactions, this.#needs, this.#host.renderRoot as ShadowRoot];
    if (interactions === null) return;
    // An element that comes from another document has left its sheets there.
    interactions.adoptSheet(root, styles.styleSheet!);
    interactions.adoptSheet(root, interactions.interactionStyles.styleSheet!);
    this.#company ??= new interactions.Company(this.#host, needs);
    this.switches.take(this.#company.reader);
    needs.picture()?.enable(interactions, this.#others, this.#company.hands, this.#host.renderer, needs.target());
  }

  /** The parts of the frame that it draws; null until it can. */
  parts(context: ViewContext | null, state: Omit<PartsState, 'company' | 'target'>): Parts | null {
    const [{ late }, company] = [this.#needs.language, this.#company];
    return context === null || late === null || company === null
      ? null
      : this.#interactions!.partsOf({ ...context, late }, { ...state, target: this.#needs.target(), company });
  }
}
