/** A scene as the nodes and edges of a graph for sigma, each with the attributes that the shaders read. */
import type { Cubic } from '../../geometry/types.js';
import type { EdgeMark, Glyph, LineStroke, Scene } from '../../scene/types.js';
import { shaderOutlineOf, MOST_SIDES, type Side } from './shader-outlines.js';
import { LINE_PAD } from './shaders.js';

/** Layers in the order in which they are painted. */
export const DEPTHS = ['edges', 'glyphs', 'actors'] as const;
type Depth = (typeof DEPTHS)[number];

export interface MarkAttributes {
  readonly depth: Depth;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  readonly stroke: string;
  readonly form: readonly number[];
  readonly sidesX: readonly number[];
  readonly sidesY: readonly number[];
  readonly offsets: readonly number[];
  readonly lastSides: readonly number[];
}

export interface LineAttributes {
  readonly depth: Depth;
  readonly size: number;
  readonly color: string;
  readonly ctrlA: readonly number[];
  readonly ctrlB: readonly number[];
  readonly run: readonly number[];
  readonly halfWidth: number;
  readonly dash: readonly number[];
}

/** A node or an edge. Where it is painted as before, its attributes are the same object as before. */
export interface SigmaItem<Attributes> {
  /** Made of `place`: an id of a dataset, such as `__proto__`, never becomes a key of a library. */
  readonly key: string;
  /** Which mark of the scene it shows: a letter for its kind, its index in the scene, and the index of its glyph. */
  readonly place: readonly [kind: string, index: number, glyph: number];
  /** The part of the scene that it shows, with which the next scene is compared. */
  readonly of: Glyph | LineStroke;
  /** The line of the scene; undefined for a node. If it is the same, nothing of it has changed. */
  readonly line?: EdgeMark;
  readonly attributes: Attributes;
  /**
   * Keys of the two nodes of an edge; empty for a node. The shape of a line comes from its attributes, not from these
   * nodes.
   */
  readonly ends: readonly string[];
}

/** Nodes and edges, each in the order in which they are painted. */
export interface SigmaGraph {
  readonly marks: readonly SigmaItem<MarkAttributes>[];
  readonly lines: readonly SigmaItem<LineAttributes>[];
}

const NO_ENDS: readonly string[] = [];
export const EMPTY_SIGMA_GRAPH: SigmaGraph = { marks: [], lines: [] };

/** @param before The graph that is painted now; unchanged items are taken from it. */
export function sigmaGraphOf(scene: Scene, before: SigmaGraph): SigmaGraph {
  const marks: SigmaItem<MarkAttributes>[] = [];
  const lines: SigmaItem<LineAttributes>[] = [];
  const mark = (kind: string, index: number, glyph: number, depth: Depth, of: Glyph): void => {
    const old = before.marks[marks.length];
    marks.push(renewed(old, kind, index, glyph, of, NO_ENDS, () => markAttributes(of, depth)));
  };
  const keyOf = new Map(scene.actors.map(({ id }, i) => [id, keyFor('n', i, 0)]));
  scene.actors.forEach(({ glyph, ring }, i) => {
    if (ring !== null) mark('r', i, 0, 'actors', ring);
    mark('n', i, 0, 'actors', glyph);
  });
  scene.edges.forEach((edge, i) => {
    const { id, from, to, glyphs } = edge;
    const ends = [from, to].map((actor) => keyOf.get(actor) ?? missing(id, actor));
    const old = before.lines[i];
    const line = old?.line === edge ? (old.of as LineStroke) : edge.line;
    const item = renewed(old, 'e', i, 0, line, ends, () => lineAttributes(line));
    lines.push(item.line === edge ? item : { ...item, line: edge });
    glyphs.forEach((glyph, j) => mark('g', i, j, 'glyphs', glyph));
  });
  return { marks, lines };
}

function missing(edge: string, actor: string): never {
  throw new RangeError(
    `The line ${JSON.stringify(edge)} ends at the actor ${JSON.stringify(actor)}, which the scene does not have.`,
  );
}

/**
 * The items that have other attributes than in the list before; null where other items are in the list, or edges join
 * other nodes.
 */
export function changedItems<A>(
  now: readonly SigmaItem<A>[],
  before: readonly SigmaItem<A>[],
): readonly SigmaItem<A>[] | null {
  if (now.length !== before.length) return null;
  if (now.some(({ key, ends }, i) => key !== before[i]!.key || ends.some((end, j) => end !== before[i]!.ends[j])))
    return null;
  return now.filter(({ attributes }, i) => attributes !== before[i]!.attributes);
}

const keyFor = (kind: string, index: number, glyph: number): string => `${kind}${index}.${glyph}`;

/**
 * The old item where nothing has changed, else a new one. While an actor is dragged, most parts of the scene are equal
 * to those before but other objects; comparing them costs much less than computing their attributes.
 *
 * @param old The item at the same index of the list before.
 */
