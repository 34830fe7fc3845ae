/** Whom agents are folded into: the actors for whom they act, where an affiliation says so. */
import type { Dataset } from '../../data/parse-dataset.js';

/**
 * The last principal of every actor who acts for exactly one other, by id. Who acts for several,
 * or in a circle, for himself in the end, is nobody's agent alone, and stays.
 */
export function principalsOf(dataset: Dataset): Map<string, string> {
  const direct = new Map<string, string>();
  for (const { id, affiliations = [] } of dataset.actors) {
    const whom = new Set(affiliations.filter(({ kind, to }) => kind === 'acts-for' && to !== id).map(({ to }) => to));
    const [only] = whom;
    if (whom.size === 1) direct.set(id, only!);
  }
  const last = new Map<string, string>();
  for (const agent of direct.keys()) {
    const seen = new Set([agent]);
    let at = agent;
    for (let next = direct.get(at); next !== undefined && !seen.has(next); next = direct.get(at)) seen.add((at = next));
    if (!direct.has(at)) last.set(agent, at);
  }
  return last;
}
