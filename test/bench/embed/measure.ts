/** One page, loaded in a browser that has seen nothing of it; and what that cost. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession } from 'playwright-core';
import { installMeter } from './meter.js';
import { WINDOW } from './names.js';

/** Times in ms from the start of the navigation, sizes in bytes. */
export interface Cost {
  /** The last graph of the page has been seen with all its actors. */
  readonly first: number;
  /** The last graph of those in the window has been seen likewise. */
  readonly sight: number;
  /** The last graph of the page has come to rest; infinite where one has not within the minute that is waited for it. */
  readonly settled: number;
  /** Longest task; 0 where none took 50 ms. */
  readonly longest: number;
  /** For how long the main thread was at work in all. */
  readonly busy: number;
  /** Scripts that had come before the first picture, and in all; the data. As they travel. */
  readonly scriptFirst: number;
  readonly script: number;
  readonly data: number;
  /** Heap of scripts, after a collection of garbage. */
  readonly heap: number;
  /** Pixels of all canvases, at four bytes. */
  readonly canvas: number;
  /** Memory that the page's process shares with no other; not a number where the system does not tell. */
  readonly process: number;
  /** Nodes of documents. */
  readonly nodes: number;
  /** WebGL contexts that the browser took away. */
  readonly lost: number;
}
export const COSTS = [
  'first',
  'sight',
  'settled',
  'longest',
  'busy',
  'scriptFirst',
  'script',
  'data',
  'heap',
  'canvas',
  'process',
  'nodes',
  'lost',
] as const satisfies readonly (keyof Cost)[];

/** The longest that a page is waited for, ms. */
export const PATIENCE = 60_000;

/** @param picture Keeps pictures of what is seen, at this path and an ending. @throws {Error} when the page throws or draws nothing. */
export async function measure(browser: Browser, url: string, graphs: number, picture: string | null): Promise<Cost> {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => void errors.push(error));
    const [session, whole] = [await context.newCDPSession(page), await browser.newBrowserCDPSession()];
    await session.send('Performance.enable');
    const before = await renderers(whole);
    await page.addInitScript(installMeter, graphs);
    await page.goto(url, { waitUntil: 'commit' });
    const drawn = await within(page.evaluate(() => window.meter.allDrawn.then(() => true)));
    if (!drawn || errors.length > 0)
      throw new Error(`${url}: ${errors.length > 0 ? 'the page threw' : 'the graphs were not all seen'}.`, {
        cause: errors[0],
      });
    if (picture !== null) await page.screenshot({ path: `${picture}-first.png` });
    const atRest = await within(page.evaluate(() => window.meter.allSettled.then(() => true)));
    // What is loaded after the picture belongs to the page as well.
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((idle) => void requestIdleCallback(idle, { timeout: 1000 })));
    if (picture !== null) await page.screenshot({ path: `${picture}-settled.png` });
    const seen = await page.evaluate(readPage);
    const held = await memory(session, busiest(before, await renderers(whole)));
    await whole.detach();
    if (errors.length > 0) throw new Error(`${url}: the page threw.`, { cause: errors[0] });
    return { ...seen, ...held, settled: atRest ? seen.settled : Number.POSITIVE_INFINITY };
  } finally {
    await context.close();
  }
}

/** False where it takes too long. */
async function within(done: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, PATIENCE, false)));
  // The page is closed while it still waits.
  done.catch(() => false);
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** Runs in the page, and so may use nothing from outside itself. */
function readPage(): Pick<
  Cost,
  'first' | 'sight' | 'settled' | 'longest' | 'scriptFirst' | 'script' | 'data' | 'canvas' | 'lost'
> {
  const last = (name: string): number =>
    Math.max(...performance.getEntriesByName(name, 'mark').map(({ startTime }) => startTime));
  const first = last('drawn');
  // What comes out of the cache does not travel.
  const travelled = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ transferSize }) => transferSize > 0,
  );
  const bytes = (ending: string, until: number): number =>
    travelled
      .filter(({ name, responseEnd }) => name.endsWith(ending) && responseEnd <= until)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const canvases = (root: Document | ShadowRoot): HTMLCanvasElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLCanvasElement ? [element] : []),
      ...(element.shadowRoot === null ? [] : canvases(element.shadowRoot)),
    ]);
  return {
    first,
    sight: last('drawn in sight'),
    settled: last('settled'),
    longest: window.longestTask,
    lost: window.lostContexts,
    scriptFirst: bytes('.js', first),
    script: bytes('.js', Number.POSITIVE_INFINITY),
    data: bytes('.json', Number.POSITIVE_INFINITY),
    canvas: canvases(document).reduce((sum, { width, height }) => sum + 4 * width * height, 0),
  };
}

/** @param renderer The page's process. */
async function memory(
  session: CDPSession,
  renderer: number,
): Promise<Pick<Cost, 'heap' | 'process' | 'nodes' | 'busy'>> {
  const before = await metrics(session);
  // What is freed by a first collection can free more in a second.
  for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  const after = await metrics(session);
  return {
    busy: before('TaskDuration') * 1000,
    heap: after('JSHeapUsedSize'),
    nodes: after('Nodes'),
    process: privateMemory(renderer),
  };
}

async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return (wanted) => all.find(({ name }) => name === wanted)!.value;
}

/** Processes that show pages, and what they have worked so far. */
async function renderers(whole: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
}

/** The page's process is the one that has worked: the others show the browser itself, or wait for a page. */
function busiest(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  const worked = [...after].map(([id, time]) => ({ id, time: time - (before.get(id) ?? 0) }));
  return worked.toSorted((a, b) => b.time - a.time)[0]!.id;
}

/** Linux tells. */
function privateMemory(process: number): number {
  try {
    const text = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    return [...text.matchAll(/^Private_(?:Clean|Dirty): +(\d+) kB$/gm)].reduce(
      (sum, [, kilobytes]) => sum + 1024 * Number(kilobytes),
      0,
    );
  } catch {
    return Number.NaN;
  }
}
