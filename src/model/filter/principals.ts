/** Finds the principals as whom agents are shown when agents are folded. */
import type { Dataset } from '../../data/parse-dataset.js';

/**
 * The principal of every actor that acts for exactly one other, by the id of the agent. If the principal has a
 * principal itself, the last one of this chain is taken. Actors that act for several others, or in a circle, have no
 * principal.
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
    for (let next = direct.get(at); next !== undefined && !seen.has(next); next = direct.get(at)) {
      at = next;
      seen.add(at);
    }
    if (!direct.has(at)) last.set(agent, at);
  }
  return last;
}
