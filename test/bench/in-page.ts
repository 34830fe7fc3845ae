/** What drawers that run in a page share: scripts loaded once, an empty stage, chance from a seed. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const MODULES = join('test', 'bench', 'node_modules');

/** Loads browser builds into a page, once, in order. */
export async function loadScripts(page: Page, scripts: readonly string[]): Promise<void> {
  if (await page.evaluate(() => document.body.dataset.ready === 'yes')) return;
  for (const script of scripts) await page.addScriptTag({ path: join(MODULES, script) });
  await page.evaluate(() => void (document.body.dataset.ready = 'yes'));
}

/** An empty element `#stage` over the whole viewport, and `Math.random` begun anew (mulberry32, as `src/layout/seeded-random.ts`). */
export async function prepareStage(page: Page, seed: number): Promise<void> {
  await page.evaluate((start) => {
    const stage = document.createElement('div');
    stage.id = 'stage';
    stage.style.cssText = 'position: fixed; inset: 0; background: #fff';
    document.body.replaceChildren(stage);
    let state = (Math.imul(start, 0x9e3779b1) + 0x3039) | 0;
    Math.random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
  }, seed);
}
