/** What tells, in a page, when a graph is seen first and when it has come to rest: the same for all. */

export interface Meter {
  /** All actors of a graph have just been drawn, by script: the picture is seen with the frame that comes of it. Counts once for each graph. */
  drawn(graph: Element): void;
  /**
   * Nothing of it will move any more by itself.
   *
   * @param since When that began, as `performance.now()` tells it, where it is known only afterwards.
   */
  settled(graph: Element, since?: number): void;
  /** All graphs of the page have been seen complete. */
  readonly allDrawn: Promise<void>;
  /** All graphs of the page have come to rest. */
  readonly allSettled: Promise<void>;
}

declare global {
  interface Window {
    meter: Meter;
    /** Longest task so far, ms; 0 where none took the 50 from which browsers tell. */
    longestTask: number;
    /** WebGL contexts that were taken away. */
    lostContexts: number;
  }
}

/**
 * Runs in the page, before everything else, and so may use nothing from outside itself. Leaves a mark `drawn` and a
 * mark `settled` for each graph (and `… in sight` for those in the window), at the start of the frame after the one
 * that shows it: what is drawn in a frame is shown by it, what is drawn elsewhere by the next.
 */
export function installMeter(graphs: number): void {
  const frame = window.requestAnimationFrame.bind(window);
  let inFrame = false;
  window.requestAnimationFrame = (callback) =>
    frame((time) => {
      inFrame = true;
      try {
        callback(time);
      } finally {
        inFrame = false;
      }
    });
  const shown = (): Promise<void> =>
    new Promise((seen) => {
      const after = (): void => void frame(() => seen());
      if (inFrame) after();
      else frame(after);
    });

  /** Marks every graph once; `all` settles when every one has been. */
  const marker = (name: string) => {
    const told = new Set<Element>();
    let [marked, end] = [0, (): void => undefined];
    const all = new Promise<void>((done) => (end = done));
    const mark = async (graph: Element, startTime?: number): Promise<void> => {
      if (told.has(graph)) return;
      told.add(graph);
      await shown();
      performance.mark(name, startTime === undefined ? {} : { startTime });
      if (graph.getBoundingClientRect().top < innerHeight)
        performance.mark(`${name} in sight`, startTime === undefined ? {} : { startTime });
      marked += 1;
      if (marked === graphs) end();
    };
    return { told, mark, all };
  };
  const [first, last] = [marker('drawn'), marker('settled')];
  /** Some have come to rest before they draw anything: a graph that cannot be seen yet is not at rest. */
  const early = new Set<Element>();
  window.meter = {
    allDrawn: first.all,
    allSettled: last.all,
    drawn: (graph) => {
      void first.mark(graph);
      if (early.has(graph)) void last.mark(graph);
    },
    settled: (graph, since) => {
      if (first.told.has(graph)) void last.mark(graph, since);
      else early.add(graph);
    },
  };
  // A picture that stands in the page itself is seen once it has been read.
  const read = (): void => {
    const done = document.readyState !== 'loading';
    for (const graph of document.querySelectorAll('diplomatic-graph:has(> figure > svg)'))
      if (done || graph.nextElementSibling !== null) window.meter.drawn(graph);
    if (!done) window.requestAnimationFrame(read);
  };
  window.requestAnimationFrame(read);
  // Ours needs no script of the page's.
  document.addEventListener('dg-ready', ({ target }) => window.meter.drawn(target as Element));
  document.addEventListener('dg-settle', ({ target }) => window.meter.settled(target as Element));

  [window.longestTask, window.lostContexts] = [0, 0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  document.addEventListener('webglcontextlost', () => (window.lostContexts += 1), { capture: true });
  performance.setResourceTimingBufferSize(1000);
}
