/** Loads the features after the first picture, and connects each picture of the element with them. */
import type { Target } from '../scene/picking/pick.js';
import type { Features, FeaturesHost, FeaturesDeps } from './features.js';
import type { FrameRequests, ViewContext } from './core/view-context.js';
import { Lazy } from './core/lazy.js';
import type { FeatureSlots } from './frame/frame-view.js';
import type { GraphProperties } from './properties.js';
import { idle } from './core/idle.js';
import type { LanguageController } from './core/language-controller.js';
import type { SceneController } from './core/scene-controller.js';
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

type FeatureLoaderHost = FeaturesHost &
  Pick<GraphProperties, 'renderer' | 'requestUpdate'> & { readonly composition: SceneController | null };

export class FeatureLoader {
  #readerLoaded!: (reader: ReaderActions) => void;
  readonly #reader = new Promise<ReaderActions>((resolve) => {
    this.#readerLoaded = resolve;
  });
  /**
   * The requests of the frame, which is drawn before the features load. They are carried out once these have loaded.
   */
  readonly frameRequests: FrameRequests = {
    toggleRelation: (id, origin) => void this.#reader.then((reader) => reader.toggleRelation(id, origin)),
    toggleStanding: (id, origin) => void this.#reader.then((reader) => reader.toggleStanding(id, origin)),
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

  /** Begins to load the features before the first picture, which they are to paint. */
  async prepare(): Promise<void> {
    const chunk = await this.#chunk.load();
    if (this.#host.renderer !== 'svg') await chunk?.loadPainterChoice().catch(() => null);
  }

  /**
   * Loads the features. What could not be loaded is tried again when the reader points at the element or focuses it.
   */
  readonly load = async (): Promise<void> => {
    if (this.#chunk.value === null) await idle();
    const [chunk] = await Promise.all([
      this.#chunk.load(),
      this.#deps.language.loadLate(),
      this.#deps.viewOptions.load(),
      this.#deps.readStory(),
    ]);
    // A large graph waits for its canvas: the stage would paint it as SVG before that.
    if (chunk?.mayNeedOtherPainters(this.#host, this.#deps.picture()?.scene ?? null) === true)
      this.#painterChoice ??= await chunk.loadPainterChoice().catch(() => null);
    const isMissing = chunk === null || this.#deps.language.late === null;
    const method = isMissing ? 'addEventListener' : 'removeEventListener';
    for (const type of ['pointerover', 'focusin']) this.#host[method](type, this.load);
    if (isMissing || this.#deps.picture()?.stage !== null) return;
    this.enable();
    this.#host.requestUpdate();
  };

  /** Lets the reader act on the picture, once the features have loaded. */
  enable(): void {
    const chunk = this.#chunk.value;
    if (chunk === null) return;
    const root = this.#host.renderRoot as ShadowRoot;
    // An element that was taken into another document has lost its style sheets.
    chunk.adoptSheet(root, styles.styleSheet!);
    chunk.adoptSheet(root, chunk.interactionStyles.styleSheet!);
    this.#features ??= new chunk.Features(this.#host, this.#deps);
    const features = this.#features;
    this.#readerLoaded(features.reader);
    this.#deps.picture()?.enable(
      (first) =>
        new chunk.InteractivePicture(first, {
          actions: features.reader,
          deps: features.interaction,
          observer: features.minimap,
          renderer: this.#host.renderer,
          selected: this.#deps.target(),
          painterChoice: this.#painterChoice,
        }),
    );
  }

  /** The parts of the frame that the features draw; null until they have loaded. */
  slots(context: ViewContext | null, state: Omit<FeatureSlotsState, 'features' | 'target'>): FeatureSlots | null {
    const { late } = this.#deps.language;
    const features = this.#features;
    if (context === null || late === null || features === null) return null;
    return this.#chunk.value!.featureSlots({ ...context, late }, { ...state, target: this.#deps.target(), features });
  }
}
