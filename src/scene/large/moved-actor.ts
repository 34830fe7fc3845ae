/** Moves one actor of a large scene, and changes only what hangs on it: its mark, its name and its lines. */
import type { Point } from '../../geometry/types.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { End } from '../lines/edge-routing.js';
import type { ActorMark, Glyph, LabelMark, Outline, Scene } from '../types.js';
import { largeEdgeMarks, type LargeEdgeMark } from './edge-mark.js';
import type { Texts } from './edge-texts.js';
import type { LineMarkContext } from './line-marks.js';
import { straightLines } from './straight-lines.js';

/** What the lines of a scene were drawn from. */
export interface DrawnFrom {
  readonly edges: readonly EdgeAttributes[];
  /** The marks of all lines, in the order of the scene. */
  readonly marks: readonly LargeEdgeMark[];
  /** The marks of all actors as ends of lines, by actor id; px of the plot. */
  readonly ends: ReadonlyMap<string, End>;
  readonly context: LineMarkContext;
  /** Makes the name and the evidence of an edge. */
  readonly textsOf: (edge: EdgeAttributes) => Texts;
  /** The lines of the actor that was moved last; null before one is. */
  readonly moving: LinesOfActor | null;
}

/** The lines of one actor, and what does not change about them while it is moved. */
interface LinesOfActor {
  readonly actor: string;
  readonly edges: readonly EdgeAttributes[];
  readonly ids: ReadonlySet<string>;
  /** The place of the mark of each edge in the scene. */
  readonly at: readonly number[];
  readonly shades: readonly number[];
  readonly colors: readonly string[];
}

/** A scene, and what its lines were drawn from. */
export interface MovedScene {
  readonly scene: Scene;
  readonly from: DrawnFrom;
}

/**
 * The scene with an actor at another place. Its lines have no markers and no names until the scene is built anew.
 *
 * @param place px of the plot.
 * @returns null if the scene does not have the actor.
 */
export function movedActor(scene: Scene, from: DrawnFrom, actor: string, [x, y]: Point): MovedScene | null {
  const end = from.ends.get(actor);
  if (end === undefined) return null;
  const by: Point = [x - end.x, y - end.y];
  const ends = new Map(from.ends).set(actor, { ...end, x, y });
  const own = from.moving?.actor === actor ? from.moving : linesOf(actor, from);
  const context: LineMarkContext = { ...from.context, anchorOf: () => null };
  const lines = straightLines(own.edges, ends, scene.plot);
  const marks = [...from.marks];
  largeEdgeMarks(lines, own.shades, context, from.textsOf, own.colors).forEach((mark, i) => {
    marks[own.at[i]!] = mark;
  });
  const label = (mark: LabelMark): LabelMark[] => {
    if (mark.of === 'actor') return [mark.owner === actor ? shiftedLabel(mark, by) : mark];
    return own.ids.has(mark.owner) || own.ids.has(mark.also ?? '') ? [] : [mark];
  };
  return {
    scene: {
      ...scene,
      edges: marks,
      actors: scene.actors.map((mark) => (mark.id === actor ? shiftedActor(mark, by) : mark)),
      labels: scene.labels.flatMap(label),
      spareLabels: scene.spareLabels?.flatMap(label),
      moved: actor,
    },
    from: { ...from, ends, marks, moving: own },
  };
}

function linesOf(actor: string, from: DrawnFrom): LinesOfActor {
  const edges = from.edges.filter((edge) => edge.from === actor || edge.to === actor);
  const places = new Map(from.marks.map(({ id }, place) => [id, place]));
  const at = edges.map(({ id }) => places.get(id)!);
  return {
    actor,
    edges,
    ids: new Set(edges.map(({ id }) => id)),
    at,
    shades: at.map((place) => from.marks[place]!.shade),
    colors: at.map((place) => from.marks[place]!.color),
  };
}

function shiftedActor(mark: ActorMark, by: Point): ActorMark {
  return {
    ...mark,
    x: mark.x + by[0],
    y: mark.y + by[1],
    glyph: shiftedGlyph(mark.glyph, by),
    ring: mark.ring && shiftedGlyph(mark.ring, by),
  };
}

const shiftedGlyph = (glyph: Glyph, by: Point): Glyph => ({ ...glyph, outline: shiftedOutline(glyph.outline, by) });

function shiftedOutline(outline: Outline, by: Point): Outline {
  const shifted = ([x, y]: Point): Point => [x + by[0], y + by[1]];
  return 'points' in outline
    ? { points: outline.points.map(shifted) }
    : { ...outline, centre: shifted(outline.centre) };
}

const shiftedLabel = (mark: LabelMark, [dx, dy]: Point): LabelMark => ({
  ...mark,
  lines: mark.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
});
