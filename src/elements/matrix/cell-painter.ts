/** Paints the cells of a matrix: a sign for each relation, in its colour and with the shape of its marker. */
import type { Marker } from '../../data/vocabulary.js';
import type { EventCounts } from '../../model/event-counts.js';
import { cellsBetween, levelOf, type Matrix, type MatrixCell } from '../../model/matrix/matrix.js';
import type { EdgeAttributes, RelationEdge } from '../../model/types.js';
import { edgeStyleOf } from '../../scene/style/edge-style.js';
import { outlineOf } from '../../scene/style/shapes.js';
import type { Theme } from '../../scene/theme.js';
import type { MatrixGeometry, MatrixPart } from './matrix-geometry.js';

/** What the cells are painted from. */
export interface PaintedMatrix {
  readonly matrix: Matrix;
  readonly counts: EventCounts;
  /** Events of the relation that has most. */
  readonly most: number;
  /** Colour of each relation, by its id. */
  readonly colors: ReadonlyMap<string, string>;
  readonly theme: Theme;
  /** Whether columns run from right to left. */
  readonly isRtl: boolean;
}

/** Cells below this size, CSS px, hold blocks of colour: shapes could not be told apart. */
const SHAPED = 10;
/** Cells below this size have no lines between them. */
const LINED = 8;
/** Share of the greatest radius that a sign has at each level of events. */
const SHARES = [0, 0.6, 0.7, 0.8, 0.9, 1];
/** By how much the radius of a shape is multiplied so that it fills a cell, and how far its centre lies too high. */
const FITS: Readonly<Record<Exclude<Marker, 'bar'>, readonly [scale: number, drop: number]>> = {
  circle: [1, 0],
  square: [1.04, 0],
  diamond: [0.88, 0],
  triangle: [0.82, 0.24],
};
/** The greatest number of signs in a cell. */
const MOST_SIGNS = 4;

/**
 * Paints a part of a matrix; the corner at which reading begins is that of the part.
 *
 * @param context Its units are CSS px.
 */
export function paintPart(
  context: CanvasRenderingContext2D,
  painted: PaintedMatrix,
  geometry: MatrixGeometry,
  part: MatrixPart,
): void {
  const { cell } = geometry;
  const { matrix, isRtl } = painted;
  const width = (part.endColumn - part.firstColumn) * cell;
  const left = (column: number): number =>
    isRtl ? width - (column - part.firstColumn + 1) * cell : (column - part.firstColumn) * cell;
  paintGround(context, painted.theme, geometry, part, left);
  for (let row = part.firstRow; row < part.endRow; row += 1) {
    const y = (row - part.firstRow) * cell;
    for (const filled of cellsBetween(matrix.rows[row]!, part.firstColumn, part.endColumn))
      paintCell(context, painted, filled, left(filled.column), y, cell);
  }
}

/** The diagonal, and the lines between cells. */
function paintGround(
  context: CanvasRenderingContext2D,
  { ink }: Theme,
  { cell }: MatrixGeometry,
  { firstRow, endRow, firstColumn, endColumn }: MatrixPart,
  left: (column: number) => number,
): void {
  context.fillStyle = ink;
  context.globalAlpha = 0.12;
  for (let at = Math.max(firstRow, firstColumn); at < Math.min(endRow, endColumn); at += 1)
    context.fillRect(left(at), (at - firstRow) * cell, cell, cell);
  if (cell >= LINED) {
    context.globalAlpha = 0.09;
    const [width, height] = [(endColumn - firstColumn) * cell, (endRow - firstRow) * cell];
    for (let row = 0; row <= endRow - firstRow; row += 1) context.fillRect(0, row * cell - 0.5, width, 1);
    for (let column = 0; column <= endColumn - firstColumn; column += 1)
      context.fillRect(column * cell - 0.5, 0, 1, height);
  }
  context.globalAlpha = 1;
}

function paintCell(
  context: CanvasRenderingContext2D,
  painted: PaintedMatrix,
  { edges }: MatrixCell,
  x: number,
  y: number,
  size: number,
): void {
  const relations = edges.filter((edge): edge is RelationEdge => edge.type === 'relation');
  if (relations.length < edges.length) paintAffiliation(context, painted.theme, relations.length > 0, x, y, size);
  // Of the strongest, in the order of the legend, so that the same relations stand in the same order everywhere.
  const signs = inLegendOrder(relations.slice(0, MOST_SIGNS), painted.colors);
  const isWhole = signs.length === 1;
  const side = isWhole ? size : size / 2;
  signs.forEach((edge, i) => {
    // Two stand on the diagonal, three and four in the corners.
    const across = i % 2;
    const down = signs.length === 2 ? i : Math.floor(i / 2);
    paintSign(context, painted, edge, x + across * side, y + down * side, side, size);
  });
}

