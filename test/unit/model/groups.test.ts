/** Groups of actors: those that a dataset gives, communities that are found, and both folded into marks. */
import { describe, expect, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { validateFilter } from '../../../src/model/filter/validate-filter.js';
import { actorsOf, relationsOf } from '../../../src/model/graph-queries.js';
import { actorGroupsOf } from '../../../src/model/groups/actor-groups.js';
import { selectedGroup } from '../../../src/model/groups/selected-group.js';
import { searchItems } from '../../../src/model/search/search-items.js';
import { tieRows } from '../../../src/model/table/table-rows.js';
import type { Filter } from '../../../src/model/types.js';
import { noticesOf } from '../../../src/model/view/view-notices.js';
import { blocs } from '../../scenes/blocs.js';

const given = parseDataset(blocs());
const linesIn = (dataset: Dataset, filter: Filter): string[] =>
  relationsOf(buildGraph(dataset, filter)).map(
    ({ from, relation, to, statements }) =>
      `${from} ${relation.id} ${to} ${statements.reduce((sum, { count }) => sum + count, 0)}`,
  );

describe('groups', () => {
  test('that are given have their members, those with most events first', () => {
    const { areGiven, groups, of } = actorGroupsOf(given);
    expect(areGiven).toBe(true);
    expect(groups.map(({ id, name, members }) => [id, name, members.length])).toEqual([
      ['north', 'Northern bloc', 5],
      ['south', 'Southern bloc', 5],
      ['east', 'Eastern bloc', 5],
    ]);
    expect(groups[0]!.members.map(({ id }) => id).slice(0, 2)).toEqual(['north-1', 'north-2']);
    expect(of.get('east-3')?.id).toBe('east');
    expect(of.has('alone')).toBe(false);
  });

  test('that no actor names are none', () => {
    const input = { ...(blocs() as { groups: object[] }) };
    const dataset = parseDataset({ ...input, groups: [...input.groups, { id: 'empty', name: 'Empty' }] });
    expect(actorGroupsOf(dataset).groups.map(({ id }) => id)).toEqual(['north', 'south', 'east']);
  });

  test('are not looked for in a small graph', () => {
    expect(actorGroupsOf(parseDataset(blocs(5, { given: false }))).groups).toEqual([]);
  });

  test('are found in a large one, and named after their greatest members', () => {
    const { areGiven, groups, of } = actorGroupsOf(parseDataset(blocs(40, { given: false })));
    expect(areGiven).toBe(false);
    expect(of.has('alone')).toBe(false);
    // Rings of forty are no cliques: a community may be a part of one, and never of two.
    for (const { id, name, members } of groups) {
      expect(new Set(members.map((actor) => actor.id.split('-')[0])).size).toBe(1);
      expect(id).toBe(members[0]!.id);
      expect(name).toBe(
        `${members
          .slice(0, 3)
          .map((actor) => actor.name)
          .join(', ')} +${members.length - 3}`,
      );
    }
  });
});

describe('folded groups', () => {
  test('are marks, between which lines hold the statements of their members', () => {
    const graph = buildGraph(given, { groups: 'folded' });
    expect(actorsOf(graph).map(({ id, actor, agents }) => [id, actor.kind, actor.name, agents.length])).toEqual([
      ['group:north', 'group', 'Northern bloc', 5],
      ['group:south', 'group', 'Southern bloc', 5],
      ['group:east', 'group', 'Eastern bloc', 5],
      ['alone', 'organisation', 'Nobody’s friend', 0],
    ]);
    expect(linesIn(given, { groups: 'folded' })).toEqual([
      'group:north conflict group:south 16',
      'group:south conflict group:north 5',
      'group:east conflict group:south 2',
      'group:north cooperation group:east 4',
    ]);
    expect(tieRows(graph)[0]).toMatchObject({ from: 'group:north', fromAgent: 'north-1', to: 'group:south' });
  });

  test('open in place, while the others stay folded', () => {
    const filter: Filter = { groups: 'folded', openGroups: ['south'] };
    expect(buildGraph(given, filter).nodes()).toEqual([
      'group:north',
      'group:east',
      'south-1',
      'south-2',
      'south-3',
      'south-4',
      'south-5',
      'alone',
    ]);
    expect(linesIn(given, filter).filter((line) => line.includes('conflict'))).toEqual([
      'group:north conflict south-1 16',
      'south-1 conflict group:north 5',
      'group:east conflict south-2 2',
    ]);
    // All openGroups, nothing is folded: the marks are gone.
    expect(buildGraph(given, { groups: 'folded', openGroups: ['north', 'south', 'east'] }).order).toBe(16);
  });

  test('leave the graph alone where they are outlined, not shown, or not there', () => {
    for (const groups of ['none', 'hulls'] as const) expect(buildGraph(given, { groups }).order).toBe(16);
    expect(buildGraph(parseDataset(blocs(5, { given: false })), { groups: 'folded' }).order).toBe(16);
  });

  test('lose nothing of what other filters leave', () => {
    const events = (filter: Filter): number =>
      relationsOf(buildGraph(given, filter))
        .flatMap(({ statements }) => statements)
        .reduce((sum, { count }) => sum + count, 0);
    const conflict: Filter = { relations: ['conflict'] };
    expect(events({ ...conflict, groups: 'folded' })).toBe(events(conflict));
    expect(buildGraph(given, { ...conflict, groups: 'folded' }).nodes()).toEqual([
      'group:north',
      'group:south',
      'group:east',
    ]);
    expect(linesIn(given, { groups: 'folded', focus: 'group:east' })).toHaveLength(2 + 2);
    expect(linesIn(given, { groups: 'folded', focus: 'east-2', relations: ['cooperation'] })).toEqual([
      'group:north cooperation group:east 4',
    ]);
  });

  test('take agents along with their principals', () => {
    const input = blocs() as { actors: object[] };
    const agent = {
      id: 'agent',
      kind: 'person',
      name: 'Agent',
      affiliations: [{ kind: 'acts-for', to: 'north-1', source: 'table' }],
    };
    const dataset = parseDataset({ ...input, actors: [...input.actors, agent] });
    const [north] = actorsOf(buildGraph(dataset, { groups: 'folded', fold: true }));
    expect(north?.agents.map(({ id }) => id)).toContain('agent');
    expect(buildGraph(dataset, { groups: 'folded' }).hasNode('agent')).toBe(true);
  });

  test('stay open where an actor has the id of their mark', () => {
    const input = blocs() as { actors: object[] };
    const dataset = parseDataset({
      ...input,
      actors: [
        ...input.actors,
        { id: 'group:north', kind: 'state', name: 'Its own' },
        { id: 'group:x', kind: 'group', name: 'X' },
      ],
    });
    const graph = buildGraph(dataset, { groups: 'folded' });
    expect(graph.hasNode('north-1')).toBe(true);
    expect(graph.hasNode('group:x')).toBe(true);
    expect(graph.getNodeAttribute('group:north', 'actor').name).toBe('Its own');
  });

  test('are derived from a dataset with marks as from one without', () => {
    const filter: Filter = { groups: 'folded', openGroups: ['east'] };
    const graph = buildGraph(given, filter);
    const again = buildGraph(graph.getAttribute('dataset'), filter);
    expect([again.nodes(), again.edges()]).toEqual([graph.nodes(), graph.edges()]);
    expect(noticesOf(graph, { selected: 'actor:group:north' })).toEqual([]);
  });
});

describe('a focus on a group whose members are shown', () => {
  const EAST = [1, 2, 3, 4, 5].map((i) => `east-${i}`);

  test('shows them alone, or with what is near to them', () => {
    const filter: Filter = { focus: 'group:east' };
    const graph = buildGraph(given, filter);
    expect(graph.nodes()).toEqual(EAST);
    expect(relationsOf(graph)).toHaveLength(10);
    expect(buildGraph(given, { ...filter, depth: 1 }).nodes()).toEqual(['north-1', 'south-2', ...EAST]);
    // Folded, the mark is in focus, as ever.
    expect(buildGraph(given, { ...filter, groups: 'folded', openGroups: ['south'] }).nodes()).toEqual([
      'group:north',
      'group:east',
      'south-2',
    ]);
    expect(buildGraph(given, { ...filter, groups: 'folded', openGroups: ['east'] }).nodes()).toEqual(EAST);
  });

  test('is not cut by top, and leaves out what other parts of the filter hide', () => {
    expect(buildGraph(given, { focus: 'group:east', top: 2 }).nodes()).toEqual(EAST);
    expect(buildGraph(given, { focus: 'group:east', depth: 1, top: 1 }).order).toBe(6);
    expect(buildGraph(given, { focus: 'group:east', relations: ['conflict'] }).size).toBe(0);
    expect(noticesOf(buildGraph(given, { focus: 'group:east', relations: ['conflict'] }), {})).toMatchObject([
      { code: 'nothing-shown', path: 'focus', ids: ['group:east'] },
    ]);
  });

  test('is that of an actor where one has the id', () => {
    const input = blocs() as { actors: object[] };
    const dataset = parseDataset({
      ...input,
      actors: [...input.actors, { id: 'group:east', kind: 'state', name: 'Its own' }],
    });
    expect(buildGraph(dataset, { focus: 'group:east' }).nodes()).toEqual(['group:east']);
  });
});

test('a group is selected by the id of its mark as long as its members are shown', () => {
  const selection = { kind: 'actor', id: 'group:east' } as const;
  const idIn = (filter: Filter): string | undefined => selectedGroup(buildGraph(given, filter), selection)?.id;
  expect([idIn({}), idIn({ groups: 'none' }), idIn({ groups: 'folded', openGroups: ['east'] })]).toEqual([
    'east',
    'east',
    'east',
  ]);
  expect(idIn({ groups: 'folded' })).toBeUndefined();
  expect(selectedGroup(buildGraph(given, {}), { kind: 'actor', id: 'group:west' })).toBeNull();
  expect(selectedGroup(buildGraph(given, {}), { kind: 'edge', id: 'group:east' })).toBeNull();
  expect(noticesOf(buildGraph(given, {}), { selected: 'actor:group:east' })).toEqual([]);
  expect(noticesOf(buildGraph(given, {}), { selected: 'actor:group:west' })).toMatchObject([
    { code: 'selected-unknown' },
  ]);
});

test('a search for a member finds the group that holds it', () => {
  const items = searchItems(buildGraph(given, { groups: 'folded' }), () => []);
  const found = items.filter(({ fields }) => fields.some(({ text }) => text === 'South 3'));
  expect(found.map(({ kind, id }) => `${kind}:${id}`)).toEqual(['actor:group:south']);
});

test('a filter names groups that there are', () => {
  const check = (filter: object) => (): void => validateFilter(given, filter);
  expect(check({ groups: 'folded', openGroups: ['north'], focus: 'group:south' })).not.toThrow();
  expect(check({ groups: 'tree' })).toThrow('groups: found "tree", expected "none", "hulls", "folded".');
  expect(check({ openGroups: ['west'] })).toThrow('openGroups: found "west", expected "north", "south", "east".');
  expect(check({ focus: 'group:south' })).not.toThrow();
  expect(check({ focus: 'group:west' })).toThrow('focus: no actor has the id "group:west".');
  expect(() => validateFilter(parseDataset(blocs(5, { given: false })), { openGroups: ['north'] })).toThrow(
    'openGroups: found "north", but the dataset has no groups.',
  );
});
