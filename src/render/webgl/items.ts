/** A scene as nodes and edges of a graph for sigma, each with the attributes that the shaders read. */
import type { Cubic } from '../../geometry/types.js';
import type { Glyph, LineStroke, Scene } from '../../scene/types.js';
import { figureOf, MOST_SIDES, type Side } from './figure.js';
import { LINE_PAD } from './shaders.js';

/** From beneath to above. */
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
export function itemsOf(scene: Scene, before: Items): Items {
  const marks: Item<MarkAttributes>[] = [];
  const lines: Item<LineAttributes>[] = [];
  const mark = (kind: string, index: number, glyph: number, depth: Depth, of: Glyph): void =>
    void marks.push(
      renewed(before.marks[marks.length], kind, index, glyph, of, NO_ENDS, () => markAttributes(of, depth)),
    );
  const keyOf = new Map(scene.actors.map(({ id }, i) => [id, keyFor('n', i, 0)]));
  scene.actors.forEach(({ glyph, ring }, i) => {
    if (ring !== null) mark('r', i, 0, 'actors', ring);
    mark('n', i, 0, 'actors', glyph);
  });
  scene.edges.forEach(({ id, from, to, line, glyphs }, i) => {
    const ends = [from, to].map((actor) => keyOf.get(actor) ?? missing(id, actor));
    lines.push(renewed(before.lines[lines.length], 'e', i, 0, line, ends, () => lineAttributes(line)));
    glyphs.forEach((glyph, j) => mark('g', i, j, 'glyphs', glyph));
  });
  return { marks, lines };
}

function missing(edge: string, actor: string): never {
  throw new RangeError(
    `The line ${JSON.stringify(edge)} ends at the actor ${JSON.stringify(actor)}, which the scene does not have.`,
  );
}

/** The items of a list that have other attributes than in the list before; null where the two are built differently. */
export function changed<A>(now: readonly Item<A>[], before: readonly Item<A>[]): readonly Item<A>[] | null {
  if (now.length !== before.length) return null;
  if (now.some(({ key, ends }, i) => key !== before[i]!.key || ends.some((end, j) => end !== before[i]!.ends[j])))
    return null;
  return now.filter(({ attributes }, i) => attributes !== before[i]!.attributes);
}

const keyFor = (kind: string, index: number, glyph: number): string => `${kind}${index}.${glyph}`;

/**
 * Comparing what is shown is much cheaper than working out its attributes, and at a drag nearly all is as before in other objects.
 *
 * @param old What stood at the same place of the list.
 */
function renewed<A extends MarkAttributes | LineAttributes>(
  old: Item<A> | undefined,
  kind: string,
  index: number,
  glyph: number,
  of: Glyph | LineStroke,
  ends: readonly string[],
  make: () => A,
): Item<A> {
  if (old === undefined || old.place[0] !== kind || old.place[1] !== index || old.place[2] !== glyph)
    return { key: keyFor(kind, index, glyph), place: [kind, index, glyph], of, ends, attributes: make() };
  const { key, place, attributes } = old;
  if (!alike(old.of, of)) return { key, place, of, ends, attributes: make() };
  const sameEnds = ends.every((end, i) => end === old.ends[i]);
  return old.of === of && sameEnds ? old : { key, place, of, ends, attributes };
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

/** Room for anti-aliasing around a mark, px of the scene: half a px of the screen at two thirds of the size and above; below, what is cut off is too pale to be seen. */
const MARK_PAD = 0.75;

/** What the shader takes for a circle, a polygon and a cross, but that a circle has its radius there. */
const CROSS = -1;
/** A side that everything is within, px. */
const NO_SIDE: Side = [0, 0, 1e4];

function markAttributes(glyph: Glyph, depth: Depth): MarkAttributes {
  const {
    kind,
    centre: [x, y],
    radius,
    sides,
    reach,
  } = figureOf(glyph);
  const all = Array.from({ length: MOST_SIDES }, (_, i) => sides[i] ?? NO_SIDE);
  const [xs, ys, offsets] = [all.map((side) => side[0]), all.map((side) => side[1]), all.map((side) => side[2])];
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
  // Sigma paints half of what it calls size.
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

/** One dash, longer than any line, px. */
const SOLID: readonly number[] = [1e6, 0, 0, 0];

/** Dash, gap, dash, gap; a list of one number stands for two, as in SVG. */
function pattern(dash: readonly number[]): readonly number[] {
  const [first = 0, gap = first] = dash;
  if (dash.length === 1 || dash.length === 2) return [first, gap, 0, 0];
  if (dash.length === 4) return dash;
  throw new RangeError(`The shader of lines knows dashes of one, two or four numbers, not ${JSON.stringify(dash)}.`);
}

/** Nodes and weights of Gauss and Legendre's rule of five points. */
const RULE: readonly (readonly [node: number, weight: number])[] = [
  [0, 128 / 225],
  [0.5384693101056831, 0.47862867049936647],
  [-0.5384693101056831, 0.47862867049936647],
  [0.906179845938664, 0.23692688505618908],
  [-0.906179845938664, 0.23692688505618908],
];

/**
 * The length of a curve up to its parameter u, px, as the factors of u, u², u³ and u⁴ of the polynomial that is right at
 * every quarter: working the length out at each pixel would cost more than all else there.
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
