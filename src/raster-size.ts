/** How large a picture of pixels may be. */
import { OptionError } from './errors.js';

/** Pixels for each px of a picture, in both directions. */
export const SCALES = [1, 2, 3] as const;
export type Scale = (typeof SCALES)[number];

/** What every browser can hold in a canvas of a desktop. */
const GREATEST_SIDE = 16_384;
const MOST_MILLIONS = 268;

/**
 * The size of a picture in pixels.
 *
 * @param width Width of the picture, px.
 * @param height Height of the picture, px.
 * @param scale 1, 2 or 3.
 * @throws {OptionError} for another scale, and for more than 16 384 pixels a side or 268 million in all.
 */
export function rasterSize(
  width: number,
  height: number,
  scale: number,
): { readonly width: number; readonly height: number } {
  if (!(SCALES as readonly number[]).includes(scale))
    throw new OptionError(`scale: found ${scale}, expected 1, 2 or 3.`);
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  if (Math.max(pixels.width, pixels.height) > GREATEST_SIDE || pixels.width * pixels.height > MOST_MILLIONS * 1e6) {
    throw new OptionError(
      `scale: found ${scale}, which makes ${pixels.width} × ${pixels.height} pixels; expected at most ${GREATEST_SIDE} a side and ${MOST_MILLIONS} million in all. Make width, height or scale smaller.`,
    );
  }
  return pixels;
}
