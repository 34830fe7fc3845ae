/**
 * The standard frames in which a graph is laid out. A picture of any size starts from the places in the frame of
 * its shape.
 */

/** The size of a frame. */
export interface FrameSize {
  /** px */
  readonly width: number;
  readonly height: number;
}

/**
 * As small as pictures are in a column of text and on a phone: an arrangement that fits there also fits where
 * there is more room.
 */
const LEAST = {
  wide: { width: 640, height: 340 },
  square: { width: 390, height: 390 },
  tall: { width: 370, height: 560 },
} as const satisfies Readonly<Record<string, FrameSize>>;

/**
 * Number of actors that find room in these frames. The frames for more actors are larger, with as much room for
 * each.
 */
const ACTORS = 17;

export type FrameShape = keyof typeof LEAST;
export const SHAPES = Object.keys(LEAST) as readonly FrameShape[];

/** The frame of a shape for some number of actors. */
export function frameFor(shape: FrameShape, actors: number): FrameSize {
  const scale = Math.sqrt(Math.max(1, actors / ACTORS));
  return { width: Math.round(LEAST[shape].width * scale), height: Math.round(LEAST[shape].height * scale) };
}

/** The shape whose ratio of width to height is nearest to that of a frame, as a factor. */
export function shapeOf({ width, height }: FrameSize): FrameShape {
  const off = (shape: FrameShape): number => {
    const ratio = (width / height) * (LEAST[shape].height / LEAST[shape].width);
    return ratio < 1 ? 1 / ratio : ratio;
  };
  return SHAPES.reduce((best, shape) => (off(shape) < off(best) ? shape : best));
}

/** The distance of a rival from the middle, as a share of the width. */
const RIVAL = 0.42;
/** The greatest distance of all other actors from the middle, as a share of the width. */
const OTHERS = 0.34;

/** The share of the width at which an actor with a stance should stand; NaN without a stance. */
export function sideShare(stance: number | undefined): number {
  if (stance === undefined) return NaN;
  return 0.5 + stance * (Math.abs(stance) === 1 ? RIVAL : OTHERS);
}
