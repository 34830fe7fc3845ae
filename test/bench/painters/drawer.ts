/** What the benchmark moves: ours and its peers alike. Runs in the page. */
import type { View } from '../../../src/render/painter.js';
import type { Scene } from '../../../src/scene/types.js';

/** One drawing in a page. */
export interface Drawing {
  /** Shows the scene under a view; as in `Painter`. */
  setView(view: View): void;
}

/** Draws a scene in an empty stage that is as large as the scene. */
export type Drawer = (stage: HTMLElement, scene: Scene) => Drawing;
