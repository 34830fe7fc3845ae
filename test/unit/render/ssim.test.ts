/** The measure of likeness, on pictures of which the answer is known. */
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../scenes/pixels.js';
import { ssim } from '../../scenes/ssim.js';

function picture(width: number, height: number, grey: (x: number, y: number) => number): Picture {
  return {
    width,
    height,
    rgba: Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : grey((i >> 2) % width, Math.floor((i >> 2) / width)),
    ),
  };
}

const line = (at: number, dark = 0) => picture(40, 30, (x) => (x === at ? dark : 255));

describe('structural similarity', () => {
  test('of a picture to itself is 1, of paper to paper as well', () => {
    expect(ssim(line(20), line(20)).within()).toBeCloseTo(1);
    expect(ssim(line(-1), line(-1)).within()).toBe(1);
  });

  test('is that of the formula on one window', () => {
    // Two halves, black and white, against two halves of which one is grey.
    const [a, b] = [picture(8, 8, (x) => (x < 4 ? 0 : 255)), picture(8, 8, (x) => (x < 4 ? 55 : 255))];
    const [ma, mb, va, vb, cov] = [127.5, 155, 127.5 ** 2, 100 ** 2, 127.5 * 100];
    expect(ssim(a, b).within()).toBeCloseTo(
      ((2 * ma * mb + 6.5025) * (2 * cov + 58.5225)) / ((ma ** 2 + mb ** 2 + 6.5025) * (va + vb + 58.5225)),
      9,
    );
  });

  test('falls where ink is missing or moved, and is blind to paper', () => {
    expect(ssim(line(20), line(-1)).within()).toBeLessThan(0.2);
    expect(ssim(line(20), line(21)).within()).toBeLessThan(0.5);
    const wide = (at: number) => picture(400, 30, (x) => (x === at ? 0 : 255));
    expect(ssim(wide(20), wide(21)).within()).toBeCloseTo(ssim(line(20), line(21)).within(), 6);
  });

  test('is told apart by boxes', () => {
    const two = (second: number) => picture(80, 30, (x) => (x === 10 || x === second ? 0 : 255));
    const similarity = ssim(two(60), two(62));
    expect(similarity.within({ left: 8, top: 4, right: 14, bottom: 20 })).toBeCloseTo(1);
    expect(similarity.within({ left: 58, top: 4, right: 64, bottom: 20 })).toBeLessThan(0.5);
    expect(similarity.within({ left: 30, top: 4, right: 40, bottom: 20 })).toBe(1);
    expect(similarity.within({ left: -50, top: -50, right: -20, bottom: -20 })).toBe(1);
  });

  test('is refused to pictures of two sizes', () => {
    expect(() =>
      ssim(
        line(1),
        picture(41, 30, () => 0),
      ),
    ).toThrow(/40 × 30/);
  });
});
