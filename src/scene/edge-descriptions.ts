/** Describes an edge of a picture in words: its name, and the evidence for it. */
import type { RelationEdge } from '../model/types.js';
import type { Words } from '../i18n/types.js';
import type { folding, NameLookup } from './actors/folded-agents.js';
import { relationLabel, standingLabel } from './display-names.js';
import { cleanText } from './text/text-layout.js';

interface Telling {
  readonly words: Words;
  readonly locale: string;
  readonly folding?: typeof folding | undefined;
}

/**
 * The name of a relation: "Canada → Juan Guaidó: support, stated". Agents are named beside the actors for whom they
 * act.
 */
export function nameOfRelation(
  edge: RelationEdge,
  nameOf: NameLookup,
  { words, locale, folding: agents }: Telling,
): string {
  const [from, to] = agents?.endNames(edge, nameOf, words) ?? [nameOf(edge.from), nameOf(edge.to)];
  return words.edgeName(from, to, relationLabel(edge.relation, words, locale), standingLabel(edge, words));
}

/**
 * One line for each statement: the actors of whom it speaks, if they differ from those of the edge; standing, claim,
 * quote, locator.
 */
export function evidenceLines(
  edge: RelationEdge,
  nameOf: NameLookup,
  { words, locale, folding: agents }: Telling,
): string[] {
  return edge.statements.map(({ from, to, standing, claim, quote, attribution, locator }) =>
    cleanText(
      [
        agents?.toldOf(edge, { from, to }, nameOf),
        `${words.standings[standing]}${words.colon}${claim ?? relationLabel(edge.relation, words, locale)}`,
        words.evidence(quote?.exact, quote?.paragraph, attribution),
        locator,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' — '),
    ),
  );
}
