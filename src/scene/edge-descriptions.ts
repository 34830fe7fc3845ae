/** What a relation in a picture says: its name, and what it rests on. */
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

/** "Canada → Juan Guaidó: support, stated"; agents are named beside those for whom they act. */
export function nameOfRelation(
  edge: RelationEdge,
  nameOf: NameLookup,
  { words, locale, folding: agents }: Telling,
): string {
  const [from, to] = agents?.endNames(edge, nameOf, words) ?? [nameOf(edge.from), nameOf(edge.to)];
  return words.edgeName(from, to, relationLabel(edge.relation, words, locale), standingLabel(edge, words));
}

/** One line for each statement: of whom it speaks where its edge does not say so, standing, claim, quote, locator. */
export function evidenceLines(
  edge: RelationEdge,
  nameOf: NameLookup,
  { words, locale, folding: agents }: Telling,
): string[] {
  return edge.statements.map(({ from, to, standing, claim, quote, attribution, locator }) =>
    cleanText(
      [
        agents?.toldOf(edge, { from, to }, nameOf),
        `${words.standings[standing]}: ${claim ?? relationLabel(edge.relation, words, locale)}`,
        words.evidence(quote?.exact, quote?.paragraph, attribution),
        locator,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' — '),
    ),
  );
}
