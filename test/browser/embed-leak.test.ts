/** Two hundred elements that came, were used and went: nothing of them is left. */
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFreshHost, soon } from './harness.js';

/** What is under way or held in the page, by kind. */
type Held = Readonly<Record<string, number>>;

interface Counting {
  /** Listeners at what outlives an element: window, document, media. */
  readonly listeners: Map<string, number>;
  /** Weakly: what observes nothing but what is gone goes with it. */
  readonly observers: Map<string, Set<WeakRef<object>>>;
  readonly timers: Map<string, Set<unknown>>;
  readonly contexts: WeakRef<WebGLRenderingContext>[];
  /** How often something of a kind began at all, so that counting itself is seen to work. */
  readonly begun: Record<string, number>;
  workers: number;
}

/** Runs in the page, before any script of it. */
function count(): void {
  const counting: Counting = {
    listeners: new Map(),
    observers: new Map(),
    timers: new Map(),
    contexts: [],
    begun: {},
    workers: 0,
  };
  (window as unknown as { counting: Counting }).counting = counting;
  const begin = (kind: string): void => void (counting.begun[kind] = (counting.begun[kind] ?? 0) + 1);
  const lasting = (target: unknown): boolean =>
    target === undefined ||
    target === window ||
    target === document ||
    target instanceof MediaQueryList ||
    target === visualViewport ||
    target === document.body;
  const known = new Map<unknown, Map<string, Set<unknown>>>();
  const original = (prototype: object, name: string): unknown =>
    Object.getOwnPropertyDescriptor(prototype, name)!.value;
  const [add, remove] = [
    original(EventTarget.prototype, 'addEventListener') as EventTarget['addEventListener'],
    original(EventTarget.prototype, 'removeEventListener') as EventTarget['removeEventListener'],
  ];
  EventTarget.prototype.addEventListener = function adding(
    this: EventTarget,
    type: string,
    listener: EventListener,
    options?: boolean | AddEventListenerOptions,
  ) {
    if (lasting(this) && listener !== null) {
      begin('listeners');
      const types = known.get(this ?? window) ?? new Map<string, Set<unknown>>();
      known.set(this ?? window, types.set(type, (types.get(type) ?? new Set()).add(listener)));
      if (typeof options === 'object' && options.once === true)
        add.call(this ?? window, type, () => types.get(type)?.delete(listener), { once: true });
    }
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function removing(
    this: EventTarget,
    type: string,
    listener: EventListener,
    options?: boolean | EventListenerOptions,
  ) {
    known
      .get(this ?? window)
      ?.get(type)
      ?.delete(listener);
    remove.call(this ?? window, type, listener, options);
  };
  Object.defineProperty(counting, 'listeners', {
    get: () =>
      new Map(
        [...known].flatMap(([target, types]) =>
          [...types].map(([type, listeners]) => [
            `${type} of ${Object.prototype.toString.call(target)}`,
            listeners.size,
          ]),
        ),
      ),
  });
  const observers = window as unknown as Record<
    string,
    new (...given: never[]) => { observe(...given: never[]): void; disconnect(): void }
  >;
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver', 'PerformanceObserver']) {
    const live = new Set<WeakRef<object>>();
    const refs = new WeakMap<object, WeakRef<object>>();
    counting.observers.set(name, live);
    const { prototype } = observers[name]!;
    const { observe, disconnect } = prototype;
    prototype.observe = function observing(...given: never[]) {
      begin(name);
      if (!refs.has(this)) refs.set(this, new WeakRef(this));
      live.add(refs.get(this)!);
      observe.apply(this, given);
    };
    prototype.disconnect = function disconnecting() {
      live.delete(refs.get(this)!);
      disconnect.call(this);
    };
  }
  const timing = window as unknown as Record<string, (...given: unknown[]) => unknown>;
  for (const [start, stop, again] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ] as const) {
    const live = new Set<unknown>();
    counting.timers.set(start, live);
    const [starting, stopping] = [timing[start]!, timing[stop]!];
    timing[start] = (act, ...rest) => {
      begin(start);
      const id = starting.call(
        window,
        (...given: unknown[]) => {
          if (!again) live.delete(id);
          if (typeof act === 'function') (act as (...all: unknown[]) => void)(...given);
        },
        ...rest,
      );
      live.add(id);
      return id;
    };
    timing[stop] = (id) => {
      live.delete(id);
      return stopping.call(window, id);
    };
  }
  const getContext = original(HTMLCanvasElement.prototype, 'getContext') as (
    ...given: unknown[]
  ) => RenderingContext | null;
  HTMLCanvasElement.prototype.getContext = function getting(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context = getContext.call(this, kind, ...rest);
    if (context !== null && kind.startsWith('webgl')) {
      begin('webgl');
      counting.contexts.push(new WeakRef(context as WebGLRenderingContext));
    }
    return context;
  } as HTMLCanvasElement['getContext'];
  const { Worker: Working } = window;
  window.Worker = class extends Working {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      counting.workers += 1;
    }
  };
}

