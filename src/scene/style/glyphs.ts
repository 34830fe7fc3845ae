/** Arrowheads and markers on lines, as outlines. */
import type { Marker } from '../../data/vocabulary.js';
import { outlineOf, reachOf } from './shapes.js';
import type { Point } from '../../geometry/types.js';
import type { Glyph } from '../types.js';

/** @param corners Tip, then the two corners of the base. */
export function headGlyph(corners: readonly [Point, Point, Point], open: boolean, color: string, paper: string): Glyph {
  return { outline: { points: corners }, fill: open ? paper : color, stroke: color, strokeWidth: open ? 1.4 : 0 };
}

/** Half the gap between the two bars of severed ties, px. */
const BREAK = 2.8;

const barHalf = (width: number): number => 3.8 + width * 1.1;
const markerRadius = (width: number): number => 2.8 + width * 0.75;

/** How far the marker of a line reaches from its centre, with its border, px. */
export function markerReach(marker: Marker, width: number): number {
  return marker === 'bar' ? barHalf(width) + 1 : reachOf(marker, markerRadius(width)) + 0.6;
}

/** How far the sign of a denial reaches from its centre, px. */
export const CROSS_REACH = 9;

/**
 * The marker of a relation at a point of its line; that of severed ties is two bars across the line, with a gap between
 * them.
 */
export function markerGlyphs(
  marker: Marker,
  at: Point,
  along: Point,
  width: number,
  color: string,
  paper: string,
): Glyph[] {
  if (marker === 'bar') {
    const half = barHalf(width);
    const shifted = (by: number): Point => [at[0] + along[0] * by, at[1] + along[1] * by];
    return [
      across(at, along, BREAK, half * 0.6, paper),
      across(shifted(-BREAK), along, 1.2, half, color),
      across(shifted(BREAK), along, 1.2, half, color),
    ];
  }
  const radius = markerRadius(width);
  return [{ outline: outlineOf(marker, at[0], at[1], radius), fill: color, stroke: paper, strokeWidth: 1.2 }];
}

/** A rectangle across a line. */
function across([x, y]: Point, [ux, uy]: Point, thick: number, half: number, color: string): Glyph {
  const corner = (along: number, aside: number): Point => [x + ux * along - uy * aside, y + uy * along + ux * aside];
  return {
    outline: { points: [corner(-thick, -half), corner(thick, -half), corner(thick, half), corner(-thick, half)] },
    fill: color,
    stroke: color,
    strokeWidth: 0,
  };
}

/** The sign of a denial: a cross over the line. */
export function crossGlyph([x, y]: Point, color: string, paper: string): Glyph {
  const long = 6;
  const thick = 1.5;
  const walk: Point[] = [
    [0, -thick],
    [long - thick, -long],
    [long, thick - long],
    [thick, 0],
    [long, long - thick],
    [long - thick, long],
    [0, thick],
    [thick - long, long],
    [-long, long - thick],
    [-thick, 0],
    [-long, thick - long],
    [thick - long, -long],
  ];
  return { outline: { points: walk.map(([dx, dy]) => [x + dx, y + dy]) }, fill: color, stroke: paper, strokeWidth: 1 };
}
