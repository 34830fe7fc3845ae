/** A scene and its emphasis as nodes and edges of a graph for sigma, each with the attributes that the shaders read. */
import type { Cubic } from '../../geometry/types.js';
import { FADED, LIT, type Emphasis } from '../../scene/emphasis.js';
import type { ActorMark, Glyph, LineStroke, Scene } from '../../scene/types.js';
import { figureOf } from './figure.js';
import { LINE_PAD } from './shaders.js';

/** From beneath to above. */
export const DEPTHS = ['light', 'edges', 'glyphs', 'actors'] as const;
type Depth = (typeof DEPTHS)[number];

export interface MarkAttributes {
  readonly depth: Depth;
  readonly opacity: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly stroke: string;
  readonly form: readonly number[];
  readonly corners01: readonly number[];
  readonly corners23: readonly number[];
  readonly corners45: readonly number[];
}

export interface LineAttributes {
  readonly depth: Depth;
  readonly opacity: number;
  readonly size: number;
  readonly color: string;
  readonly ctrlA: readonly number[];
  readonly ctrlB: readonly number[];
  readonly gauge: readonly number[];
  readonly dash: readonly number[];
}

/** One thing to paint. What has not changed has the same object of attributes as before. */
export interface Item<Attributes> {
  /** A key of ours: no id of a dataset becomes a key of a library. */
  readonly key: string;
  /** Which mark of the scene it is, and which of its glyphs: what the key is made of. */
  readonly place: readonly [kind: string, index: number, glyph: number];
  /** What it shows of the scene, to know it again. */
  readonly of: Glyph | LineStroke;
  readonly attributes: Attributes;
  /** Keys of the nodes that it hangs on; none for a mark. They do not move it. */
  readonly ends: readonly string[];
}

/** In the order in which they are painted. */
export interface Items {
  readonly marks: readonly Item<MarkAttributes>[];
  readonly lines: readonly Item<LineAttributes>[];
}

const NO_ENDS: readonly string[] = [];
export const NO_ITEMS: Items = { marks: [], lines: [] };

/** @param before Those that are painted now. */
export function itemsOf(scene: Scene, { faded, lit }: Emphasis, before: Items): Items {
  const marks: Item<MarkAttributes>[] = [];
  const lines: Item<LineAttributes>[] = [];
  const mark = (kind: string, index: number, glyph: number, depth: Depth, opacity: number, of: Glyph): void => void marks.push(renewed(before.marks[marks.length], kind, index, glyph, of, NO_ENDS, opacity, () => markAttributes(of, depth, opacity)));
  const line = (kind: string, index: number, depth: Depth, opacity: number, of: LineStroke, ends: readonly string[], added: number): void => void lines.push(renewed(before.lines[lines.length], kind, index, 0, of, ends, opacity, () => lineAttributes(of, added, depth, opacity)));

  const keyOf = new Map(scene.actors.map(({ id }, i) => [id, keyFor('n', i, 0)]));
  scene.actors.forEach((actor, i) => {
    const back = faded?.actors.has(actor.id) === true;
    const opacity = back ? FADED : 1;
    if (actor.ring !== null) mark('r', i, 0, 'actors', opacity, actor.ring);
    mark('n', i, 0, 'actors', opacity, actor.glyph);
    // What steps back is not lit either; it keeps its place, so that pointing costs no new graph.
    if (lit?.actors.has(actor.id) === true) mark('h', i, 0, 'light', back ? 0 : 1, lightRing(actor));
  });
  scene.edges.forEach((edge, i) => {
    const back = faded?.edges.has(edge.id) === true;
    const opacity = back ? FADED : 1;
    const ends = [edge.from, edge.to].map((id) => keyOf.get(id) ?? missing(edge.id, id));
    if (lit?.edges.has(edge.id) === true) line('l', i, 'light', back ? 0 : LIT.opacity, edge.line, ends, LIT.line);
    line('e', i, 'edges', opacity, edge.line, ends, 0);
    edge.glyphs.forEach((glyph, j) => mark('g', i, j, 'glyphs', opacity, glyph));
  });
  return { marks, lines };
}

function missing(edge: string, actor: string): never {
  throw new RangeError(`The line ${JSON.stringify(edge)} ends at the actor ${JSON.stringify(actor)}, which the scene does not have.`);
}

/** The items of a list that have other attributes than in the list before; null where the two are built differently. */
export function changed<A>(now: readonly Item<A>[], before: readonly Item<A>[]): readonly Item<A>[] | null {
  if (now.length !== before.length) return null;
  if (now.some(({ key, ends }, i) => key !== before[i]!.key || ends.some((end, j) => end !== before[i]!.ends[j]))) return null;
  return now.filter(({ attributes }, i) => attributes !== before[i]!.attributes);
}

