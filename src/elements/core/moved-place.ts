/** Where an actor stands once a reader has moved it. */
import type { Point } from '../../geometry/types.js';
import type { SceneController } from './scene-controller.js';

/**
 * @param by How far it is moved, px of the plot. It does not leave the plot.
 * @returns px of the plot; null if it is not in the picture.
 */
export function movedPlace(
  { scene, places }: Pick<SceneController, 'scene' | 'places'>,
  actor: string,
  [dx, dy]: Point,
): { x: number; y: number } | null {
  const place = places?.get(actor);
  if (scene === null || place === undefined) return null;
  const { width, height } = scene.plot;
  return { x: Math.min(width, Math.max(0, place.x + dx)), y: Math.min(height, Math.max(0, place.y + dy)) };
}
