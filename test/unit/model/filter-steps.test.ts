/** What a filter may ask for beyond its lists: words, sources, time, distance, paths, folding. */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { principalsOf } from '../../../src/model/filter/principals.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { fold } from '../../../src/model/fold-words.js';
import { foldText } from '../../../src/model/fold-text.js';
import { distancesFrom, neighbours, neighbourhoodOf } from '../../../src/model/filter/neighbourhood.js';
import { listPaths } from '../../../src/model/filter/list-paths.js';
import { actorsOf, edgesOf, filterCounts, relationsOf } from '../../../src/model/graph-queries.js';
import { statementCounts } from '../../../src/model/statement-counts.js';
import { StatementTexts } from '../../../src/model/filter/statement-texts.js';
import type { EdgeAttributes, Filter } from '../../../src/model/types.js';
import { passingStatements } from '../../../src/model/filter/filter-steps.js';
import { article, graphOf, randomDataset, small } from '../../scenes/make.js';
import { actor, arbitraryDataset, parse, statement, type Json } from '../data/datasets.js';

const acts = (to: string): Json => ({ kind: 'acts-for', to, source: 'd' });

/** Distances of all pairs by Floyd and Warshall: another way to the same. */
function distances(edges: readonly EdgeAttributes[], ids: readonly string[]): (a: string, b: string) => number {
  const far = new Map(ids.map((a) => [a, new Map(ids.map((b) => [b, a === b ? 0 : Infinity]))]));
  for (const { from, to } of edges) {
    if (from === to) continue;
    far.get(from)!.set(to, 1);
    far.get(to)!.set(from, 1);
  }
  for (const k of ids)
    for (const a of ids)
      for (const b of ids) far.get(a)!.set(b, Math.min(far.get(a)!.get(b)!, far.get(a)!.get(k)! + far.get(k)!.get(b)!));
  return (a, b) => far.get(a)!.get(b)!;
}

