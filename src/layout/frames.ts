/** The frames in which a graph is laid out first. Pictures of every size go on from the one of their shape. */

export interface Frame {
  /** Px of the plot. */
  readonly width: number;
  readonly height: number;
}

/** As small as they come, in a column of text and on a phone: what fits there fits where there is more room. */
const LEAST = {
  wide: { width: 640, height: 340 },
  square: { width: 390, height: 390 },
  tall: { width: 370, height: 560 },
} as const satisfies Readonly<Record<string, Frame>>;

/** So many actors find room in the least of frames; the frames of others are larger, with as much room for each. */
const ACTORS = 17;

export type Shape = keyof typeof LEAST;
export const SHAPES = Object.keys(LEAST) as readonly Shape[];

/** The frame of a shape for so many actors. */
export function frameFor(shape: Shape, actors: number): Frame {
  const scale = Math.sqrt(Math.max(1, actors / ACTORS));
  return { width: Math.round(LEAST[shape].width * scale), height: Math.round(LEAST[shape].height * scale) };
}

/** The shape whose ratio of width to height is nearest, as a factor. */
export function shapeOf({ width, height }: Frame): Shape {
  const off = (shape: Shape): number => {
    const ratio = (width / height) * (LEAST[shape].height / LEAST[shape].width);
    return ratio < 1 ? 1 / ratio : ratio;
  };
  return SHAPES.reduce((best, shape) => (off(shape) < off(best) ? shape : best));
}
