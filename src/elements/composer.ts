/** Makes the picture of a dataset: lays it out where that is needed, builds the scene, and shows it. */
import { DatasetError, DiplomaticGraphError } from '../errors.js';
import { en } from '../i18n/en.js';
import { isLarge } from '../model/is-large.js';
import type { Sides } from '../model/sides/stances.js';
import type { Filter } from '../model/types.js';
import type { SceneOptions } from '../scene/build-scene.js';
import type { Target } from '../scene/picking/pick.js';
import type { Theme, ThemeName } from '../scene/theme.js';
import type { Scene } from '../scene/types.js';
import type { ElementHost } from './core/element-host.js';
import { DgReadyEvent, DgSettleEvent } from './core/lifecycle-events.js';
import type { ActiveLocale, LanguageController } from './core/language-controller.js';
import type { SceneController } from './core/scene-controller.js';
import { parseSelection, targetOf } from '../model/selection.js';
import { themeOf } from './core/theme.js';
import type { FrameRequests, ViewContext } from './core/view-context.js';
import type { Renderer } from './core/view-state.js';
import type { Picture } from './picture/picture.js';
import type { DatasetSource } from './source/dataset-source.js';
import type { StoryAndLinkHost } from './story/story-chunk.js';
import type { ViewOptions } from './view-options.js';

export interface ComposerHost extends ElementHost, StoryAndLinkHost {
  readonly composition: SceneController | null;
  readonly activeLocale: ActiveLocale | null;
  readonly filter: Filter;
  readonly renderer: Renderer;
  problem: Error | null;
}

export interface ComposerDeps {
  readonly language: LanguageController;
  readonly source: DatasetSource;
  readonly viewOptions: ViewOptions;
  /** Null while the element is not in a page. */
  picture(): Picture | null;
  themeName(): ThemeName;
}

export interface ComposerActions {
  /** A large graph is about to be laid out, whose first picture may need more than the first painter. */
  onLarge(): void;
  /** Another scene is shown. */
  onScene(): void;
  /** A scene is shown that fits the dataset and the view. */
  onPicture(): void;
  onError(error: DiplomaticGraphError): void;
}

export class Composer {
  readonly #host: ComposerHost;
  readonly #deps: ComposerDeps;
  readonly #actions: ComposerActions;
  #scene: Scene | null = null;
  /** Null until it is read anew from the styles of the page. */
  #theme: Theme | null = null;
  #running: AbortController | null = null;
  /** Whether the dataset has had its first picture. */
  #isReady = false;
  /** Whether a layout has begun, and its picture has not yet been shown. */
  #isLayingOut = false;
  /** The error of the options that are set, once it has been reported. */
  #reported = '';
  /** Whether a picture is due that could not be composed, since the stage had no size. */
  #isPending = false;

  constructor(host: ComposerHost, deps: ComposerDeps, actions: ComposerActions) {
    this.#host = host;
    this.#deps = deps;
    this.#actions = actions;
  }

  /** The scene that is shown; null before the first picture. */
  get scene(): Scene | null {
    return this.#scene;
  }

  /** The actor or edge that is selected and shown. */
  get target(): Target | null {
    const { composition, selected } = this.#host;
    return composition === null ? null : targetOf(composition.graph, parseSelection(selected));
  }

  /** What views are drawn from; null before there is a dataset and its language. */
  contextFor(actions: FrameRequests): ViewContext | null {
    const { composition, activeLocale, selected, sides } = this.#host;
    if (composition === null || activeLocale === null) return null;
    const { dataset, graph, whole } = composition;
    const { texts } = this.#deps.viewOptions;
    return {
      ...this.options,
      sides: sides as Sides | null,
      texts,
      dataset,
      graph,
      whole,
      selection: parseSelection(selected),
      actions,
    };
  }

