/** How all are moved, one step in each frame, and what is counted meanwhile. Runs in the page. */
import type { View } from '../../../src/render/painter.js';
import type { Drawing } from './drawer.js';
import type { Draws } from './draws.js';

/** Steps of panning, and of zooming. */
const STEPS = 60;
/** px of a step of panning. */
const PAN = 8;
/** About how long a movement may take, ms, and how many steps are made even so. */
const LONGEST = 15_000;
const FEWEST = 5;
/** Greatest scale. */
const ZOOM = 3;

/** The views of a movement: to the right and back, or in about the centre and out. */
export function viewsOf(
  movement: 'pan' | 'zoom',
  { width, height }: { readonly width: number; readonly height: number },
): View[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const share = 1 - Math.abs(1 - (2 * (i + 1)) / STEPS);
    if (movement === 'pan') return { scale: 1, x: (PAN * STEPS * share) / 2, y: 0 };
    const scale = ZOOM ** share;
    return { scale, x: ((1 - scale) * width) / 2, y: ((1 - scale) * height) / 2 };
  });
}

/** Times between frames, ms, and in how many of them something was drawn on a canvas. */
export interface Moved {
  readonly gaps: readonly number[];
  readonly drawn: number;
}

/**
 * Moves a drawing through views. What draws in the frame after it was asked to is asked before our
 * next frame is, so that it draws first there, and in every frame rather than in every second.
 */
export async function move(drawing: Drawing, views: readonly View[], draws: Draws): Promise<Moved> {
  const gaps: number[] = [];
  let drawn = 0;
  let last = await frame();
  draws.take();
  for (const view of views) {
    drawing.setView(view);
    const now = await frame();
    gaps.push(now - last);
    last = now;
    if (draws.take()) drawn += 1;
  }
  gaps.push((await frame()) - last);
  // What draws on a canvas does so in the frame after: it is the first gap in which nothing was drawn, else the last.
  return { gaps: drawn > 0 ? gaps.slice(1) : gaps.slice(0, -1), drawn };
}

/** After a movement: how long until nothing is shown moved or stretched, and the longest time between two frames meanwhile, ms. */
export interface Settled {
  readonly sharp: number;
  readonly longest: number;
}

/** Some show what they had painted, moved by CSS, until they paint anew. */
export async function settle(stage: HTMLElement): Promise<Settled> {
  const isMoved = (): boolean =>
    [...stage.querySelectorAll<HTMLElement | SVGElement>('canvas, svg')].some(({ style }) => style.transform !== '');
  const start = performance.now();
  let [sharp, longest, last] = [0, 0, await frame()];
  while (isMoved()) {
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
    sharp = now - start;
  }
  // The frame in which it was painted anew ends with the next.
  if (sharp > 0) longest = Math.max(longest, (await frame()) - last);
  return { sharp, longest };
}

/** Every second of the views, every third, … where all would take too long: as many as are moved through in about that time. */
export async function affordable(drawing: Drawing, views: readonly View[]): Promise<View[]> {
  const start = await frame();
  drawing.setView(views[views.length >> 1]!);
  // What draws in the next frame has done so when the one after it begins.
  await frame();
  const stride = Math.min(
    Math.ceil((((await frame()) - start) * views.length) / LONGEST),
    Math.floor(views.length / FEWEST),
  );
  return views.filter((_, i) => i % stride === 0);
}

/** The time of the next frame, ms. */
export const frame = (): Promise<number> => new Promise((done) => void requestAnimationFrame(done));
