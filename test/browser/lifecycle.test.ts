/** An element comes, goes, moves, grows and has neighbours. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  button,
  drawn,
  get,
  heard,
  openFreshHost,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  set,
  soon,
  view,
} from './harness.js';
import { lacks } from './needs.js';

const element = (page: Page) => page.locator('diplomatic-graph');
const width = (page: Page): Promise<number> =>
  element(page).evaluate((host) => (host as unknown as { scene: { width: number } | null }).scene?.width ?? 0);

test('an element that is taken out and put back keeps its picture and works', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openHost();
  await ready(page);
  const edges = await drawn(page, 'edge');
  await element(page).evaluate((host) => {
    host.remove();
    document.body.append(host);
  });
  await soon(() => drawn(page, 'edge')).toEqual(edges);
  // In another place of the page the stage may come to another size, and what is pressed move away just then.
  await soon(async () => {
    await press(page, 'edge:canada/support/guaido');
    return panelText(page);
  }).toContain('Canada and others have supported Guaido');
  expect(await page.locator('diplomatic-graph .paint > *').count()).toBe(1);
  expect(await heard(page, 'dg-ready')).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('an element that is taken out while it loads draws when it is put back', async () => {
  const { page } = await openHost('<diplomatic-graph></diplomatic-graph>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  const asked = page.waitForRequest('**/data.json');
  await set(page, { src: '/data.json' });
  await asked;
  await element(page).evaluate((host) => {
    host.remove();
    document.body.append(host);
  });
  await ready(page);
  expect((await drawn(page, 'actor')).length).toBe(17);
});

test.skipIf(lacks('devtools'))(
  'thirty elements that came and went leave no listeners, nodes or errors behind',
  async () => {
    const { page, complaints } = await openFreshHost();
    await ready(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    const count = async (): Promise<{ listeners: number; nodes: number }> => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
    };
    const mounts = (times: number): Promise<void> =>
      page.evaluate(async (n) => {
        for (let i = 0; i < n; i += 1) {
          const host = document.createElement('diplomatic-graph');
          const painted = new Promise((done) => {
            host.addEventListener('dg-ready', done, { once: true });
          });
          host.setAttribute('src', '/data.json');
          document.body.append(host);
          await painted;
          host.remove();
        }
        window.heard.length = 0;
      }, times);
    await mounts(4);
    const before = await count();
    await mounts(30);
    const after = await count();
    // One element holds some 600 nodes and 60 listeners; the collector may be late by one.
    expect(after.listeners - before.listeners).toBeLessThan(120);
    expect(after.nodes - before.nodes).toBeLessThan(2000);
    expect(complaints).toEqual([]);
  },
);

test('two elements on one page know nothing of each other', { tags: ['quick'] }, async () => {
  const { page } = await openHost(
    '<diplomatic-graph id="one" src="/data.json"></diplomatic-graph><diplomatic-graph id="two" src="/data.json" relations="support" locale="es" theme="dark"></diplomatic-graph>',
  );
  await Promise.all([ready(page, '#one'), ready(page, '#two')]);
  await set(page, { selected: 'actor:us' }, '#one');
  await page.locator('#one button[data-filter="recognition"]').click();
  await soon(async () => (await drawn(page, 'edge', '#one')).length).toBe(12);
  expect((await drawn(page, 'edge', '#two')).length).toBe(10);
  expect(await get(page, 'selected', '#two')).toBeNull();
  expect(await button(page, 'actor:us', '#two').getAttribute('aria-label')).toContain('Estados Unidos');
  expect(await button(page, 'actor:us', '#one').getAttribute('aria-label')).toContain('United States');
});

test('the module may come twice, under two addresses', async () => {
  const { page, complaints } = await openFreshHost();
  await ready(page);
  await page.addScriptTag({ url: '/cdn/diplomatic-graph.js?second', type: 'module' });
  await press(page, 'actor:us');
  await soon(() => panelText(page)).toContain('United States');
  expect(complaints).toEqual([]);
});

test.for(['hidden', 'style="display:none"', 'style="height:0"'])(
  'an element with %s draws once it is shown',
  async (attribute) => {
    const { page, complaints } = await openHost(`<diplomatic-graph src="/data.json" ${attribute}></diplomatic-graph>`);
    await soon(async () => (await heard(page, 'dg-load')).length).toBe(1);
    expect(await heard(page, 'dg-ready')).toEqual([]);
    await element(page).evaluate((host, name) => host.removeAttribute(name), attribute.split('=', 1).join(''));
    await ready(page);
    expect((await drawn(page, 'actor')).length).toBe(17);
    expect(complaints).toEqual([]);
  },
);

