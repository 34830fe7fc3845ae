/** The interfaces of the painters of a page: each shows one scene under a view. */
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
  /** Paints a scene in place of the last one. View and emphasis stay as they are. */
  paint(scene: Scene): void;
  /** Shows an empty picture. */
  clear(): void;
  setView(view: View): void;
  /** Removes everything that it has added to the page. */
  destroy(): void;
}

/** Paints lines, glyphs and actors on a canvas, at most once a frame. Names are laid over it as SVG. */
export interface MarkPainter extends Painter {
  /** Tells the size of the stage, CSS px. */
  resize(width: number, height: number): void;
}

/** A painter that shows an emphasis as well, for pages in which a reader points at marks and selects them. */
export interface LivePainter extends MarkPainter {
  setEmphasis(emphasis: Emphasis): void;
}