function inLegendOrder(edges: RelationEdge[], colors: ReadonlyMap<string, string>): RelationEdge[] {
  if (edges.length < 2) return edges;
  const order = [...colors.keys()];
  return edges.sort((a, b) => order.indexOf(a.relation.id) - order.indexOf(b.relation.id));
}

/** A line like that of the graph: in the middle of a cell, or at its foot where there are relations. */
function paintAffiliation(
  context: CanvasRenderingContext2D,
  { tie }: Theme,
  hasRelations: boolean,
  x: number,
  y: number,
  size: number,
): void {
  const thick = size >= SHAPED ? 2 : 1;
  context.fillStyle = tie;
  context.fillRect(x + 1, y + (hasRelations ? size - thick : (size - thick) / 2), size - 2, thick);
}

function paintSign(
  context: CanvasRenderingContext2D,
  { counts, most, colors, theme }: PaintedMatrix,
  edge: RelationEdge,
  x: number,
  y: number,
  side: number,
  cell: number,
): void {
  const { color, open } = edgeStyleOf(edge, colors, theme);
  const share = SHARES[levelOf(counts.byEdge.get(edge.id)!, most)]!;
  context.fillStyle = color;
  if (cell < SHAPED) {
    const block = side * (0.6 + 0.4 * share);
    context.fillRect(x + (side - block) / 2, y + (side - block) / 2, block, block);
    return;
  }
  // Signs of half a cell are not made smaller: they could no longer be told apart.
  const radius = side === cell ? (side / 2 - 1) * share : side / 2 - 0.25 - (1 - share);
  const [centreX, centreY] = [x + side / 2, y + side / 2];
  trace(context, edge.relation.marker, centreX, centreY, radius);
  if (open) {
    context.strokeStyle = color;
    context.lineWidth = Math.min(1.8, radius / 2);
    context.stroke();
  } else context.fill();
  paintStanding(context, edge, theme, centreX, centreY, radius);
}

/** Traces the outline of a marker; that of severed ties is two bars. */
function trace(context: CanvasRenderingContext2D, marker: Marker, x: number, y: number, radius: number): void {
  context.beginPath();
  if (marker === 'bar') {
    const [thick, gap] = [radius * 0.62, radius * 0.3];
    context.rect(x - gap - thick, y - radius, thick, radius * 2);
    context.rect(x + gap, y - radius, thick, radius * 2);
    return;
  }
  const [scale, drop] = FITS[marker];
  const outline = outlineOf(marker, x, y + radius * drop, radius * scale);
  if ('radius' in outline) context.arc(x, y, outline.radius, 0, 2 * Math.PI);
  else {
    for (const [px, py] of outline.points) context.lineTo(px, py);
    context.closePath();
  }
}

/**
 * What tells standings apart: a sign is broken once where something is reported and twice where it is implied, as the
 * dashes of lines grow shorter; crossed where it is denied or disputed.
 */
function paintStanding(
  context: CanvasRenderingContext2D,
  { standing, disputed }: RelationEdge,
  { paper, ink }: Theme,
  x: number,
  y: number,
  radius: number,
): void {
  const gap = Math.max(1, radius * 0.24);
  const reach = radius * 1.2;
  context.fillStyle = paper;
  if (standing === 'reported') context.fillRect(x - reach, y - gap / 2, 2 * reach, gap);
  if (standing === 'implied')
    for (const at of [-0.4, 0.4]) context.fillRect(x - reach, y + at * radius - gap / 2, 2 * reach, gap);
  if (standing !== 'denied' && !disputed) return;
  for (const [color, width] of [
    [paper, Math.max(2.4, radius * 0.5)],
    [ink, Math.max(1.2, radius * 0.22)],
  ] as const) {
    context.beginPath();
    context.strokeStyle = color;
    context.lineWidth = width;
    context.moveTo(x - reach * 0.8, y - reach * 0.8);
    context.lineTo(x + reach * 0.8, y + reach * 0.8);
    context.moveTo(x + reach * 0.8, y - reach * 0.8);
    context.lineTo(x - reach * 0.8, y + reach * 0.8);
    context.stroke();
  }
}

/** Events of the relation of a graph that has most; 1 at least. */
export function mostEvents(edges: readonly EdgeAttributes[], { byEdge }: EventCounts): number {
  return edges.reduce((most, edge) => (edge.type === 'relation' ? Math.max(most, byEdge.get(edge.id)!) : most), 1);
}
