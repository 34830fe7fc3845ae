/** Filters act on statements; what remains decides which actors are shown. */
import { describe, expect, it } from 'vitest';
import { OptionError } from '../../../src/errors.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { validateFilter } from '../../../src/model/filter/validate-filter.js';
import { relationTypesInUse } from '../../../src/model/filter/filter.js';
import { endsOf, passingStatements } from '../../../src/model/filter/filter-steps.js';
import { actorsOf, filterCounts, relationsOf } from '../../../src/model/graph-queries.js';
import { affiliationsOf } from '../../../src/model/edge-lists.js';
import type { Filter } from '../../../src/model/types.js';
import { actor, parse, statement, type Json } from '../data/datasets.js';

const tie = (to: string): Json => ({ kind: 'member-of', to, source: 'd' });
/**
 * agent supports guaido; guaido recognises maduro; the minister is a member of the cabinet, which is a member of
 * guaido; agent is a member of its firm, the firm of its trade; loner's support of maduro is denied.
 */
const dataset = parse({
  actors: [
    actor('agent', { affiliations: [tie('firm')] }),
    actor('firm', { affiliations: [tie('trade')] }),
    actor('trade'),
    actor('guaido'),
    actor('maduro'),
    actor('cabinet', { affiliations: [tie('guaido')] }),
    actor('minister', { affiliations: [tie('cabinet')] }),
    actor('loner'),
  ],
  statements: [
    statement({ from: 'agent', to: 'guaido' }),
    statement({ id: 't', from: 'guaido', relation: 'recognition', to: 'maduro', standing: 'reported' }),
    statement({ id: 'u', from: 'loner', to: 'maduro', standing: 'denied' }),
  ],
});
const shown = (filter: Filter): string[] => actorsOf(buildGraph(dataset, filter)).map(({ id }) => id);
const edges = (filter: Filter): string[] =>
  [...relationsOf(buildGraph(dataset, filter)), ...affiliationsOf(buildGraph(dataset, filter))].map(({ id }) => id);

describe('actors under a filter', () => {
  it('are all there without one, those without edges too', () => {
    expect(shown({})).toEqual(['agent', 'firm', 'trade', 'guaido', 'maduro', 'cabinet', 'minister', 'loner']);
    expect(edges({})).toHaveLength(6);
  });

  it('remain with a part in what remains, or with a tie to one that has, and no further', () => {
    expect(shown({ relations: ['support'] })).toEqual(['agent', 'firm', 'guaido', 'cabinet']);
    expect(edges({ relations: ['support'] })).toEqual([
      'agent/support/guaido',
      'agent/~member-of/firm',
      'cabinet/~member-of/guaido',
    ]);
    expect(shown({ standings: ['reported'] })).toEqual(['guaido', 'maduro', 'cabinet']);
    expect(shown({ standings: ['denied'] })).toEqual(['maduro', 'loner']);
  });

  it('have no part by denials that are hidden', () => {
    expect(shown({ relations: ['support'] })).not.toContain('loner');
  });

  it.each([{ relations: [] }, { standings: [] }])('are none where %j lets nothing through', (filter) => {
    expect(shown(filter)).toEqual([]);
  });

  it('are the neighbours of the focus and itself, with what is among them', () => {
    expect(shown({ focus: 'guaido' })).toEqual(['agent', 'guaido', 'maduro', 'cabinet']);
    expect(edges({ focus: 'guaido' })).toEqual([
      'agent/support/guaido',
      'guaido/recognition/maduro',
      'cabinet/~member-of/guaido',
    ]);
    const triangle = parse({
      statements: [
        statement({ id: '1' }),
        statement({ id: '2', from: 'guaido', to: 'maduro' }),
        statement({ id: '3', from: 'us', to: 'maduro' }),
      ],
    });
    expect(relationsOf(buildGraph(triangle, { focus: 'us' })).map(({ id }) => id)).toContain('guaido/support/maduro');
  });

  it('include the focus even where nothing about it remains', () => {
    expect(shown({ focus: 'loner' })).toEqual(['loner']);
    expect(shown({ focus: 'loner', relations: ['recognition'] })).toEqual(['loner']);
  });

  it('meet both conditions where a focus and another filter are set', () => {
    expect(shown({ focus: 'guaido', relations: ['support'] })).toEqual(['agent', 'guaido', 'cabinet']);
  });
});

describe('asOf', () => {
  it.each([
    // Said on, before, after; a partial date may fall anywhere in its span.
    [{ date: '2019-01-24' }, '2019-01-24', true],
    [{ date: '2019-01-24' }, '2019-01-23', false],
    [{ date: '2019-01-24' }, '2019-01', true],
    [{ date: '2019-01-24' }, '2018', false],
    [{ date: '2019-01-24' }, '2019', true],
    [{ date: '2019-01' }, '2019-01-01', true],
    [{ date: '2019-01' }, '2018-12-31', false],
    [{ date: '2019' }, '2018-12', false],
    [{ date: '2019' }, '2019-06', true],
    [{}, '1900', true],
    // Ended.
    [{ until: '2019-01-24' }, '2019-01-24', true],
    [{ until: '2019-01-24' }, '2019-01-25', false],
    [{ until: '2019-01' }, '2019-01-31', true],
    [{ until: '2019-01' }, '2019-02', false],
    [{ until: '2019' }, '2019-12-31', true],
    [{ until: '2019' }, '2020', false],
    [{ date: '2018', until: '2019' }, '2018-06', true],
    [{ date: '2018', until: '2019' }, '2017', false],
  ] as [Json, string, boolean][])('of %j at %s is %s', (dates, asOf, held) => {
    const single = parse({ statements: [statement(dates)] });
    const [only] = single.statements;
    // What has ended had been said; it is told apart, not left out.
    expect(passingStatements(single, { asOf }).includes(only!) && !endsOf(single, { asOf }).has(only!)).toBe(held);
  });

  it('narrows, so that actors of what was not yet said go', () => {
    const dated = parse({
      statements: [statement({ date: '2019-01' }), statement({ id: 't', from: 'maduro', date: '2020' })],
    });
    expect(actorsOf(buildGraph(dated, { asOf: '2019' })).map(({ id }) => id)).toEqual(['guaido', 'us']);
  });
});

