/** A graph of more than a thousand actors is laid out in a worker, and in the page where there is none. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { large } from '../scenes/large.js';
import { get, heard, openFresh, press, ready, set, soon, type Answer } from './harness.js';
import { lacks } from './needs.js';

const ACTORS = 1010;
const json = (dataset: object): Answer => ({ body: JSON.stringify(dataset), type: 'application/json' });
const DATA = { '/data.json': json(large(ACTORS, 1300)), '/other.json': json(large(ACTORS, 1300, 2)) };

/**
 * A page with an element that has no data yet.
 *
 * @param script Runs before the module of the element.
 * @param policy Of the page; by default none.
 */
async function open(
  script = '',
  policy?: string,
): Promise<{ readonly page: Page; readonly complaints: string[]; readonly workers: string[] }> {
  const headers = policy === undefined ? {} : { 'content-security-policy': policy };
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><script src="/before.js"></script><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><diplomatic-graph></diplomatic-graph></body></html>`;
  const { page, complaints } = await openFresh('/host.html', {
    pages: { '/host.html': { body, headers }, '/before.js': { body: script, type: 'text/javascript' }, ...DATA },
  });
  const workers: string[] = [];
  page.on('worker', (worker) => void workers.push(new URL(worker.url()).pathname));
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph').then(() => true));
  return { page, complaints, workers };
}

/** Where the marks stand, all actors shown. */
async function drawnPlaces(page: Page): Promise<unknown> {
  await set(page, { top: 0, src: '/data.json' });
  await ready(page);
  const { actors } = await get<{ actors: { id: string; x: number; y: number }[] }>(page, 'scene');
  expect(actors).toHaveLength(ACTORS);
  return actors.map(({ id, x, y }) => [id, x, y]);
}

const withWorker = async (): Promise<unknown> => {
  const { page, complaints, workers } = await open();
  const places = await drawnPlaces(page);
  // A stage that comes to another size meanwhile has another one.
  expect([...new Set(workers)]).toEqual([expect.stringMatching(/^\/cdn\/chunk-large-places-[\w-]+\.js$/)]);
  // It is ended with its work.
  await soon(() => page.workers()).toEqual([]);
  expect(complaints).toEqual([]);
  return places;
};

const LAST = 'that is killed without a word';

const FAILURES: Readonly<Record<string, string>> = {
  'that is refused': `window.Worker = class { constructor() { throw new DOMException('refused', 'SecurityError'); } };`,
  'that a browser does not have': `delete window.Worker;`,
  'that cannot be loaded': `window.Worker = class extends Worker { constructor(url, options) { super(url + '.gone', options); } };`,
  'that fails, as where memory runs out': `window.Worker = class extends Worker {
    constructor() { super(URL.createObjectURL(new Blob(['onmessage = () => { new Array(-1); }']))); }
  };`,
  [LAST]: `window.asked = 0;
  window.Worker = class extends Worker {
    constructor(url, options) { super(url, options); window.asked += 1; }
    postMessage(task, moved) { super.postMessage(task, moved); this.terminate(); }
  };`,
};

// Playwright tells of no workers in Firefox's own driver.
test.skipIf(lacks('devtools'))('the worker gives the places, the very ones that the page would find', async () => {
  const places = await withWorker();
  for (const [worker, script] of Object.entries(FAILURES)) {
    const { page, complaints } = await open(script);
    expect(await drawnPlaces(page), worker).toEqual(places);
    expect(
      complaints.filter((complaint) => !complaint.includes('404')),
      worker,
    ).toEqual([]);
    if (worker !== LAST) continue;
    // Another graph of the page asks for no worker any more.
    const asked = await page.evaluate('asked');
    expect(asked).toBeGreaterThan(0);
    await set(page, { src: '/other.json' });
    await soon(async () => (await heard(page, 'dg-settle')).length).toBeGreaterThan(1);
    expect(await page.evaluate('asked')).toBe(asked);
  }
});

test.skipIf(lacks('devtools'))(
  'a policy without workers has its picture, and the reader hears of nothing',
  async () => {
    const { page, workers } = await open(
      '',
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; worker-src 'none'",
    );
    const places = await drawnPlaces(page);
    expect(places).toHaveLength(ACTORS);
    expect(workers).toEqual([]);
    expect((await page.locator('diplomatic-graph [role="alert"]').allInnerTexts()).join('').trim()).toBe('');
  },
);

test.skipIf(lacks('devtools'))('who asks for other data ends the worker of those before', async () => {
  const { page } = await open();
  const started = page.waitForEvent('worker');
  await set(page, { top: 0, src: '/data.json' });
  const first = await started;
  const ended = first.waitForEvent('close');
  const next = page.waitForEvent('worker');
  await set(page, { src: '/other.json' });
  await ended;
  await next;
  await ready(page);
  await soon(() => page.workers()).toEqual([]);
});

/** Keeps back what a worker says last, until `release` is called; meanwhile it says that it is at work. */
const HELD = `const listen = Worker.prototype.addEventListener;
Worker.prototype.addEventListener = function (type, heard, ...rest) {
  const held = (event) => {
    if (!event.data.isLast) return heard(event);
    setInterval(() => heard({ data: 'at-work' }), 500);
    window.release = () => heard(event);
  };
  listen.call(this, type, type === 'message' ? held : heard, ...rest);
};`;

/** A page in which a worker has said all but its last word. */
async function openHeld(): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const opened = await open(HELD);
  await set(opened.page, { top: 0, src: '/data.json' });
  await soon(() => opened.page.evaluate('typeof release')).toBe('function');
  return opened;
}

interface DrawnScene {
  readonly actors: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly object[];
  readonly labels: readonly object[];
}

test.skipIf(lacks('devtools'))('until the places are final, a draft is shown that a reader can act on', async () => {
  const { page, complaints } = await openHeld();
  await soon(async () => (await heard(page, 'dg-ready')).length).toBe(1);
  const draft = await get<DrawnScene>(page, 'scene');
  expect(draft.actors).toHaveLength(ACTORS);
  expect(draft.edges).toHaveLength(400);
  expect(draft.labels).toEqual([]);
  expect(await heard(page, 'dg-settle')).toHaveLength(0);
  const { id } = draft.actors[0]!;
  await press(page, `actor:${id}`);
  await soon(() => get(page, 'selected')).toBe(`actor:${id}`);

  // A file has all that is to be seen, whatever the screen shows.
  const inFile = (text: string): number => text.match(/data-edge="/g)?.length ?? 0;
  const file = await page.evaluate(() =>
    (document.querySelector('diplomatic-graph') as unknown as { toSvg(): Promise<string> }).toSvg(),
  );
  expect(inFile(file)).toBeGreaterThanOrEqual(1300);
  expect(file).toContain('data-label-actor');

  await page.evaluate('release()');
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(1);
  const final = await get<DrawnScene>(page, 'scene');
  expect(final.edges.length).toBeGreaterThan(1000);
  expect(final.labels.length).toBeGreaterThan(10);
  // Marks are set apart, and stay near where the draft had them.
  const moved = final.actors.map(({ x, y }, i) => Math.hypot(x - draft.actors[i]!.x, y - draft.actors[i]!.y));
  expect(moved.some((far) => far > 1)).toBe(true);
  expect(moved.toSorted((a, b) => a - b)[ACTORS / 2]).toBeLessThan(40);
  expect(await get(page, 'selected')).toBe(`actor:${id}`);
  expect(complaints).toEqual([]);
});

test.skipIf(lacks('devtools'))('other data while a draft is shown have their own picture', async () => {
  const { page, complaints } = await openHeld();
  await page.evaluate('release = undefined');
  await set(page, { src: '/other.json' });
  await soon(() => page.evaluate('typeof release')).toBe('function');
  await page.evaluate('release()');
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(1);
  expect((await get<DrawnScene>(page, 'scene')).labels.length).toBeGreaterThan(10);
  expect(complaints).toEqual([]);
});

test.skipIf(lacks('devtools'))('where a picture stands, it stays until the next one, without a draft', async () => {
  const { page, complaints } = await openHeld();
  await page.evaluate('release()');
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(1);
  await page.evaluate('release = undefined');
  const before = (await get<DrawnScene>(page, 'scene')).edges.length;
  await page.setViewportSize({ width: 400, height: 800 });
  await soon(() => page.evaluate('typeof release')).toBe('function');
  expect((await get<DrawnScene>(page, 'scene')).edges).toHaveLength(before);
  expect(complaints).toEqual([]);
});

test('a draft that is broken off by other data is no error of the page', async () => {
  // Other data come right after the worker has told of the draft, whose picture is drawn in slices.
  const { page, complaints } = await open(`window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.isLast) return;
        setTimeout(() => {
          window.isBrokenOff = true;
          document.querySelector('diplomatic-graph').data =
            { format: 1, title: 'Few', sources: [], actors: [{ id: 'a', kind: 'state', name: 'A' }], statements: [] };
        });
      });
    }
  };`);
  await set(page, { top: 0, src: '/data.json' });
  await soon(() => page.evaluate(() => 'isBrokenOff' in window)).toBe(true);
  await ready(page);
  await soon(() => page.locator('diplomatic-graph header h2').innerText()).toBe('Few');
  await soon(async () => (await get<{ actors: unknown[] } | null>(page, 'scene'))?.actors.length).toBe(1);
  expect(complaints).toEqual([]);
});