const anyGraph = fc.record({
  size: fc.integer({ min: 2, max: 14 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
  cut: fc.constantFrom<Filter>({}, { relations: ['support'] }, { standings: ['stated'] }),
});

describe('a folded agent', () => {
  it.each<[string, Filter, Filter]>([
    ['as a focus', { focus: 'contractors' }, { focus: 'russia' }],
    ['at an end of paths', { between: ['contractors', 'oas'] }, { between: ['russia', 'oas'] }],
  ])('%s stands for its principal', (_name, asked, meant) => {
    const [ours, theirs] = [asked, meant].map((filter) => graphOf(article, { ...filter, fold: true }));
    expect(edgesOf(ours!).length).toBeGreaterThan(0);
    expect([actorsOf(ours!), edgesOf(ours!)]).toEqual([actorsOf(theirs!), edgesOf(theirs!)]);
  });
});

describe('distance', () => {
  it('is counted in lines of either direction, and no further than is asked for', () => {
    const graph = graphOf(
      small(['a', 'b', 'c', 'd', 'e'], ['a support b', 'c support b', 'c support d', 'a support a']),
    );
    const next = neighbours(edgesOf(graph));
    expect([...distancesFrom('a', next)]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['d', 3],
    ]);
    expect([...distancesFrom('a', next, 1)]).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect([...distancesFrom('e', next)]).toEqual([['e', 0]]);
  });

  it.each([
    [1, ['a', 'b']],
    [2, ['a', 'b', 'c']],
    [3, ['a', 'b', 'c', 'd']],
  ] as const)('of %i lines about a focus shows %j', (depth, shown) => {
    const graph = graphOf(small(['a', 'b', 'c', 'd'], ['a support b', 'c support b', 'c support d']), {
      focus: 'a',
      depth,
    });
    expect(actorsOf(graph).map(({ id }) => id)).toEqual(shown);
  });

  it('agrees with that of another method, in any graph', () => {
    fc.assert(
      fc.property(anyGraph, ({ size, seed, cut }) => {
        const graph = graphOf(randomDataset(size, seed), cut);
        const [edges, ids] = [edgesOf(graph), graph.getAttribute('dataset').actors.map(({ id }) => id)];
        const far = distances(edges, ids);
        for (const depth of [1, 2, 3]) {
          const { shown, edges: near } = neighbourhoodOf({ shown: new Set(ids), edges }, ids[0]!, depth);
          expect([...shown].toSorted()).toEqual(ids.filter((id) => far(ids[0]!, id) <= depth).toSorted());
          expect(near).toEqual(edges.filter(({ from, to }) => shown.has(from) && shown.has(to)));
        }
      }),
    );
  });
});

describe('paths', () => {
  const both = small(
    ['a', 'b', 'c', 'd', 'e', 'far'],
    ['a support b', 'b support d', 'c support a', 'd support c', 'd support e', 'a support e'],
  );

  it('are the shortest, all of them, over lines of either direction', () => {
    const graph = graphOf(both, { between: ['a', 'd'] });
    expect(listPaths(graph, 'a', 'd')).toEqual([
      ['a', 'b', 'd'],
      ['a', 'c', 'd'],
      ['a', 'e', 'd'],
    ]);
    expect(listPaths(graph, 'a', 'd', 2)).toHaveLength(2);
    expect(actorsOf(graph).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leave out lines on longer paths', () => {
    const graph = graphOf(
      small(['a', 'b', 'c', 'd'], ['a support b', 'a support c', 'b support c', 'b support d', 'c support d']),
      { between: ['a', 'd'] },
    );
    expect(relationsOf(graph).map(({ id }) => id)).not.toContain('b/support/c');
  });

  it('are the two actors alone if no path connects them', () => {
    const graph = graphOf(both, { between: ['a', 'far'] });
    expect([actorsOf(graph).map(({ id }) => id), graph.size, listPaths(graph, 'a', 'far')]).toEqual([
      ['a', 'far'],
      0,
      [],
    ]);
  });

  it('run over affiliations, as from Russia to the OAS in the article', () => {
    const graph = graphOf(article, { between: ['russia', 'oas'] });
    expect(listPaths(graph, 'russia', 'oas')).toEqual([
      ['russia', 'contractors', 'maduro', 'military', 'guaido', 'oas'],
    ]);
  });

  it('listed are together what the filter shows, each as long as the distance, in any graph', () => {
    fc.assert(
      fc.property(anyGraph, ({ size, seed, cut }) => {
        const input = randomDataset(size, seed);
        const whole = graphOf(input, cut);
        const ids = whole.getAttribute('dataset').actors.map(({ id }) => id);
        const [first, second] = [ids[0]!, ids.at(-1)!];
        const graph = graphOf(input, { ...cut, between: [first, second] });
        const paths = listPaths(graph, first, second, Infinity);
        const away = distances(edgesOf(whole), ids)(first, second);
        for (const path of paths) expect(path).toHaveLength(away + 1);
        expect(new Set(paths.map(String)).size).toBe(paths.length);
        expect([...new Set([first, second, ...paths.flat()])].toSorted()).toEqual(
          actorsOf(graph)
            .map(({ id }) => id)
            .toSorted(),
        );
        const hops = new Set(
          paths.flatMap((path) => path.slice(1).map((id, i) => [path[i]!, id].toSorted().join(' '))),
        );
        expect(new Set(edgesOf(graph).map(({ from, to }) => [from, to].toSorted().join(' ')))).toEqual(hops);
      }),
    );
  });
});

describe('agents', () => {
  const principals = (actors: Json[]): Record<string, string> => Object.fromEntries(principalsOf(parse({ actors })));

  it('are folded into the last of a chain of principals', () => {
    expect(
      principals([actor('a'), actor('b', { affiliations: [acts('a')] }), actor('c', { affiliations: [acts('b')] })]),
    ).toEqual({ b: 'a', c: 'a' });
  });

  it('with several principals or none are not folded; one with the same principal twice is', () => {
    expect(
      principals([
        actor('a'),
        actor('b'),
        actor('c', { affiliations: [acts('a'), acts('b')] }),
        actor('d', { affiliations: [acts('a'), acts('a')] }),
        actor('e', { affiliations: [{ ...acts('a'), kind: 'leads' }] }),
      ]),
    ).toEqual({ d: 'a' });
  });

  it('whose principal acts for several are folded into that principal', () => {
    expect(
      principals([
        actor('x'),
        actor('y'),
        actor('p', { affiliations: [acts('x'), acts('y')] }),
        actor('q', { affiliations: [acts('p')] }),
      ]),
    ).toEqual({ q: 'p' });
  });

  it('in a circle, which the format forbids, are not folded', () => {
    const { actors } = parse({ actors: [actor('a'), actor('b')] });
    const [a, b] = actors;
    const circle = [
      { ...a!, affiliations: [{ kind: 'acts-for', to: 'b', source: 'd' }] },
      { ...b!, affiliations: [{ kind: 'acts-for', to: 'a', source: 'd' }] },
    ];
    expect(principalsOf({ ...parse(), actors: circle } as never).size).toBe(0);
  });

  it('keep their statements, which the edge of the principal names them for', () => {
    const graph = graphOf(article, { fold: true });
    const edge = relationsOf(graph).find(({ id }) => id === 'russia/security-aid/maduro')!;
    expect([edge.agents, edge.statements.map(({ from }) => from)]).toEqual([['contractors'], ['contractors']]);
    expect(
      actorsOf(graph)
        .find(({ id }) => id === 'russia')!
        .agents.map(({ id }) => id),
    ).toEqual(['contractors']);
    expect(actorsOf(graph).some(({ id }) => id === 'contractors')).toBe(false);
  });

  it('lose and add no statement, in any dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset, (input) => {
        const dataset = parseDataset(input);
        const told = (filter: Filter): string[] =>
          relationsOf(buildGraph(dataset, filter))
            .flatMap(({ statements }) => statements.map(({ id }) => id))
            .toSorted();
        const standings = ['stated', 'reported', 'implied', 'called-for', 'denied'] as const;
        expect(told({ fold: true, standings })).toEqual(told({ standings }));
      }),
    );
  });
});