describe('filterCounts', () => {
  const counted = parse({
    statements: [
      statement({ id: '1' }),
      statement({ id: '2', standing: 'denied' }),
      statement({ id: '3', relation: 'recognition' }),
      statement({ id: '4', relation: 'recognition', standing: 'reported', date: '2020' }),
    ],
  });

  it('offers what the dataset uses, in the order of the vocabulary, all on but denials', () => {
    expect(relationTypesInUse(counted).map(({ id }) => id)).toEqual(['support', 'recognition']);
    expect(filterCounts(buildGraph(counted, {}))).toEqual({
      relations: [
        { id: 'support', count: 2, on: true },
        { id: 'recognition', count: 2, on: true },
      ],
      standings: [
        { id: 'stated', count: 2, on: true },
        { id: 'reported', count: 1, on: true },
        { id: 'denied', count: 1, on: false },
      ],
      sources: counted.sources.map(({ id }) => ({
        id,
        count: counted.statements.filter(({ source }) => source === id).length,
        on: true,
      })),
    });
  });

  it('counts each switch under the other, never under itself, and under the date', () => {
    const { relations, standings } = filterCounts(
      buildGraph(counted, {
        relations: ['support'],
        standings: ['stated'],
        asOf: '2019',
      }),
    );
    // The denial stays with the line that another statement shows.
    expect(relations).toEqual([
      { id: 'support', count: 2, on: true },
      { id: 'recognition', count: 1, on: false },
    ]);
    expect(standings).toEqual([
      { id: 'stated', count: 1, on: true },
      { id: 'reported', count: 0, on: false },
      { id: 'denied', count: 1, on: false },
    ]);
  });
});

describe('checkFilter', () => {
  it.each([
    [{ relations: ['support', 'suport'] }, /^relations: found "suport", expected "support", "recognition"/],
    [{ standings: ['sure'] as never }, /^standings: found "sure", expected "stated"/],
    [{ focus: 'nobody' }, /^focus: no actor has the id "nobody"/],
    [{ focus: '__proto__' }, /^focus: no actor/],
    [{ sources: ['d', 'e'] }, /^sources: found "e", expected "a", "d"/],
    [{ depth: 4 }, /^depth: found 4, expected 1, 2, 3/],
    [{ depth: Number.NaN }, /^depth: found NaN/],
    [{ between: ['guaido'] }, /^between: found 1 id, expected the ids of two different actors/],
    [{ between: ['guaido', 'guaido'] }, /^between: found the same actor twice/],
    [{ between: ['guaido', 'nobody'] }, /^between: no actor has the id "nobody"/],
    [{ undated: 'maybe' as never }, /^undated: found "maybe", expected "show" or "hide"/],
    [{ asOf: 'order:' }, /^asOf: found "order:"/],
    [{ asOf: 'order:x' }, /^asOf: found "order:x"/],
    [
      { asOf: 'yesterday' },
      /^asOf: found "yesterday", expected a real calendar date as YYYY, YYYY-MM or YYYY-MM-DD, or order:N/,
    ],
    [{ asOf: '2019-1' }, /^asOf: found "2019-1"/],
    [{ asOf: '2019-13' }, /^asOf: found "2019-13"/],
    [{ asOf: '2019-02-30' }, /^asOf: found "2019-02-30"/],
  ])('refuses %j and names option, finding and choices', (filter: Filter, message) => {
    const complaint = expect.objectContaining({
      code: 'option-invalid',
      message: expect.stringMatching(message) as string,
    }) as Error;
    expect(() => validateFilter(dataset, filter)).toThrow(complaint);
    expect(() => validateFilter(dataset, filter)).toThrow(OptionError);
  });

  it.each([
    {},
    { relations: [], standings: [] },
    { relations: ['severed-ties'], standings: ['denied'], focus: 'loner', asOf: '2019-01' },
    {
      sources: ['d'],
      text: 'any',
      depth: 3,
      between: ['guaido', 'maduro'],
      asOf: 'order:-0.5',
      undated: 'hide',
      fold: true,
    },
  ] as Filter[])('takes %j', (filter) => {
    expect(() => validateFilter(dataset, filter)).not.toThrow();
  });

  it('takes relations that the dataset declares', () => {
    expect(() =>
      validateFilter(parse({ relationTypes: [{ id: 'mediation', label: 'M' }] }), { relations: ['mediation'] }),
    ).not.toThrow();
  });
});
