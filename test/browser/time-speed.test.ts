/**
 * Two hundred years under a reader's hand: what the page computes for each change while time is
 * scrubbed and played, and while words are typed, has room within a frame or little more. Other tests
 * run at the same time, so frames are not judged here: `npm run bench:time` does, on a quiet machine.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { play, scrub, search } from '../bench/frames.js';
import { recognition, RECOGNITION } from '../scenes/recognition.js';
import { heard, openHost, ready } from './harness.js';

/**
 * At most so much computing for a change, ms, on a processor that needs `REFERENCE_MS` for the reference; a slower one
 * has so much more. It takes 10 to 25, and took up to 350 before marks were kept.
 */
const MOST = 60;
/** What the reference takes on the machine on which `MOST` was set, ms. */
const REFERENCE_MS = 20;

/** Runs in the page: work of a fixed size, which tells how fast the processor is at that moment. */
function reference(): number {
  const numbers = Array.from({ length: 200_000 }, (_, i) => (i * 48_271) % 2_147_483_647);
  return numbers.sort((a, b) => a - b)[0]!;
}

const table = recognition();
const name = `scrubbing, playing and typing compute no more than a reader can wait for (${RECOGNITION}${table === undefined ? ', which is absent' : ''})`;

/** Processor time of the page's main thread so far, ms: what other programs take is not in it. */
async function clockOf(page: Page): Promise<() => Promise<number>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () =>
    (await devtools.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration')!.value *
    1000;
}

test.skipIf(table === undefined)(name, async () => {
  const { page } = await openHost('<diplomatic-graph src="/us.json"></diplomatic-graph>', {
    pages: { '/us.json': { body: JSON.stringify(table), type: 'application/json' } },
  });
  await ready(page);
  await page.locator('diplomatic-graph .time-bar .play').waitFor();
  const clock = await clockOf(page);
  /** The quickest of three, since the first compiles. */
  const referenceMs = async (): Promise<number> => {
    const times: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const begun = await clock();
      await page.evaluate(reference);
      times.push((await clock()) - begun);
    }
    return Math.min(...times);
  };
  const measured: [what: string, computed: number][] = [];
  const measure = async (what: string, changes: () => Promise<number>, act: () => Promise<unknown>): Promise<void> => {
    const slowness = Math.max(1, (await referenceMs()) / REFERENCE_MS);
    const time = await clock();
    const count = await changes();
    await act();
    measured.push([what, ((await clock()) - time) / Math.max(1, (await changes()) - count) / slowness]);
  };
  const moments = async (): Promise<number> => (await heard(page, 'dg-filter')).length;

  await measure('scrubbing', moments, () => scrub(page, 120));
  // What was measured has happened: most of the 180 moments were shown, forth or back.
  expect(await moments()).toBeGreaterThan(30);
  await measure('playing', moments, () => play(page, 4000));
  await page.keyboard.press('/');
  await page.locator('diplomatic-graph .search input').waitFor();
  let typed = 0;
  await measure(
    'typing',
    () => Promise.resolve(typed),
    async () => {
      await search(page, 'severed relations germany');
      typed = 'severed relations germany'.length;
    },
  );

  for (const [what, computed] of measured) expect([what, computed]).toEqual([what, Math.min(computed, MOST)]);
});
