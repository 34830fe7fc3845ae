/** Turns the lines of a large picture into marks: how strong, wide and pale each is, and what is drawn on it. */
import { straight } from '../../geometry/curve.js';
import type { Cubic, Point } from '../../geometry/types.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { LineAnchor } from '../lines/line-anchors.js';
import { blend } from '../style/color.js';
import { edgeStyleOf, type EdgeStyle } from '../style/edge-style.js';
import { crossGlyph, headGlyph, markerGlyphs } from '../style/glyphs.js';
import type { Theme } from '../theme.js';
import type { EdgeMark, Glyph, LineStroke } from '../types.js';
import { PALE_WIDTH } from './line-strengths.js';
import { pathOf, type StraightLine } from './straight-lines.js';

/** What the marks of lines depend on besides the lines. */
export interface LineMarkContext {
  readonly theme: Theme;
  /** Colour of each relation, by id. */
  readonly colors: ReadonlyMap<string, string>;
  readonly toScene: (point: Point) => Point;
  /** Where a line has its marker; null where there is no room for one. */
  readonly anchorOf: (line: StraightLine) => LineAnchor | null;
  /** Width of a line in its own colour, px, where it shows more than its style does; else null. */
  readonly widthOf: (edge: EdgeAttributes) => number | null;
}

export type DrawnOnLine = Pick<EdgeMark, 'line' | 'glyphs' | 'anchor'>;

/** Lines are so much thinner than in a small picture, and their dashes shorter, as a factor. */
const THINNER = 0.5;
/** A line with at least this share of its own colour has an arrowhead and its dashes. */
const CLEARLY_SEEN = 0.5;
/** Least length of a line that has an arrowhead, and of one that has a marker, px. */
const WITH_HEAD = 14;
export const WITH_MARKER = 72;
/** How far a marker reaches from its line, px, about. */
export const MARKER_REACH = 6;
/** Distance of a head from the mark that it points at, px. */
const TIP_GAP = 1.5;

/** The glyphs of all lines that have none. */
export const NONE: readonly Glyph[] = [];

/** Whether a line is so pale that it has neither an arrowhead nor dashes; `shade` as for {@link drawLine}. */
export const isPale = (shade: number): boolean => shade < CLEARLY_SEEN;

/** The colour of a line of which so much is its own, 0 to 1, and the rest that of the paper. */
export const colorOfLine = (edge: EdgeAttributes, shade: number, { colors, theme }: LineMarkContext): string =>
  shaded(edgeStyleOf(edge, colors, theme).color, shade, theme);

const shaded = (color: string, shade: number, { paper }: Theme): string =>
  shade < 1 ? blend(color, paper, 1 - shade) : color;

/** What {@link drawLine} draws of a pale line, in the colour that it has there; there is nothing on it. */
export function paleLine(line: StraightLine, color: string, { toScene }: LineMarkContext): Omit<DrawnOnLine, 'glyphs'> {
  return {
    line: { path: moved(pathOf(line), toScene), color, width: PALE_WIDTH, dash: null },
    anchor: toScene(middleOf(line)),
  };
}

/** @param shade The share of its own colour, 0 to 1. */
export function drawLine(line: StraightLine, shade: number, context: LineMarkContext): DrawnOnLine {
  const { edge, length, loop } = line;
  const style = edgeStyleOf(edge, context.colors, context.theme);
  const color = shaded(style.color, shade, context.theme);
  if (isPale(shade)) return { ...paleLine(line, color, context), glyphs: NONE };
  const width = shade < 1 ? PALE_WIDTH : (context.widthOf(edge) ?? style.width * THINNER);
  const isRelation = edge.type === 'relation';
  const stroke = (body: Cubic): LineStroke => ({
    path: moved(body, context.toScene),
    color,
    width,
    dash: isRelation && style.dash !== null ? style.dash.map((part) => part * THINNER) : null,
  });
  const anchor = context.toScene(middleOf(line));
  if (!isRelation || loop !== null || length < WITH_HEAD) return { line: stroke(pathOf(line)), glyphs: NONE, anchor };
  const head = headOf(line, width);
  const { from, to } = head;
  const glyphs = [
    headGlyph(
      [context.toScene(head.corners[0]), context.toScene(head.corners[1]), context.toScene(head.corners[2])],
      style.open,
      color,
      context.theme.paper,
    ),
    ...signsOn(line, style, context),
  ];
  return {
    line: stroke(straight(from, style.open ? pointAlong(line, length - TIP_GAP - head.length) : to)),
    glyphs,
    anchor,
  };
}

const moved = ([p, c, d, q]: Cubic, to: LineMarkContext['toScene']): Cubic => [to(p), to(c), to(d), to(q)];

const middleOf = (line: StraightLine): Point => (line.loop === null ? pointAlong(line, line.length / 2) : line.loop[1]);

/** The point of a line that lies so far from its beginning, px. */
function pointAlong({ start, along }: StraightLine, far: number): Point {
  return [start[0] + along[0] * far, start[1] + along[1] * far];
}

interface Head {
  /** Tip, left and right corner. */
  readonly corners: readonly [Point, Point, Point];
  readonly length: number;
  /** The part of the line that is seen beside the head. */
  readonly from: Point;
  readonly to: Point;
}

function headOf(line: StraightLine, width: number): Head {
  const size = Math.min(4.5 + 1.6 * width, 0.5 * line.length);
  const half = size * 0.42;
  const tip = pointAlong(line, line.length - TIP_GAP);
  const base = pointAlong(line, line.length - TIP_GAP - size);
  const [ux, uy] = line.along;
  return {
    corners: [tip, [base[0] - uy * half, base[1] + ux * half], [base[0] + uy * half, base[1] - ux * half]],
    length: size,
    from: line.start,
    to: pointAlong(line, line.length - TIP_GAP - size * 0.7),
  };
}

/** Where along a line its marker may stand, as shares of its length. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66];

/**
 * The place of a line for its marker, and another one beside it for the sign of a denial; null where none is clear.
 *
 * @param isClear Whether a marker at a point of the plot hides nothing.
 */
export function anchorOn(line: StraightLine, isClear: (point: Point) => boolean): LineAnchor | null {
  const share = ALONG.find((part) => isClear(pointAlong(line, line.length * part)));
  if (share === undefined) return null;
  const second = pointAlong(line, line.length * (share > 0.5 ? share - 0.2 : share + 0.2));
  return { point: pointAlong(line, line.length * share), along: line.along, second };
}

/** The marker of a relation and the cross of a denial, where there is room for them. */
function signsOn(line: StraightLine, style: EdgeStyle, { theme, toScene, anchorOf }: LineMarkContext): Glyph[] {
  const { edge, length } = line;
  const anchor = length < WITH_MARKER ? null : anchorOf(line);
  if (edge.type !== 'relation' || anchor === null) return [];
  const { point, along, second } = anchor;
  const width = style.fullWidth * THINNER;
  const marker = markerGlyphs(edge.relation.marker, toScene(point), along, width, style.color, theme.paper);
  const isDenied = edge.standing === 'denied' || edge.disputed;
  return isDenied ? [...marker, crossGlyph(toScene(second), theme.ink, theme.paper)] : marker;
}
