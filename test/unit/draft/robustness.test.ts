/** Any text is read in time that grows with its length, without failure, and quoted as it stands. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuotes } from '../../../src/check/check-quotes.js';
import { paragraphsOf } from '../../../src/data/quotes.js';
import { draft } from '../../../src/draft/draft.js';
import { proposeStatements } from '../../../src/draft/propose.js';
import { sentencesOf } from '../../../src/draft/sentences.js';
import { tokensOf } from '../../../src/draft/tokens.js';
import { runs } from '../../tools/runs.js';
import { CONSTRUCTIONS } from './sentences.js';

const texts = Object.values(CONSTRUCTIONS)
  .flat()
  .map(({ text }) => text);
/** Offices with capitals, whose names end where the name of their holder may be missing. */
const TITLES = ['Prime Minister', 'Foreign Minister', 'Vice President', 'Gen.', 'Mr.', 'Acting Chief', 'Former King'];
const words = [...new Set([...texts.join(' ').split(/\s+/), ...TITLES])];
const MARKS = [
  ',',
  '.',
  '“',
  '”',
  '"',
  "'s",
  '(',
  ')',
  '–',
  ':',
  ';',
  '?',
  '\n',
  '\u0000',
  '\u200b',
  '\ud800',
  '-backed',
  '…',
];

/** A text of which words were dropped, doubled, put elsewhere, or replaced by other words and marks. */
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...words, ...MARKS), fc.nat(3)), { maxLength: 8 }),
  )
  .map(([some, changes]) => {
    const list = some.join('\n').split(/( |\n)/);
    for (const [at, other, word, kind] of changes) {
      const i = at % list.length;
      if (kind === 0) list.splice(i, 1);
      else if (kind === 1) list[i] = word;
      else if (kind === 2) list.splice(i, 0, word, ' ');
      else list.splice(other % list.length, 0, list[i] ?? '');
      if (list.length === 0) list.push(word);
    }
    return list.join('');
  });

describe('mutated texts', () => {
  test('are drafted without failure, and all their quotes are found', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { dataset } = draft(text);
        const { inParagraph } = checkQuotes(dataset, 'article', text);
        expect(inParagraph).toBe(dataset.statements.length);
        for (const { from, to, quote } of dataset.statements) {
          expect(from).not.toBe(to);
          expect(quote!.exact.split(/\s+/).length).toBeLessThanOrEqual(15);
        }
      }),
      { numRuns: runs(10_000) },
    );
  });
});

describe('offices with capitals and without a holder', () => {
  test.each(TITLES)('%s', (title) => {
    for (const text of [`Peru backs the ${title}.`, `The Peruvian President and ${title}, Ana Vega, back Togo.`, title])
      expect(() => draft(text)).not.toThrow();
  });
});

describe('tokens', () => {
  test('stand in the order of the text, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0;
        for (const span of sentencesOf(text)) {
          for (const { start, end, text: word } of tokensOf(text, span)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end)).toContain(word.slice(0, 1));
            last = end;
          }
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('sentences', () => {
  test.each([
    ['Mr. Diallo met Gen. Keita. They left.', 2],
    ['The U.S. backed Peru. Chile did not.', 2],
    ['“We back Peru.” Chile left.', 2],
    ['It cost 3.5 million. “No!” he said.', 2],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

/** The least processor time of some runs, ms: a busy machine takes longer, and does no more. */
function timeOf(text: string): number {
  const paragraphs = paragraphsOf(text);
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    proposeStatements(paragraphs);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('time', () => {
  const endless = (length: number): string => 'Peru backs Chile and Togo, which said it '.repeat(length / 41);
  test('of one endless sentence grows as its length', () => {
    timeOf(endless(5000));
    const short = timeOf(endless(15_000));
    expect(timeOf(endless(60_000))).toBeLessThan(12 * short + 50);
  });
  test('of texts without spaces, and of marks alone, is short', () => {
    for (const text of [
      'a'.repeat(60_000),
      'Peru,'.repeat(12_000),
      '.'.repeat(60_000),
      '“'.repeat(60_000),
      'A-'.repeat(30_000),
    ])
      expect(timeOf(text)).toBeLessThan(4000);
  });
  test('of an article of news is a blink', () => {
    const article = texts.slice(0, 40).join('\n');
    timeOf(article);
    expect(timeOf(article)).toBeLessThan(400);
  });
  test('of a book grows as its length, and no step is long', () => {
    const chapter = texts.join('\n');
    const short = timeOf(chapter);
    expect(timeOf(Array.from({ length: 8 }, () => chapter).join('\n'))).toBeLessThan(20 * short + 200);
  });
});
