/** Where quotes stand in the text of their source. */
import { describe, expect, it } from 'vitest';
import { checkQuotes, findQuote, paragraphsOf, quotesOf } from '../../../src/data/quotes.js';
import { actor, complaintsOf, parse, statement } from './datasets.js';

describe('paragraphsOf', () => {
  it('counts the lines that are not empty, the headline first', () => {
    expect(paragraphsOf('Headline\n\nByline\n \t\n  Indented text. \nLast')).toEqual([
      'Headline',
      'Byline',
      '  Indented text. ',
      'Last',
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('knows the line end %j and drops a byte order mark', (end) => {
    expect(paragraphsOf(`\uFEFFOne${end}${end}Two${end}`)).toEqual(['One', 'Two']);
  });

  it.each(['', '\n\n', ' '])('finds none in %j', (text) => {
    expect(paragraphsOf(text)).toEqual([]);
  });
});

describe('findQuote', () => {
  const paragraphs = ['no, no and no', 'yes', 'Maduro and Guaido and Maduro'];

  it('gives paragraph, start and end such that the slice is the quote', () => {
    const [place, ...more] = findQuote(paragraphs, { exact: 'Guaido' });
    expect(place).toEqual({ paragraph: 3, start: 11, end: 17 });
    expect(paragraphs[2]?.slice(place?.start, place?.end)).toBe('Guaido');
    expect(more).toEqual([]);
  });

  it('finds every repetition, also those that overlap, in the order of the text', () => {
    expect(findQuote(paragraphs, { exact: 'no' })).toEqual(
      [0, 4, 11].map((start) => ({ paragraph: 1, start, end: start + 2 })),
    );
    expect(findQuote(['aaa'], { exact: 'aa' }).map(({ start }) => start)).toEqual([0, 1]);
  });

  it('stays in the paragraph that the quote names', () => {
    expect(findQuote(['same', 'same'], { exact: 'same', paragraph: 2 })).toEqual([{ paragraph: 2, start: 0, end: 4 }]);
    expect(findQuote(paragraphs, { exact: 'yes', paragraph: 1 })).toEqual([]);
    expect(findQuote(paragraphs, { exact: 'yes', paragraph: 99 })).toEqual([]);
  });

  it.each([
    [{ prefix: 'Guaido and' }, [22]],
    [{ prefix: 'Guaido and ' }, [22]],
    [{ suffix: ' and Guaido' }, [0]],
    [{ suffix: 'and' }, [0]],
    [{ prefix: 'and', suffix: 'and' }, []],
    [{ prefix: 'Maduro' }, []],
    [{ prefix: '', suffix: '' }, [0, 22]],
  ])('tells repeated words apart by %j, whatever the space between', (context, starts) => {
    expect(findQuote(paragraphs, { exact: 'Maduro', ...context }).map(({ start }) => start)).toEqual(starts);
  });

  it('takes letters, spaces and quotation marks as the source has them', () => {
    for (const exact of ['maduro', 'Maduro  and', 'Nicolás']) expect(findQuote(paragraphs, { exact })).toEqual([]);
    expect(findQuote(['the USA -backed “protests”'], { exact: 'USA -backed “protests”' })).toHaveLength(1);
  });

  it('reads signs of regular expressions as letters', () => {
    expect(findQuote(['(a.b)*', 'axb'], { exact: 'a.b' })).toEqual([{ paragraph: 1, start: 1, end: 4 }]);
  });
});

describe('checkQuotes', () => {
  const text = 'Headline\n\nFirst words here.\n\nSecond words there, and words again.';
  const quoting = (exact: string, paragraph?: number, more: object = {}): ReturnType<typeof statement> =>
    statement({ source: 'a', quote: { exact, ...(paragraph === undefined ? {} : { paragraph }), ...more } });
  const sentences = (statements: ReturnType<typeof statement>[]): string[] =>
    complaintsOf(() => checkQuotes(parse({ statements }), 'a', text)).map(({ path, message }) => `${path} ${message}`);

  it('counts the quotes of that source alone, those of affiliations too', () => {
    const dataset = parse({
      actors: [
        actor('us', {
          affiliations: [{ kind: 'leads', to: 'us', source: 'a', quote: { exact: 'Headline', paragraph: 1 } }],
        }),
      ],
      statements: [
        { ...quoting('First words', 2), to: 'us' },
        { ...quoting('words again'), to: 'us', id: 't' },
        statement({ id: 'u', to: 'us', quote: { exact: 'of a table' } }),
      ],
    });
    expect(quotesOf(dataset).map(({ path }) => path)).toEqual([
      'statements[0].quote',
      'statements[1].quote',
      'statements[2].quote',
      'actors[0].affiliations[0].quote',
    ]);
    expect(checkQuotes(dataset, 'a', text)).toBe(3);
    expect(checkQuotes(dataset, 'd', 'of a table')).toBe(1);
  });

  it('names the paragraph where the quote stands instead', () => {
    expect(sentences([quoting('First words', 3)])).toEqual([
      'statements[0].quote statement "s", quote: "First words" is not in paragraph 3 of the source "a". It stands in paragraph 2; correct the number.',
    ]);
  });

  it('names every paragraph where it stands', () => {
    expect(sentences([quoting('words', 1)])[0]).toContain('It stands in paragraph 2, 3; correct the number.');
  });

  it('points at prefix and suffix where the words stand in the paragraph but not between them', () => {
    expect(sentences([quoting('words', 3, { prefix: 'Third' })])[0]).toContain(
      'correct the number or the prefix and suffix.',
    );
  });

  it('asks for a copy of the source where the words stand nowhere', () => {
    expect(sentences([quoting('thirst words', 2), { ...quoting('no such words'), id: 't' }])).toEqual([
      expect.stringContaining(
        '"thirst words" is not in paragraph 2 of the source "a". Copy it from the source',
      ) as string,
      expect.stringContaining('"no such words" is not in the text of the source "a".') as string,
    ]);
  });
});
