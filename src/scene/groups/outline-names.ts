/** The names of outlined groups, and the room that they need. */
import { boxesOverlap, boxMeetsCircle, levelBox, type OrientedBox } from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import { boxOfText } from '../scene-faults.js';
import type { SceneOptions } from '../scene-options.js';
import { shortLabel, textWidth } from '../text/text-layout.js';
import type { HullMark, LabelMark, Rect, Scene } from '../types.js';
import { outlineOfGroup, type OutlinedMark } from './group-outline.js';
import { outlinedIn } from './outlined-groups.js';

/** The name of a group: its size, px, its longest form, UTF-16 units, and how far it stays from the outline, px. */
const NAME = { size: 12, longest: 44, gap: 4 } as const;

/** The name of each outline at the place above, below or beside it that covers nothing; none where there is none. */
export function namesOfOutlines(
  hulls: readonly HullMark[],
  { actors, labels, plot }: Scene,
  { quiet, paper }: SceneOptions['theme'],
  rtl: boolean,
): LabelMark[] {
  const taken: OrientedBox[] = labels.flatMap(({ lines }) => lines.map(boxOfText));
  return hulls.flatMap(({ id, name, outline }): LabelMark[] => {
    const text = shortLabel(name, NAME.longest);
    const box = placeOfName(outline, text, { actors, taken, plot });
    if (box === undefined) return [];
    taken.push(box);
    return [
      {
        of: 'actor',
        owner: id,
        also: null,
        lines: [
          {
            text,
            x: box.x,
            y: box.y + NAME.size * 0.3,
            size: NAME.size,
            bold: true,
            color: quiet,
            anchor: 'middle',
            halo: paper,
            rtl,
            turn: null,
          },
        ],
      },
    ];
  });
}

/**
 * Room for the names of the groups that a graph outlines, which the names of actors keep free.
 *
 * @param actors The marks, px of the plot.
 * @returns boxes, px of the plot.
 */
export function roomForGroupNames(
  graph: StatementGraph,
  actors: readonly OutlinedMark[],
  { width, height }: Pick<Rect, 'width' | 'height'>,
  locale: string,
): OrientedBox[] {
  const plot = { x: 0, y: 0, width, height };
  const taken: OrientedBox[] = [];
  for (const group of outlinedIn(graph)) {
    const outline = outlineOfGroup(group, actors);
    if (outline === null) continue;
    const box = placeOfName(outline, shortLabel(localName(group, locale), NAME.longest), { actors, taken, plot });
    if (box !== undefined) taken.push(box);
  }
  return taken;
}

/** What a name may not lie on, and where it has to lie. */
interface Obstacles {
  readonly actors: readonly OutlinedMark[];
  readonly taken: readonly OrientedBox[];
  readonly plot: Rect;
}

/** The first place of a name along an outline that is free; undefined if there is none. */
function placeOfName(
  outline: readonly Point[],
  text: string,
  { actors, taken, plot }: Obstacles,
): OrientedBox | undefined {
  const isFree = (box: OrientedBox): boolean =>
    box.x - box.width / 2 >= plot.x &&
    box.y - box.height / 2 >= plot.y &&
    box.x + box.width / 2 <= plot.x + plot.width &&
    box.y + box.height / 2 <= plot.y + plot.height &&
    !taken.some((other) => boxesOverlap(box, other)) &&
    !actors.some(({ x, y, radius }) => boxMeetsCircle(box, [x, y], radius + 1));
  return placesAlong(outline, textWidth(text, NAME.size, 'bold')).find(isFree);
}

/** Boxes for a name along an outline: outside of its corners and sides, the uppermost first. */
function placesAlong(outline: readonly Point[], width: number): OrientedBox[] {
  const height = NAME.size + 2;
  const middle = outline.reduce((sum, [x]) => sum + x, 0) / outline.length;
  const centre = outline.reduce((sum, [, y]) => sum + y, 0) / outline.length;
  const middles = outline.map(([x, y], i): Point => {
    const [nextX, nextY] = outline[(i + 1) % outline.length]!;
    return [(x + nextX) / 2, (y + nextY) / 2];
  });
  return [...outline, ...middles]
    .sort(([ax, ay], [bx, by]) => ay - by || Math.abs(ax - middle) - Math.abs(bx - middle))
    .map(([x, y]) => {
      const isAbove = y < centre;
      const top = isAbove ? y - NAME.gap - height : y + NAME.gap;
      // Beside the outline where it is steep, over or under it where it is flat.
      const aside = Math.abs(x - middle) < width / 2 ? 0 : Math.sign(x - middle) * (width / 2);
      return levelBox(x + aside - width / 2, top, width, height);
    });
}
