/** What comes after the first picture: loaded once, and given to every picture that follows. */
import type { Target } from '../scene/picking/pick.js';
import type { Features, FeaturesHost, FeaturesDeps } from './features.js';
import type { FrameRequests, ViewContext } from './core/view-context.js';
import { Lazy } from './core/lazy.js';
import type { FeatureSlots } from './frame/frame-view.js';
import type { GraphProperties } from './properties.js';
import { idle } from './core/idle.js';
import type { LanguageController } from './core/language-controller.js';
import type * as PainterChoiceModule from './picture/painter-choice.js';
import type { FeatureSlotsState } from './feature-slots.js';
import type { Picture } from './picture/picture.js';
import type { ReaderActions } from './interaction/reader-actions.js';
import { styles } from './styles.js';

export interface FeatureLoaderDeps extends FeaturesDeps {
  picture(): Picture | null;
  /** What is selected and shown. */
  target(): Target | null;
  /** Reads the story of the dataset, where there is one that has not been read. */
  readStory(): Promise<void>;
  readonly language: LanguageController;
}

type FeatureLoaderHost = FeaturesHost & Pick<GraphProperties, 'renderer'>;

export class FeatureLoader {
  /** Tells that a reader's requests can be carried out. */
  #readerLoaded!: (reader: ReaderActions) => void;
  readonly #reader = new Promise<ReaderActions>((resolve) => {
    this.#readerLoaded = resolve;
  });
  /** The requests of the frame, which stands before anything here has loaded: they are carried out then, in their order. */
  readonly switches: FrameRequests = {
    toggleRelation: (id, origin) => void this.#reader.then((reader) => reader.toggleRelation(id, origin)),
    toggleStanding: (id, origin) => void this.#reader.then((reader) => reader.toggleStanding(id, origin)),
    showAll: (origin) => void this.#reader.then((reader) => reader.showAll(origin)),
  };
  readonly #host: FeatureLoaderHost;
  readonly #deps: FeatureLoaderDeps;
  readonly #chunk = new Lazy(() => import('./features-chunk.js'));
  /** The painters besides that of SVG, once this graph has needed them. */
  #painterChoice: typeof PainterChoiceModule | null = null;
  #features: Features | null = null;

  constructor(host: FeatureLoaderHost, deps: FeatureLoaderDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /** Null until it has loaded. */
  get features(): Features | null {
    return this.#features;
  }

  /** Without it the picture still stands; what could not be had is asked for again once the reader turns to the picture. */
  readonly load = async (): Promise<void> => {
    if (this.#chunk.value === null) await idle();
    const [chunk] = await Promise.all([
      this.#chunk.load(),
      this.#deps.language.loadLate(),
      this.#deps.viewOptions.load(),
      this.#deps.readStory(),
    ]);
    // A large graph is not painted as SVG once more before a canvas takes over.
    if (
      chunk?.needsOtherPainter(chunk.painterRequest(this.#host.renderer, this.#deps.picture()?.scene ?? null)) === true
    )
      this.#painterChoice ??= await chunk.loadPainterChoice().catch(() => null);
    const missing = chunk === null || this.#deps.language.late === null;
    for (const type of ['pointerover', 'focusin'])
      this.#host[missing ? 'addEventListener' : 'removeEventListener'](type, this.load);
    if (missing || this.#deps.picture()?.stage !== null) return;
    this.enable();
    this.#host.requestUpdate();
  };

  /** The reader's hands take hold of the picture, once they are there. */
  enable(): void {
    const chunk = this.#chunk.value;
    if (chunk === null) return;
    const needs = this.#deps;
    const root = this.#host.renderRoot as ShadowRoot;
    // An element that comes from another document has left its sheets there.
    chunk.adoptSheet(root, styles.styleSheet!);
    chunk.adoptSheet(root, chunk.interactionStyles.styleSheet!);
    const features = (this.#features ??= new chunk.Features(this.#host, needs));
    this.#readerLoaded(features.reader);
    needs.picture()?.enable(
      (first) =>
        new chunk.InteractivePicture(first, {
          actions: features.reader,
          deps: features.interaction,
          renderer: this.#host.renderer,
          selected: needs.target(),
          painterChoice: this.#painterChoice,
        }),
    );
  }

  /** The parts of the frame that it draws; null until it can. */
  slots(context: ViewContext | null, state: Omit<FeatureSlotsState, 'features' | 'target'>): FeatureSlots | null {
    const [{ late }, features] = [this.#deps.language, this.#features];
    return context === null || late === null || features === null
      ? null
      : this.#chunk.value!.featureSlots({ ...context, late }, { ...state, target: this.#deps.target(), features });
  }
}
