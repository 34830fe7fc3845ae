/** One drawing in a page of its own, moved; and what that cost. */
import type { Browser, CDPSession } from 'playwright-core';
import { MOVEMENTS, type DrawerName, type Movement } from './names.js';
import { FRAME } from './scenes.js';

/** Of one movement, ms; costs are means of a step. */
export interface Cost {
  /** Between two frames: median, and 95th percentile. Never below what the screen allows, 16.7 ms. */
  readonly p50: number;
  readonly p95: number;
  /** For how long the page's main thread was at work. */
  readonly main: number;
  /** Time of processors in all processes of the browser: what other threads paint, and WebGL by software, is in it, and a machine with other work to do does not change it much. */
  readonly cpu: number;
  /** In how many of the steps something was drawn on a canvas. */
  readonly drawn: number;
  readonly steps: number;
  /** After the movement: how long until nothing is shown moved or stretched, and the longest time between two frames meanwhile; 0 for what paints anew in every frame. */
  readonly sharp: number;
  readonly longest: number;
}

/** @param picture Keeps a picture of what is drawn. @throws {Error} when the page throws. */
export async function measure(
  browser: Browser,
  url: string,
  name: DrawerName,
  picture: string | null,
): Promise<Record<Movement, Cost>> {
  const page = await browser.newPage({ viewport: FRAME });
  const errors: Error[] = [];
  page.on('pageerror', (error) => void errors.push(error));
  try {
    const [session, whole] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()];
    await session.send('Performance.enable');
    await page.goto(url);
    await page.evaluate((drawer) => window.drawScene(drawer), name);
    if (picture !== null) await page.screenshot({ path: picture });
    const costs: Partial<Record<Movement, Cost>> = {};
    for (const movement of MOVEMENTS) {
      await page.evaluate((wanted) => window.prepareMovement(wanted), movement);
      const [mainBefore, cpuBefore] = [await busy(session), await processors(whole)];
      const { gaps, drawn } = await page.evaluate(() => window.moveScene());
      const { sharp, longest } = await page.evaluate(() => window.settleScene());
      const [main, cpu] = [(await busy(session)) - mainBefore, since(cpuBefore, await processors(whole))];
      const sorted = gaps.toSorted((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
      costs[movement] = {
        p50: at(0.5),
        p95: at(0.95),
        main: main / gaps.length,
        cpu: cpu / gaps.length,
        drawn,
        steps: gaps.length,
        sharp,
        longest,
      };
    }
    if (errors.length > 0) throw new Error(`${name}: the page threw.`, { cause: errors[0] });
    return costs as Record<Movement, Cost>;
  } finally {
    await page.close();
  }
}

/** For how long the main thread has been at work, ms. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Time of processors by process, ms. */
async function processors(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1000]));
}

const since = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [id, time]) => sum + time - (before.get(id) ?? 0), 0);
