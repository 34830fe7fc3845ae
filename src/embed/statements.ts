/** Lists every statement behind a picture as markup, for readers without scripts or without the picture. */
import { safeHttpUrl } from '../data/safe-http-url.js';
import type { Source, Statement } from '../data/schema.js';
import { urlAtQuote } from '../data/url-at-quote.js';
import { relationsOf } from '../model/graph-queries.js';
import { affiliationsOf } from '../model/edge-lists.js';
import type { StatementGraph } from '../model/types.js';
import { node, type SvgNode } from '../render/svg/svg-tree.js';
import { localName, relationLabel } from '../scene/display-names.js';
import { turnArrows } from '../scene/notes/note-texts.js';
import { cleanText } from '../scene/text/text-layout.js';
import type { AllWords } from '../i18n/types.js';
import { sourceNode } from './picture.js';

/** The fields of a statement or an affiliation that come from its source. */
type SourcedClaim = Pick<Statement, 'source' | 'quote' | 'locator'> &
  Partial<Pick<Statement, 'claim' | 'url' | 'attribution' | 'when' | 'date' | 'until' | 'count'>>;

/**
 * @param graph The graph with all standings. Denials are listed, although no line is drawn for a denial alone.
 * @returns a closed `details` element with the statements in the order of the file, then the affiliations with a quote
 *   or a locator.
 */
export function statementsNode(graph: StatementGraph, locale: string, words: AllWords): SvgNode {
  const { dataset, ended } = graph.getAttributes();
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const names = new Map(dataset.actors.map((actor) => [actor.id, localName(actor, locale)]));
  const nameOf = (id: string): string => names.get(id) ?? id;

  const itemOf = (lead: string, claim: SourcedClaim, hasEnded = false): SvgNode => {
    const source: Source = sources.get(claim.source) ?? { id: claim.source, kind: 'article' };
    return node(
      'li',
      {},
      node('strong', { dir: 'auto' }, turnArrows(cleanText(lead))),
      ...passage(claim, source, source.language ?? dataset.language, words, hasEnded),
    );
  };
  const shown = new Map(
    relationsOf(graph).flatMap(({ relation, statements }) =>
      statements.map((statement) => [statement.id, relation] as const),
    ),
  );
  const statements = dataset.statements.flatMap((statement) => {
    const relation = shown.get(statement.id);
    if (relation === undefined) return [];
    const label = relationLabel(relation, words, locale);
    const standing = words.standings[statement.standing];
    return [
      itemOf(
        words.edgeName(nameOf(statement.from), nameOf(statement.to), label, standing),
        statement,
        ended.has(statement),
      ),
    ];
  });
  const ties = affiliationsOf(graph)
    .filter(({ affiliation: { quote, locator } }) => quote !== undefined || locator !== undefined)
    .map(({ from, to, affiliation }) =>
      itemOf(
        words.tieName(nameOf(from), nameOf(to), words.affiliations[affiliation.kind], affiliation.role),
        affiliation,
      ),
    );
  return node(
    'details',
    {},
    node('summary', {}, `${words.ui.evidence}${words.colon}${words.panel.statements(statements.length)}`),
    statements.length === 0 ? null : node('ol', {}, ...statements),
    ties.length === 0 ? null : node('p', {}, words.panel.affiliations),
    ties.length === 0 ? null : node('ul', {}, ...ties),
  );
}

/** A quote without its outer quotation marks, which `<q>` gives; those within it alternate with them. */
function withinMarks(text: string, words: AllWords): string {
  const [before = '', after = ''] = words.quoted('\n').split('\n');
  const whole = words.quoted(text);
  return whole.slice(before.length, whole.length - after.length);
}

/** A row of a table, as a link to its address. */
function rowNode(href: string, locator = href): SvgNode {
  const attributes = { href, rel: 'noopener noreferrer nofollow', style: 'color:inherit' };
  return node('a', attributes, node('bdi', {}, cleanText(locator)));
}

/** The claim, the quote, and a line with paragraph, attribution, date and source. */
function passage(
  { claim, quote, attribution, when, date, until, count = 1, locator, url: address }: SourcedClaim,
  source: Source,
  language: string | undefined,
  words: AllWords,
  hasEnded: boolean,
): SvgNode[] {
  const url = safeHttpUrl(source.url);
  const planned = until === undefined ? undefined : words.table.until(words.date(until));
  const end = hasEnded && until !== undefined ? words.ended(until) : planned;
  const row = safeHttpUrl(address);
  const details = [
    words.evidence(undefined, quote?.paragraph, attribution),
    row === null ? locator : undefined,
    when ?? (date === undefined ? undefined : words.date(date)),
    end,
    count > 1 ? `${words.count}${words.colon}${count}` : undefined,
  ]
    .filter((part): part is string => part !== undefined && part !== '')
    .map(cleanText);
  const lines = [
    claim === undefined ? null : node('p', { dir: 'auto' }, cleanText(claim)),
    // `<q>` gives the quotation marks of the language. Where a feed reader removes the element, they are lost, too.
    quote === undefined
      ? null
      : node('p', {}, node('q', { lang: language, dir: 'auto' }, cleanText(withinMarks(quote.exact, words)))),
    node(
      'p',
      {},
      ...(row === null ? [] : [rowNode(row, locator), ' · ']),
      ...details.map((part) => `${part} · `),
      sourceNode(source, url === null || quote === undefined ? url : urlAtQuote(url, quote), words),
    ),
  ];
  return lines.filter((line) => line !== null);
}
