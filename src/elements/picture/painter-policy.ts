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

/** The element, as far as the choice of a painter is concerned. */
interface PaintedHost {
  readonly renderer: Renderer;
  readonly composition: { readonly built: { readonly byScale: object | null } } | null;
}

/** Up to so many marks SVG is as fast as any; measured by `npm run bench:painters`. */
export const MOST_FOR_SVG = 300;

/** Whether another painter than that of SVG may be due. */
export function needsOtherPainter({ renderer, marks }: PainterRequest): boolean {
  return renderer === 'auto' ? marks > MOST_FOR_SVG : renderer === 'canvas' || renderer === 'webgl';
}

/** Whether another painter than that of SVG is due, or may soon be, since only a part of a large graph is shown. */
export function mayNeedOtherPainters({ renderer, composition }: PaintedHost, scene: Scene | null): boolean {
  const isLarge = composition !== null && composition.built.byScale !== null;
  return needsOtherPainter(painterRequest(renderer, scene)) || (isLarge && renderer !== 'svg');
}

/** @param renderer As the host gave it: none, or one that does not exist, is `auto`. */
export function painterRequest(renderer: Renderer | null, scene: Scene | null): PainterRequest {
  return {
    renderer: renderer === 'svg' || renderer === 'canvas' || renderer === 'webgl' ? renderer : 'auto',
    marks: scene === null ? 0 : scene.edges.length + scene.actors.length,
  };
}
