/** Many elements on one page: each is drawn, and each costs what one costs. */
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFreshHost, soon } from './harness.js';

interface Cost {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function costOf(session: CDPSession): Promise<Cost> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Elements whose pictures stand and whose hands are there. */
const drawnElements = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('diplomatic-graph')].filter(
        (graph) => graph.shadowRoot!.querySelector('button[data-actor]') !== null,
      ).length,
  );
const settled = (page: Page): Promise<number> =>
  page.evaluate(() => window.heard.filter(({ type }) => type === 'dg-settle').length);

const each = (before: Cost, after: Cost, count: number): Cost => ({
  heap: (after.heap - before.heap) / count,
  nodes: (after.nodes - before.nodes) / count,
  listeners: (after.listeners - before.listeners) / count,
});

/** Processor time of the page's main thread so far, ms: what other programs take is not in it. */
async function clockOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** Adds so many, and waits until they are done; ms of computing that it took. */
async function add(page: Page, session: CDPSession, count: number): Promise<number> {
  const [before, done] = [await drawnElements(page), await settled(page)];
  const begun = await clockOf(session);
  await page.evaluate(
    (n) =>
      document
        .querySelector('main')!
        .append(
          ...Array.from({ length: n }, () =>
            Object.assign(document.createElement('diplomatic-graph'), { src: '/data.json' }),
          ),
        ),
    count,
  );
  await soon(() => drawnElements(page)).toBe(before + count);
  await soon(() => settled(page)).toBe(done + count);
  return (await clockOf(session)) - begun;
}

test('of forty elements each is drawn, and costs no more than one of ten; the page answers meanwhile', async () => {
  const head =
    '<script>window.longest = 0; new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration); }).observe({ type: "longtask", buffered: true });</script>';
  const { page, complaints } = await openFreshHost('<main></main>', { head });
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  // The first ones load what the others share.
  await add(page, session, 2);
  const none = await costOf(session);
  const msOfTen = (await add(page, session, 10)) / 10;
  const ten = await costOf(session);
  const msOfThirty = (await add(page, session, 30)) / 30;
  const forty = await costOf(session);
  const [atTen, atForty] = [each(none, ten, 10), each(none, forty, 40)];
  for (const kind of ['heap', 'nodes', 'listeners'] as const)
    expect(atForty[kind], kind).toBeLessThanOrEqual(atTen[kind] * 1.3);
  // Some 260 kB, 1,200 nodes and 70 listeners were counted.
  expect(atForty.heap).toBeLessThan(600_000);
  expect(atForty.nodes).toBeLessThan(2000);
  expect(atForty.listeners).toBeLessThan(120);
  // Some 110 ms of computing each were measured, and no task of more than a fifth of a second.
  expect(msOfThirty).toBeLessThan(msOfTen * 2);
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(Math.max(1000, (msOfTen * 10 + msOfThirty * 30) / 4));
  expect(complaints).toEqual([]);
});

test(
  'forty elements that stand in the page from the beginning are drawn too, also those far below',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshHost(
      '<diplomatic-graph src="/data.json"></diplomatic-graph>'.repeat(40),
    );
    await soon(() => drawnElements(page)).toBe(40);
    expect(await page.evaluate(() => window.heard.filter(({ type }) => type === 'dg-ready').length)).toBe(40);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('diplomatic-graph')].every(
          (graph) => graph.shadowRoot!.querySelectorAll('.paint [data-actor]').length === 17,
        ),
      ),
    ).toBe(true);
    expect(complaints).toEqual([]);
  },
);
