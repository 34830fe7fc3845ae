/** The quotes of a dataset: what each is evidence for, and how it is highlighted in the text of an article. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Affiliation, Quote } from '../../data/schema.js';
import type { Standing } from '../../data/vocabulary.js';
import { buildGraph, edgeId } from '../../model/build-graph.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import { relationsOf } from '../../model/graph-queries.js';
import { affiliationsOf } from '../../model/edge-lists.js';
import type { StatementGraph } from '../../model/types.js';
import type { HighlightGroup, Underline } from '../../anchoring/highlights.js';
import { colorsOf, localName, relationLabel, type SceneOptions } from '../../scene/build-scene.js';
import type { Theme } from '../../scene/theme.js';
import type { Selection } from '../../model/selection.js';

/** A quote, and what it is evidence for. */
export interface EvidenceQuote {
  /** The id of the statement, or of the edge of the affiliation. */
  readonly id: string;
  readonly quote: Quote;
  readonly source: string;
  /** The id of the edge. */
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  /** Relation and standing; null for an affiliation. */
  readonly claim: { readonly relation: string; readonly standing: Standing } | null;
  /** The kind of an affiliation, and the role; null for a statement. */
  readonly tie: Pick<Affiliation, 'kind' | 'role'> | null;
  readonly selection: Selection;
}

/** A quote that was found in the text of the page. */
export interface AnchoredQuote extends EvidenceQuote {
  readonly range: Range;
  /** Where the quote begins in the text, UTF-16 units. */
  readonly start: number;
  /** In UTF-16 units. */
  readonly length: number;
}

/** All quotes of a dataset, whatever is filtered. */
export function evidenceQuotes(dataset: Dataset): EvidenceQuote[] {
  const statements = dataset.statements.flatMap(
    ({ id, quote, source, from, relation, to, standing }): EvidenceQuote[] =>
      quote === undefined
        ? []
        : [
            {
              id,
              quote,
              source,
              edge: edgeId(from, relation, to),
              from,
              to,
              claim: { relation, standing },
              tie: null,
              selection: { kind: 'statement', id },
            },
          ],
  );
  const ties = affiliationsOf(buildGraph(dataset)).flatMap(
    ({ id, from, to, affiliation: { quote, source, kind, role } }): EvidenceQuote[] =>
      quote === undefined
        ? []
        : [
            {
              id,
              quote,
              source,
              edge: id,
              from,
              to,
              claim: null,
              tie: { kind, role },
              selection: { kind: 'edge', id },
            },
          ],
  );
  return [...statements, ...ties];
}

/** The ids of the statements and of the edges of affiliations that a graph shows. */
export function shownIn(graph: StatementGraph): Set<string> {
  return new Set([
    ...relationsOf(graph).flatMap(({ statements }) => statements.map(({ id }) => id)),
    ...affiliationsOf(graph).map(({ id }) => id),
  ]);
}

/** "Canada → Juan Guaidó: support, stated" */
export function nameOfQuote(
  { from, to, claim, tie }: EvidenceQuote,
  dataset: Dataset,
  { words, locale }: Pick<SceneOptions, 'words' | 'locale'>,
): string {
  const nameOfActor = (id: string): string =>
    localName(dataset.actors.find((actor) => actor.id === id) ?? { name: id }, locale);
  const fromName = nameOfActor(from);
  const toName = nameOfActor(to);
  if (claim === null) return words.tieName(fromName, toName, words.affiliations[tie!.kind], tie!.role);
  const relation = relationTypesOf(dataset).find(({ id }) => id === claim.relation);
  return words.edgeName(
    fromName,
    toName,
    relation === undefined ? claim.relation : relationLabel(relation, words, locale),
    words.standings[claim.standing],
  );
}

/**
 * How the standing of a statement is shown by the line under its quote: firm ones are solid, as in the picture. No
 * browser can cross an underline, so that a denial is dashed here, as its line is.
 */
const UNDERLINES: Readonly<Record<Standing, Underline>> = {
  stated: 'solid',
  reported: 'dashed',
  implied: 'dashed',
  'called-for': 'dotted',
  denied: 'dashed',
};

/** Groups quotes that are highlighted alike: in the colour of their relation, with the underline of their standing. */
export function highlightsOf(
  passages: readonly AnchoredQuote[],
  graph: StatementGraph,
  theme: Theme,
): HighlightGroup[] {
  const colors = colorsOf(graph, theme);
  const groups = new Map<string, HighlightGroup & { readonly ranges: Range[] }>();
  const depths = depthsOf(passages);
  const grounded = new Set<string>();
  for (const [index, { claim, range, start, length }] of passages.entries()) {
    const color = claim === null ? theme.tie : (colors.get(claim.relation) ?? theme.ink);
    const underline = claim === null ? 'solid' : UNDERLINES[claim.standing];
    const faint = claim === null;
    const depth = depths[index]!;
    const words = `${start} ${length}`;
    const bare = grounded.has(words);
    if (!faint) grounded.add(words);
    const key = `${color} ${underline} ${faint} ${bare} ${depth}`;
    const group = groups.get(key) ?? { color, underline, faint, bare, depth, ranges: [] };
    group.ranges.push(range);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The lowest of the underlines that stand under one another; a lower one would run into the next line of the text. */
const MAX_DEPTH = 2;

/** For each quote the least depth that no shorter quote has with which it overlaps. */
function depthsOf(passages: readonly AnchoredQuote[]): number[] {
  const depths = passages.map(() => 0);
  const shortest = passages.map((_passage, index) => index).sort((a, b) => passages[a]!.length - passages[b]!.length);
  const overlap = (a: AnchoredQuote, b: AnchoredQuote): boolean =>
    a.start < b.start + b.length && b.start < a.start + a.length;
  for (const [rank, index] of shortest.entries()) {
    const taken = new Set(
      shortest
        .slice(0, rank)
        .filter((other) => overlap(passages[other]!, passages[index]!))
        .map((other) => depths[other]!),
    );
    while (taken.has(depths[index]!) && depths[index]! < MAX_DEPTH) depths[index]! += 1;
  }
  return depths;
}
