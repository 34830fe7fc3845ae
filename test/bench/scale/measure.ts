/** One page: loaded, handed the graph, zoomed, one actor dragged; and what that cost. */
import type { Browser, Page } from 'playwright-core';
import { installMeter } from '../embed/meter.js';
import type { PlainGraph } from '../embed/graph.js';
import { countNames } from './drawn-names.js';
import { drag, turnWheel, type Frames } from './hand.js';
import { WINDOW } from './names.js';

/** Times in ms from the moment at which the page hands the graph over. */
export interface Cost {
  /** The first frame that shows marks. */
  readonly first: number;
  /** Nothing moves any more; infinite where that took longer than was waited for. */
  readonly settled: number;
  /** The picture is as it will be but for a tenth: its stress is at most 1.1 times that at rest. */
  readonly useful: number;
  /** Its stress is at most that of ours at rest; infinite where it never is. */
  readonly asGood: number;
  /** Longest task until a second and a half after that; 0 where none took 50 ms. */
  readonly longest: number;
  readonly wheelP50: number;
  readonly wheelP95: number;
  readonly wheelLongest: number;
  /** Not a number where the actor did not follow the mouse. */
  readonly dragP50: number;
  readonly dragP95: number;
  readonly dragLongest: number;
  /** Of scripts, after a collection of garbage, bytes. */
  readonly heap: number;
  /** Actors that are shown, names of them that are shown, and those that touch no other name. */
  readonly actors: number;
  readonly named: number;
  readonly free: number;
  /** Normalised stress of the places at rest; see `stressIn`. */
  readonly stress: number;
}

/** What is done after the picture, such as the places of those who are not shown, ms. */
const AFTERWARDS = 1500;
/** How far from the mouse an actor may be that is dragged, CSS px. */
const NEAR = 30;
/** Where in the window an actor may be that is dragged, CSS px: within the picture of each, even after the last step. */
const ROOM = { left: 150, top: 200, right: 680, bottom: 600 } as const;

export interface Task {
  readonly url: string;
  readonly graph: PlainGraph;
  /** Of places in this graph. */
  readonly stressOf: (places: ReadonlyMap<string, readonly [x: number, y: number]>) => number;
  /** Stress that ours has at rest; infinite before it is known. */
  readonly goal: number;
  /** How long is waited for the page to come to rest, ms. */
  readonly patience: number;
  /** Where to keep a picture of what is seen at rest. */
  readonly picture: string | null;
}

/** Stress at which a picture is useful, by that at rest. */
const USEFUL = 1.1;

/** @throws {Error} when the page throws or draws nothing. */
export async function measure(
  browser: Browser,
  { url, graph, stressOf, goal, patience, picture }: Task,
): Promise<Cost> {
  const context = await browser.newContext({ viewport: WINDOW });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => void errors.push(error));
    const session = await context.newCDPSession(page);
    await page.addInitScript(installMeter, 1);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scale.hand());
    const drawn = await within(
      page.evaluate(() => window.meter.allDrawn.then(() => true)),
      patience,
    );
    const atRest =
      drawn &&
      (await within(
        page.evaluate(() => window.meter.allSettled.then(() => true)),
        patience,
      ));
    if (!drawn || errors.length > 0) throw new Error(`${url}: nothing was drawn.`, { cause: errors[0] });
    await page.waitForTimeout(AFTERWARDS);
    const { first, settled, longest } = await page.evaluate(readTimes);
    if (picture !== null) await page.screenshot({ path: picture });
    const places = new Map(await page.evaluate(() => window.scale.places()));
    const stress = stressOf(places);
    const trace = (await page.evaluate(() => window.scale.trace())).map(([time, then]) => ({
      time,
      stress: stressOf(new Map(then)),
    }));
    // Places are noted a little later than they are seen.
    const reached = (most: number): number => {
      const noted = trace.find((moment) => moment.stress <= most)?.time ?? Number.POSITIVE_INFINITY;
      return Math.max(first, atRest && stress <= most ? Math.min(noted, settled) : noted);
    };
    const { shown, free } = countNames(await page.evaluate(() => window.scale.names()));
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');

    const wheel = await turnWheel(page, WINDOW.width * 0.35, WINDOW.height * 0.5);
    const dragged = await dragOne(page, graph);
    if (errors.length > 0) throw new Error(`${url}: the page threw.`, { cause: errors[0] });
    return {
      first,
      settled: atRest ? settled : Number.POSITIVE_INFINITY,
      useful: reached(USEFUL * stress),
      asGood: reached(goal),
      longest,
      wheelP50: wheel.p50,
      wheelP95: wheel.p95,
      wheelLongest: wheel.longest,
      dragP50: dragged?.p50 ?? Number.NaN,
      dragP95: dragged?.p95 ?? Number.NaN,
      dragLongest: dragged?.longest ?? Number.NaN,
      heap: usedSize,
      actors: places.size,
      named: shown,
      free,
      stress,
    };
  } finally {
    await context.close();
  }
}

/** Among those with most lines, the first that has room around it; null where it does not follow. */
async function dragOne(page: Page, { nodes, links }: PlainGraph): Promise<Frames | null> {
  const lines = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of links) for (const end of [from, to]) lines.set(end, lines.get(end)! + 1);
  const places = new Map(await page.evaluate(() => window.scale.places()));
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x > ROOM.left && y > ROOM.top && x < ROOM.right && y < ROOM.bottom;
  const chosen = [...places]
    .filter(([, place]) => inside(place))
    .toSorted(([a], [b]) => lines.get(b)! - lines.get(a)!)[0];
  if (chosen === undefined) return null;
  let away = Number.POSITIVE_INFINITY;
  const frames = await drag(page, chosen[1], async (x, y) => {
    const now = new Map(await page.evaluate(() => window.scale.places()));
    // Where marks lie over one another, another one may have been taken.
    away = Math.min(
      ...[...now]
        .filter(([id, at]) => Math.hypot(at[0] - places.get(id)![0], at[1] - places.get(id)![1]) > 1)
        .map(([, at]) => Math.hypot(at[0] - x, at[1] - y)),
    );
  });
  return away < NEAR ? frames : null;
}

/** False where it takes too long. */
async function within(done: Promise<boolean>, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patience, false)));
  // The page is closed while it still waits.
  done.catch(() => false);
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** Runs in the page, and so may use nothing from outside itself. */
function readTimes(): Pick<Cost, 'first' | 'settled' | 'longest'> {
  const at = (name: string): number => performance.getEntriesByName(name, 'mark')[0]?.startTime ?? Number.NaN;
  return { first: at('drawn') - at('handed'), settled: at('settled') - at('handed'), longest: window.longestTask };
}