function renewed<A extends MarkAttributes | LineAttributes>(
  old: SigmaItem<A> | undefined,
  kind: string,
  index: number,
  glyph: number,
  of: Glyph | LineStroke,
  ends: readonly string[],
  make: () => A,
): SigmaItem<A> {
  if (old === undefined || old.place[0] !== kind || old.place[1] !== index || old.place[2] !== glyph)
    return { key: keyFor(kind, index, glyph), place: [kind, index, glyph], of, ends, attributes: make() };
  const { key, place, attributes } = old;
  if (!alike(old.of, of)) return { key, place, of, ends, attributes: make() };
  const sameEnds = ends.every((end, i) => end === old.ends[i]);
  return old.of === of && sameEnds ? old : { key, place, of, ends, attributes };
}

/** Whether two values of a scene are equal, nested values included. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, i) => alike(value, b[i]));
  const others = b as Record<string, unknown>;
  for (const name in a) if (!alike((a as Record<string, unknown>)[name], others[name])) return false;
  return true;
}

/**
 * Room for anti-aliasing around a mark, px of the scene. Half a px of the screen is needed, which this gives from a
 * scale of two thirds on; at smaller scales the part that is cut off is too pale to be seen.
 */
const MARK_PAD = 0.75;

/** First number of `form` for a cross. It is 0 for a polygon, and the radius for a circle. */
const CROSS = -1;
/** Stands for a side that an outline does not have: it lies so far out, px, that no point of a mark is beyond it. */
const NO_SIDE: Side = [0, 0, 1e4];

function markAttributes(glyph: Glyph, depth: Depth): MarkAttributes {
  const {
    kind,
    centre: [x, y],
    radius,
    sides,
    reach,
  } = shaderOutlineOf(glyph);
  const all = Array.from({ length: MOST_SIDES }, (_, i) => sides[i] ?? NO_SIDE);
  const xs = all.map((side) => side[0]);
  const ys = all.map((side) => side[1]);
  const offsets = all.map((side) => side[2]);
  return {
    depth,
    x,
    y: -y,
    size: reach + MARK_PAD,
    color: glyph.fill,
    stroke: glyph.stroke,
    form: [kind === 'cross' ? CROSS : radius, glyph.strokeWidth / 2, ...offsets.slice(4)],
    sidesX: xs.slice(0, 4),
    sidesY: ys.slice(0, 4),
    offsets: offsets.slice(0, 4),
    lastSides: [...xs.slice(4), ...ys.slice(4)],
  };
}

function lineAttributes({ path, color, width, dash }: LineStroke): LineAttributes {
  const points = path.flatMap(([x, y]) => [x, -y]);
  // Sigma paints an edge half as thick as its size.
  return {
    depth: 'edges',
    size: 4 * (width / 2 + LINE_PAD.beside),
    color,
    ctrlA: points.slice(0, 4),
    ctrlB: points.slice(4),
    run: runOf(path),
    halfWidth: width / 2,
    dash: dash === null ? SOLID : pattern(dash),
  };
}

/** The pattern of a solid line: one dash that is longer than any line, px. */
const SOLID: readonly number[] = [1e6, 0, 0, 0];

/** Lengths of dash, gap, dash, gap, px. As in SVG, a list of one number is repeated. */
function pattern(dash: readonly number[]): readonly number[] {
  const [first = 0, gap = first] = dash;
  if (dash.length === 1 || dash.length === 2) return [first, gap, 0, 0];
  if (dash.length === 4) return dash;
  throw new RangeError(`The shader of lines knows dashes of one, two or four numbers, not ${JSON.stringify(dash)}.`);
}

/** Nodes and weights of the Gauss–Legendre quadrature with five points. */
const RULE: readonly (readonly [node: number, weight: number])[] = [
  [0, 128 / 225],
  [0.5384693101056831, 0.47862867049936647],
  [-0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
  [-0.906179845938664, 0.23692688505618908],
];

/**
 * The length of a curve up to its parameter u, px, as a polynomial that is exact at every quarter of u: the factors of
 * u, u², u³ and u⁴. The shader needs the length at each pixel, where integration would cost more than everything else.
 */
export function runOf([p, c, d, q]: Cubic): [number, number, number, number] {
  const speed = (t: number): number => {
    const u = 1 - t;
    const along = (i: 0 | 1): number => 3 * (u * u * (c[i] - p[i]) + 2 * u * t * (d[i] - c[i]) + t * t * (q[i] - d[i]));
    return Math.hypot(along(0), along(1));
  };
  const quarter = (i: number): number =>
    RULE.reduce((sum, [node, weight]) => sum + (weight * speed((i + 0.5 + node / 2) / 4)) / 8, 0);
  const a = quarter(0);
  const b = a + quarter(1);
  const e = b + quarter(2);
  const f = e + quarter(3);
  // Lagrange's polynomial through (0, 0), (¼, a), (½, b), (¾, e) and (1, f).
  return [
    16 * a - 12 * b + (16 * e) / 3 - f,
    (-208 * a + 228 * b - 112 * e + 22 * f) / 3,
    96 * a - 128 * b + (224 * e) / 3 - 16 * f,
    (-128 * a + 192 * b - 128 * e + 32 * f) / 3,
  ];
}
