/** Datasets with groups as pages, and places within their outlines. */
import type { Page } from 'playwright-core';
import { polyline } from '../../src/geometry/curve.js';
import { isInHull } from '../../src/geometry/hull.js';
import type { Scene } from '../../src/scene/types.js';
import { get, view } from './harness.js';

/** The option of a page that serves a dataset. */
export const pagesOf = (dataset: object): { pages: Record<string, { body: string; type: string }> } => ({
  pages: { '/data.json': { body: JSON.stringify(dataset), type: 'application/json' } },
});
export const bodyWith = (attributes: string): string =>
  `<main><h1>Blocs</h1><diplomatic-graph src="/data.json" ${attributes} style="block-size: 90vh"></diplomatic-graph></main>`;

/**
 * A place of the window where neither a mark nor a line is.
 *
 * @param id The outline in which it is; null for a place outside of all outlines.
 */
export async function emptyWithin(page: Page, id: string | null): Promise<[number, number]> {
  const scene = await get<Scene>(page, 'scene');
  const hulls = scene.hulls ?? [];
  const isThere = (at: readonly [number, number]): boolean =>
    id === null
      ? !hulls.some(({ outline }) => isInHull(outline, at))
      : isInHull(hulls.find((hull) => hull.id === id)!.outline, at);
  const points = scene.edges.flatMap(({ line }) => polyline(line.path, 60));
  const { x: left, y: top } = (await page.locator('diplomatic-graph .stage').boundingBox())!;
  const { x, y, scale } = await view(page);
  for (let px = 0; px < scene.width; px += 6)
    for (let py = 0; py < scene.height; py += 6) {
      const clear = [...points, ...scene.actors.map((actor) => [actor.x, actor.y] as const)].every(
        ([ax, ay]) => Math.hypot(ax - px, ay - py) > 28,
      );
      if (clear && isThere([px, py])) return [left + px * scale + x, top + py * scale + y];
    }
  throw new Error('The outline has no empty place.');
}
