/**
 * Names and marks where agents are shown as the principals for whom they act: a second outline around the
 * mark, and names that say which agent it was. No text says that a principal did what an agent did.
 */
import type { Statement } from '../../data/schema.js';
import { groupOfMark } from '../../model/groups/group-marks.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { Words } from '../../i18n/types.js';
import { APOTHEM, outlineOf, reachOf, type Shape } from '../style/shapes.js';
import { RING } from '../style/style.js';
import type { LegendEntry } from '../furniture/legend.js';
import type { Theme } from '../theme.js';
import type { Glyph } from '../types.js';

/** Names of actors by their ids, agents included. */
export type NameLookup = (id: string) => string;

/** Greatest number of agents that are named beside their principal. */
const MOST_NAMED = 3;

type Ends = Pick<Statement, 'from' | 'to'>;

/** The actors that the passages behind an edge name. */
function endsOf(edge: EdgeAttributes): readonly Ends[] {
  if (edge.type === 'relation') return edge.statements;
  // The id of an affiliation begins with the id of the actor who has it, folded or not.
  return [{ from: decodeURIComponent(edge.id.split('/')[0]!), to: edge.affiliation.to }];
}

/**
 * The agents at one end of an edge whom its passages name, in their order; empty where no agent is folded into that
 * end, or where that end is a group: who of its members did what, each statement says.
 */
export function agentsAt(edge: EdgeAttributes, end: 'from' | 'to'): string[] {
  if (groupOfMark(edge[end]) !== null) return [];
  return [...new Set(endsOf(edge).map((ends) => ends[end]))].filter((id) => id !== edge[end]);
}

/** "Russia (Private military contractors)"; of many agents the first. */
export function nameWith(name: string, agents: readonly string[], { separator }: Pick<Words, 'separator'>): string {
  if (agents.length === 0) return name;
  const named = agents.slice(0, MOST_NAMED);
  if (agents.length > MOST_NAMED) named.push('…');
  return `${name} (${named.join(separator)})`;
}

/** "Russia (Private military contractors)" and "Nicolás Maduro". */
export function endNames(
  edge: EdgeAttributes,
  nameOf: NameLookup,
  words: Pick<Words, 'separator'>,
): [from: string, to: string] {
  const name = (end: 'from' | 'to'): string => nameWith(nameOf(edge[end]), agentsAt(edge, end).map(nameOf), words);
  return [name('from'), name('to')];
}

/** "Private military contractors → Nicolás Maduro": of whom a statement speaks; undefined where its edge says so. */
export function toldOf(edge: Ends, { from, to }: Ends, nameOf: NameLookup): string | undefined {
  return from === edge.from && to === edge.to ? undefined : `${nameOf(from)} → ${nameOf(to)}`;
}

/** The outline around a mark. */
export function ringOf(shape: Shape, x: number, y: number, radius: number, theme: Theme): Glyph {
  return {
    outline: outlineOf(shape, x, y, widened(shape, radius, RING)),
    fill: theme.paper,
    stroke: theme.ink,
    strokeWidth: 1.5,
  };
}

/** The functions that a scene needs where agents are folded. */
export const folding = { nameWith, endNames, toldOf, ringOf };

/** The entry that explains the second outline. */
export function agentsEntry(theme: Theme, words: Words): LegendEntry {
  const radius = 3.5;
  const sample = 2 * reachOf('circle', widened('circle', radius, 3.5)) + 2;
  const glyph =
    (grow: number, fill: string, strokeWidth: number) =>
    (x: number, y: number): Glyph => ({
      outline: outlineOf('circle', x + sample / 2, y, radius + grow),
      fill,
      stroke: theme.ink,
      strokeWidth,
    });
  return {
    group: 'kind',
    id: 'agents',
    label: words.ui.agents,
    sample,
    draw: (x, y) => ({
      lines: [],
      glyphs: [glyph(3.5, theme.paper, 1.2), glyph(0, theme.ink, 1)].map((draw) => draw(x, y)),
    }),
  };
}

/** The radius of a shape whose sides lie `by` px farther out. */
function widened(shape: Shape, radius: number, by: number): number {
  return radius + by / APOTHEM[shape];
}
