import { expect, test } from 'vitest';
import { openExplorer } from './harness.js';

test(
  'the explorer draws every actor and relation of the article without a complaint',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    expect(await page.locator('diplomatic-graph button[data-actor]').count()).toBe(17);
    expect(await page.locator('diplomatic-graph button[data-edge]').count()).toBe(20);
    expect(complaints).toEqual([]);
  },
);
