/** Two painters' pictures of one scene, judged as a whole and at every single line, glyph and mark of it. */
import { polyline } from '../../src/geometry/curve.js';
import type { Point } from '../../src/geometry/types.js';
import type { View } from '../../src/render/painter.js';
import type { Glyph, Scene } from '../../src/scene/types.js';
import type { Picture } from './pixels.js';
import { ssim, type PixelBox } from './ssim.js';

export interface Parity {
  /** Mean over all inked windows. */
  readonly whole: number;
  /** The element in whose box the mean is least. */
  readonly worst: { readonly name: string; readonly score: number; readonly box: PixelBox };
}

/** What the pictures must reach: {@link ELEMENT} only where a pixel is half a px, since a single pixel is too coarse to tell. */
export const WHOLE = 0.98;
export const ELEMENT = 0.95;

/** @param ratio Pixels of the pictures per px of the viewport. */
export function parity(a: Picture, b: Picture, scene: Scene, view: View, ratio: number): Parity {
  const similarity = ssim(a, b);
  const scores = elementsOf(scene).map(({ name, points, reach }) => {
    const box = boxOf(points, reach, view, ratio);
    return { name, box, score: similarity.within(box) };
  });
  return { whole: similarity.within(), worst: scores.reduce((worst, one) => (one.score < worst.score ? one : worst)) };
}

interface Element {
  readonly name: string;
  readonly points: readonly Point[];
  /** How far it reaches beyond its points, px of the scene. */
  readonly reach: number;
}

function elementsOf({ edges, actors }: Scene): Element[] {
  return [
    ...edges.map(({ id, line }) => ({ name: `line ${id}`, points: polyline(line.path), reach: line.width / 2 })),
    ...edges.flatMap(({ id, glyphs }) => glyphs.map((glyph, i) => ({ name: `glyph ${i} of ${id}`, ...extent(glyph) }))),
    ...actors.map(({ id, glyph, ring }) => ({ name: `mark ${id}`, ...extent(ring ?? glyph) })),
  ];
}

function extent({ outline, strokeWidth }: Glyph): { points: readonly Point[]; reach: number } {
  return 'points' in outline
    ? { points: outline.points, reach: strokeWidth }
    : { points: [outline.centre], reach: outline.radius + strokeWidth / 2 };
}

function boxOf(points: readonly Point[], reach: number, { scale, x, y }: View, ratio: number): PixelBox {
  const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const at = (value: number, offset: number): number => (value * scale + offset) * ratio;
  return {
    left: at(Math.min(...xs) - reach, x),
    top: at(Math.min(...ys) - reach, y),
    right: at(Math.max(...xs) + reach, x),
    bottom: at(Math.max(...ys) + reach, y),
  };
}
