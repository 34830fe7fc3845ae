/** The painters and the stage that replace the first painter once a reader can act on the picture. */
import type { SvgPainter } from '../../render/svg/svg-painter.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Scene } from '../../scene/types.js';
import type { ViewSize } from '../core/fit-view.js';
import type { PictureObserver } from '../core/picture-observer.js';
import type { Renderer } from '../core/view-state.js';
import { ObservedPainter } from './observed-painter.js';
import type * as PainterChoiceModule from './painter-choice.js';
import { PainterSwitch } from './painter-switch.js';
import { painterRequest } from './painter-policy.js';
import { Stage, type Painting, type StageActions, type StageDeps } from './stage.js';

/** The picture as it stands, with its elements. */
export interface FirstPicture {
  readonly stage: HTMLElement;
  readonly paint: HTMLElement;
  readonly proxies: HTMLElement;
  /** The painter of the first picture. */
  readonly painter: SvgPainter;
  readonly scene: Scene | null;
  /** Size of the stage, CSS px. */
  readonly size: ViewSize;
}

export interface InteractiveOptions {
  readonly actions: StageActions;
  readonly deps: StageDeps;
  /** Is told what the stage has painted. */
  readonly observer: PictureObserver;
  readonly renderer: Renderer;
  readonly selected: Target | null;
  /** The module with the painters besides that of SVG, where it has loaded already. */
  readonly painterChoice: typeof PainterChoiceModule | null;
}

export class InteractivePicture {
  /** Null while the painters are made, which may swap at once. */
  #stage: Stage | null = null;
  readonly #painters: PainterSwitch;
  readonly #observer: PictureObserver;

  constructor(first: FirstPicture, options: InteractiveOptions) {
    const { actions, deps, observer, renderer, selected, painterChoice } = options;
    const { scene, size } = first;
    this.#observer = observer;
    this.#painters = new PainterSwitch(
      first.paint,
      first.painter,
      painterRequest(renderer, scene),
      painterChoice,
      (painting) => this.#stage?.setPainter(this.#observed(painting)),
    );
    this.#stage = new Stage(first.stage, first.proxies, this.#observed(this.#painters.painting), actions, deps);
    this.stage.resize(size.width, size.height);
    if (scene !== null) this.stage.setScene(scene, selected);
  }

  get stage(): Stage {
    return this.#stage!;
  }

  get kind(): 'svg' | 'canvas' | 'webgl' {
    return this.#painters.painting.painter.kind;
  }

  show(scene: Scene, selected: Target | null, renderer: Renderer): void {
    // The painter is chosen first: else one that is too slow for the scene would paint it before it is replaced.
    this.render(scene, renderer);
    this.stage.setScene(scene, selected);
  }

  /** Chooses the painter of a scene. */
  render(scene: Scene, renderer: Renderer): void {
    this.#painters.update(painterRequest(renderer, scene));
  }

  clear(): void {
    this.#observed(this.#painters.painting).painter.clear();
    this.stage.clear();
  }

  destroy(): void {
    this.stage.destroy();
    this.#painters.destroy();
  }

  #observed({ painter, picker }: Painting): Painting {
    return { painter: new ObservedPainter(painter, this.#observer), picker };
  }
}
