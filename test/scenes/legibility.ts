/**
 * How legible a drawing is, counted from the geometry that was rendered: see `read-svg.ts` for
 * how that is read from an SVG in a browser. Its predicates are its own and not those of `src/`,
 * so that a fault there does not hide itself.
 *
 * Where a drawing is only touched, nothing is counted: marks and texts are taken {@link TOUCH} px smaller.
 */

export type Point = readonly [x: number, y: number];
/** A convex outline, in either direction; px of the frame, y down. */
export type Convex = readonly Point[];

export interface DrawnMark {
  /** Id of the actor. */
  readonly id: string;
  readonly outline: Convex;
}

/** One label: what is written for one owner. Its lines do not count against each other. */
export interface DrawnText {
  readonly of: 'actor' | 'edge' | 'furniture';
  /** Id of the actor or edge; any for furniture. */
  readonly owner: string;
  /** Id of a second line that a label names as well: the same relation the other way round, beside it. */
  readonly also?: string | null;
  readonly text: string;
  /** One for each line of text, of the height of its ink. */
  readonly boxes: readonly Convex[];
  /** Font size as seen, px of the frame. */
  readonly size: number;
}

export interface DrawnLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Null for an affiliation. */
  readonly relation: string | null;
  readonly points: readonly Point[];
}

export interface Drawing {
  readonly frame: { readonly width: number; readonly height: number };
  /** The part of the frame that furniture leaves: from `top` to `bottom`, px. */
  readonly plot: { readonly top: number; readonly bottom: number };
  readonly marks: readonly DrawnMark[];
  readonly texts: readonly DrawnText[];
  readonly lines: readonly DrawnLine[];
}

/** Lists name what is at fault, for a reader to look for in the picture. */
export interface Legibility {
  readonly textOnText: readonly string[];
  /** A text over the mark of an actor that it does not name. */
  readonly textOnMark: readonly string[];
  readonly markOnMark: readonly string[];
  /** Texts that leave the frame. */
  readonly cutOff: readonly string[];
  /** Lines through the mark of an actor that is not at their ends. */
  readonly lineThroughMark: readonly string[];
  /** Lines through the name of any actor. */
  readonly lineThroughName: readonly string[];
  /** Straight connections of actors that cross, one for each pair of actors with any line. */
  readonly crossings: number;
  /** Relations whose name is not written. */
  readonly unnamedRelations: readonly string[];
  readonly unnamedActors: readonly string[];
  /** Lines that lie on another line of the same two actors all along. */
  readonly hiddenLines: readonly string[];
  readonly smallestText: number;
  /** Share of the plot within the bounds of marks and names, 0 to 1. */
  readonly used: number;
}

/** What makes a picture unfit to print. */
export const HARD_FAULTS = [
  'textOnText',
  'textOnMark',
  'markOnMark',
  'cutOff',
  'lineThroughMark',
] as const satisfies readonly (keyof Legibility)[];

/** px */
const TOUCH = 0.5;

