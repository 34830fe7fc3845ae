/** One scene, three painters: the same picture; and a test of what is taken for the same. */
import { describe, expect, test } from 'vitest';
import { direction, part } from '../../src/geometry/curve.js';
import type { Cubic, Point } from '../../src/geometry/types.js';
import type { View } from '../../src/render/painter.js';
import { folding } from '../../src/scene/actors/folded-agents.js';
import type { EdgeMark, LineStroke, Scene } from '../../src/scene/types.js';
import { article, sceneOf } from '../scenes/make.js';
import { ELEMENT, parity, WHOLE } from '../scenes/parity.js';
import { ALL_STANDINGS, torture } from '../scenes/torture.js';
import { eachCase } from './cases.js';
import { openPainters, pictureBy, PLAIN } from './painters.js';
import type { Told } from './painters-page.js';

const [WIDTH, HEIGHT] = [960, 640];

/** Without names: they are the same text over all painters, and would hide what differs beneath. */
async function bare(input: unknown, more: Parameters<typeof sceneOf>[2] = {}): Promise<Scene> {
  return { ...(await sceneOf(input, [WIDTH, HEIGHT], { furniture: null, ...more })), labels: [] };
}

const folded = () => bare(torture, { filter: { standings: [...ALL_STANDINGS], fold: true }, folding });

/** Every second line and mark stands out, every third is lit. */
function emphasised({ actors, edges }: Scene): Told {
  const every = (ids: readonly { readonly id: string }[], n: number): string[] =>
    ids.filter((_, i) => i % n === 0).map(({ id }) => id);
  return {
    focus: { actors: every(actors, 2), edges: every(edges, 2) },
    highlight: { actors: every(actors, 3), edges: every(edges, 3) },
  };
}

const VIEWS: Readonly<Record<string, View>> = {
  'zoom 1': { scale: 1, x: 0, y: 0 },
  'zoom 2': { scale: 2, x: -WIDTH / 2 - 0.3, y: -HEIGHT / 2 - 0.7 },
};

describe.each([1, 2])('at a pixel ratio of %d', (ratio) => {
  describe.each(Object.entries(VIEWS))('and %s', (zoom, view) => {
    const tags = ratio === 1 && zoom === 'zoom 1' ? ['quick'] : [];
    test.each([
      ['the article', () => bare(article), () => PLAIN],
      ['the torture', folded, () => PLAIN],
      ['the torture with emphasis', folded, emphasised],
    ] as const)('%s is painted alike by all painters', { tags }, async (_name, sceneFor, told) => {
      const { page, complaints } = await openPainters({ width: WIDTH, height: HEIGHT, ratio });
      const scene = await sceneFor();
      const svg = await pictureBy(page, 'svg', scene, view, told(scene));
      for (const kind of ['canvas', 'webgl'] as const) {
        const { whole, worst } = parity(svg, await pictureBy(page, kind, scene, view, told(scene)), scene, view, ratio);
        expect.soft(whole, kind).toBeGreaterThanOrEqual(WHOLE);
        if (ratio === 2) expect.soft(worst.score, `${kind}: ${worst.name}`).toBeGreaterThanOrEqual(ELEMENT);
      }
      expect(complaints).toEqual([]);
      expect(await page.evaluate(() => window.painters.failures)).toEqual([]);
    });
  });
});

describe('the measure', () => {
  type Doctor = (edge: EdgeMark) => EdgeMark;
  const line =
    (change: (line: LineStroke) => LineStroke): Doctor =>
    (edge) => ({ ...edge, line: change(edge.line) });
  const withoutGlyph =
    (index: number): Doctor =>
    (edge) => ({ ...edge, glyphs: edge.glyphs.toSpliced(index, 1) });
  const moved =
    ([dx, dy]: Point): Doctor =>
    (edge) => {
      const to = ([x, y]: Point): Point => [x + dx, y + dy];
      return { ...edge, line: { ...edge.line, path: edge.line.path.map(to) as unknown as Cubic } };
    };
  /** The control points on the other side of the straight line between the ends. */
  const mirrored = line((stroke) => {
    const [p, c, d, q] = stroke.path;
    const [ux, uy] = direction(p, q);
    const over = ([x, y]: Point): Point => {
      const aside = 2 * ((x - p[0]) * uy - (y - p[1]) * ux);
      return [x - aside * uy, y + aside * ux];
    };
    return { ...stroke, path: [p, over(c), over(d), q] };
  });

  const SUPPORT = 'alpha/support/beta';
  /** A curve that no other crosses. */
  const SEVERED = 'hebrew/severed-ties/arabic';
  const asItIs: Doctor = (edge) => edge;
  const FAULTS: readonly (readonly [fault: string, edge: string, doctor: Doctor, before: Doctor])[] = [
    ['a missing line', SEVERED, line((stroke) => ({ ...stroke, width: 0 })), asItIs],
    ['a missing arrowhead', SUPPORT, withoutGlyph(0), asItIs],
    ['a missing marker', SUPPORT, withoutGlyph(1), asItIs],
    ['a missing cross', 'beta/recognition/__proto__', withoutGlyph(2), asItIs],
    [
      'a dash that another standing has',
      'chinese/trade/emoji',
      line((stroke) => ({ ...stroke, dash: [5, 3.5] })),
      asItIs,
    ],
    [
      'a dash without its second half',
      '__proto__/security-aid/alpha',
      line((stroke) => ({ ...stroke, dash: stroke.dash!.slice(0, 2) })),
      asItIs,
    ],
    [
      'a dash that begins elsewhere',
      'chinese/trade/emoji',
      line((stroke) => ({ ...stroke, path: part(stroke.path, 0.02, 1) })),
      asItIs,
    ],
    [
      'a line 2 px wide for one of 1.5',
      'constructor/support/javascript%3Aalert(1)',
      line((stroke) => ({ ...stroke, width: 2 })),
      line((stroke) => ({ ...stroke, width: 1.5 })),
    ],
    ['a line moved by a quarter of a pixel', 'constructor/support/javascript%3Aalert(1)', moved([0.25, 0]), asItIs],
    ['a curve on the other side', SEVERED, mirrored, asItIs],
  ];

  test('sees every fault', async () => {
    const { page } = await openPainters({ width: WIDTH, height: HEIGHT, ratio: 2 });
    const all = await folded();
    const view = VIEWS['zoom 1']!;
    const asAll = await pictureBy(page, 'svg', all, view);
    await eachCase(FAULTS, async ([, id, doctor, before]) => {
      expect(all.edges.map((edge) => edge.id)).toContain(id);
      const change = (scene: Scene, by: Doctor): Scene => ({
        ...scene,
        edges: scene.edges.map((edge) => (edge.id === id ? by(edge) : edge)),
      });
      const sound = change(all, before);
      const { whole, worst } = parity(
        before === asItIs ? asAll : await pictureBy(page, 'svg', sound, view),
        await pictureBy(page, 'svg', change(sound, doctor), view),
        sound,
        view,
        2,
      );
      expect(whole < WHOLE || worst.score < ELEMENT).toBe(true);
      expect(worst.name).toContain(id);
    });
  });

  test('sees nothing where there is nothing', { tags: ['quick'] }, async () => {
    const { page } = await openPainters({ width: WIDTH, height: HEIGHT, ratio: 2 });
    const scene = await folded();
    const picture = await pictureBy(page, 'svg', scene, VIEWS['zoom 1']!);
    expect(
      parity(picture, await pictureBy(page, 'svg', scene, VIEWS['zoom 1']!), scene, VIEWS['zoom 1']!, 2).worst.score,
    ).toBeCloseTo(1, 6);
  });
});
