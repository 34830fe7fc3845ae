/** Checks the frame and the seed of a layout. */
import { LayoutError } from '../errors.js';
import type { LayoutOptions } from './types.js';

/** @throws {LayoutError} if the frame has no area or the seed is not an integer. */
export function checkFrame({ width = 960, height = 640, seed = 1 }: LayoutOptions): void {
  if (!(width > 0 && height > 0 && Number.isFinite(width) && Number.isFinite(height))) {
    throw new LayoutError(
      'layout-invalid',
      `layout: found a frame of ${width} × ${height} px, expected two numbers above 0.`,
    );
  }
  if (!Number.isInteger(seed))
    throw new LayoutError('layout-invalid', `layout: found the seed ${seed}, expected an integer.`);
}
