/** Says in a sentence which two rivals stand on which side. */
import type { StatementGraph } from '../../model/types.js';
import { localName } from '../display-names.js';
import type { SceneOptions } from '../scene-options.js';
import { shortLabel } from '../text/text-layout.js';

/** The sentence; empty if no rivals are set against each other. */
export function sidesInWords(
  graph: StatementGraph,
  { words, locale, sides }: Pick<SceneOptions, 'words' | 'locale' | 'sides'>,
): string {
  const { actors } = graph.getAttribute('dataset');
  const rivals = (sides ?? []).flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  const [left, right] = rivals.map((actor) => shortLabel(localName(actor, locale)));
  return left === undefined || right === undefined ? '' : words.sides(left, right);
}
