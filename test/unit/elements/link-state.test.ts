/** A state becomes a part of a hash and comes back, whatever the ids are; what others say in a hash stays. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differences,
  LINK_NAME,
  otherEntriesOf,
  readHash,
  mentions,
  writeHash,
  type LinkState,
} from '../../../src/elements/story/link-codec.js';
import { knownValues } from '../../../src/elements/story/link-validation.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { article } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

const PLAIN: LinkState = {
  relations: null,
  standings: null,
  sources: null,
  text: null,
  asOf: null,
  undated: null,
  focusOn: null,
  depth: null,
  between: null,
  minStatements: null,
  perActor: null,
  top: null,
  also: null,
  fold: false,
  groups: null,
  openGroups: null,
  sides: null,
  step: null,
  selected: null,
  view: 'graph',
  locale: null,
};
const HOSTILE = [
  '&',
  '=',
  '#',
  '%',
  '%26',
  '!',
  ',',
  '~',
  '__proto__',
  'constructor',
  'a b',
  '🇻🇪',
  'غوايدو',
  '\u202eabc',
  'a/b',
  'edge:a/b/c',
  '"',
  '\\',
  '+',
  '\n',
  '\0',
  'graph.step=2',
  '&graph.step=2',
  ')',
];
const id = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }));
const list = fc.option(fc.array(id, { maxLength: 4 }));
const text = fc.option(id);
const state: fc.Arbitrary<LinkState> = fc.record({
  relations: list,
  standings: list,
  sources: list,
  text,
  asOf: text,
  undated: fc.option(fc.constantFrom('show' as const, 'hide' as const)),
  focusOn: text,
  depth: fc.option(fc.integer({ min: 1, max: 3 })),
  between: list,
  minStatements: fc.option(fc.integer({ min: 1, max: 999 })),
  perActor: fc.option(fc.integer({ min: 1, max: 999 })),
  top: fc.option(fc.integer({ min: 0, max: 9999 })),
  also: list,
  fold: fc.boolean(),
  groups: fc.option(fc.constantFrom('none' as const, 'hulls' as const, 'folded' as const)),
  openGroups: list,
  sides: list,
  step: fc.option(fc.integer({ min: 1, max: 999 })),
  selected: text,
  view: fc.constantFrom('graph' as const, 'table' as const, 'matrix' as const),
  locale: text,
});
const name = fc.constantFrom('graph', 'g', 'a-b', 'A_1', 'constructor');
/** Segments that are not ours, as pages have them. */
const foreign = fc
  .array(
    fc.oneof(
      fc.constantFrom('section', 'a=b', 'other.step=3', 'graph.colour=red', 'graph.step', '/route/x', '!', '%E0%A4%A'),
      fc.string({ maxLength: 8 }).map((each) => each.replace(/&/g, '+')),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.filter((part) => part !== '' && !part.startsWith('#')));

describe('a state', () => {
  test('comes back from a hash as it was, whatever the host had set', () => {
    fc.assert(
      fc.property(state, state, name, foreign, (now, base, own, others) => {
        const hash = writeHash(others.join('&'), own, differences(now, base));
        expect({ ...base, ...readHash(hash, own) }).toEqual(now);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('makes a hash that every address may bear, and that no reader of links cuts off', () => {
    fc.assert(
      fc.property(state, (now) => {
        const hash = writeHash('', 'graph', differences(now, PLAIN));
        expect(hash).toMatch(/^(#[\w.&=,:/@!~%-]+)?$/);
        expect(new URL(`https://example.org/${hash}`).hash).toBe(hash);
      }),
    );
  });

  test('that is as the host has set it leaves no trace', () => {
    fc.assert(
      fc.property(state, name, (now, own) => {
        expect(writeHash('', own, differences(now, now))).toBe('');
      }),
    );
  });

  test('can be read by people', () => {
    expect(
      writeHash(
        '',
        'graph',
        differences(
          {
            ...PLAIN,
            relations: ['support', 'severed-ties'],
            standings: [],
            selected: 'edge:maduro/severed-ties/us',
            asOf: 'order:2',
            fold: true,
            step: 2,
            text: 'aid & arms',
          },
          PLAIN,
        ),
      ),
    ).toBe(
      '#graph.step=2&graph.relations=support,severed-ties&graph.standings=&graph.text=aid%20%26%20arms&graph.fold=true&graph.as-of=order:2&graph.selected=edge:maduro/severed-ties/us',
    );
    expect(writeHash('', 'graph', differences(PLAIN, { ...PLAIN, relations: ['support'], fold: true }))).toBe(
      '#graph.relations=!&graph.fold=!',
    );
  });
});

describe('what others say in a hash', () => {
  test('is kept to the letter and in its order', () => {
    fc.assert(
      fc.property(foreign, state, state, (parts, first, second) => {
        const before = parts.filter((part) => !mentions(part, 'graph')).join('&');
        const once = writeHash(before, 'graph', differences(first, PLAIN));
        const twice = writeHash(once, 'graph', differences(second, PLAIN));
        expect(otherEntriesOf(twice, 'graph')).toBe(before);
        expect(writeHash(twice, 'graph', {})).toBe(before === '' ? '' : `#${before}`);
      }),
    );
  });

  test('by two elements is apart, even where one name begins as the other does', () => {
    fc.assert(
      fc.property(state, state, (left, right) => {
        const hash = writeHash(
          writeHash('#top', 'graph', differences(left, PLAIN)),
          'graph-2',
          differences(right, PLAIN),
        );
        expect({ ...PLAIN, ...readHash(hash, 'graph') }).toEqual(left);
        expect({ ...PLAIN, ...readHash(hash, 'graph-2') }).toEqual(right);
      }),
    );
  });

  test('stays before and after', () => {
    expect(writeHash('#a&graph.step=1&b=c&graph.depth=2', 'graph', { step: 3 })).toBe('#a&graph.step=3&b=c');
  });
});

describe('a hash that is broken', () => {
  test('is read as far as it can be, and never throws', () => {
    expect(
      readHash(
        '#graph.step=x&graph.text=%E0%A4%A&graph.relations=support,%&graph.depth=2&graph.fold=yes&graph.step2=1&graph.',
        'graph',
      ),
    ).toEqual({ depth: 2 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readHash(hash, 'graph')));
  });

  test('of another dataset gives what this one knows, one by one', () => {
    const dataset = parseDataset(article);
    const known = (hash: string): unknown => knownValues(readHash(hash, 'g'), dataset);
    expect(
      known(
        '#g.relations=support,nonsense&g.standings=nonsense&g.sources=&g.focus=nobody&g.depth=7&g.between=russia,nobody&g.sides=guaido,guaido&g.as-of=2019-02-30&g.undated=x&g.step=9&g.view=map&g.selected=actor:nobody&g.locale=!!',
      ),
    ).toEqual({ relations: ['support'], sources: [] });
    const good =
      '#g.step=2&g.view=table&g.focus=us&g.depth=2&g.between=russia,oas&g.sides=guaido,maduro&g.as-of=order:2&g.undated=hide&g.selected=edge:maduro/severed-ties/us&g.locale=pt-BR&g.text=x&g.fold=true';
    expect(known(good)).toEqual(readHash(good, 'g'));
    expect(known('#g.step=!&g.selected=!&g.view=!&g.locale=!')).toEqual({ step: null, selected: null, locale: null });
    expect(known('#g.fold=true&g.selected=edge:russia/security-aid/maduro')).toMatchObject({
      selected: 'edge:russia/security-aid/maduro',
    });
    expect(known('#g.selected=edge:russia/security-aid/maduro')).toEqual({});
    fc.assert(fc.property(state, (any) => void knownValues(differences(any, PLAIN), dataset)));
  });
});

test('a name is a word of letters, digits, hyphens and underscores', () => {
  for (const good of ['graph', 'G1', 'a-b_c']) expect(good).toMatch(LINK_NAME);
  for (const bad of ['', '1a', 'a b', 'a.b', 'a&b', 'ä']) expect(bad).not.toMatch(LINK_NAME);
});
