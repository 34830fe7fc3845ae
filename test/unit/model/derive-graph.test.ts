/** Edges are all statements of the same from, relation and to. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { STANDINGS, type Standing } from '../../../src/data/vocabulary.js';
import { buildGraph, edgeId, firmest } from '../../../src/model/build-graph.js';
import { actorsOf, degrees, edgesOf, relationsOf } from '../../../src/model/graph-queries.js';
import { affiliationsOf } from '../../../src/model/edge-lists.js';
import { endsOf, passingStatements } from '../../../src/model/filter/filter-steps.js';
import type { Filter, RelationEdge } from '../../../src/model/types.js';
import { actor, arbitraryDataset, parse, statement } from '../data/datasets.js';
import { runs } from '../../tools/runs.js';

/** The edge that statements of these standings make. */
function edgeOf(standings: readonly Standing[], filter: Filter = {}): RelationEdge | undefined {
  const dataset = parse({ statements: standings.map((standing, index) => statement({ id: String(index), standing })) });
  return relationsOf(buildGraph(dataset, filter))[0];
}

describe('edgeId', () => {
  it('encodes each part, so that different edges never share an id', () => {
    expect(edgeId('us', 'support', 'guaido')).toBe('us/support/guaido');
    expect(edgeId('a/b', 'support', 'ü %')).toBe('a%2Fb/support/%C3%BC%20%25');
    expect(edgeId('a/support', 'support', 'b')).not.toBe(edgeId('a', 'support', 'support/b'));
  });
});

