/** What features may ask of the stage, which the folder `picture` implements. */
import type { Point } from '../../geometry/types.js';
import type { Target } from '../../scene/picking/pick.js';

export interface StageHandle {
  /** Where an actor or edge stands on the stage, CSS px; null where it is not in the scene. */
  placeOf(target: Target): Point | null;
  /** Emphasises an actor or edge as if the reader pointed at it; null = none. */
  point(target: Target | null): void;
  /** Gives the focus to the button of an actor or edge. */
  focus(target: Target): void;
}
