/**
 * What readers with another sense of colour, or a grey print, can tell apart. Colours as they see
 * them: Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of
 * color vision deficiency", severity 1, in linear RGB. Difference: CIE76 ΔE in CIELAB (D65), where
 * 2.3 is just noticeable (Mahy et al. 1994) and 10 is seen at a glance.
 */
import { describe, expect, test } from 'vitest';
import { BUILT_IN_RELATIONS, STANDINGS } from '../../../src/data/vocabulary.js';
import { QUAD_CLASSES } from '../../../src/import/cameo.js';
import { QUAD_STYLES } from '../../../src/import/quad-styles.js';
import { ON_DARK, ON_LIGHT } from '../../../src/scene/groups/group-looks.js';
import { dashOf, hasOpenHead } from '../../../src/scene/style/style.js';
import { LIGHT, THEMES, type Theme } from '../../../src/scene/theme.js';
import type { Glyph, Scene } from '../../../src/scene/types.js';
import { sceneAt, small } from '../../scenes/make.js';
import { ALL_STANDINGS } from '../../scenes/torture.js';

type Rgb = [number, number, number];
type Matrix = readonly (readonly [number, number, number])[];

const GREY = [0.2126, 0.7152, 0.0722] as const;
const VISION: Readonly<Record<string, Matrix>> = {
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
  greyscale: [GREY, GREY, GREY],
};
/** ΔE that is seen at a glance. */
const AT_A_GLANCE = 10;