  /** What the scene is built with at present, apart from the filter; the sides are those by which actors stand. */
  get options(): SceneOptions {
    const { composition, activeLocale } = this.#host;
    this.#theme ??= themeOf(this.#host, this.#deps.themeName(), composition?.dataset ?? null);
    return {
      ...(this.#deps.picture()?.size ?? { width: 0, height: 0 }),
      theme: this.#theme,
      ...(activeLocale ?? { words: en, locale: 'en' }),
      sides: composition?.sides,
      top: this.#host.filter.top,
      ...this.#deps.viewOptions.scene,
      furniture: null,
    };
  }

  /** The next picture of the element is the first of another dataset, or there is none. */
  restart(): void {
    // What is still drawn is of the dataset before.
    this.abort();
    this.#isReady = false;
    this.#isLayingOut = false;
    if (this.#host.composition === null) this.clear();
  }

  clear(): void {
    this.#scene = null;
    this.#deps.picture()?.clear();
  }

  /** Composes once more where the stage has come to another size. */
  onResize(): void {
    if (this.#isPending || this.#host.composition?.needsLayout(this.options) === true) void this.compose();
  }

  /** The theme is read anew when it is needed next. Reading it costs the browser a style pass. */
  forgetTheme(): void {
    this.#theme = null;
  }

  abort(): void {
    this.#running?.abort();
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#actions.onScene();
    this.#deps.picture()?.show(scene, this.target, this.#host.renderer);
  }

  /**
   * Composes the picture of what is set at present. A call that is still running is given up.
   *
   * @param isChanged Whether options have changed: the theme has just been read, and what is wrong is reported. Else
   *   the page may have set other colours since, and an error that has been reported is not reported again.
   */
  async compose(isChanged = false): Promise<void> {
    if (isChanged) this.#reported = '';
    else this.#theme = null;
    this.#running?.abort();
    const running = new AbortController();
    const { signal } = running;
    this.#running = running;
    // The stage has its size once the header is drawn.
    await this.#host.updateComplete;
    await this.#deps.language.ready;
    const { composition } = this.#host;
    const picture = this.#deps.picture();
    if (signal.aborted || composition === null || picture === null) return;
    picture.measure();
    // The observer of its size calls `onResize` when a hidden element is shown.
    this.#isPending = picture.size.width < 1 || picture.size.height < 1;
    if (this.#isPending) return;
    try {
      await this.#composeWith(composition, signal);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #composeWith(composition: SceneController, signal: AbortSignal): Promise<void> {
    const { language, source, viewOptions } = this.#deps;
    const leads = (this.#host.step ?? this.#host.deepLink) !== null;
    if (leads && !(await source.readStory()) && this.#host.step !== null) {
      // The story of the dataset is wrong, so that its step cannot be shown.
      if (!this.#isReady) this.clear();
      return;
    }
    await viewOptions.applyStoryAndLink(this.#host, leads);
    await language.ready;
    const { filter, sides: asked } = this.#host;
    const sides = await viewOptions.check(composition.dataset, filter, asked, composition.sides);
    if (signal.aborted) return;
    const options = { ...this.options, sides };
    const needsLayout = composition.needsLayout(options);
    if (needsLayout && isLarge(composition.graph)) this.#actions.onLarge();
    // After a layout, the scene of a large graph is built in slices.
    const draw = (): void | Promise<void> => {
      const { options: placed } = this;
      const build = (): void => this.#build(composition, filter, placed);
      const ready = this.#isLayingOut && composition.prepare(filter, viewOptions, placed, signal);
      return ready ? ready.then(build) : build();
    };
    if (needsLayout) {
      this.#isLayingOut = true;
      await composition.layout(options, signal, draw);
    }
    if (signal.aborted) return;
    await draw();
    // A layout may have been done by a call that was given up before its picture was shown.
    if (this.#isLayingOut) this.#host.dispatchEvent(new DgSettleEvent());
    this.#isLayingOut = false;
    const { problem } = this.#host;
    // Who has closed the message does not see it again.
    if (problem !== null && !(problem instanceof DatasetError)) this.#host.problem = language.problem;
  }

  #build(composition: SceneController, filter: Filter, options: SceneOptions): void {
    this.show(composition.build(filter, this.#deps.viewOptions, options));
    if (!this.#isReady) this.#host.dispatchEvent(new DgReadyEvent());
    this.#isReady = true;
    this.#actions.onPicture();
  }

  #fail(error: unknown): void {
    if (!(error instanceof DiplomaticGraphError)) throw error;
    // The picture of the dataset before would not fit the title above it.
    if (!this.#isReady) this.clear();
    // A change of size composes once more, and meets the error that has been told.
    if (error.message !== this.#reported) this.#actions.onError(error);
    this.#reported = error.message;
  }
}
