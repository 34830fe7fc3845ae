/** The scenes of a large graph by the zoom of the reader: the nearer, the more is named. */
import type { SceneOptions } from '../../scene/build-scene.js';
import type { Scene } from '../../scene/types.js';
import type { SceneController } from './scene-controller.js';

export class ScenesAtZoom {
  /** The scene that fills the stage, to which the others belong. */
  #base: Scene | null = null;
  readonly #scenes = new Map<number, Scene>();

  /**
   * @param zoom How far the reader has zoomed; 1 = the whole graph.
   * @returns the scene for it, which may be larger than the stage; null where one scene serves every zoom.
   */
  at({ scene, graph, places, built }: SceneController, options: SceneOptions, zoom: number): Scene | null {
    if (built.byScale === null || scene === null || places === null) return null;
    const index = built.byScale.indexOf(zoom);
    if (index === 0) return scene;
    if (this.#base !== scene) this.#scenes.clear();
    this.#base = scene;
    const known = this.#scenes.get(index);
    if (known !== undefined) return known;
    const { width, height } = scene;
    const made = built.byScale.atScale(graph, places, { ...options, width, height }, zoom);
    this.#scenes.set(index, made);
    return made;
  }
}
