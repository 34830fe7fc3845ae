/** What a graph says in a few sentences, and in how many words. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSummary } from '../../../src/elements/core/descriptions.js';
import { relationsOf } from '../../../src/model/graph-queries.js';
import { summarise } from '../../../src/model/summary.js';
import type { RelationEdge, StatementGraph } from '../../../src/model/types.js';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import { en } from '../../../src/i18n/en.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { article, graphOf, randomDataset, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

const told = (graph: StatementGraph): string[] =>
  summarise(graph).stands.map(
    ({ relation, standing, disputed, from, to }) =>
      `${from.join('+')} ${relation.id} ${to.join('+')} ${standing}${disputed ? ' disputed' : ''}`,
  );
const inWords = (graph: StatementGraph, locale = 'en'): string =>
  describeSummary({ graph, words: en, locale }, lateEn.interaction);

describe('a summary', () => {
  test('counts, and names who is most connected', () => {
    expect(summarise(graphOf(article))).toMatchObject({
      actors: 17,
      relations: 13,
      affiliations: 7,
      most: { id: 'guaido', relations: 8 },
      rest: 0,
    });
    expect(summarise(graphOf(small(['a'], [])))).toEqual({
      actors: 1,
      relations: 0,
      affiliations: 0,
      most: null,
      stands: [],
      rest: 0,
    });
  });

  test('groups relations that have the same type and the same actor at one end', () => {
    expect(
      told(
        graphOf(
          small(
            ['a', 'b', 'c', 'd', 'e'],
            ['a support e', 'b support e', 'c support e', 'd severed-ties a', 'd severed-ties b'],
          ),
        ),
      ),
    ).toEqual(['a+b+c support e stated', 'd severed-ties a+b stated']);
  });

  test('keeps wishes, hearsay and disputed relations apart from facts', () => {
    expect(
      told(
        graphOf(
          small(
            ['a', 'b', 'c', 'd', 'e'],
            ['a support e', 'b support e called-for', 'c support e reported', 'd support e', 'd support e denied'],
          ),
        ),
      ),
    ).toEqual(['a support e stated', 'd support e stated disputed', 'c support e reported', 'b support e called-for']);
  });

  test('names each relation once at most, and counts the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (size, seed) => {
        const graph = graphOf(randomDataset(size, seed));
        const { stands, rest, relations } = summarise(graph);
        const pairs = stands.flatMap(({ relation, from, to }) =>
          from.flatMap((a) => to.map((b) => `${a} ${relation.id} ${b}`)),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(pairs.length + rest).toBe(relations);
        const edges = new Set(relationsOf(graph).map(({ from, relation, to }) => `${from} ${relation.id} ${to}`));
        for (const pair of pairs) expect(edges).toContain(pair);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('in words', () => {
  test('the article: who stands with whom, wishes apart', () => {
    const text = inWords(graphOf(article));
    expect(text).toMatch(
      /^A graph of 17 actors, 13 relations and 7 affiliations\. Most connected: Juan Guaidó, with 8 relations\. /,
    );
    expect(text).toContain('Support for Juan Guaidó: Canada and Others, unnamed.');
    expect(text).toContain('Severed ties with United States: Nicolás Maduro.');
    expect(text).toContain('Recognition of Juan Guaidó, called for: OAS.');
    expect(text.indexOf('called for')).toBeGreaterThan(text.indexOf('implied'));
  });

  test('names are those of the language, and a relation of the dataset has its own label', () => {
    expect(inWords(graphOf(article), 'es')).toContain('Estados Unidos');
    expect(
      inWords(
        graphOf(small(['a', 'b'], ['a mediation b'], { relationTypes: [{ id: 'mediation', label: 'Mediation' }] })),
      ),
    ).toContain('Mediation from a to b.');
  });

  test('753 relations take no more time to listen to than a paragraph', () => {
    const ids = Array.from({ length: 130 }, (_, i) => `Actor with quite a long name ${i}`);
    const statements = Array.from({ length: 753 }, (_, i) => ({
      id: `s${i}`,
      source: 's',
      from: ids[i % 130],
      relation: ['support', 'recognition', 'severed-ties', 'security-aid'][i % 4],
      to: ids[i % 5 === 0 ? 1 : (i * 7 + 2 + Math.floor(i / 130)) % 130],
      standing: ['stated', 'reported', 'implied'][i % 3],
    }));
    const graph = graphOf(
      small([], [], { actors: ids.map((id) => ({ id, kind: 'state', name: `${id} ${'x'.repeat(200)}` })), statements }),
    );
    const text = inWords(graph);
    expect(text.length).toBeLessThan(2600);
    expect(text).toMatch(/And \d+ more relations\.$/);
    expect(text).toMatch(/and \d+ others/);
  });
});

/** As the summary says it: group all that are left anew for each sentence. */
function groupedAnew(edges: readonly RelationEdge[]): readonly RelationEdge[][] {
  const keyOf = (edge: RelationEdge, end: 'from' | 'to'): string =>
    JSON.stringify([edge.relation.id, edge.standing, edge.disputed, edge.ended !== null, end, edge[end]]);
  const sentences: RelationEdge[][] = [];
  for (let left = [...edges]; left.length > 0; left = left.filter((edge) => !sentences.at(-1)!.includes(edge))) {
    const groups = new Map<string, RelationEdge[]>();
    for (const edge of left)
      for (const end of ['to', 'from'] as const) {
        const key = keyOf(edge, end);
        groups.set(key, [...(groups.get(key) ?? []), edge]);
      }
    const rank = ([first]: readonly RelationEdge[]): number => STANDINGS.indexOf(first!.standing);
    sentences.push(
      [...groups.values()].reduce((best, group) =>
        group.length > best.length || (group.length === best.length && rank(group) < rank(best)) ? group : best,
      ),
    );
  }
  return sentences;
}

test('what was told is left out of what is told next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 14 }), fc.nat(), (size, seed) => {
      const graph = graphOf(randomDataset(size, seed));
      const { stands } = summarise(graph, Infinity);
      const asTold = ({ relation, standing, disputed, from, to }: (typeof stands)[number]): string =>
        [relation.id, standing, disputed, from, to].join(' ');
      const expected = groupedAnew(relationsOf(graph)).map((edges) => {
        const { relation, standing, disputed } = edges[0]!;
        const ends = (end: 'from' | 'to'): string[] => [...new Set(edges.map((edge) => edge[end]))];
        return { relation, standing, disputed, from: ends('from'), to: ends('to') };
      });
      const firmestFirst = expected.toSorted((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
      expect(stands.map(asTold)).toEqual(firmestFirst.map((stand) => asTold({ ...stand, ended: false })));
    }),
    { numRuns: runs(200) },
  );
});
