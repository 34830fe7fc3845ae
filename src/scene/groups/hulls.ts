/** Outlines around the members of groups, beneath all lines, and the names of the groups where there is room. */
import { groupLooks } from './group-looks.js';
import { outlineOfGroup } from './group-outline.js';
import { namesOfOutlines } from './outline-names.js';
import { outlinedIn } from './outlined-groups.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import type { SceneOptions } from '../scene-options.js';
import type { HullMark, Scene } from '../types.js';

/** Opacity of fill and stroke, and from where on they are half as strong: nearer, they would fill the picture. */
const OPACITY = 0.1;
const STROKE_OPACITY = 0.9;
const NEAR = 2;
/** px */
const STROKE_WIDTH = 1.4;
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
  return { ...plain, hulls, labels: [...plain.labels, ...namesOfOutlines(hulls, plain, theme, rtl)] };
}

function withoutHulls(scene: Scene): Scene {
  if (scene.hulls === undefined) return scene;
  const ids = new Set(scene.hulls.map(({ id }) => id));
  return { ...scene, hulls: undefined, labels: scene.labels.filter(({ owner }) => !ids.has(owner)) };
}
