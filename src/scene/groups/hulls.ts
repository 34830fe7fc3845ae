/** Outlines around the members of groups, beneath all lines, and the names of the groups where there is room. */
import { boxesOverlap, boxMeetsCircle, levelBox, type OrientedBox } from '../../geometry/oriented-box.js';
import { hullAround, isInHull } from '../../geometry/hull.js';
import type { Point } from '../../geometry/types.js';
import type { ActorGroup } from '../../model/groups/actor-groups.js';
import { groupLooks } from './group-looks.js';
import { outlinedIn } from './outlined-groups.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import { boxOfText } from '../scene-faults.js';
import type { SceneOptions } from '../scene-options.js';
import { shortLabel, textWidth } from '../text/text-layout.js';
import type { ActorMark, HullMark, LabelMark, Scene } from '../types.js';

/** Fewer members that are shown have no outline. */
const LEAST_MEMBERS = 3;
/** An outline holds at least this share of the members that are shown: others may stand far off. */
const LEAST_SHARE = 0.7;
/** This share of them is left out at once. */
const LEFT_OUT = 0.1;
/** Of those who stand inside, at most this share may be no members: else the outline would say what is not so. */
const MOST_FOREIGN = 0.3;
/** How far an outline stays from the marks inside, px. */
const MARGIN = 12;
/** Opacity of fill and stroke, and from where on they are half as strong: nearer, they would fill the picture. */
const OPACITY = 0.1;
const STROKE_OPACITY = 0.9;
const NEAR = 2;
/** px */
const STROKE_WIDTH = 1.4;
/** The name of a group: its size, px, its longest form, UTF-16 units, and how far it stays from the outline, px. */
const NAME = { size: 12, longest: 44, gap: 4 } as const;

/**
 * Adds the outlines of groups to a scene, in place of those that it has.
 *
 * @param graph What the scene shows.
 * @param zoom How far a reader has zoomed; 1 by default.
 * @returns the same object where there are none.
 */
export function withHulls(
  scene: Scene,
  graph: StatementGraph,
  { theme, locale, words }: Pick<SceneOptions, 'theme' | 'locale' | 'words'>,
  zoom = 1,
): Scene {
  const plain = withoutHulls(scene);
  const share = zoom < NEAR ? 1 : 0.5;
  const groups = outlinedIn(graph);
  if (groups.length === 0) return plain;
  const looks = groupLooks(graph.getAttribute('dataset'), theme);
  const hulls = groups.flatMap((group): HullMark[] => {
    const outline = outlineOfGroup(group, plain.actors);
    if (outline === null) return [];
    return [
      {
        id: groupMarkId(group),
        name: localName(group, locale),
        members: group.members.length,
        outline,
        ...looks.get(group.id)!,
        opacity: OPACITY * share,
        strokeOpacity: STROKE_OPACITY * share,
        strokeWidth: STROKE_WIDTH,
      },
    ];
  });
  if (hulls.length === 0) return plain;
  const rtl = words.direction === 'rtl';
  return { ...plain, hulls, labels: [...plain.labels, ...namesOfHulls(hulls, plain, theme, rtl)] };
}

function withoutHulls(scene: Scene): Scene {
  if (scene.hulls === undefined) return scene;
  const ids = new Set(scene.hulls.map(({ id }) => id));
  return { ...scene, hulls: undefined, labels: scene.labels.filter(({ owner }) => !ids.has(owner)) };
}

/**
 * The outline around the members who stand together: those that stand farthest off are left out, some at a time, as
 * long as too many others are inside. Null where too few members are left.
 */
function outlineOfGroup({ members }: ActorGroup, actors: readonly ActorMark[]): readonly Point[] | null {
  const ids = new Set(members.map(({ id }) => id));
  const own = actors.filter(({ id }) => ids.has(id));
  const others = actors.filter(({ id }) => !ids.has(id));
  const least = Math.max(LEAST_MEMBERS, own.length * LEAST_SHARE);
  const atOnce = Math.ceil(own.length * LEFT_OUT);
  for (let inner = own; inner.length >= least; inner = withoutFarthest(inner, atOnce)) {
    const outline = hullAround(inner.map(({ x, y, radius }) => ({ x, y, radius: radius + MARGIN })));
    const isInside = insideOf(outline);
    // At so many others it is known that they are too many, which saves most of the work where groups mix.
    const most = (own.filter(isInside).length * MOST_FOREIGN) / (1 - MOST_FOREIGN);
    let foreign = 0;
    if (!others.some((mark) => isInside(mark) && (foreign += 1) > most)) return outline;
  }
  return null;
}

/** Whether a mark stands in an outline; most are told by its box. */
function insideOf(outline: readonly Point[]): (mark: ActorMark) => boolean {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom && isInHull(outline, [x, y]);
}

/** All but so many marks that are farthest from the middle of all. */
function withoutFarthest(marks: readonly ActorMark[], count: number): ActorMark[] {
  const mean = (axis: 'x' | 'y'): number => marks.reduce((sum, mark) => sum + mark[axis], 0) / marks.length;
  const [x, y] = [mean('x'), mean('y')];
  const away = (mark: ActorMark): number => (mark.x - x) ** 2 + (mark.y - y) ** 2;
  return marks.toSorted((a, b) => away(a) - away(b)).slice(0, -count);
}

/** The name of each outline at the place above, below or beside it that covers nothing; none where there is none. */
function namesOfHulls(
  hulls: readonly HullMark[],
  { actors, labels, plot }: Scene,
  { quiet, paper }: SceneOptions['theme'],
  rtl: boolean,
): LabelMark[] {
  const taken: OrientedBox[] = labels.flatMap(({ lines }) => lines.map(boxOfText));
  return hulls.flatMap(({ id, name, outline }): LabelMark[] => {
    const text = shortLabel(name, NAME.longest);
    const width = textWidth(text, NAME.size, 'bold');
    const isFree = (box: OrientedBox): boolean =>
      box.x - box.width / 2 >= plot.x &&
      box.y - box.height / 2 >= plot.y &&
      box.x + box.width / 2 <= plot.x + plot.width &&
      box.y + box.height / 2 <= plot.y + plot.height &&
      !taken.some((other) => boxesOverlap(box, other)) &&
      !actors.some(({ x, y, radius }) => boxMeetsCircle(box, [x, y], radius + 1));
    const box = placesAlong(outline, width).find(isFree);
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