describe('words', () => {
  const dataset = parse({
    actors: [
      actor('guaido', { name: 'Juan Guaidó', aliases: ['the speaker'], names: { ru: 'Хуан Гуайдо' } }),
      actor('us', { name: 'United States' }),
      actor('maduro', { name: 'Maduro' }),
    ],
    statements: [
      statement({ claim: 'Backs him firmly.', quote: { exact: 'stands by Łódź' }, attribution: 'Pompeo' }),
      statement({ id: 't', from: 'maduro', to: 'us', claim: 'Cut ties.' }),
    ],
  });
  const found = (text: string): string[] =>
    dataset.statements.filter(new StatementTexts().test(dataset, text)).map(({ id }) => id);

  it.each([
    ['', ['s', 't']],
    ['   ', ['s', 't']],
    ['guaido', ['s']],
    ['GUAIDÓ', ['s']],
    ['speaker', ['s']],
    ['гуайдо', ['s']],
    ['lodz', ['s']],
    ['pompeo', ['s']],
    ['firm', ['s']],
    ['united', ['s', 't']],
    ['firmly united', ['s']],
    ['united firmly', ['s']],
    ['cut firmly', []],
    ['zzz', []],
  ] as const)('"%s" finds %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('are folded in the same way by foldText and by fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toBe(fold(text).text);
      }),
    );
    for (const text of ['ΣΑΣ', 'İstanbul', 'Straße', 'ﬁ', 'عملـية', '🇻🇪 A'])
      expect(foldText(text)).toBe(fold(text).text);
  });

  it('find the same with cached texts, and read each dataset once', () => {
    const texts = new StatementTexts();
    const read = vi.spyOn(String.prototype, 'normalize');
    try {
      for (const text of ['guaido', 'lodz', 'cut'])
        expect(dataset.statements.filter(texts.test(dataset, text)).map(({ id }) => id)).toEqual(found(text));
      dataset.statements.filter(texts.test(dataset, 'firm'));
      read.mockClear();
      dataset.statements.filter(texts.test(dataset, 'backs ties'));
      // What is asked for has no letter that would have to be taken apart.
      expect(read).not.toHaveBeenCalled();
      dataset.statements.filter(new StatementTexts().test(dataset, 'backs ties'));
      expect(read).toHaveBeenCalled();
    } finally {
      read.mockRestore();
    }
    const other = parse({ statements: [statement({ claim: 'lodz' })] });
    expect(other.statements.filter(texts.test(other, 'lodz'))).toHaveLength(1);
  });

  it('filter a graph, with and without cached texts', () => {
    for (const texts of [undefined, new StatementTexts()])
      expect(passingStatements(dataset, { text: 'cut' }, texts).map(({ id }) => id)).toEqual(['t']);
    expect(relationsOf(buildGraph(dataset, { text: 'cut' })).map(({ id }) => id)).toEqual(['maduro/support/us']);
  });
});

