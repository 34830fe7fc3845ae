/** What every painter of a page does: show one scene under a view; and, once there are hands, with the reader's attention. */
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
  /** Paints a scene in place of the last; the view stays as it is, and so does the emphasis. */
  paint(scene: Scene): void;
  /** Shows nothing. */
  clear(): void;
  setView(view: View): void;
  /** Takes everything away that it put into the page. */
  destroy(): void;
}

/** Paints lines, glyphs and actors on a canvas, once a frame, whatever is asked of it within it. Names are laid over it. */
export interface MarkPainter extends Painter {
  /** The stage has another size, CSS px. */
  resize(width: number, height: number): void;
}

/** A painter under a reader's hands. */
export interface LivePainter extends MarkPainter {
  setEmphasis(emphasis: Emphasis): void;
}
