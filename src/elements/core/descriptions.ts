/** Texts for screen readers: the graph in a few sentences, and what was selected. Pure functions. */
import type { RelationType } from '../../data/vocabulary.js';
import { edgesOf, relationsOf } from '../../model/graph-queries.js';
import { affiliationsOf, isIncident } from '../../model/edge-lists.js';
import { summarise } from '../../model/summary.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { endNames } from '../../scene/actors/folded-agents.js';
import { localName, relationLabel, standingLabel } from '../../scene/build-scene.js';
import { shortLabel } from '../../scene/text/text-layout.js';
import type { InteractionWords, Names } from '../../i18n/interaction-types.js';
import { lateOf } from '../../i18n/late-of.js';
import { selectedGroup } from '../../model/groups/selected-group.js';
import type { ViewContext } from './view-context.js';
import { targetOf, type Selection } from '../../model/selection.js';

/** The most names in a list, and the most letters of a name: a text that is heard has to be short. */
const MOST_NAMES = 5;
const LONGEST_NAME = 40;

type Said = Pick<ViewContext, 'graph' | 'words' | 'locale'>;

/** The name of an actor, cut where it is long. */
export function accessibleName(graph: StatementGraph, id: string, locale: string): string {
  const actor = graph.getAttribute('dataset').actors.find((candidate) => candidate.id === id);
  return shortLabel(actor === undefined ? id : localName(actor, locale), LONGEST_NAME);
}

/** How large the graph is, who is most connected and who stands with whom. */
export function describeSummary({ graph, words, locale }: Said, { summary: say }: InteractionWords): string {
  const { actors, relations, affiliations, most, stands, rest } = summarise(graph);
  const name = (id: string): string => accessibleName(graph, id, locale);
  const names = (ids: readonly string[]): Names => {
    // "And one other" is no shorter than its name.
    const shown = ids.length <= MOST_NAMES + 1 ? ids : ids.slice(0, MOST_NAMES);
    return { shown: shown.map(name), others: ids.length - shown.length };
  };
  const label = (relation: RelationType): string => shortLabel(relationLabel(relation, words, locale), LONGEST_NAME);
  return [
    say.size(actors, relations, affiliations),
    ...(most === null ? [] : [say.most(name(most.id), most.relations)]),
    ...stands.map(({ relation, standing, disputed, ended, from, to }) => {
      const manner = [
        ...(standing === 'stated' && !disputed ? [] : [standingLabel({ standing, disputed }, words)]),
        ...(ended ? [words.standings.ended] : []),
      ];
      return say.stand(
        relation.id,
        label(relation),
        manner.length === 0 ? undefined : manner.join(words.separator),
        names(from),
        names(to),
      );
    }),
    ...(rest === 0 ? [] : [say.rest(rest)]),
  ].join(' ');
}

/**
 * What was selected, with the number of what it rests on; empty when it is not shown.
 *
 * @param named Whether its name is to be said: it is not where the focus moves to a heading that has it.
 */
export function describeSelection(
  { graph, words, locale }: Said,
  selection: Selection,
  named: boolean,
  { announcements }: InteractionWords,
): string {
  const target = targetOf(graph, selection);
  if (target === null) return groupInWords({ graph, words, locale }, selection, named);
  if (target.kind === 'actor') {
    const at = (edges: readonly EdgeAttributes[]): number => edges.filter((edge) => isIncident(edge, target.id)).length;
    const { kind } = graph.getAttribute('dataset').actors.find(({ id }) => id === target.id)!;
    return announcements.actor(
      named ? accessibleName(graph, target.id, locale) : undefined,
      words.actorKinds[kind],
      at(relationsOf(graph)),
      at(affiliationsOf(graph)),
    );
  }
  const edge = edgesOf(graph).find(({ id }) => id === target.id)!;
  const [from, to] = endNames(edge, (id) => accessibleName(graph, id, locale), words);
  if (edge.type === 'affiliation') {
    const { kind, role } = edge.affiliation;
    return announcements.affiliation(
      named ? words.tieName(from, to, words.affiliations[kind], role) : undefined,
      words.affiliation,
      words.affiliations[kind],
    );
  }
  const relation = relationLabel(edge.relation, words, locale);
  const standing = standingLabel(edge, words);
  return announcements.relation(
    named ? words.edgeName(from, to, relation, standing) : undefined,
    relation,
    standing,
    edge.statements.length,
  );
}

/** A group that was selected by its outline, with the number of its members; empty where none was. */
function groupInWords({ graph, words, locale }: Said, selection: Selection, named: boolean): string {
  const group = selectedGroup(graph, selection);
  if (group === null) return '';
  const members = lateOf(words).filters.groups.members(group.members.length);
  const name = named ? [shortLabel(localName(group, locale), LONGEST_NAME)] : [];
  return [...name, words.actorKinds.group, members].join(words.separator);
}