export function measure(drawing: Drawing): Legibility {
  const { frame, plot, texts, lines } = drawing;
  const marks = drawing.marks.map(({ id, outline }) => ({ id, outline: shrink(outline, TOUCH) }));
  const labels = texts.map((text) => ({ ...text, boxes: text.boxes.map((box) => shrink(box, TOUCH)) }));
  const name = (text: DrawnText): string => (text.of === 'edge' ? `“${text.text}” of ${text.owner}` : `“${text.text}”`);
  const named = new Set(
    texts
      .filter((text) => text.text.trim() !== '')
      .flatMap(({ of, owner, also }) => [`${of} ${owner}`, `${of} ${also ?? owner}`]),
  );
  const names = labels.filter((label) => label.of === 'actor');
  return {
    textOnText: pairsOf(labels)
      .filter(([a, b]) => a.boxes.some((p) => b.boxes.some((q) => overlap(p, q))))
      .map(([a, b]) => `${name(a)} on ${name(b)}`),
    textOnMark: labels.flatMap((label) =>
      marks
        .filter(
          (mark) =>
            !(label.of === 'actor' && label.owner === mark.id) && label.boxes.some((box) => overlap(box, mark.outline)),
        )
        .map((mark) => `${name(label)} on ${mark.id}`),
    ),
    markOnMark: pairsOf(marks)
      .filter(([a, b]) => overlap(a.outline, b.outline))
      .map(([a, b]) => `${a.id} on ${b.id}`),
    cutOff: labels
      .filter(({ boxes }) =>
        boxes.flat().some(([x, y]) => !(x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)),
      )
      .map(name),
    lineThroughMark: lines.flatMap((line) =>
      marks
        .filter(({ id, outline }) => id !== line.from && id !== line.to && passes(line.points, outline))
        .map(({ id }) => `${line.id} through ${id}`),
    ),
    lineThroughName: lines.flatMap((line) =>
      names
        .filter(({ boxes }) => boxes.some((box) => passes(line.points, box)))
        .map((label) => `${line.id} through ${name(label)}`),
    ),
    crossings: crossings(drawing),
    unnamedRelations: lines
      .filter(({ id, relation }) => relation !== null && !named.has(`edge ${id}`))
      .map(({ id }) => id),
    unnamedActors: drawing.marks.filter(({ id }) => !named.has(`actor ${id}`)).map(({ id }) => id),
    hiddenLines: hiddenLines(lines),
    smallestText: texts.reduce((least, { size }) => Math.min(least, size), Infinity),
    used: share(
      [
        ...drawing.marks.map(({ outline }) => outline),
        ...texts.filter(({ of }) => of === 'actor').flatMap(({ boxes }) => boxes),
      ].flat(),
      frame.width,
      plot,
    ),
  };
}

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** Whether two convex outlines share an area, by the separating axis theorem. */
export function overlap(a: Convex, b: Convex): boolean {
  return [a, b].every((outline) =>
    outline.every(([x, y], i) => {
      const [nx, ny] = outline[(i + 1) % outline.length]!;
      const [p, q] = [span(a, y - ny, nx - x), span(b, y - ny, nx - x)];
      return p[0] < q[1] && q[0] < p[1];
    }),
  );
}

/** The reach of an outline along an axis. */
function span(outline: Convex, ax: number, ay: number): [number, number] {
  const along = outline.map(([x, y]) => x * ax + y * ay);
  // An axis of no length, where two corners coincide, tells nothing apart.
  return ax === 0 && ay === 0 ? [0, 1] : [Math.min(...along), Math.max(...along)];
}

/** Whether a polyline has a point within a convex outline. */
export function passes(points: readonly Point[], outline: Convex): boolean {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return points.some((q, i) => {
    const p = points[i - 1];
    if (
      p === undefined ||
      (p[0] < x0 && q[0] < x0) ||
      (p[0] > x1 && q[0] > x1) ||
      (p[1] < y0 && q[1] < y0) ||
      (p[1] > y1 && q[1] > y1)
    )
      return false;
    // A segment is an outline without area: its one normal tells it from a box, as do those of the box.
    return overlap([p, q], outline);
  });
}

