/** Collects what a picture shows, so that title, legend and source line can explain it. */
import type { Source } from '../../data/schema.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import { actorsOf, edgesOf, isRelation, sourcesOf } from '../../model/graph-queries.js';
import { memoize } from '../../model/memoize.js';
import type { StatementGraph } from '../../model/types.js';
import type { Contents } from './legend.js';
import { headingOf, relationLabel } from '../display-names.js';
import type { SceneOptions } from '../scene-options.js';
import { colorsOf } from '../style/relation-colors.js';
import { cleanText } from '../text/text-layout.js';
import { sidesInWords } from './sides-in-words.js';

/** The contents of the picture of a graph. */
export function contentsOf(
  graph: StatementGraph,
  { theme, words, locale, sides }: Pick<SceneOptions, 'theme' | 'words' | 'locale' | 'sides'>,
): Contents {
  const { dataset } = graph.getAttributes();
  const { used, ...signs } = signsInGraph(graph);
  const { title, description } = headingOf(dataset, locale);
  const colors = colorsOf(graph, theme);
  const sourceLine = (source: Source): string =>
    words.sourceLine(cleanText(source.title ?? source.id), source.publisher, source.published);
  return {
    title,
    description: [description, sidesInWords(graph, { words, locale, sides })].filter((part) => part !== '').join(' '),
    sources: sourcesOf(graph).map(sourceLine),
    relations: relationTypesOf(dataset)
      .filter(({ id }) => used.has(id))
      .map((type) => ({
        id: type.id,
        label: relationLabel(type, words, locale),
        color: colors.get(type.id)!,
        marker: type.marker,
      })),
    ...signs,
  };
}

/** Which signs the edges and actors of a graph have, and the ids of the relation types in use. */
export const signsInGraph = memoize((graph: StatementGraph) => {
  const actors = actorsOf(graph);
  const edges = edgesOf(graph);
  const relations = edges.filter(isRelation);
  return {
    used: new Set(relations.map(({ relation }) => relation.id)),
    standings: new Set(relations.map(({ standing }) => standing)),
    disputed: relations.some(({ disputed }) => disputed),
    ended: relations.some(({ ended }) => ended !== null),
    affiliations: relations.length < edges.length,
    kinds: new Set(actors.map(({ actor }) => actor.kind)),
    agents: actors.some(({ agents }) => agents.length > 0),
  };
});