const keyFor = (kind: string, index: number, glyph: number): string => `${kind}${index}.${glyph}`;

/**
 * Comparing what is shown is much cheaper than working out its attributes, and at a drag nearly all is as before in other objects.
 *
 * @param old What stood at the same place of the list.
 */
function renewed<A extends MarkAttributes | LineAttributes>(old: Item<A> | undefined, kind: string, index: number, glyph: number, of: Glyph | LineStroke, ends: readonly string[], opacity: number, make: () => A): Item<A> {
  if (old === undefined || old.place[0] !== kind || old.place[1] !== index || old.place[2] !== glyph) return { key: keyFor(kind, index, glyph), place: [kind, index, glyph], of, ends, attributes: make() };
  const { key, place, attributes } = old;
  if (!alike(old.of, of)) return { key, place, of, ends, attributes: make() };
  const sameEnds = ends.every((end, i) => end === old.ends[i]);
  if (old.of === of && sameEnds && attributes.opacity === opacity) return old;
  return { key, place, of, ends, attributes: attributes.opacity === opacity ? attributes : { ...attributes, opacity } };
}

/** Whether two values of a scene are equal, however deep. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, i) => alike(value, b[i]));
  const others = b as Record<string, unknown>;
  for (const name in a) if (!alike((a as Record<string, unknown>)[name], others[name])) return false;
  return true;
}

/** Room for anti-aliasing around a mark, px of the scene. */
const MARK_PAD = 2;

function markAttributes(glyph: Glyph, depth: Depth, opacity: number): MarkAttributes {
  const { kind, centre: [x, y], radius, corners, reach } = figureOf(glyph);
  return {
    depth, opacity, x, y: -y, size: reach + MARK_PAD, color: glyph.fill === 'none' ? '#000000' : glyph.fill, stroke: glyph.stroke,
    form: [kind, radius, glyph.strokeWidth, glyph.fill === 'none' ? 0 : 1], corners01: corners.slice(0, 4), corners23: corners.slice(4, 8), corners45: corners.slice(8, 12),
  };
}

/** The light around an actor: a ring, 2 px wide. */
function lightRing({ x, y, radius, glyph }: ActorMark): Glyph {
  return { outline: { centre: [x, y], radius: radius + LIT.ring }, fill: 'none', stroke: glyph.stroke, strokeWidth: 2 };
}

/** @param added How much broader than the line, px; what is broader is not dashed. */
function lineAttributes({ path, color, width, dash }: LineStroke, added: number, depth: Depth, opacity: number): LineAttributes {
  const points = path.flatMap(([x, y]) => [x, -y]);
  const half = (width + added) / 2;
  // Sigma paints half of what it calls size.
  return { depth, opacity, size: 4 * (half + LINE_PAD.beside), color, ctrlA: points.slice(0, 4), ctrlB: points.slice(4), gauge: [...lengths(path), half], dash: added > 0 || dash === null ? SOLID : pattern(dash) };
}

const SOLID: readonly number[] = [0, 0, 0, 0];

/** Dash, gap, dash, gap; a list of one number stands for two, as in SVG. */
function pattern(dash: readonly number[]): readonly number[] {
  const [first = 0, gap = first] = dash;
  if (dash.length === 1 || dash.length === 2) return [first, gap, 0, 0];
  if (dash.length === 4) return dash;
  throw new RangeError(`The shader of lines knows dashes of one, two or four numbers, not ${JSON.stringify(dash)}.`);
}

/** Nodes and weights of Gauss and Legendre's rule of five points. */
const RULE: readonly (readonly [node: number, weight: number])[] = [[0, 128 / 225], [0.5384693101056831, 0.47862867049936647], [-0.5384693101056831, 0.47862867049936647], [0.906179845938664, 0.23692688505618908], [-0.906179845938664, 0.23692688505618908]];

/** Lengths of a curve up to a third of its parameter, two thirds, and all, px. */
export function lengths([p, c, d, q]: Cubic): [number, number, number] {
  const speed = (t: number): number => {
    const u = 1 - t;
    const along = (i: 0 | 1): number => 3 * (u * u * (c[i] - p[i]) + 2 * u * t * (d[i] - c[i]) + t * t * (q[i] - d[i]));
    return Math.hypot(along(0), along(1));
  };
  const sixth = (from: number): number => RULE.reduce((sum, [node, weight]) => sum + (weight * speed(from + (1 + node) / 12)) / 12, 0);
  const third = (i: number): number => sixth(i / 3) + sixth(i / 3 + 1 / 6);
  const first = third(0);
  const second = first + third(1);
  return [first, second, second + third(2)];
}
