/**
 * Names affiliations along their lines where there is room that nothing else takes: an affiliation has no arrowhead, so
 * an arrow in its name points to the actor that it belongs to.
 */
import { atOnce } from '../../data/steps.js';
import type { OrientedBox } from '../../geometry/oriented-box.js';
import type { Words } from '../../i18n/types.js';
import { isRtl, type TextBlock } from '../text/text-layout.js';
import type { DrawnLine } from './draw-lines.js';
import {
  edgeLabelSteps,
  type Labelled,
  type Obstacles,
  type Placement,
  type PlacedLabel,
} from './edge-label-placement.js';
import { oneLine } from './edge-label-texts.js';

/** All lines of a picture, whose relations have their labels. */
export interface NamedRelations {
  readonly lines: readonly DrawnLine[];
  /** The lines with what is drawn on them. */
  readonly labelled: readonly Labelled[];
  /** The texts of relations. */
  readonly texts: readonly (readonly TextBlock[])[];
  /** Labels and markers of relations, which stay where they are. */
  readonly placed: Placement;
  readonly obstacles: Obstacles;
}

/**
 * Adds the names of affiliations to the labels of relations. None covers anything, or lies across a line.
 *
 * @param size Font size, px.
 * @returns for each line its texts, and where one of them stands; null where there is no room.
 */
export function nameAffiliations(
  { lines, labelled, texts, placed: { labels, signs }, obstacles }: NamedRelations,
  { affiliations }: Words,
  size: number,
): { readonly texts: readonly (readonly TextBlock[])[]; readonly labels: readonly (PlacedLabel | null)[] } {
  const names = [...obstacles.names, ...labels.flatMap((label) => label?.box ?? [])];
  const ties = lines.map(({ edge }) =>
    edge.type === 'relation' ? [] : withArrows(affiliations[edge.affiliation.kind], size),
  );
  const unnamed = labelled.map((line, i) => ({
    ...line,
    texts: ties[i]!.slice(0, 1),
    signs: [line.signs[signs[i]!]!],
    // No label lies across a line of its own bundle, and these lie across none at all.
    bundle: '',
  }));
  const placed = atOnce(edgeLabelSteps(unnamed, { ...obstacles, names })).labels;
  return {
    texts: texts.map((ofRelation, i) => [...ofRelation, ...ties[i]!]),
    labels: placed.map((label, i) =>
      label === null ? labels[i]! : { ...label, text: arrowAlong(labelled[i]!, label.box) },
    ),
  };
}

/** To the right and left end of a text that is level, downwards, upwards. */
const ARROWS = ['→', '←', '↓', '↑'];

/** A name with each of the arrows; one to the right or left stands at the end that it points to. */
function withArrows(name: string, size: number): TextBlock[] {
  const first = isRtl(name) ? '→' : '←';
  return ARROWS.map((arrow) => oneLine(arrow === first ? `${arrow} ${name}` : `${name} ${arrow}`, size));
}

/** Index in {@link ARROWS} of the arrow that points along a line, as it is seen from a box. */
function arrowAlong({ rail: { points } }: Labelled, { cos, sin }: OrientedBox): number {
  const [from, to] = [points[0]!, points.at(-1)!];
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const along = x * cos + y * sin;
  const across = y * cos - x * sin;
  return Math.abs(along) < Math.abs(across) ? 2 + Number(across < 0) : Number(along < 0);
}
