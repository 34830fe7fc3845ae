/** A dataset of thousands of statements is read in slices: what a page and a reader see of it stays in order. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { grouped } from '../scenes/world.js';
import { get, heard, openHost, ready, set, soon, type Answer } from './harness.js';

interface Loose {
  title: string;
  statements: { to: string }[];
}
const LINES = 5000;
const world = (title: string): Loose => ({ ...(grouped(400, LINES) as Loose), title });
const json = (dataset: object): Answer => ({ body: JSON.stringify(dataset), type: 'application/json' });

/** Nothing is wrong with it but the end of its last statement. */
function brokenAtLast(): Loose {
  const broken = world('Broken');
  broken.statements[LINES - 1]!.to = 'nobody';
  return broken;
}

const PAGES = {
  '/one.json': json(world('One')),
  '/two.json': json(world('Two')),
  '/few.json': json({ ...(grouped(20, 30) as Loose), title: 'Few' }),
  '/broken.json': json(brokenAtLast()),
};
const BODY = '<diplomatic-graph style="block-size: 90vh"></diplomatic-graph>';

declare global {
  interface Window {
    /** Resolves in a task of its own, after those that wait already. */
    nextTask: () => Promise<void>;
  }
}

async function open(): Promise<Page> {
  const { page } = await openHost(BODY, { pages: PAGES });
  await page.evaluate(() => {
    window.nextTask = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(null);
      });
  });
  return page;
}

/**
 * Sets one dataset after the other.
 *
 * @param names Of the files; null sets no data.
 * @param tasks How many tasks of the page run between two of them.
 */
async function setInTurn(page: Page, names: readonly (string | null)[], tasks: number): Promise<void> {
  await page.evaluate(
    async ([files, between]) => {
      const element = document.querySelector('diplomatic-graph')!;
      const datasets = await Promise.all(
        files.map(async (name) => (name === null ? null : (await fetch(`/${name}.json`)).json())),
      );
      for (const dataset of datasets) {
        element.data = dataset;
        for (let i = 0; i < between; i += 1) await window.nextTask();
      }
    },
    [names, tasks] as const,
  );
}

const title = (page: Page): Promise<string> => page.locator('diplomatic-graph header h2').innerText();
const types = async (page: Page): Promise<string[]> =>
  (await heard(page))
    .map(({ type }) => type)
    .filter((type) => ['dg-load', 'dg-error', 'dg-ready', 'dg-settle'].includes(type));

test('other tasks run while it is read, before its frame is drawn and before its picture is there', async () => {
  const page = await open();
  const counts = await page.evaluate(async () => {
    const element = document.querySelector('diplomatic-graph')!;
    const dataset = await (await fetch('/one.json')).json();
    const ran: Record<string, number> = { 'dg-load': 0, frame: 0, 'dg-ready': 0 };
    let phase = 'dg-load';
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (phase === 'frame' && element.shadowRoot!.querySelector('header h2') !== null) phase = 'dg-ready';
      ran[phase]! += 1;
      if (phase !== 'over') port2.postMessage(null);
    };
    element.addEventListener('dg-load', () => (phase = 'frame'));
    const isReady = new Promise((done) => {
      element.addEventListener('dg-ready', () => {
        ran['over'] = 0;
        phase = 'over';
        done(null);
      });
    });
    element.data = dataset;
    port2.postMessage(null);
    await isReady;
    return ran;
  });
  expect(counts['dg-load']).toBeGreaterThan(0);
  expect(counts['frame']).toBeGreaterThan(0);
  expect(counts['dg-ready']).toBeGreaterThan(5);
  await soon(() => types(page)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
});

test.each([
  ['at once', 0],
  ['a moment later', 1],
])('other data %s take its place, and are the only ones that are told of', async (_when, tasks) => {
  const page = await open();
  await setInTurn(page, ['one', 'two'], tasks);
  await ready(page);
  expect(await title(page)).toBe('Two');
  expect(await types(page)).toEqual(['dg-load', 'dg-ready', 'dg-settle']);
});

