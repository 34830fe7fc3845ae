/** Articles whose lines were broken at any width, in the middle of words too, are joined again. */
import { describe, expect, it } from 'vitest';
import { brokenLines } from '../../../src/data/broken-lines.js';
import { STORIES } from '../desk/core/sentences.js';

/** Breaks each paragraph into lines of at most `width` letters; words are divided if `divide` is set. */
function broken(paragraphs: readonly string[], width: number, divide = false, between = '\n'): string {
  return paragraphs
    .map((paragraph) => {
      const lines = [''];
      for (const word of paragraph.split(' ')) {
        const line = lines.at(-1)!;
        const room = width - line.length - 1;
        if (line === '') lines[lines.length - 1] = word;
        else if (word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
        else if (divide && room > 3 && /^\p{Ll}{8,}$/u.test(word)) {
          lines[lines.length - 1] = `${line} ${word.slice(0, room - 1)}-`;
          lines.push(word.slice(room - 1));
        } else lines.push(word);
      }
      return lines.join('\n');
    })
    .join(between);
}

const LONG = [
  'Neighbours split over who governs Ovanna',
  'Karsk recognised Ilse Marn as president of Ovanna on Monday, and its parliament followed within hours. Her envoy, Teo Vand, welcomed the step and thanked the self-designated council for its patience with the representatives of the opposition.',
  'Belmora broke off relations with the government in Ovanna and withdrew its ambassador. The government called the withdrawal an unnecessary provocation, and it promised an appropriate response to the neighbouring countries.',
  'President Joren Holt, who still holds the palace, spoke of theft. The army stands behind him, General Ada Ruun said in a televised declaration that was interrupted several times by technical difficulties.',
];

describe('brokenLines', () => {
  it.each([40, 60, 72, 90])('joins the paragraphs of a text of %i columns', (width) => {
    expect(brokenLines(broken(LONG, width, false, '\n\n'))).toBe(LONG.join('\n\n'));
    expect(brokenLines(broken(LONG, width, false, '\n\n').replace(/\n/g, '\r'))).toBe(LONG.join('\n\n'));
    expect(brokenLines(broken(LONG, width, false, '\r\n \r\n').replace(/(?<!\r)\n/g, '\r\n'))).toBe(LONG.join('\n\n'));
  });

  it('finds the paragraphs of a text without empty lines, where the last lines are not full', () => {
    let decidable = 0;
    for (let width = 30; width < 100; width += 1) {
      const ends = LONG.slice(0, -1).map((paragraph, i) => {
        const last = broken([paragraph], width).split('\n').at(-1)!;
        return last.length + 1 + LONG[i + 1]!.split(' ')[0]!.length;
      });
      if (Math.max(...ends) > width) continue;
      decidable += 1;
      expect(brokenLines(broken(LONG, width)), String(width)).toBe(LONG.join('\n\n'));
    }
    expect(decidable).toBeGreaterThan(10);
  });

  it('loses no word, whatever the width', () => {
    for (let width = 30; width < 110; width += 1) {
      const joined = brokenLines(broken(LONG, width));
      if (joined !== null) expect(joined.split(/\s+/)).toEqual(LONG.join(' ').split(' '));
    }
  });

  it.each([40, 56, 70])('makes words whole that a hyphen had divided, at %i columns', (width) => {
    const text = broken(LONG, width, true, '\n\n');
    expect(text).toMatch(/\p{Ll}-\n/u);
    expect(brokenLines(text)).toBe(LONG.join('\n\n'));
  });

  it('keeps the hyphen of a compound, of a number and of a name', () => {
    const lines = (end: string, start: string): string =>
      `${'The committee talked about this for a long time, and it ended with\n'.repeat(5)}the committee had called for a decision about all ${end}\n${start} of the committee at the end of the day on Monday.`;
    expect(brokenLines(lines('self-', 'designated'))).toContain('self-designated');
    expect(brokenLines(lines('Anglo-', 'American'))).toContain('Anglo-American');
    expect(brokenLines(lines('USA-', 'backed'))).toContain('USA-backed');
    expect(brokenLines(lines('commit\u00AD', 'tees'))).toContain('committees');
    expect(brokenLines(`${lines('well-', 'meant')} The well-meant plan was the plan of all.`)).toContain(
      'all well-meant of',
    );
    expect(brokenLines(lines('deci-', 'sions'))).toContain('decisions');
  });

  it('joins Chinese without spaces', () => {
    const text = '总统约伦霍尔特周四表示，俄罗斯支持伊尔莎马恩并且加拿大没有支持马恩但是联合国也在等待消息'.repeat(3);
    const lines = text.match(/.{1,24}/gu)!.join('\n');
    expect(brokenLines(lines)).toBe(text);
  });

  it.each([
    ['paragraphs', LONG.join('\n')],
    ['paragraphs with empty lines', LONG.join('\n\n')],
    ['too few lines', broken([LONG[1]!], 90)],
    ['short sentences', 'Tarn denied it.\n'.repeat(12)],
    ['a list', Array.from({ length: 20 }, (_, i) => 'word '.repeat((i % 5) + 1).trim()).join('\n')],
    ['verses', 'O wind of the coast\nand the bells\nof a night that was long\nby the quay\n'.repeat(6)],
    ['nothing', ''],
  ])('leaves %s alone', (_what, text) => {
    expect(brokenLines(text)).toBeNull();
  });

  it.each(Object.keys(STORIES))('leaves a story alone: %s', (language) => {
    expect(brokenLines(STORIES[language]!)).toBeNull();
  });
});