/** What is held at present, as far as it lives; contexts that have been given up do not count. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => {
    const { listeners, observers, timers, contexts, workers } = (window as unknown as { counting: Counting }).counting;
    const watching = [...observers].map(([name, live]): [string, number] => [
      name,
      [...live].filter((observer) => observer.deref() !== undefined).length,
    ]);
    const waiting = [...timers].map(([name, { size }]): [string, number] => [name, size]);
    const live = contexts.filter((context) => context.deref()?.isContextLost() === false).length;
    return Object.fromEntries(
      [
        ...[...listeners].map(([type, size]): [string, number] => [`on ${type}`, size]),
        ...watching,
        ...waiting,
        ['webgl', live],
        ['workers', workers],
      ].filter(([, size]) => size !== 0),
    ) as Record<string, number>;
  });
}

/** What the browser itself counts, rubbish taken away. */
async function counted(session: CDPSession): Promise<Held> {
  for (let i = 0; i < 4; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(
    ['Documents', 'Nodes', 'JSEventListeners', 'JSHeapUsedSize'].map((name) => [
      name,
      metrics.find((metric) => metric.name === name)!.value,
    ]),
  );
}

/** How many elements live, in the page or out of it. */
async function living(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: "customElements.get('diplomatic-graph').prototype",
  });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  return length.value as number;
}

/** Elements come, are used as a reader would, and go, four at a time; every fourth of four asks for WebGL. */
const mounts = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (n) => {
    type Graph = HTMLElement & {
      src: string;
      renderer: string;
      selected: string;
      view: string;
      activeRenderer: string;
      updateComplete: Promise<boolean>;
      relations: string[] | null;
      data: unknown;
    };
    const until = async (is: () => boolean): Promise<void> => {
      while (!is())
        await new Promise((done) => {
          requestAnimationFrame(done);
        });
    };
    const one = async (i: number): Promise<void> => {
      const graph = document.createElement('diplomatic-graph') as unknown as Graph;
      if (i % 16 === 3) graph.renderer = 'webgl';
      if (i % 16 === 7) graph.renderer = 'canvas';
      graph.src = '/data.json';
      document.querySelector('main')!.append(graph);
      const part = (selector: string): HTMLElement | null => graph.shadowRoot!.querySelector<HTMLElement>(selector);
      await until(() => part('button[data-actor="us"]') !== null);
      if (i % 16 === 3) await until(() => graph.activeRenderer === 'webgl');
      part('button[data-actor="us"]')!.click();
      await until(() => part('.panel h3')?.textContent?.includes('United States') === true);
      // A search takes the focus, and closes when another takes it.
      if (i % 4 === 0) {
        part('button[data-actor="us"]')!.dispatchEvent(
          new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true, cancelable: true }),
        );
        await until(() => part('[role="combobox"]') !== null);
      }
      graph.relations = ['support'];
      if (i % 4 === 1) {
        graph.view = 'table';
        await until(() => part('table') !== null);
      }
      // Some go in the midst of work.
      if (i % 4 === 2)
        graph.data = {
          format: 1,
          title: 'x',
          sources: [],
          actors: [{ id: 'a', kind: 'state', name: 'A' }],
          statements: [],
        };
      else await graph.updateComplete;
      graph.remove();
    };
    for (let i = 0; i < n; i += 4) await Promise.all([one(i), one(i + 1), one(i + 2), one(i + 3)]);
    window.heard.length = 0;
  }, times);

test('two hundred elements that were used and taken out leave nothing behind', async () => {
  const { page, complaints } = await openFreshHost('<main></main>', {
    head: `<script>(${count.toString()})()</script>`,
  });
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // The first ones load what the others share.
  await mounts(page, 16);
  await soon(() => held(page, session)).toEqual({});
  const before = await counted(session);
  await mounts(page, 200);
  await soon(() => held(page, session)).toEqual({});
  expect(await living(session)).toBe(0);
  const after = await counted(session);
  expect(after['Documents']).toBe(before['Documents']);
  // One element has some 1,200 nodes, 70 listeners and 200 kB.
  expect(after['Nodes']! - before['Nodes']!).toBeLessThan(200);
  expect(after['JSEventListeners']! - before['JSEventListeners']!).toBeLessThan(20);
  expect(after['JSHeapUsedSize']! - before['JSHeapUsedSize']!).toBeLessThan(2_000_000);
  // What was counted had been there.
  const begun = await page.evaluate(() => (window as unknown as { counting: Counting }).counting.begun);
  for (const kind of [
    'listeners',
    'ResizeObserver',
    'MutationObserver',
    'setTimeout',
    'requestAnimationFrame',
    'requestIdleCallback',
    'webgl',
  ])
    expect(begun[kind], kind).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});