test('few data that are set meanwhile are not replaced by it once it is read', async () => {
  const page = await open();
  await setInTurn(page, ['one', 'few'], 0);
  await ready(page);
  expect(await title(page)).toBe('Few');
  // What comes after it is read after it: had the first one not been dropped, it would be there by now.
  await setInTurn(page, ['two'], 0);
  await soon(() => title(page)).toBe('Two');
  expect((await heard(page, 'dg-load')).length).toBe(2);
});

test('no data that are set meanwhile leave the element empty', async () => {
  const page = await open();
  await setInTurn(page, ['one', null, 'broken'], 0);
  await soon(() => types(page)).toEqual(['dg-error']);
  expect(await get(page, 'data')).toBeNull();
});

test('an element that is taken out meanwhile has its picture once it is put back', async () => {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.evaluate(async () => {
    const element = document.querySelector('diplomatic-graph')!;
    const dataset = await (await fetch('/one.json')).json();
    const loaded = new Promise((done) => element.addEventListener('dg-load', done));
    element.data = dataset;
    element.remove();
    await loaded;
    document.body.append(element);
  });
  await ready(page);
  expect(await title(page)).toBe('One');
  expect(errors).toEqual([]);
});

test('an element that is taken out while its scene is built shows it once it is put back', async () => {
  const page = await open();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await set(page, { top: 0, src: '/one.json' });
  await soon(() => types(page)).toEqual(['dg-load']);
  await page.evaluate(async () => {
    const element = document.querySelector('diplomatic-graph')!;
    const { parentNode } = element;
    element.remove();
    await element.updateComplete;
    parentNode!.append(element);
  });
  await ready(page);
  expect((await get<{ edges: unknown[] }>(page, 'scene')).edges).toHaveLength(LINES);
  expect(errors).toEqual([]);
});

test('a filter that is set at any moment before its picture stands takes no event from the page', async () => {
  const page = await open();
  const settled = await page.evaluate(async () => {
    const element = document.querySelector('diplomatic-graph')!;
    const dataset = await (await fetch('/one.json')).json();
    /** The events of a picture, and how many tasks it took; the filter is set after so many of them. */
    const round = async (after: number): Promise<readonly [string, number]> => {
      const fired: string[] = [];
      const over = new AbortController();
      for (const type of ['dg-ready', 'dg-settle'])
        element.addEventListener(type, () => fired.push(type), { signal: over.signal });
      const isLoaded = new Promise((done) => element.addEventListener('dg-load', done, { once: true }));
      element.minStatements = null;
      element.data = { ...dataset, title: `After ${after}` };
      await isLoaded;
      let tasks = 0;
      for (; !fired.includes('dg-settle'); tasks += 1) {
        if (tasks === after) element.minStatements = 2;
        await window.nextTask();
      }
      over.abort();
      return [fired.join(), tasks];
    };
    // The code of filters is loaded once.
    await round(0);
    const [, all] = await round(Infinity);
    const seen: string[] = [];
    for (let after = 0; after < all; after += Math.ceil(all / 30)) seen.push((await round(after))[0]);
    return seen;
  });
  expect(settled.length).toBeGreaterThan(10);
  expect(new Set(settled)).toEqual(new Set(['dg-ready,dg-settle']));
});

test('an export that is asked for while it is read is of the new dataset', async () => {
  const page = await open();
  await set(page, { src: '/few.json' });
  await ready(page);
  const order = await page.evaluate(async () => {
    const element = document.querySelector('diplomatic-graph')!;
    element.data = await (await fetch('/one.json')).json();
    return (await element.toGraphology()).order;
  });
  expect(order).toBe(60);
});

test('what is wrong with its last statement is told as ever, and the picture before stays', async () => {
  const page = await open();
  await setInTurn(page, ['few'], 0);
  await ready(page);
  await setInTurn(page, ['broken'], 0);
  await soon(() => heard(page, 'dg-error')).toHaveLength(1);
  const [{ code, issues } = {}] = await heard(page, 'dg-error');
  expect(code).toBe('dataset-invalid');
  expect(issues!.map(({ path }) => path)).toEqual([`statements[${LINES - 1}].to`]);
  expect(await title(page)).toBe('Few');
  expect(await get(page, 'data')).toMatchObject({ title: 'Few' });
});