test('an element that shrinks from 1000 to 400 px is composed anew and keeps what is selected', async () => {
  const { page } = await openHost(
    '<div id="box" style="width:1000px"><diplomatic-graph src="/data.json" selected="actor:us"></diplomatic-graph></div>',
  );
  await ready(page);
  const before = await width(page);
  await page.locator('#box').evaluate((box) => box.style.setProperty('width', '400px'));
  await soon(() => width(page)).toBeLessThan(401);
  expect(before).toBeGreaterThan(600);
  expect(await button(page, 'actor:us').getAttribute('aria-pressed')).toBe('true');
  expect(await panelText(page)).toContain('United States');
  await soon(async () => (await page.locator('diplomatic-graph .stage').boundingBox())!.width).toBeCloseTo(400, -1);
  await page.locator('#box').evaluate((box) => box.style.setProperty('width', '1000px'));
  await soon(() => width(page)).toBe(before);
});

test('while a stage changes a little, the picture is scaled and nothing is cut off', async () => {
  const { page } = await openHost(
    '<div id="box" style="width:1000px"><diplomatic-graph src="/data.json"></diplomatic-graph></div>',
  );
  await ready(page);
  const [before, { scale }] = [await width(page), await view(page)];
  await page.locator('#box').evaluate((box) => box.style.setProperty('width', '950px'));
  await soon(async () => (await view(page)).scale).toBeLessThan(scale);
  expect(await width(page)).toBe(before);
});

test('an element that a script writes as HTML works', { tags: ['quick'] }, async () => {
  const { page } = await openHost('<div id="box"></div>');
  await page.evaluate(() => {
    document
      .getElementById('box')!
      .append(
        document
          .createRange()
          .createContextualFragment('<diplomatic-graph src="/data.json" relations="recognition"></diplomatic-graph>'),
      );
  });
  await ready(page);
  expect(await drawn(page, 'edge')).toEqual(['oas/recognition/guaido']);
});

test('an element that is cloned from a template works, with the dataset in it', async () => {
  const small = '{"format":1,"title":"T","sources":[],"actors":[{"id":"a","kind":"state","name":"A"}],"statements":[]}';
  const { page } = await openHost(
    `<template id="t"><diplomatic-graph><script type="application/json">${small}</script></diplomatic-graph></template>`,
  );
  await page.evaluate(() =>
    document.body.append((document.getElementById('t') as HTMLTemplateElement).content.cloneNode(true)),
  );
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['a']);
});

test('within the shadow of another element all works, and its events come out', async () => {
  const { page } = await openHost('<div id="host"></div>');
  await page.evaluate(() => {
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
    const graph = document.createElement('diplomatic-graph');
    graph.setAttribute('src', '/data.json');
    root.append(graph);
  });
  await ready(page);
  await press(page, 'actor:us');
  await soon(() => panelText(page)).toContain('United States');
  await page.locator('diplomatic-graph button[data-filter="support"]').click();
  await soon(() => heard(page).then((all) => [...new Set(all.map(({ type }) => type))].sort())).toEqual([
    'dg-filter',
    'dg-hover',
    'dg-load',
    'dg-ready',
    'dg-select',
    'dg-settle',
  ]);
});

test('a page of another direction does not mirror the picture', async () => {
  const { page } = await openHost('<div dir="rtl"><diplomatic-graph src="/data.json"></diplomatic-graph></div>');
  await ready(page);
  await press(page, 'edge:maduro/severed-ties/us');
  await soon(() => panelText(page)).toContain('swiftly cutting off');
});

test.for([
  ['a desktop', {}],
  ['a phone', PHONE],
] as const)(
  'on %s nothing of the page moves when the graph comes, if the page keeps its place',
  async ([, context]) => {
    const head =
      '<style>diplomatic-graph:not(:defined) { display: block; block-size: clamp(42rem, 66vw, 52rem) } @media (max-width: 600px) { diplomatic-graph:not(:defined) { block-size: 54rem } }</style>';
    const { page } = await openFreshHost(
      '<p>Above</p><diplomatic-graph src="/data.json"></diplomatic-graph><p>Below</p>',
      {
        context,
        head,
      },
    );
    await ready(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            done(
              list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          // Without any shift no entry comes: two frames later there is none.
          requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
        }),
    );
    expect(shift).toBeLessThan(0.005);
  },
);

test('whatever a template sets as undefined is as if it were absent', async () => {
  const { page, complaints } = await openHost('<div id="box"></div>');
  const names = await page.evaluate(async (article) => {
    await customElements.whenDefined('diplomatic-graph');
    const graph = document.createElement('diplomatic-graph');
    graph.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: article }));
    const { elementProperties } = graph.constructor as unknown as {
      elementProperties: Map<string, { state?: boolean }>;
    };
    const settable = ['data', ...[...elementProperties].flatMap(([name, { state }]) => (state === true ? [] : [name]))];
    for (const name of settable) Object.assign(graph, { [name]: undefined });
    document.getElementById('box')!.append(graph);
    return settable;
  }, ARTICLE);
  expect(names).toContain('maxBytes');
  await ready(page);
  expect((await drawn(page, 'actor')).length).toBe(17);
  expect(await get(page, 'maxBytes')).toBe(10_000_000);
  expect(await page.locator('diplomatic-graph .panel').getAttribute('class')).not.toContain('open');
  expect(await heard(page, 'dg-error')).toEqual([]);
  expect(complaints).toEqual([]);
});
