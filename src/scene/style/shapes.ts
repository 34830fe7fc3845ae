/** Outlines of marks: circles and regular polygons of equal area. They are computed without trigonometric functions. */
import type { ActorKind } from '../../data/vocabulary.js';
import type { Point } from '../../geometry/types.js';
import type { Outline } from '../types.js';

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon';

/** The shape of each kind of actor. */
export const SHAPE_OF: Readonly<Record<ActorKind, Shape>> = {
  state: 'square',
  person: 'circle',
  organisation: 'hexagon',
  'armed-forces': 'triangle',
  group: 'diamond',
};

const HALF = 0.5;
const ROOT3_2 = Math.sqrt(3) / 2;
const ROOT1_2 = Math.sqrt(0.5);

/** Outward unit normals of the sides of each polygon, y down. */
const NORMALS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ],
  diamond: [
    [ROOT1_2, ROOT1_2],
    [-ROOT1_2, ROOT1_2],
    [-ROOT1_2, -ROOT1_2],
    [ROOT1_2, -ROOT1_2],
  ],
  triangle: [
    [0, 1],
    [-ROOT3_2, -HALF],
    [ROOT3_2, -HALF],
  ],
  hexagon: [
    [ROOT3_2, HALF],
    [0, 1],
    [-ROOT3_2, HALF],
    [-ROOT3_2, -HALF],
    [0, -1],
    [ROOT3_2, -HALF],
  ],
};

/** Corners on the unit circle, in their order along the border. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: [
    [ROOT1_2, ROOT1_2],
    [-ROOT1_2, ROOT1_2],
    [-ROOT1_2, -ROOT1_2],
    [ROOT1_2, -ROOT1_2],
  ],
  diamond: [
    [0, 1],
    [-1, 0],
    [0, -1],
    [1, 0],
  ],
  triangle: [
    [0, -1],
    [ROOT3_2, HALF],
    [-ROOT3_2, HALF],
  ],
  hexagon: [
    [1, 0],
    [HALF, ROOT3_2],
    [-HALF, ROOT3_2],
    [-1, 0],
    [-HALF, -ROOT3_2],
    [HALF, -ROOT3_2],
  ],
};

/** Distance from centre to side for an area of π r², by r: √(π / (n tan(π/n))). */
export const APOTHEM: Readonly<Record<Shape, number>> = {
  circle: 1,
  square: 0.8862,
  diamond: 0.8862,
  triangle: 0.7776,
  hexagon: 0.9523,
};
/** Distance from centre to corner, by apothem: 1 / cos(π/n). */
const CIRCUMRADIUS: Readonly<Record<Exclude<Shape, 'circle'>, number>> = {
  square: Math.SQRT2,
  diamond: Math.SQRT2,
  triangle: 2,
  hexagon: 1 / ROOT3_2,
};

/** @param radius Radius of the circle of equal area, px. */
export function outlineOf(shape: Shape, x: number, y: number, radius: number): Outline {
  if (shape === 'circle') return { centre: [x, y], radius };
  const reach = radius * APOTHEM[shape] * CIRCUMRADIUS[shape];
  return { points: CORNERS[shape].map(([cx, cy]) => [x + cx * reach, y + cy * reach]) };
}

/**
 * The distance from a point to the border of a shape, px, negative inside. Near the corners of a polygon it is a lower
 * bound.
 */
export function distanceToShape(shape: Shape, radius: number, dx: number, dy: number): number {
  if (shape === 'circle') return Math.sqrt(dx * dx + dy * dy) - radius;
  let most = -Infinity;
  for (const [nx, ny] of NORMALS[shape]) most = Math.max(most, nx * dx + ny * dy);
  return most - radius * APOTHEM[shape];
}

/** The greatest distance of a shape from its centre, px. */
export function reachOf(shape: Shape, radius: number): number {
  return shape === 'circle' ? radius : radius * APOTHEM[shape] * CIRCUMRADIUS[shape];
}
