/** Texts with broken lines are told from texts with a paragraph on each line, and their paragraphs are found again. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_STORY } from '../../../src/cli-template.js';
import { brokenLines } from '../../../src/data/broken-lines.js';

const PARAGRAPHS = [
  'Vantia turns away from the Harbour Council as talks on the strait collapse',
  'The government of Vantia said on Thursday that it no longer recognises the Harbour Council as the authority in the strait. Its envoy was called home for consultations the same day.',
  'Sorrel, which has stood behind the council since it was founded in the spring, called the step “a betrayal of the whole coast” and said that it would send two patrol boats.',
  'Nobody was hurt.',
  'The council answered that it speaks for nobody but the fishers of the strait, and that it will go on to meet in the old custom house every week. It asked the Northern Trade League to mediate.',
];

/** Breaks a paragraph as editors do: each line takes as many words as fit. */
function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const whole = PARAGRAPHS.join('\n\n');

describe('finds the paragraphs of lines that were broken', () => {
  test.each([40, 60, 65, 72, 80, 100])('at %i letters, with empty lines between paragraphs', (width) => {
    const text = PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join('\n\n');
    expect(brokenLines(text)).toBe(whole);
    expect(brokenLines(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`)).toBe(whole);
  });

  test('with empty lines between all lines, or between none', () => {
    const lines = PARAGRAPHS.map((paragraph) => wrap(paragraph, 72)).join('\n');
    expect(brokenLines(lines)).toBe(whole);
    expect(brokenLines(lines.replaceAll('\n', '\n\n'))).toBe(whole);
  });

  test('with indented lines, a line that is too long, and words that were divided', () => {
    const text = [
      '  The government of Vantia said on Thursday that it no longer recog-',
      '  nises the Harbour Council, as it has told the members of the League',
      '  at https://example.org/a/very/long/address/that/cannot/be/divided/at/all and',
      '  in a letter to the council, which has been made known by its press-',
      '  Office. The envoy of Vantia was called home for consultations on the',
      '  same day.',
    ].join('\n');
    expect(brokenLines(text)).toMatch(/^The government of Vantia said on Thursday that it no longer recognises the /);
    expect(brokenLines(text)).toMatch(/by its press-Office\. .* same day\.$/);
  });

  test('of Chinese', () => {
    const text = `联合国安理会周四就该地区的局势举行了紧急会议但是各方未能达成一致\n意见因此没有通过任何决议草案而且会议在深夜结束之前再次陷入僵局各\n国代表随后离开会场并表示将在下周继续进行磋商以便尽快找到解决的办\n法他们说。`;
    expect(brokenLines(text)).toBe(text.replaceAll('\n', ''));
  });
});

describe('leaves alone', () => {
  test.each([
    ['a text with a paragraph on each line', whole],
    ['the same without empty lines', PARAGRAPHS.join('\n')],
    ['the example of `new`', EXAMPLE_STORY],
    ['what it has joined', brokenLines(wrap(whole.replaceAll('\n\n', ' '), 72))!],
    ['an empty text', ''],
    ['a headline', 'Vantia turns away'],
    ['two broken lines', wrap(PARAGRAPHS[1]!, 100)],
    ['short sentences', 'One came.\nTwo went away again.\nThree did not say.\nFour said it all.\nFive.\nSix left.'],
    [
      'headlines',
      'Vantia turns away\nSorrel sends two boats to the strait\nLeague asked to mediate\nTalks collapse\nCouncil says it speaks for the fishers\nEnvoy called home',
    ],
    ['verses', 'The sea is calm to-night,\nThe tide is full, the moon lies fair\nUpon the straits\nGleams and is gone'],
  ])('%s', (_name, text) => {
    expect(brokenLines(text)).toBeNull();
  });

  test('the story of the guide', () => {
    const [, text] = /^```text article\.txt\n(.*?)^```$/ms.exec(readFileSync('docs/own-article.md', 'utf8'))!;
    expect(brokenLines(text!)).toBeNull();
  });
});

test('any text is answered, and no letter but hyphens is lost', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '-', '.', ' ', '\n', '语', '\r'), maxLength: 400 });
  fc.assert(
    fc.property(words, (text) => {
      const joined = brokenLines(text);
      if (joined !== null) expect(joined.replace(/[\s-]/g, '')).toBe(text.replace(/[\s-]/g, ''));
    }),
  );
});
