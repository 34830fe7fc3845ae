/** Moves an actor within its picture. It is loaded with what lets a reader do so. */
import type { Point } from '../../geometry/types.js';
import type { SceneOptions } from '../../scene/build-scene.js';
import type { Scene } from '../../scene/types.js';
import type { SceneController } from './scene-controller.js';

/**
 * Moves an actor by so many px of the plot, which it does not leave.
 *
 * @returns the scene with it; null if the actor is not in the picture.
 */
export function moveActor(
  composition: SceneController,
  actor: string,
  [dx, dy]: Point,
  options: SceneOptions,
): Scene | null {
  const { scene } = composition;
  const mark = scene?.actors.find(({ id }) => id === actor);
  if (scene === null || mark === undefined) return null;
  const { width, height, x: left, y: top } = scene.plot;
  // The mark of a folded group has no place of its own before it is moved.
  const place = composition.places?.get(actor) ?? { x: mark.x - left, y: mark.y - top, label: 0 };
  const x = Math.min(width, Math.max(0, place.x + dx));
  const y = Math.min(height, Math.max(0, place.y + dy));
  return composition.put(actor, { ...place, x, y }, { x: x / width, y: y / height }, options);
}
