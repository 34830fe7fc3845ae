/** Every statement that a picture rests on, as a list in markup: what is left of a graph where no script runs and no picture is seen. */
import { safeHttpUrl } from '../data/safe-http-url.js';
import type { Source, Statement } from '../data/schema.js';
import { urlAtQuote } from '../data/url-at-quote.js';
import { affiliationsOf, relationsOf } from '../model/graph-queries.js';
import type { StatementGraph } from '../model/types.js';
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import { localName, relationLabel } from '../scene/display-names.js';
import { turnArrows } from '../scene/notes/note-texts.js';
import { cleanText } from '../scene/text/text-layout.js';
import type { AllWords } from '../i18n/types.js';
import { sourceNode } from './picture.js';

/** A statement or an affiliation, as far as it rests on a source. */
type Said = Pick<Statement, 'source' | 'quote' | 'locator'> &
  Partial<Pick<Statement, 'claim' | 'attribution' | 'when' | 'date' | 'until' | 'count'>>;

/**
 * @param graph With all standings: a denial is a statement, though no line is drawn for it alone.
 * @returns a closed `details` with the statements in the order of the file, and after them the affiliations that carry words of a source.
 */
export function statementsNode(graph: StatementGraph, locale: string, words: AllWords): SvgNode {
  const { dataset } = graph.getAttributes();
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const names = new Map(dataset.actors.map((actor) => [actor.id, localName(actor, locale)]));
  const nameOf = (id: string): string => names.get(id) ?? id;

  const own = (lead: string, said: Said): SvgNode => {
    const source: Source = sources.get(said.source) ?? { id: said.source, kind: 'article' };
    return node(
      'li',
      {},
      node('strong', { dir: 'auto' }, turnArrows(cleanText(lead))),
      ...passage(said, source, source.language ?? dataset.language, words),
    );
  };
  const shown = new Map(
    relationsOf(graph).flatMap(({ relation, statements }) =>
      statements.map((statement) => [statement.id, relation] as const),
    ),
  );
  const statements = dataset.statements.flatMap((statement) => {
    const relation = shown.get(statement.id);
    return relation === undefined
      ? []
      : [
          own(
            words.edgeName(
              nameOf(statement.from),
              nameOf(statement.to),
              relationLabel(relation, words, locale),
              words.standings[statement.standing],
            ),
            statement,
          ),
        ];
  });
  const ties = affiliationsOf(graph)
    .filter(({ affiliation: { quote, locator } }) => quote !== undefined || locator !== undefined)
    .map(({ from, to, affiliation }) =>
      own(words.tieName(nameOf(from), nameOf(to), words.affiliations[affiliation.kind], affiliation.role), affiliation),
    );
  return node(
    'details',
    {},
    node('summary', {}, `${words.ui.evidence}: ${words.panel.statements(statements.length)}`),
    statements.length === 0 ? null : node('ol', {}, ...statements),
    ties.length === 0 ? null : node('p', {}, words.panel.affiliations),
    ties.length === 0 ? null : node('ul', {}, ...ties),
  );
}

/** What was said, in whose words, where and by whom. */
function passage(
  { claim, quote, attribution, when, date, until, count = 1, locator }: Said,
  source: Source,
  language: string | undefined,
  words: AllWords,
): SvgNode[] {
  const url = safeHttpUrl(source.url);
  const details = [
    words.evidence(undefined, quote?.paragraph, attribution),
    locator,
    when ?? (date === undefined ? undefined : words.date(date)),
    until === undefined ? undefined : words.ended(until),
    count > 1 ? `${words.count}: ${count}` : undefined,
  ]
    .filter((part): part is string => part !== undefined && part !== '')
    .map(cleanText);
  const lines = [
    claim === undefined ? null : node('p', { dir: 'auto' }, cleanText(claim)),
    // Where the tag is taken out its quotation marks go, too; they are those of the language.
    quote === undefined ? null : node('p', {}, node('q', { lang: language, dir: 'auto' }, cleanText(quote.exact))),
    node(
      'p',
      {},
      ...details.map((part) => `${part} · `),
      sourceNode(source, url === null || quote === undefined ? url : urlAtQuote(url, quote), words),
    ),
  ];
  return lines.filter((line) => line !== null);
}
