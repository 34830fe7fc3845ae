/** What is written on the lines of a large picture, where there are few enough of them, or where they have numbers. */
import { toRail } from '../../geometry/curve.js';
import type { Obstacles } from '../lines/edge-label-placement.js';
import { labelSteps } from '../lines/label-lines.js';
import type { DrawnLine } from '../lines/draw-lines.js';
import type { SceneOptions } from '../scene-options.js';
import { edgeStyleOf } from '../style/edge-style.js';
import { edgeLabelsOf } from '../text/label-marks.js';
import type { LabelMark } from '../types.js';
import type { LineMarkContext } from './line-marks.js';
import { LARGE_SIZES } from './mark-sizes.js';
import { pathOf, type StraightLine } from './straight-lines.js';

/** Of more lines none is named, since it would take seconds; the names of relations are in the legend. */
const MOST_NAMED = 400;
/** The same where actors are folded into few: they have many lines between them. */
const MOST_NAMED_FOLDED = 40;

/** Where the lines have their markers, and what is written on them. */
export interface WrittenLines {
  readonly anchorOf: LineMarkContext['anchorOf'];
  readonly labels: LabelMark[];
}

/** @returns null where lines are neither named nor numbered. It pauses after each step of a few ms. */
export function* labelsOfFew(
  lines: readonly StraightLine[],
  obstacles: Obstacles,
  options: SceneOptions,
  { toScene, colors, isFolded }: Pick<LineMarkContext, 'toScene' | 'colors'> & { readonly isFolded: boolean },
): Generator<undefined, WrittenLines | null> {
  if (lines.length > (isFolded ? MOST_NAMED_FOLDED : MOST_NAMED) && options.numbers === undefined) return null;
  const drawn = lines.map((line): DrawnLine => {
    const { edge } = line;
    const path = pathOf(line);
    return {
      edge,
      style: { ...edgeStyleOf(edge, colors, options.theme), fullWidth: 1 },
      track: { id: edge.id, body: path, head: null },
      rail: toRail(path),
    };
  });
  const labels = yield* labelSteps(drawn, obstacles, LARGE_SIZES, options);
  const anchors = new Map(lines.map(({ edge }, i) => [edge, labels.anchors[i]!]));
  return {
    anchorOf: ({ edge }) => anchors.get(edge) ?? null,
    labels: edgeLabelsOf(drawn, labels, { options, sizes: LARGE_SIZES, toScene }),
  };
}
