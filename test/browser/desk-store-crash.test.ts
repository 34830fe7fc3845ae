/**
 * What is left of a draft when the browser is killed. `KILLS=100` kills it so often; 10 times is the rule. The profile
 * is the same from one kill to the next, as it is for people.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../tools/serve.mjs';
import type { Kept, MarkedEntry } from './desk-store-page.js';
import { STORE_PAGE, storePages } from './desk-stores.js';
import { startChromium, type OwnChromium } from './own-chromium.js';

const KILLS = Number(process.env['KILLS'] ?? 10);

/** The text that is typed as entry `n`, a letter at a time; as in the page. */
const typed = (n: number, letters: number): string =>
  Array.from({ length: letters }, (_, i) => String.fromCodePoint(97 + ((n * 7 + i * 3) % 26))).join('');

interface Site {
  readonly open: () => Promise<OwnChromium>;
  readonly kept: Kept[];
}

async function site(): Promise<Site> {
  const profile = mkdtempSync(join(tmpdir(), 'desk-store-'));
  const server = await serve('dist', { pages: await storePages() });
  let running: OwnChromium | null = null;
  const kept: Kept[] = [];
  onTestFinished(async () => {
    await running?.kill().catch(() => {});
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return {
    kept,
    open: async () => {
      const chromium = (running = await startChromium(profile));
      await chromium.page.exposeFunction('acknowledge', (what: Kept) => void kept.push(what));
      await chromium.page.goto(`${server.url}${STORE_PAGE}`);
      return chromium;
    },
  };
}

/** Kills the browser once so many writes have been acknowledged, at any moment of the next ones. */
async function killAfter({ kill }: OwnChromium, kept: readonly Kept[], writes: number): Promise<void> {
  const end = kept.length + writes;
  await expect.poll(() => kept.length, { interval: 1 }).toBeGreaterThanOrEqual(end);
  await new Promise((done) => setTimeout(done, Math.random() * 20));
  await kill();
}

test(`${KILLS} kills of the browser at random moments lose nothing that was acknowledged`, async () => {
  const { open, kept } = await site();
  const acknowledged = new Map<number, number>();
  let [form, before, longest, ahead] = [0, 0, 0, 0];
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const chromium = await open();
    const { page } = chromium;
    expect(await page.evaluate(() => window.desk.begin('a'))).toBe(true);
    const { draft, time } = await page.evaluate(async () => {
      const start = performance.now();
      return { draft: await window.desk.load('a'), time: performance.now() - start };
    });
    const entries = new Map((draft.entries as MarkedEntry[]).map((entry) => [entry.n, entry.mark]));
    const last = draft.n + entries.size;
    expect(draft.damaged).toBeNull();
    for (const [n, letters] of acknowledged) {
      if (n <= draft.n) continue;
      const text = entries.get(n);
      expect(text?.length ?? 0, `letters of entry ${n} of ${last} after kill ${kill}`).toBeGreaterThanOrEqual(letters);
      expect(text).toBe(typed(n, text!.length));
    }
    expect((draft.open as { step: number } | null)?.step ?? 0).toBeGreaterThanOrEqual(form);
    ahead = Math.max(ahead, last - Math.max(0, ...acknowledged.keys()));
    longest = Math.max(longest, time);
    before = last;
    if (kill === KILLS) {
      await chromium.kill();
      break;
    }
    const start = kept.length;
    void page.evaluate(() => window.desk.type('a', window.acknowledge)).catch(() => {});
    await killAfter(chromium, kept, 1 + Math.floor(Math.random() * 150));
    for (const { n, letters, step } of kept.slice(start)) {
      acknowledged.set(n, Math.max(letters, acknowledged.get(n) ?? 0));
      form = Math.max(form, step);
    }
  }
  console.log(
    `${KILLS} kills, ${kept.length} acknowledged writes, ${before} entries; at most ${ahead} entries more than were ` +
      `acknowledged; read in at most ${longest.toFixed(0)} ms`,
  );
});

test('the test finds a store that loses writes: localStorage', async () => {
  const { open, kept } = await site();
  const chromium = await open();
  void chromium.page.evaluate(() => window.desk.typeLocally(window.acknowledge)).catch(() => {});
  await killAfter(chromium, kept, 50);
  const again = await open();
  const left = await again.page.evaluate(() => localStorage.length);
  await again.kill();
  console.log(`localStorage: ${kept.length} acknowledged writes, ${left} left`);
  expect(left).toBeLessThan(kept.length);
});
