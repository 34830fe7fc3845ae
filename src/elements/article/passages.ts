/** The quotes of a dataset as passages of a text: what each is evidence for, and how it is marked. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Affiliation, Quote } from '../../data/schema.js';
import type { Standing } from '../../data/vocabulary.js';
import { buildGraph, edgeId } from '../../model/build-graph.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import { affiliationsOf, relationsOf } from '../../model/graph-queries.js';
import type { StatementGraph } from '../../model/types.js';
import type { HighlightGroup, Underline } from '../../anchoring/highlights.js';
import { colorsOf, localName, relationLabel, type SceneOptions } from '../../scene/build-scene.js';
import type { Theme } from '../../scene/theme.js';
import type { Selection } from '../core/selection.js';

/** A quote, and what it is evidence for. */
export interface EvidenceQuote {
  /** Id of the statement, or of the affiliation's edge. */
  readonly id: string;
  readonly quote: Quote;
  readonly source: string;
  /** Id of its edge. */
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  /** Relation and standing; null for an affiliation. */
  readonly claim: { readonly relation: string; readonly standing: Standing } | null;
  /** What an affiliation consists in; null for a statement. */
  readonly tie: Pick<Affiliation, 'kind' | 'role'> | null;
  readonly selection: Selection;
}

/** A quote that was found in the text of the page. */
export interface AnchoredQuote extends EvidenceQuote {
  readonly range: Range;
  /** Where it begins in the text, and how long it is, UTF-16 units. */
  readonly start: number;
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

/** Ids of what a graph shows: statements, and edges of affiliations. */
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
  const [a, b] = [from, to].map((id) =>
    localName(dataset.actors.find((actor) => actor.id === id) ?? { name: id }, locale),
  ) as [string, string];
  if (claim === null) return words.tieName(a, b, words.affiliations[tie!.kind], tie!.role);
  const relation = relationTypesOf(dataset).find(({ id }) => id === claim.relation);
  return words.edgeName(
    a,
    b,
    relation === undefined ? claim.relation : relationLabel(relation, words, locale),
    words.standings[claim.standing],
  );
}

/** Wishes, hearsay and denials are no more marked as facts than they are drawn as such. */
const UNDERLINES: Readonly<Record<Standing, Underline>> = {
  stated: 'solid',
  reported: 'dashed',
  implied: 'dashed',
  'called-for': 'dotted',
  denied: 'double',
};

/** Passages by how they are marked: in the colour of their relation, underlined by their standing. */
export function highlightsOf(
  passages: readonly AnchoredQuote[],
  graph: StatementGraph,
  theme: Theme,
): HighlightGroup[] {
  const colors = colorsOf(graph, theme);
  const groups = new Map<string, HighlightGroup & { readonly ranges: Range[] }>();
  const depths = depthsOf(passages);
  for (const [index, { claim, range }] of passages.entries()) {
    const color = claim === null ? theme.tie : (colors.get(claim.relation) ?? theme.ink);
    const underline = claim === null ? 'solid' : UNDERLINES[claim.standing];
    const [faint, depth] = [claim === null, depths[index]!];
    const key = `${color} ${underline} ${faint} ${depth}`;
    const group = groups.get(key) ?? { color, underline, faint, depth, ranges: [] };
    group.ranges.push(range);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Deeper underlines would run into the next line of the text. */
const DEEPEST = 2;

/** For each passage the least depth that none of the shorter ones has whose words it shares. */
function depthsOf(passages: readonly AnchoredQuote[]): number[] {
  const depths = passages.map(() => 0);
  const shortest = passages.map((_passage, index) => index).sort((a, b) => passages[a]!.length - passages[b]!.length);
  for (const [rank, index] of shortest.entries()) {
    const { start, length } = passages[index]!;
    const taken = new Set(
      shortest
        .slice(0, rank)
        .filter(
          (other) =>
            passages[other]!.start < start + length && start < passages[other]!.start + passages[other]!.length,
        )
        .map((other) => depths[other]!),
    );
    while (taken.has(depths[index]!) && depths[index]! < DEEPEST) depths[index]! += 1;
  }
  return depths;
}
