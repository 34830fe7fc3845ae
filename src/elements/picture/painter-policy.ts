/**
 * Decides whether SVG is enough; if not, `painter-choice.ts` chooses, and `painter-switch.ts` exchanges the painter.
 */
import type { Scene } from '../../scene/types.js';
import type { Renderer } from '../core/view-state.js';

/** What the choice of a painter depends on. */
export interface PainterRequest {
  readonly renderer: Renderer;
  /** Lines and actors of the scene. */
  readonly marks: number;
}

/** Up to so many marks SVG is as fast as any; measured by `npm run bench:painters`. */
export const MOST_FOR_SVG = 300;

/** Whether another painter than that of SVG may be due. */
export function needsOtherPainter({ renderer, marks }: PainterRequest): boolean {
  return renderer === 'auto' ? marks > MOST_FOR_SVG : renderer === 'canvas' || renderer === 'webgl';
}

/** @param renderer As the host gave it: none, or one that does not exist, is `auto`. */
export function painterRequest(renderer: Renderer | null, scene: Scene | null): PainterRequest {
  return {
    renderer: renderer === 'svg' || renderer === 'canvas' || renderer === 'webgl' ? renderer : 'auto',
    marks: scene === null ? 0 : scene.edges.length + scene.actors.length,
  };
}
