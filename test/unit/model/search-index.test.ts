/** Search that forgives: what is found, in which order, and where it is marked. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWordsOf } from '../../../src/model/fold-words.js';
import { SearchIndex, type Found, type SearchItem } from '../../../src/model/search/search-index.js';
import { searchItems } from '../../../src/model/search/search-items.js';
import { editDistance } from '../../../src/model/search/edit-distance.js';
import { article, graphOf, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

const items = searchItems(graphOf(article), () => []);
const index = new SearchIndex(items);
const keys = (found: readonly Found[]): string[] => found.map(({ item }) => `${item.kind}:${item.id}`);
const find = (query: string): string[] => keys(index.find(query).found);
/** The texts that are marked in what was found first. */
const marked = ({ field, ranges }: Found): string[] => ranges.map(([start, end]) => field.text.slice(start, end));
const named = (...names: string[]): SearchIndex =>
  new SearchIndex(
    names.map((text, i): SearchItem => ({ kind: 'actor', id: String(i), fields: [{ kind: 'name', text }] })),
  );
const order = (query: string, ...names: string[]): string[] =>
  named(...names)
    .find(query)
    .found.map(({ field }) => field.text);

describe('folding', () => {
  test.for([
    ['Guaidó', 'guaido'],
    ['GUAIDO\u0301', 'guaido'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['فنزويـلا', 'فنزويلا'],
    ['الأمريكيّة', 'الامريكيه'],
    ['Ёлка', 'елка'],
    ['ＯＡＳ', 'oas'],
  ] as const)('%s is %s', ([text, expected]) => {
    expect(fold(text).text).toBe(expected);
  });

  test('each folded letter knows where it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const { text: folded, at } = fold(text);
        expect(at).toHaveLength(folded.length + 1);
        expect(at.at(-1)).toBe(text.length);
        at.forEach((place, i) => expect(place).toBeGreaterThanOrEqual(at[i - 1] ?? 0));
        for (const word of foldedWordsOf(text)) expect(fold(text.slice(word.at[0], word.end)).text).toBe(word.text);
      }),
    );
  });
});

describe('typing errors', () => {
  test.for([
    ['guaido', 'guaido', 0],
    ['gaido', 'guaido', 1],
    ['guuaido', 'guaido', 1],
    ['guaida', 'guaido', 1],
    ['gauido', 'guaido', 1],
    ['gaudio', 'guaido', 2],
    ['maduro', 'guaido', Infinity],
  ] as const)('%s for %s: %s', ([typed, word, expected]) => {
    expect(editDistance(typed, word, 2)).toBe(expected);
  });

  test('the beginning of a word counts while it is typed', () => {
    expect(editDistance('venezulea', 'venezuelan', 2, true)).toBe(1);
    expect(editDistance('venezulea', 'venezuelans', 1)).toBe(Infinity);
  });
});

describe('a search in the article', () => {
  test.for([
    ['canada', 'actor:canada'],
    ['CANADÁ', 'actor:canada'],
    ['guaido', 'actor:guaido'],
    ['gauido', 'actor:guaido'],
    ['juanguaido', 'actor:guaido'],
    ['nicolas mad', 'actor:maduro'],
    ['maduro nicolas', 'actor:maduro'],
    ['Россия', 'actor:russia'],
    ['росия', 'actor:russia'],
    ['加拿大', 'actor:canada'],
    ['كندا', 'actor:canada'],
    ['acting president', 'actor:guaido'],
    ['recognition', 'edge:oas/recognition/guaido'],
    ['recogniton guaido', 'edge:oas/recognition/guaido'],
    ['canada guaido', 'edge:canada/support/guaido'],
    ['assembly head', 'edge:guaido/~leads/national-assembly'],
    ['guaido leads assembly', 'edge:guaido/~leads/national-assembly'],
    ['flew into venezuela', 'statement:p4-contractors-maduro'],
    ['security beef', 'statement:p4-contractors-maduro'],
  ] as const)('for "%s" gives %s first', ([query, expected]) => {
    expect(find(query)[0]).toBe(expected);
  });

  test.for(['', ' ', '…', '→ :', '\u0301', '__proto__constructor', 'zzzz'])('for "%s" gives nothing', (query) => {
    expect(index.find(query)).toEqual({ total: 0, found: [] });
  });

  test('the name of an actor does not find all of its relations', () => {
    expect(find('canada').filter((key) => key.startsWith('edge:'))).toEqual([]);
    // A relation is not found by one end; an affiliation is by its own words.
    expect(find('guaido').filter((key) => key.startsWith('edge:') && !key.includes('/~'))).toEqual([]);
    expect(find('canada')).toContain('statement:p8-canada-guaido');
  });

  test('all results are counted, and at most the limit is returned', () => {
    const { total, found } = index.find('guaido', 3);
    expect(found).toHaveLength(3);
    expect(total).toBe(find('guaido').length);
    expect(total).toBeGreaterThan(3);
  });
});

