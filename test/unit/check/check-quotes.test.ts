/** Whether quotes stand in the text of their source, and what is said where they do not. */
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../../src/check/check-quotes.js';
import { differencesOf } from '../../../src/check/quote-differences.js';
import { nearestPassage } from '../../../src/anchoring/nearest-passage.js';
import { actor, parse, statement, type Json } from '../data/datasets.js';

const TEXT = 'Headline\n\nFirst words here.\n\nSecond words there, and words again.\nLast “cut” – Guaidó’s aid.';
const quoting = (exact: string, paragraph?: number, more: Json = {}): Json =>
  statement({ source: 'a', quote: { exact, ...(paragraph === undefined ? {} : { paragraph }), ...more } });
/** The codes, places, severities and suggestions of what is said of one quote. */
const said = (exact: string, paragraph?: number, more?: Json): unknown[] =>
  checkQuotes(parse({ statements: [quoting(exact, paragraph, more)] }), 'a', TEXT).issues.flatMap(
    ({ code, path, severity, suggestion }) => [code, path.replace('statements[0].quote.', ''), severity, suggestion],
  );
const messageOf = (exact: string, paragraph?: number, more?: Json): string =>
  checkQuotes(parse({ statements: [quoting(exact, paragraph, more)] }), 'a', TEXT).issues[0]!.message;

describe('checkQuotes', () => {
  it('counts the quotes of that source alone, those of affiliations too, and those without a paragraph apart', () => {
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
    expect(checkQuotes(dataset, 'a', TEXT)).toEqual({ inParagraph: 2, inText: 1, issues: [] });
    expect(checkQuotes(dataset, 'd', 'of a table')).toEqual({ inParagraph: 0, inText: 1, issues: [] });
  });

  it('names the paragraph where the quote stands instead', () => {
    expect(said('First words', 3)).toEqual(['wrong-paragraph', 'paragraph', 'error', 2]);
    expect(messageOf('words', 1)).toContain('is not in paragraph 1. It is in paragraphs 2 and 3.');
  });

  it('tells that the words are not between prefix and suffix', () => {
    expect(said('there', 3, { prefix: 'Third' })).toEqual(['wrong-context', 'prefix', 'error', undefined]);
    expect(said('there', 3, { prefix: 'words', suffix: 'but' })).toEqual([
      'wrong-context',
      'suffix',
      'error',
      undefined,
    ]);
    expect(said('there', undefined, { suffix: 'but' })).toEqual(['wrong-context', 'suffix', 'error', undefined]);
  });

  it.each([
    ['words', undefined, 'occurs in paragraphs 2 and 3. Add "paragraph"'],
    ['words', 3, 'occurs 2 times in paragraph 3. Add "prefix" or "suffix"'],
  ])('warns of %j, which stands in several places (paragraph %s)', (exact, paragraph, message) => {
    expect(said(exact, paragraph)).toEqual(['ambiguous-quote', 'exact', 'warning', undefined]);
    expect(messageOf(exact, paragraph)).toContain(message);
  });

  it('does not take a word within another for a second place', () => {
    const aid = checkQuotes(parse({ statements: [quoting('aid', 1)] }), 'a', 'The aid, he said.');
    expect(aid).toEqual({ inParagraph: 1, inText: 0, issues: [] });
  });

  it.each([
    ["Guaidó's aid", 'apostrophes', 'Guaidó’s aid'],
    ['Last "cut"', 'quotation marks', 'Last “cut”'],
    ['“cut” - Guaidó', 'dashes', '“cut” – Guaidó'],
    ['last “cut”', 'capitalisation', 'Last “cut”'],
    ['Last  “cut”', 'spaces', 'Last “cut”'],
    ['Last "cut" - Guaidó\'s', 'quotation marks, apostrophes and dashes', 'Last “cut” – Guaidó’s'],
  ])('warns that %j differs in its %s only', (exact, ways, suggestion) => {
    expect(said(exact, 4)).toEqual(['quote-differs', 'exact', 'warning', suggestion]);
    expect(messageOf(exact, 4)).toMatch(new RegExp(`only the ${ways} differs? from the source\\.`));
  });

  it('shows the nearest words where the quote stands nowhere, and suggests them if they are near', () => {
    expect(said('Second words their', 3)).toEqual(['quote-not-found', 'exact', 'error', 'Second words there']);
    expect(messageOf('thirst worse here', 2)).toMatch(/is not in paragraph 2\. Nearest: "First words here"\.$/);
    expect(messageOf('Second words their', 2)).toContain('Did you mean "Second words there" in paragraph 3?');
    expect(messageOf('nothing like any of it', 2)).toMatch(/is not in paragraph 2\. Copy it from the source\.$/);
    expect(said('First words', 9)).toEqual(['wrong-paragraph', 'paragraph', 'error', 2]);
    expect(messageOf('nothing like any of it', 9)).toContain('the text has 4 paragraphs, and no paragraph 9.');
    const [issue] = checkQuotes(parse({ statements: [quoting('words', 2)] }), 'a', 'One line.').issues;
    expect(issue!.message).toContain('the text has 1 paragraph, and no paragraph 2.');
  });

  it('tells once that all paragraphs are shifted', () => {
    const dataset = parse({ statements: [quoting('First words', 2), { ...quoting('words again', 3), id: 't' }] });
    const [, headless] = /^.*\n+([^]*)$/.exec(TEXT)!;
    expect(checkQuotes(dataset, 'a', headless!).issues).toEqual([
      expect.objectContaining({
        code: 'shifted-paragraphs',
        path: 'sources[0]',
        message: expect.stringContaining('Is the headline missing?') as string,
      }),
    ]);
    expect(checkQuotes(dataset, 'a', `By a reporter\n${TEXT}`).issues).toMatchObject([{ code: 'shifted-paragraphs' }]);
    // One quote alone proves nothing.
    expect(said('First words', 3)).toContain('wrong-paragraph');
  });
});

describe('nearestPassage', () => {
  it('is made of whole words, and the first of equal ones', () => {
    const lines = ['the recognised council', 'the recognised council'];
    expect(nearestPassage(lines, 'recognise counci', [1, 2])).toMatchObject({
      text: 'recognised council',
      paragraph: 1,
    });
    expect(nearestPassage(lines, 'xyz qwv', [1, 2])).toBeNull();
    expect(nearestPassage([''], 'words', [1])).toBeNull();
    expect(nearestPassage(lines, '', [1])).toBeNull();
  });
});

describe('differencesOf', () => {
  it('names nothing for equal texts', () => {
    expect(differencesOf('words', 'words')).toEqual([]);
  });
});
