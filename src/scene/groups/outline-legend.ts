/**
 * The entries for outlines of groups in the legend of a file. Which outlines there are is known once the actors have
 * their places, which depend on the room that the legend takes: so the legend has room for all groups, and names those
 * that are outlined.
 */
import { straight } from '../../geometry/curve.js';
import { lateOf } from '../../i18n/late-of.js';
import { actorGroupsOf, type ActorGroup } from '../../model/groups/actor-groups.js';
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import { frameOf } from '../frame.js';
import type { LegendEntry } from '../furniture/legend.js';
import type { SceneOptions } from '../scene-options.js';
import { blend } from '../style/color.js';
import type { LineStroke, Scene } from '../types.js';
import { groupLooks, type GroupLook } from './group-looks.js';
import { groupMarkId } from '../../model/groups/group-marks.js';
import { outlinedIn } from './outlined-groups.js';

/** So many groups are named. */
const MOST_NAMED = 12;
/** Width and height of a sample, px, and how much of its colour its fill has. */
const SAMPLE = { width: 16, height: 11, fill: 0.2, stroke: 1.4 } as const;

/** The options of a picture with title and legend, with room for the entries of its groups. */
export function withOutlineLegend<T extends SceneOptions>(options: T, graph: StatementGraph): T {
  const groups = outlinedIn(graph);
  return options.furniture === null || groups.length === 0 ? options : naming(options, graph, groups);
}

/** The scene of these options with the entries of the groups that it outlines. */
export function withOutlinesNamed(scene: Scene, graph: StatementGraph, options: SceneOptions): Scene {
  const { hulls = [] } = scene;
  const groups = outlinedIn(graph);
  if (scene.furniture === null || options.furniture === null || groups.length === 0) return scene;
  const drawn = groups.filter((group) => hulls.some(({ id }) => id === groupMarkId(group)));
  return { ...scene, furniture: frameOf(graph, naming(options, graph, drawn)).furniture };
}

function naming<T extends SceneOptions>(options: T, graph: StatementGraph, groups: readonly ActorGroup[]): T {
  const { furniture } = options;
  if (furniture === null) return options;
  const entries = entriesOf(options, graph, groups);
  return {
    ...options,
    furniture: (contents, words, theme, width, height) => furniture(contents, words, theme, width, height, entries),
  };
}

/** A heading, and an entry for each group. */
function entriesOf(
  { theme, words, locale }: SceneOptions,
  graph: StatementGraph,
  groups: readonly ActorGroup[],
): LegendEntry[] {
  if (groups.length === 0) return [];
  const { dataset } = graph.getAttributes();
  const { groups: say } = lateOf(words).filters;
  const looks = groupLooks(dataset, theme);
  const named = groups.slice(0, MOST_NAMED).map((group): LegendEntry => {
    const look = looks.get(group.id)!;
    return entry(group.id, localName(group, locale), SAMPLE.width, (x, y) => sampleAt(x, y, look, theme.paper));
  });
  const heading = actorGroupsOf(dataset).areGiven ? say.outline : say.outlineFound;
  return [entry('outline', heading, 0, () => ({ lines: [], glyphs: [] })), ...named];
}

const entry = (id: string, label: string, sample: number, draw: LegendEntry['draw']): LegendEntry => ({
  group: 'outline',
  id,
  label,
  sample,
  draw,
});

/** A filled box with the stroke of an outline. */
function sampleAt(x: number, y: number, { color, dash }: GroupLook, paper: string): ReturnType<LegendEntry['draw']> {
  const { width, height, stroke } = SAMPLE;
  const [top, bottom, end] = [y - height / 2, y + height / 2, x + width];
  const corners = [
    [x, top],
    [end, top],
    [end, bottom],
    [x, bottom],
  ] as const;
  return {
    lines: corners.map((corner, i): LineStroke => ({
      path: straight(corner, corners[(i + 1) % corners.length]!),
      color,
      width: stroke,
      dash,
    })),
    glyphs: [{ outline: { points: corners }, fill: blend(paper, color, SAMPLE.fill), stroke: color, strokeWidth: 0 }],
  };
}
