/** Paints the cells of a matrix, each with the signs of its relations. */
import type { EventCounts } from '../../model/event-counts.js';
import { cellsBetween, levelOf, type Matrix, type MatrixCell } from '../../model/matrix/matrix.js';
import type { EdgeAttributes, RelationEdge } from '../../model/types.js';
import { edgeStyleOf } from '../../scene/style/edge-style.js';
import type { Theme } from '../../scene/theme.js';
import type { MatrixGeometry, MatrixPart } from './matrix-geometry.js';
import { paintBlock, paintSign, type RelationSign } from './sign-painter.js';

/** What the cells are painted from. */
export interface PaintedMatrix {
  readonly matrix: Matrix;
  readonly counts: EventCounts;
  /** Events of the relation that has most. */
  readonly most: number;
  /** Colour of each relation, by its id, in the order of the legend. */
  readonly colors: ReadonlyMap<string, string>;
  readonly theme: Theme;
  /** Whether columns run from right to left. */
  readonly isRtl: boolean;
}

/** Cells below this size, CSS px, hold blocks of colour: shapes could not be told apart. */
const SHAPED = 10;
/** Cells below this size have no lines between them. */
const LINED = 8;
/** The greatest number of signs in a cell. */
const MOST_SIGNS = 4;

/** What is painted in a cell. */
interface CellSigns {
  readonly signs: readonly RelationSign[];
  readonly hasAffiliation: boolean;
}

export class CellPainter {
  readonly #painted: PaintedMatrix;
  /** What is painted in the cells that have been in view. */
  readonly #cells = new Map<MatrixCell, CellSigns>();
  /** Pictures of signs: there are few kinds, and copying one is faster than painting it. */
  readonly #pictures = new Map<string, HTMLCanvasElement>();
  /** The size of cells and the pixel ratio for which these pictures were made. */
  #made = '';

  constructor(painted: PaintedMatrix) {
    this.#painted = painted;
  }

  /**
   * Paints a part of the matrix; the corner at which reading begins is that of the part.
   *
   * @param context Its units are CSS px.
   * @param ratio Pixels of the device to a CSS px.
   */
  paint(context: CanvasRenderingContext2D, geometry: MatrixGeometry, part: MatrixPart, ratio: number): void {
    const { cell } = geometry;
    const { matrix, isRtl, theme } = this.#painted;
    const width = (part.endColumn - part.firstColumn) * cell;
    const left = (column: number): number =>
      isRtl ? width - (column - part.firstColumn + 1) * cell : (column - part.firstColumn) * cell;
    if (this.#made !== `${cell} ${ratio}`) this.#pictures.clear();
    this.#made = `${cell} ${ratio}`;
    paintGround(context, theme, geometry, part, left);
    for (let row = part.firstRow; row < part.endRow; row += 1) {
      const y = (row - part.firstRow) * cell;
      for (const filled of cellsBetween(matrix.rows[row]!, part.firstColumn, part.endColumn))
        this.#paintCell(context, this.#signsOf(filled), left(filled.column), y, cell, ratio);
    }
  }

  #paintCell(
    context: CanvasRenderingContext2D,
    { signs, hasAffiliation }: CellSigns,
    x: number,
    y: number,
    size: number,
    ratio: number,
  ): void {
    if (hasAffiliation) paintAffiliation(context, this.#painted.theme, signs.length > 0, x, y, size);
    const isWhole = signs.length === 1;
    const side = isWhole ? size : size / 2;
    for (const [i, sign] of signs.entries()) {
      // Two stand on the diagonal, three and four in the corners.
      const atX = x + (i % 2) * side;
      const atY = y + (signs.length === 2 ? i : Math.floor(i / 2)) * side;
      if (size < SHAPED) paintBlock(context, sign, atX, atY, side);
      else context.drawImage(this.#pictureOf(sign, side, isWhole, ratio), atX, atY, side, side);
    }
  }

  #pictureOf(sign: RelationSign, side: number, isWhole: boolean, ratio: number): HTMLCanvasElement {
    const key = `${Object.values(sign).join()} ${isWhole}`;
    const known = this.#pictures.get(key);
    if (known !== undefined) return known;
    const picture = document.createElement('canvas');
    picture.width = Math.ceil(side * ratio);
    picture.height = picture.width;
    const context = picture.getContext('2d');
    context?.scale(picture.width / side, picture.width / side);
    if (context !== null) paintSign(context, sign, this.#painted.theme, side, isWhole);
    this.#pictures.set(key, picture);
    return picture;
  }

  #signsOf(cell: MatrixCell): CellSigns {
    const known = this.#cells.get(cell);
    if (known !== undefined) return known;
    const { colors, theme, counts, most } = this.#painted;
    const relations = cell.edges.filter((edge): edge is RelationEdge => edge.type === 'relation');
    const order = [...colors.keys()];
    // Of the strongest, in the order of the legend, so that the same relations stand in the same order everywhere.
    const signs = relations
      .slice(0, MOST_SIGNS)
      .sort((a, b) => order.indexOf(a.relation.id) - order.indexOf(b.relation.id))
      .map((edge) => {
        const { standing, disputed, relation } = edge;
        const { color, open } = edgeStyleOf(edge, colors, theme);
        const level = levelOf(counts.byEdge.get(edge.id)!, most);
        return { color, marker: relation.marker, standing, disputed, open, level };
      });
    const made = { signs, hasAffiliation: relations.length < cell.edges.length };
    this.#cells.set(cell, made);
    return made;
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

/** Events of the relation of a graph that has most; 1 at least. */
export function mostEvents(edges: readonly EdgeAttributes[], { byEdge }: EventCounts): number {
  return edges.reduce((most, edge) => (edge.type === 'relation' ? Math.max(most, byEdge.get(edge.id)!) : most), 1);
}
