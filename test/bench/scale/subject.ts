/** What each page of this benchmark does: is handed the graph once, and tells where things are. Runs in the page. */
import { plainGraph, type Data, type PlainGraph } from '../embed/graph.js';

/** Left, top, right, bottom, CSS px of the window. */
export type Box = readonly [number, number, number, number];

/** A name of an actor as it is drawn: one box for each line of text. */
export interface DrawnName {
  readonly boxes: readonly Box[];
  /** Of the letters, CSS px. */
  readonly size: number;
}

/** One drawing in the page. */
export interface Shown {
  /** Centres of the marks by actor, CSS px of the window; without those that are not shown. */
  places(): ReadonlyMap<string, readonly [x: number, y: number]>;
  names(): readonly DrawnName[];
}

export interface Given {
  /** As it was read: what ours takes. */
  readonly dataset: object;
  /** What the peers take. */
  readonly graph: PlainGraph;
}
export type Subject = (box: HTMLElement, given: Given) => Shown;

/** Of actors, by their ids. */
export type Places = [id: string, place: readonly [x: number, y: number]][];

/** Places are noted so often, ms, and later on after so great a share of the time that has passed. */
const TRACE = { every: 100, share: 0.05 } as const;

declare global {
  interface Window {
    scale: {
      /** Gives the graph to the subject, with a mark `handed` in the timeline. */
      hand(): Promise<void>;
      places(): Places;
      /** Ends it: places from the first picture on, with the time since the graph was handed over, ms. */
      trace(): [time: number, places: Places][];
      names(): readonly DrawnName[];
    };
  }
}

/** Draws with a subject once the benchmark asks for it: its script has been loaded, and the data, by then. */
export function page(draw: Subject): void {
  let shown: Shown | null = null;
  let trace: [number, Places][] | null = [];
  const follow = (): void => {
    if (trace === null) return;
    const [drawn] = performance.getEntriesByName('drawn');
    const time = performance.now() - performance.getEntriesByName('handed')[0]!.startTime;
    const next = (trace.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY) + Math.max(TRACE.every, TRACE.share * time);
    if (drawn !== undefined && time >= next) trace.push([time, window.scale.places()]);
    requestAnimationFrame(follow);
  };
  window.scale = {
    async hand() {
      const dataset = (await (await fetch('/data.json')).json()) as Data;
      const graph = plainGraph(dataset);
      await new Promise((idle) => void requestIdleCallback(idle, { timeout: 1000 }));
      window.longestTask = 0;
      // In a task of its own, as a page has it.
      setTimeout(() => {
        performance.mark('handed');
        shown = draw(document.querySelector<HTMLElement>('.graph')!, { dataset, graph });
        requestAnimationFrame(follow);
      });
    },
    places: () => [...shown!.places()],
    trace() {
      const taken = trace ?? [];
      trace = null;
      return taken;
    },
    names: () => shown!.names(),
  };
}

/** How far letters reach above and below the line that they stand on, by their size; as in the benchmark of legibility. */
export const INK = { above: 0.72, below: 0.2 } as const;

const pen = document.createElement('canvas').getContext('2d')!;

/** The box of a text whose first letter begins at x, on the line y, CSS px. */
export function textBox(text: string, x: number, y: number, size: number, family: string): Box {
  pen.font = `${size}px ${family}`;
  return [x, y - INK.above * size, x + pen.measureText(text).width, y + INK.below * size];
}
