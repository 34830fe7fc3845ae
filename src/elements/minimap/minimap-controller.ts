/**
 * Shows the mini map while a reader has zoomed into a large graph, and tells it what the picture shows. It is loaded
 * when it is first needed.
 */
import type { ReactiveController } from 'lit';
import type { Point } from '../../geometry/types.js';
import { isLarge } from '../../model/is-large.js';
import type { View } from '../../render/painter.js';
import { NO_EMPHASIS, type Emphasis } from '../../scene/emphasis.js';
import type { Target } from '../../scene/picking/pick.js';
import type { Scene } from '../../scene/types.js';
import type { Control } from '../core/attribute-converters.js';
import type { ElementHost } from '../core/element-host.js';
import type { ViewSize } from '../core/fit-view.js';
import { Lazy } from '../core/lazy.js';
import type { PictureObserver } from '../core/picture-observer.js';
import { focusedIn } from '../core/shadow-root.js';
import type { StageHandle } from '../core/stage-handle.js';
import type { ViewContext } from '../core/view-context.js';
import type { Minimap, MinimapActions } from './minimap.js';

export interface MinimapHost extends ElementHost {
  readonly controls: readonly string[] | null;
}

export interface MinimapDeps {
  context(): ViewContext | null;
  stage(): (StageHandle & MinimapActions & { readonly zoom: number }) | null;
}

/** The view counts as zoomed in from here on; 1 = the whole graph. */
const ZOOMED = 1.01;
const NAME: Control = 'minimap';

export class MinimapController implements ReactiveController, PictureObserver {
  readonly #host: MinimapHost;
  readonly #deps: MinimapDeps;
  readonly #chunk = new Lazy(() => import('./minimap.js'));
  #map: Minimap | null = null;
  /** Whether its code was asked for since it became due: what cannot be loaded is not asked for in each frame. */
  #isAsked = false;
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  #emphasis: Emphasis = NO_EMPHASIS;
  #stage: ViewSize = { width: 0, height: 0 };

  constructor(host: MinimapHost, deps: MinimapDeps) {
    this.#host = host;
    this.#deps = deps;
    host.addController(this);
  }

  onPaint(scene: Scene | null): void {
    this.#scene = scene;
    // The view of another scene follows.
    if (scene === null) this.#update();
  }

  onView(view: View): void {
    this.#view = view;
    this.#update();
  }

  onEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#update();
  }

  onSize(width: number, height: number): void {
    this.#stage = { width, height };
  }

  hostUpdated(): void {
    this.#update();
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #update(): void {
    const scene = this.#scene;
    const stage = this.#deps.stage();
    if (scene === null || stage === null || !this.#isDue(stage.zoom)) {
      this.#remove();
      this.#isAsked = false;
      return;
    }
    const { value } = this.#chunk;
    if (value === null) {
      if (!this.#isAsked) void this.#chunk.load().then(() => this.#update());
      this.#isAsked = true;
      return;
    }
    this.#map ??= new value.Minimap(this.#host.renderRoot.querySelector<HTMLElement>('.stage')!, {
      panBy: (by) => this.#deps.stage()?.panBy(by),
      zoomBy: (factor) => this.#deps.stage()?.zoomBy(factor),
    });
    this.#map.update({
      scene,
      view: this.#view,
      emphasis: this.#emphasis,
      stage: this.#stage,
      focused: this.#focused(stage),
    });
  }

  #isDue(zoom: number): boolean {
    const context = this.#deps.context();
    return (
      zoom > ZOOMED &&
      context !== null &&
      isLarge(context.graph) &&
      this.#host.controls?.includes(NAME) !== false &&
      this.#host.isConnected
    );
  }

  /** Where a keyboard stands on the stage, CSS px. */
  #focused(stage: StageHandle): Point | null {
    const element = focusedIn(this.#host.renderRoot as ShadowRoot);
    if (element?.matches('.proxies :focus-visible') !== true) return null;
    const { actor, edge } = element.dataset;
    const target: Target = actor === undefined ? { kind: 'edge', id: edge ?? '' } : { kind: 'actor', id: actor };
    return stage.placeOf(target);
  }

  #remove(): void {
    this.#map?.remove();
    this.#map = null;
  }
}
