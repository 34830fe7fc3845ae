/** What a picture is narrowed to, one thing after another, in words; and what takes each off. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { ViewContext } from '../../../src/elements/core/view-context.js';
import { activeFiltersOf } from '../../../src/elements/filters/active-filters.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import type { Sides } from '../../../src/model/sides/stances.js';
import type { Filter } from '../../../src/model/types.js';
import { StatementTexts } from '../../../src/model/filter/statement-texts.js';
import { LIGHT } from '../../../src/scene/theme.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { en } from '../../../src/i18n/en.js';
import { article } from '../../scenes/make.js';

const several = {
  ...(article as Record<string, unknown>),
  sources: [
    ...(article as { sources: object[] }).sources,
    { id: 'second', kind: 'article', title: 'Another' },
    { id: 'third', kind: 'article' },
  ],
};
const denials = {
  ...(article as Record<string, unknown>),
  statements: (article as { statements: object[] }).statements.map((statement, i) =>
    i === 0 ? { ...statement, standing: 'denied' } : statement,
  ),
};

function narrowed(
  filter: Filter,
  { input = article, sides = null }: { input?: unknown; sides?: Sides | null } = {},
): [kind: string, what: string, off: object][] {
  const dataset = parseDataset(input);
  const context = {
    dataset,
    graph: buildGraph(dataset, filter),
    texts: new StatementTexts(),
    words: en,
    locale: 'en',
    theme: LIGHT,
    sides,
    selection: null,
  } as unknown as ViewContext;
  return activeFiltersOf(context, lateEn.filters).map(({ kind, what, off }) => [kind, what, off]);
}

describe('chips', () => {
  test.each<[Filter, [string, string, object][]]>([
    [{}, []],
    [{ standings: ['stated'] }, [['standing', 'stated only', { standings: null }]]],
    [{ standings: ['reported', 'stated'] }, [['standing', 'stated, reported only', { standings: null }]]],
    [{ standings: ['stated', 'reported', 'implied', 'called-for'] }, []],
    [{ relations: ['support', 'recognition'] }, [['relation', 'Support, Recognition', { relations: null }]]],
    [{ relations: [] }, [['relation', '0 of 4 relation types', { relations: null }]]],
    [{ relations: ['support', 'recognition', 'severed-ties', 'security-aid'] }, []],
    [{ text: ' maduro ' }, [['text', '“maduro”', { text: null }]]],
    [{ text: '  ' }, []],
    [{ focus: 'russia', depth: 2 }, [['focus', 'focus: Russia (2 connections)', { focusOn: null, depth: null }]]],
    [{ focus: 'russia' }, [['focus', 'focus: Russia (1 connection)', { focusOn: null, depth: null }]]],
    [{ between: ['russia', 'oas'] }, [['between', 'Paths between Russia and OAS', { between: null }]]],
    [{ fold: true }, [['fold', 'agents merged', { fold: false }]]],
    [{ asOf: '2019-01-23' }, [['time', 'as of 23 January 2019', { asOf: null }]]],
    [{ asOf: 'order:2' }, [['time', 'as of “Wednesday”', { asOf: null }]]],
    [{ asOf: 'order:0' }, [['time', 'up to position 0 in the sequence of statements', { asOf: null }]]],
    [{ undated: 'hide' }, [['undated', 'dated only', { undated: null }]]],
    [{ undated: 'show' }, []],
  ])('of %j', (filter, chips) => {
    expect(narrowed(filter)).toEqual(chips);
  });

  test('of sources name one, and count several', () => {
    expect(narrowed({ sources: ['second'] }, { input: several })).toEqual([
      ['source', 'source: Another', { sources: null }],
    ]);
    expect(narrowed({ sources: ['third'] }, { input: several })[0]![1]).toBe('source: third');
    expect(narrowed({ sources: ['second', 'third'] }, { input: several })[0]![1]).toBe('2 of 3 sources');
    expect(narrowed({ sources: ['article', 'second', 'third'] }, { input: several })).toEqual([]);
  });

  test('say when denials are shown as well, which leaves nothing out', () => {
    expect(
      narrowed({ standings: ['stated', 'reported', 'implied', 'called-for', 'denied'] }, { input: denials }),
    ).toEqual([['standing', 'including denials', { standings: null }]]);
    expect(narrowed({ standings: ['denied'] }, { input: denials })[0]![1]).toBe('denied only');
  });

  test('stand in the order of the box of filters, sides among them', () => {
    expect(
      narrowed(
        { standings: ['stated'], text: 'a', focus: 'us', fold: true, undated: 'hide' },
        { sides: ['guaido', 'maduro'] },
      ).map(([kind]) => kind),
    ).toEqual(['standing', 'text', 'focus', 'sides', 'fold', 'undated']);
    expect(narrowed({}, { sides: ['guaido', 'maduro'] })).toEqual([
      ['sides', 'Juan Guaidó versus Nicolás Maduro', { sides: null }],
    ]);
  });
});
