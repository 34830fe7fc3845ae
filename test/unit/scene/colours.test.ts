import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RELATIONS, MARKERS } from '../../../src/data/vocabulary.js';
import { contrast, withContrast } from '../../../src/scene/style/color.js';
import { relationColor } from '../../../src/scene/style/style.js';
import { DARK, LIGHT, THEMES, type Theme } from '../../../src/scene/theme.js';
import { article, sceneOf, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

type Rgb = [number, number, number];

/** Channels without gamma, by IEC 61966-2-1. */
const linear = (hex: string): Rgb =>
  [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
function wcag(a: string, b: string): number {
  const [light, dark] = [luminance(linear(a)), luminance(linear(b))].sort((p, q) => q - p);
  return (light! + 0.05) / (dark! + 0.05);
}

const times = (matrix: readonly (readonly number[])[], [x, y, z]: Rgb): Rgb =>
  matrix.map(([a, b, c]) => a! * x + b! * y + c! * z) as Rgb;
/** Ottosson 2020. */
function oklab(rgb: Rgb): Rgb {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((c) => Math.cbrt(Math.max(0, c))) as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    lms,
  );
}
/** Machado, Oliveira and Fernandes 2009, severity 1. */
const VISION: Readonly<Record<string, readonly (readonly number[])[]>> = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (color: string, vision: string): Rgb => oklab(times(VISION[vision]!, linear(color)));
const apart = (a: string, b: string, vision: string): number =>
  Math.hypot(...seen(a, vision).map((c, i) => c - seen(b, vision)[i]!));
const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const relation = (color: string): Parameters<typeof relationColor>[1] => ({
  id: 'declared',
  label: 'Declared',
  color,
  marker: 'circle',
  cameo: [],
});

describe.each<[string, Theme]>(Object.entries(THEMES))('on %s paper', (_name, theme) => {
  test('every line has 3:1 and every text 4.5:1', () => {
    for (const color of [...Object.values(theme.relations), ...theme.relationFallback, theme.tie, theme.ink])
      expect(wcag(color, theme.paper), color).toBeGreaterThanOrEqual(3);
    for (const color of [theme.ink, theme.quiet]) expect(wcag(color, theme.paper), color).toBeGreaterThanOrEqual(4.5);
  });

  test('all texts of the article have 4.5:1 and all lines and marks 3:1', async () => {
    const { labels, furniture, edges, actors, paper } = await sceneOf(article, [960, 640], { theme });
    for (const { color } of [...labels.flatMap(({ lines }) => lines), ...furniture!.texts])
      expect(wcag(color, paper)).toBeGreaterThanOrEqual(4.5);
    for (const { line } of edges) expect(wcag(line.color, paper)).toBeGreaterThanOrEqual(3);
    for (const { glyph } of actors) expect(wcag(glyph.stroke, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISION))('the built-in relations differ in colour under %s', (vision) => {
    const colors = BUILT_IN_RELATIONS.map(({ id }) => theme.relations[id]!);
    for (const [i, a] of colors.entries())
      for (const b of colors.slice(i + 1)) expect(apart(a, b, vision), `${a} ${b}`).toBeGreaterThan(0.03);
  });

  test('any colour that a dataset declares is drawn with at least 3:1', () => {
    fc.assert(
      fc.property(hex, (color) => wcag(relationColor(theme, relation(color), 0), theme.paper) >= 3),
      { numRuns: runs(3000) },
    );
  });

  test('a declared colour that stands out already is kept, and an undeclared one comes from the theme', () => {
    const own = theme === LIGHT ? '#7b1fa2' : '#ce93d8';
    expect(relationColor(theme, relation(own), 0)).toBe(own);
    const drawn = [0, 1, 2, 3, 4, 5].map((rank) =>
      relationColor(theme, { id: 'x', label: 'X', marker: 'circle', cameo: [] }, rank),
    );
    expect(drawn).toEqual([...theme.relationFallback, theme.relationFallback[0]]);
  });
});

test('the built-in relations differ in marker, too, so that none hangs on colour', () => {
  const markers = BUILT_IN_RELATIONS.map(({ marker }) => marker);
  expect(new Set(markers).size).toBe(BUILT_IN_RELATIONS.length);
  expect(MARKERS).toEqual(expect.arrayContaining(markers));
});

test('withContrast reaches what is asked by its own measure, at most by way of the ink', () => {
  for (const { paper, ink } of [LIGHT, DARK]) {
    fc.assert(
      fc.property(hex, fc.double({ min: 1, max: 7, noNaN: true }), (color, least) => {
        const drawn = withContrast(color, paper, ink, least);
        expect(drawn).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(drawn, paper)).toBeGreaterThanOrEqual(least);
      }),
    );
  }
  expect(withContrast('rebeccapurple', '#ffffff', '#000000', 3)).toBe('rebeccapurple');
});

test('contrast is symmetric, 1 for equal colours, 21 for black on white, and near that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  fc.assert(
    fc.property(hex, hex, (a, b) => {
      expect(contrast(a, a)).toBe(1);
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(Math.abs(Math.log(contrast(a, b) / wcag(a, b)))).toBeLessThan(0.5);
    }),
  );
});

test('a declared relation whose id is the name of an inherited property is drawn in its own colour', async () => {
  const input = small(['a', 'b'], ['a constructor b'], {
    relationTypes: [{ id: 'constructor', label: 'Constructor', color: '#7b1fa2' }],
  });
  expect((await sceneOf(input)).edges[0]!.line.color).toBe('#7b1fa2');
});
