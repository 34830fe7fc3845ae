/** The scales for which scenes of a large graph are made while a reader zooms. */

const { SQRT2 } = Math;
/** Each is √2 times the one before. */
export const ZOOM_SCALES = [1, SQRT2, 2, 2 * SQRT2, 4, 4 * SQRT2, 8] as const;

/** The index of the greatest of the {@link ZOOM_SCALES} that is not greater than a zoom; 0 below 1. */
export function scaleIndex(zoom: number): number {
  return Math.max(
    0,
    ZOOM_SCALES.findLastIndex((scale) => scale <= zoom * 1.001),
  );
}