describe('sources', () => {
  const dataset = parse({
    actors: [
      actor('guaido'),
      actor('us', { affiliations: [{ kind: 'leads', to: 'guaido', source: 'a', quote: { exact: 'words' } }] }),
      actor('maduro'),
    ],
    statements: [statement({ source: 'a', quote: { exact: 'words' } }), statement({ id: 't', from: 'maduro' })],
  });

  it.each([
    [['a'], ['us/support/guaido', 'us/~leads/guaido']],
    [['d'], ['maduro/support/guaido']],
    [[], []],
  ])('%j tell what they say, affiliations included', (sources, ids) => {
    expect(edgesOf(buildGraph(dataset, { sources })).map(({ id }) => id)).toEqual(ids);
  });

  it('are counted under all other filters, never under themselves', () => {
    expect(filterCounts(buildGraph(dataset, { sources: ['a'] })).sources).toEqual([
      { id: 'a', count: 1, on: true },
      { id: 'd', count: 1, on: false },
    ]);
    expect(filterCounts(buildGraph(dataset, { text: 'maduro' })).sources.map(({ count }) => count)).toEqual([0, 1]);
    expect(filterCounts(buildGraph(dataset, { sources: ['a'], text: 'maduro' })).relations).toEqual([
      { id: 'support', count: 0, on: true },
    ]);
  });
});

describe('statements without a date or an order', () => {
  const dataset = parse({
    statements: [
      statement({ id: 'dated', date: '2019' }),
      statement({ id: 'ordered', order: 2 }),
      statement({ id: 'bare' }),
    ],
  });
  const passing = (filter: Filter): string[] => passingStatements(dataset, filter).map(({ id }) => id);

  it.each<[Filter, string[]]>([
    [{}, ['dated', 'ordered', 'bare']],
    [{ undated: 'show' }, ['dated', 'ordered', 'bare']],
    [{ undated: 'hide' }, ['dated']],
    [{ undated: 'hide', asOf: '2020' }, ['dated']],
    [{ undated: 'hide', asOf: '2018' }, []],
    [{ undated: 'hide', asOf: 'order:2' }, ['ordered']],
    [{ undated: 'hide', asOf: 'order:1' }, []],
    [{ asOf: 'order:1' }, ['dated', 'bare']],
  ])('under %j leaves %j', (filter, ids) => {
    expect(passing(filter)).toEqual(ids);
  });
});

describe('the numbers of statements', () => {
  it('include denials without another statement only if they are shown', () => {
    const dataset = parse({
      statements: [
        statement({ id: '1' }),
        statement({ id: '2', standing: 'denied' }),
        statement({ id: '3', from: 'maduro', standing: 'denied' }),
        statement({ id: '4', relation: 'recognition' }),
      ],
    });
    expect(statementCounts(buildGraph(dataset))).toEqual({ shown: 3, all: 3 });
    expect(statementCounts(buildGraph(dataset, { relations: ['recognition'] }))).toEqual({ shown: 1, all: 3 });
    expect(statementCounts(buildGraph(dataset, { standings: ['stated', 'denied'] }))).toEqual({ shown: 4, all: 4 });
    expect(statementCounts(graphOf(article, { standings: ['stated'] }))).toEqual({ shown: 5, all: 15 });
  });

  it('are equal without a filter, and never more is shown than there is', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.boolean(), (input, folded) => {
        const graph = buildGraph(parseDataset(input), { fold: folded || undefined });
        const { shown, all } = statementCounts(graph);
        if (folded) expect(shown).toBeLessThanOrEqual(all);
        else expect(shown).toBe(all);
      }),
    );
  });
});
