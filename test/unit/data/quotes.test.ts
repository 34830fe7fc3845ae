/** Where quotes stand in the text of their source. */
import { describe, expect, it } from 'vitest';
import { findQuote, paragraphsOf, quotesOf } from '../../../src/data/quotes.js';
import { actor, parse, statement } from './datasets.js';

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

describe('quotesOf', () => {
  it('gives the quotes of statements, then those of affiliations, each with its path', () => {
    const dataset = parse({
      actors: [actor('us', { affiliations: [{ kind: 'leads', to: 'us', source: 'a', quote: { exact: 'Headline' } }] })],
      statements: [
        statement({ to: 'us', source: 'a', quote: { exact: 'First words' } }),
        statement({ id: 'u', to: 'us' }),
      ],
    });
    expect(quotesOf(dataset).map(({ path }) => path)).toEqual([
      'statements[0].quote',
      'actors[0].affiliations[0].quote',
    ]);
  });
});
