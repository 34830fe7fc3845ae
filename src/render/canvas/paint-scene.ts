/**
 * Paints a scene on a 2D context, in px of the scene and in its order. The caller sets the transform, for a pixel ratio
 * or a view. The functions set the styles of the context that they need, and restore its transform and dashes.
 */
import type {
  ActorMark,
  EdgeMark,
  Furniture,
  Glyph,
  HullMark,
  LabelMark,
  LineStroke,
  Notes,
  Outline,
  Scene,
  TextMark,
} from '../../scene/types.js';

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The default of SVG; that of a canvas is 10. */
const MITRE_LIMIT = 4;
/** Width of the stroke that makes a halo, px. Half of it lies outside the letters. */
const HALO = 3;

/** Paints the whole picture: paper, layers of the graph, furniture and notes. */
export function paintScene(context: Context, scene: Scene): void {
  context.fillStyle = scene.paper;
  context.fillRect(0, 0, scene.width, scene.height);
  paintLayers(context, scene);
  if (scene.furniture !== null) paintFurniture(context, scene.furniture, scene.fontFamily);
  if (scene.notes !== null) paintNotes(context, scene.notes, scene.fontFamily);
}

/** Paints the graph without paper: outlines of groups, lines, then arrowheads and markers, then actors, then labels. */
function paintLayers(context: Context, { hulls = [], edges, actors, labels, fontFamily }: Scene): void {
  for (const hull of hulls) paintHull(context, hull);
  for (const edge of edges) paintLine(context, edge.line);
  for (const edge of edges) paintGlyphs(context, edge);
  for (const actor of actors) paintActor(context, actor);
  for (const label of labels) paintLabel(context, label, fontFamily);
}

function paintHull(context: Context, hull: HullMark): void {
  const { outline, color, dash, opacity, strokeOpacity, strokeWidth } = hull;
  context.globalAlpha = opacity;
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = strokeWidth;
  context.setLineDash([...(dash ?? [])]);
  context.beginPath();
  for (const [x, y] of outline) context.lineTo(x, y);
  context.closePath();
  context.fill();
  context.globalAlpha = strokeOpacity;
  context.stroke();
  context.globalAlpha = 1;
  context.setLineDash([]);
}

export function paintGlyphs(context: Context, { glyphs }: EdgeMark): void {
  for (const glyph of glyphs) paintGlyph(context, glyph);
}

export function paintActor(context: Context, { glyph, ring }: ActorMark): void {
  if (ring !== null) paintGlyph(context, ring);
  paintGlyph(context, glyph);
}

/** @param fontFamily A list as in CSS. */
export function paintLabel(context: Context, { lines }: LabelMark, fontFamily: string): void {
  for (const line of lines) paintText(context, line, fontFamily);
}

/** Paints title, legend and source. */
export function paintFurniture(context: Context, { lines, glyphs, texts }: Furniture, fontFamily: string): void {
  for (const line of lines) paintLine(context, line);
  for (const glyph of glyphs) paintGlyph(context, glyph);
  for (const text of texts) paintText(context, text, fontFamily);
}

/** Paints the evidence beneath the picture. */
export function paintNotes(context: Context, { lines, notes }: Notes, fontFamily: string): void {
  for (const line of lines) paintLine(context, line);
  for (const { texts, links } of notes)
    for (const text of [...texts, ...links.flatMap((link) => link.texts)]) paintText(context, text, fontFamily);
}

export function paintLine(context: Context, { path: [p, c, d, q], color, width, dash }: LineStroke): void {
  context.beginPath();
  context.moveTo(...p);
  context.bezierCurveTo(...c, ...d, ...q);
  context.setLineDash(dash === null ? [] : [...dash]);
  stroke(context, color, width);
  context.setLineDash([]);
}

/** Adds an outline to the current path. */
function trace(context: Context, outline: Outline): void {
  if ('points' in outline) {
    const [first, ...others] = outline.points;
    context.moveTo(...first!);
    for (const point of others) context.lineTo(...point);
    context.closePath();
  } else {
    const [x, y] = outline.centre;
    context.moveTo(x + outline.radius, y);
    context.arc(x, y, outline.radius, 0, 2 * Math.PI);
  }
}

export function paintGlyph(context: Context, { outline, fill, stroke: color, strokeWidth }: Glyph): void {
  context.beginPath();
  trace(context, outline);
  context.fillStyle = fill;
  context.fill();
  if (strokeWidth > 0) stroke(context, color, strokeWidth);
}

function stroke(context: Context, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineCap = 'butt';
  context.lineJoin = 'miter';
  context.miterLimit = MITRE_LIMIT;
  context.stroke();
}

export function paintText(context: Context, mark: TextMark, fontFamily: string): void {
  const { text, x, y, turn, halo } = mark;
  context.save();
  context.translate(x, y);
  if (turn !== null) context.transform(turn[0], turn[1], -turn[1], turn[0], 0, 0);
  context.font = `${mark.bold ? 'bold ' : ''}${mark.size}px ${fontFamily}`;
  // As in SVG, "start" and "end" depend on the direction.
  context.direction = mark.rtl ? 'rtl' : 'ltr';
  context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  context.textBaseline = 'alphabetic';
  // As in SVG, letters keep their shape and their kerning at every scale.
  context.textRendering = 'geometricPrecision';
  if (halo !== null) {
    context.strokeStyle = halo;
    context.lineWidth = HALO;
    context.lineJoin = 'round';
    context.strokeText(text, 0, 0);
    context.fillStyle = halo;
    context.fillText(text, 0, 0);
  }
  context.fillStyle = mark.color;
  context.fillText(text, 0, 0);
  context.restore();
}
