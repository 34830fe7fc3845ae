/** Paints the sign of a relation in a cell of the matrix: in its colour, with the shape of its marker. */
import type { Marker, Standing } from '../../data/vocabulary.js';
import { outlineOf } from '../../scene/style/shapes.js';
import type { Theme } from '../../scene/theme.js';

export interface RelationSign {
  readonly color: string;
  readonly marker: Marker;
  readonly standing: Standing;
  readonly disputed: boolean;
  /** Whether it is hollow, because the relation has not come about. */
  readonly open: boolean;
  /** How many events it stands for, as `levelOf` counts. */
  readonly level: number;
}

/** Share of the greatest radius that a sign has at each level of events. */
const SHARES = [0, 0.6, 0.7, 0.8, 0.9, 1];
/** By how much the radius of a shape is multiplied so that it fills a cell, and how far its centre lies too high. */
const FITS: Readonly<Record<Exclude<Marker, 'bar'>, readonly [scale: number, drop: number]>> = {
  circle: [1, 0],
  square: [1.04, 0],
  diamond: [0.88, 0],
  triangle: [0.82, 0.24],
};
/**
 * Paints a sign.
 *
 * @param side Side of its square, px.
 * @param isWhole Whether the square is a whole cell, and not a quarter.
 */
export function paintSign(
  context: CanvasRenderingContext2D,
  sign: RelationSign,
  theme: Theme,
  side: number,
  isWhole: boolean,
): void {
  const { color, marker, open } = sign;
  const share = SHARES[sign.level]!;
  // Signs in quarters are hardly made smaller: they could no longer be told apart.
  const radius = isWhole ? (side / 2 - 1) * share : side / 2 - 0.25 - (1 - share);
  const middle = side / 2;
  trace(context, marker, middle, middle, radius);
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = Math.min(1.8, radius / 2);
  if (open) context.stroke();
  else context.fill();
  paintStanding(context, sign, theme, middle, middle, radius);
}

/** The same where cells are too small for shapes: a block of colour. */
export function paintBlock(
  context: CanvasRenderingContext2D,
  { color, level }: RelationSign,
  x: number,
  y: number,
  side: number,
): void {
  const block = side * (0.6 + 0.4 * SHARES[level]!);
  context.fillStyle = color;
  context.fillRect(x + (side - block) / 2, y + (side - block) / 2, block, block);
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
  { standing, disputed }: RelationSign,
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