/** An outline whose corners stand nearer to the middle, each so that its sides move in by about `by`. */
function shrink(outline: Convex, by: number): Convex {
  const n = outline.length;
  const [cx, cy] = [outline.reduce((sum, [x]) => sum + x, 0) / n, outline.reduce((sum, [, y]) => sum + y, 0) / n];
  if (n === 4) {
    // Boxes move each side in by the same, however long they are.
    const [a, b, , d] = outline as [Point, Point, Point, Point];
    const [wide, high] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(d[0] - a[0], d[1] - a[1])];
    const [u, v] = [Math.max(0, 1 - (2 * by) / wide), Math.max(0, 1 - (2 * by) / high)];
    const [ux, uy, vx, vy] = [
      ((b[0] - a[0]) / 2) * u,
      ((b[1] - a[1]) / 2) * u,
      ((d[0] - a[0]) / 2) * v,
      ((d[1] - a[1]) / 2) * v,
    ];
    return [
      [cx - ux - vx, cy - uy - vy],
      [cx + ux - vx, cy + uy - vy],
      [cx + ux + vx, cy + uy + vy],
      [cx - ux + vx, cy - uy + vy],
    ];
  }
  return outline.map(([x, y]) => {
    const reach = Math.hypot(x - cx, y - cy);
    const kept = reach === 0 ? 0 : Math.max(0, 1 - by / reach);
    return [cx + (x - cx) * kept, cy + (y - cy) * kept];
  });
}

/** Connections that share an actor meet at its centre, which is no crossing. */
function crossings({ marks, lines }: Drawing): number {
  const at = new Map(marks.map(({ id, outline }) => [id, middle(outline)]));
  const pairs = new Map(
    lines
      .filter(({ from, to }) => from !== to)
      .map(({ from, to }) => [JSON.stringify([from, to].sort()), [from, to] as const]),
  );
  const segments = [...pairs.values()].flatMap(([from, to]) => {
    const [p, q] = [at.get(from), at.get(to)];
    return p === undefined || q === undefined ? [] : [{ p, q }];
  });
  return pairsOf(segments).filter(([a, b]) => cross(a.p, a.q, b.p, b.q)).length;
}

/** The centre of the bounds would not be that of a triangle: the mean of the corners is. */
const middle = (outline: Convex): Point => [
  outline.reduce((sum, [x]) => sum + x, 0) / outline.length,
  outline.reduce((sum, [, y]) => sum + y, 0) / outline.length,
];

/** Whether two segments cross within both. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/**
 * Lines that lie, but for their outer tenths, within 1 px of one earlier line of the same two
 * actors. At its ends a line may be longer than another by an arrowhead.
 */
function hiddenLines(lines: readonly DrawnLine[]): string[] {
  const near = ([x, y]: Point, points: readonly Point[]): boolean =>
    points.some((q, i) => i > 0 && distance([x, y], points[i - 1]!, q) <= 1);
  const inner = (points: readonly Point[]): Point[] => [0.1, 0.3, 0.5, 0.7, 0.9].map((t) => alongPolyline(points, t));
  return lines
    .filter((line, i) =>
      lines
        .slice(0, i)
        .some(
          (other) =>
            [line.from, line.to].sort().join('\n') === [other.from, other.to].sort().join('\n') &&
            inner(line.points).every((p) => near(p, other.points)),
        ),
    )
    .map(({ id }) => id);
}

/** The point at a share of the length of a polyline. */
function alongPolyline(points: readonly Point[], t: number): Point {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - points[i]![0], y - points[i]![1]));
  let left = t * lengths.reduce((sum, length) => sum + length, 0);
  const at = lengths.findIndex((length) => (left -= length) <= 0);
  const [p, q] = [points[Math.max(0, at)]!, points[Math.max(0, at) + 1] ?? points[0]!];
  const back = at < 0 || lengths[at] === 0 ? 0 : -left / lengths[at]!;
  return [q[0] + (p[0] - q[0]) * back, q[1] + (p[1] - q[1]) * back];
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [ux, uy] = [bx - ax, by - ay];
  const length2 = ux * ux + uy * uy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * ux + (y - ay) * uy) / length2));
  return Math.hypot(ax + ux * t - x, ay + uy * t - y);
}

/** Bounds of points over the plot; what lies outside the plot does not add. */
function share(points: readonly Point[], width: number, { top, bottom }: Drawing['plot']): number {
  const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  const [xs, ys] = [points.map(([x]) => within(x, 0, width)), points.map(([, y]) => within(y, top, bottom))];
  if (points.length === 0) return 0;
  return ((Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))) / (width * (bottom - top));
}
