/** One scene, three painters: the same picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/render/painter.js';
import { folding } from '../../src/scene/folding.js';
import type { Scene } from '../../src/scene/types.js';
import { article, sceneOf } from '../scenes/make.js';
import { ELEMENT, parity, WHOLE } from '../scenes/parity.js';
import { ALL_STANDINGS, torture } from '../scenes/torture.js';
import { openPainters, pictureBy, PLAIN } from './painters.js';
import type { Told } from './painters-page.js';

const [WIDTH, HEIGHT] = [960, 640];

/** Without names: they are the same text over all painters, and would hide what differs beneath. */
async function bare(input: unknown, more: Parameters<typeof sceneOf>[2] = {}): Promise<Scene> {
  return { ...(await sceneOf(input, [WIDTH, HEIGHT], { furniture: null, ...more })), labels: [] };
}

const folded = () => bare(torture, { filter: { standings: [...ALL_STANDINGS], fold: true }, folding });

/** Every second line and mark steps back, every third is lit. */
function emphasised({ actors, edges }: Scene): Told {
  const every = (ids: readonly { readonly id: string }[], n: number): string[] => ids.filter((_, i) => i % n === 0).map(({ id }) => id);
  return { faded: { actors: every(actors, 2), edges: every(edges, 2) }, lit: { actors: every(actors, 3), edges: every(edges, 3) } };
}

const VIEWS: Readonly<Record<string, View>> = { 'zoom 1': { scale: 1, x: 0, y: 0 }, 'zoom 2': { scale: 2, x: -WIDTH / 2 - 0.3, y: -HEIGHT / 2 - 0.7 } };

mkdirSync('test/output/parity', { recursive: true });

describe.each([1, 2])('at a pixel ratio of %d', (ratio) => {
  test.each([
    ['the article', () => bare(article), () => PLAIN],
    ['the torture', folded, () => PLAIN],
    ['the torture with emphasis', folded, emphasised],
  ] as const)('%s is painted alike by all painters', async (name, sceneFor, told) => {
    const { page, complaints } = await openPainters({ width: WIDTH, height: HEIGHT, ratio });
    const scene = await sceneFor();
    for (const [zoom, view] of Object.entries(VIEWS)) {
      const svg = await pictureBy(page, 'svg', scene, view, told(scene));
      writeFileSync(`test/output/parity/${name}-${zoom}-${ratio}-svg.png`, svg.png);
      for (const kind of ['canvas', 'webgl'] as const) {
        const picture = await pictureBy(page, kind, scene, view, told(scene));
        writeFileSync(`test/output/parity/${name}-${zoom}-${ratio}-${kind}.png`, picture.png);
        const { whole, worst } = parity(svg, picture, scene, view, ratio);
        console.log(ratio, name, zoom, kind, whole.toFixed(4), worst.score.toFixed(4), worst.name, JSON.stringify(worst.box));
        expect.soft(whole, `${kind}, ${zoom}`).toBeGreaterThanOrEqual(WHOLE);
        if (ratio === 2) expect.soft(worst.score, `${kind}, ${zoom}: ${worst.name}`).toBeGreaterThanOrEqual(ELEMENT);
      }
    }
    expect(complaints).toEqual([]);
  });
});
