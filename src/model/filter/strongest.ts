/** What matters most in a graph of many: its strongest lines, and the actors of whom most is said. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Lines } from '../assemble-graph.js';
import { eventsOf } from '../event-counts.js';
import { parseSelection } from '../selection.js';
import type { EdgeAttributes, Filter } from '../types.js';

/** The parts of a filter that keep what matters most. */
export type StrongestFilter = Pick<Filter, 'minStatements' | 'perActor'>;

/**
 * The lines that rest on enough statements, and of these those that are among the strongest of one of their two actors.
 * A relation and its counterpart are two lines. Equal lines have the order of the file.
 */
export function strongestLines<Edge extends EdgeAttributes>(
  edges: readonly Edge[],
  { minStatements = 0, perActor = Infinity }: StrongestFilter,
): readonly Edge[] {
  const strong = minStatements > 1 ? edges.filter((edge) => eventsOf(edge) >= minStatements) : edges;
  if (perActor === Infinity) return strong;
  const taken = new Map<string, number>();
  const kept = new Set<Edge>();
  for (const edge of strong.toSorted((a, b) => eventsOf(b) - eventsOf(a))) {
    const ends = [...new Set([edge.from, edge.to])];
    if (ends.some((id) => (taken.get(id) ?? 0) < perActor)) kept.add(edge);
    for (const id of ends) taken.set(id, (taken.get(id) ?? 0) + 1);
  }
  return strong.filter((edge) => kept.has(edge));
}

/** How many actors are kept, and who stays in any case. */
export interface TopOptions {
  readonly top: number;
  /** Ids of actors that stay, whatever their rank. They do not count. */
  readonly always: ReadonlySet<string>;
  /** Ids of actors: those of whom most is said together with one of them come first. */
  readonly focus?: ReadonlySet<string> | undefined;
}

/** The actors with the most statements, and the lines between them. Of equal actors, the first by its id is kept. */
export function topActors({ shown, edges }: Lines, { top, always, focus }: TopOptions): Lines {
  const total = new Map<string, number>();
  const withFocus = new Map<string, number>();
  const add = (counts: Map<string, number>, id: string, events: number): void =>
    void counts.set(id, (counts.get(id) ?? 0) + events);
  for (const edge of edges) {
    const events = eventsOf(edge);
    for (const id of new Set([edge.from, edge.to])) add(total, id, events);
    if (focus?.has(edge.from) === true) add(withFocus, edge.to, events);
    else if (focus?.has(edge.to) === true) add(withFocus, edge.from, events);
  }
  const of = (counts: ReadonlyMap<string, number>, id: string): number => counts.get(id) ?? 0;
  const order = [...shown]
    .filter((id) => !always.has(id))
    .sort((a, b) => of(withFocus, b) - of(withFocus, a) || of(total, b) - of(total, a) || (a < b ? -1 : 1));
  const kept = new Set([...[...always].filter((id) => shown.has(id)), ...order.slice(0, top)]);
  return betweenShown(edges, kept);
}

/** Some actors, and the edges of which both ends are among them. */
export function betweenShown(edges: readonly EdgeAttributes[], shown: ReadonlySet<string>): Lines {
  return { shown, edges: edges.filter(({ from, to }) => shown.has(from) && shown.has(to)) };
}

/** The actors at the ends of a selected line or statement, or the selected actor. */
export function endsOfSelection(selected: string | undefined, { actors, statements }: Dataset): string[] {
  const selection = parseSelection(selected ?? null);
  if (selection === null) return [];
  if (selection.kind === 'actor') return [selection.id];
  if (selection.kind === 'statement') {
    const found = statements.find(({ id }) => id === selection.id);
    return found === undefined ? [] : [found.from, found.to];
  }
  // The id of an edge is `from/relation/to`, each part encoded.
  const [from, , to] = selection.id.split('/');
  if (to === undefined) return [];
  return actors.flatMap(({ id }) => ([from, to].includes(encodeURIComponent(id)) ? [id] : []));
}
