/** Says in a sentence which two rivals stand on which side. */
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import type { SceneOptions } from '../scene-options.js';
import { shortLabel } from '../text/text-layout.js';

/** The sentence; empty if no rivals are set against each other, or if the graph does not have both. */
export function sidesInWords(
  graph: StatementGraph,
  { words, locale, sides }: Pick<SceneOptions, 'words' | 'locale' | 'sides'>,
): string {
  const rivals = (sides ?? []).filter((id) => graph.hasNode(id));
  const [left, right] = rivals.map((id) => shortLabel(localName(graph.getNodeAttributes(id).actor, locale)));
  return left === undefined || right === undefined ? '' : words.sides(left, right);
}
