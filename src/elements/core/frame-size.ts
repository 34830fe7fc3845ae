/** When a frame has come to another size. */
import type { ViewSize } from './fit-view.js';

/** A frame that differs by more than this share in width or height is composed anew. */
const TOLERANCE = 0.12;

/** Whether a frame is about as large as another one, so that the same places will do. */
export function isNear(one: ViewSize, other: ViewSize): boolean {
  return Math.abs(other.width / one.width - 1) <= TOLERANCE && Math.abs(other.height / one.height - 1) <= TOLERANCE;
}
