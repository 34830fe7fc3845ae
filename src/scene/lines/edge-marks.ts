/** Turns lines with their places into marks of a scene. */
import type { Point } from '../../geometry/types.js';
import type { AffiliationEdge, RelationEdge } from '../../model/types.js';
import { evidenceLines, nameOfRelation } from '../edge-descriptions.js';
import type { NameLookup } from '../actors/folded-agents.js';
import { crossGlyph, headGlyph, markerGlyphs } from '../style/glyphs.js';
import type { SceneOptions } from '../scene-options.js';
import { cleanText } from '../text/text-layout.js';
import type { EdgeMark, Glyph, LineStroke } from '../types.js';
import type { DrawnLine } from './draw-lines.js';
import type { LineAnchor } from './line-anchors.js';

/** What the marks of lines depend on besides the lines. */
export interface EdgeMarkContext {
  readonly options: SceneOptions;
  /** Short name of an actor or an agent, by its id. */
  readonly nameOf: NameLookup;
  /** From px of the plot to px of the scene. */
  readonly toScene: (point: Point) => Point;
}

export function edgeMarkOf(line: DrawnLine, anchor: LineAnchor, context: EdgeMarkContext): EdgeMark {
  const { edge } = line;
  const position = {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    line: strokeOf(line, context),
    anchor: context.toScene(anchor.point),
  };
  if (edge.type === 'affiliation') {
    return {
      ...position,
      relation: null,
      standing: null,
      glyphs: headsOf(line, context),
      ...textsOfAffiliation(edge, context),
    };
  }
  return {
    ...position,
    relation: edge.relation.id,
    standing: edge.standing,
    glyphs: [...headsOf(line, context), ...markersOf(line, edge, anchor, context)],
    name: nameOfRelation(edge, context.nameOf, context.options),
    evidence: evidenceLines(edge, context.nameOf, context.options),
  };
}

function strokeOf({ track, style }: DrawnLine, { toScene }: EdgeMarkContext): LineStroke {
  const [start, leave, arrive, end] = track.body;
  return {
    path: [toScene(start), toScene(leave), toScene(arrive), toScene(end)],
    color: style.color,
    width: style.width,
    dash: style.dash,
  };
}

/** The arrowhead of a relation; an affiliation has none. */
function headsOf({ track, style }: DrawnLine, { toScene, options }: EdgeMarkContext): Glyph[] {
  if (track.head === null) return [];
  const [tip, left, right] = track.head;
  return [headGlyph([toScene(tip), toScene(left), toScene(right)], style.open, style.color, options.theme.paper)];
}

/** The marker of a relation, and the cross of a denial. */
function markersOf(
  { style }: DrawnLine,
  edge: RelationEdge,
  { point, along, second }: LineAnchor,
  { toScene, options: { theme } }: EdgeMarkContext,
): Glyph[] {
  const glyphs = markerGlyphs(edge.relation.marker, toScene(point), along, style.fullWidth, style.color, theme.paper);
  const crossed = edge.standing === 'denied' || edge.disputed;
  return crossed ? [...glyphs, crossGlyph(toScene(second), theme.ink, theme.paper)] : glyphs;
}

export function textsOfAffiliation(
  edge: AffiliationEdge,
  { nameOf, options: { words, folding } }: Pick<EdgeMarkContext, 'nameOf' | 'options'>,
): Pick<EdgeMark, 'name' | 'evidence'> {
  const { kind, role, quote } = edge.affiliation;
  const [from, to] = folding?.endNames(edge, nameOf, words) ?? [nameOf(edge.from), nameOf(edge.to)];
  return {
    name: words.tieName(from, to, words.affiliations[kind], role === undefined ? undefined : cleanText(role)),
    evidence: [cleanText(words.evidence(quote?.exact, quote?.paragraph, undefined))],
  };
}
