/** Paints the marks of a scene as dots, and the lines that stand out pale behind them. */
import type { ActorMark, Scene } from '../../scene/types.js';

/** The greatest radius of a dot, CSS px. */
const MOST_RADIUS = 3;
/** The least one is so large that all dots together fill this share of the mini map, within these limits, CSS px. */
const FILLED = 0.2;
const LEAST_RADIUS = { from: 0.4, to: 1 } as const;
/** The least radius of a dot that stands out, and the width of the paper around it, CSS px. */
const STANDING_OUT = { radius: 2.6, halo: 1 } as const;
/** The most lines; with more of them, no shape can be seen. */
const MOST_LINES = 400;
const LINES = { opacity: 0.4, width: 0.6 } as const;

/** Paints all marks. @param scale px of the mini map for each px of the scene; the context takes px of the mini map. */
export function paintAll(
  context: CanvasRenderingContext2D,
  { actors, edges, width, height }: Scene,
  scale: number,
): void {
  context.globalAlpha = LINES.opacity;
  context.lineWidth = LINES.width;
  let lines = 0;
  for (const { line, glyphs } of edges) {
    // In a large picture, only lines that stand out have arrowheads.
    if (glyphs.length === 0) continue;
    lines += 1;
    if (lines > MOST_LINES) break;
    const [[x, y], , , [toX, toY]] = line.path;
    context.strokeStyle = line.color;
    context.beginPath();
    context.moveTo(x * scale, y * scale);
    context.lineTo(toX * scale, toY * scale);
    context.stroke();
  }
  context.globalAlpha = 1;
  const share = Math.sqrt((FILLED * width * height * scale ** 2) / (Math.PI * actors.length));
  const least = Math.min(LEAST_RADIUS.to, Math.max(LEAST_RADIUS.from, share));
  fillDots(context, actors, (actor) => Math.min(MOST_RADIUS, Math.max(least, actor.radius * scale)), scale);
}

/** Paints some actors so that they are seen among all others. */
export function paintStandingOut(
  context: CanvasRenderingContext2D,
  { actors, paper }: Scene,
  ids: ReadonlySet<string>,
  scale: number,
): void {
  const shown = actors.filter(({ id }) => ids.has(id));
  const radius = (actor: ActorMark): number => Math.max(STANDING_OUT.radius, actor.radius * scale);
  const halos = shown.map((actor) => ({ ...actor, glyph: { ...actor.glyph, fill: paper, strokeWidth: 0 } }));
  fillDots(context, halos, (actor) => radius(actor) + STANDING_OUT.halo, scale);
  fillDots(context, shown, radius, scale);
}

/** Fills all dots of one colour at once. An open mark has the colour of its outline. */
function fillDots(
  context: CanvasRenderingContext2D,
  actors: readonly ActorMark[],
  radiusOf: (actor: ActorMark) => number,
  scale: number,
): void {
  const paths = new Map<string, Path2D>();
  for (const actor of actors) {
    const { fill, stroke, strokeWidth } = actor.glyph;
    const color = strokeWidth > 0 ? stroke : fill;
    let path = paths.get(color);
    if (path === undefined) paths.set(color, (path = new Path2D()));
    const [x, y, radius] = [actor.x * scale, actor.y * scale, radiusOf(actor)];
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  for (const [color, path] of paths) {
    context.fillStyle = color;
    context.fill(path);
  }
}