/** Without gamma, by IEC 61966-2-1. */
const linear = (hex: string): Rgb =>
  [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Rgb;
/** What a screen could show of it. */
const seen = (hex: string, vision: string): Rgb =>
  times(VISION[vision]!, linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as Rgb;
/** CIE 15: XYZ of sRGB under D65, then L*, a*, b*. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  ).map((c, i) => {
    const share = c / [0.95047, 1, 1.08883][i]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (a: Rgb, b: Rgb): number => Math.hypot(...lab(a).map((c, i) => c - lab(b)[i]!));
const luminance = ([r, g, b]: Rgb): number => GREY[0] * r + GREY[1] * g + GREY[2] * b;
/** WCAG 2.2. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('the measure is that of CIE', () => {
  expect(lab(linear('#ffffff')).map((c) => Math.abs(Math.round(c * 10) / 10))).toEqual([100, 0, 0]);
  expect(lab(linear('#ff0000')).map(Math.round)).toEqual([53, 80, 67]);
  expect(lab(linear('#777777'))[0]).toBeCloseTo(50, 0);
  for (const vision of Object.keys(VISION))
    expect(difference(seen('#ffffff', vision), [1, 1, 1]), vision).toBeLessThan(0.1);
  // A red and a green that protanopes and deuteranopes are known to mistake.
  expect(difference(seen('#a04000', 'deuteranopia'), seen('#5c6300', 'deuteranopia'))).toBeLessThan(
    difference(linear('#a04000'), linear('#5c6300')) / 3,
  );
});

/** Colours of the four relations, two and two, from the pair that is most alike. */
function pairsOf(theme: Theme, vision: string): { pair: string; least: number; markers: [string, string] }[] {
  return BUILT_IN_RELATIONS.flatMap((a, i) =>
    BUILT_IN_RELATIONS.slice(i + 1).map((b) => ({
      pair: `${a.id} and ${b.id}`,
      least: difference(seen(theme.relations[a.id]!, vision), seen(theme.relations[b.id]!, vision)),
      markers: [a.marker, b.marker] as [string, string],
    })),
  ).sort((a, b) => a.least - b.least);
}

const CASES = Object.entries(THEMES).flatMap(([name, theme]) =>
  Object.keys(VISION).map((vision) => {
    const { pair, least } = pairsOf(theme, vision)[0]!;
    return [name, vision, `${pair}, ΔE ${least.toFixed(1)}`, theme] as const;
  }),
);

describe.each(CASES)('on %s paper under %s (most alike: %s)', (_name, vision, closest, theme) => {
  test('every two relations differ at a glance in colour, or in their marker', () => {
    for (const { pair, least, markers } of pairsOf(theme, vision))
      expect(least >= AT_A_GLANCE || markers[0] !== markers[1], `${pair}: ΔE ${least}`).toBe(true);
  });

  test('every relation stands out from the paper, 3 to 1', () => {
    for (const [id, color] of Object.entries(theme.relations))
      expect(contrast(seen(color, vision), seen(theme.paper, vision)), `${id}; ${closest}`).toBeGreaterThanOrEqual(3);
  });

  test.runIf(vision !== 'greyscale')('no two relations have what passes for one colour', () => {
    expect(pairsOf(theme, vision)[0]!.least, closest).toBeGreaterThanOrEqual(AT_A_GLANCE);
  });
});

describe.each([
  ['light', ON_LIGHT],
  ['dark', ON_DARK],
] as const)('the colours of groups on %s paper', (_name, colors) => {
  test.each(Object.keys(VISION).filter((vision) => vision !== 'greyscale'))('differ at a glance under %s', (vision) => {
    for (const [i, a] of colors.entries())
      for (const b of colors.slice(i + 1))
        expect(difference(seen(a, vision), seen(b, vision)), `${a} ${b}`).toBeGreaterThanOrEqual(22);
  });
});

/** The one edge of a scene, and all of its look that is not colour. */
function drawn(statements: readonly string[]): { marker: string; standing: string } {
  const scene: Scene = sceneAt(small(['a', 'b'], statements), { a: [100, 100], b: [500, 100] }, [700, 300], {
    standings: ALL_STANDINGS,
  });
  const { line, glyphs } = scene.edges[0]!;
  const [head, ...signs] = glyphs as [Glyph, ...Glyph[]];
  const cross = signs.filter(({ fill }) => fill === LIGHT.ink);
  return {
    marker: JSON.stringify(signs.filter(({ fill }) => fill !== LIGHT.ink).map(({ outline }) => outline)),
    standing: JSON.stringify([line.dash, head.fill === scene.paper, cross.length]),
  };
}

describe('without any colour', () => {
  test('the markers of the four relations differ, in name and as drawn', () => {
    expect(new Set(BUILT_IN_RELATIONS.map(({ marker }) => marker)).size).toBe(4);
    const markers = BUILT_IN_RELATIONS.map(({ id }) => drawn([`a ${id} b stated`]).marker);
    expect(new Set(markers).size).toBe(4);
    expect(markers).not.toContain('[]');
  });

  test('the standings differ in dash, arrowhead and cross, and so does what is disputed', () => {
    expect(new Set(STANDINGS.map((standing) => JSON.stringify([dashOf(standing), hasOpenHead(standing)]))).size).toBe(
      STANDINGS.length,
    );
    const looks = [
      ...STANDINGS.map((standing) => [`a support b ${standing}`]),
      ...STANDINGS.filter((standing) => standing !== 'denied').map((standing) => [
        `a support b ${standing}`,
        'a support b denied',
      ]),
    ].map((statements) => drawn(statements).standing);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('the four classes of events in imported tables', () => {
  const types = [
    ...BUILT_IN_RELATIONS.map(({ id, marker }) => ({ id, marker, color: LIGHT.relations[id]! })),
    ...QUAD_CLASSES.map((id) => ({ id, ...QUAD_STYLES[id] })),
  ];
  const pairs = types.flatMap((a, i) => types.slice(i + 1).map((b) => [a, b] as const));

  test.each(Object.keys(VISION))(
    'differ in marker or, at a glance, in colour from each other relation: %s',
    (vision) => {
      const alike = pairs.filter(
        ([a, b]) => a.marker === b.marker && difference(seen(a.color, vision), seen(b.color, vision)) < AT_A_GLANCE,
      );
      expect(alike.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([]);
    },
  );

  test('can be seen on white', () => {
    for (const { id, color } of types) expect(contrast(linear(color), [1, 1, 1]), id).toBeGreaterThanOrEqual(3);
  });
});
