/** Turns actors with their places into marks of a scene. */
import type { Point } from '../../geometry/types.js';
import type { NameLookup } from './folded-agents.js';
import type { SceneOptions } from '../scene-options.js';
import { outlineOf } from '../style/shapes.js';
import { isFilled } from '../style/style.js';
import { cleanText } from '../text/text-layout.js';
import type { ActorMark } from '../types.js';
import type { DrawnActor } from './place-names.js';

/** What the marks of actors depend on besides the actors. */
export interface ActorMarkContext {
  readonly options: SceneOptions;
  /** Short name of an actor or an agent, by its id. */
  readonly nameOf: NameLookup;
  /** How many relations end at each actor, by actor id. */
  readonly degree: ReadonlyMap<string, number>;
  /** From px of the plot to px of the scene. */
  readonly toScene: (point: Point) => Point;
}

export function actorMarkOf({ node, end }: DrawnActor, context: ActorMarkContext): ActorMark {
  const { id, actor, agents } = node;
  const { theme, words, folding } = context.options;
  const { radius, shape } = end;
  const [x, y] = context.toScene([end.x, end.y]);
  const name = context.nameOf(id);
  const agentNames = agents.map((agent) => context.nameOf(agent.id));
  const nameWithAgents = folding?.nameWith(name, agentNames, words) ?? name;
  const ring = agents.length > 0 ? folding?.ringOf(shape, x, y, radius, theme) : undefined;
  return {
    id,
    kind: actor.kind,
    x,
    y,
    radius,
    glyph: {
      outline: outlineOf(shape, x, y, radius),
      fill: isFilled(actor.kind) ? theme.ink : theme.paper,
      stroke: theme.ink,
      strokeWidth: 2,
    },
    ring: ring ?? null,
    name,
    label: words.actorLabel(nameWithAgents, words.actorKinds[actor.kind], context.degree.get(id) ?? 0),
    note: cleanText(actor.note ?? ''),
  };
}