describe('the order', () => {
  test('has first names that begin with it, then words, parts of words, and words with typing errors', () => {
    expect(order('iran', 'Ivan', 'Tirane', 'New Iran', 'Iran', 'Irania')).toEqual([
      'Iran',
      'Irania',
      'New Iran',
      'Tirane',
      'Ivan',
    ]);
  });

  test('is that of the file if all else is equal', () => {
    expect(order('a', 'Ab', 'Ac', 'Aa')).toEqual(['Ab', 'Ac', 'Aa']);
  });

  test('puts actors before relations and statements that match as well', () => {
    const found = keys(
      new SearchIndex(searchItems(graphOf(small(['support'], ['support support support'])), () => [])).find('support')
        .found,
    );
    expect(found).toEqual(['actor:support', 'edge:support/support/support']);
  });
});

describe('what is marked', () => {
  test.for([
    ['guai', ['Guai']],
    ['guaid', ['Guaid']],
    ['juan guaido', ['Juan', 'Guaidó']],
    ['juanguaido', ['Juan Guaidó']],
    ['gauido', ['Guaidó']],
  ] as const)('for "%s" is %s', ([query, expected]) => {
    expect(marked(index.find(query).found[0]!)).toEqual(expected);
  });

  test('a combining accent is marked together with its letter', () => {
    expect(marked(named('Guaido\u0301s').find('guaido').found[0]!)).toEqual(['Guaido\u0301']);
  });

  test('the text that matched is named', () => {
    expect(index.find('interim president').found[0]!.field).toEqual({ kind: 'alias', text: 'interim president' });
    expect(index.find('рос').found[0]!.field).toEqual({ kind: 'name', text: 'Россия' });
  });
});

/** One slip: a letter put in, left out, changed, or swapped with the next. */
const slip = (name: string): fc.Arbitrary<string> => {
  const letters = Array.from(name);
  return fc
    .tuple(
      fc.nat(letters.length - 1),
      fc.constantFrom('in', 'out', 'other', 'swap'),
      fc.constantFrom(...Array.from('abcxyz')),
    )
    .map(([i, how, letter]) => {
      const typed = [...letters];
      if (how === 'in') typed.splice(i, 0, letter);
      else if (how === 'out') typed.splice(i, 1);
      else if (how === 'other') typed[i] = letter;
      else if (i + 1 < typed.length) [typed[i], typed[i + 1]] = [typed[i + 1]!, typed[i]!];
      return typed.join('');
    });
};
const joined = (text: string): string =>
  foldedWordsOf(text)
    .map((word) => word.text)
    .join('');

describe('for any name', () => {
  const name = fc
    .array(
      fc.string({
        unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzáéñüКанадкندا')),
        minLength: 1,
        maxLength: 9,
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((words) => words.join(' '))
    .filter((text) => joined(text).length >= 5 && joined(text).length <= 40);

  test('an actor is found by it, whatever else there is, and first', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 20 }), (own, others) => {
        const { found } = named(...others, own).find(own);
        expect(joined(found[0]!.field.text)).toBe(joined(own));
      }),
    );
  });

  test('an actor is found by it with one typing error', () => {
    fc.assert(
      fc.property(
        name.chain((own) => fc.tuple(fc.constant(own), slip(own))),
        fc.array(name, { maxLength: 20 }),
        ([own, typed], others) => {
          expect(keys(named(own, ...others).find(typed).found)).toContain('actor:0');
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test('every actor of the article is found by its own name, in every language, with one typing error', () => {
    const names = items
      .filter(({ kind }) => kind === 'actor')
      .flatMap(({ id, fields }) =>
        fields
          .filter(({ kind, text }) => kind === 'name' && joined(text).length >= 5)
          .map(({ text }) => ({ id, text })),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...names).chain(({ id, text }) => fc.tuple(fc.constant(id), slip(text))),
        ([id, typed]) => {
          expect(find(typed)).toContain(`actor:${id}`);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  test('marked ranges lie in their text, in order and without overlaps', () => {
    const text = fc.oneof(name, fc.string({ unit: 'grapheme', maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 10 }), text, (names, query) => {
        for (const { field, ranges } of named(...names).find(query).found) {
          let last = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(field.text.length);
        }
      }),
    );
  });
});

const TABLE = '../shared/data/recognition-us/rdcr-timeline-a-m.tsv';

test.skipIf(!existsSync(TABLE))(
  'in a table of 753 statements a misspelt name finds its actor, and its own come before others',
  () => {
    const rows = readFileSync(TABLE, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t') as [string, string, string, string, string]);
    const ids = [...new Set(rows.map(([country]) => country))];
    const graph = graphOf({
      format: 1,
      title: 'T',
      sources: [{ id: 's', kind: 'dataset' }],
      actors: [
        { id: 'us', kind: 'state', name: 'United States' },
        ...ids.map((id) => ({ id, kind: 'state', name: id.replaceAll('-', ' ') })),
      ],
      statements: rows.map(([country, section, head, , text], i) => ({
        id: `s${i}`,
        source: 's',
        from: 'us',
        relation: section === 'recognition' ? 'recognition' : 'support',
        to: country,
        ...(head === '' ? {} : { claim: head }),
        quote: { exact: text === '' ? section : text },
      })),
    });
    const large = new SearchIndex(searchItems(graph, () => []));
    expect(large.find('argentna').found[0]!.item.id).toBe('argentina');
    expect(large.find('recognition france').found[0]!.item.id).toContain('france');
    expect(large.find('zzzz').found).toEqual([]);
  },
);
