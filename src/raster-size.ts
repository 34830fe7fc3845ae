/** Computes the size of a picture in pixels, and limits it. */
import { OptionError } from './errors.js';

/** The allowed scales: the number of pixels for each px of a picture, in both directions. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** The greatest side of a canvas that all desktop browsers support, pixels. */
const MAX_SIDE = 16_384;
/** The greatest area of such a canvas, millions of pixels. */
const MAX_MILLIONS = 268;

/**
 * Computes the size of a picture in pixels.
 *
 * @param width The width of the picture, px.
 * @param height The height of the picture, px.
 * @param scale 1, 2 or 3.
 * @throws {OptionError} for another scale, and if a side has more than 16 384 pixels or the picture more than 268
 *   million.
 */
export function rasterSize(
  width: number,
  height: number,
  scale: number,
): { readonly width: number; readonly height: number } {
  if (!(SCALES as readonly number[]).includes(scale))
    throw new OptionError(`scale: found ${scale}, expected 1, 2 or 3.`);
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (Math.max(pixels.width, pixels.height) > MAX_SIDE || pixels.width * pixels.height > MAX_MILLIONS * 1e6) {
    throw new OptionError(
      `scale: found ${scale}, which makes ${pixels.width} × ${pixels.height} pixels; ` +
        `expected at most ${MAX_SIDE} a side and ${MAX_MILLIONS} million in all. ` +
        'Make width, height or scale smaller.',
    );
  }
  return pixels;
}