describe('buildGraph', () => {
  it('groups statements by from, relation and to, in the order of the file', () => {
    const dataset = parse({
      statements: [
        statement({ id: '1' }),
        statement({ id: '2', relation: 'recognition' }),
        statement({ id: '3', from: 'guaido', to: 'us' }),
        statement({ id: '4', source: 'a', quote: { exact: 'words' } }),
      ],
    });
    const edges = relationsOf(buildGraph(dataset));
    expect(edges.map(({ id, statements }) => [id, statements.map((each) => each.id)])).toEqual([
      ['us/support/guaido', ['1', '4']],
      ['us/recognition/guaido', ['2']],
      ['guaido/support/us', ['3']],
    ]);
    expect(edges.map(({ relation }) => relation.label)).toEqual(['Support', 'Recognition', 'Support']);
  });

  it('gives an edge its declared relation', () => {
    const dataset = parse({
      relationTypes: [{ id: 'mediation', label: 'Mediation', color: '#123456' }],
      statements: [statement({ relation: 'mediation' })],
    });
    expect(relationsOf(buildGraph(dataset))[0]?.relation).toMatchObject({
      id: 'mediation',
      label: 'Mediation',
      color: '#123456',
      marker: 'triangle',
    });
  });

  it.each([
    [['called-for', 'implied', 'reported', 'stated'], 'stated'],
    [['called-for', 'reported', 'implied'], 'reported'],
    [['called-for', 'implied'], 'implied'],
    [['denied', 'called-for'], 'called-for'],
  ] as const)('takes of %j the firmest', (standings, expected) => {
    expect(edgeOf(standings)?.standing).toBe(expected);
  });

  it('does not give the standing `stated` to edges with only hearsay, wishes or denials', () => {
    expect(STANDINGS).toEqual(['stated', 'reported', 'implied', 'called-for', 'denied']);
    for (const standing of STANDINGS) expect(firmest([standing, standing])).toBe(standing);
  });

  it('marks an edge as disputed where one denies what another does not', () => {
    expect(edgeOf(['reported', 'denied'])).toMatchObject({ standing: 'reported', disputed: true });
    expect(edgeOf(['reported', 'called-for'])?.disputed).toBe(false);
    expect(edgeOf(['denied', 'denied'], { standings: ['denied'] })).toMatchObject({
      standing: 'denied',
      disputed: false,
    });
  });

  it('hides edges that rest on denials alone, unless denials are asked for', () => {
    expect(edgeOf(['denied', 'denied'])).toBeUndefined();
    expect(edgeOf(['denied'], { relations: ['support'], asOf: '2019' })).toBeUndefined();
    expect(edgeOf(['denied'], { standings: ['stated', 'denied'] })?.standing).toBe('denied');
    expect(edgeOf(['denied'], { standings: ['stated'] })).toBeUndefined();
  });

  it('has the ids of actors and edges for keys, whatever they are', () => {
    const ids = ['__proto__', 'constructor', '0'];
    const graph = buildGraph(
      parse({
        actors: ids.map((id) => actor(id, { affiliations: [{ kind: 'leads', to: '__proto__', source: 'd' }] })),
        statements: [statement({ from: '__proto__', to: 'constructor' })],
      }),
    );
    expect(graph.nodes()).toEqual(ids);
    expect(graph.edges()).toEqual(['__proto__/support/constructor', ...ids.map((id) => `${id}/~leads/__proto__`)]);
    expect(actorsOf(graph).map(({ id }) => id)).toEqual(ids);
    expect(graph.getNodeAttributes('__proto__').actor.name).toBe('Name of __proto__');
  });

  it('gives different ids to affiliations that are given several times', () => {
    const tie = (kind: string, to: string): object => ({ kind, to, source: 'd' });
    const graph = buildGraph(
      parse({
        actors: [
          actor('a/b', {
            affiliations: [
              tie('leads', 'c'),
              tie('leads', 'c'),
              tie('part-of', 'c'),
              tie('leads', 'c'),
              tie('leads', 'c/2'),
            ],
          }),
          actor('c'),
          actor('c/2'),
        ],
      }),
    );
    expect(affiliationsOf(graph).map(({ id }) => id)).toEqual([
      'a%2Fb/~leads/c',
      'a%2Fb/~leads/c/2',
      'a%2Fb/~part-of/c',
      'a%2Fb/~leads/c/3',
      'a%2Fb/~leads/c%2F2',
    ]);
  });

  it('puts relations before affiliations and counts only relations as degree', () => {
    const graph = buildGraph(
      parse({
        actors: [actor('x', { affiliations: [{ kind: 'leads', to: 'y', source: 'd' }] }), actor('y'), actor('z')],
        statements: [statement({ from: 'x', to: 'y' }), statement({ id: 't', from: 'x', to: 'x' })],
      }),
    );
    expect(edgesOf(graph).map(({ type }) => type)).toEqual(['relation', 'relation', 'affiliation']);
    expect([...degrees(graph)]).toEqual([
      ['x', 2],
      ['y', 1],
      ['z', 0],
    ]);
  });

  it('has every statement that passes exactly once, except lone denials, for any dataset and filter', () => {
    const filters: fc.Arbitrary<Filter> = fc.record(
      {
        relations: fc.subarray(['support', 'recognition', 'severed-ties', 'security-aid']),
        standings: fc.subarray([...STANDINGS]),
        asOf: fc.constantFrom('2018', '2019-01', '2019-01-24', '2020'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(arbitraryDataset, filters, (input, filter) => {
        const dataset = parseDataset(input);
        const graph = buildGraph(dataset, filter);
        const edges = relationsOf(graph);
        const carried = edges.flatMap(({ statements }) => statements.map(({ id }) => id));
        const { relations, standings } = filter;
        const passing = passingStatements(dataset, filter).filter((each) => relations?.includes(each.relation) ?? true);
        const ends = endsOf(dataset, filter);
        const edgeKey = (each: { from: string; relation: string; to: string }): string =>
          JSON.stringify([each.from, each.relation, each.to]);
        const asked = passing.filter(({ standing }) => standings?.includes(standing) ?? standing !== 'denied');
        const affirmed = new Set(asked.filter(({ standing }) => standing !== 'denied').map(edgeKey));
        const expected = passing.filter(
          (each) => asked.includes(each) || (each.standing === 'denied' && affirmed.has(edgeKey(each))),
        );
        expect(carried.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());

        const all = edgesOf(graph);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const nodes = new Set(actorsOf(graph).map(({ id }) => id));
        for (const { from, to } of all) expect(nodes.has(from) && nodes.has(to)).toBe(true);
        for (const { statements, standing, from, to, relation } of edges) {
          expect(
            statements.every((each) => each.from === from && each.to === to && each.relation === relation.id),
          ).toBe(true);
          // What has ended says nothing of what holds, and neither do denials of what others affirm.
          const affirming = statements.filter((each) => each.standing !== 'denied');
          const deciding = affirming.length > 0 ? affirming : statements;
          const open = deciding.filter((each) => !ends.has(each));
          expect(STANDINGS.indexOf(standing)).toBe(
            Math.min(...(open.length > 0 ? open : deciding).map((each) => STANDINGS.indexOf(each.standing))),
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
