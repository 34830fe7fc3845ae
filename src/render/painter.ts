/** What every live painter does: show one scene, under a view, with the reader's attention. */
import type { Emphasis } from '../scene/emphasis.js';
import type { Scene } from '../scene/types.js';

/** From scene to viewport: `viewport = scene × scale + (x, y)`, all in CSS px, y down. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Painter {
  readonly kind: 'svg' | 'canvas' | 'webgl';
  /** Paints a scene in place of the last; view and emphasis stay as they are. */
  paint(scene: Scene): void;
  /** Shows nothing. */
  clear(): void;
  setView(view: View): void;
  setEmphasis(emphasis: Emphasis): void;
  /** Takes everything away that it put into the page. */
  destroy(): void;
}
